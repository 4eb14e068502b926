import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StorageError } from '../errors.ts';
import { canEnter, chooseRunAs, type RunAs } from './run-as.ts';

/** Where one embedded cluster keeps what it needs. */
export interface Place {
  /** The data directory as the person named it: the lock and the documents of the installation are here. */
  readonly directory: string;
  readonly cluster: string;
  readonly log: string;
  readonly binaries: string;
  /** Holds the unix socket; none on Windows, which uses the loopback address with a password. */
  readonly socketFolder: string | null;
  readonly runAs: RunAs | null;
}

/** `sun_path` holds so many bytes and a terminating zero; PostgreSQL appends its own file name. */
const SOCKET_PATH_BYTES = process.platform === 'darwin' ? 103 : 107;
const SOCKET_FILE = '/.s.PGSQL.5432.lock';

function digest(directory: string): string {
  return createHash('sha256').update(directory).digest('hex').slice(0, 12);
}

/**
 * The database's folders lie in the data directory; where the account that runs PostgreSQL cannot enter that (root, with a
 * clone under its own home), they lie in `/var/lib/comity/…`, and a file in the data directory says so.
 */
function chooseBase(directory: string): string {
  const pointer = join(directory, 'database-is-at.txt');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  if (canEnter(directory, chooseRunAs(join(directory, 'postgres')))) return directory;
  const base = join('/var/lib/comity', digest(directory));
  mkdirSync(base, { recursive: true, mode: 0o755 });
  writeFileSync(pointer, `${base}\n`);
  return base;
}

function chooseSocketFolder(base: string): string | null {
  if (process.platform === 'win32') return null;
  const beside = join(base, 'run');
  if (Buffer.byteLength(beside + SOCKET_FILE) <= SOCKET_PATH_BYTES) return beside;
  return join(tmpdir(), `comity-${digest(base)}`);
}

function makePrivate(folder: string, runAs: RunAs | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (runAs !== null) chownSync(folder, runAs.uid, runAs.gid);
}

/** @throws StorageError `storage.data_directory_not_writable` */
export function preparePlace(dataDirectory: string): Place {
  const directory = resolve(dataDirectory);
  try {
    mkdirSync(directory, { recursive: true });
    const base = chooseBase(directory);
    const cluster = join(base, 'postgres');
    const runAs = chooseRunAs(cluster);
    const socketFolder = chooseSocketFolder(base);
    for (const folder of [cluster, join(base, 'log'), ...(socketFolder === null ? [] : [socketFolder])]) {
      makePrivate(folder, runAs);
    }
    return {
      directory,
      cluster,
      log: join(base, 'log', 'postgres.log'),
      binaries: join(base, 'engine'),
      socketFolder,
      runAs,
    };
  } catch (error) {
    if (error instanceof StorageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(
      'storage.data_directory_not_writable',
      `The data directory ${directory} cannot be made or written: ${reason}`,
      { directory },
    );
  }
}
