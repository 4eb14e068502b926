import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { listTables } from './backup/backup.ts';
import type { Database } from './database.ts';

/** The kind of job that an erasure leaves behind. */
export const SWEEP = 'storage.sweep';

/** How long whoever may still see what was erased (a backup, a long import) is waited for. */
const PATIENCE_MS = 60_000;

/**
 * Takes what was erased out of the database's files. PostgreSQL leaves the bytes of a deleted row on its page, in the statistics that
 * it plans by and in the log that it recovers from, until something else is written there. So every table is written anew, then the
 * statistics; a log that is ours is begun anew, and what stood in it removed.
 * @returns whether the log was ours to sweep
 * @throws Error where a transaction that began earlier does not end within a minute: try again later
 */
export function sweep(database: Pick<Database, 'asOwner'>, stopping: AbortSignal): Promise<boolean> {
  return database.asOwner(async (client) => {
    await untilNobodySeesTheErased(client, stopping);
    for (const table of await listTables(client)) {
      stopping.throwIfAborted();
      await client.query(`vacuum (full, analyze) ${pg.escapeIdentifier(table)}`);
    }
    await untilNobodySeesTheErased(client, stopping);
    await client.query('vacuum full pg_statistic');
    const ours = await sweepsLog(client);
    if (ours) await beginLogAnew(client);
    return ours;
  });
}

/** Whether this login may begin the log anew, and the old one is removed then rather than kept for use: so it is on the embedded engine. */
export async function sweepsLog(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ ours: boolean }>(
    `select current_setting('wal_recycle') = 'off' and has_function_privilege('pg_switch_wal()', 'execute')
      and has_function_privilege('pg_ls_waldir()', 'execute') and pg_has_role('pg_checkpoint', 'usage') as ours`,
  );
  return rows[0]?.ours ?? false;
}

/** A deleted row is kept as long as a transaction that began before its end might look at it. */
async function untilNobodySeesTheErased(client: pg.ClientBase, stopping: AbortSignal): Promise<void> {
  const { rows } = await client.query<{ now: string }>('select pg_current_xact_id()::xid::text as now');
  for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
    stopping.throwIfAborted();
    const older = await client.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and greatest(age(backend_xid), age(backend_xmin)) > age($1::xid) limit 1`,
      [rows[0]?.now],
    );
    if (older.rowCount === 0) return;
    if (Date.now() > until) throw new Error('a transaction that began before the sweep has not ended');
  }
}

/** Files that were kept for use by an earlier version hold what they held: each is passed over, which empties it. */
async function beginLogAnew(client: pg.ClientBase): Promise<void> {
  const ahead = await client.query(
    `select from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_insert_lsn())`,
  );
  for (let left = ahead.rowCount ?? 0; left >= 0; left -= 1) {
    await client.query(`select pg_logical_emit_message(false, 'comity', 'sweep')`);
    await client.query('select pg_switch_wal()');
  }
  await client.query('checkpoint');
}
