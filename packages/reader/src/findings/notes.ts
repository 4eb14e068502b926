/** What the findings need of a sentence. */
import type { Quote, ReadingDate, ReadingFinding, ReadingQuantity } from '@comity/domain';
import type { Node } from '../nodes.ts';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import { listsIn, type NameList } from './lists.ts';

/** Watches the text for one sort of finding. What it keeps of the sentences that are read is bounded, or grows with the names in them only. */
export interface Watch {
  note(note: Note): void;
  /** What was found, when the text is read. */
  findings(): readonly ReadingFinding[];
}

export interface Figure {
  readonly quantity: ReadingQuantity;
  /** A word such as "total" stands beside it. */
  readonly isTotal: boolean;
  /** It stands behind "of which": it is part of a figure before it, and no addend beside it. */
  readonly isWithin: boolean;
}

export interface Note {
  readonly sentence: Sentence;
  /** Whether it is the first sentence of its paragraph. */
  readonly begins: boolean;
  readonly figures: readonly Figure[];
  /** Nodes of bodies and people. */
  readonly bodies: readonly Node[];
  readonly people: readonly Node[];
  readonly lists: readonly NameList[];
  /** What a row of a list or ledger begins with, where the sentence begins a paragraph. */
  readonly row: { readonly type: 'person' | 'date'; readonly quote: Quote } | null;
}

/** Tokens on either side of a figure in which "total" makes it one. */
const TOTAL_REACH = 4;
/** Tokens before a row's name or date: its number, a dash. */
const ROW_LEAD = 5;
const ROW_HEADS = new Question('person', 'date');

export function noteOf(sentence: Sentence, begins: boolean): Note | undefined {
  const quantities = found(sentence, 'quantity');
  const people = found(sentence, 'person');
  const bodies = found(sentence, 'organisation');
  const row = begins && sentence.hasAny(ROW_HEADS) ? rowOf(sentence) : null;
  const lists = listsIn(sentence, quantities, bodies);
  if (quantities.length + bodies.length + people.length + lists.length === 0 && !row) return undefined;
  const totals = quantities.length > 0 ? sentence.nodesOf('total') : [];
  const first = quantities[0]?.from ?? 0;
  const within = quantities.length > 1 ? sentence.nodesOf('within').find(({ from }) => from > first) : undefined;
  const figures = quantities.map(({ from, to, mention }) => ({
    quantity: mention as ReadingQuantity,
    isTotal: totals.some((total) => total.from >= from - TOTAL_REACH && total.from <= to),
    isWithin: within !== undefined && from > within.from,
  }));
  return { sentence, begins, figures, bodies, people, lists, row };
}

/** What a layer found in the sentence under this tag. */
function found(sentence: Sentence, tag: string): readonly Node[] {
  const nodes = sentence.nodesOf(tag);
  return nodes.length === 0 ? nodes : nodes.filter(({ mention }) => mention);
}

function rowOf(sentence: Sentence): Note['row'] {
  for (let at = 0; at <= ROW_LEAD; at++) {
    if (!sentence.bears(at, ROW_HEADS)) continue;
    for (const { tag, mention, from, to } of sentence.nodesAt(at)) {
      if (!mention) continue;
      if (tag === 'person') return { type: 'person', quote: sentence.quote(from, to) };
      if (tag === 'date' && (mention as ReadingDate).quote.length > 4)
        return { type: 'date', quote: sentence.quote(0, sentence.tokens.length) };
    }
  }
  return null;
}
