/** COVID-19, H1N1, A4, 67B, 19:30, 1/3: digits that are part of a name, a code or a time, and no number. */
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import { CURRENCY, CURRENCY_LETTERS, endsAt, NUMERAL, QUALIFIER, SCALE } from './numeral.ts';

/** What may stand behind digits without a space. */
const GLUED = new Question('unit', 'currency', 'numeral', 'ordinal-after', 'month', 'date-unit', 'clock-unit');

export function isInsideCode(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return false;
  const before = sentence.tokens[at - 1];
  const after = sentence.tokens[at + 1];
  if (
    before?.kind === 'word' &&
    before.end === token.start &&
    !(endsAt(sentence, at, CURRENCY) || (endsAt(sentence, at, CURRENCY_LETTERS) && isSum(sentence, at))) &&
    !endsAt(sentence, at, QUALIFIER)
  ) {
    return true;
  }
  if (before?.kind === 'punct' && before.end === token.start && /[-–/:#]/.test(before.norm)) {
    const second = sentence.tokens[at - 2];
    if (second?.end === before.start && (second.kind === 'word' || second.kind === 'number')) {
      if (second.kind === 'word' && before.norm !== '/') return !sentence.bears(at - 2, NUMERAL);
      if (before.norm === ':' || before.norm === '/') return true;
    }
  }
  if (after?.kind === 'punct' && (after.norm === ':' || after.norm === '/') && after.start === token.end) {
    const next = sentence.tokens[at + 2];
    if (next?.kind === 'number' && next.start === after.end) return true;
  }
  if (after?.kind === 'word' && after.start === token.end && !/^[mk]$/.test(after.norm)) {
    return !sentence.bears(at + 1, GLUED);
  }
  return false;
}

/** Thousands with their marks, or a scale behind the digits: what money is written with, and no code is. */
function isSum(sentence: Sentence, at: number): boolean {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(sentence.tokens[at]?.norm ?? '')) return true;
  const behind = sentence.tokens[at + 1]?.norm === '-' ? at + 2 : at + 1;
  return sentence.bears(behind, SCALE);
}
