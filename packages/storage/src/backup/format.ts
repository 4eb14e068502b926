import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StorageError } from '../errors.ts';

/**
 * A backup is one compressed text. Lines that begin with `#` say what follows; all others are rows, one JSON object each,
 * in the database's own words, so that any PostgreSQL can take them.
 *
 *     #{"comity":1,"schema":["0001_installation",…],"createdAt":"…","engine":"18.4"}
 *     #{"table":"party"}
 *     {"workspace_id":"…",…}
 *     #{"end":"party","rows":1,"sha256":"…"}       (of the table's row lines)
 *     #{"complete":true,"rows":…}
 */
export const FORMAT = 1;

export interface BackupHeader {
  readonly comity: number;
  /** The migrations that the database had. */
  readonly schema: readonly string[];
  readonly createdAt: string;
  /** The PostgreSQL it came from; any other takes it. */
  readonly engine: string;
}
export interface TableStart {
  readonly table: string;
}
export interface TableEnd {
  readonly end: string;
  readonly rows: number;
  readonly sha256: string;
}
export interface BackupEnd {
  readonly complete: true;
  readonly rows: number;
}

export type BackupLine =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'row'; readonly table: string; readonly row: string }
  | { readonly kind: 'end'; readonly table: string };

export function rowHash(): Hash {
  return createHash('sha256');
}

function damaged(reason: string, details: Readonly<Record<string, unknown>> = {}): StorageError {
  return new StorageError('storage.backup_damaged', `The backup cannot be used: ${reason}.`, { reason, ...details });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file).on('error', (error) => unzipped.destroy(error));
  const unzipped = createGunzip();
  let pending: Buffer[] = [];
  try {
    for await (const chunk of stream.pipe(unzipped)) {
      const bytes: Buffer = chunk;
      let from = 0;
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
        pending.push(bytes.subarray(from, at));
        yield Buffer.concat(pending).toString('utf8');
        pending = [];
        from = at + 1;
      }
      if (from < bytes.length) pending.push(bytes.subarray(from));
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw damaged('there is no such file');
    if (code.startsWith('Z_'))
      throw damaged(code === 'Z_BUF_ERROR' ? 'it ends too early' : 'its bytes were changed, or it is no backup');
    throw error;
  }
  if (pending.length > 0) throw damaged('it ends in the middle of a row');
}

/**
 * Reads a backup row by row and checks all of it on the way: its form, each table's count and hash, and that it is complete.
 * @throws StorageError `storage.backup_damaged` with the `reason`, as soon as it shows
 */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  let header: BackupHeader | undefined;
  let table: string | undefined;
  let hash = rowHash();
  let rows = 0;
  let all = 0;
  let complete = false;
  for await (const line of linesOf(file)) {
    if (complete) throw damaged('something follows its end');
    if (!line.startsWith('#')) {
      if (table === undefined) throw damaged('a row stands outside a table');
      hash.update(line).update('\n');
      rows += 1;
      yield { kind: 'row', table, row: line };
      continue;
    }
    const control = parseControl(line);
    if ('comity' in control) {
      if (control.comity > FORMAT)
        throw new StorageError('storage.backup_newer', 'The backup was made by a newer version of Comity.', {
          format: control.comity,
        });
      header = control;
      yield { kind: 'header', header };
    } else if (header === undefined) {
      throw damaged('it does not begin like a backup');
    } else if ('table' in control) {
      table = control.table;
      hash = rowHash();
      rows = 0;
    } else if ('end' in control) {
      if (control.end !== table) throw damaged('a table ends that did not begin', { table: control.end });
      if (control.rows !== rows)
        throw damaged(`the table ${table} has ${rows} rows instead of ${control.rows}`, { table });
      if (control.sha256 !== hash.digest('hex'))
        throw damaged(`the rows of the table ${table} were changed`, { table });
      all += rows;
      yield { kind: 'end', table };
      table = undefined;
    } else {
      if (control.rows !== all) throw damaged(`it has ${all} rows instead of ${control.rows}`);
      complete = true;
    }
  }
  if (!complete) throw damaged('its end is missing');
}

function parseControl(line: string): BackupHeader | TableStart | TableEnd | BackupEnd {
  try {
    return JSON.parse(line.slice(1)) as BackupHeader | TableStart | TableEnd | BackupEnd;
  } catch {
    throw damaged('a line cannot be read');
  }
}
