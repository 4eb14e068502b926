/** The lexicon: terms with typed features, compiled into one trie over tokens. */
import { type Fold, type Token, tokenise } from './tokens.ts';

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

export interface LexiconHit {
  readonly sense: Sense;
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token of the hit. */
  readonly to: number;
}

interface Leaf {
  readonly sense: Sense;
  /** The term's own words where capitals count. */
  readonly cased: readonly string[] | null;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly leaves: Leaf[];
}

export class Lexicon {
  readonly #root: TrieNode = { next: new Map(), leaves: [] };
  readonly #endings: readonly (EndingEntry & { readonly sense: Sense })[];
  readonly #ended = new Map<string, readonly Sense[]>();

  constructor(entries: Iterable<LexiconEntry>, fold?: Fold, endings: readonly EndingEntry[] = []) {
    this.#endings = endings.map((entry) => ({ ...entry, sense: { tag: entry.tag } }));
    for (const entry of entries) {
      const sense: Sense = { ...entry.features, tag: entry.tag };
      for (const term of entry.terms)
        for (const form of expand(term)) this.#add(form, sense, entry.cased ?? false, fold);
    }
  }

  #add(term: string, sense: Sense, cased: boolean, fold: Fold | undefined): void {
    const tokens = tokenise(term, 0, term.length, fold);
    if (tokens.length === 0) throw new Error(`lexicon: the term "${term}" has no token`);
    let node = this.#root;
    for (const { norm } of tokens) {
      let next = node.next.get(norm);
      if (!next) {
        next = { next: new Map(), leaves: [] };
        node.next.set(norm, next);
      }
      node = next;
    }
    const words = cased ? tokens.map(({ start, end }) => term.slice(start, end)) : null;
    if (!node.leaves.some((leaf) => leaf.sense === sense)) node.leaves.push({ sense, cased: words });
  }

  #sensesByEnding(token: Token | undefined): readonly Sense[] {
    if (token?.kind !== 'word' || this.#endings.length === 0) return NO_SENSES;
    const known = this.#ended.get(token.norm);
    if (known) return known;
    const found = this.#endings.filter((ending) => hasEnding(token.norm, ending)).map(({ sense }) => sense);
    if (this.#ended.size >= MOST_KNOWN) this.#ended.clear();
    this.#ended.set(token.norm, found.length > 0 ? found : NO_SENSES);
    return found;
  }

  /** Every term that begins at this token, longest first; null where none does. */
  at(raw: string, tokens: readonly Token[], from: number): LexiconHit[] | null {
    let hits: LexiconHit[] | null = null;
    let node = this.#root.next.get(tokens[from]?.norm ?? '');
    for (let i = from + 1; node; i++) {
      for (const { sense, cased } of node.leaves) {
        if (cased && !cased.every((word, k) => hasCapitalsOf(word, raw, tokens[from + k]))) continue;
        hits ??= [];
        hits.push({ from, to: i, sense });
      }
      const token = tokens[i];
      node = token && node.next.size > 0 ? node.next.get(token.norm) : undefined;
    }
    for (const sense of this.#sensesByEnding(tokens[from])) {
      hits ??= [];
      hits.push({ from, to: from + 1, sense });
    }
    return hits && hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
  }
}

const NO_SENSES: readonly Sense[] = [];
/** Words whose endings are remembered, so that memory stays bounded. */
const MOST_KNOWN = 20_000;

function hasEnding(norm: string, { ends, except, shortest }: EndingEntry): boolean {
  if (norm.length < shortest) return false;
  return ends.some((end) => norm.endsWith(end)) && !except.some((end) => norm.endsWith(end));
}

function hasCapitalsOf(word: string, raw: string, token: Token | undefined): boolean {
  if (!token) return false;
  const written = raw.slice(token.start, token.end);
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    if (letter !== letter.toLowerCase() && written.charAt(i) === written.charAt(i).toLowerCase()) return false;
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
