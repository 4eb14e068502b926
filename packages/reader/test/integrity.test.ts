import type { Reading } from '@comity/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../src/index.ts';

/** Every span lies in the text, every quote is what stands there, blocks don't overlap. */
function expectSound(raw: string, reading: Reading): void {
  const { title, stamp, quantities, dates, countries, organisations, people, engagements, findings, blocks } = reading;
  const mentions = [title, stamp, ...quantities, ...dates, ...countries, ...organisations, ...people].filter(
    (mention) => mention !== null,
  );
  const quotes = [
    ...mentions,
    ...engagements.flatMap((engagement) => engagement.quotes),
    ...findings.flatMap((finding) => finding.spans),
  ];
  for (const { start, end, quote } of quotes) {
    expect(start).toBeLessThan(end);
    expect(raw.slice(start, end)).toBe(quote);
  }
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(raw.length);
}

const PIECES = [
  'The society received ',
  'more than 50 countries and regions ',
  'twenty-five batches ',
  'on May 5, 2024 ',
  'since 1979 ',
  'Hội Chữ thập đỏ tỉnh ',
  'đón 27 đoàn khách ',
  'ngày 22/8/2014 ',
  '市红十字会共接待',
  '二十多个国家',
  '2014年8月22日至25日',
  '紅十字會國際委員會',
  '<p style="color:#404040;">',
  'font-size:18px;',
  '&nbsp;',
  '\r\n',
  '\n\n',
  '。',
  '. ',
  '“',
  '((((',
  '\u0000',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\ufeff',
  '１２３',
  '1,234,567.89',
  '12th ',
  '$10.7 million ',
  "Xi's ",
  'Mr. ',
  'President Anna Berg ',
  'Related news\n',
  'Release time: ',
  'e\u0301\u0323',
];

test('whatever the text, spans lie in it and quotes are what stands there', () => {
  const texts = fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 8 })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const raw = parts.join('');
      expectSound(raw, readText(raw, { file: 'a.txt' }));
    }),
    { numRuns: 150, seed: 1863 },
  );
});

test('reading twice gives the same', () => {
  const raw = PIECES.join('') + PIECES.toReversed().join('');
  expect(readText(raw, { file: 'a.txt' })).toEqual(readText(raw, { file: 'a.txt' }));
});
