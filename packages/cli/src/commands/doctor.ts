import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import type { Config } from '@comity/server';
import type { Command } from 'commander';
import { runningServer } from '../connection.ts';
import { withDatabase } from '../database.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson, printLine } from '../output.ts';

interface Finding {
  readonly check: string;
  /** `missing`: something works less without it. `fault`: Comity does not work. */
  readonly state: 'ok' | 'missing' | 'fault';
  readonly says: string;
}

/** Less than this on the data directory's disk is worth a word. */
const LOW_DISK_BYTES = 1024 ** 3;

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check that everything Comity needs is there and works')
    .option('--json')
    .action(async ({ json }: { json?: boolean }) => {
      const { loadConfig } = await import('@comity/server');
      const config = loadConfig({ dataDirectory: program.opts<{ data?: string }>().data });
      const findings = await examine(config);
      if (json) printJson(findings);
      else for (const { check, state, says } of findings) printLine(`${state.padEnd(8)} ${check}: ${says}`);
      if (findings.some(({ state }) => state === 'fault')) process.exitCode = EXIT.partly;
    });
}

async function examine(config: Config): Promise<readonly Finding[]> {
  return [
    { check: 'Node.js', state: 'ok', says: process.versions.node },
    await examineDirectory(config.dataDirectory),
    await examineDisk(config.dataDirectory),
    await examineDatabase(config),
    await examineErasure(config),
    await examineLibreOffice(),
  ];
}

async function examineDirectory(directory: string): Promise<Finding> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK | constants.R_OK);
    return { check: 'data directory', state: 'ok', says: directory };
  } catch (error) {
    return { check: 'data directory', state: 'fault', says: `${directory}: ${messageOf(error)}` };
  }
}

async function examineDisk(directory: string): Promise<Finding> {
  const disk = await statfs(directory).catch(() => undefined);
  if (!disk) return { check: 'free space', state: 'missing', says: 'cannot be told on this system' };
  const free = disk.bavail * disk.bsize;
  const says = `${(free / 1024 ** 3).toFixed(1)} GiB`;
  return { check: 'free space', state: free < LOW_DISK_BYTES ? 'missing' : 'ok', says };
}

/** A running server holds the embedded database; otherwise it is opened, and closed again. */
async function examineDatabase(config: Config): Promise<Finding> {
  const running = await runningServer(config.dataDirectory);
  if (running)
    return { check: 'database', state: 'ok', says: `in use by the server at ${running.url} (process ${running.pid})` };
  try {
    const answer = await withDatabase(config, ({ asOwner }) =>
      asOwner((client) => client.query<{ version: string }>(`select current_setting('server_version') as version`)),
    );
    const version = answer.rows[0]?.version ?? 'of an unknown version';
    return {
      check: 'database',
      state: 'ok',
      says: `${config.databaseUrl ? 'server' : 'embedded'}, PostgreSQL ${version}`,
    };
  } catch (error) {
    return { check: 'database', state: 'fault', says: messageOf(error) };
  }
}

/** Nobody but its administrator takes words out of a PostgreSQL server's log; the embedded engine's is ours. */
async function examineErasure(config: Config): Promise<Finding> {
  const check = 'erasing papers';
  const swept: Finding = { check, state: 'ok', says: "the database's files are swept after each erasure" };
  if (config.databaseUrl === null) return swept;
  try {
    const { sweepsLog } = await import('@comity/storage');
    if (await withDatabase(config, ({ asOwner }) => asOwner(sweepsLog))) return swept;
    const says =
      "tables are swept after each erasure; the server's log (WAL), its copies and archives keep erased words until they are overwritten or removed";
    return { check, state: 'missing', says };
  } catch (error) {
    return { check, state: 'fault', says: messageOf(error) };
  }
}

async function examineLibreOffice(): Promise<Finding> {
  const { findLibreOffice } = await import('@comity/formats');
  const path = await findLibreOffice();
  return path
    ? { check: 'LibreOffice', state: 'ok', says: path }
    : {
        check: 'LibreOffice',
        state: 'missing',
        says: 'not installed: .doc, .xls and .wps files are kept but not read',
      };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
