/**
 * Tokens: words of alphabetic scripts (Vietnamese: syllables), single Han characters, numbers, punctuation.
 * Offsets always point into the raw text; `norm` is what lexicon and patterns compare.
 */
import type { Span } from '@comity/domain';
import { classAt, endOfToken, SPACE } from './characters.ts';
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

function scan(raw: string, start: number, end: number, words: WordTable, into: Token[]): void {
  for (let at = start; at < end; ) {
    const type = classAt(raw, at);
    if (type === SPACE) {
      at += 1;
      continue;
    }
    const to = Math.min(end, endOfToken(raw, at, type));
    const word = words.at(raw, at, to);
    into.push({ start: at, end: to, kind: word.kind, norm: word.norm, word });
    at = to;
  }
}
