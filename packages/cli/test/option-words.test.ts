import { expect, it } from 'vitest';
import { countUpTo, oneOf, regionCode, yearOrDay } from '../src/option-words.ts';

it('a country or region is known by its code and by its name in each language of the screens', () => {
  for (const word of ['vn', 'VN', 'Việt Nam', 'viet nam', '越南'])
    expect(regionCode('--country', word), word).toBe('VN');
  expect(regionCode('--country', 'Hàn Quốc')).toBe('KR');
  expect(() => regionCode('--country', 'Atlantis')).toThrow('--country takes a country or region');
});

it('a year, a day, a number and a word of a list are taken as they are, and nothing else is', () => {
  expect(yearOrDay('--from', '2016')).toBe('2016');
  expect(yearOrDay('--from', '2016-05-31')).toBe('2016-05-31');
  for (const word of ['2016-05', '2016-02-30', 'May']) expect(() => yearOrDay('--from', word), word).toThrow('--from');
  expect(countUpTo('--limit', '7', 200)).toBe(7);
  for (const word of ['0', '201', '-1', 'many'])
    expect(() => countUpTo('--limit', word, 200), word).toThrow('1 to 200');
  expect(() => oneOf('--type', 'paper', ['document', 'party'])).toThrow('document, party; not “paper”');
});
