/** A throw-away PostgreSQL server for the storage tests: TEST_DATABASE_URL, or an installed one started in a temporary folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './build.mjs';

/**
 * @param {(url: string) => void | Promise<void>} work is given the server's address
 * @returns {Promise<{missing?: string}>} why there was no server
 */
export async function withPostgres({ installSystem }, work) {
  if (process.env.TEST_DATABASE_URL) {
    await work(process.env.TEST_DATABASE_URL);
    return {};
  }
  const bin = findBinaries() ?? (installSystem ? install() : undefined);
  if (!bin) return { missing: 'no PostgreSQL server is installed, and TEST_DATABASE_URL names none' };
  const owner = ownerForServer();
  if (!owner) return { missing: 'PostgreSQL does not run as root, and there is no user postgres' };
  const folder = mkdtempSync(join(tmpdir(), 'comity-pg-'));
  chownSync(folder, owner.uid, owner.gid);
  const as = {
    cwd: folder,
    uid: owner.uid,
    gid: owner.gid,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, LANG: 'C' },
  };
  try {
    execFileSync(
      join(bin, 'initdb'),
      ['-D', join(folder, 'data'), '-U', 'comity', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
      as,
    );
    execFileSync(
      join(bin, 'pg_ctl'),
      [
        '-D',
        join(folder, 'data'),
        '-w',
        '-l',
        join(folder, 'log'),
        '-o',
        `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`,
        'start',
      ],
      as,
    );
    await work(`postgresql://comity@/postgres?host=${encodeURIComponent(folder)}`);
  } finally {
    spawnSync(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', 'stop'], as);
    rmSync(folder, { recursive: true, force: true });
  }
  return {};
}

function findBinaries() {
  const roots = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].filter(existsSync);
  const folders = roots.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin')));
  return folders
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .sort()
    .at(-1);
}

function install() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const apt = (...args) =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'postgresql');
  } catch {
    return undefined;
  }
  return findBinaries();
}

/** The user that the server runs as: oneself, or `postgres` where one is root. */
function ownerForServer() {
  const uid = process.getuid?.();
  if (uid !== 0) return { uid, gid: process.getgid?.() };
  const id = (flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const user = id('-u');
  return user.status === 0 ? { uid: Number(user.stdout), gid: Number(id('-g').stdout) } : undefined;
}
