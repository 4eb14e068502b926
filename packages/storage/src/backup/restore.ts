import pg from 'pg';
import type { Database } from '../database.ts';
import { StorageError } from '../errors.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { migrateWith } from '../migrations/migrate.ts';
import { listTables } from './backup.ts';
import { type BackupHeader, readBackup } from './format.ts';

export interface RestoreReport {
  readonly rows: number;
  /** When the backup was made. */
  readonly createdAt: string;
  /** How many papers' bytes were compared with their hash. */
  readonly papers: number;
}

/**
 * Reads a whole backup without a database.
 * @throws StorageError `storage.backup_damaged`, `storage.backup_newer`
 */
export async function verifyBackup(file: string): Promise<BackupHeader & { readonly rows: number }> {
  let header: BackupHeader | undefined;
  let rows = 0;
  for await (const line of readBackup(file)) {
    if (line.kind === 'header') header = line.header;
    else if (line.kind === 'row') rows += 1;
  }
  if (header === undefined)
    throw new StorageError('storage.backup_damaged', 'The backup is empty.', { reason: 'it is empty' });
  const known = MIGRATIONS.map((migration) => migration.id);
  const unknown = header.schema.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new StorageError('storage.backup_newer', 'The backup was made by a newer version of Comity.', { unknown });
  }
  return { ...header, rows };
}

/**
 * Fills an empty database from a backup: the file is checked to its end before anything is touched, then everything is
 * written in one transaction, and each paper compared with its hash. A backup of an earlier version is brought up to this one.
 * @throws StorageError `storage.backup_damaged`, `storage.backup_newer`, `storage.restore_not_empty`
 */
export async function restore(database: Database, file: string): Promise<RestoreReport> {
  const { schema, createdAt, rows } = await verifyBackup(file);
  return database.asOwner(async (client) => {
    await refuseFilled(client);
    await client.query('begin');
    try {
      await client.query('drop schema public cascade');
      await client.query('create schema public');
      await migrateWith(
        client,
        MIGRATIONS.filter((migration) => schema.includes(migration.id)),
      );
      const links = await dropLinks(client);
      await load(client, file);
      for (const { table, name, definition } of links) {
        await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
      }
      await continueSequences(client);
      const papers = await comparePapers(client);
      await migrateWith(client, MIGRATIONS);
      await client.query('commit');
      await client.query('analyze');
      return { rows, createdAt, papers };
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
}

/** Whatever tables there are, ours or another program's: all of them would go. */
async function refuseFilled(client: pg.Client): Promise<void> {
  for (const table of await listTables(client)) {
    const { rows } = await client.query(`select from ${pg.escapeIdentifier(table)} limit 1`);
    if (rows.length > 0) {
      throw new StorageError(
        'storage.restore_not_empty',
        `The database holds something already (in the table ${table}): restore into an empty one.`,
        { table },
      );
    }
  }
}

interface Link {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Foreign keys come off while rows arrive in the order of the file, and are checked over all rows when they go on again. */
async function dropLinks(client: pg.Client): Promise<readonly Link[]> {
  const { rows } = await client.query<Link>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  for (const { table, name } of rows)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  return rows;
}

const ROWS_A_STATEMENT = 200;
const BYTES_A_STATEMENT = 8_000_000;

async function load(client: pg.Client, file: string): Promise<void> {
  const known = new Set(await listTables(client));
  let waiting: string[] = [];
  let size = 0;
  const send = async (table: string): Promise<void> => {
    if (waiting.length === 0) return;
    const name = pg.escapeIdentifier(table);
    await client.query(
      `insert into ${name} overriding system value select * from json_populate_recordset(null::${name}, $1::json)`,
      [`[${waiting.join(',')}]`],
    );
    waiting = [];
    size = 0;
  };
  for await (const line of readBackup(file)) {
    if (line.kind === 'end') await send(line.table);
    if (line.kind !== 'row') continue;
    if (!known.has(line.table)) {
      throw new StorageError(
        'storage.backup_damaged',
        'The backup cannot be used: it has a table that its version did not have.',
        { table: line.table },
      );
    }
    waiting.push(line.row);
    size += line.row.length;
    if (waiting.length >= ROWS_A_STATEMENT || size >= BYTES_A_STATEMENT) await send(line.table);
  }
}

async function continueSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select attrelid::regclass::text as table, attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
      where attidentity <> '' and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { table, column } of rows) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${pg.escapeIdentifier(column)}), 0) + 1, false) from ${table}`,
      [table, column],
    );
  }
}

async function comparePapers(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ papers: number; wrong: number }>(
    `select count(*) as papers, count(*) filter (where encode(sha256(bytes), 'hex') <> sha256) as wrong from document_bytes`,
  );
  const [{ papers, wrong } = { papers: 0, wrong: 0 }] = rows;
  if (wrong > 0) {
    throw new StorageError('storage.backup_damaged', `The bytes of ${wrong} papers are not what their hash says.`, {
      reason: 'papers differ from their hash',
      wrong,
    });
  }
  return papers;
}
