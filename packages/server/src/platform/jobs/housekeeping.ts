import { accounts, attempts, type Database, findMismatches, idempotency, workspaces } from '@comity/storage';
import { workerScope } from '../auth/policy.ts';
import { ATTEMPTS_KEPT_MS } from '../auth/throttle.ts';
import type { Clock } from '../log/clock.ts';
import { errorFields, type Log } from '../log/log.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** A client that asks again asks soon. */
const KEYS_KEPT_MS = 2 * DAY_MS;

/**
 * What is done an hour after the start, for a desk whose machine is off at night, and then once a day: every kept passage is held against its text, sessions and links that have run out go, so do old
 * idempotency keys and failed sign-ins.
 */
export function startHousekeeping(database: Database, clock: Clock, log: Log, stopping: AbortSignal): void {
  const run = () =>
    keepHouse(database, clock, log).catch((error) => log.error('housekeeping failed', errorFields(error)));
  const timers = [setTimeout(() => void run(), HOUR_MS), setInterval(() => void run(), DAY_MS)];
  for (const timer of timers) timer.unref();
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  stopping.addEventListener('abort', stop, { once: true });
}

export async function keepHouse(database: Database, clock: Clock, log: Log): Promise<void> {
  const now = clock.now();
  const expired = [{ field: 'expiresAt', operator: 'lt', value: now.toISOString(), connector: 'AND' }] as const;
  await database.inInstallation(async (tx) => {
    await accounts.remove(tx, 'session', expired);
    await accounts.remove(tx, 'verification', expired);
    await attempts.forgetBefore(tx, now.getTime() - ATTEMPTS_KEPT_MS);
  });
  for (const workspaceId of await database.inInstallation(workspaces.listIds)) {
    const scope = workerScope(workspaceId, null);
    const before = new Date(now.getTime() - KEYS_KEPT_MS).toISOString();
    await database.inWorkspace(scope, (tx) => idempotency.forgetBefore(tx, before));
    const wrong = await database.inWorkspace(scope, findMismatches);
    // A quote that no longer stands in its text means damage below the rules: whoever looks after the installation must know.
    if (wrong.length > 0)
      log.error('passages no longer stand in their texts', { count: wrong.length, first: wrong[0] });
  }
}
