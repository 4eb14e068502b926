import type { ChangeSet, HistoryEntry, RecordKind } from '@comity/domain';
import type { WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';

export interface HistoryFilter {
  readonly recordId?: string;
  readonly changeSetId?: string;
  readonly recordKinds?: readonly RecordKind[];
  readonly cursor?: string;
  /** 1 to 500. */
  readonly limit?: number;
}

/** Latest first. */
export async function list(tx: WorkspaceTx, filter: HistoryFilter = {}): Promise<Page<HistoryEntry>> {
  const limit = filter.limit ?? 100;
  let query = tx.db
    .selectFrom('history')
    .innerJoin('changeSet', (join) =>
      join.onRef('changeSet.workspaceId', '=', 'history.workspaceId').onRef('changeSet.id', '=', 'history.changeSetId'),
    )
    .select([
      'history.sequence',
      'history.changeSetId',
      'changeSet.kind as changeKind',
      'history.at',
      'history.by',
      'history.recordKind',
      'history.recordId',
      'history.before',
      'history.after',
    ])
    .where('history.workspaceId', '=', tx.workspaceId);
  if (filter.recordId !== undefined) query = query.where('history.recordId', '=', filter.recordId);
  if (filter.changeSetId !== undefined) query = query.where('history.changeSetId', '=', filter.changeSetId);
  if (filter.recordKinds !== undefined) query = query.where('history.recordKind', 'in', filter.recordKinds);
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['number']);
  if (keys !== undefined) query = query.where('history.sequence', '<', Number(keys[0]));
  const rows = await query
    .orderBy('history.sequence', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows, limit, (row) => [row.sequence]);
}

export function findChangeSet(tx: WorkspaceTx, id: string): Promise<ChangeSet | undefined> {
  return tx.db
    .selectFrom('changeSet')
    .select(['id', 'kind', 'at', 'by', 'note', 'undoneBy'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What was done lately, latest first: the list from which something is taken back. */
export function listChangeSets(tx: WorkspaceTx, limit: number): Promise<readonly ChangeSet[]> {
  return tx.db
    .selectFrom('changeSet')
    .select(['id', 'kind', 'at', 'by', 'note', 'undoneBy'])
    .where('workspaceId', '=', tx.workspaceId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
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
