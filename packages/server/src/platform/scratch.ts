import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Files on their way in or out lie inside the data directory, which only its owner reads, never in a folder that a machine's users
 * share. What a killed server left there goes at the next start: only one server works on a data directory.
 *
 * @returns the folder, empty
 */
export async function emptyScratch(dataDirectory: string): Promise<string> {
  const folder = join(dataDirectory, 'tmp');
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
