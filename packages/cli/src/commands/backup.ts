import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from '@comity/contracts';
import type { RestoreReport } from '@comity/storage';
import type { Command } from 'commander';
import { runningServer, withServer } from '../connection.ts';
import { withDatabase } from '../database.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine } from '../output.ts';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write every row, file and hash to one file; the server may go on working')
    .argument('<file>')
    .option('--force', 'write over a file that is there')
    .option('--json')
    .action(async (file: string, { json, force }: { json?: boolean; force?: boolean }) => {
      if (!force && existsSync(file)) {
        throw new CommandError(EXIT.refused, 'cli.file_exists', `${file} is there already; --force writes over it.`);
      }
      const folder = dirname(resolve(file));
      if (!existsSync(folder)) throw new CommandError(EXIT.notFound, 'cli.no_folder', `There is no folder ${folder}.`);
      await backup(program.opts(), file);
      const { size } = await stat(file);
      if (json) printJson({ file, bytes: size });
      else
        printLine(
          `${file}: ${size.toLocaleString('en')} bytes. It holds everything, unencrypted: keep it as you keep the papers.`,
        );
    });
  program
    .command('restore')
    .description('put a backup into an empty installation')
    .argument('<file>')
    .option('--json')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const summary = await restore(program.opts<{ data?: string }>().data, file);
      if (json) printJson(summary);
      else
        printLine(
          `Restored: ${summary.rows} rows and ${summary.papers} papers of ${summary.createdAt}, every hash checked.`,
        );
    });
}

/** The file appears under its name only when it is whole. */
async function backup(options: { readonly data?: string }, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    const write = async (client: Client) => {
      const { body } = await client('makeBackup', {});
      if (!body) throw new CommandError(EXIT.internal, 'cli.empty_answer', 'The server sent nothing.');
      await pipeline(Readable.fromWeb(body), createWriteStream(unfinished, { mode: 0o600 }));
    };
    await withServer(options, write, { asks: true });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function restore(data: string | undefined, file: string): Promise<RestoreReport> {
  if (!existsSync(file)) throw new CommandError(EXIT.notFound, 'cli.no_file', `${file} is not there.`);
  const [{ loadConfig }, storage] = await Promise.all([import('@comity/server'), import('@comity/storage')]);
  const config = loadConfig({ dataDirectory: data });
  const running = await runningServer(config.dataDirectory);
  if (running) {
    throw new CommandError(
      EXIT.inUse,
      'storage.data_directory_in_use',
      `Stop the server at ${running.url} (process ${running.pid}) first.`,
    );
  }
  return withDatabase(config, (database) => storage.restore(database, file));
}
