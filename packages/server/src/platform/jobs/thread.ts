import { setTimeout as wait } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import type { Config } from '../config/config.ts';
import type { Deps } from '../deps.ts';
import type { DeskEvent } from '../events/events.ts';
import { errorFields } from '../log/log.ts';
import type { Worker } from './worker.ts';

/** What the thread is started with: everything that it makes its own connections and secrets' keys from. */
export interface JobsThreadData {
  readonly config: Omit<Config, 'publicUrl'> & { readonly publicUrl: string | null };
  readonly url: string;
  readonly secret: string;
  readonly scratch: string;
}

/** What it is told. */
export type JobsThreadOrder = 'wake' | 'stop';

/** What it tells: screens are reached through the server's thread. */
export interface JobsThreadNews {
  readonly workspaceId: string;
  readonly event: DeskEvent;
}

/** Node cannot start a thread on TypeScript: run from sources (tests), jobs are worked on in the server's own thread. */
export const isBuilt = import.meta.url.endsWith('.js');

const START_AGAIN_MS = 1_000;

/**
 * The jobs' own thread, with its own connections: whatever a long paper costs, requests are answered meanwhile. One that dies is
 * started again, and takes up what it left.
 */
export function startJobsThread(
  { config, url, secret }: { readonly config: Config; readonly url: string; readonly secret: string },
  { events, log, scratch, stopping }: Pick<Deps, 'events' | 'log' | 'scratch' | 'stopping'>,
): Worker {
  const publicUrl = config.publicUrl?.href ?? null;
  const workerData: JobsThreadData = { config: { ...config, publicUrl }, url, secret, scratch };
  let thread: Thread | undefined;
  const tell = (order: JobsThreadOrder) => thread?.postMessage(order);

  const run = (): Promise<void> =>
    new Promise((ended) => {
      thread = new Thread(new URL('../../jobs-thread.js', import.meta.url), { workerData });
      thread.on('message', ({ workspaceId, event }: JobsThreadNews) => events.publish(workspaceId, event));
      thread.on('error', (error) => log.error('the thread of the jobs broke', errorFields(error)));
      thread.once('exit', () => {
        thread = undefined;
        ended();
      });
    });
  const keep = async (): Promise<void> => {
    while (!stopping.aborted) {
      await run();
      if (!stopping.aborted) await wait(START_AGAIN_MS, undefined, { ref: false });
    }
  };

  stopping.addEventListener('abort', () => tell('stop'), { once: true });
  const done = keep();
  return { wake: () => tell('wake'), stopped: () => done };
}
