import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StorageError } from '../errors.ts';
import { type Binaries, executable, findBinaries } from './binaries.ts';
import type { Place } from './place.ts';
import { isAlive, servesCluster, sleep } from './process.ts';

/** How to reach a cluster, in the words of the `pg` client. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
}

export interface ClusterOptions {
  /** Settings laid over our own, such as `{ fsync: 'off' }` for throw-away test clusters. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told when the database died under us and was started again. */
  readonly onRestart?: (reason: string) => void;
}

export interface Cluster {
  readonly address: Address;
  readonly major: number;
  /** The process id of the database server, for the kill test and for `doctor`. */
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
}

const SUPERUSER = 'comity_owner';
const LOG_KEPT_BYTES = 5_000_000;
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;

/** One laptop, one desk: small memory, durable always. `jit` costs more than it saves on queries of milliseconds. */
const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: '40',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  logging_collector: 'off',
};

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

function identity(place: Place): { uid?: number; gid?: number } {
  return place.runAs === null ? {} : { uid: place.runAs.uid, gid: place.runAs.gid };
}

/** A fixed locale and no user settings: the same cluster whatever the person's shell says. */
const ENVIRONMENT = {
  ...process.env,
  LANG: 'C',
  LC_ALL: 'C',
  LC_MESSAGES: 'C',
  TZ: 'UTC',
  PGUSER: undefined,
  PGDATA: undefined,
};

function initialise(place: Place, binaries: Binaries): void {
  const locale =
    binaries.major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C'];
  const passwordFile = join(place.directory, `.password-${process.pid}`);
  const login =
    place.socketFolder === null
      ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]
      : ['--auth-local=trust', '--auth-host=reject'];
  if (place.socketFolder === null) writeFileSync(passwordFile, loopbackPassword(place), { mode: 0o600 });
  const ran = spawnSync(
    executable(binaries, 'initdb'),
    ['-D', place.cluster, '-U', SUPERUSER, '--encoding=UTF8', ...locale, ...login, '--no-instructions'],
    { ...identity(place), env: ENVIRONMENT, encoding: 'utf8', cwd: place.runAs === null ? undefined : '/' },
  );
  rmSync(passwordFile, { force: true });
  if (ran.status !== 0) {
    throw new StorageError(
      'storage.engine_failed',
      `PostgreSQL could not make a database: ${ran.stderr || ran.error}`,
      {
        step: 'initdb',
      },
    );
  }
}

function loopbackPassword(place: Place): string {
  const file = join(place.directory, 'database-password.txt');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** The setting is a list with commas between; a folder's own commas and blanks stay its own within quotes. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * A killed Comity leaves its PostgreSQL running. It is stopped here rather than adopted: a child of ours can be watched.
 * A number that now belongs to some other process is left alone.
 */
async function stopOrphan(place: Place): Promise<void> {
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

/** The last lines that PostgreSQL wrote, for a message that says why it would not start. */
function tail(log: string): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}

/**
 * Starts the private cluster of a data directory (making it on first use) and keeps it running: if the database process
 * dies, it is started again, and recovers what it had acknowledged. The caller holds the directory's lock.
 * @throws StorageError `storage.engine_not_found`, `storage.engine_version`, `storage.engine_failed`
 */
export async function startCluster(place: Place, options: ClusterOptions = {}): Promise<Cluster> {
  const versionFile = join(place.cluster, 'PG_VERSION');
  const made = existsSync(versionFile) ? Number(readFileSync(versionFile, 'utf8')) : null;
  const binaries = findBinaries(place.binaries, place.runAs, made);
  if (made === null) initialise(place, binaries);
  await stopOrphan(place);

  const address: Address =
    place.socketFolder === null
      ? { host: '127.0.0.1', port: await freePort(), user: SUPERUSER, password: loopbackPassword(place) }
      : { host: place.socketFolder, port: 5432, user: SUPERUSER };
  const network = {
    listen_addresses: place.socketFolder === null ? '127.0.0.1' : '',
    ...(place.socketFolder === null
      ? {}
      : { unix_socket_directories: quoted(place.socketFolder), unix_socket_permissions: '0700' }),
  };
  const settings = { ...SETTINGS, ...options.settings, ...network, port: String(address.port) };
  const args = [
    '-D',
    place.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];

  let child: ChildProcess | undefined;
  let stopping = false;
  let reviving: Promise<void> | undefined;

  /** In its own process group: the terminal's ^C is for us, who then stop the database in order. */
  const launch = (): ChildProcess => {
    if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_KEPT_BYTES) truncateSync(place.log);
    const log = openSync(place.log, 'a');
    const started = spawn(executable(binaries, 'postgres'), args, {
      ...identity(place),
      env: ENVIRONMENT,
      cwd: place.cluster,
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    return started;
  };

  const becomesReady = async (started: ChildProcess): Promise<boolean> => {
    let exited = false;
    started.once('exit', () => {
      exited = true;
    });
    started.once('error', () => {
      exited = true;
    });
    for (const until = Date.now() + START_WITHIN_MS; Date.now() < until && !exited; await sleep(5)) {
      const file = readPidFile(place.cluster);
      if (file?.pid === started.pid && file?.ready === true) return true;
    }
    return false;
  };

  /** After a kill, the last children of the old server may hold its shared memory for a moment: try again until they are gone. */
  const start = async (): Promise<void> => {
    for (const until = Date.now() + START_WITHIN_MS; !stopping; await sleep(50)) {
      const started = launch();
      if (await becomesReady(started)) {
        child = started;
        started.once('exit', (code, signal) => {
          child = undefined;
          if (!stopping) reviving = revive(`the database stopped (${signal ?? code})`);
        });
        if (started.exitCode === null && started.signalCode === null) return;
      }
      if (Date.now() > until) {
        throw new StorageError('storage.engine_failed', `PostgreSQL did not start:\n${tail(place.log)}`, {
          log: place.log,
        });
      }
      const stillHeld = /pre-existing shared memory|already exists|in use/i.test(tail(place.log));
      if (!stillHeld && started.exitCode !== null && started.signalCode === null) {
        throw new StorageError('storage.engine_failed', `PostgreSQL did not start:\n${tail(place.log)}`, {
          log: place.log,
        });
      }
    }
  };

  const revive = async (reason: string): Promise<void> => {
    try {
      await start();
      options.onRestart?.(reason);
    } catch (error) {
      options.onRestart?.(
        `${reason}; it could not be started again: ${error instanceof Error ? error.message : error}`,
      );
    }
  };

  /** A process that ends without closing (a command that failed) does not leave its database running. */
  const onExit = (): void => {
    child?.kill('SIGINT');
  };
  process.once('exit', onExit);

  const stop = async (): Promise<void> => {
    stopping = true;
    process.off('exit', onExit);
    // One that is just being started again must be there to be stopped.
    await reviving;
    const running = child;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
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
  };

  await start();
  return { address, major: binaries.major, pid: () => child?.pid, stop };
}
