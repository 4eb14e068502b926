import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { ClusterOptions } from './engine/cluster.ts';
import { type Engine, openEmbedded, openServer } from './engine/engine.ts';
import { newId } from './id.ts';
import { type MigrationReport, migrate } from './migrations/migrate.ts';
import { markDone } from './repositories/idempotency.ts';
import type { InstallationSchema, Schema } from './schema.ts';
import type { WorkspaceScope } from './scope.ts';
import type { ChangeIntent, ChangeTx, InstallationTx, WorkspaceTx } from './transaction.ts';

export interface DatabaseOptions {
  /** Open connections at once; 10 unless told. */
  readonly connections?: number;
  /** The clock; tests give a fixed one. */
  readonly now?: () => Date;
  /** Told of trouble that no query reports: a connection lost while idle, a database started again. */
  readonly onTrouble?: (message: string) => void;
  readonly cluster?: ClusterOptions;
}

/** Where the records are. Everything that reads or writes takes one of its transactions. */
export interface Database {
  readonly engine: Engine['kind'];
  /** Its connection string, for another thread of this server (`openDatabase({ url })`). */
  readonly url: string;
  /** Reads, and what has no history (jobs, idempotency keys), in one desk. */
  readonly inWorkspace: <T>(scope: WorkspaceScope, work: (tx: WorkspaceTx) => Promise<T>) => Promise<T>;
  /** Changes records of one desk, all or nothing, with their history. */
  readonly change: <T>(scope: WorkspaceScope, intent: ChangeIntent, work: (tx: ChangeTx) => Promise<T>) => Promise<T>;
  /** Accounts, sessions, the list of desks. */
  readonly inInstallation: <T>(work: (tx: InstallationTx) => Promise<T>) => Promise<T>;
  /** @returns milliseconds that a question to the database took */
  readonly ping: () => Promise<number>;
  /** The process id of the embedded database; undefined for a server. */
  readonly databasePid: () => number | undefined;
  readonly migrations: MigrationReport;
  /** A connection as the owner of the tables, for backup and restore. */
  readonly asOwner: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A data directory (the embedded engine) or the address of a PostgreSQL server. */
export type DatabasePlace = { readonly dataDirectory: string } | { readonly url: string };

/**
 * Opens the engine, brings the schema to the newest and gives the database.
 * @throws StorageError `storage.*`
 */
export async function openDatabase(place: DatabasePlace, options: DatabaseOptions = {}): Promise<Database> {
  const engine =
    'url' in place
      ? await openServer(place.url)
      : await openEmbedded(place.dataDirectory, {
          onRestart: (reason) => options.onTrouble?.(reason),
          ...options.cluster,
        });
  try {
    return await connectDatabase(engine, engine.connection(), options);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * What every transaction begins with, whoever's server it is: the role that row security holds, and what the planner should
 * know of short questions over tables that fit in memory.
 */
const SETTINGS = { role: 'comity_app', jit: 'off', random_page_cost: '1.1' };

/** All or nothing. It begins in one message, settings and all: most requests are answered in less time than a few more would take. */
function transaction<Tables, T>(
  kysely: Kysely<Tables>,
  settings: Readonly<Record<string, string>>,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const local = Object.entries({ ...SETTINGS, ...settings }).map(
    ([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)}`,
  );
  return kysely.connection().execute(async (db) => {
    try {
      await sql.raw(['begin', ...local].join('; ')).execute(db);
      const result = await work(db);
      await sql.raw('commit').execute(db);
      return result;
    } catch (error) {
      // Where the connection itself is lost there is nothing left to take back.
      await sql
        .raw('rollback')
        .execute(db)
        .catch(() => {});
      throw error;
    }
  });
}

/** The database behind one connection of an engine; closing it closes the engine. */
export async function connectDatabase(
  engine: Engine,
  connection: pg.PoolConfig,
  options: DatabaseOptions = {},
): Promise<Database> {
  const migrations = await migrate(connection);
  const pool = new pg.Pool({ ...connection, max: options.connections ?? 10, idleTimeoutMillis: 60_000 });
  // A connection may be lost while idle in the pool, and also between two queries of a transaction: the latter is told to
  // nobody but the connection itself, and would end the process.
  const onLost = (error: Error): void => options.onTrouble?.(`a database connection was lost: ${error.message}`);
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  const plugin = new CamelCasePlugin({ maintainNestedObjectKeys: true });
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [plugin] });
  const installation: Kysely<InstallationSchema> = new Kysely({
    dialect: new PostgresDialect({ pool }),
    plugins: [plugin],
  });
  const instant = (): string => (options.now?.() ?? new Date()).toISOString();

  const inWorkspace: Database['inWorkspace'] = (scope, work) =>
    transaction(
      kysely,
      { 'comity.workspace_id': scope.workspaceId, 'comity.account_id': scope.accountId ?? '' },
      (db) => work({ scope, workspaceId: scope.workspaceId, now: instant(), db }),
    );

  const change: Database['change'] = (scope, intent, work) =>
    inWorkspace(scope, async (tx) => {
      const changeSetId = intent.id ?? newId();
      await tx.db
        .insertInto('changeSet')
        .values({
          workspaceId: tx.workspaceId,
          id: changeSetId,
          kind: intent.kind,
          at: tx.now,
          by: scope.accountId,
          note: intent.note ?? null,
          undoneBy: null,
        })
        .onConflict((conflict) => conflict.columns(['workspaceId', 'id']).doNothing())
        .execute();
      const changing = { ...tx, changeSetId };
      if (scope.requestKey !== null) await markDone(changing, scope.requestKey);
      return work(changing);
    });

  const inInstallation: Database['inInstallation'] = (work) =>
    transaction(installation, {}, (db) => work({ now: instant(), db }));

  const ping = async (): Promise<number> => {
    const before = performance.now();
    await pool.query('select 1');
    return performance.now() - before;
  };

  const asOwner: Database['asOwner'] = async (work) => {
    const client = new pg.Client(connection);
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  const close = async (): Promise<void> => {
    await pool.end();
    await engine.close();
  };

  return {
    engine: engine.kind,
    url: connection.connectionString ?? engine.url,
    inWorkspace,
    change,
    inInstallation,
    ping,
    databasePid: engine.pid,
    migrations,
    asOwner,
    close,
  };
}
