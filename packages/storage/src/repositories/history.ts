import type { ChangeSet, HistoryEntry, RecordKind } from '@comity/domain';
import { type JoinBuilder, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import type { WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
import { sealed } from './withheld.ts';

export interface HistoryFilter {
  readonly recordId?: string;
  readonly changeSetId?: string;
  readonly recordKinds?: readonly RecordKind[];
  readonly cursor?: string;
  /** 1 to 500. */
  readonly limit?: number;
}

const ofChangeSet = (join: JoinBuilder<Schema, 'history' | 'changeSet'>) =>
  join.onRef('changeSet.workspaceId', '=', 'history.workspaceId').onRef('changeSet.id', '=', 'history.changeSetId');

/** A change set was taken back where an odd number of changes follow upon it, each taking the one before it back. */
export const UNDONE = sql<boolean>`(
  with recursive later (id) as (
    select change_set.undone_by
    union all
    select c.undone_by from change_set c join later on c.workspace_id = change_set.workspace_id and c.id = later.id
  ) select count(id) % 2 = 1 from later)`;

function entries(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('history')
    .innerJoin('changeSet', ofChangeSet)
    .select([
      'history.sequence',
      'history.changeSetId',
      'changeSet.kind as changeKind',
      UNDONE.as('undone'),
      'history.at',
      'history.by',
      'history.recordKind',
      'history.recordId',
      sealed(tx, sql<HistoryEntry['before']>`history.before`, ['fields']).as('before'),
      sealed(tx, sql<HistoryEntry['after']>`history.after`, ['fields']).as('after'),
    ])
    .where('history.workspaceId', '=', tx.workspaceId);
}

/** Latest first, with how many there are in all. */
export async function list(
  tx: WorkspaceTx,
  filter: HistoryFilter = {},
): Promise<Page<HistoryEntry> & { readonly total: number }> {
  const limit = filter.limit ?? 100;
  let query = entries(tx);
  if (filter.recordId !== undefined) query = query.where('history.recordId', '=', filter.recordId);
  if (filter.changeSetId !== undefined) query = query.where('history.changeSetId', '=', filter.changeSetId);
  if (filter.recordKinds !== undefined) query = query.where('history.recordKind', 'in', filter.recordKinds);
  const { total } = await query
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['number']);
  if (keys !== undefined) query = query.where('history.sequence', '<', Number(keys[0]));
  const rows = await query
    .orderBy('history.sequence', 'desc')
    .limit(limit + 1)
    .execute();
  return { ...pageOf(rows, limit, (row) => [row.sequence]), total };
}

/** Change sets with whether they stand. */
function changeSets(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('changeSet')
    .select(['id', 'kind', 'at', 'by', 'note', UNDONE.as('undone')])
    .where('workspaceId', '=', tx.workspaceId);
}

export function findChangeSet(tx: WorkspaceTx, id: string): Promise<ChangeSet | undefined> {
  return changeSets(tx).where('id', '=', id).executeTakeFirst();
}

/** By whom and when each of these change sets was taken back, where one was. */
export async function listUndoings(
  tx: WorkspaceTx,
  changeSetIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<ChangeSet, 'at' | 'by'>>> {
  if (changeSetIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('changeSet')
    .innerJoin('changeSet as undoing', (join) =>
      join.onRef('undoing.workspaceId', '=', 'changeSet.workspaceId').onRef('undoing.id', '=', 'changeSet.undoneBy'),
    )
    .select(['changeSet.id', 'undoing.at', 'undoing.by'])
    .where('changeSet.workspaceId', '=', tx.workspaceId)
    .where('changeSet.id', 'in', changeSetIds)
    .orderBy('changeSet.id')
    .limit(1_000)
    .execute();
  return new Map(rows.map(({ id, ...undoing }) => [id, undoing]));
}

/** What was done lately, latest first: the list from which something is taken back. */
export function listChangeSets(tx: WorkspaceTx, limit: number): Promise<readonly ChangeSet[]> {
  return changeSets(tx).orderBy('at', 'desc').orderBy('id').limit(limit).execute();
}

/** One thing that a change set did to records of one kind, to how many of them, and the last one to which it was done. */
export interface Deed extends HistoryEntry {
  readonly count: number;
}

/**
 * What change sets did, in one question whatever their size: each deed is a kind of record that was made, changed or removed; of
 * proposals also into which state they went. Within a change set what was done to most records comes first.
 */
export async function listDeeds(
  tx: WorkspaceTx,
  changeSetIds: readonly string[],
  recordKinds: readonly RecordKind[],
): Promise<readonly Deed[]> {
  if (changeSetIds.length === 0) return [];
  const groups = tx.db
    .selectFrom('history')
    .innerJoin('changeSet', ofChangeSet)
    .select(({ fn }) => [
      fn.max('history.sequence').as('last'),
      fn.count<number>('history.recordId').distinct().as('count'),
    ])
    .where('history.workspaceId', '=', tx.workspaceId)
    .where('history.changeSetId', 'in', changeSetIds)
    .where('history.recordKind', 'in', recordKinds)
    .groupBy(['history.changeSetId', 'history.recordKind', sql`history.before is null`, sql`history.after is null`])
    // An import makes proposals and decides none: their states are not worth reading.
    .groupBy(sql`case when history.record_kind = 'proposal' and change_set.kind <> 'import'
      then (history.before->>'state', history.after->>'state') end`);
  return entries(tx)
    .innerJoin(groups.as('deed'), 'deed.last', 'history.sequence')
    .select('deed.count')
    .orderBy('deed.count', 'desc')
    .orderBy('history.sequence', 'desc')
    .limit(5_000)
    .execute();
}

/** The kinds of records that a change set touched: what somebody must be allowed to change, to take it back. */
export async function kindsTouched(tx: WorkspaceTx, changeSetId: string): Promise<readonly RecordKind[]> {
  const rows = await tx.db
    .selectFrom('history')
    .select('recordKind')
    .distinct()
    .where('workspaceId', '=', tx.workspaceId)
    .where('changeSetId', '=', changeSetId)
    .orderBy('recordKind')
    .limit(100)
    .execute();
  return rows.map((row) => row.recordKind);
}
