import type { Role } from '@comity/domain';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { createRecord, notFound, type RecordStore, removeRecord, updateRecord } from './records.ts';

/** A one-time link to join a desk; of its token only the hash is kept. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: Role;
  readonly tokenHash: string;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly version: number;
}

const COLUMNS = [
  'id',
  'email',
  'name',
  'role',
  'tokenHash',
  'createdAt',
  'createdBy',
  'expiresAt',
  'acceptedAt',
  'version',
] as const;

const store: RecordStore<Invitation> = {
  kind: 'invitation',
  idOf: (invitation) => invitation.id,
  lock: (tx, id) => select(tx).where('id', '=', id).forUpdate().executeTakeFirst(),
  insert: async (tx, invitations) => {
    await tx.db
      .insertInto('invitation')
      .values(invitations.map((invitation) => ({ ...invitation, workspaceId: tx.workspaceId })))
      .execute();
  },
  replace: async (tx, { id, ...rest }) => {
    await tx.db
      .updateTable('invitation')
      .set(rest)
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', id)
      .execute();
  },
  remove: async (tx, id) => {
    await tx.db.deleteFrom('invitation').where('workspaceId', '=', tx.workspaceId).where('id', '=', id).execute();
  },
};

function select(tx: WorkspaceTx) {
  return tx.db.selectFrom('invitation').select(COLUMNS).where('workspaceId', '=', tx.workspaceId);
}

/** Those that nobody has accepted yet, newest first. */
export function listOpen(tx: WorkspaceTx): Promise<readonly Invitation[]> {
  return select(tx).where('acceptedAt', 'is', null).orderBy('createdAt', 'desc').orderBy('id').limit(500).execute();
}

export function findByTokenHash(tx: WorkspaceTx, tokenHash: string): Promise<Invitation | undefined> {
  return select(tx).where('tokenHash', '=', tokenHash).executeTakeFirst();
}

export function create(
  tx: ChangeTx,
  draft: Omit<Invitation, 'createdAt' | 'createdBy' | 'acceptedAt' | 'version'>,
): Promise<Invitation> {
  return createRecord(tx, store, {
    ...draft,
    createdAt: tx.now,
    createdBy: tx.scope.accountId,
    acceptedAt: null,
    version: 1,
  });
}

/** Uses the link up. @throws StorageError `records.not_found` where it was used or withdrawn in the meantime */
export async function accept(tx: ChangeTx, id: string): Promise<Invitation> {
  return updateRecord(tx, store, id, null, (current) => {
    if (current.acceptedAt !== null) throw notFound('invitation', id);
    return { ...current, acceptedAt: tx.now };
  });
}

/** @throws StorageError `records.not_found` where it was used or withdrawn in the meantime */
export async function withdraw(tx: ChangeTx, id: string): Promise<void> {
  const current = await store.lock(tx, id);
  if (current === undefined || current.acceptedAt !== null) throw notFound('invitation', id);
  await removeRecord(tx, store, id, null);
}

export { store as invitationStore };
