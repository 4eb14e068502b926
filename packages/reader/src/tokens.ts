/**
 * Tokens: words of alphabetic scripts (Vietnamese: syllables), single Han characters, numbers, punctuation.
 * Offsets always point into the raw text; `norm` is what lexicon and patterns compare.
 */
import type { Span } from '@comity/domain';
import { classAt, endOfToken, LOOK_AHEAD, SPACE } from './characters.ts';
import { unitsOf } from './units.ts';
import type { TokenKind, Word, WordTable } from './word-table.ts';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly norm: string;
  readonly word: Word;
}

/**
 * The tokens of `raw` between two offsets.
 *
 * @param words the pack's table, in which each word is looked up
 * @param holes spans to leap over (residue inside a sentence), in order
 */
export function tokenise(
  raw: string,
  words: WordTable,
  start = 0,
  end = raw.length,
  holes: readonly Span[] = [],
): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const hole of holes) {
    scan(raw, from, hole.start, words, tokens);
    from = hole.end;
  }
  scan(raw, from, end, words, tokens);
  return tokens;
}

/** A word of plain letters, of which the units need not be looked at. */
const PLAIN = /^[A-Za-z]+(?= |$)/;

/** The first word of a term as compared; undefined where it has none. */
export function firstWord(term: string, words: WordTable): string | undefined {
  const plain = PLAIN.exec(term)?.[0];
  if (plain !== undefined) return plain.toLowerCase();
  const units = unitsOf(term, 0, term.length);
  let at = 0;
  while (at < units.length && classAt(units, at) === SPACE) at += 1;
  return at < units.length ? words.at(units, at, endOfToken(units, at, classAt(units, at))).norm : undefined;
}

function scan(raw: string, start: number, end: number, words: WordTable, into: Token[]): void {
  const units = unitsOf(raw, start, end + LOOK_AHEAD);
  const count = end - start;
  for (let at = 0; at < count; ) {
    const type = classAt(units, at);
    if (type === SPACE) {
      at += 1;
      continue;
    }
    const to = Math.min(count, endOfToken(units, at, type));
    const word = words.at(units, at, to);
    into.push({ start: start + at, end: start + to, kind: word.kind, norm: word.norm, word });
    at = to;
  }
}
