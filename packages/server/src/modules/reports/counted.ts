import {
  displayNameIn,
  type Engagement,
  type FigureQuery,
  type FigureResult,
  type ReportCountedGroup,
  type ReportTable,
  regionName,
  UNVERIFIED_MARK,
  type UnitTotal,
} from '@comity/domain';
import { figures, proposals } from '@comity/storage';
import { presentRows } from '../engagements/presenter.ts';
import type { Making } from './headline.ts';

/** Records listed under one scope; more are told as a number. */
const MOST_LISTED = 400;

/** Figures of one kind, direction and period: they count the same records, so that one table and one list serve them all. */
export interface Scope {
  readonly query: FigureQuery;
  readonly figures: readonly FigureResult[];
}

export function scopesOf(all: readonly FigureResult[]): readonly Scope[] {
  const scopes = new Map<string, FigureResult[]>();
  for (const figure of all) {
    const { kind, direction, from, to } = figure.query;
    const key = JSON.stringify([kind, direction, from, to]);
    scopes.set(key, [...(scopes.get(key) ?? []), figure]);
  }
  return [...scopes.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ query: first.query, figures: members }] : [];
  });
}

/** By year and by country or region, a column a measure. A table of a single row says no more than its headline, and is left out. */
export async function tablesOf(scopes: readonly Scope[], making: Making): Promise<readonly ReportTable[]> {
  const all = [];
  for (const scope of scopes)
    for (const groupBy of ['year', 'country'] as const) all.push(await tableOf(scope, groupBy, making));
  const [first, ...others] = all.filter((table) => table.rows.length > 1);
  return first ? [{ ...first, notes: [making.words.recordedOnly, ...first.notes] }, ...others] : [];
}

interface Column {
  readonly figure: FigureResult;
  readonly cells: ReadonlyMap<string, readonly UnitTotal[]>;
  readonly totals: readonly UnitTotal[];
}

/** Whether a record stands under several keys. */
function countsTwice({ cells, totals }: Column): boolean {
  const records = (all: readonly UnitTotal[]) => all.reduce((sum, total) => sum + total.records, 0);
  return records([...cells.values()].flat()) > records(totals);
}

async function tableOf(
  { query, figures: all }: Scope,
  groupBy: 'year' | 'country',
  { tx, words, wording, preset, language }: Making,
): Promise<ReportTable> {
  // How many countries and regions there are by country says nothing.
  const shown = all.filter(({ query: { measure } }) => groupBy === 'year' || measure !== 'countries-and-regions');
  const columns: Column[] = [];
  for (const figure of shown) {
    const { recorded } = await figures.compute(tx, { ...figure.query, groupBy });
    const cells = new Map(recorded.groups.map(({ key, totals }) => [key, totals]));
    columns.push({ figure, cells, totals: recorded.totals });
  }
  const labelOf = (key: string) => {
    if (key === '') return groupBy === 'year' ? words.yearNotTold : words.countryNotTold;
    return groupBy === 'country' ? regionName(key, preset, language) : key;
  };
  const inFirst = (key: string) => columns[0]?.cells.get(key)?.[0]?.total.value ?? 0;
  // Years one after the other; of countries and regions, as on screen, the most first. What is not told comes last.
  const keys = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))].sort(
    (a, b) =>
      Number(a === '') - Number(b === '') ||
      (groupBy === 'country' ? inFirst(b) - inFirst(a) : 0) ||
      labelOf(a).localeCompare(labelOf(b), language),
  );
  const cell = (totals: readonly UnitTotal[] | undefined) => ({
    text: (totals ?? [])
      .filter((total) => total.records > 0)
      .map((total) => wording.bareTotal(total))
      .join('; '),
  });
  const rows = keys
    .map((key) => [{ text: labelOf(key) }, ...columns.map(({ cells }) => cell(cells.get(key)))])
    .filter((row) => row.slice(1).some(({ text }) => text !== ''));
  const what = wording.figure(query);
  return {
    title: groupBy === 'year' ? words.byYear(what) : words.byCountry(what),
    columns: [
      { label: groupBy === 'year' ? words.year : words.country, align: 'start' },
      ...columns.map(({ figure }) => ({
        label: capitalised(wording.term(figure.toldAs, query.kind), language),
        align: 'end' as const,
      })),
    ],
    rows,
    total: [{ text: words.labels.total }, ...columns.map(({ totals }) => cell(totals))],
    notes: groupBy === 'country' && columns.some(countsTwice) ? [words.countedUnderEach] : [],
  };
}

/** What the figures of a scope count, oldest first, each record once. */
export async function countedGroup(
  scope: Scope,
  making: Making,
): Promise<{ readonly group: ReportCountedGroup; readonly unverified: readonly string[] }> {
  const { tx, words, wording, endnotes, preset, language } = making;
  const found = new Map<string, Engagement>();
  let total = 0;
  for (const { query } of scope.figures) {
    const page = await figures.lineage(tx, query, null, { limit: MOST_LISTED });
    for (const record of page.items) found.set(record.id, record);
    total = Math.max(total, page.total);
  }
  const records = [...found.values()]
    .sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1))
    .slice(0, MOST_LISTED);
  const rows = await presentRows(tx, records, (party) => displayNameIn(party, language));
  const sources = await endnotes.of(rows.map((row) => row.id));
  const byReader = await proposals.proposedTitles(
    tx,
    rows.map((row) => row.id),
  );
  const items = rows.map((row) => ({
    date: wording.period(row.period, row.periodAsWritten),
    // The reader's titles are cut from sentences, and a forgotten one is none: a paper says what happened instead.
    title:
      row.title === '' || byReader.get(row.id)?.has(row.title) ? wording.words.one(row.kind, row.direction) : row.title,
    partner: distinct(row.partners.map(marked)).join(words.labels.semicolon) || null,
    country: row.countries.map((iso) => regionName(iso, preset, language)).join(words.labels.semicolon) || null,
    quantities: row.quantities.map((quantity) => wording.quantity(quantity, row.kind)),
    insideAggregate: row.partOf !== null,
    toVerify: row.toVerify,
    sources: sources.get(row.id) ?? [],
  }));
  const notes = total > items.length ? [words.listShortened(items.length, total)] : [];
  const unverified = rows.flatMap(({ partners }) =>
    partners.filter(({ verified }) => !verified).map(({ name }) => name),
  );
  return { group: { title: wording.figure(scope.query), items, notes }, unverified };
}

function marked({ name, verified }: { readonly name: string; readonly verified: boolean }): string {
  return verified ? name : `${name}${UNVERIFIED_MARK}`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

export function capitalised(term: string, language: string): string {
  return term.charAt(0).toLocaleUpperCase(language) + term.slice(1);
}
