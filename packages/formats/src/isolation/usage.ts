import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its descendants have used: processor time since they began, memory now. */
export interface Usage {
  readonly cpuMs: number;
  readonly residentBytes: number;
  /** Whether any of them runs, waits for the processor or for a disk: busy, even if nothing was counted yet. */
  readonly busy: boolean;
}

/** Linux counts processor time in hundredths of a second, on every architecture that Node runs on. */
const TICK_MS = 10;

/** From `/proc` (Linux); undefined elsewhere, and where the process has ended. */
export function findUsage(pid: number): Usage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, the program's name, may hold blanks and brackets; fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0);
    let cpuMs = ticks * TICK_MS;
    let residentBytes = kilobytes * 1024;
    let busy = fields[0] === 'R' || fields[0] === 'D';
    for (const child of childrenOf(pid)) {
      const usage = findUsage(child);
      cpuMs += usage?.cpuMs ?? 0;
      residentBytes += usage?.residentBytes ?? 0;
      busy ||= usage?.busy ?? false;
    }
    return { cpuMs, residentBytes, busy };
  } catch {
    return undefined;
  }
}

/** Any thread of a process may have started a child. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
