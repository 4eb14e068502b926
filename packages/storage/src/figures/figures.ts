import {
  allStatements,
  computeFigure,
  type Engagement,
  type FigureQuery,
  type FigureResult,
  type StatedFigure,
  type UnitTotal,
} from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import { selectEngagements } from '../repositories/engagements.ts';
import { type Page, pageOf, readCursor } from '../repositories/paging.ts';
import type { WorkspaceTx } from '../transaction.ts';
import { contributes, crossing, inScope, instances, states, within } from './counted.ts';
import { keyedBy, standsUnder } from './groups.ts';
import { addUp } from './totals.ts';

/** What is recorded and what is stated for a query, from the records as they are: nothing is kept in advance. */
export async function compute(tx: WorkspaceTx, query: FigureQuery): Promise<FigureResult> {
  const ownPartyId = await findOwnParty(tx);
  const keyed = query.groupBy === 'none' ? null : keyedBy(tx, query.groupBy, ownPartyId);
  const recorded = await addUp(tx, query, within(query), keyed);
  const stated = await findStated(tx, query);
  const records = Math.max(0, ...recorded.totals.map((total) => total.records));
  return {
    query,
    toldAs: query.measure === 'persons' && records > 1 ? 'person-times' : query.measure,
    recorded,
    stated,
    leftOut: await countLeftOut(tx, query),
    toVerify: await findToVerify(tx, query, stated),
  };
}

async function findOwnParty(tx: WorkspaceTx): Promise<string | null> {
  const row = await tx.db
    .selectFrom('workspace')
    .select('ownPartyId')
    .where('workspaceId', '=', tx.workspaceId)
    .executeTakeFirst();
  return row?.ownPartyId ?? null;
}

async function countLeftOut(tx: WorkspaceTx, query: FigureQuery): Promise<FigureResult['leftOut']> {
  const undated =
    query.from === null && query.to === null ? sql`e.period is null` : sql`e.starts_on is null and e.ends_on is null`;
  const { rows } = await sql<{ undated: number; crossing: number }>`
    select count(*) filter (where ${undated}) as undated, count(*) filter (where ${crossing(query)}) as crossing
    from engagement e where (e.starts_on = e.ends_on) is not true
      and ((${undated}) or (${crossing(query)})) and ${instances(tx, query)}`.execute(tx.db);
  return rows[0] ?? { undated: 0, crossing: 0 };
}

/** The records that a figure leaves out because nobody settled their date or they go on beyond its period, oldest first. */
export function listLeftOut(tx: WorkspaceTx, query: FigureQuery, limit: number): Promise<readonly Engagement[]> {
  const undated =
    query.from === null && query.to === null ? sql`e.period is null` : sql`e.starts_on is null and e.ends_on is null`;
  return selectEngagements(tx)
    .where(
      sql<SqlBool>`engagement.id in (select e.id from engagement e where ${instances(tx, query)}
        and ((${undated}) or (${crossing(query)})) and ${contributes(tx, query.measure)})`,
    )
    .orderBy('engagement.startsOn')
    .orderBy('engagement.id')
    .limit(limit)
    .execute();
}

/** Aggregates are few: the domain arranges them, and what they contain of single records is added up here. */
async function findStated(tx: WorkspaceTx, query: FigureQuery): Promise<readonly StatedFigure[]> {
  const aggregates = await selectEngagements(tx)
    .where(
      sql<SqlBool>`engagement.id in (select e.id from engagement e
        where ${inScope(tx, query, 'e')} and e.aggregate and ${states(tx, query.measure)})`,
    )
    .orderBy('engagement.startsOn')
    .orderBy('engagement.id')
    .limit(20_000)
    .execute();
  if (aggregates.length === 0) return [];
  const { stated } = computeFigure(aggregates, { ...query, groupBy: 'none' });
  const contained = await addUpContained(tx, query, aggregates);
  const fill = (figure: StatedFigure): StatedFigure => ({
    ...figure,
    contains: { stated: figure.contains.stated.map(fill), recorded: contained.get(figure.engagementId) ?? [] },
  });
  return stated.map(fill);
}

