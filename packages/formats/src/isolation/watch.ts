import { FormatError } from '../errors.ts';
import { findUsage, type Usage } from './usage.ts';

/** What a piece of work may use. Functions, because both may grow with what the work has achieved. */
export interface Budget {
  readonly timeMs: () => number;
  readonly residentBytes: () => number;
}

const LOOK_EVERY_MS = 25;
/** Without using the processor for so long, a process waits for something that will not come. */
const STALLED_MS = 1_200;
/** Where processor time cannot be read, the clock counts, with room for a busy machine. */
const CLOCK_PATIENCE = 1.5;

/**
 * Watches a process at work and calls `exceeded` once when it goes beyond its budget. Time is the processor time that it used,
 * so that an honest paper is not refused because the machine is busy with something else.
 *
 * @returns ends the watch
 */
export function watchProcess(pid: number, budget: Budget, exceeded: (error: FormatError) => void): () => void {
  const startedAt = performance.now();
  const before = findUsage(pid);
  let lastUse: { readonly cpuMs: number; readonly at: number } = { cpuMs: before?.cpuMs ?? 0, at: startedAt };
  const timer = setInterval(() => {
    const now = performance.now();
    const usage = before === undefined ? undefined : findUsage(pid);
    if (usage !== undefined && (usage.busy || usage.cpuMs > lastUse.cpuMs)) lastUse = { cpuMs: usage.cpuMs, at: now };
    const error = findExcess(now - startedAt, now - lastUse.at, usage, before, budget);
    if (error === undefined) return;
    clearInterval(timer);
    exceeded(error);
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

function findExcess(
  clockMs: number,
  idleMs: number,
  usage: Usage | undefined,
  before: Usage | undefined,
  budget: Budget,
): FormatError | undefined {
  const timeMs = budget.timeMs();
  const tooLong = () => new FormatError('formats.took_too_long', { seconds: Math.round(clockMs / 100) / 10 });
  if (usage === undefined || before === undefined) return clockMs > timeMs * CLOCK_PATIENCE ? tooLong() : undefined;
  if (usage.residentBytes > budget.residentBytes()) {
    return new FormatError('formats.took_too_much_memory', { limitBytes: budget.residentBytes() });
  }
  return usage.cpuMs - before.cpuMs > timeMs || idleMs > STALLED_MS ? tooLong() : undefined;
}
