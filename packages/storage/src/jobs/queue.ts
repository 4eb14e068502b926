import type { Job, JobState } from '@comity/domain';
import { sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { newId } from '../id.ts';
import { toJson } from '../json.ts';
import { type Page, pageOf, readCursor } from '../repositories/paging.ts';
import { notFound } from '../repositories/records.ts';
import type { Problem } from '../schema.ts';
import type { WorkspaceTx } from '../transaction.ts';

export interface JobDraft {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Lower goes first; 100 unless told. */
  readonly priority?: number;
  /** 3 unless told. */
  readonly maxAttempts?: number;
}

/** A job that a worker holds until the lease runs out. */
export interface LeasedJob extends Job {
  readonly leaseId: string;
}

const COLUMNS = sql`id, kind, payload, state, attempts, max_attempts,
  json_build_object('done', progress_done, 'total', progress_total) as progress,
  cancel_requested, problem, created_at, created_by, started_at, finished_at`;

/** Queued in the transaction that needs it: no job without its cause, no cause without its job. */
export async function enqueue(tx: WorkspaceTx, draft: JobDraft): Promise<Job> {
  const { rows } = await sql<Job>`
    insert into job (workspace_id, id, kind, payload, state, priority, attempts, max_attempts, progress_done, progress_total,
      cancel_requested, run_after, created_at, created_by)
    values (${tx.workspaceId}, ${newId()}, ${draft.kind}, ${toJson(draft.payload)}, 'queued',
      ${draft.priority ?? 100}, 0, ${draft.maxAttempts ?? 3}, 0, 0, false, ${tx.now}, ${tx.now}, ${tx.scope.accountId})
    returning ${COLUMNS}`.execute(tx.db);
  return first(rows, '');
}

/** For work that one job does for all who ask: queued unless such a job waits already. */
export async function enqueueUnlessWaiting(tx: WorkspaceTx, draft: JobDraft): Promise<void> {
  const waiting = await list(tx, { kind: draft.kind, states: ['queued'], limit: 1 });
  if (waiting.items.length === 0) await enqueue(tx, draft);
}

function first<T>(rows: readonly T[], id: string): T {
  const [row] = rows;
  if (row === undefined) throw notFound('job', id);
  return row;
}

/**
 * Takes the next job of this desk: one that waits, or one whose worker let its lease run out (it died). Workers never wait
 * for one another.
 * @param kinds those that this worker can do; what of them is lost, `giveUp` has taken out before
 * @param leaseSeconds after which another may take it, unless `renew` was called
 */
export async function claim(
  tx: WorkspaceTx,
  kinds: readonly string[],
  leaseSeconds: number,
): Promise<LeasedJob | undefined> {
  const leaseId = newId();
  const { rows } = await sql<Job>`
    update job set state = 'running', attempts = attempts + 1, lease_id = ${leaseId}, started_at = ${tx.now},
      lease_until = ${tx.now}::timestamptz + make_interval(secs => ${leaseSeconds}), problem = null
    where workspace_id = ${tx.workspaceId} and id = (
      select id from job
      where workspace_id = ${tx.workspaceId} and kind = any(${[...kinds]}::text[])
        and ((state = 'queued' and run_after <= ${tx.now}) or (state = 'running' and lease_until < ${tx.now}))
      order by priority, created_at, id limit 1 for update skip locked)
    returning ${COLUMNS}`.execute(tx.db);
  const [job] = rows;
  return job === undefined ? undefined : { ...job, leaseId };
}

/**
 * A job that killed its worker as often as it may is not tried again.
 * @returns how many were given up
 */
export async function giveUp(tx: WorkspaceTx, kinds: readonly string[]): Promise<number> {
  const { numAffectedRows } =
    await sql`update job set state = case when cancel_requested then 'cancelled' else 'failed' end, lease_id = null,
      lease_until = null, finished_at = ${tx.now}, problem = ${toJson({ code: 'jobs.worker_lost', details: {} })}
    where workspace_id = ${tx.workspaceId} and kind = any(${[...kinds]}::text[]) and state = 'running'
      and lease_until < ${tx.now} and (attempts >= max_attempts or cancel_requested)`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
}

/** What the worker learns each time it reports. */
export interface LeaseState {
  /** False once another worker, or nobody, holds the job: stop, nothing that is still written counts. */
  readonly held: boolean;
  readonly cancelRequested: boolean;
}

/** Reports progress and keeps the lease. */
export async function renew(
  tx: WorkspaceTx,
  job: LeasedJob,
  leaseSeconds: number,
  progress?: { readonly done: number; readonly total: number },
): Promise<LeaseState> {
  const { rows } = await sql<{ cancelRequested: boolean }>`
    update job set lease_until = ${tx.now}::timestamptz + make_interval(secs => ${leaseSeconds}),
      progress_done = coalesce(${progress?.done ?? null}, progress_done),
      progress_total = coalesce(${progress?.total ?? null}, progress_total)
    where workspace_id = ${tx.workspaceId} and id = ${job.id} and lease_id = ${job.leaseId} and state = 'running'
    returning cancel_requested`.execute(tx.db);
  return { held: rows.length > 0, cancelRequested: rows[0]?.cancelRequested ?? false };
}

/**
 * Ends a job in the very transaction that writes its results: either both are there or neither, so nothing is done twice.
 * @throws StorageError `records.not_found` where the lease is lost: the transaction, and with it the results, goes
 */
export async function complete(tx: WorkspaceTx, job: LeasedJob): Promise<Job> {
  return finish(tx, job, 'done', null);
}

/** The worker saw that it should stop. */
export async function acknowledgeCancel(tx: WorkspaceTx, job: LeasedJob): Promise<Job> {
  return finish(tx, job, 'cancelled', null);
}

async function finish(tx: WorkspaceTx, job: LeasedJob, state: JobState, problem: Problem | null): Promise<Job> {
  const { rows } = await sql<Job>`
    update job set state = ${state}, lease_id = null, lease_until = null, finished_at = ${tx.now},
      problem = ${problem === null ? null : toJson(problem)},
      progress_done = case when ${state} = 'done' then progress_total else progress_done end
    where workspace_id = ${tx.workspaceId} and id = ${job.id} and lease_id = ${job.leaseId} and state = 'running'
    returning ${COLUMNS}`.execute(tx.db);
  return first(rows, job.id);
}

/** The longest wait before a job is tried again. */
const LONGEST_WAIT_SECONDS = 300;

/**
 * The attempt failed: tried again after 2, 4, 8 … seconds, until there were as many attempts as it may have.
 * @param retry false where trying again cannot help (the file is damaged)
 */
export async function fail(tx: WorkspaceTx, job: LeasedJob, problem: Problem, retry: boolean): Promise<Job> {
  if (!retry || job.attempts >= job.maxAttempts) return finish(tx, job, 'failed', problem);
  const seconds = Math.min(2 ** job.attempts, LONGEST_WAIT_SECONDS);
  const { rows } = await sql<Job>`
    update job set state = case when cancel_requested then 'cancelled' else 'queued' end, lease_id = null, lease_until = null,
      problem = ${toJson(problem)}, run_after = ${tx.now}::timestamptz + make_interval(secs => ${seconds})
    where workspace_id = ${tx.workspaceId} and id = ${job.id} and lease_id = ${job.leaseId} and state = 'running'
    returning ${COLUMNS}`.execute(tx.db);
  return first(rows, job.id);
}

/**
 * After a start: jobs that the killed server held wait again at once, without waiting for their leases. Only one server
 * works on a data directory; where several share a PostgreSQL server, leave this to the leases.
 * @returns how many
 */
export async function releaseLeases(tx: WorkspaceTx): Promise<number> {
  const { numAffectedRows } = await sql`
    update job set lease_until = ${tx.now}::timestamptz - interval '1 second'
    where workspace_id = ${tx.workspaceId} and state = 'running'`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
}

/** A waiting job is cancelled at once, a running one as soon as its worker looks. @throws StorageError `records.not_found` */
export async function requestCancel(tx: WorkspaceTx, id: string): Promise<Job> {
  const { rows } = await sql<Job>`
    update job set cancel_requested = true,
      state = case when state = 'queued' then 'cancelled' else state end,
      finished_at = case when state = 'queued' then ${tx.now}::timestamptz else finished_at end
    where workspace_id = ${tx.workspaceId} and id = ${id} and state in ('queued', 'running')
    returning ${COLUMNS}`.execute(tx.db);
  return rows[0] ?? get(tx, id);
}

/** @throws StorageError `jobs.not_retryable` unless it failed or was cancelled */
export async function retry(tx: WorkspaceTx, id: string): Promise<Job> {
  const { rows } = await sql<Job>`
    update job set state = 'queued', attempts = 0, cancel_requested = false, problem = null, progress_done = 0,
      run_after = ${tx.now}, finished_at = null
    where workspace_id = ${tx.workspaceId} and id = ${id} and state in ('failed', 'cancelled')
    returning ${COLUMNS}`.execute(tx.db);
  const [job] = rows;
  if (job !== undefined) return job;
  const { state } = await get(tx, id);
  throw new StorageError('jobs.not_retryable', `A job that is ${state} is not tried again.`, { id, state });
}

/** @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx, id: string): Promise<Job> {
  const { rows } = await sql<Job>`
    select ${COLUMNS} from job where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.db);
  return first(rows, id);
}

export interface JobFilter {
  readonly states?: readonly JobState[];
  readonly kind?: string;
  readonly cursor?: string;
  /** 1 to 500. */
  readonly limit?: number;
}

/** Newest first. */
export async function list(tx: WorkspaceTx, filter: JobFilter = {}): Promise<Page<Job>> {
  const limit = filter.limit ?? 50;
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['instant', 'id']);
  const conditions = [
    sql`workspace_id = ${tx.workspaceId}`,
    ...(filter.states === undefined ? [] : [sql`state = any(${[...filter.states]}::text[])`]),
    ...(filter.kind === undefined ? [] : [sql`kind = ${filter.kind}`]),
    ...(keys === undefined
      ? []
      : [
          sql`(created_at < ${keys[0]}::timestamptz or (created_at = ${keys[0]}::timestamptz and id > ${keys[1]}::uuid))`,
        ]),
  ];
  const { rows } = await sql<Job>`
    select ${COLUMNS} from job where ${sql.join(conditions, sql` and `)}
    order by created_at desc, id limit ${limit + 1}`.execute(tx.db);
  return pageOf(rows, limit, (job) => [job.createdAt, job.id]);
}
