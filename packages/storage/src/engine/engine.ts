import pg from 'pg';
import { StorageError } from '../errors.ts';
import { type ClusterOptions, startCluster } from './cluster.ts';
import { lockDataDirectory } from './lock.ts';
import { typeParsers } from './parsers.ts';
import { preparePlace } from './place.ts';

/** A PostgreSQL that answers: the private one of a data directory, or a server of somebody's. */
export interface Engine {
  readonly kind: 'embedded' | 'server';
  /** A connection string to its default database, for another process. */
  readonly url: string;
  readonly urlOf: (database: string) => string;
  /** How to make a connection to one of its databases (its default database if none is named). */
  readonly connection: (database?: string) => pg.PoolConfig;
  readonly hasDatabase: (name: string) => Promise<boolean>;
  /** Makes a database, as a copy of another if one is named. */
  readonly createDatabase: (name: string, template?: string) => Promise<void>;
  /** Drops a database, and the connections to it; does nothing where there is none. */
  readonly dropDatabase: (name: string) => Promise<void>;
  /** The id of the database process that we supervise; undefined for a server. */
  readonly pid: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** The database in which the installation's tables are, on the embedded engine. */
const EMBEDDED_DATABASE = 'comity';
const OLDEST_MAJOR = 15;

/**
 * The private PostgreSQL of a data directory: made on first use, reached by a unix socket only, one server at a time.
 * @throws StorageError `storage.data_directory_in_use` (with the holder's `pid`), `storage.engine_*`
 */
export async function openEmbedded(dataDirectory: string, options: ClusterOptions = {}): Promise<Engine> {
  const place = preparePlace(dataDirectory);
  const lock = lockDataDirectory(place.directory);
  try {
    const cluster = await startCluster(place, options);
    const { user, password, host, port } = cluster.address;
    const login = password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
    const engine = reach(`postgresql://${login}@${encodeURIComponent(host)}:${port}/${EMBEDDED_DATABASE}`, 'postgres');
    if (!(await engine.hasDatabase(EMBEDDED_DATABASE))) await engine.createDatabase(EMBEDDED_DATABASE);
    const close = async (): Promise<void> => {
      await cluster.stop();
      lock.release();
    };
    return { ...engine, kind: 'embedded', pid: cluster.pid, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * A PostgreSQL server (15 or later, UTF-8), by its connection string.
 * @throws StorageError `storage.server_too_old`, `storage.server_encoding`
 */
export async function openServer(url: string): Promise<Engine> {
  const engine = reach(url);
  await engine.administer(async (client) => {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    );
    const [row] = rows;
    const major = Math.floor((row?.version ?? 0) / 10_000);
    if (major < OLDEST_MAJOR) {
      throw new StorageError(
        'storage.server_too_old',
        `PostgreSQL ${OLDEST_MAJOR} or later is needed; this is ${major}.`,
        { needed: OLDEST_MAJOR, found: major },
      );
    }
    if (row?.encoding !== 'UTF8') {
      throw new StorageError(
        'storage.server_encoding',
        `The database's encoding must be UTF8; it is ${row?.encoding}.`,
        { found: row?.encoding },
      );
    }
  });
  return { ...engine, kind: 'server', pid: () => undefined, close: async () => {} };
}

/** The part of a connection string that names the database; `user@/name?host=/folder` is allowed, which no web address is. */
const DATABASE_IN_URL = /^([a-z]+:\/\/[^/?]*)(?:\/[^?]*)?/;

/** What both engines share: everything goes by the connection string. */
function reach(url: string, administration?: string) {
  const urlOf = (database: string): string => url.replace(DATABASE_IN_URL, `$1/${encodeURIComponent(database)}`);
  const connection = (database?: string): pg.PoolConfig => ({
    connectionString: database === undefined ? url : urlOf(database),
    types: typeParsers,
  });
  const administer = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(connection(administration));
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const named = (name: string): string => pg.escapeIdentifier(name);
  const hasDatabase = (name: string): Promise<boolean> =>
    administer(
      async (client) => (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1,
    );
  const createDatabase = (name: string, template?: string): Promise<void> =>
    administer(async (client) => {
      const copied = template === undefined ? '' : ` template ${named(template)} strategy file_copy`;
      await client.query(`create database ${named(name)}${copied}`);
    });
  const dropDatabase = (name: string): Promise<void> =>
    administer(async (client) => {
      await client.query(`drop database if exists ${named(name)} with (force)`);
    });
  return { url, urlOf, connection, administer, hasDatabase, createDatabase, dropDatabase };
}
