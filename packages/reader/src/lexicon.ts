/** The lexicon: terms with typed features, compiled into one trie over tokens. */
import { type Fold, type Token, tokenise, type Word } from './tokens.ts';

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

/** Takes in one meaning of the tokens `from` … `to` (exclusive). */
export type TakeHit = (from: number, to: number, sense: Sense) => void;

interface Leaf {
  readonly sense: Sense;
  /** The term's own words where capitals count. */
  readonly cased: readonly string[] | null;
}

/** A node of the trie: the terms that end with these words, and how terms go on. */
export interface TermNode {
  readonly next: Map<string, TermNode>;
  readonly leaves: Leaf[];
}

export class Lexicon {
  readonly #root: TermNode = { next: new Map(), leaves: [] };
  readonly #endings: readonly (EndingEntry & { readonly sense: Sense })[];
  /** The trie's nodes along the tokens that are looked at; one look at a time. */
  readonly #path: TermNode[] = [];

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
    const twin = node.leaves.findIndex((leaf) => leaf.sense === sense);
    const leaf: Leaf = { sense, cased: words };
    if (twin < 0) node.leaves.push(leaf);
    else if (capitalsIn(words) < capitalsIn(node.leaves[twin]?.cased ?? null)) node.leaves[twin] = leaf;
  }

  /** Every term that begins at this token, longest first. */
  look(tokens: readonly Token[], from: number, take: TakeHit): void {
    const first = tokens[from];
    if (!first) return;
    if (first.word.terms === undefined) first.word.terms = this.#termsOf(first.word);
    let length = 0;
    let node: TermNode | null | undefined = first.word.terms;
    while (node) {
      this.#path[length] = node;
      length += 1;
      const token = tokens[from + length];
      node = token && node.next.size > 0 ? node.next.get(token.norm) : undefined;
    }
    for (; length > 0; length--) {
      const leaves = this.#path[length - 1]?.leaves ?? NO_LEAVES;
      for (const { sense, cased } of leaves)
        if (!cased || hasCapitalsOf(cased, tokens, from)) take(from, from + length, sense);
    }
  }

  /** Terms that begin with a word; its ending counts as a term of one word behind the others. */
  #termsOf({ norm, kind }: Word): TermNode | null {
    const terms = this.#root.next.get(norm);
    const ended = kind === 'word' ? this.#endings.filter((ending) => hasEnding(norm, ending)) : [];
    if (ended.length === 0) return terms ?? null;
    const leaves = ended.map(({ sense }): Leaf => ({ sense, cased: null }));
    return { next: terms?.next ?? new Map(), leaves: [...(terms?.leaves ?? []), ...leaves] };
  }
}

const NO_LEAVES: readonly Leaf[] = [];

/** How many capitals a term demands: of two that differ only in them, the one that demands fewer holds. */
function capitalsIn(words: readonly string[] | null): number {
  return words?.join('').match(/\p{Lu}/gu)?.length ?? 0;
}

function hasEnding(norm: string, { ends, except, shortest }: EndingEntry): boolean {
  if (norm.length < shortest) return false;
  return ends.some((end) => norm.endsWith(end)) && !except.some((end) => norm.endsWith(end));
}

function hasCapitalsOf(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  return words.every((word, i) => {
    const written = tokens[from + i]?.word.written ?? '';
    for (let k = 0; k < word.length; k++) {
      const letter = word.charAt(k);
      if (letter !== letter.toLowerCase() && written.charAt(k) === written.charAt(k).toLowerCase()) return false;
    }
    return true;
  });
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
