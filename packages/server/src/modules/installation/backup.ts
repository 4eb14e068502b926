import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { backup } from '@comity/storage';
import type { Deps } from '../../platform/deps.ts';
import { contentDisposition } from '../../platform/http/download.ts';
import { dayOf } from '../../platform/log/clock.ts';
import { DOWNLOAD_POLICY } from '../../platform/security/headers.ts';

/** The whole installation as one file: written whole first, so that nobody keeps half of it for all, then sent and removed here. */
export async function exportInstallation({ database, clock, scratch }: Deps): Promise<Response> {
  const file = join(scratch, `backup-${randomUUID()}`);
  try {
    const now = clock.now();
    await backup(database, file, now);
    const { size } = await stat(file);
    const stream = createReadStream(file);
    stream.once('close', () => void rm(file, { force: true }));
    const body = Readable.toWeb(stream) as ReadableStream<Uint8Array>;
    return new Response(body, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        'content-disposition': contentDisposition(`comity-${dayOf(now)}.backup`),
        'content-security-policy': DOWNLOAD_POLICY,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
