/** Sentences: the unit that every layer reads. Split over tokens, so that cost is linear in the text. */
import type { BlockKind, Span } from '@comity/domain';
import type { Hit, Hits } from './hits.ts';
import { Node, type Nodes, type Stretch } from './nodes.ts';
import type { CompiledPack } from './pack.ts';
import { Profiles } from './profiles.ts';
import type { Sense } from './sense.ts';
import type { Token } from './tokens.ts';
import type { Question } from './traits.ts';

export interface SentenceContext {
  readonly raw: string;
  readonly pack: CompiledPack;
  /** The kind of the block that the sentence stands in. */
  readonly block: BlockKind;
  /** Number of the paragraph in the text, from 0. */
  readonly paragraph: number;
  /** Number of the sentence in the text, from 0. */
  readonly index: number;
}

/**
 * The tokens of a sentence, and the nodes that begin at each. In memory, for each token: its profile and what the lexicon says of it, both
 * shared by all places that are alike, and its nodes. Most places are only asked whether they bear something, which the profile answers,
 * and most others for one meaning of several: what the lexicon says becomes a node where somebody asks for that.
 */
export class Sentence implements SentenceContext, Span {
  readonly raw: string;
  readonly pack: CompiledPack;
  readonly block: BlockKind;
  readonly paragraph: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Whether any token is a number in digits. */
  readonly hasDigits: boolean;
  /** The profile of each token, and of the place behind the last. */
  readonly places: readonly number[];
  /** The traits that hold anywhere in the sentence, as bits of a profile. */
  readonly held: readonly number[];
  /** What the lexicon says. */
  readonly hits: readonly (Hits | undefined)[];
  /** What layers added, last first. */
  readonly nodes: Nodes;
  readonly #places: number[];
  readonly #held: number[];
  /** That no other sentence has; of which its states are taken, too. */
  readonly #id = ++numbers;
  #state = 0;
  readonly #hits: (Hits | undefined)[];
  readonly #nodes: (Node[] | undefined)[];
  readonly #profiles: Profiles;

  constructor(context: SentenceContext, tokens: readonly Token[]) {
    this.raw = context.raw;
    this.pack = context.pack;
    this.block = context.block;
    this.paragraph = context.paragraph;
    this.index = context.index;
    this.tokens = tokens;
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens.at(-1)?.end ?? this.start;
    const { lexicon, traits } = context.pack;
    this.#profiles = traits.profiles;
    this.held = this.#held = new Array<number>(this.#profiles.width).fill(0);
    const count = tokens.length;
    this.places = this.#places = new Array<number>(count + 1);
    this.hits = this.#hits = new Array<Hits | undefined>(count);
    this.nodes = this.#nodes = new Array<Node[] | undefined>(count);
    let hasDigits = false;
    for (let at = 0; at < count; at++) {
      const word = tokens[at]?.word;
      if (!word) continue;
      if (word.kind === 'number') hasDigits = true;
      const entry = lexicon.entryOf(word);
      const hits = entry.begun ? lexicon.hitsAt(tokens, at, entry) : entry.hits;
      const profile = hits === entry.hits ? entry.alone : hits.placeOf(entry.profile);
      this.#hits[at] = hits.list.length > 0 ? hits : undefined;
      this.#places[at] = profile;
      this.#hold(profile);
    }
    this.#places[count] = Profiles.nothing;
    this.hasDigits = hasDigits;
  }

  #hold(profile: number): void {
    const { bits, width, holders } = this.#profiles;
    if (holders[profile] === this.#id) return;
    holders[profile] = this.#id;
    const held = this.#held;
    let news = 0;
    for (let i = 0; i < width; i++) {
      const before = held[i] ?? 0;
      const more = bits[profile * width + i] ?? 0;
      news |= more & ~before;
      held[i] = before | more;
    }
    if (news !== 0) this.#state = ++numbers;
  }

  /** Another number than that of any other sentence, and than its own when less was held: what follows from `held` follows until it changes. */
  get state(): number {
    return this.#state;
  }

  /** Nodes that begin at a token: what layers added last first, then lexicon hits, longest first. */
  nodesAt(from: number): readonly Node[] {
    const nodes = this.#nodes[from] ?? NONE;
    const hits = this.#hits[from];
    return hits ? [...nodes, ...hits.list.map((hit) => Node.of(hit, from))] : nodes;
  }

