/** The words of a text by how they are written: each read once, however often it comes again. */
import { classAt, DIGIT, HAN, LETTER, unitsAt } from './characters.ts';
import type { WordEntry } from './lexicon.ts';
import { textOf, unitsOf } from './units.ts';

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
  /** Has letters that few languages in Latin script use. */
  readonly beyondLatin: boolean;
  /** One of the frequent little words by which its language is known. */
  readonly common: boolean;
  /** Of its norm. */
  readonly hash: number;
  /** One bit of 32, by that: of words with different bits nobody need ask whether they are the same. */
  readonly sign: number;
  /** What the pack's lexicon knows of it; undefined until it was asked. */
  entry: WordEntry | undefined;
}

/** Folds single characters, such as traditional to simplified Han. */
export type Fold = ReadonlyMap<string, string>;

const NO_FOLD: Fold = new Map();
const NO_WORDS: ReadonlySet<string> = new Set();

/** Behind it begin letters that few Latin scripts use. */
const LAST_LATIN = 0x24f;

const FEWEST_SLOTS = 1 << 12;
/** Words beyond which the table is emptied, so that memory stays bounded. */
const MOST_WORDS = 1 << 16;
/** Longer words seldom come again. */
const LONGEST = 40;

/** An open hash table, by the units of the text without cutting words out of it first. A pack has one; its words know the pack's lexicon. */
export class WordTable {
  readonly #fold: Fold;
  readonly #common: ReadonlySet<string>;
  /** Number of the word in `#words`, from 1; 0 where the slot is free. At least half of them are. */
  #slots = new Int32Array(FEWEST_SLOTS);
  #words: Word[] = [];
  /** Words of one UTF-16 unit, by that: every sign, and nearly every Han character. */
  readonly #single = new Array<Word | undefined>(1 << 16);
  #hashes = new Int32Array(FEWEST_SLOTS / 2);
  /** How the words are written, one behind the other, and where each begins. */
  #written = new Uint16Array(FEWEST_SLOTS * 4);
  #starts = new Int32Array(FEWEST_SLOTS / 2 + 1);
  /** One string for each norm, so that comparing two is comparing where they are. */
  readonly #norms = new Map<string, string>();

  constructor(fold: Fold = NO_FOLD, common: ReadonlySet<string> = NO_WORDS) {
    this.#fold = fold;
    this.#common = common;
  }

  /** The word that stands between two offsets. */
  at(units: Uint16Array, start: number, end: number): Word {
    if (end - start === 1) return this.#single[units[start] ?? 0] ?? this.#enterSingle(units, start);
    if (end - start > LONGEST) return this.#make(units.subarray(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#enter(hash, units.subarray(start, end));
      const known = this.#hashes[number] === hash && this.#isWritten(number, units, start, end) && this.#words[number];
      if (known) return known;
    }
  }

  /** The form in which lexicon and text meet. */
  normalise(written: string): string {
    return this.at(unitsOf(written, 0, written.length), 0, written.length).norm;
  }

  #isWritten(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if (this.#starts[number + 1] !== from + end - start) return false;
    for (let i = start; i < end; i++) if (this.#written[from + i - start] !== units[i]) return false;
    return true;
  }

  #enterSingle(units: Uint16Array, at: number): Word {
    const word = this.#make(units.subarray(at, at + 1));
    this.#norms.set(word.norm, word.norm);
    this.#single[units[at] ?? 0] = word;
    return word;
  }

  #enter(hash: number, units: Uint16Array): Word {
    const word = this.#make(units);
    if (this.#words.length === MOST_WORDS) this.#clear();
    if (this.#words.length * 2 === this.#slots.length) this.#grow();
    this.#norms.set(word.norm, word.norm);
    this.#note(this.#words.length, hash, units);
    this.#words.push(word);
    this.#file(hash, this.#words.length);
    return word;
  }

  #note(number: number, hash: number, units: Uint16Array): void {
    const from = this.#starts[number] ?? 0;
    if (from + units.length > this.#written.length)
      this.#written = filled(new Uint16Array(2 * this.#written.length), this.#written);
    this.#written.set(units, from);
    this.#starts[number + 1] = from + units.length;
    this.#hashes[number] = hash;
  }

  #file(hash: number, number: number): void {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#hashes = filled(new Int32Array(this.#slots.length / 2), this.#hashes);
    this.#starts = filled(new Int32Array(this.#slots.length / 2 + 1), this.#starts);
    for (let i = 0; i < this.#words.length; i++) this.#file(this.#hashes[i] ?? 0, i + 1);
  }

  #clear(): void {
    this.#slots = new Int32Array(FEWEST_SLOTS);
    this.#hashes = new Int32Array(FEWEST_SLOTS / 2);
    this.#starts = new Int32Array(FEWEST_SLOTS / 2 + 1);
    this.#words = [];
    this.#single.fill(undefined);
    this.#norms.clear();
  }

  #make(units: Uint16Array): Word {
    const written = textOf(units);
    const lower = written.toLowerCase();
    const isPlain = ASCII.test(written);
    const norm = isPlain ? lower : normOf(written, this.#fold);
    const kind = kindOf(units);
    const hash = hashOf(norm);
    return {
      written,
      kind,
      norm: this.#norms.get(norm) ?? norm,
      capitalised: kind === 'word' && written.charAt(0) !== lower.charAt(0),
      beyondLatin: !isPlain && isBeyondLatin(units),
      common: this.#common.has(isPlain ? lower : lower.normalize('NFC')),
      hash,
      sign: signOf(hash),
      upper: kind === 'word' && written.length > 1 && written !== lower && written === written.toUpperCase(),
      entry: undefined,
    };
  }
}

function isBeyondLatin(units: Uint16Array): boolean {
  for (let at = 0; at < units.length; at++)
    if ((units[at] ?? 0) > LAST_LATIN && classAt(units, at) === LETTER) return true;
  return false;
}

/** Of a norm. */
export function hashOf(norm: string): number {
  let hash = norm.length;
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), 0x01000193);
  return hash;
}

export function signOf(hash: number): number {
  return 1 << (hash >>> 27);
}

function filled<T extends Uint16Array | Int32Array>(array: T, from: T): T {
  array.set(from);
  return array;
}

/** The table of no language in particular. */
const PLAIN = new WordTable();

/** The form in which names are compared: as a pack's own, without its folding. */
export function normalise(written: string): string {
  return PLAIN.normalise(written);
}

function kindOf(units: Uint16Array): TokenKind {
  const type = classAt(units, 0);
  if (type === DIGIT) return 'number';
  if (type === HAN) return 'han';
  return type === LETTER || units.length > unitsAt(units, 0) ? 'word' : 'punct';
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

/** Of a word that is not in ASCII. */
function normOf(written: string, fold: Fold): string {
  const composed = written.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  const folded = fold.get(composed);
  if (folded !== undefined) return folded;
  if (composed.startsWith('q')) return composed;
  return composed.replace(OLD_TONES, (tone) => NEW_TONES[tone] ?? tone);
}
