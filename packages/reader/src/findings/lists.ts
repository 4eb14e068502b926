/** Lists of names: "seven provinces: A, B, C …". A list behind "including", or one that ends in "etc.", is open and never counted. */
import type { Quote, ReadingQuantity } from '@comity/domain';
import type { Node } from '../nodes.ts';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import { isCapitalised } from '../words.ts';

export interface NameList {
  readonly quote: Quote;
  /** The names as compared. */
  readonly items: readonly string[];
  /** The number that announces it. */
  readonly count: ReadingQuantity | null;
}

const FEWEST = 3;
/** Tokens of the longest name in a list; tokens between the number and the list that it announces. */
const LONGEST_ITEM = 7;
const COUNT_REACH = 12;
const SEPARATORS = new Set([',', '，', '、']);
const LIST_OF = new Question('list-of');
const COLONS = new Set([':', '：', '(', '（', '–', '—']);

/** @param bodies the sentence's organisations: a list ends before one whose name goes on where an item would end */
export function listsIn(sentence: Sentence, quantities: readonly Node[], bodies: readonly Node[]): NameList[] {
  const lists: NameList[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!begins(sentence, at)) continue;
    const items = itemsFrom(sentence, at + 1, bodies);
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last || items.length < FEWEST || isOpen(sentence, last.to)) continue;
    const count = quantities.findLast(({ to }) => to <= at + 1 && at - to < COUNT_REACH);
    lists.push({
      quote: sentence.quote(first.from, last.to),
      items: items.map(({ from, to }) => sentence.words(from, to)),
      count: count ? (count.mention as ReadingQuantity) : null,
    });
    at = last.to - 1;
  }
  return lists;
}

/** A list begins behind a colon or a word such as "namely". */
function begins(sentence: Sentence, at: number): boolean {
  return isColon(sentence, at) || (sentence.bears(at, LIST_OF) && isNamely(sentence, at));
}

function isNamely(sentence: Sentence, at: number): boolean {
  return sentence.answersAt(at, LIST_OF).some(({ to }) => to === at + 1 && !isColon(sentence, to));
}

function isColon({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'punct' && COLONS.has(token.norm);
}

interface Item {
  readonly from: number;
  readonly to: number;
}

function itemsFrom(sentence: Sentence, start: number, bodies: readonly Node[]): Item[] {
  const { tokens } = sentence;
  const items: Item[] = [];
  let from = start;
  for (;;) {
    const to = endOfName(sentence, from);
    if (to === from || bodies.some((body) => body.from >= from && body.from < to && body.to > to)) return items;
    items.push({ from, to });
    const joint = tokens[to];
    if (joint && SEPARATORS.has(joint.norm)) from = to + 1;
    else if (sentence.nodeAt(to, 'list-and') !== undefined) from = to + 1;
    else return items;
  }
}

/** A name: capitalised words; in a script without capitals what stands up to the next mark. */
function endOfName(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let to = from;
  while (to < tokens.length && to - from < LONGEST_ITEM) {
    const token = tokens[to];
    if (!token || token.kind === 'punct' || token.kind === 'number') break;
    if (token.kind === 'word' && !isCapitalised(sentence, to)) break;
    if (token.kind === 'han' && sentence.nodeAt(to, 'list-and') !== undefined) break;
    to += 1;
  }
  return to;
}

function isOpen(sentence: Sentence, at: number): boolean {
  return [at, at + 1].some((next) => sentence.nodeAt(next, 'list-open') !== undefined);
}
