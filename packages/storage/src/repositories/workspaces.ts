import type { Workspace } from '@comity/domain';
import type { ChangeTx, InstallationTx, WorkspaceTx } from '../transaction.ts';
import { createRecord, notFound, type RecordStore, updateRecord } from './records.ts';

const COLUMNS = [
  'workspaceId as id',
  'name',
  'deskKind',
  'ownPartyId',
  'regionPreset',
  'language',
  'isSample',
  'createdAt',
  'version',
] as const;

function rowOf({ id, ...rest }: Workspace) {
  return { ...rest, workspaceId: id };
}

const store: RecordStore<Workspace> = {
  kind: 'workspace',
  idOf: (workspace) => workspace.id,
  lock: (tx, id) =>
    tx.db.selectFrom('workspace').select(COLUMNS).where('workspaceId', '=', id).forUpdate().executeTakeFirst(),
  insert: async (tx, workspaces) => {
    await tx.db.insertInto('workspace').values(workspaces.map(rowOf)).execute();
  },
  replace: async (tx, workspace) => {
    await tx.db.updateTable('workspace').set(rowOf(workspace)).where('workspaceId', '=', workspace.id).execute();
  },
  remove: async () => {
    throw new Error('a desk is never removed');
  },
};

/** The ids of all desks, oldest first: for workers, and for the first start. */
export async function listIds(tx: InstallationTx): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('workspaceRegistry')
    .select('id')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1_000)
    .execute();
  return rows.map((row) => row.id);
}

/** Enters a desk in the installation's list; `create` in a scope of its own follows. */
export async function register(tx: InstallationTx, id: string): Promise<void> {
  await tx.db.insertInto('workspaceRegistry').values({ id, createdAt: tx.now }).execute();
}

/** Makes the desk of the transaction's scope. */
export async function create(tx: ChangeTx, draft: Omit<Workspace, 'id' | 'createdAt' | 'version'>): Promise<Workspace> {
  return createRecord(tx, store, { ...draft, id: tx.workspaceId, createdAt: tx.now, version: 1 });
}

/** The desk of the transaction's scope. @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx): Promise<Workspace> {
  const found = await find(tx);
  if (found === undefined) throw notFound('workspace', tx.workspaceId);
  return found;
}

export function find(tx: WorkspaceTx): Promise<Workspace | undefined> {
  return tx.db.selectFrom('workspace').select(COLUMNS).where('workspaceId', '=', tx.workspaceId).executeTakeFirst();
}

/** @throws StorageError `records.stale` */
export function update(
  tx: ChangeTx,
  version: number,
  changes: Partial<Omit<Workspace, 'id' | 'createdAt' | 'version'>>,
): Promise<Workspace> {
  return updateRecord(tx, store, tx.workspaceId, version, (current) => ({ ...current, ...changes }));
}

export { store as workspaceStore };
