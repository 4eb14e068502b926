/** The lexicon: terms with typed features, compiled into a trie over tokens, each branch of it when a text first has its word. */

import { Profiles } from './profiles.ts';
import { firstWord, type Token, tokenise } from './tokens.ts';
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

/** What the terms of an entry share. */
interface Meaning {
  readonly sense: Sense;
  readonly cased: boolean;
  /** By length in tokens. */
  readonly hits: Hit[];
}

/** A term that no text has begun with yet. */
interface Waiting {
  readonly term: string;
  readonly meaning: Meaning;
}

interface Leaf {
  readonly hit: Hit;
  /** The term's own words where capitals count. */
  readonly cased: readonly string[] | null;
}

/** A node of the trie: the terms that end with these words, and how terms go on. */
class TermNode {
  readonly leaves: Leaf[] = [];
  /** The signs of the words with which they go on. */
  signs = 0;
  readonly #next = new Map<string, TermNode>();

  behind({ norm }: Word): TermNode | undefined {
    return this.#next.get(norm);
  }

  /** … made where no term went on so yet. */
  grow(word: Word): TermNode {
    const known = this.behind(word);
    if (known) return known;
    const next = new TermNode();
    this.#next.set(word.norm, next);
    this.signs |= word.sign;
    return next;
  }
}

export class Lexicon {
  readonly #words: WordTable;
  readonly #traits: Traits;
  /** Terms by their first word, and once a text has that word, the trie of how they go on: a text has few of all. */
  readonly #terms = new Map<string, Waiting[] | TermNode>();
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
    for (const { tag, terms, cased = false, features } of entries) {
      const meaning: Meaning = { sense: { ...features, tag }, cased, hits: [] };
      for (const written of terms) for (const term of expand(written)) this.#await({ term, meaning });
    }
  }

  #await(waiting: Waiting): void {
    const first = firstWord(waiting.term, this.#words);
    if (first === undefined) throw new Error(`lexicon: the term "${waiting.term}" has no token`);
    const alike = this.#terms.get(first);
    if (Array.isArray(alike)) alike.push(waiting);
    else this.#terms.set(first, [waiting]);
  }

  #hitOf(sense: Sense, length: number): Hit {
    return { length, sense, profile: this.#traits.ofSense(sense) };
  }

  /** The terms that begin with a word. */
  #begunWith({ norm }: Word): TermNode | null {
    const found = this.#terms.get(norm);
    if (!Array.isArray(found)) return found ?? null;
    const begun = new TermNode();
    for (const waiting of found) this.#add(waiting, begun);
    this.#terms.set(norm, begun);
    return begun;
  }

  #add({ term, meaning: { sense, cased, hits } }: Waiting, begun: TermNode): void {
    const words = tokenise(term, this.#words).map(({ word }) => word);
    let node = begun;
    for (const word of words.slice(1)) node = node.grow(word);
    const written = cased ? words.map((word) => word.written) : null;
    const hit = hits[words.length] ?? this.#hitOf(sense, words.length);
    hits[words.length] = hit;
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
    const node = this.#begunWith(word);
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
      node = node.behind(word);
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
