import { createHash } from 'node:crypto';
import { attempts, type Database } from '@comity/storage';
import { Refusal } from '../errors/refusal.ts';
import type { Clock } from '../log/clock.ts';

/** From where, and at what, somebody tries. */
export interface Attempt {
  /** The e-mail address that is tried; null for one-time links, which name nobody. */
  readonly account: string | null;
  /** The network that the request comes from. */
  readonly address: string;
  /** A device on which this very account signed in before. */
  readonly device: string | null;
}

/** So many failures are free; after them each one doubles the wait. All are forgotten when nothing was tried for so long. */
interface Limit {
  readonly key: string;
  readonly free: number;
  readonly forgottenAfterMs: number;
  readonly clearedBySuccess: boolean;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 900 * SECOND;
export const ATTEMPTS_KEPT_MS = 24 * HOUR;

/**
 * Slows down guessing at passwords and one-time links. Failures count for an account *from one network*, so that nobody locks
 * somebody else out; a device on which the account signed in before has a count of its own, so that a guesser behind the same
 * address does not either. Kept in the database, as hashes: a restart forgets nothing.
 *
 * @see https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export class Throttle {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /**
   * Runs an attempt; a refusal is a failure. A success clears the account's failures.
   *
   * @throws Refusal `auth.throttled` with `retryAfterSeconds`, before anything is tried
   */
  async attempt<Value>(attempt: Attempt, work: () => Promise<Value>): Promise<Value> {
    const limits = limitsOf(attempt);
    // Counted before the answer is known, so that attempts side by side count as well.
    await this.#count(limits);
    try {
      const value = await work();
      await this.#takeBack(limits, true);
      return value;
    } catch (error) {
      if (!(error instanceof Refusal)) await this.#takeBack(limits, false);
      throw error;
    }
  }

  async #count(limits: readonly Limit[]): Promise<void> {
    const now = this.#clock.now().getTime();
    const byKey = new Map(limits.map((limit) => [limit.key, limit]));
    const waitMs = await this.#database.inInstallation(async (tx) => {
      const known = (await attempts.lock(tx, [...byKey.keys()], now)).flatMap((each) => {
        const limit = byKey.get(each.key);
        if (!limit) return [];
        const failures = now - each.lastAt > limit.forgottenAfterMs ? 0 : each.failures;
        return [{ ...each, failures, waitMs: each.lastAt + waitAfter(failures - limit.free) - now }];
      });
      const longest = Math.max(0, ...known.map((each) => each.waitMs));
      if (longest > 0) return longest;
      for (const { key, failures } of known) await attempts.write(tx, { key, failures: failures + 1, lastAt: now });
      return 0;
    });
    if (waitMs === 0) return;
    const retryAfterSeconds = Math.ceil(waitMs / SECOND);
    throw new Refusal('auth.throttled', {
      details: { retryAfterSeconds },
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  }

  async #takeBack(limits: readonly Limit[], succeeded: boolean): Promise<void> {
    await this.#database.inInstallation(async (tx) => {
      for (const { key, clearedBySuccess } of limits) {
        if (succeeded && clearedBySuccess) await attempts.forget(tx, key);
        else await attempts.takeBack(tx, key);
      }
    });
  }
}

/** @param beyond failures beyond the free ones */
function waitAfter(beyond: number): number {
  return beyond < 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** beyond);
}

function limitsOf({ account, address, device }: Attempt): readonly Limit[] {
  const perAccount = (from: string): Limit => ({
    key: hashed(`account ${account?.toLowerCase()} ${from}`),
    free: 5,
    forgottenAfterMs: ATTEMPTS_KEPT_MS,
    clearedBySuccess: true,
  });
  if (account !== null && device !== null) return [perAccount(`device ${device}`)];
  // One office may stand behind an address.
  const perAddress: Limit = {
    key: hashed(`address ${address}`),
    free: 30,
    forgottenAfterMs: HOUR,
    clearedBySuccess: false,
  };
  return account === null ? [perAddress] : [perAccount(`address ${address}`), perAddress];
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
