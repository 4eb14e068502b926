/** The database server's process: started, waited for, asked to stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, executable } from './binaries.ts';
import type { Place } from './place.ts';
import { isAlive, servesCluster, sleep } from './process.ts';
import { ENVIRONMENT, identity } from './programs.ts';

const LOG_KEPT_BYTES = 5_000_000;
export const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;

interface PidFile {
  readonly pid: number;
  readonly ready: boolean;
}

/** @see https://www.postgresql.org/docs/18/storage-file-layout.html (postmaster.pid: pid, directory, start, port, socket, address, shared memory, status) */
function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A killed Comity leaves its PostgreSQL running. It is stopped here rather than adopted: a child of ours can be watched.
 * A number that now belongs to some other process is left alone.
 */
export async function stopOrphan(place: Place): Promise<void> {
  const left = readPidFile(place.cluster);
  if (left === undefined || !isAlive(left.pid)) return;
  if (!servesCluster(left.pid, place.cluster)) {
    rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(left.pid, signal);
    for (let waited = 0; waited < 5_000; waited += 10) {
      if (!isAlive(left.pid)) return;
      await sleep(10);
    }
  }
}

/** In its own process group: the terminal's ^C is for us, who then stop the database in order. */
export function launch(place: Place, binaries: Binaries, settings: Readonly<Record<string, string>>): ChildProcess {
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_KEPT_BYTES) truncateSync(place.log);
  const log = openSync(place.log, 'a');
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const started = spawn(executable(binaries, 'postgres'), ['-D', place.cluster, ...given], {
    ...identity(place),
    env: ENVIRONMENT,
    cwd: place.cluster,
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return started;
}

/** @returns false where it ended first, or took too long */
export async function becomesReady(started: ChildProcess, { cluster }: Place): Promise<boolean> {
  let exited = false;
  const onEnd = (): void => {
    exited = true;
  };
  started.once('exit', onEnd);
  started.once('error', onEnd);
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until && !exited; await sleep(5)) {
    const file = readPidFile(cluster);
    if (file?.pid === started.pid && file?.ready === true) return true;
  }
  return false;
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Asks it to stop in order; in a hurry where that takes long. */
export async function stopInOrder(running: ChildProcess, place: Place, binaries: Binaries): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    running.once('exit', () => resolve());
  });
  // Windows knows no signal but the one that ends a process at once: PostgreSQL's own program asks it to stop in order.
  if (process.platform === 'win32') {
    spawn(executable(binaries, 'pg_ctl'), ['stop', '-D', place.cluster, '-m', 'fast'], { stdio: 'ignore' })
      .once('error', () => running.kill())
      .unref();
  } else running.kill('SIGINT');
  const hurry = setTimeout(() => running.kill('SIGQUIT'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(hurry);
}

/** The last lines that PostgreSQL wrote, for a message that says why it would not start. */
export function tail(log: string): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}
