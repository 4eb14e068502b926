import type { ChangeSet, HistoryEntry } from '@comity/domain';
import type { WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';

export interface HistoryFilter {
  readonly recordId?: string;
  readonly changeSetId?: string;
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
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, 1);
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
