import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAcross, readText } from '../src/index.ts';
import { folder, OWN_GOLD } from './gold/papers.ts';
import { misfits, type Schema } from './gold/schema.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../schema/${name}.schema.json`, import.meta.url)), 'utf8')) as Schema;
const texts = OWN_GOLD.flatMap((path) => folder(path, path).papers).map(({ gold, text }) => ({
  text,
  reading: readText(text, { file: gold.file }),
}));

test('every reading has the published shape', () => {
  const reading = schema('reading');
  for (const { reading: found } of texts) expect(misfits(JSON.parse(JSON.stringify(found)), reading)).toEqual([]);
});

test('findings across papers have the published shape', () => {
  const found = readAcross(texts);
  expect(found.findings.length).toBeGreaterThan(0);
  expect(misfits(JSON.parse(JSON.stringify(found)), schema('across'))).toEqual([]);
});

test('a reading that lacks a field, has one too many or says an unknown kind does not have the published shape', () => {
  const reading = schema('reading');
  const [first] = texts;
  const { title: _, ...incomplete } = first?.reading ?? { title: null };
  expect(misfits(incomplete, reading)).toContain('$.title is missing');
  expect(misfits({ ...first?.reading, mood: 'fine' }, reading)).toContain('$.mood is not part of the shape');
  expect(
    misfits({ ...first?.reading, findings: [{ kind: 'hunch', explanation: 'x', spans: [] }] }, reading),
  ).toHaveLength(2);
});

test('every quote of every finding and engagement stands where it says', () => {
  for (const { reading, text } of texts) {
    const quotes = [
      ...reading.engagements.flatMap((engagement) => engagement.quotes),
      ...reading.findings.flatMap(({ spans }) => spans),
    ];
    for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote);
  }
});
