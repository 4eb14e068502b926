import { Refusal } from '../errors/refusal.ts';
import type { Clock } from '../log/clock.ts';

/** So many failures within the window, then a wait. */
interface Limit {
  readonly failures: number;
  readonly windowMs: number;
}

const MINUTE = 60_000;
/** An account: a person mistypes, a guesser does not get far. An address: one office may stand behind it. */
const PER_ACCOUNT: Limit = { failures: 5, windowMs: 15 * MINUTE };
const PER_ADDRESS: Limit = { failures: 30, windowMs: 15 * MINUTE };
/** Keys kept at once; the oldest go first, so that guessing at many names cannot fill the memory. */
const MOST_KEYS = 20_000;

/**
 * Slows down guessing at passwords and one-time links. Kept in memory: a restart forgets, and starting again and again is no way
 * around it for somebody outside.
 */
export class Throttle {
  readonly #failures = new Map<string, number[]>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Runs an attempt; a refusal among `counted` is a failure. A success clears the account's failures.
   *
   * @throws Refusal `auth.throttled` with `retryAfterSeconds`, before anything is tried
   */
  async attempt<Value>(keys: { account: string | null; address: string }, work: () => Promise<Value>): Promise<Value> {
    const limited = this.#limits(keys);
    for (const [key, limit] of limited) this.#refuseBeyond(key, limit);
    // Counted before the answer is known, so that attempts side by side count as well.
    for (const [key] of limited) this.#record(key);
    try {
      const value = await work();
      for (const [key] of limited) this.#forget(key, key.startsWith('account '));
      return value;
    } catch (error) {
      if (!(error instanceof Refusal)) for (const [key] of limited) this.#forget(key, false);
      throw error;
    }
  }

  #limits({ account, address }: { account: string | null; address: string }): readonly (readonly [string, Limit])[] {
    return [
      ...(account === null ? [] : [[`account ${account.toLowerCase()}`, PER_ACCOUNT] as const]),
      [`address ${address}`, PER_ADDRESS] as const,
    ];
  }

  #refuseBeyond(key: string, limit: Limit): void {
    const now = this.#clock.now().getTime();
    const recent = (this.#failures.get(key) ?? []).filter((at) => at > now - limit.windowMs);
    if (recent.length < limit.failures) return;
    const oldest = recent[recent.length - limit.failures] ?? now;
    const retryAfterSeconds = Math.max(1, Math.ceil((oldest + limit.windowMs - now) / 1000));
    throw new Refusal('auth.throttled', {
      details: { retryAfterSeconds },
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  }

  #record(key: string): void {
    const times = this.#failures.get(key) ?? [];
    this.#failures.delete(key);
    this.#failures.set(key, [...times.slice(-100), this.#clock.now().getTime()]);
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > MOST_KEYS && oldest !== undefined) this.#failures.delete(oldest);
  }

  #forget(key: string, all: boolean): void {
    const times = this.#failures.get(key)?.slice(0, -1) ?? [];
    if (all || times.length === 0) this.#failures.delete(key);
    else this.#failures.set(key, times);
  }
}
