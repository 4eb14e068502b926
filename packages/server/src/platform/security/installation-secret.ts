import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const BYTES = 48;

/**
 * The key that signs sessions and opens seals: made on the first start, beside the database and never in it, so that a database alone
 * signs nobody in. It is on the disk in full before it bears its name.
 *
 * @throws Error where the file holds less than was written: a guessable key would be worse than none
 */
export async function installationSecret(directory: string): Promise<string> {
  const path = join(directory, 'secret');
  await writeOnce(path, randomBytes(BYTES).toString('base64url'));
  const secret = (await readFile(path, 'utf8')).trim();
  if (Buffer.from(secret, 'base64url').length < BYTES) {
    throw new Error(
      `${path} holds less than was written into it. Restore it from a copy, or remove it: everybody signs in anew.`,
    );
  }
  return secret;
}

/** Writes the file unless it is there; of two servers at once one wins, and both read the same. */
async function writeOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
