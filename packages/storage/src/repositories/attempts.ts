import { newId } from '../id.ts';
import type { InstallationTx } from '../transaction.ts';

/** How often something was tried in vain under one key, and when last. */
export interface Attempts {
  readonly key: string;
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

/**
 * The attempts under these keys, locked until the transaction ends: attempts side by side are counted one after the other.
 *
 * @param keys hashes: neither names nor addresses are kept
 */
export async function lock(tx: InstallationTx, keys: readonly string[], now: number): Promise<readonly Attempts[]> {
  const rows = [...keys].sort().map((key) => ({ id: newId(), key, count: 0, lastRequest: now }));
  await tx.db
    .insertInto('rateLimit')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return tx.db
    .selectFrom('rateLimit')
    .select(['key', 'count as failures', 'lastRequest as lastAt'])
    .where('key', 'in', keys)
    .orderBy('key')
    .forUpdate()
    .execute();
}

export async function write(tx: InstallationTx, { key, failures, lastAt }: Attempts): Promise<void> {
  await tx.db.updateTable('rateLimit').set({ count: failures, lastRequest: lastAt }).where('key', '=', key).execute();
}

export async function forget(tx: InstallationTx, key: string): Promise<void> {
  await tx.db.deleteFrom('rateLimit').where('key', '=', key).execute();
}

/** Takes one failure back: what was counted in advance did not fail. */
export async function takeBack(tx: InstallationTx, key: string): Promise<void> {
  await tx.db
    .updateTable('rateLimit')
    .set((eb) => ({ count: eb('count', '-', 1) }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute();
}

/** @param instant milliseconds since 1970 */
export async function forgetBefore(tx: InstallationTx, instant: number): Promise<void> {
  await tx.db.deleteFrom('rateLimit').where('lastRequest', '<', instant).execute();
}