async function addUpContained(
  tx: WorkspaceTx,
  query: FigureQuery,
  aggregates: readonly Engagement[],
): Promise<ReadonlyMap<string, readonly UnitTotal[]>> {
  const ids = aggregates.map((engagement) => engagement.id);
  const { groups } = await addUp(tx, query, sql`e.part_of = any(${ids}::uuid[])`, keyedBy(tx, 'container', null));
  return new Map(groups.map(({ key, totals }) => [key, totals]));
}

/**
 * Records on whose passages a discrepancy stands that nobody has refused: they are printed "to verify".
 * @returns engagement ids
 */
export async function listToVerify(tx: WorkspaceTx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct c.record_id as id from proposal o
    join proposal_passage p on p.workspace_id = o.workspace_id and p.proposal_id = o.id
    join citation c on c.workspace_id = p.workspace_id and c.document_id = p.document_id
      and c.start_at < p.end_at and c.end_at > p.start_at
    where o.workspace_id = ${tx.workspaceId} and o.kind = 'discrepancy' and o.state in ('open', 'accepted')
      and c.record_kind = 'engagement'
    order by 1 limit 100000`.execute(tx.db);
  return rows.map((row) => row.id);
}

async function findToVerify(
  tx: WorkspaceTx,
  query: FigureQuery,
  stated: readonly StatedFigure[],
): Promise<readonly string[]> {
  return listBehind(tx, query, stated, await listToVerify(tx));
}

/** Those of the given records that a figure counts or states, the counted ones first. */
export async function listBehind(
  tx: WorkspaceTx,
  query: FigureQuery,
  stated: readonly StatedFigure[],
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select e.id from engagement e where e.id = any(${[...ids]}::uuid[]) and ${instances(tx, query)} and ${within(query)}
    order by e.starts_on, e.id limit 100000`.execute(tx.db);
  const all = new Set(ids);
  const statements = allStatements(stated).map(({ engagementId }) => engagementId);
  return [...rows.map((row) => row.id), ...statements.filter((id) => all.has(id))];
}

export interface LineageOptions {
  readonly cursor?: string;
  /** 1 to 1,000. */
  readonly limit?: number;
}

/**
 * The records that a query counts, or those under one key of its grouping, oldest first.
 * @param key null for the whole
 */
export async function lineage(
  tx: WorkspaceTx,
  query: FigureQuery,
  key: string | null,
  options: LineageOptions = {},
): Promise<Page<Engagement> & { readonly total: number }> {
  const limit = options.limit ?? 100;
  const under = key === null ? sql`true` : standsUnder(tx, query.groupBy, key, await findOwnParty(tx));
  const counted = sql`from engagement e where ${instances(tx, query)} and ${within(query)}
    and ${contributes(tx, query.measure)} and ${under}`;
  const { rows } = await sql<{ total: number }>`select count(*) as total ${counted}`.execute(tx.db);
  let page = selectEngagements(tx).where(sql<SqlBool>`engagement.id in (select e.id ${counted})`);
  const keys = options.cursor === undefined ? undefined : readCursor(options.cursor, ['day', 'id']);
  if (keys !== undefined) {
    page = page.where(
      sql<SqlBool>`(coalesce(engagement.starts_on, '0001-01-01'), engagement.id) > (${keys[0]}::date, ${keys[1]}::uuid)`,
    );
  }
  const found = await page
    .orderBy(sql`coalesce(engagement.starts_on, '0001-01-01')`)
    .orderBy('engagement.id')
    .limit(limit + 1)
    .execute();
  return { ...pageOf(found, limit, (row) => [row.startsOn ?? '0001-01-01', row.id]), total: rows[0]?.total ?? 0 };
}
