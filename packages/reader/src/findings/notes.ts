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
  const totals: number[] = [];
  const quantities: Node[] = [];
  const bodies: BodyNote[] = [];
  const people: Node[] = [];
  let row: Note['row'] = null;
  let corrects = false;
  for (let at = 0; at < sentence.tokens.length; at++) {
    for (const node of sentence.nodesAt(at)) {
      const { sense, mention, from, to } = node;
      if (sense.tag === 'total') totals.push(from);
      else if (sense.tag === 'correction') corrects = true;
      if (!mention) continue;
      if (sense.tag === 'quantity') quantities.push(node);
      else if (sense.tag === 'organisation')
        bodies.push({ key: keyOf({ from, to }, sentence), mention: mention as ReadingOrganisation });
      else if (sense.tag === 'person') people.push(node);
      if (beginsParagraph && !row && at <= ROW_LEAD) {
        if (sense.tag === 'person') row = { type: 'person', quote: sentence.quote(from, to) };
        else if (sense.tag === 'date' && (mention as ReadingDate).quote.length > 4)
          row = { type: 'date', quote: whole(sentence) };
      }
    }
  }
  const lists = listsIn(sentence, quantities);
  if (quantities.length + bodies.length + people.length + lists.length === 0 && !row) return undefined;
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    begins: beginsParagraph,
    quote: whole(sentence),
    figures: quantities.map(({ from, to, mention }) => ({
      quantity: mention as ReadingQuantity,
      isTotal: totals.some((at) => at >= from - TOTAL_REACH && at <= to),
    })),
    bodies,
    people: people.map((node) => ({ mention: node.mention as ReadingPerson, context: contextOf(node, sentence) })),
    lists,
    row,
    corrects,
  };
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
