import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Who the PostgreSQL processes run as. `null` means: as we do (PostgreSQL refuses only root). */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

function readAccounts(): RunAs[] {
  return (
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 7)
      .map((fields) => ({ name: fields[0] ?? '', uid: Number(fields[2]), gid: Number(fields[3]) }))
      // macOS gives `nobody` a negative number, which no process can be started as.
      .filter(({ uid, gid }) => uid >= 0 && gid >= 0)
  );
}

/**
 * PostgreSQL refuses to run as root. As root we therefore drop to another account, and never create one unasked: the one
 * named by `COMITY_ENGINE_USER`, else the owner of an existing cluster, else `postgres` (on macOS `_postgres`), `comity` or `nobody`.
 */
export function chooseRunAs(clusterDirectory: string, wanted = process.env.COMITY_ENGINE_USER): RunAs | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const accounts = readAccounts();
  const owner = statSync(clusterDirectory, { throwIfNoEntry: false })?.uid;
  if (wanted !== undefined && wanted !== '') {
    const named = accounts.find((account) => account.name === wanted && account.uid !== 0);
    if (named === undefined)
      throw new Error(`COMITY_ENGINE_USER names no account that PostgreSQL can run as: ${wanted}`);
    return named;
  }
  const found =
    accounts.find((account) => owner !== undefined && owner !== 0 && account.uid === owner) ??
    ['postgres', '_postgres', 'comity', 'nobody'].flatMap((name) =>
      accounts.filter((account) => account.name === name),
    )[0];
  if (found === undefined)
    throw new Error('PostgreSQL refuses to run as root and no other account is there to run it as.');
  return found;
}

/** Whether that account can reach `path`: each folder above it must let it pass (a clone under a 0700 home does not). */
export function canEnter(path: string, runAs: RunAs | null): boolean {
  if (runAs === null) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat !== undefined) {
      const bit = stat.uid === runAs.uid ? 0o100 : stat.gid === runAs.gid ? 0o010 : 0o001;
      if ((stat.mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}
