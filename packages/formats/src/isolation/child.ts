/**
 * The reading process: it gets a file, gives its text, and knows nothing else of the desk. It has no environment, may neither
 * write nor start anything, and opens no connection. Its parent ends it when it takes too much; it ends itself when its parent
 * is gone.
 */
import net from 'node:net';
import { isMainThread, Worker } from 'node:worker_threads';
import { FormatError } from '../errors.ts';
import { extractDirectly } from '../extract-text.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

const PARENT_LOOK_MS = 1_000;

if (isMainThread) readForParent();
else endWithParent();

function readForParent(): void {
  net.Socket.prototype.connect = () => {
    throw new Error('The reading process opens no connections.');
  };
  globalThis.fetch = () => Promise.reject(new Error('The reading process opens no connections.'));
  new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 },
  }).unref();
  process.on('disconnect', () => process.exit(0));
  process.on('message', (request: ReadRequest) => void answer(request));
  reply({ type: 'ready' });
}

async function answer({ bytes, options }: ReadRequest): Promise<void> {
  try {
    const outcome = await extractDirectly(bytes, options, (characters) => reply({ type: 'progress', characters }));
    reply({ type: 'done', outcome });
  } catch (error) {
    if (error instanceof FormatError) reply({ type: 'refused', code: error.code, details: error.details });
    else if (error instanceof RangeError) reply({ type: 'refused', code: 'formats.too_deep', details: {} });
    else reply({ type: 'refused', code: 'formats.crashed', details: {} });
  }
}

function reply(message: ReadReply): void {
  process.send?.(message);
}

/** In a thread of its own, because a file may keep the main one busy for ever. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, PARENT_LOOK_MS);
}
