/** The lexicon: terms with typed features, compiled into one trie over tokens. */

import { Profiles } from './profiles.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';
import type { Trait, Traits } from './traits.ts';
import type { Word, WordTable } from './word-table.ts';

export type FeatureValue = string | number | boolean;

/** What a term, or a mention that a layer found, means: a tag and its features. */
export interface Sense {
  readonly tag: string;
  readonly [feature: string]: FeatureValue;
}

/**
 * Terms that share a sense. Alternatives inside a term are written `countr{y,ies}`; empty ones are allowed (`batch{,es}`).
 * `cased: true`: the text must have capitals at least where the term has ("US", never "us").
 */
export interface LexiconEntry {
  readonly tag: string;
  readonly terms: readonly string[];
  readonly cased?: boolean;
  readonly features?: Readonly<Record<string, FeatureValue>>;
}

/** Words known by their ending, for what no list holds (plurals in -s). */
export interface EndingEntry {
  readonly tag: string;
  readonly ends: readonly string[];
  readonly except: readonly string[];
  /** Letters that such a word has at least. */
  readonly shortest: number;
}

/** Tags for capitalised words by how they are written ("a syllable of pinyin"), where no list could hold them all. */
export interface WordShape {
  readonly tag: string;
  /** Matches the whole word, capitals aside. */
  readonly pattern: RegExp;
}

/** One meaning of some tokens in a row. */
export interface Hit {
  /** How many tokens. */
  readonly length: number;
  readonly sense: Sense;
  readonly profile: number;
}

/**
 * All meanings of what begins at a token, longest first. Texts say the same again and again: each list is made once, and a longer list is
 * the shorter one's continuation, so that looking up what begins at a token makes nothing new.
 */
export class Hits {
  readonly list: readonly Hit[];
  readonly profile: number;
  readonly #traits: Traits;
  /** Made when asked for: most lists have no continuation, and few are asked for many traits. */
  #longer: Map<Hit, Hits> | undefined;
  #longest: Map<Trait, readonly Hit[]> | undefined;

  constructor(list: readonly Hit[], traits: Traits) {
    this.list = list;
    this.profile = list.reduce((profile, hit) => traits.profiles.union(profile, hit.profile), Profiles.nothing);
    this.#traits = traits;
  }

