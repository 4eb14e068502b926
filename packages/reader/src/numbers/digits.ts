/** Numbers in digits, with or without separators. */
import type { CompiledPack } from '../pack.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { Question } from '../traits.ts';
import { SCALE } from './numeral.ts';

export interface ReadDigits {
  readonly value: number;
  readonly to: number;
}

/** The number that stands in digits at a token. */
export function readDigits(sentence: Sentence, at: number): ReadDigits | null {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return null;
  const value = parseDigits(token.norm, sentence.pack);
  if (value === null) return null;
  return brokenDecimal(sentence, at) ?? groupedBySpaces(sentence, at, value) ?? { value, to: at + 1 };
}

/** "325, 6 tỷ": a space slipped in behind the decimal mark, before a scale. */
function brokenDecimal(sentence: Sentence, at: number): ReadDigits | null {
  const { tokens } = sentence;
  const [whole, mark, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (mark?.kind !== 'punct' || part?.kind !== 'number' || whole?.end !== mark.start || mark.end === part.start)
    return null;
  if (!sentence.pack.data.numbers.separators.decimal.includes(mark.norm)) return null;
  if (!/^\d{1,3}$/.test(whole.norm) || !/^\d{1,2}$/.test(part.norm) || !sentence.bears(at + 3, SCALE)) return null;
  return { value: Number(`${whole.norm}.${part.norm}`), to: at + 3 };
}

const MONTH = new Question('month');

/** 12 500 and 1 250 000 with spaces between the groups, never after a word that dates begin with (5 May 200 people). */
function groupedBySpaces(sentence: Sentence, at: number, first: number): ReadDigits | null {
  if (!isGroup(sentence.tokens[at + 1])) return null;
  const head = sentence.tokens[at];
  if (!head || first > 999 || !/^[1-9]\d{0,2}$/.test(head.norm)) return null;
  if (sentence.bears(Math.max(0, at - 1), MONTH)) return null;
  let value = first;
  let to = at + 1;
  for (;;) {
    const before = sentence.tokens[to - 1];
    const token = sentence.tokens[to];
    if (!before || !token || !isGroup(token)) break;
    const gap = sentence.raw.slice(before.end, token.start);
    if (gap.length !== 1 || !/\s/.test(gap) || gap === '\n') break;
    value = value * 1000 + Number(token.norm);
    to += 1;
  }
  return to > at + 1 ? { value, to } : null;
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{3}$/.test(token.norm);
}

/** The value of digits with separators, by the pack's habit and by what the digits leave possible. */
export function parseDigits(norm: string, pack: CompiledPack): number | null {
  if (/^\d+$/.test(norm)) return norm.length > 15 ? null : Number(norm);
  if (!/^[\d.,']+$/.test(norm)) return null;
  const marks = [...norm.matchAll(/[^\d]/g)].map(([mark]) => mark);
  const groups = norm.split(/[^\d]/);
  const inThrees =
    groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3 && groups[0] !== '0';
  const sameMark = marks.every((mark) => mark === marks[0]);
  const last = groups.at(-1) ?? '';
  const { group, decimal } = pack.data.numbers.separators;
  const mark = marks.at(-1) ?? '';
  if (marks.length > 1 && sameMark) return inThrees || marks.every((m) => m === ',') ? Number(groups.join('')) : null;
  if (marks.length > 1) return Number(`${groups.slice(0, -1).join('')}.${last}`);
  if (inThrees && (group.includes(mark) || (decimal.includes(mark) && mark === ',' && last === '000')))
    return Number(groups.join(''));
  if (decimal.includes(mark) || last.length !== 3) return Number(`${groups[0]}.${last}`);
  return Number(groups.join(''));
}
