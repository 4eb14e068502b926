import type { Member, Role } from '@comity/domain';
import { sql } from 'kysely';
import { StorageError } from '../errors.ts';
import type { ChangeTx, InstallationTx, WorkspaceTx } from '../transaction.ts';
import {
  createRecord,
  notFound,
  type RecordStore,
  removeRecord,
  translatingViolations,
  UNIQUE_VIOLATION,
  updateRecord,
} from './records.ts';

/** A member as kept: who they are stands with the account. */
interface StoredMember {
  readonly accountId: string;
  readonly role: Role;
  readonly joinedAt: string;
  readonly version: number;
}

const store: RecordStore<StoredMember> = {
  kind: 'member',
  idOf: (member) => member.accountId,
  lock: (tx, id) =>
    tx.db
      .selectFrom('member')
      .select(['accountId', 'role', 'joinedAt', 'version'])
      .where('workspaceId', '=', tx.workspaceId)
      .where('accountId', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  insert: async (tx, members) => {
    await tx.db
      .insertInto('member')
      .values(members.map((member) => ({ ...member, workspaceId: tx.workspaceId })))
      .execute();
  },
  replace: async (tx, { accountId, ...rest }) => {
    await tx.db
      .updateTable('member')
      .set(rest)
      .where('workspaceId', '=', tx.workspaceId)
      .where('accountId', '=', accountId)
      .execute();
  },
  remove: async (tx, id) => {
    await tx.db.deleteFrom('member').where('workspaceId', '=', tx.workspaceId).where('accountId', '=', id).execute();
  },
};

function select(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select(['member.accountId', 'account.name', 'account.email', 'member.role', 'member.joinedAt', 'member.version'])
    .where('member.workspaceId', '=', tx.workspaceId);
}

/** By name; a desk has tens. */
export function list(tx: WorkspaceTx): Promise<readonly Member[]> {
  return select(tx).orderBy('account.name').orderBy('member.accountId').limit(1_000).execute();
}

export function find(tx: WorkspaceTx, accountId: string): Promise<Member | undefined> {
  return select(tx).where('member.accountId', '=', accountId).executeTakeFirst();
}

/** The administrators, held until the transaction ends: of two who leave at once, the second finds the first gone. */
export async function lockAdministrators(tx: ChangeTx): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('member')
    .select('accountId')
    .where('workspaceId', '=', tx.workspaceId)
    .where('role', '=', 'administrator')
    .orderBy('accountId')
    .limit(1_000)
    .forUpdate()
    .execute();
  return rows.map((row) => row.accountId);
}

/** @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx, accountId: string): Promise<Member> {
  const found = await find(tx, accountId);
  if (found === undefined) throw notFound('member', accountId);
  return found;
}

/** The desks that an account belongs to, asked before any desk is chosen. */
export async function deskIdsOf(
  tx: InstallationTx,
  accountId: string,
): Promise<readonly { workspaceId: string; role: Role }[]> {
  await sql`select set_config('comity.account_id', ${accountId}, true)`.execute(tx.db);
  const { rows } = await sql<{ workspaceId: string; role: Role }>`
    select workspace_id, role from member where account_id = ${accountId} order by joined_at, workspace_id limit 100`.execute(
    tx.db,
  );
  return rows;
}

/** Whose a session is, until when it holds, and the first desk that they belong to. */
export interface SignedIn {
  readonly account: { readonly id: string; readonly name: string; readonly email: string };
  readonly expiresAt: string;
  readonly desk: { readonly workspaceId: string; readonly role: Role } | null;
}

/** Everything that a request asks of its session, in one question: it is asked before any desk is chosen. */
export async function signedIn(tx: InstallationTx, tokenHash: string): Promise<SignedIn | undefined> {
  const { rows } = await sql<SignedInRow>`
    select account_id, name, email, expires_at, workspace_id, role from signed_in(${tokenHash}) limit 1`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { accountId: id, name, email, expiresAt, workspaceId, role } = row;
  return { account: { id, name, email }, expiresAt, desk: workspaceId && role ? { workspaceId, role } : null };
}

interface SignedInRow {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: string;
  readonly workspaceId: string | null;
  readonly role: Role | null;
}

/** @throws StorageError `records.already_exists` */
export async function add(tx: ChangeTx, accountId: string, role: Role): Promise<Member> {
  const member = { accountId, role, joinedAt: tx.now, version: 1 };
  await translatingViolations(
    {
      [UNIQUE_VIOLATION]: () =>
        new StorageError('records.already_exists', 'That account is a member already.', {
          kind: 'member',
          id: accountId,
        }),
    },
    () => createRecord(tx, store, member),
  );
  return get(tx, accountId);
}

/** @throws StorageError `records.not_found`, `records.stale` */
export async function changeRole(tx: ChangeTx, accountId: string, version: number, role: Role): Promise<Member> {
  await updateRecord(tx, store, accountId, version, (current) => ({ ...current, role }));
  return get(tx, accountId);
}

/** @throws StorageError `records.not_found`, `records.stale` */
export async function remove(tx: ChangeTx, accountId: string, version: number): Promise<void> {
  await removeRecord(tx, store, accountId, version);
}

export { store as memberStore };
