import type { Reading } from '@comity/domain';
import { describe, expect, test } from 'vitest';
import { createReader, type LanguagePack, PACKS } from '../src/index.ts';
import { RULE_SECTIONS } from '../src/pack.ts';
import type { Rule } from '../src/patterns/rule-set.ts';
import { esperanto } from './languages/eo/pack.ts';

/** The day on which the examples are written, a Wednesday. */
const STAMP = '2024-10-09';

for (const pack of [...PACKS, esperanto]) {
  const reader = createReader([pack]);
  describe(`the rules of ${pack.tag}`, () => {
    for (const section of RULE_SECTIONS) {
      for (const rule of pack[section].rules)
        test(`${rule.id} does what its examples say`, () => check(reader, pack, rule));
    }
  });
}

function check(reader: ReturnType<typeof createReader>, pack: LanguagePack, rule: Rule): void {
  expect(rule.examples.yes.length, 'a rule has positive examples').toBeGreaterThan(0);
  expect(rule.examples.no.length, 'a rule has negative examples').toBeGreaterThan(0);
  for (const example of rule.examples.yes) {
    const [marked = '', read] = example.split(/ => (?!.* => )/);
    const [, before = '', inner = '', after = ''] = /^(.*?)\[(.*?)\](.*)$/s.exec(marked) ?? [];
    const { matched, reading } = run(reader, pack, `${before}${inner}${after}`);
    expect(matched, example).toContainEqual({ rule: rule.id, quote: inner });
    if (read !== undefined) expect(describeReading(reading, inner), example).toContain(read);
  }
  for (const example of rule.examples.no) {
    const { matched } = run(reader, pack, example);
    expect(
      matched.map((match) => match.rule),
      example,
    ).not.toContain(rule.id);
  }
}

function run(reader: ReturnType<typeof createReader>, pack: LanguagePack, raw: string) {
  const matched: { rule: string; quote: string }[] = [];
  const reading = reader.readParagraph(raw, pack.tag, STAMP, (rule, { quote }) => matched.push({ rule, quote }));
  return { matched, reading };
}

/** What was read at this quote, as examples word it: an EDTF string, or "15 exact batches". */
function describeReading({ dates, quantities }: Reading, quote: string): string[] {
  const values = quantities
    .filter((quantity) => quantity.quote === quote)
    .map(({ value, low, high, qualifier, measure, unit }) => {
      const number = value ?? (low === null ? '-' : `${low}..${high}`);
      const shown =
        ['money', 'tonnes', 'hours', 'duration', 'other'].includes(measure) && unit !== null ? ` ${unit}` : '';
      return `${number} ${qualifier} ${measure}${shown}`;
    });
  return [...dates.filter((date) => date.quote === quote).map(({ edtf }) => edtf ?? '-'), ...values];
}
