/**
 * Tokens: words of alphabetic scripts (Vietnamese: syllables), single Han characters, numbers, punctuation.
 * Offsets always point into the raw text; `norm` is what lexicon and patterns compare.
 */
import type { Span } from '@comity/domain';

export type TokenKind = 'word' | 'han' | 'number' | 'punct';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** NFKC, lower case, typographic apostrophes made plain, script variants folded; its length may differ from the raw text's. */
  readonly norm: string;
}

/** Folds single characters, such as traditional to simplified Han. */
export type Fold = ReadonlyMap<string, string>;

const NO_FOLD: Fold = new Map();

/**
 * One alternative for each kind, tried in this order. A number may hold separators between digits (1,234,567; 2.93; 1 000 is two tokens);
 * a word may hold apostrophes and combining marks; "'s" stands alone.
 */
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,．’'](?=\p{Nd})\p{Nd}+)*)|(?<han>[\p{Script=Han}〇])|(?<genitive>['’‘](?:s|S)(?![\p{L}\p{M}]))|(?<word>[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}]|['’‘](?!(?:s|S)(?![\p{L}\p{M}]))(?=[\p{L}\p{M}])(?!\p{Script=Han}))*)|(?<punct>[^\s\p{Cc}])/gu;

/**
 * The tokens of `raw` between two offsets.
 *
 * @param holes spans to leap over (residue inside a sentence), in order
 */
export function tokenise(
  raw: string,
  start = 0,
  end = raw.length,
  fold: Fold = NO_FOLD,
  holes: readonly Span[] = [],
): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const hole of holes) {
    scan(raw, from, hole.start, fold, tokens);
    from = hole.end;
  }
  scan(raw, from, end, fold, tokens);
  return tokens;
}

function scan(raw: string, start: number, end: number, fold: Fold, into: Token[]): void {
  if (start >= end) return;
  const text = raw.slice(start, end);
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const at = start + match.index;
    into.push({
      start: at,
      end: at + written.length,
      kind: kindOf(written, match.groups),
      norm: normalise(written, fold),
    });
  }
}

function kindOf(_written: string, groups: Record<string, string> | undefined): TokenKind {
  if (groups?.number !== undefined) return 'number';
  if (groups?.han !== undefined) return 'han';
  if (groups?.punct !== undefined) return 'punct';
  return 'word';
}

const ASCII = /^[\x20-\x7e]*$/;
/** Vietnamese tone marks on the glide (hoà, thuý) moved to where the present spelling has them (hòa, thúy). */
const OLD_TONES = /(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])$/;
const NEW_TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** The form in which lexicon and text meet. */
export function normalise(written: string, fold: Fold = NO_FOLD): string {
  if (ASCII.test(written)) return written.toLowerCase();
  const composed = written.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  const folded = fold.get(composed);
  if (folded !== undefined) return folded;
  if (composed.startsWith('q')) return composed;
  return composed.replace(OLD_TONES, (tone) => NEW_TONES[tone] ?? tone);
}