  /** The node with this tag that begins at a token: the first in the order of `nodesAt`. */
  nodeAt(from: number, tag: string): Node | undefined {
    const trait = this.pack.traits.findTag(tag);
    return trait === undefined ? undefined : this.#first(from, trait);
  }

  #first(from: number, trait: number): Node | undefined {
    if (!this.#holdsAt(from, trait)) return undefined;
    const nodes = this.#nodes[from] ?? NONE;
    for (let i = 0; i < nodes.length; i++) if (this.#holdsIn(nodes[i], trait)) return nodes[i];
    const hits = this.#hits[from]?.list ?? NONE;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i];
      if (hit && this.#holdsIn(hit, trait)) return Node.of(hit, from);
    }
    return undefined;
  }

  /** All of them, in the order of `nodesAt`. */
  #all(from: number, trait: number): readonly Node[] {
    if (!this.#holdsAt(from, trait)) return NONE;
    let found: Node[] | undefined;
    const nodes = this.#nodes[from] ?? NONE;
    for (let i = 0; i < nodes.length; i++) if (this.#holdsIn(nodes[i], trait)) found = withNode(found, nodes[i]);
    const hits = this.#hits[from]?.list ?? NONE;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i];
      if (hit && this.#holdsIn(hit, trait)) found = withNode(found, Node.of(hit, from));
    }
    return found ?? NONE;
  }

  /** All nodes with this tag, in order of the text. */
  nodesOf(tag: string): readonly Node[] {
    const trait = this.pack.traits.findTag(tag);
    if (trait === undefined || !this.#holds(trait)) return NONE;
    const found: Node[] = [];
    for (let at = 0; at < this.tokens.length; at++) if (this.#holdsAt(at, trait)) found.push(...this.#all(at, trait));
    return found;
  }

  /** Whether any node bears this tag. */
  has(tag: string): boolean {
    const trait = this.pack.traits.findTag(tag);
    return trait !== undefined && this.#holds(trait);
  }

  /** Whether such a node begins at a token. */
  bears(at: number, { trait }: Question): boolean {
    return this.#holdsAt(at, trait);
  }

  /** The first such node that begins at a token. */
  answerAt(at: number, { trait }: Question): Node | undefined {
    return this.#first(at, trait);
  }

  /** All such nodes that begin at a token, in the order of `nodesAt`. */
  answersAt(at: number, { trait }: Question): readonly Node[] {
    return this.#all(at, trait);
  }

  /** Of such terms of the lexicon as begin at a token the longest: shared with all places that are alike, so that nothing is made. */
  termsAt(at: number, { trait }: Question): readonly Hit[] {
    return this.#holdsAt(at, trait) ? (this.#hits[at]?.longest(trait) ?? NONE) : NONE;
  }

  /** The token behind the longest such node that begins at a token; that token itself, where none does. */
  reach(at: number, { trait }: Question): number {
    if (!this.#holdsAt(at, trait)) return at;
    let end = at + (this.#hits[at]?.longest(trait)[0]?.length ?? 0);
    const nodes = this.#nodes[at] ?? NONE;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (node && node.to > end && this.#holdsIn(node, trait)) end = node.to;
    }
    return end;
  }

  /** Whether any such node stands in the sentence. */
  hasAny({ trait }: Question): boolean {
    return this.#holds(trait);
  }

  #holds(trait: number): boolean {
    return ((this.held[trait >> 5] ?? 0) & (1 << (trait & 31))) !== 0;
  }

  #holdsIn(meaning: Node | Hit | undefined, trait: number): boolean {
    return this.#profiles.holds(meaning?.profile ?? Profiles.nothing, trait);
  }

  #holdsAt(at: number, trait: number): boolean {
    return this.#profiles.holds(this.#places[at] ?? Profiles.nothing, trait);
  }

  /** Whether no node begins at a token. */
  isBare(at: number): boolean {
    return this.#hits[at] === undefined && this.#nodes[at] === undefined;
  }

  /** Makes what a layer found visible to the patterns of later layers. */
  add({ from, to, sense, mention }: Stretch): void {
    const profile = this.pack.traits.ofSense(sense);
    const node = new Node(from, to, sense, mention, profile);
    const nodes = this.#nodes[from];
    if (nodes) nodes.unshift(node);
    else this.#nodes[from] = [node];
    this.#places[from] = this.#profiles.union(this.#places[from] ?? Profiles.nothing, profile);
    this.#hold(profile);
  }

  /**
   * Says of one token what is said of very many (that it could stand in a name): shared like what the lexicon says, so that nothing is
   * made for it, unless a layer put a node there before.
   *
   * @param sense the same object each time
   */
  mark(at: number, sense: Sense): void {
    if (this.#nodes[at]) {
      this.add({ from: at, to: at + 1, sense });
      return;
    }
    const hits = this.pack.lexicon.marked(this.#hits[at], sense);
    this.#hits[at] = hits;
    this.#places[at] = this.#profiles.union(this.#places[at] ?? Profiles.nothing, hits.profile);
    this.#hold(hits.profile);
  }

  /** The raw span of tokens `from` … `to` (exclusive). */
  span(from: number, to: number): { start: number; end: number } {
    const start = this.tokens[from]?.start ?? this.start;
    return { start, end: this.tokens[to - 1]?.end ?? start };
  }

  /** … with its words. */
  quote(from: number, to: number): { start: number; end: number; quote: string } {
    const { start, end } = this.span(from, to);
    return { start, end, quote: this.raw.slice(start, end) };
  }

  /** The words of tokens `from` … `to` as compared, joined by single spaces. */
  words(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  }
}

/** Most lists hold one: a literal takes no more room than that, where one that is pushed to takes room for many. */
function withNode(nodes: Node[] | undefined, node: Node | undefined): Node[] | undefined {
  if (!nodes) return node && [node];
  if (node) nodes.push(node);
  return nodes;
}

const NONE: readonly never[] = [];
let numbers = 0;

/** A paragraph to be examined: a span of the text without the holes that residue makes in it. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly holes: readonly Span[];
}

/** Tokens beyond which a sentence is cut anyway, so that a text without full stops costs no more than another. */
const LONGEST_SENTENCE = 400;

/** The sentences of a paragraph, of its tokens. Abbreviations ("Dr.", "TS.") don't end one, nor does a point inside a number. */
export function splitSentences(
  raw: string,
  tokens: readonly Token[],
  pack: CompiledPack,
): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const tooLong = i - first >= LONGEST_SENTENCE;
    if (!tooLong && !endsSentence(raw, tokens, i, pack)) continue;
    const last = tooLong ? i : afterClosing(tokens, i);
    sentences.push(tokens.slice(first, last + 1));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(tokens.slice(first));
  return sentences;
}

const FULL_STOPS = new Set(['.', '!', '?', '。', '！', '？', '…', '．', '｡']);
const CLOSING = new Set(['"', "'", '”', '’', '」', '』', '》', ')', '）', '.', '!', '?', '。', '！', '？', '…', '»']);

function endsSentence(raw: string, tokens: readonly Token[], i: number, pack: CompiledPack): boolean {
  const token = tokens[i];
  if (token?.kind !== 'punct') return false;
  const mark = token.word.written;
  if (!FULL_STOPS.has(mark)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (mark !== '.' && mark !== '…') return true;
  const touchesNext = next.start === token.end && next.kind !== 'punct' && next.kind !== 'han';
  if (touchesNext) return false;
  const before = tokens[i - 1];
  if (mark === '.' && before && before.end === token.start && isAbbreviation(raw, before, pack)) return false;
  const opening = raw.charAt(next.start);
  return opening === opening.toUpperCase();
}

function isAbbreviation(raw: string, word: Token, pack: CompiledPack): boolean {
  if (word.kind !== 'word') return false;
  const written = raw.slice(word.start, word.end);
  const isInitial = written.length === 1 && written !== written.toLowerCase();
  return isInitial || pack.abbreviations.has(word.norm);
}

function afterClosing(tokens: readonly Token[], i: number): number {
  let last = i;
  for (;;) {
    const next = tokens[last + 1];
    const touches = next && next.start === tokens[last]?.end;
    if (!touches || next.kind !== 'punct' || !CLOSING.has(next.norm)) return last;
    last += 1;
  }
}
