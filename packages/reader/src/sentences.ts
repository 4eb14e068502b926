/** Sentences: the unit that every layer reads. Split over tokens, so that cost is linear in the text. */
import type { BlockKind, Span } from '@comity/domain';
import type { Sense } from './lexicon.ts';
import type { CompiledPack } from './pack.ts';
import { type Token, tokenise } from './tokens.ts';

/** A typed stretch of a sentence, as the lexicon or a layer gives it. */
export interface Stretch {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** What a layer found here (a draft mention); lexicon hits have none. */
  readonly mention?: object | undefined;
}

/** … and as it stands in the sentence. One shape for all, since nothing is asked as often as its tag. */
export class Node implements Stretch {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly sense: Sense;
  readonly mention: object | undefined;

  constructor(from: number, to: number, sense: Sense, mention: object | undefined) {
    this.from = from;
    this.to = to;
    this.tag = sense.tag;
    this.sense = sense;
    this.mention = mention;
  }
}

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
  readonly #nodes: (Node[] | undefined)[];
  /** All nodes by tag, in order of the text. */
  readonly #byTag = new Map<string, Node[]>();
  #version = ++versions;

  constructor(context: SentenceContext, tokens: readonly Token[]) {
    this.raw = context.raw;
    this.pack = context.pack;
    this.block = context.block;
    this.paragraph = context.paragraph;
    this.index = context.index;
    this.tokens = tokens;
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens.at(-1)?.end ?? this.start;
    this.#nodes = new Array(tokens.length).fill(undefined);
    this.hasDigits = tokens.some(({ kind }) => kind === 'number');
    const { lexicon } = context.pack;
    const take = (from: number, to: number, sense: Sense) => this.#append(new Node(from, to, sense, undefined));
    for (let from = 0; from < tokens.length; from++) lexicon.look(tokens, from, take);
  }

  #append(node: Node): void {
    const nodes = this.#nodes[node.from];
    if (nodes) nodes.push(node);
    else this.#nodes[node.from] = [node];
    const alike = this.#byTag.get(node.tag);
    if (alike) alike.push(node);
    else this.#byTag.set(node.tag, [node]);
  }

  /** A number that no other sentence has, and that changes when a tag is new to this one: what was found out by tags holds until then. */
  get version(): number {
    return this.#version;
  }

  /** Nodes that begin at a token: what layers added first, then lexicon hits, longest first. */
  nodesAt(from: number): readonly Node[] {
    return this.#nodes[from] ?? NONE;
  }

  /** The node with this tag that begins at a token: the first in the order of `nodesAt`. */
  nodeAt(from: number, tag: string): Node | undefined {
    const nodes = this.#nodes[from];
    if (nodes) for (const node of nodes) if (node.tag === tag) return node;
    return undefined;
  }

  /** All nodes with this tag, in order of the text. */
  nodesOf(tag: string): readonly Node[] {
    return this.#byTag.get(tag) ?? NONE;
  }

  /** Whether any node bears this tag. */
  has(tag: string): boolean {
    return this.#byTag.has(tag);
  }

  /** Makes what a layer found visible to the patterns of later layers. */
  add({ from, to, sense, mention }: Stretch): void {
    const node = new Node(from, to, sense, mention);
    const nodes = this.#nodes[from];
    if (nodes) nodes.unshift(node);
    else this.#nodes[from] = [node];
    const alike = this.#byTag.get(node.tag);
    if (!alike) {
      this.#byTag.set(node.tag, [node]);
      this.#version = ++versions;
      return;
    }
    let place = alike.length;
    while (place > 0 && (alike[place - 1]?.from ?? 0) >= from) place -= 1;
    alike.splice(place, 0, node);
  }

  /** The raw span of tokens `from` … `to` (exclusive), with its words. */
  quote(from: number, to: number): { start: number; end: number; quote: string } {
    const start = this.tokens[from]?.start ?? this.start;
    const end = this.tokens[to - 1]?.end ?? start;
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

const NONE: readonly Node[] = [];
let versions = 0;

/** A paragraph to be examined: a span of the text without the holes that residue makes in it. */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  readonly holes: readonly Span[];
}

/** Tokens beyond which a sentence is cut anyway, so that a text without full stops costs no more than another. */
const LONGEST_SENTENCE = 400;

/** The token lists of a paragraph's sentences. Abbreviations ("Dr.", "TS.") don't end one, nor does a point inside a number. */
export function splitSentences(raw: string, paragraph: Paragraph, pack: CompiledPack): Token[][] {
  const tokens = tokenise(raw, paragraph.start, paragraph.end, pack.fold, paragraph.holes);
  const sentences: Token[][] = [];
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
