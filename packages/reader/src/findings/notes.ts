/** What the findings need of each sentence, noted while it is read. */
import type { Quote, ReadingDate, ReadingOrganisation, ReadingPerson, ReadingQuantity } from '@comity/domain';
import { keyOf } from '../engagements/keys.ts';
import type { Node, Sentence } from '../sentences.ts';
import { listsIn, type NameList } from './lists.ts';

export interface Figure {
  readonly quantity: ReadingQuantity;
  /** A word such as "total" stands beside it. */
  readonly isTotal: boolean;
}

export interface BodyNote {
  readonly key: string;
  readonly mention: ReadingOrganisation;
}

export interface PersonNote {
  readonly mention: ReadingPerson;
  /** The words of the post and the body around the name, as compared. */
  readonly context: string;
}

export interface Note {
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it is the first sentence of its paragraph. */
  readonly begins: boolean;
  readonly quote: Quote;
  readonly figures: readonly Figure[];
  readonly bodies: readonly BodyNote[];
  readonly people: readonly PersonNote[];
  readonly lists: readonly NameList[];
  /** What a row of a list or ledger begins with, where the sentence begins a paragraph. */
  readonly row: { readonly type: 'person' | 'date'; readonly quote: Quote } | null;
  readonly corrects: boolean;
}

/** Tokens on either side of a figure in which "total" makes it one. */
const TOTAL_REACH = 4;
/** Tokens before a row's name or date: its number, a dash. */
const ROW_LEAD = 5;

export function noteOf(sentence: Sentence, beginsParagraph: boolean): Note | undefined {
  const quantities = found(sentence, 'quantity');
  const people = found(sentence, 'person');
  const bodies = found(sentence, 'organisation').map(
    (node): BodyNote => ({ key: keyOf(node, sentence), mention: node.mention as ReadingOrganisation }),
  );
  const row = beginsParagraph ? rowOf(sentence) : null;
  const lists = listsIn(sentence, quantities);
  if (quantities.length + bodies.length + people.length + lists.length === 0 && !row) return undefined;
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    begins: beginsParagraph,
    quote: whole(sentence),
    figures: quantities.map(({ from, to, mention }) => ({
      quantity: mention as ReadingQuantity,
      isTotal: sentence.nodesOf('total').some((total) => total.from >= from - TOTAL_REACH && total.from <= to),
    })),
    bodies,
    people: people.map((node) => ({ mention: node.mention as ReadingPerson, context: contextOf(node, sentence) })),
    lists,
    row,
    corrects: sentence.has('correction'),
  };
}

/** What a layer found in the sentence under this tag. */
function found(sentence: Sentence, tag: string): readonly Node[] {
  return sentence.nodesOf(tag).filter(({ mention }) => mention);
}

function rowOf(sentence: Sentence): Note['row'] {
  for (let at = 0; at <= ROW_LEAD; at++) {
    for (const { tag, mention, from, to } of sentence.nodesAt(at)) {
      if (!mention) continue;
      if (tag === 'person') return { type: 'person', quote: sentence.quote(from, to) };
      if (tag === 'date' && (mention as ReadingDate).quote.length > 4) return { type: 'date', quote: whole(sentence) };
    }
  }
  return null;
}

function whole(sentence: Sentence): Quote {
  return sentence.quote(0, sentence.tokens.length);
}

const CONTEXT = 9;

/** Words around a name, in which another spelling of the name has the same post. */
function contextOf({ from, to, mention }: Node, sentence: Sentence): string {
  const post = (mention as ReadingPerson).post;
  return (
    post?.toLowerCase() ?? sentence.words(Math.max(0, from - CONTEXT), Math.min(sentence.tokens.length, to + CONTEXT))
  );
}
