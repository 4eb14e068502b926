import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StorageError } from '../errors.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { initialise, loopbackPassword, SUPERUSER } from './initdb.ts';
import type { Place } from './place.ts';
import { becomesReady, hasEnded, launch, START_WITHIN_MS, stopInOrder, stopOrphan, tail } from './postmaster.ts';
import { sleep } from './process.ts';

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

/** One laptop, one desk: small memory, durable always. `jit` costs more than it saves on queries of milliseconds. */
const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: '40',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  max_wal_size: '1GB',
  // A file of the log that is kept for use keeps the words that stood in it; details of errors quote rows.
  wal_recycle: 'off',
  log_error_verbosity: 'terse',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  logging_collector: 'off',
};

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

async function addressOf(place: Place): Promise<Address> {
  return place.socketFolder === null
    ? { host: '127.0.0.1', port: await freePort(), user: SUPERUSER, password: loopbackPassword(place) }
    : { host: place.socketFolder, port: 5432, user: SUPERUSER };
}

/** Where the server listens: on its socket alone, or where there is none on the loopback address. */
function networkOf({ socketFolder }: Place, { port }: Address): Readonly<Record<string, string>> {
  return socketFolder === null
    ? { listen_addresses: '127.0.0.1', port: String(port) }
    : {
        listen_addresses: '',
        unix_socket_directories: quoted(socketFolder),
        unix_socket_permissions: '0700',
        port: String(port),
      };
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
  const address = await addressOf(place);
  const settings = { ...SETTINGS, ...options.settings, ...networkOf(place, address) };
  const server = new Supervised(place, binaries, settings, options.onRestart);
  await server.start();
  return { address, major: binaries.major, pid: () => server.pid, stop: () => server.stop() };
}

/** A database server that is started again when it dies, until it is to stop. */
class Supervised {
  readonly #place: Place;
  readonly #binaries: Binaries;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #onRestart: ClusterOptions['onRestart'];
  #child: ChildProcess | undefined;
  #isStopping = false;
  #reviving: Promise<void> | undefined;

  constructor(
    place: Place,
    binaries: Binaries,
    settings: Readonly<Record<string, string>>,
    onRestart: ClusterOptions['onRestart'],
  ) {
    this.#place = place;
    this.#binaries = binaries;
    this.#settings = settings;
    this.#onRestart = onRestart;
    process.once('exit', this.#onExit);
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** After a kill, the last children of the old server may hold its shared memory for a moment: try again until they are gone. */
  async start(): Promise<void> {
    for (const until = Date.now() + START_WITHIN_MS; !this.#isStopping; await sleep(50)) {
      const started = launch(this.#place, this.#binaries, this.#settings);
      if (await becomesReady(started, this.#place)) {
        this.#watch(started);
        if (!hasEnded(started)) return;
      }
      const said = tail(this.#place.log);
      const isStillHeld = /pre-existing shared memory|already exists|in use/i.test(said);
      const gaveUp = !isStillHeld && started.exitCode !== null && started.signalCode === null;
      if (gaveUp || Date.now() > until)
        throw new StorageError('storage.engine_failed', `PostgreSQL did not start:\n${said}`, {
          log: this.#place.log,
        });
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    process.off('exit', this.#onExit);
    // One that is just being started again must be there to be stopped.
    await this.#reviving;
    const running = this.#child;
    if (running && !hasEnded(running)) await stopInOrder(running, this.#place, this.#binaries);
  }

  #watch(started: ChildProcess): void {
    this.#child = started;
    started.once('exit', (code, signal) => {
      this.#child = undefined;
      if (!this.#isStopping) this.#reviving = this.#revive(`the database stopped (${signal ?? code})`);
    });
  }

  async #revive(reason: string): Promise<void> {
    try {
      await this.start();
      this.#onRestart?.(reason);
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      this.#onRestart?.(`${reason}; it could not be started again: ${why}`);
    }
  }

  /** A process that ends without closing (a command that failed) does not leave its database running. */
  readonly #onExit = (): void => {
    this.#child?.kill('SIGINT');
  };
}
