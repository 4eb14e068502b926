/** The words of a text by how they are written: each read once, however often it comes again. */
import { classAt, DIGIT, HAN, LETTER, unitsAt } from './characters.ts';
import type { WordEntry } from './lexicon.ts';

export type TokenKind = 'word' | 'han' | 'number' | 'punct';

/** A word, number or sign as it is written: read once, and shared by all tokens in which it comes again. */
export interface Word {
  readonly written: string;
  readonly kind: TokenKind;
  /** NFKC, lower case, typographic apostrophes made plain, script variants folded; its length may differ from the raw text's. */
  readonly norm: string;
  /** Begins with a capital letter. */
  readonly capitalised: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** What the pack's lexicon knows of it; undefined until it was asked. */
  entry: WordEntry | undefined;
}

/** Folds single characters, such as traditional to simplified Han. */
export type Fold = ReadonlyMap<string, string>;

const NO_FOLD: Fold = new Map();

const FEWEST_SLOTS = 1 << 12;
/** Words beyond which the table is emptied, so that memory stays bounded. */
const MOST_WORDS = 1 << 16;
/** Longer words seldom come again. */
const LONGEST = 40;

/** An open hash table, by the characters of the text without cutting them out of it first. A pack has one; its words know the pack's lexicon. */
export class WordTable {
  readonly #fold: Fold;
  /** Number of the word in `#words`, from 1; 0 where the slot is free. At least half of them are. */
  #slots = new Int32Array(FEWEST_SLOTS);
  #words: Word[] = [];
  /** Words of one UTF-16 unit, by that: every sign, and nearly every Han character. */
  readonly #single = new Array<Word | undefined>(1 << 16);
  #hashes: number[] = [];
  /** One string for each norm, so that comparing two is comparing where they are. */
  readonly #norms = new Map<string, string>();

  constructor(fold: Fold = NO_FOLD) {
    this.#fold = fold;
  }

  /** The word that stands between two offsets. */
  at(raw: string, start: number, end: number): Word {
    if (end - start === 1) return this.#single[raw.charCodeAt(start)] ?? this.#enterSingle(raw.charAt(start));
    if (end - start > LONGEST) return this.#make(raw.slice(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ raw.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const known = this.#words[(this.#slots[slot] ?? 0) - 1];
      if (!known) return this.#enter(hash, copyOf(raw, start, end));
      if (isWrittenAt(known.written, raw, start, end)) return known;
    }
  }

  /** The form in which lexicon and text meet. */
  normalise(written: string): string {
    return this.at(written, 0, written.length).norm;
  }

  #enterSingle(written: string): Word {
    const word = this.#make(written);
    this.#norms.set(word.norm, word.norm);
    this.#single[written.charCodeAt(0)] = word;
    return word;
  }

  #enter(hash: number, written: string): Word {
    const word = this.#make(written);
    if (this.#words.length === MOST_WORDS) this.#clear();
    if (this.#words.length * 2 === this.#slots.length) this.#grow();
    this.#words.push(word);
    this.#hashes.push(hash);
    this.#norms.set(word.norm, word.norm);
    this.#file(hash, this.#words.length);
    return word;
  }

  #file(hash: number, number: number): void {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#hashes.length; i++) this.#file(this.#hashes[i] ?? 0, i + 1);
  }

  #clear(): void {
    this.#slots = new Int32Array(FEWEST_SLOTS);
    this.#words = [];
    this.#hashes = [];
    this.#single.fill(undefined);
    this.#norms.clear();
  }

  #make(written: string): Word {
    const norm = normOf(written, this.#fold);
    const kind = kindOf(written);
    const lower = written.toLowerCase();
    return {
      written,
      kind,
      norm: this.#norms.get(norm) ?? norm,
      capitalised: kind === 'word' && written.charAt(0) !== written.charAt(0).toLowerCase(),
      upper: kind === 'word' && written.length > 1 && written !== lower && written === written.toUpperCase(),
      entry: undefined,
    };
  }
}

/** The table of no language in particular. */
const PLAIN = new WordTable();

/** The form in which names are compared: as a pack's own, without its folding. */
export function normalise(written: string): string {
  return PLAIN.normalise(written);
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

function kindOf(written: string): TokenKind {
  const type = classAt(written, 0);
  if (type === DIGIT) return 'number';
  if (type === HAN) return 'han';
  return type === LETTER || written.length > unitsAt(written, 0) ? 'word' : 'punct';
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

function normOf(written: string, fold: Fold): string {
  if (ASCII.test(written)) return written.toLowerCase();
  const composed = written.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  const folded = fold.get(composed);
  if (folded !== undefined) return folded;
  if (composed.startsWith('q')) return composed;
  return composed.replace(OLD_TONES, (tone) => NEW_TONES[tone] ?? tone);
}
