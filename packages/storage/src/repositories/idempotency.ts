import { sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { toJson } from '../json.ts';
import type { WorkspaceTx } from '../transaction.ts';

/** The answer that a write gave the first time. */
export interface RememberedAnswer {
  readonly status: number;
  readonly response: unknown;
}

/**
 * Claims a key before the write is done. A second request with the key waits for the first one's transaction, then gets its
 * answer.
 * @param requestHash of the method, path and body: one key is one request
 * @returns the first answer, or undefined where this request is the first
 * @throws StorageError `idempotency.key_reused`, `idempotency.in_progress`
 */
export async function claim(tx: WorkspaceTx, key: string, requestHash: string): Promise<RememberedAnswer | undefined> {
  const accountId = tx.scope.accountId ?? '';
  const { rows: claimed } = await sql`
    insert into idempotency_key (workspace_id, account_id, key, request_hash, created_at)
    values (${tx.workspaceId}, ${accountId}, ${key}, ${requestHash}, ${tx.now}) on conflict do nothing returning key`.execute(
    tx.db,
  );
  if (claimed.length > 0) return undefined;
  const row = await tx.db
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'status', 'response'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('accountId', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (row.requestHash !== requestHash) {
    throw new StorageError('idempotency.key_reused', 'That idempotency key was used for another request.', { key });
  }
  if (row.status === null)
    throw new StorageError('idempotency.in_progress', 'That request is being worked on.', { key });
  return { status: row.status, response: row.response };
}

/** Keeps the answer under the claimed key. */
export async function remember(tx: WorkspaceTx, key: string, answer: RememberedAnswer): Promise<void> {
  await tx.db
    .updateTable('idempotencyKey')
    .set({ status: answer.status, response: toJson(answer.response ?? null) })
    .where('workspaceId', '=', tx.workspaceId)
    .where('accountId', '=', tx.scope.accountId ?? '')
    .where('key', '=', key)
    .execute();
}

/** Lets a key go after a write that failed, so that it may be tried again. */
export async function release(tx: WorkspaceTx, key: string): Promise<void> {
  await tx.db
    .deleteFrom('idempotencyKey')
    .where('workspaceId', '=', tx.workspaceId)
    .where('accountId', '=', tx.scope.accountId ?? '')
    .where('key', '=', key)
    .execute();
}

/** Forgets keys older than the instant. @returns how many */
export async function forgetBefore(tx: WorkspaceTx, instant: string): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('idempotencyKey')
    .where('workspaceId', '=', tx.workspaceId)
    .where('createdAt', '<', instant)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** After a start: keys whose write never answered, because the server was killed. @returns how many */
export async function forgetUnanswered(tx: WorkspaceTx): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('idempotencyKey')
    .where('workspaceId', '=', tx.workspaceId)
    .where('status', 'is', null)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
