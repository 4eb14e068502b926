/**
 * Tokens: words of alphabetic scripts (Vietnamese: syllables), single Han characters, numbers, punctuation.
 * Offsets always point into the raw text; `norm` is what lexicon and patterns compare.
 */
import type { Span } from '@comity/domain';
import type { TermNode } from './lexicon.ts';

export type TokenKind = 'word' | 'han' | 'number' | 'punct';

/** A word, number or sign as it is written: read once, and shared by all tokens in which it comes again. */
export interface Word {
  readonly written: string;
  readonly kind: TokenKind;
  readonly norm: string;
  /** Begins with a capital letter. */
  readonly capitalised: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** The lexicon's terms that begin with it, null where there are none; undefined until the lexicon was asked. */
  terms: TermNode | null | undefined;
}

export interface Token extends Span {
  readonly kind: TokenKind;
  /** NFKC, lower case, typographic apostrophes made plain, script variants folded; its length may differ from the raw text's. */
  readonly norm: string;
  readonly word: Word;
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
  const words = wordsOf(fold);
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
    const to = Math.min(end, endOf(raw, at, type));
    const word = words.at(raw, at, to);
    into.push({ start: at, end: to, kind: word.kind, norm: word.norm, word });
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
  const unit = raw.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (raw.codePointAt(at) ?? 0) > 0xffff ? 1 : 0;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

const FULL_WIDTH_POINT = '．'.charCodeAt(0);

/** Marks that may stand between the digits of one number: . , ． and apostrophes. */
function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === FULL_WIDTH_POINT || unit === 0x27 || unit === 0x2019;
}

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
    const mark = raw.charCodeAt(to);
    if (!isSeparator(mark) || classAt(raw, to + 1) !== DIGIT) return to;
    // １．２０１９年: a full-width point before a year numbers a list
    if (mark === FULL_WIDTH_POINT && [2, 3, 4].every((offset) => classAt(raw, to + offset) === DIGIT)) return to;
    to += 1;
  }
}

function endOfWord(raw: string, from: number): number {
  let to = from;
  for (;;) {
    while (classAt(raw, to) === LETTER) to += 1 + isPair(raw, to);
    if (!isApostrophe(raw.charCodeAt(to)) || isGenitive(raw, to) || classAt(raw, to + 1) !== LETTER) return to;
    to += 1;
  }
}

function isGenitive(raw: string, at: number): boolean {
  if (!isApostrophe(raw.charCodeAt(at))) return false;
  const letter = raw.charCodeAt(at + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  return classAt(raw, at + 2) !== LETTER;
}

// ---------------------------------------------------------------- norms

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
  return wordsOf(fold).at(written, 0, written.length).norm;
}

function freshNorm(written: string, fold: Fold): string {
  if (ASCII.test(written)) return written.toLowerCase();
  const composed = written.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  const folded = fold.get(composed);
  if (folded !== undefined) return folded;
  if (composed.startsWith('q')) return composed;
  return composed.replace(OLD_TONES, (tone) => NEW_TONES[tone] ?? tone);
}

// ---------------------------------------------------------------- words that come again

const tables = new WeakMap<Fold, WordTable>();

function wordsOf(fold: Fold): WordTable {
  let table = tables.get(fold);
  if (!table) {
    table = new WordTable(fold);
    tables.set(fold, table);
  }
  return table;
}

/**
 * The words met so far, found by the characters of the text without cutting them out of it first.
 * An open hash table, emptied when it is half full, so that memory stays bounded.
 */
class WordTable {
  static readonly #slots = 1 << 17;
  /** Longer words seldom come again. */
  static readonly #longest = 40;
  readonly #fold: Fold;
  /** Number of the word in `#words`, from 1; 0 where the slot is free. */
  readonly #index = new Int32Array(WordTable.#slots);
  #words: Word[] = [];
  /** One string for each norm, so that comparing two is comparing where they are. */
  readonly #norms = new Map<string, string>();

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  /** The word that stands between two offsets. */
  at(raw: string, start: number, end: number): Word {
    if (end - start > WordTable.#longest) return this.#make(raw.slice(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ raw.charCodeAt(i), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (WordTable.#slots - 1);
    for (;;) {
      const number = this.#index[slot] ?? 0;
      const known = number > 0 ? this.#words[number - 1] : undefined;
      if (!known) return this.#enter(slot, copyOf(raw, start, end));
      if (isWrittenAt(known.written, raw, start, end)) return known;
      slot = (slot + 1) & (WordTable.#slots - 1);
    }
  }

  #enter(slot: number, written: string): Word {
    const word = this.#make(written);
    if (this.#words.length >= WordTable.#slots / 2) {
      this.#words = [];
      this.#norms.clear();
      this.#index.fill(0);
      return word;
    }
    this.#words.push(word);
    this.#norms.set(word.norm, word.norm);
    this.#index[slot] = this.#words.length;
    return word;
  }

  #make(written: string): Word {
    const norm = freshNorm(written, this.#fold);
    return wordOf(written, this.#norms.get(norm) ?? norm);
  }
}

function isWrittenAt(written: string, raw: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== raw.charCodeAt(start + i)) return false;
  return true;
}

/** A string of its own: a slice would keep the whole text in memory. */
function copyOf(raw: string, start: number, end: number): string {
  return String.fromCharCode(...Array.from({ length: end - start }, (_, i) => raw.charCodeAt(start + i)));
}

function wordOf(written: string, norm: string): Word {
  const type = classAt(written, 0);
  const kind = kindOf(written, type);
  const first = written.charAt(0);
  return {
    written,
    kind,
    norm,
    capitalised: kind === 'word' && first !== first.toLowerCase(),
    upper:
      kind === 'word' && written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    terms: undefined,
  };
}

function kindOf(written: string, type: number): TokenKind {
  if (type === DIGIT) return 'number';
  if (type === HAN) return 'han';
  return type === LETTER || written.length > 1 + isPair(written, 0) ? 'word' : 'punct';
}
