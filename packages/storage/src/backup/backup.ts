import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import type { Database } from '../database.ts';
import { type BackupEnd, type BackupHeader, FORMAT, rowHash, type TableEnd, type TableStart } from './format.ts';

export interface BackupReport {
  readonly file: string;
  readonly tables: number;
  readonly rows: number;
}

const ROWS_A_FETCH = 200;

/** All tables that hold something of ours; the list of migrations travels in the header. */
export async function listTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> 'migration' order by relname`,
  );
  return rows.map((row) => row.name);
}

/**
 * Writes every row of the database, as of one instant, to a file that any later version and any PostgreSQL takes back. The
 * server goes on working. The file appears complete or not at all, and is for its owner's eyes only: it is not encrypted.
 */
export function backup(database: Database, file: string, now = new Date()): Promise<BackupReport> {
  return database.asOwner(async (client) => {
    const partial = `${file}.partial`;
    const zip = createGzip({ level: 6 });
    const written = createWriteStream(partial, { mode: 0o600 });
    const finished = once(written, 'close');
    zip.pipe(written);
    const failed = new Promise<never>((_, reject) => {
      written.once('error', reject);
      zip.once('error', reject);
    });
    failed.catch(() => {});
    const write = async (line: string): Promise<void> => {
      if (!zip.write(`${line}\n`)) await Promise.race([once(zip, 'drain'), failed]);
    };
    const say = (line: BackupHeader | TableStart | TableEnd | BackupEnd): Promise<void> =>
      write(`#${JSON.stringify(line)}`);
    try {
      await client.query('begin isolation level repeatable read read only');
      const { rows: versions } = await client.query<{ engine: string }>(
        `select current_setting('server_version') as engine`,
      );
      const tables = await listTables(client);
      let rows = 0;
      await say({
        comity: FORMAT,
        schema: database.migrations.all,
        createdAt: now.toISOString(),
        engine: versions[0]?.engine ?? '',
      });
      for (const table of tables) rows += await writeTable(client, table, write, say);
      await say({ complete: true, rows });
      zip.end();
      await Promise.race([finished, failed]);
      await makeDurable(partial);
      await rename(partial, file);
      return { file, tables: tables.length, rows };
    } catch (error) {
      zip.destroy();
      written.destroy();
      await rm(partial, { force: true });
      throw error;
    } finally {
      await client.query('rollback');
    }
  });
}

async function writeTable(
  client: pg.ClientBase,
  table: string,
  write: (line: string) => Promise<void>,
  say: (line: TableStart | TableEnd) => Promise<void>,
): Promise<number> {
  const hash = rowHash();
  let count = 0;
  await say({ table });
  await client.query(
    `declare backup no scroll cursor for select row_to_json(t)::text as row from ${pg.escapeIdentifier(table)} t`,
  );
  for (;;) {
    // Papers may have 50 MB each: one at a time.
    const fetched = await client.query<{ row: string }>(
      `fetch ${table === 'document_bytes' ? 1 : ROWS_A_FETCH} from backup`,
    );
    if (fetched.rows.length === 0) break;
    for (const { row } of fetched.rows) {
      const line = row.replaceAll('\n', ' ');
      hash.update(line).update('\n');
      count += 1;
      await write(line);
    }
  }
  await client.query('close backup');
  await say({ end: table, rows: count, sha256: hash.digest('hex') });
  return count;
}

async function makeDurable(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
