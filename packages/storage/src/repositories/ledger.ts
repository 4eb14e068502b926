import type { Direction, Engagement, EngagementKind, EngagementStatus } from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import { parseQuery } from '../search/query.ts';
import { answering, stemsOf } from '../search/stems.ts';
import type { WorkspaceTx } from '../transaction.ts';
import { selectEngagements, titleFor } from './engagements.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
import { touching } from './periods.ts';
import { restsOnWithheld } from './withheld.ts';

export const LEDGER_SORTS = ['newest', 'oldest', 'title', 'title-descending', 'kind', 'kind-descending'] as const;
/** Undated records come last by date. */
export type LedgerSort = (typeof LEDGER_SORTS)[number];

const WORD_SORTS: Readonly<Partial<Record<LedgerSort, { column: 'title' | 'kind'; direction: 'asc' | 'desc' }>>> = {
  title: { column: 'title', direction: 'asc' },
  'title-descending': { column: 'title', direction: 'desc' },
  kind: { column: 'kind', direction: 'asc' },
  'kind-descending': { column: 'kind', direction: 'desc' },
};

/** All given conditions hold together. */
export interface LedgerFilter {
  readonly kind?: EngagementKind;
  readonly direction?: Direction;
  readonly status?: EngagementStatus;
  /** Inclusive ISO dates; records whose period touches them. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly partyId?: string;
  readonly theme?: string;
  readonly aggregate?: boolean;
  readonly byOthers?: boolean;
  /** Those whose period is unresolved, or those whose is not. */
  readonly undated?: boolean;
  /** Words, as in the search. */
  readonly text?: string;
}

export interface LedgerQuery extends LedgerFilter {
  readonly sort?: LedgerSort;
  readonly cursor?: string;
  /** 1 to 200. */
  readonly limit?: number;
}

/** The filter as SQL conditions over `engagement`. */
async function conditions(tx: WorkspaceTx, filter: LedgerFilter) {
  const found = [sql<SqlBool>`engagement.workspace_id = ${tx.workspaceId}`];
  if (filter.kind !== undefined) found.push(sql`engagement.kind = ${filter.kind}`);
  if (filter.direction !== undefined) found.push(sql`engagement.direction = ${filter.direction}`);
  if (filter.status !== undefined) found.push(sql`engagement.status = ${filter.status}`);
  found.push(...touching('engagement', filter));
  if (filter.aggregate !== undefined) found.push(sql`engagement.aggregate = ${filter.aggregate}`);
  if (filter.byOthers !== undefined) found.push(sql`engagement.by_others = ${filter.byOthers}`);
  if (filter.undated !== undefined) {
    found.push(sql`(engagement.starts_on is null and engagement.ends_on is null) = ${filter.undated}`);
  }
  if (filter.partyId !== undefined) {
    found.push(sql`engagement.id in (select engagement_id from engagement_party
      where workspace_id = ${tx.workspaceId} and party_id = ${filter.partyId})`);
  }
  // Whoever may not read a record's paper does not find it by who took part or by its words: finding it would tell them.
  const withheld = restsOnWithheld(tx, sql`engagement.id`);
  const asksForWords = filter.partyId !== undefined || (filter.text ?? '').trim() !== '';
  if (withheld !== undefined && asksForWords) found.push(sql`not ${withheld}`);
  const searched = [
    ...(filter.country === undefined ? [] : [sql`countries @> ${[filter.country]}::text[]`]),
    ...(filter.theme === undefined ? [] : [sql`themes @> ${[filter.theme]}::text[]`]),
    ...(await wordConditions(tx, filter.text)),
  ];
  if (searched.length > 0) {
    // Asked apart, as a list of ids: beside a table with row security the view's indexes are out of reach.
    found.push(sql`engagement.id = any(array(
      select engagement_id from searchable_engagement where ${sql.join(searched, sql` and `)}))`);
  }
  return sql.join(found, sql` and `);
}

async function wordConditions(tx: WorkspaceTx, text: string | undefined) {
  if (text === undefined || text.trim() === '') return [];
  const asked = parseQuery(text);
  return [sql`words @@ ${answering(asked, await stemsOf(tx, asked))}::tsquery`];
}

/** How many records the filter finds altogether. */
export async function count(tx: WorkspaceTx, filter: LedgerFilter = {}): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from engagement where ${await conditions(tx, filter)}`.execute(tx.db);
  return rows[0]?.count ?? 0;
}

/** One page of the ledger. */
export async function page(tx: WorkspaceTx, query: LedgerQuery = {}): Promise<Page<Engagement>> {
  const limit = query.limit ?? 50;
  const sort = query.sort ?? 'newest';
  const where = await conditions(tx, query);
  const keys =
    query.cursor === undefined ? undefined : readCursor(query.cursor, [WORD_SORTS[sort] ? 'text' : 'day', 'id']);
  let rows = selectEngagements(tx)
    .where(sql<SqlBool>`${where}`)
    .limit(limit + 1);
  const byWord = WORD_SORTS[sort];
  if (byWord) rows = rows.orderBy(sortedBy(tx, byWord.column), byWord.direction);
  else rows = rows.orderBy(sql`engagement.starts_on ${sql.raw(sort === 'newest' ? 'desc' : 'asc')} nulls last`);
  rows = rows.orderBy('engagement.id');
  if (keys !== undefined) rows = rows.where(after(tx, sort, keys));
  return pageOf(await rows.execute(), limit, (row) => [byWord ? row[byWord.column] : row.startsOn, row.id]);
}

/** Titles are sorted as they are shown, so that their order tells nothing either. */
function sortedBy(tx: WorkspaceTx, column: 'title' | 'kind') {
  return column === 'title' ? titleFor(tx) : sql<string>`engagement.kind`;
}

/** Beyond the last row that was given, in the order of the list. */
function after(tx: WorkspaceTx, sort: LedgerSort, [key, id]: readonly (string | number | null)[]) {
  const byWord = WORD_SORTS[sort];
  if (byWord) {
    const column = sortedBy(tx, byWord.column);
    const further = sql.raw(byWord.direction === 'asc' ? '>' : '<');
    return sql<SqlBool>`(${column} ${further} ${key} or (${column} = ${key} and engagement.id > ${id}::uuid))`;
  }
  if (key === null) return sql<SqlBool>`engagement.starts_on is null and engagement.id > ${id}::uuid`;
  const beyond =
    sort === 'newest' ? sql`engagement.starts_on < ${key}::date` : sql`engagement.starts_on > ${key}::date`;
  return sql<SqlBool>`(${beyond} or engagement.starts_on is null
    or (engagement.starts_on = ${key}::date and engagement.id > ${id}::uuid))`;
}

export interface TimelineCount {
  /** null for records without a date. */
  readonly year: number | null;
  readonly kind: EngagementKind;
  readonly count: number;
}

/** How many records of each kind begin in each year. */
export async function timeline(tx: WorkspaceTx, filter: LedgerFilter = {}): Promise<readonly TimelineCount[]> {
  const { rows } = await sql<TimelineCount>`
    select extract(year from starts_on)::int as year, kind, count(*) as count
    from engagement where ${await conditions(tx, filter)}
    group by 1, 2 order by 1 nulls last, 2 limit 10000`.execute(tx.db);
  return rows;
}
