import type { Job } from '@comity/domain';
import { type ChangeTx, documents, jobs, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Result } from '../../platform/http/call.ts';
import { documentOfJob, leaveUnread, queueAgain } from '../documents/reading/usecases.ts';

type WireJob = Result<'listJobs'>['items'][number];

/** The paper that a job reads is named to those who may see it. */
async function present(tx: WorkspaceTx, found: readonly Job[]): Promise<readonly WireJob[]> {
  const readable = await documents.listByIds(
    tx,
    found.flatMap((job) => documentOfJob(job) ?? []),
  );
  const visible = new Set(readable.map(({ id }) => id));
  return found.map((job) => {
    const { id, kind, state, progress, attempts, cancelRequested, problem, createdAt } = job;
    const documentId = documentOfJob(job) ?? '';
    return {
      id,
      kind,
      documentId: visible.has(documentId) ? documentId : null,
      state,
      progress: { ...progress, note: null },
      attempts,
      cancelRequested,
      failure: problem,
      createdAt,
    };
  });
}

async function presentOne(tx: WorkspaceTx, job: Job): Promise<WireJob> {
  const [presented] = await present(tx, [job]);
  if (!presented) throw new Error('a job was not presented');
  return presented;
}

/** The latest hundred. */
export async function listJobs(deps: Deps, actor: Actor): Promise<Result<'listJobs'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const { items } = await jobs.list(tx, { limit: 100 });
    return { items: await present(tx, items) };
  });
}

/** A waiting job ends at once, a running one as soon as it looks. */
export async function cancelJob(deps: Deps, actor: Actor, jobId: string): Promise<WireJob> {
  const job = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx: ChangeTx) => {
    const cancelled = await jobs.requestCancel(tx, jobId);
    const documentId = documentOfJob(cancelled);
    if (cancelled.state === 'cancelled' && documentId !== undefined)
      await leaveUnread(tx, documentId, 'jobs.cancelled');
    return presentOne(tx, cancelled);
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['jobs', 'documents', 'imports'] });
  return job;
}

/** @throws StorageError `jobs.not_retryable` */
export async function retryJob(deps: Deps, actor: Actor, jobId: string): Promise<WireJob> {
  const job = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx: ChangeTx) => {
    const again = await jobs.retry(tx, jobId);
    const documentId = documentOfJob(again);
    if (documentId !== undefined) await queueAgain(tx, documentId);
    return presentOne(tx, again);
  });
  deps.wakeJobs();
  return job;
}
