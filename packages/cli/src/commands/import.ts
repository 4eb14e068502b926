import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Client, WireImport } from '@comity/contracts';
import { isDebris } from '@comity/domain';
import type { Command } from 'commander';
import { withServer } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { waitForImport } from '../imports.ts';
import { printJson, printTable } from '../output.ts';

export function addImport(program: Command): void {
  program
    .command('import')
    .description('take papers into the archive and read them: files, folders, zips')
    .argument('<paths...>')
    .option('--json', 'the import as JSON')
    .action(async (paths: string[], { json }: { json?: boolean }) => {
      const files = (await Promise.all(paths.map(filesOf))).flat();
      if (files.length === 0) throw new CommandError(EXIT.notFound, 'cli.no_files', 'no file to take in');
      await withServer(program.opts(), async (client) => report(await importFiles(client, files), json ?? false));
    });
}

interface NamedFile {
  readonly path: string;
  /** With its folders, so that the archive can tell two files of one name apart. */
  readonly name: string;
}

async function filesOf(path: string): Promise<readonly NamedFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandError(EXIT.notFound, 'ENOENT', `${path} is not there.`);
  if (!found.isDirectory()) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: relative(path, file) }))
    .filter(({ name }) => !isDebris(name.split(sep).join('/')));
}

async function importFiles(client: Client, files: readonly NamedFile[]): Promise<WireImport> {
  const body = new FormData();
  for (const { path, name } of files) body.append('files', await openAsBlob(path), name);
  return waitForImport(client, await client('createImport', { body }));
}

async function report(result: WireImport, json: boolean): Promise<void> {
  if (json) printJson(result);
  else {
    const sentences: Readonly<Record<string, string>> = (await import('@comity/formats')).FORMAT_ERRORS;
    const rows = result.files.map(({ fileName, state, proposals, problem }) => {
      const code = problem?.code ?? '';
      return [fileName, state, proposals, code in sentences ? `${code}: ${sentences[code]}` : code];
    });
    printTable(['file', 'state', 'proposals', ''], rows);
  }
  const unsettled = result.files.some(
    ({ state }) => state === 'failed' || state === 'question' || state === 'cancelled',
  );
  if (unsettled) process.exitCode = EXIT.partly;
}
