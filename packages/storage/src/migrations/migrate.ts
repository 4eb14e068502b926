import pg from 'pg';
import { StorageError } from '../errors.ts';
import { MIGRATIONS } from './index.ts';
import { type Migration, statementsOf } from './migration.ts';

/** Two servers that start at once take turns: the lock belongs to the session that migrates. */
const LOCK = 7_266_489;

export interface MigrationReport {
  /** Ids that were run now. */
  readonly applied: readonly string[];
  /** Ids of all that have been run. */
  readonly all: readonly string[];
}

/**
 * The role under which everything but migrations, backup and restore runs: it owns nothing and bypasses no policy.
 * @throws StorageError `storage.server_role` where the login may not make it
 */
async function prepareRole(client: pg.ClientBase): Promise<void> {
  try {
    const { rowCount } = await client.query(`select 1 from pg_roles where rolname = 'comity_app'`);
    if (rowCount === 0) await client.query('create role comity_app nologin');
    const { rows } = await client.query<{ may: boolean; weak: boolean }>(
      `select pg_has_role(current_user, oid, 'SET') as may, rolbypassrls or rolsuper as weak from pg_roles where rolname = 'comity_app'`.replace(
        `'SET'`,
        (await majorOf(client)) >= 16 ? `'SET'` : `'MEMBER'`,
      ),
    );
    if (rows[0]?.weak === true)
      throw new Error('the role comity_app must neither be superuser nor bypass row security');
    if (rows[0]?.may !== true) await client.query('grant comity_app to current_user');
    await client.query('grant usage on schema public to comity_app');
  } catch (error) {
    // Another database of the same server may make the role in the same moment.
    if (error instanceof pg.DatabaseError && ['42710', '23505', 'XX000'].includes(error.code ?? ''))
      return prepareRole(client);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(
      'storage.server_role',
      `The role comity_app is needed (${reason}). Have an administrator run: create role comity_app nologin; grant comity_app to the user of DATABASE_URL;`,
      { reason },
    );
  }
}

async function majorOf(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  return Math.floor((rows[0]?.version ?? 0) / 10_000);
}

/**
 * Brings a database to the newest schema. Forward only: a database that is newer than this program is refused.
 * @throws StorageError `storage.schema_newer`, `storage.server_role`
 */
export async function migrate(
  config: pg.PoolConfig,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<MigrationReport> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await migrateWith(client, migrations, true);
  } finally {
    await client.end();
  }
}

/** @param eachInTransaction false where the caller's own transaction holds all of it */
export async function migrateWith(
  client: pg.Client,
  migrations: readonly Migration[],
  eachInTransaction = false,
): Promise<MigrationReport> {
  await client.query('create table if not exists migration (id text primary key, applied_at timestamptz not null)');
  const { rows } = await client.query<{ id: string }>('select id from migration order by id');
  const done = new Set(rows.map((row) => row.id));
  const unknown = [...done].filter((id) => MIGRATIONS.every((migration) => migration.id !== id));
  if (unknown.length > 0) {
    throw new StorageError(
      'storage.schema_newer',
      `The database was made by a newer version of Comity (${unknown.join(', ')}).`,
      { unknown },
    );
  }
  const missing = migrations.filter((migration) => !done.has(migration.id));
  if (missing.length > 0) await prepareRole(client);
  for (const migration of missing) await (eachInTransaction ? applyAlone(client, migration) : apply(client, migration));
  return { applied: missing.map((migration) => migration.id), all: migrations.map((migration) => migration.id) };
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  for (const statement of statementsOf(migration)) await client.query(statement);
  await client.query('insert into migration (id, applied_at) values ($1, now())', [migration.id]);
}

async function applyAlone(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await apply(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
