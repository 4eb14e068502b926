import type { AdoptedFigure } from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { newId } from '../id.ts';
import { toJson } from '../json.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import {
  createRecord,
  type RecordStore,
  removeRecord,
  translatingViolations,
  UNIQUE_VIOLATION,
  updateRecord,
} from './records.ts';

export type AdoptedFigureDraft = Omit<AdoptedFigure, 'id' | 'adoptedBy' | 'version'>;

function select(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('adoptedFigure')
    .select([
      'id',
      'query',
      'wording',
      'language',
      'value',
      'qualifier',
      'unit',
      'scope',
      'hedge',
      'basis',
      'adoptedBy',
      'approver',
      'adoptedOn',
      'version',
    ])
    .where('workspaceId', '=', tx.workspaceId);
}

function rowOf({ query, basis, ...row }: AdoptedFigure) {
  return { ...row, query: toJson(query), basis: toJson(basis) };
}

const store: RecordStore<AdoptedFigure> = {
  kind: 'adopted-figure',
  idOf: (figure) => figure.id,
  lock: (tx, id) => select(tx).where('id', '=', id).forUpdate().executeTakeFirst(),
  insert: async (tx, figures) => {
    await translatingViolations(
      {
        [UNIQUE_VIOLATION]: () =>
          new StorageError('records.already_exists', 'That figure is adopted already.', { kind: 'adopted-figure' }),
      },
      () =>
        tx.db
          .insertInto('adoptedFigure')
          .values(figures.map((figure) => ({ ...rowOf(figure), workspaceId: tx.workspaceId })))
          .execute(),
    );
  },
  replace: async (tx, figure) => {
    await tx.db
      .updateTable('adoptedFigure')
      .set(rowOf(figure))
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', figure.id)
      .execute();
  },
  remove: async (tx, id) => {
    await tx.db.deleteFrom('adoptedFigure').where('workspaceId', '=', tx.workspaceId).where('id', '=', id).execute();
  },
};

/** Newest first; a desk has hundreds. */
export function list(tx: WorkspaceTx): Promise<readonly AdoptedFigure[]> {
  return select(tx).orderBy('adoptedOn', 'desc').orderBy('id').limit(5_000).execute();
}

/** The figure adopted for exactly that query. */
export function findByQuery(tx: WorkspaceTx, query: AdoptedFigure['query']): Promise<AdoptedFigure | undefined> {
  return select(tx)
    .where(sql<SqlBool>`query = ${toJson(query)}::jsonb`)
    .executeTakeFirst();
}

/** @throws StorageError `records.already_exists` */
export function adopt(tx: ChangeTx, draft: AdoptedFigureDraft): Promise<AdoptedFigure> {
  return createRecord(tx, store, { ...draft, id: newId(), adoptedBy: tx.scope.accountId ?? '', version: 1 });
}

/** @throws StorageError `records.not_found`, `records.stale` */
export function update(
  tx: ChangeTx,
  id: string,
  version: number,
  changes: Partial<AdoptedFigureDraft>,
): Promise<AdoptedFigure> {
  return updateRecord(tx, store, id, version, (current) => ({
    ...current,
    ...changes,
    adoptedBy: tx.scope.accountId ?? current.adoptedBy,
  }));
}

/** Takes the adoption back; history keeps it. @throws StorageError `records.not_found`, `records.stale` */
export async function revoke(tx: ChangeTx, id: string, version: number): Promise<void> {
  await removeRecord(tx, store, id, version);
}

export { store as adoptedFigureStore };
