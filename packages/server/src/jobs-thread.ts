/** The thread of the jobs, started by `startJobsThread`: the queue is worked on here, beside the server and not within it. */

import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '@comity/storage';
import { composeDeps, workJobs } from './compose.ts';
import type { JobsThreadData, JobsThreadNews, JobsThreadOrder } from './platform/jobs/thread.ts';
import { systemClock } from './platform/log/clock.ts';
import { createLog } from './platform/log/log.ts';

const { config, url, secret, scratch }: JobsThreadData = workerData;
const log = createLog(config.logLevel);
const stop = new AbortController();
let wake = () => {};
parentPort?.on('message', (order: JobsThreadOrder) => (order === 'wake' ? wake() : stop.abort()));

const database = await openDatabase(
  { url },
  { connections: 4, onTrouble: (message) => log.warn('database', { trouble: message }) },
);
const publicUrl = config.publicUrl === null ? null : new URL(config.publicUrl);
const deps = composeDeps({
  config: { ...config, publicUrl },
  database,
  secret,
  scratch,
  clock: systemClock,
  log,
  events: {
    publish: (workspaceId, event) => parentPort?.postMessage({ workspaceId, event } satisfies JobsThreadNews),
    subscribe: () => () => {},
  },
  wakeJobs: () => wake(),
  stopping: stop.signal,
});
const worker = workJobs(deps);
wake = worker.wake;
stop.signal.addEventListener('abort', () => {
  deps.extractor.close();
  worker.wake();
});
await worker.stopped();
await deps.reader.close();
await database.close();
parentPort?.close();
