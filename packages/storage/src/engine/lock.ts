import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StorageError } from '../errors.ts';
import { isAlive, processStartedAt } from './process.ts';

interface LockContent {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the system's own ticks: a reused process id is then another process. */
  readonly startedAt: string | null;
  readonly nonce: string;
}

export interface DataDirectoryLock {
  readonly release: () => void;
}

const CLAIM_LASTS_MS = 10_000;

function readLock(path: string): LockContent | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockContent;
  } catch {
    return undefined;
  }
}

function isHeld(lock: LockContent): boolean {
  if (lock.host !== hostname()) return false;
  if (!isAlive(lock.pid)) return false;
  const startedAt = processStartedAt(lock.pid);
  // Where the system does not say, a process of that number is taken for the holder.
  return lock.startedAt === null || startedAt === null || lock.startedAt === startedAt;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/**
 * One server at a time a data directory. The lock is a file that appears complete (linked into place); one left behind by
 * a killed process is taken over by whoever first claims exactly that lock.
 * @throws StorageError `storage.data_directory_in_use` with the holder's `pid`
 */
export function lockDataDirectory(directory: string): DataDirectoryLock {
  const path = join(directory, 'comity.lock');
  const content: LockContent = {
    pid: process.pid,
    host: hostname(),
    startedAt: processStartedAt(process.pid),
    nonce: randomUUID(),
  };
  const own = `${path}.${content.nonce}`;
  writeFileSync(own, JSON.stringify(content));
  try {
    for (;;) {
      try {
        linkSync(own, path);
        return { release: () => releaseLock(path, content.nonce) };
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
      const holder = readLock(path);
      if (holder === undefined) continue;
      if (isHeld(holder)) {
        throw new StorageError(
          'storage.data_directory_in_use',
          `The data directory ${directory} is in use by the process ${holder.pid}. Stop it first, or use that server.`,
          { directory, pid: holder.pid },
        );
      }
      takeOver(path, holder.nonce);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes a stale lock, and only that one: the claim is exclusive, and the lock is read again under it. */
function takeOver(path: string, staleNonce: string): void {
  const claim = `${path}.claim-${staleNonce}`;
  try {
    writeFileSync(claim, '', { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const age = Date.now() - (statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > CLAIM_LASTS_MS) rmSync(claim, { force: true });
    return;
  }
  if (readLock(path)?.nonce === staleNonce) rmSync(path, { force: true });
  rmSync(claim, { force: true });
}

function releaseLock(path: string, nonce: string): void {
  if (readLock(path)?.nonce === nonce) rmSync(path, { force: true });
}
