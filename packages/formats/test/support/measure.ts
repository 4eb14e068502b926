import { findUsage } from '../../src/isolation/usage.ts';

export interface Measured<T> {
  readonly outcome: T;
  /** Processor time of the processes that this one started; where that cannot be read, time on the clock. */
  readonly tookMs: number;
  /** The most memory that they held together, as far as looks every 10 ms show; 0 where it cannot be read. */
  readonly peakBytes: number;
}

/**
 * What a piece of work cost in the processes that it runs in. Processor time and not the clock's, so that a limit holds or fails
 * alike on an idle and on a busy machine.
 */
export async function measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
  const children = () => {
    const all = findUsage(process.pid);
    const own = process.cpuUsage();
    if (all === undefined) return undefined;
    return {
      cpuMs: all.cpuMs - (own.user + own.system) / 1_000,
      residentBytes: all.residentBytes - process.memoryUsage.rss(),
    };
  };
  const before = children();
  let cpuMs = 0;
  let peakBytes = 0;
  const timer = setInterval(() => {
    const now = children();
    if (now === undefined || before === undefined) return;
    cpuMs = Math.max(cpuMs, now.cpuMs - before.cpuMs);
    peakBytes = Math.max(peakBytes, now.residentBytes);
  }, 10);
  const startedAt = performance.now();
  const outcome = await work();
  clearInterval(timer);
  return { outcome, tookMs: before === undefined ? performance.now() - startedAt : cpuMs, peakBytes };
}
