/** The lexicon: terms with typed features, compiled into a trie over tokens, each branch of it when a text first has its word. */

import { Profiles } from './profiles.ts';
import { firstWord, type Token, tokenise } from './tokens.ts';
import type { Phrase, Trait, Traits } from './traits.ts';
import { signOf, type Word, type WordTable } from './word-table.ts';

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
 * All meanings of what begins at a token, longest first, and the profile of what is known of it: they, and the phrases that patterns ask
 * for. Texts say the same again and again: each list is made once, and a longer list is
 * the shorter one's continuation, so that looking up what begins at a token makes nothing new.
 */
export class Hits {
  readonly list: readonly Hit[];
  readonly profile: number;
  readonly #traits: Traits;
  /** Made when asked for: most lists have no continuation, and few are asked for many traits. */
  #longer: Map<Hit, Hits> | undefined;
  #opening: Map<number, Hits> | undefined;
  #longest: Map<Trait, readonly Hit[]> | undefined;

  constructor(list: readonly Hit[], profile: number, traits: Traits) {
    this.list = list;
    this.profile = profile;
    this.#traits = traits;
  }

  /** The same with a longer hit in front. */
  behind(hit: Hit): Hits {
    this.#longer ??= new Map();
    const known = this.#longer.get(hit);
    if (known) return known;
    const longer = new Hits([hit, ...this.list], this.#with(hit.profile), this.#traits);
    this.#longer.set(hit, longer);
    return longer;
  }

  /** The same where a phrase begins. */
  opening(phrase: number): Hits {
    this.#opening ??= new Map();
    const known = this.#opening.get(phrase);
    if (known) return known;
    const opening = new Hits(this.list, this.#with(phrase), this.#traits);
    this.#opening.set(phrase, opening);
    return opening;
  }

  #with(profile: number): number {
    return this.#traits.profiles.union(this.profile, profile);
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
  /** The profile of the phrases that end with them. */
  phrases = Profiles.nothing;
  /** The signs of the words with which they go on. */
  signs = 0;
  readonly #next = new Map<string, TermNode>();

  #isCased = false;
  #before: Hits | undefined;
  #after: Hits | undefined;

  behind(norm: string): TermNode | undefined {
    return this.#next.get(norm);
  }

  /** … made where no term went on so yet. */
  grow(norm: string): TermNode {
    const known = this.behind(norm);
    if (known) return known;
    const next = new TermNode();
    this.#next.set(norm, next);
    this.signs |= signOf(norm);
    return next;
  }

  /** @param leaf a term of these words, or the same in place of one that demands more capitals */
  bear(leaf: Leaf): void {
    this.#isCased ||= leaf.cased !== null;
    const twin = this.leaves.findIndex(({ hit }) => hit.sense === leaf.hit.sense);
    if (twin < 0) this.leaves.push(leaf);
    else if (capitalsIn(leaf.cased) < capitalsIn(this.leaves[twin]?.cased ?? null)) this.leaves[twin] = leaf;
  }

  /**
   * What is known of a place, with what ends here.
   *
   * @param before what is known of it from shorter terms: nearly always the same, since words lead there from the same ones
   * @param from the place
   */
  endingAt(before: Hits, tokens: readonly Token[], from: number): Hits {
    if (this.#before === before && this.#after) return this.#after;
    let after = this.phrases === Profiles.nothing ? before : before.opening(this.phrases);
    for (let i = this.leaves.length - 1; i >= 0; i--) {
      const leaf = this.leaves[i];
      if (leaf && (!leaf.cased || haveCapitalsOf(leaf.cased, tokens, from))) after = after.behind(leaf.hit);
    }
    if (!this.#isCased) {
      this.#before = before;
      this.#after = after;
    }
    return after;
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
    this.#none = new Hits([], Profiles.nothing, traits);
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
    if (found instanceof TermNode) return found;
    const phrases = this.#traits.phrasesFrom(norm);
    if (!found && phrases.length === 0) return null;
    const begun = new TermNode();
    for (const waiting of found ?? NONE) this.#add(waiting, begun);
    for (const phrase of phrases) this.#addPhrase(phrase, begun);
    this.#terms.set(norm, begun);
    return begun;
  }

  #add({ term, meaning: { sense, cased, hits } }: Waiting, begun: TermNode): void {
    const words = tokenise(term, this.#words).map(({ word }) => word);
    let node = begun;
    for (const { norm } of words.slice(1)) node = node.grow(norm);
    const written = cased ? words.map((word) => word.written) : null;
    const hit = hits[words.length] ?? this.#hitOf(sense, words.length);
    hits[words.length] = hit;
    node.bear({ hit, cased: written });
  }

  #addPhrase({ words, trait }: Phrase, begun: TermNode): void {
    let node = begun;
    for (const norm of words.slice(1)) node = node.grow(norm);
    node.phrases = this.#traits.profiles.union(node.phrases, this.#traits.ofTrait(trait));
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
      node = node.behind(word.norm);
      if (node) found = node.endingAt(found, tokens, from);
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
