import { expect, test } from 'vitest';
import { createReader, PACKS, readText } from '../src/index.ts';
import { esperanto } from './languages/eo/pack.ts';

const languageOf = (raw: string) => readText(raw, { file: 'a.txt' }).language;

test('the three languages, and both Chinese scripts, are told apart', () => {
  expect(languageOf('The society received twelve guests from Norway in the spring of the year.')).toBe('en');
  expect(languageOf('Hội Chữ thập đỏ tỉnh đã đón mười hai vị khách đến từ Na Uy.')).toBe('vi');
  expect(languageOf('市红十字会接待了来自挪威的十二位客人，双方进行了会谈。')).toBe('zh-Hans');
  expect(languageOf('市紅十字會接待了來自挪威的十二位客人，雙方進行了會談。')).toBe('zh-Hant');
});

test('a language without a pack is named and not misread', () => {
  const reading = readText(
    'Die Delegation besuchte gestern die Rotkreuz-Zentrale und wurde vom Präsidenten empfangen.',
    { file: 'a.txt' },
  );
  expect(reading.language).toBe('de');
  expect(reading.quantities).toEqual([]);
});

test('a text without letters has no language', () => {
  expect(languageOf('12 345 --- 67')).toBe('und');
});

test('a paragraph in another language is read by that language', () => {
  const english =
    'The society received 12 guests from Norway, who stayed with us for three days and visited the depot.';
  const raw = `${`${english}\n`.repeat(4)}市红十字会共接待来宾88批、1034人次，来自37个国家和地区。`;
  const values = readText(raw, { file: 'a.txt' }).quantities.map(({ value }) => value);
  expect(values).toContain(1034);
});

test('a fourth language needs nothing outside its folder', () => {
  const reader = createReader([...PACKS, esperanto]);
  const raw =
    'La delegacio estis en la urbo. Ekde 1994 ni sendis pli ol cent sendaĵojn al 12 landoj, kaj ĝi ne estas la fino por ni.';
  const reading = reader.readText(raw, { file: 'a.txt' });
  expect(reading.language).toBe('eo');
  expect(reading.dates.map(({ edtf }) => edtf)).toEqual(['1994/..']);
  expect(reading.quantities.map(({ value, qualifier, measure }) => [value, qualifier, measure])).toEqual([
    [100, 'more-than', 'batches'],
    [12, 'exact', 'countries-and-regions'],
  ]);
});
