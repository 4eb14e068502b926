/** Numbers and ranges, in digits and in words. What counts as a numeral is data of the pack; how numerals compose is here. */
import type { MakeLayer } from './draft.ts';
import type { FoundNumber } from './numbers/found-number.ts';
import { ARTICLE, SCALE } from './numbers/numeral.ts';
import { ordinalAt } from './numbers/ordinals.ts';
import { simpleAt } from './numbers/simple.ts';
import type { Sense } from './sense.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';

/** Adds nodes `number` and `ordinal`; numbers carry a `FoundNumber` as their mention. */
export const numbersLayer: MakeLayer = () => ({ sentence: addNumbers });

export function addNumbers(sentence: Sentence): void {
  if (!sentence.hasDigits && !sentence.hasAny(BEGINNING)) return;
  for (let at = 0; at < sentence.tokens.length; ) {
    if (!mayBegin(sentence, at)) {
      at += 1;
      continue;
    }
    const ordinal = ordinalAt(sentence, at);
    const found = ordinal ?? numberAt(sentence, at);
    if (found) {
      const sense = senseOf(ordinal ? 'ordinal' : 'number', found);
      sentence.add({ from: found.from, to: found.to, sense, mention: found });
    }
    at = found ? found.to : at + 1;
  }
}

/** Numerals with which a number can begin; of an ordinal or a range, the word before it. Articles are too frequent: see below. */
const BEGINNING = new Question(
  'numeral[role=add]',
  'numeral[role=digit]',
  'numeral[role=fraction]',
  'numeral[role=scale]',
  'numeral[role=vague]',
  'ordinal-before',
  'range-opener',
);

function mayBegin(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind === 'number' || sentence.bears(at, BEGINNING)) return true;
  // "a hundred": an article begins a number only where a scale follows, with which one can begin, too
  return sentence.bears(at, ARTICLE) && sentence.bears(sentence.reach(at, ARTICLE), SCALE);
}

function senseOf(tag: string, { value, digits, scaled }: FoundNumber): Sense {
  const form = digits ? 'digits' : 'words';
  return value === null ? { tag, form: 'range', scaled } : { tag, form, value, scaled };
}

// ---------------------------------------------------------------- one number, or a range of two

const OPENER = new Question('range-opener');
const JOINER = new Question('range-joiner');

function numberAt(sentence: Sentence, at: number): FoundNumber | null {
  const opener = sentence.answerAt(at, OPENER);
  if (opener) {
    const range = rangeFrom(sentence, at, simpleAt(sentence, opener.to), String(opener.sense.joiner ?? ''));
    if (range) return range;
  }
  const first = simpleAt(sentence, at);
  return rangeFrom(sentence, at, first, null) ?? first;
}

/**
 * @param from where the range begins: at its first number, or at the opener before that
 * @param joiner the word that has to stand between, after an opener (between … and …); null: any joiner of the pack
 */
function rangeFrom(
  sentence: Sentence,
  from: number,
  first: FoundNumber | null,
  joiner: string | null,
): FoundNumber | null {
  if (!first || first.value === null || first.hedge) return null;
  const link = joinerEnd(sentence, first.to, joiner);
  if (link === null) return null;
  const second = simpleAt(sentence, link);
  if (!second || second.value === null || second.hedge) return null;
  const shared = second.scaled && !first.scaled && first.value < 1000 ? scaleOf(second.value) : 1;
  const low = first.value * shared;
  if (low >= second.value) return null;
  const { to, value: high, hedge, scaled } = second;
  return { from, to, value: null, low, high, hedge, digits: first.digits, scaled };
}

/** The largest power of a thousand or ten thousand that a scaled number is made of: 2.5 million → a million. */
function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e8, 1e6, 1e4, 1e3]) if (value >= scale) return scale;
  return 1;
}

function joinerEnd(sentence: Sentence, at: number, joiner: string | null): number | null {
  const node = sentence.answerAt(at, JOINER);
  if (!node) return null;
  const words = sentence.words(node.from, node.to);
  if (joiner !== null) return words === joiner ? node.to : null;
  if (node.sense.opened === true) return null;
  if (node.sense.glued !== true) return node.to;
  const before = sentence.tokens[at - 1];
  const link = sentence.tokens[at];
  const after = sentence.tokens[node.to];
  const even = Boolean(
    before && link && after && link.start - before.end === after.start - (sentence.tokens[node.to - 1]?.end ?? 0),
  );
  return even && after && after.start - (sentence.tokens[node.to - 1]?.end ?? 0) <= 1 ? node.to : null;
}
