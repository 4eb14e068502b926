/** Makes the cluster of a data directory. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StorageError } from '../errors.ts';
import { type Binaries, executable } from './binaries.ts';
import type { Place } from './place.ts';
import { ENVIRONMENT, identity } from './programs.ts';

export const SUPERUSER = 'comity_owner';

/** @throws StorageError `storage.engine_failed` */
export function initialise(place: Place, binaries: Binaries): void {
  const locale =
    binaries.major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C'];
  const passwordFile = join(place.directory, `.password-${process.pid}`);
  const login =
    place.socketFolder === null
      ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]
      : ['--auth-local=trust', '--auth-host=reject'];
  if (place.socketFolder === null) writeFileSync(passwordFile, loopbackPassword(place), { mode: 0o600 });
  const ran = spawnSync(
    executable(binaries, 'initdb'),
    ['-D', place.cluster, '-U', SUPERUSER, '--encoding=UTF8', ...locale, ...login, '--no-instructions'],
    { ...identity(place), env: ENVIRONMENT, encoding: 'utf8', cwd: place.runAs === null ? undefined : '/' },
  );
  rmSync(passwordFile, { force: true });
  if (ran.status !== 0) {
    throw new StorageError(
      'storage.engine_failed',
      `PostgreSQL could not make a database: ${ran.stderr || ran.error}`,
      {
        step: 'initdb',
      },
    );
  }
}

/** The superuser's, where the cluster is reached over the loopback address; made once. */
export function loopbackPassword(place: Place): string {
  const file = join(place.directory, 'database-password.txt');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