  /** The same with a longer hit in front. */
  behind(hit: Hit): Hits {
    this.#longer ??= new Map();
    const known = this.#longer.get(hit);
    if (known) return known;
    const longer = new Hits([hit, ...this.list], this.#traits);
    this.#longer.set(hit, longer);
    return longer;
  }

  /** Of those in which a trait holds, the longest. */
  longest(trait: Trait): readonly Hit[] {
    this.#longest ??= new Map();
    const known = this.#longest.get(trait);
    if (known) return known;
    const those = this.list.filter(({ profile }) => this.#traits.profiles.holds(profile, trait));
    const longest = those.filter(({ length }) => length === those[0]?.length);
    this.#longest.set(trait, longest);
    return longest;
  }
}

/** What the lexicon knows of a word: found out when a text first has it. */
export interface WordEntry {
  /** The profile of the word as such. */
  readonly profile: number;
  /** What it means alone, and the profile of a place where it means no more. */
  readonly hits: Hits;
  readonly alone: number;
  /** What its shape says, if nothing else says what it is. */
  readonly shapes: readonly Sense[];
  /** Terms that begin with it and go on; null where none do. */
  readonly begun: TermNode | null;
}

interface Leaf {
  readonly hit: Hit;
  /** The term's own words where capitals count. */
  readonly cased: readonly string[] | null;
}

/** A node of the trie: the terms that end with these words, and how terms go on. */
interface TermNode {
  readonly next: Map<string, TermNode>;
  /** The signs of the words with which they go on. */
  signs: number;
  readonly leaves: Leaf[];
}

export class Lexicon {
  readonly #words: WordTable;
  readonly #traits: Traits;
  readonly #root: TermNode = { next: new Map(), signs: 0, leaves: [] };
  readonly #endings: readonly (EndingEntry & { readonly hit: Hit })[];
  readonly #shapes: readonly { readonly sense: Sense; readonly pattern: RegExp }[];
  readonly #none: Hits;
  readonly #marks = new Map<Sense, Hit>();

  constructor(
    entries: Iterable<LexiconEntry>,
    words: WordTable,
    traits: Traits,
    endings: readonly EndingEntry[] = [],
    shapes: readonly WordShape[] = [],
  ) {
    this.#shapes = shapes.map(({ tag, pattern }) => ({ sense: { tag }, pattern }));
    this.#words = words;
    this.#traits = traits;
    this.#none = new Hits([], traits);
    this.#endings = endings.map((entry) => ({ ...entry, hit: this.#hitOf({ tag: entry.tag }, 1) }));
    for (const entry of entries) {
      const sense: Sense = { ...entry.features, tag: entry.tag };
      const hits: Hit[] = [];
      for (const term of entry.terms)
        for (const form of expand(term)) this.#add(form, sense, entry.cased ?? false, hits);
    }
  }

  #hitOf(sense: Sense, length: number): Hit {
    return { length, sense, profile: this.#traits.ofSense(sense) };
  }

  /** `hits`: those of the sense, by length. */
  #add(term: string, sense: Sense, cased: boolean, hits: Hit[]): void {
    const tokens = tokenise(term, this.#words);
    if (tokens.length === 0) throw new Error(`lexicon: the term "${term}" has no token`);
    let node = this.#root;
    for (const { norm, word } of tokens) {
      let next = node.next.get(norm);
      if (!next) {
        next = { next: new Map(), signs: 0, leaves: [] };
        node.next.set(norm, next);
        node.signs |= word.sign;
      }
      node = next;
    }
    const written = cased ? tokens.map(({ word }) => word.written) : null;
    hits[tokens.length] ??= this.#hitOf(sense, tokens.length);
    const hit = hits[tokens.length] ?? this.#hitOf(sense, tokens.length);
    const twin = node.leaves.findIndex((leaf) => leaf.hit.sense === sense);
    if (twin < 0) node.leaves.push({ hit, cased: written });
    else if (capitalsIn(written) < capitalsIn(node.leaves[twin]?.cased ?? null))
      node.leaves[twin] = { hit, cased: written };
  }

  /** What the lexicon knows of a word. */
  entryOf(word: Word): WordEntry {
    word.entry ??= this.#enter(word);
    return word.entry;
  }

  #enter(word: Word): WordEntry {
    const node = this.#root.next.get(word.norm);
    const leaves = (node?.leaves ?? []).filter(({ cased }) => !cased || hasCapitalsOf(cased[0] ?? '', word));
    const ended = word.kind === 'word' ? this.#endings.filter((ending) => hasEnding(word.norm, ending)) : [];
    const hits = [...leaves, ...ended].reduceRight((list, { hit }) => list.behind(hit), this.#none);
    const profile = this.#traits.ofWord(word);
    const begun = node && node.signs !== 0 ? node : null;
    const shapes = word.capitalised ? this.#shapes.filter(({ pattern }) => pattern.test(word.written)) : NONE;
    const alone = this.#traits.profiles.union(profile, hits.profile);
    return { profile, hits, alone, shapes: shapes.length > 0 ? shapes.map(({ sense }) => sense) : NONE, begun };
  }

  /** What is known of a place, with a meaning of its first token in front that no list of terms gives. */
  marked(hits: Hits | undefined, sense: Sense): Hits {
    let mark = this.#marks.get(sense);
    if (!mark) {
      mark = this.#hitOf(sense, 1);
      this.#marks.set(sense, mark);
    }
    return (hits ?? this.#none).behind(mark);
  }

  /** Every term that begins at this token, whose entry this is. */
  hitsAt(tokens: readonly Token[], from: number, { hits, begun }: WordEntry): Hits {
    let found = hits;
    let node: TermNode | undefined = begun ?? undefined;
    for (let at = from + 1; node && at < tokens.length; at++) {
      const word = tokens[at]?.word;
      if (!word || (node.signs & word.sign) === 0) break;
      node = node.next.get(word.norm);
      const leaves: readonly Leaf[] = node?.leaves ?? NONE;
      for (let i = leaves.length - 1; i >= 0; i--) {
        const leaf = leaves[i];
        if (leaf && (!leaf.cased || haveCapitalsOf(leaf.cased, tokens, from))) found = found.behind(leaf.hit);
      }
    }
    return found;
  }
}

const NONE: readonly never[] = [];

/** How many capitals a term demands: of two that differ only in them, the one that demands fewer holds. */
function capitalsIn(words: readonly string[] | null): number {
  return words?.join('').match(/\p{Lu}/gu)?.length ?? 0;
}

function hasEnding(norm: string, { ends, except, shortest }: EndingEntry): boolean {
  if (norm.length < shortest) return false;
  return ends.some((end) => norm.endsWith(end)) && !except.some((end) => norm.endsWith(end));
}

function haveCapitalsOf(terms: readonly string[], tokens: readonly Token[], from: number): boolean {
  return terms.every((term, i) => {
    const word = tokens[from + i]?.word;
    return word !== undefined && hasCapitalsOf(term, word);
  });
}

function hasCapitalsOf(term: string, { written }: Word): boolean {
  for (let k = 0; k < term.length; k++) {
    const letter = term.charAt(k);
    if (letter !== letter.toLowerCase() && written.charAt(k) === written.charAt(k).toLowerCase()) return false;
  }
  return true;
}

/** `batch{,es}` → batch, batches. */
export function expand(term: string): string[] {
  const open = term.indexOf('{');
  if (open < 0) return [term];
  const close = term.indexOf('}', open);
  if (close < 0) throw new Error(`lexicon: "${term}" lacks a closing brace`);
  const tails = expand(term.slice(close + 1));
  const choices = term.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => tails.map((tail) => term.slice(0, open) + choice + tail));
}
