import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase, openServer } from '../../packages/storage/src/index.ts';

/**
 * What comes in while this works is not read before it has ended, however quick the reader and however slow the page: the text of a paper
 * has nowhere to go.
 */
export async function whileNothingIsRead(dataDirectory: string, work: () => Promise<void>): Promise<void> {
  const engine = await openServer(addressOf(dataDirectory));
  const database = await connectDatabase(engine, engine.connection());
  try {
    await database.asOwner(async (owner) => {
      await owner.query('begin; lock table document_text in exclusive mode');
      await work();
      await owner.query('commit');
    });
  } finally {
    await database.close();
  }
}

/** @see https://www.postgresql.org/docs/18/storage-file-layout.html (postmaster.pid: pid, directory, start, port, socket …) */
function addressOf(dataDirectory: string): string {
  const [, , , port, socket = ''] = readFileSync(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return `postgresql://comity_owner@${encodeURIComponent(socket)}:${port}/comity`;
}
