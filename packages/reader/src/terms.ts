/** The terms of a lexicon as a trie over the tokens behind their first word. */
import type { Hit, Hits } from './hits.ts';
import { Profiles } from './profiles.ts';
import type { Token } from './tokens.ts';
import { hashOf, signOf, type Word } from './word-table.ts';

interface Leaf {
  readonly hit: Hit;
  /** The term's own words where capitals count. */
  readonly cased: readonly string[] | null;
}

/** Where some words lead: the terms that end with them, and whether terms go on. */
export class TermNode {
  /** The node before, of which this one's last word is the continuation; null for a term's first word. */
  readonly before: TermNode | null;
  readonly norm: string;
  /** Of all its words. */
  readonly hash: number;
  readonly leaves: Leaf[] = [];
  /** The profile of the phrases that end with them. */
  phrases = Profiles.nothing;
  /** The signs of the words with which terms go on. */
  signs = 0;
  #isCased = false;
  #shorter: Hits | undefined;
  #all: Hits | undefined;

  constructor(before: TermNode | null, norm: string, hash: number) {
    this.before = before;
    this.norm = norm;
    this.hash = hash;
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
   * @param shorter what is known of it from shorter terms: nearly always the same, since words lead there from the same ones
   * @param from the place
   */
  endingAt(shorter: Hits, tokens: readonly Token[], from: number): Hits {
    if (this.#shorter === shorter && this.#all) return this.#all;
    let all = this.phrases === Profiles.nothing ? shorter : shorter.opening(this.phrases);
    for (let i = this.leaves.length - 1; i >= 0; i--) {
      const leaf = this.leaves[i];
      if (leaf && (!leaf.cased || haveCapitalsOf(leaf.cased, tokens, from))) all = all.behind(leaf.hit);
    }
    if (!this.#isCased) {
      this.#shorter = shorter;
      this.#all = all;
    }
    return all;
  }
}

const FEWEST_SLOTS = 1 << 12;
/** Slots for each node, so that nearly all that is not there is told by one look. */
const ROOM = 4;

/** How terms go on from their words so far, all in one open hash table: every token of a text asks. */
export class Continuations {
  #slots = new Array<TermNode | undefined>(FEWEST_SLOTS).fill(undefined);
  #count = 0;

  find(from: TermNode, { sign, hash, norm }: Word): TermNode | undefined {
    return (from.signs & sign) === 0 ? undefined : this.#look(from, mixed(from.hash, hash), norm);
  }

  /** … made where no term went on so yet. */
  grow(from: TermNode, norm: string): TermNode {
    const hash = hashOf(norm);
    const known = this.#look(from, mixed(from.hash, hash), norm);
    if (known) return known;
    const node = new TermNode(from, norm, mixed(from.hash, hash));
    from.signs |= signOf(hash);
    this.#count += 1;
    if (this.#count * ROOM > this.#slots.length) this.#widen();
    this.#file(node);
    return node;
  }

  #look(from: TermNode, hash: number, norm: string): TermNode | undefined {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const node = this.#slots[slot];
      if (!node || (node.before === from && node.norm === norm)) return node;
    }
  }

  #file(node: TermNode): void {
    const last = this.#slots.length - 1;
    let slot = node.hash & last;
    while (this.#slots[slot]) slot = (slot + 1) & last;
    this.#slots[slot] = node;
  }

  #widen(): void {
    const nodes = this.#slots;
    this.#slots = new Array<TermNode | undefined>(nodes.length * 2).fill(undefined);
    for (const node of nodes) if (node) this.#file(node);
  }
}

function mixed(one: number, other: number): number {
  const hash = Math.imul(one ^ (one >>> 15), 0x01000193) ^ other;
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
}

/** How many capitals a term demands: of two that differ only in them, the one that demands fewer holds. */
function capitalsIn(words: readonly string[] | null): number {
  return words?.join('').match(/\p{Lu}/gu)?.length ?? 0;
}

function haveCapitalsOf(terms: readonly string[], tokens: readonly Token[], from: number): boolean {
  return terms.every((term, i) => {
    const word = tokens[from + i]?.word;
    return word !== undefined && hasCapitalsOf(term, word);
  });
}

export function hasCapitalsOf(term: string, { written }: Word): boolean {
  for (let k = 0; k < term.length; k++) {
    const letter = term.charAt(k);
    if (letter !== letter.toLowerCase() && written.charAt(k) === written.charAt(k).toLowerCase()) return false;
  }
  return true;
}
