/** A count against the list that it announces, two lists of one thing, a total against the rows above it. */
import type { Quote, ReadingFinding } from '@comity/domain';
import type { NameList } from './lists.ts';
import type { Note } from './notes.ts';

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

export function countMismatches(notes: readonly Note[]): ReadingFinding[] {
  return [...announced(notes), ...unequalLists(notes), ...rows(notes)];
}

function finding(explanation: string, spans: readonly Quote[]): ReadingFinding {
  return { kind: 'count-mismatch', explanation, spans };
}

function announced(notes: readonly Note[]): ReadingFinding[] {
  return notes.flatMap(({ lists }) =>
    lists.flatMap(({ count, items, quote }) => {
      const isCount = count?.value != null && count.qualifier === 'exact' && COUNTABLE.has(count.measure);
      if (!isCount || count.value === items.length || items.length * 2 < (count.value ?? 0)) return [];
      return [finding(`${count.value} are announced, ${items.length} are named.`, [quoteOf(count), quote])];
    }),
  );
}

/** Lists that share most names but not all: indexed by name, so that cost stays linear. */
function unequalLists(notes: readonly Note[]): ReadingFinding[] {
  const lists = notes.flatMap((note) => note.lists);
  const byItem = new Map<string, number[]>();
  const found: ReadingFinding[] = [];
  lists.forEach((list, number) => {
    const shared = new Map<number, number>();
    for (const item of new Set(list.items)) {
      const others = byItem.get(item) ?? [];
      for (const other of others.slice(-8)) shared.set(other, (shared.get(other) ?? 0) + 1);
      byItem.set(item, [...others.slice(-8), number]);
    }
    for (const [other, common] of shared) {
      const rival = lists[other];
      if (rival && disagree(rival, list, common)) {
        found.push(
          finding(`${rival.items.length} are listed in one place, ${list.items.length} in another.`, [
            rival.quote,
            list.quote,
          ]),
        );
      }
    }
  });
  return found;
}

function disagree(a: NameList, b: NameList, common: number): boolean {
  const fewer = Math.min(a.items.length, b.items.length);
  return a.items.length !== b.items.length && common >= FEWEST_ROWS && common >= SAME_LIST * fewer;
}

/** "Total: 7 persons" below six names; "5 consignments" below four dated rows. */
function rows(notes: readonly Note[]): ReadingFinding[] {
  const found: ReadingFinding[] = [];
  let run: { type: 'person' | 'date'; paragraph: number; quotes: Quote[] } | undefined;
  for (const { row, paragraph, begins, figures } of notes) {
    const total = figures.find(
      ({ isTotal, quantity }) => isTotal && quantity.value !== null && quantity.qualifier === 'exact',
    );
    if (run && begins && total && !row && paragraph - run.paragraph <= 2) {
      const fits = total.quantity.measure === (run.type === 'person' ? 'persons' : 'batches');
      const count = run.quotes.length;
      if (fits && count >= FEWEST_ROWS && count !== total.quantity.value) {
        found.push(
          finding(`The total says ${total.quantity.value}, ${count} are listed.`, [
            ...run.quotes,
            quoteOf(total.quantity),
          ]),
        );
      }
      run = undefined;
    }
    if (!row) continue;
    if (run && run.type === row.type && paragraph - run.paragraph <= 2) run.quotes.push(row.quote);
    else run = { type: row.type, paragraph, quotes: [row.quote] };
    run.paragraph = paragraph;
  }
  return found;
}

export function quoteOf({ quote, start, end }: Quote): Quote {
  return { quote, start, end };
}
