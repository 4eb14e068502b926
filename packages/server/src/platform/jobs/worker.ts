import { setTimeout as wait } from 'node:timers/promises';
import { type Database, jobs, type LeasedJob, StorageError, workspaces } from '@comity/storage';
import { workerScope } from '../auth/policy.ts';
import type { Events } from '../events/events.ts';
import { errorFields, type Log } from '../log/log.ts';

/** What a kind of job does. It ends itself (`jobs.complete`) in the transaction that writes its results. */
export type JobHandler = (job: LeasedJob, context: JobContext) => Promise<void>;

export interface JobContext {
  readonly workspaceId: string;
  /** Tells how far the work is and keeps the lease. @throws JobStopped where it was cancelled, or is no longer ours */
  readonly report: (done: number, total: number) => Promise<void>;
  /** Aborted, with a `JobStopped`, as soon as the work is wanted no more. */
  readonly stopping: AbortSignal;
}

/** Thrown inside a handler to stop: cancelled by a person, lost to another worker, or the server is stopping. */
export class JobStopped extends Error {
  readonly reason: 'cancelled' | 'lost' | 'stopping';
  constructor(reason: 'cancelled' | 'lost' | 'stopping') {
    super(`the job was stopped: ${reason}`);
    this.name = 'JobStopped';
    this.reason = reason;
  }
}

/** A failure that trying again cannot mend. */
class JobFailure extends Error {
  readonly problem: { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
  constructor(problem: JobFailure['problem']) {
    super(problem.code);
    this.name = 'JobFailure';
    this.problem = problem;
  }
}

export interface WorkerOptions {
  readonly database: Database;
  readonly events: Events;
  readonly log: Log;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** What waits for jobs that nobody will do any more learns it: asked at the start, and when jobs were given up. */
  readonly leaveAbandoned: (workspaceId: string) => Promise<void>;
  readonly stopping: AbortSignal;
}

export interface Worker {
  /** There may be something in the queue: look at once. */
  readonly wake: () => void;
  /** Resolves when nothing is being worked on any more. */
  readonly stopped: () => Promise<void>;
}

/** Long, because the longest paper is written in one transaction; a server that starts again does not wait for it. */
const LEASE_SECONDS = 180;
/** How often a worker looks whether it should go on, and keeps its lease: so soon a cancel is heard. */
const RENEW_MS = 1_000;
/** How often the queue is looked at without being woken: for jobs that wait to be tried again. */
const LOOK_MS = 3_000;

/** One worker: reading a paper takes a processor of its own, and a laptop has few. */
export function startWorker(options: WorkerOptions): Worker {
  const { database, handlers, leaveAbandoned, stopping, log } = options;
  const kinds = Object.keys(handlers);
  let wake = () => {};
  let woken = new Promise<void>((resolve) => {
    wake = resolve;
  });

  const look = async (): Promise<boolean> => {
    const ids = await database.inInstallation(workspaces.listIds);
    for (const workspaceId of ids) {
      const scope = workerScope(workspaceId, null);
      const { lost, job } = await database.inWorkspace(scope, async (tx) => ({
        lost: await jobs.giveUp(tx, kinds),
        job: await jobs.claim(tx, kinds, LEASE_SECONDS),
      }));
      if (lost > 0) await leaveAbandoned(workspaceId);
      if (!job) continue;
      await work(job, workspaceId, options);
      return true;
    }
    return false;
  };

  const loop = async (): Promise<void> => {
    for (const id of await database.inInstallation(workspaces.listIds)) {
      await database.inWorkspace(workerScope(id, null), jobs.releaseLeases);
      await leaveAbandoned(id);
    }
    while (!stopping.aborted) {
      const worked = await look().catch((error) => {
        log.error('the queue could not be looked at', errorFields(error));
        return false;
      });
      if (worked) continue;
      await Promise.race([woken, wait(LOOK_MS, undefined, { ref: false })]);
      woken = new Promise((resolve) => {
        wake = resolve;
      });
    }
  };

  const done = loop().catch((error) => log.error('the worker ended', errorFields(error)));
  return { wake: () => wake(), stopped: () => done };
}

async function work(job: LeasedJob, workspaceId: string, options: WorkerOptions): Promise<void> {
  const { database, events, log, handlers, stopping } = options;
  const scope = workerScope(workspaceId, job.createdBy);
  const publish = (state: string, done: number, total: number) =>
    events.publish(workspaceId, { type: 'job', jobId: job.id, state, done, total });
  const renew = async (progress?: { done: number; total: number }) => {
    const { held, cancelRequested } = await database.inWorkspace(scope, (tx) =>
      jobs.renew(tx, job, LEASE_SECONDS, progress),
    );
    if (!held) throw new JobStopped('lost');
    if (cancelRequested) throw new JobStopped('cancelled');
    if (stopping.aborted) throw new JobStopped('stopping');
  };
  const stopped = new AbortController();
  const onStop = () => stopped.abort(new JobStopped('stopping'));
  stopping.addEventListener('abort', onStop, { once: true });
  const beat = setInterval(
    () => void renew().catch((error) => error instanceof JobStopped && stopped.abort(error)),
    RENEW_MS,
  );
  try {
    publish('running', 0, 0);
    const handler = handlers[job.kind];
    if (!handler) throw new JobFailure({ code: 'jobs.unknown_kind', details: { kind: job.kind } });
    const report = async (done: number, total: number) => {
      await renew({ done, total });
      publish('running', done, total);
    };
    await handler(job, { workspaceId, report, stopping: stopped.signal });
    publish('done', 1, 1);
  } catch (error) {
    const state = await settle(job, error, scope, options);
    publish(state, 0, 0);
    if (!(error instanceof JobStopped))
      log.error('a job failed', { jobId: job.id, kind: job.kind, ...errorFields(error) });
  } finally {
    clearInterval(beat);
    stopping.removeEventListener('abort', onStop);
  }
}

/** What becomes of a job that did not end well. */
async function settle(
  job: LeasedJob,
  error: unknown,
  scope: ReturnType<typeof workerScope>,
  { database, stopping }: WorkerOptions,
): Promise<string> {
  // What breaks because everything stops is nobody's failure.
  if (stopping.aborted || (error instanceof JobStopped && error.reason !== 'cancelled')) return 'queued';
  try {
    return await database.inWorkspace(scope, async (tx) => {
      if (error instanceof JobStopped) return (await jobs.acknowledgeCancel(tx, job)).state;
      const problem =
        error instanceof JobFailure
          ? error.problem
          : error instanceof StorageError
            ? { code: error.code, details: {} }
            : { code: 'internal.error', details: {} };
      return (await jobs.fail(tx, job, problem, !(error instanceof JobFailure))).state;
    });
  } catch {
    // The lease is lost, or the database is: whoever holds it next starts again.
    return 'queued';
  }
}
