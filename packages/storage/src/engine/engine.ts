import pg from 'pg';
import { StorageError } from '../errors.ts';
import { type ClusterOptions, startCluster } from './cluster.ts';
import { lockDataDirectory } from './lock.ts';
import { typeParsers } from './parsers.ts';
import { preparePlace } from './place.ts';

/** A PostgreSQL that answers: the private one of a data directory, or a server of somebody's. */
export interface Engine {
  readonly kind: 'embedded' | 'server';
  /** How to make a connection to one of its databases (its own default database if none is named). */
  readonly connection: (database?: string) => pg.PoolConfig;
  /** The id of the database process that we supervise; undefined for a server. */
  readonly pid: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** The database in which the installation's tables are, on the embedded engine. */
const EMBEDDED_DATABASE = 'comity';
export const OLDEST_MAJOR = 15;

/**
 * The private PostgreSQL of a data directory: made on first use, reached by a unix socket only, one server at a time.
 * @throws StorageError `storage.data_directory_in_use` (with the holder's `pid`), `storage.engine_*`
 */
export async function openEmbedded(dataDirectory: string, options: ClusterOptions = {}): Promise<Engine> {
  const place = preparePlace(dataDirectory);
  const lock = lockDataDirectory(place.directory);
  try {
    const cluster = await startCluster(place, options);
    const connection = (database = EMBEDDED_DATABASE): pg.PoolConfig => ({
      ...cluster.address,
      database,
      types: typeParsers,
    });
    await createDatabase(connection('postgres'), EMBEDDED_DATABASE);
    const close = async (): Promise<void> => {
      await cluster.stop();
      lock.release();
    };
    return { kind: 'embedded', connection, pid: cluster.pid, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function createDatabase(config: pg.PoolConfig, name: string): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * A PostgreSQL server (15 or later, UTF-8), by its connection string.
 * @throws StorageError `storage.server_too_old`, `storage.server_encoding`
 */
export async function openServer(url: string): Promise<Engine> {
  const connection = (database?: string): pg.PoolConfig => {
    const target = new URL(url);
    if (database !== undefined) target.pathname = `/${encodeURIComponent(database)}`;
    return { connectionString: target.toString(), types: typeParsers };
  };
  const client = new pg.Client(connection());
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    );
    const [row] = rows;
    const major = Math.floor((row?.version ?? 0) / 10_000);
    if (major < OLDEST_MAJOR) {
      throw new StorageError(
        'storage.server_too_old',
        `PostgreSQL ${OLDEST_MAJOR} or later is needed; this is ${major}.`,
        {
          needed: OLDEST_MAJOR,
          found: major,
        },
      );
    }
    if (row?.encoding !== 'UTF8') {
      throw new StorageError(
        'storage.server_encoding',
        `The database's encoding must be UTF8; it is ${row?.encoding}.`,
        {
          found: row?.encoding,
        },
      );
    }
  } finally {
    await client.end();
  }
  return { kind: 'server', connection, pid: () => undefined, close: async () => {} };
}
