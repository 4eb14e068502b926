import { sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { toJson } from '../json.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';

/** The answer that a write gave the first time. */
export interface RememberedAnswer {
  readonly status: number;
  readonly response: unknown;
}

/**
 * Claims a key before the write is done. A second request with the key waits for the first one's transaction, then gets its
 * answer.
 * @param requestHash of the method, path and body: one key is one request
 * @param keepsAnswer whether the answer may be given again; where it is a secret, only that it was given is known
 * @returns the first answer, or undefined where this request is the first
 * @throws StorageError `idempotency.key_reused`, `idempotency.in_progress`; `idempotency.answer_gone` with the `changeSetId` where
 * it was done, and its answer is no longer there
 */
export async function claim(
  tx: WorkspaceTx,
  key: string,
  requestHash: string,
  keepsAnswer: boolean,
): Promise<RememberedAnswer | undefined> {
  const accountId = tx.scope.accountId ?? '';
  const { rows: claimed } = await sql`
    insert into idempotency_key (workspace_id, account_id, key, request_hash, answer_kept, created_at)
    values (${tx.workspaceId}, ${accountId}, ${key}, ${requestHash}, ${keepsAnswer}, ${tx.now}) on conflict do nothing returning key`.execute(
    tx.db,
  );
  if (claimed.length > 0) return undefined;
  const row = await tx.db
    .selectFrom('idempotencyKey')
    .select(['requestHash', 'status', 'response', 'changeSetId', 'answerKept'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('accountId', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (row.requestHash !== requestHash) {
    throw new StorageError('idempotency.key_reused', 'That idempotency key was used for another request.', { key });
  }
  if (!row.answerKept) {
    const { changeSetId } = row;
    throw new StorageError('idempotency.answer_gone', 'That request was carried out; its answer is no longer kept.', {
      key,
      changeSetId,
    });
  }
  if (row.status === null)
    throw new StorageError('idempotency.in_progress', 'That request is being worked on.', { key });
  return { status: row.status, response: row.response };
}

/** In the transaction of the write itself: from now on a second request with the key must not do it again. */
export async function markDone(tx: ChangeTx, key: string): Promise<void> {
  await tx.db
    .updateTable('idempotencyKey')
    .set({ changeSetId: tx.changeSetId })
    .where('workspaceId', '=', tx.workspaceId)
    .where('accountId', '=', tx.scope.accountId ?? '')
    .where('key', '=', key)
    .execute();
}

/** Keeps the answer under the claimed key, unless answers were forgotten meanwhile. */
export async function remember(tx: WorkspaceTx, key: string, answer: RememberedAnswer): Promise<void> {
  await tx.db
    .updateTable('idempotencyKey')
    .set({ status: answer.status, response: toJson(answer.response ?? null) })
    .where('workspaceId', '=', tx.workspaceId)
    .where('answerKept', '=', true)
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

/**
 * Forgets what was answered, of all writes but the one that asks: answers hold sentences of papers. The keys stay, so that nothing
 * is done twice.
 */
export async function forgetAnswers(tx: WorkspaceTx): Promise<void> {
  await tx.db
    .updateTable('idempotencyKey')
    .set({ response: null, answerKept: false })
    .where('workspaceId', '=', tx.workspaceId)
    .where('key', '<>', tx.scope.requestKey ?? '')
    .execute();
}

/**
 * After a start: writes that never answered, because the server was killed. What was done stays done, without its answer; the keys
 * of what was not done are free again.
 */
export async function settleUnanswered(tx: WorkspaceTx): Promise<void> {
  const unanswered = sql`workspace_id = ${tx.workspaceId} and status is null`;
  await sql`delete from idempotency_key where ${unanswered} and change_set_id is null`.execute(tx.db);
  await sql`update idempotency_key set answer_kept = false where ${unanswered}`.execute(tx.db);
}
