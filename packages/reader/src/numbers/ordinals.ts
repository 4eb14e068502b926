/** 12th, thứ 12, 第十二; "No. 5" and "số 5" are names of things too. */
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import { parseDigits } from './digits.ts';
import { type FoundNumber, plainNumber } from './found-number.ts';
import { UNIT } from './numeral.ts';
import { simpleAt } from './simple.ts';

const BEFORE = new Question('ordinal-before');
const AFTER = new Question('ordinal-after');

export function ordinalAt(sentence: Sentence, at: number): FoundNumber | null {
  const before = sentence.answerAt(at, BEFORE);
  if (before) {
    const number = simpleAt(sentence, before.to) ?? romanAt(sentence, before.to);
    const counts = number !== null && before.sense.strict !== true && sentence.bears(number.to, UNIT);
    return number && !counts ? ordinalOf(number, at) : null;
  }
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return null;
  const after = sentence.answerAt(at + 1, AFTER);
  const touches = after && (after.sense.glued !== true || sentence.tokens[at + 1]?.start === token.end);
  if (!touches) return null;
  const value = parseDigits(token.norm, sentence.pack);
  return value === null ? null : plainNumber(at, after.to, value, true);
}

function ordinalOf({ to, value, low, high, hedge, digits, scaled }: FoundNumber, from: number): FoundNumber {
  return { from, to, value, low, high, hedge, digits, scaled };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanAt(sentence: Sentence, at: number): FoundNumber | null {
  const norm = sentence.tokens[at]?.norm ?? '';
  if (!/^[ivxlc]+$/.test(norm)) return null;
  let value = 0;
  for (let i = 0; i < norm.length; i++) {
    const here = ROMAN[norm.charAt(i)] ?? 0;
    const next = ROMAN[norm.charAt(i + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return plainNumber(at, at + 1, value, false);
}
