import { Worker } from 'node:worker_threads';
import type { Reading } from '@comity/domain';
import type { PaperReader } from '../../../platform/deps.ts';

/** Short papers are read at once: handing them over would take as long. */
const SHORT_TEXT = 20_000;
/** A thread that read a longer one ends, and the memory that it took ends with it: the next starts in a second. */
const LONG_TEXT = 1_000_000;

/**
 * Reads papers in a thread of their own, so that a long one holds nobody up and can be given up in its middle. Run from sources
 * (tests) it reads in this thread: Node cannot start a thread on TypeScript.
 */
export function createPaperReader(): PaperReader {
  const built = import.meta.url.endsWith('.js');
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const end = async (thread: Worker | undefined): Promise<void> => {
    worker = undefined;
    await thread?.terminate();
  };

  const ask = (rawText: string, file: string, stopping: AbortSignal): Promise<Reading> =>
    new Promise((resolve, reject) => {
      stopping.throwIfAborted();
      worker ??= new Worker(new URL('./reading-thread.js', import.meta.url));
      const thread = worker;
      const settle = (settled: () => void) => {
        thread.off('message', onMessage).off('error', onError).off('exit', onExit);
        stopping.removeEventListener('abort', onStop);
        settled();
      };
      const onMessage = (reading: Reading) => {
        settle(() => resolve(reading));
        if (rawText.length > LONG_TEXT) void end(thread);
      };
      const onError = (error: Error) => {
        worker = undefined;
        settle(() => reject(error));
      };
      const onExit = (code: number) => onError(new Error(`the reading thread ended with ${code}`));
      // Nothing else ends a reading that is under way: it does not look up until it is done.
      const onStop = () => {
        settle(() => reject(stopping.reason));
        void end(thread);
      };
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
      stopping.addEventListener('abort', onStop, { once: true });
      thread.postMessage({ rawText, file });
    });

  return {
    async read(rawText, file, stopping) {
      if (!built || rawText.length < SHORT_TEXT) {
        const { readText } = await import('@comity/reader');
        return readText(rawText, { file });
      }
      const turn = queue.then(() => ask(rawText, file, stopping));
      queue = turn.catch(() => undefined);
      return turn;
    },
    close: () => end(worker),
  };
}
