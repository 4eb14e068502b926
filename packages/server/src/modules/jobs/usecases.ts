import type { Job } from '@comity/domain';
import { type ChangeTx, jobs } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Result } from '../../platform/http/call.ts';
import { documentOfJob, leaveUnread, queueAgain } from '../documents/reading/usecases.ts';

type WireJob = Result<'listJobs'>['items'][number];

function present({ id, kind, state, progress, attempts, problem, createdAt }: Job): WireJob {
  return { id, kind, state, progress: { ...progress, note: null }, attempts, failure: problem, createdAt };
}

/** The latest hundred. */
export async function listJobs(deps: Deps, actor: Actor): Promise<Result<'listJobs'>> {
  const page = await deps.database.inWorkspace(actor.scope, (tx) => jobs.list(tx, { limit: 100 }));
  return { items: page.items.map(present) };
}

/** A waiting job ends at once, a running one as soon as it looks. */
export async function cancelJob(deps: Deps, actor: Actor, jobId: string): Promise<WireJob> {
  const job = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx: ChangeTx) => {
    const cancelled = await jobs.requestCancel(tx, jobId);
    const documentId = documentOfJob(cancelled);
    if (cancelled.state === 'cancelled' && documentId !== undefined)
      await leaveUnread(tx, documentId, 'jobs.cancelled');
    return cancelled;
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['jobs', 'documents', 'imports'] });
  return present(job);
}

/** @throws StorageError `jobs.not_retryable` */
export async function retryJob(deps: Deps, actor: Actor, jobId: string): Promise<WireJob> {
  const job = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx: ChangeTx) => {
    const again = await jobs.retry(tx, jobId);
    const documentId = documentOfJob(again);
    if (documentId !== undefined) await queueAgain(tx, documentId);
    return again;
  });
  deps.wakeJobs();
  return present(job);
}
