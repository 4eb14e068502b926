import { expect, test } from 'vitest';
import type { PackSection } from '../src/index.ts';
import { compilePack } from '../src/pack.ts';
import { Pattern } from '../src/patterns/pattern.ts';
import { Program } from '../src/patterns/program.ts';
import type { Rule } from '../src/patterns/rule-set.ts';
import { Sentence, splitSentences } from '../src/sentences.ts';
import { tokenise } from '../src/tokens.ts';
import { Traits } from '../src/traits.ts';
import { esperanto } from './languages/eo/pack.ts';

const LEXICON: PackSection['lexicon'] = [
  {
    tag: 'unit',
    terms: ['batch{,es}', 'countr{y,ies} and region{,s}', 'countr{y,ies}'],
    features: { measure: 'batches' },
  },
  { tag: 'abbr', terms: ['US'], cased: true },
];

/** The matches of one pattern in a text of one sentence. */
function matches(pattern: string, raw: string) {
  const rule: Rule = { id: 'x', pattern, examples: { yes: [], no: [] } };
  const pack = compilePack({ ...esperanto, quantities: { lexicon: LEXICON, rules: [rule] } });
  const [tokens = []] = splitSentences(raw, tokenise(raw, pack.words), pack);
  const sentence = new Sentence({ raw, pack, block: 'main', paragraph: 0, index: 0 }, tokens);
  return pack.rules.quantities
    .matches(sentence)
    .map((match) => ({ ...match, ...sentence.quote(match.from, match.to) }));
}

function find(pattern: string, raw: string): string[] {
  return matches(pattern, raw).map(({ quote }) => quote);
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

test('several words in a row are told from words that begin alike, whether a term holds them or not', () => {
  expect(find('"in the|in spite of" <word>', 'in fact in the sea, in spite of rain')).toEqual([
    'in the sea',
    'in spite of rain',
  ]);
  expect(find('<word> !"of the"', 'edge of a roof of the')).toEqual(['edge', 'of', 'a', 'of', 'the']);
  expect(find('"batches of"', 'batches and Batches of')).toEqual(['Batches of']);
});

test('what a pattern needs is looked for behind the place where it begins', () => {
  expect(find('<word> ("and" <word>|"or" <number>)', 'and a and b or 2 c')).toEqual(['a and b']);
  expect(find('<number> <word>{0,2} unit', 'batches 3 4 big batches')).toEqual(['4 big batches']);
  expect(find('<word> &(<any> unit)', 'unit a b countries c')).toEqual(['a']);
});

test('a match that captured nothing stays so when the next one captures', () => {
  const [first, second] = matches('"one"|n=<number>', 'one 2');
  expect(first?.captures.all('n')).toEqual([]);
  expect(second?.captures.all('n').map(({ from }) => from)).toEqual([1]);
});

test('captures are listed in order of the text', () => {
  const [match] = matches('(n=<number> (","|"and")?)+', '1, 2 and 3');
  expect(match?.captures.all('n').map(({ from }) => from)).toEqual([0, 2, 4]);
});

test('words, negation, glue and edges are told apart', () => {
  expect(find('"in the|at" !"end" <word>', 'in the end at home in the house')).toEqual(['at home', 'in the house']);
  expect(find('<number> ~ "-" ~ <word>', 'a 9-meter and 9 - meter')).toEqual(['9-meter']);
  expect(find('^ <word> | <word> $', 'one two three')).toEqual(['one', 'three']);
});

test('a cased term needs its capitals', () => {
  expect(find('abbr', 'let us go to the US')).toEqual(['US']);
});

test('a named group is captured with what is named inside it', () => {
  const [match] = matches('(all=(n=<number> w=<word>) ","?)+', '1 one, 2 two');
  const spans = (name: string) => match?.captures.all(name).map(({ from, to }) => [from, to]);
  expect(spans('all')).toEqual([
    [0, 2],
    [3, 5],
  ]);
  expect(spans('w')).toEqual([
    [1, 2],
    [4, 5],
  ]);
});

test('what a node means decides', () => {
  expect(find('unit[measure=batches]', 'two batches')).toEqual(['batches']);
  expect(find('unit[measure!=batches] | unit[of]', 'two batches')).toEqual([]);
});

test('a pattern that comes after its pack was made is refused', () => {
  const traits = new Traits();
  traits.profiles.of([]);
  expect(() => new Pattern('<cap>', traits, new Program())).toThrow(/after the pack was compiled/);
});

test('a pattern that cannot be read is refused with its place', () => {
  expect(() => new Pattern('number (unit', new Traits(), new Program())).toThrow(/bracket is not closed/);
  expect(() => new Pattern('<nonsense>', new Traits(), new Program())).toThrow(/no kind of token/);
});
