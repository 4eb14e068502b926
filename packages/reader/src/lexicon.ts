/** The lexicon: terms with typed features, compiled into a trie over tokens, each branch of it when a text first has its word. */
import { type Hit, Hits } from './hits.ts';
import { Profiles } from './profiles.ts';
import type { FeatureValue, Sense } from './sense.ts';
import { Continuations, hasCapitalsOf, TermNode } from './terms.ts';
import { firstWord, type Token, tokenise } from './tokens.ts';
import type { Phrase, Traits } from './traits.ts';
import { hashOf, type Word, type WordTable } from './word-table.ts';

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

export class Lexicon {
  readonly #words: WordTable;
  readonly #traits: Traits;
  /** Terms by their first word, and once a text has that word, the trie of how they go on: a text has few of all. */
  readonly #terms = new Map<string, Waiting[] | TermNode>();
  readonly #continuations = new Continuations();
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
    const begun = new TermNode(null, norm, hashOf(norm));
    for (const waiting of found ?? NONE) this.#add(waiting, begun);
    for (const phrase of phrases) this.#addPhrase(phrase, begun);
    this.#terms.set(norm, begun);
    return begun;
  }

  #add({ term, meaning: { sense, cased, hits } }: Waiting, begun: TermNode): void {
    const words = tokenise(term, this.#words).map(({ word }) => word);
    let node = begun;
    for (const { norm } of words.slice(1)) node = this.#continuations.grow(node, norm);
    const written = cased ? words.map((word) => word.written) : null;
    const hit = hits[words.length] ?? this.#hitOf(sense, words.length);
    hits[words.length] = hit;
    node.bear({ hit, cased: written });
  }

  #addPhrase({ words, trait }: Phrase, begun: TermNode): void {
    let node = begun;
    for (const norm of words.slice(1)) node = this.#continuations.grow(node, norm);
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
    for (let at = from + 1; node; at++) {
      const word = tokens[at]?.word;
      node = word && this.#continuations.find(node, word);
      if (node) found = node.endingAt(found, tokens, from);
    }
    return found;
  }
}

const NONE: readonly never[] = [];

function hasEnding(norm: string, { ends, except, shortest }: EndingEntry): boolean {
  if (norm.length < shortest) return false;
  return ends.some((end) => norm.endsWith(end)) && !except.some((end) => norm.endsWith(end));
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
