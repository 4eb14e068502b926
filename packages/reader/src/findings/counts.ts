/** A count against the list that it announces, two lists of one thing, a total against the rows above it. */
import type { Quote, ReadingFinding, ReadingQuantity } from '@comity/domain';
import type { NameList } from './lists.ts';
import type { Figure, Note, Watch } from './notes.ts';

/** Share of the shorter list's names that the longer one has, from which on both are lists of one thing. */
const SAME_LIST = 0.6;
const FEWEST_ROWS = 3;
const COUNTABLE: ReadonlySet<string> = new Set([
  'persons',
  'places',
  'countries-and-regions',
  'societies',
  'batches',
  'sessions',
  'items',
  'other',
]);

function finding(explanation: string, spans: readonly Quote[]): ReadingFinding {
  return { kind: 'count-mismatch', explanation, spans };
}

export class AnnouncedCounts implements Watch {
  readonly #found: ReadingFinding[] = [];

  note({ lists }: Note): void {
    for (const { count, items, quote } of lists) {
      const isCount = count?.value != null && count.qualifier === 'exact' && COUNTABLE.has(count.measure);
      if (!isCount || count.value === items.length || items.length * 2 < (count.value ?? 0)) continue;
      const explanation = `${count.value} are announced, ${items.length} are named.`;
      this.#found.push(finding(explanation, [quoteOf(count), quote]));
    }
  }

  findings(): readonly ReadingFinding[] {
    return this.#found;
  }
}

/** Lists that share most names but not all: indexed by name, so that cost stays linear. */
export class UnequalLists implements Watch {
  readonly #found: ReadingFinding[] = [];
  /** Each list's place and length, by its number. */
  readonly #lists: { readonly quote: Quote; readonly length: number }[] = [];
  /** Numbers of the last lists in which a name stands. */
  readonly #byItem = new Map<string, number[]>();

  note({ lists }: Note): void {
    for (const list of lists) this.#compare(list);
  }

  #compare({ items, quote }: NameList): void {
    const shared = new Map<number, number>();
    for (const item of new Set(items)) {
      const others = this.#byItem.get(item)?.slice(-LOOKED_AT) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      this.#byItem.set(item, [...others, this.#lists.length]);
    }
    for (const [number, common] of shared) {
      const rival = this.#lists[number];
      if (!rival || !disagree(rival.length, items.length, common)) continue;
      const explanation = `${rival.length} are listed in one place, ${items.length} in another.`;
      this.#found.push(finding(explanation, [rival.quote, quote]));
    }
    this.#lists.push({ quote, length: items.length });
  }

  findings(): readonly ReadingFinding[] {
    return this.#found;
  }
}

const LOOKED_AT = 8;

function disagree(a: number, b: number, common: number): boolean {
  return a !== b && common >= FEWEST_ROWS && common >= SAME_LIST * Math.min(a, b);
}

/** Rows of names or days, one below the other. */
interface Run {
  readonly type: 'person' | 'date';
  paragraph: number;
  readonly quotes: Quote[];
}

/** "Total: 7 persons" below six names; "5 consignments" below four dated rows. */
export class RowCounts implements Watch {
  readonly #found: ReadingFinding[] = [];
  #run: Run | undefined;

  note({ row, sentence: { paragraph }, begins, figures }: Note): void {
    const run = this.#run && paragraph - this.#run.paragraph <= 2 ? this.#run : undefined;
    if (run && begins && !row) {
      const total = figures.find(isExactTotal);
      if (total) this.#end(run, total.quantity);
    }
    if (!row) return;
    if (run?.type === row.type) run.quotes.push(row.quote);
    else this.#run = { type: row.type, paragraph, quotes: [row.quote] };
    if (this.#run) this.#run.paragraph = paragraph;
  }

  #end({ type, quotes }: Run, total: ReadingQuantity): void {
    const fits = total.measure === (type === 'person' ? 'persons' : 'batches');
    if (fits && quotes.length >= FEWEST_ROWS && quotes.length !== total.value) {
      const explanation = `The total says ${total.value}, ${quotes.length} are listed.`;
      this.#found.push(finding(explanation, [...quotes, quoteOf(total)]));
    }
    this.#run = undefined;
  }

  findings(): readonly ReadingFinding[] {
    return this.#found;
  }
}

function isExactTotal({ isTotal, quantity }: Figure): boolean {
  return isTotal && quantity.value !== null && quantity.qualifier === 'exact';
}

export function quoteOf({ quote, start, end }: Quote): Quote {
  return { quote, start, end };
}
