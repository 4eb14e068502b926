import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** Of the processor's time, whatever else the machine does: far above what is needed, far below what a quadratic step would take. */
const LIMIT_MS = 15_000;

const HOSTILE: Readonly<Record<string, string>> = {
  'one line of words': 'the society received guests and sent goods to friends abroad '.repeat(4000),
  'digits without end': '7'.repeat(100_000),
  'digits and commas': '1,'.repeat(50_000),
  'number words without end': 'twenty one hundred and '.repeat(8000),
  'Han numerals without end': '三千五百万'.repeat(20_000),
  'brackets that never close': `${'('.repeat(60_000)}${'['.repeat(60_000)}`,
  'tags that never close': '<p style="'.repeat(15_000),
  'style declarations': 'color:#404040;font-size:18px;'.repeat(6000),
  'full stops': '. '.repeat(60_000),
  'short lines': 'Past l Harwick\n'.repeat(15_000),
  'lone surrogates': '\ud800 \udc00'.repeat(30_000),
  NULs: '\u0000'.repeat(100_000),
  'combining marks': `a${'\u0301'.repeat(60_000)}`,
  'capital names': 'Anna Berg of the Red Cross Society of '.repeat(3000),
  years: '2014-'.repeat(30_000),
  quotes: '“三'.repeat(30_000),
  'people of one surname under one post': namesakes(2500),
};

/** Names of one surname, of which few are alike. */
function namesakes(count: number): string {
  const syllables = [
    'An',
    'Binh',
    'Chau',
    'Dung',
    'Giang',
    'Hai',
    'Khanh',
    'Lan',
    'Minh',
    'Oanh',
    'Phuc',
    'Quan',
    'Vinh',
  ];
  const given = (number: number) => [0, 1, 2].map((place) => syllables[Math.floor(number / 13 ** place) % 13]).join('');
  return Array.from({ length: count }, (_, i) => `Director Nguyen ${given(i * 7)} received Mr. Berg.`).join('\n');
}

for (const [name, raw] of Object.entries(HOSTILE)) {
  test(`a text of ${name} is read in bounded time`, () => {
    const before = process.cpuUsage();
    const reading = readText(raw, { file: 'hostile.txt' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(LIMIT_MS);
    expect(reading.file).toBe('hostile.txt');
  });
}

test('a list of more words than are kept in mind is read to its end, and the paper behind it as the one before', () => {
  const paper = 'On 5 May 2014 a delegation of 12 persons of the French Red Cross visited the Harwick branch.';
  const before = readText(paper, { file: 'paper.txt' });
  const letters = (number: number) =>
    [0, 1, 2, 3].map((place) => 'klmnprstvwxz'[Math.floor(number / 12 ** place) % 12]);
  const list = Array.from(
    { length: 5 * 12 ** 4 },
    (_, i) => `q${letters(i).join('')}${'aeiou'[Math.floor(i / 12 ** 4)]}`,
  ).join(' ');
  const { quantities } = readText(`${paper}\n\n${list}\n\nThe branch received 15 batches.`, { file: 'list.txt' });
  expect(quantities.map(({ value }) => value)).toEqual([12, 15]);
  expect(readText(paper, { file: 'paper.txt' })).toEqual(before);
});
