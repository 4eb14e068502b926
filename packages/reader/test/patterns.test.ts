import { expect, test } from 'vitest';
import { english } from '../src/languages/en/pack.ts';
import { compilePack } from '../src/pack.ts';
import { Pattern, RuleSet } from '../src/patterns.ts';
import { Sentence, splitSentences } from '../src/sentences.ts';

const pack = compilePack({
  ...english,
  quantities: {
    lexicon: [
      {
        tag: 'unit',
        terms: ['batch{,es}', 'countr{y,ies} and region{,s}', 'countr{y,ies}'],
        features: { measure: 'batches' },
      },
      { tag: 'abbr', terms: ['US'], cased: true },
    ],
    rules: [],
  },
});

function sentence(raw: string): Sentence {
  const [tokens = []] = splitSentences(raw, { kind: 'main', start: 0, end: raw.length, holes: [] }, pack);
  return new Sentence({ raw, pack, block: 'main', paragraph: 0, index: 0 }, tokens);
}

function find(pattern: string, raw: string): string[] {
  const rules = new RuleSet([{ id: 'x', pattern, examples: { yes: [], no: [] } }]);
  const read = sentence(raw);
  return rules.matches(read).map(({ from, to }) => read.quote(from, to).quote);
}

test('a tag matches the longest term that stands there', () => {
  expect(find('<number> unit', 'to 50 countries and regions, 16 Batches')).toEqual([
    '50 countries and regions',
    '16 Batches',
  ]);
});

test('repetition backs off so that what follows can match', () => {
  expect(find('<number> <word>{0,3} unit', '16 of the batches of 2 big batches')).toEqual([
    '16 of the batches',
    '2 big batches',
  ]);
});

test('captures are listed in order of the text', () => {
  const match = new Pattern('(n=<number> (","|"and")?)+').matchAt(sentence('1, 2 and 3'), 0);
  expect(match?.captures.get('n')?.map(({ from }) => from)).toEqual([0, 2, 4]);
});

test('words, negation, glue and edges are told apart', () => {
  expect(find('"in the|at" !"end" <word>', 'in the end at home in the house')).toEqual(['at home', 'in the house']);
  expect(find('<number> ~ "-" ~ <word>', 'a 9-meter and 9 - meter')).toEqual(['9-meter']);
  expect(find('^ <word> | <word> $', 'one two three')).toEqual(['one', 'three']);
});

test('a cased term needs its capitals', () => {
  expect(find('abbr', 'let us go to the US')).toEqual(['US']);
});

test('a pattern that cannot be read is refused with its place', () => {
  expect(() => new Pattern('number (unit')).toThrow(/bracket is not closed/);
  expect(() => new Pattern('<nonsense>')).toThrow(/no kind of token/);
});
