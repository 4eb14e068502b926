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
  for (let at = start; at < end; ) {
    const type = classAt(raw, at);
    if (type === SPACE) {
      at += 1;
      continue;
    }
    const to = Math.min(end, endOf(raw, at, type));
    const kind =
      type === DIGIT
        ? 'number'
        : type === HAN
          ? 'han'
          : type === LETTER || to - at > 1 + isPair(raw, at)
            ? 'word'
            : 'punct';
    into.push({ start: at, end: to, kind, norm: normalise(raw.slice(at, to), fold) });
    at = to;
  }
}

// ---------------------------------------------------------------- classes of characters

const [SPACE, LETTER, DIGIT, HAN, SIGN] = [0, 1, 2, 3, 4];
/** The class of each UTF-16 unit that is a character by itself; 255 where it was not looked up yet. */
const CLASSES = new Uint8Array(0x10000).fill(255);

function classAt(raw: string, at: number): number {
  if (at >= raw.length) return SPACE;
  const unit = raw.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(raw.codePointAt(at) ?? unit);
  const known = CLASSES[unit] ?? 255;
  if (known !== 255) return known;
  const found = classOf(unit);
  CLASSES[unit] = found;
  return found;
}

function classOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{Script=Han}〇]/u.test(character)) return HAN;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /[\s\p{Cc}\p{Cs}]/u.test(character) ? SPACE : SIGN;
}

function isPair(raw: string, at: number): number {
  return (raw.codePointAt(at) ?? 0) > 0xffff ? 1 : 0;
}

const APOSTROPHES = "'’‘";

/** Where the token ends: a number may hold separators between digits, a word apostrophes; "'s" stands alone. */
function endOf(raw: string, at: number, type: number): number {
  const next = at + 1 + isPair(raw, at);
  if (type === DIGIT) return endOfNumber(raw, next);
  if (type === LETTER) return endOfWord(raw, next);
  if (type === SIGN && isGenitive(raw, at)) return at + 2;
  return next;
}

function endOfNumber(raw: string, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(raw, to) === DIGIT) to += 1 + isPair(raw, to);
    const mark = raw.charAt(to);
    if (mark === '' || !".,．'’".includes(mark) || classAt(raw, to + 1) !== DIGIT) return to;
    // １．２０１９年: a full-width point before a year numbers a list
    if (mark === '．' && [2, 3, 4].every((offset) => classAt(raw, to + offset) === DIGIT)) return to;
    to += 1;
  }
}

function endOfWord(raw: string, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(raw, to) === LETTER) to += 1 + isPair(raw, to);
    const mark = raw.charAt(to);
    if (mark === '' || !APOSTROPHES.includes(mark) || isGenitive(raw, to) || classAt(raw, to + 1) !== LETTER) return to;
    to += 1;
  }
}

function isGenitive(raw: string, at: number): boolean {
  if (!APOSTROPHES.includes(raw.charAt(at)) || !/[sS]/.test(raw.charAt(at + 1))) return false;
  return classAt(raw, at + 2) !== LETTER;
}

// ---------------------------------------------------------------- norms

const ASCII = /^[\x20-\x7e]*$/;
/** Norms of tokens that came before: the same words come again and again. Emptied when full, so that memory stays bounded. */
const MOST_KNOWN = 50_000;
const known = new WeakMap<Fold, Map<string, string>>();
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
  let norms = known.get(fold);
  if (!norms) {
    norms = new Map();
    known.set(fold, norms);
  }
  let norm = norms.get(written);
  if (norm === undefined) {
    norm = freshNorm(written, fold);
    if (norms.size >= MOST_KNOWN) norms.clear();
    if (written.length < 40) norms.set(written, norm);
  }
  return norm;
}

function freshNorm(written: string, fold: Fold): string {
  if (ASCII.test(written)) return written.toLowerCase();
  const composed = written.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  const folded = fold.get(composed);
  if (folded !== undefined) return folded;
  if (composed.startsWith('q')) return composed;
  return composed.replace(OLD_TONES, (tone) => NEW_TONES[tone] ?? tone);
}
