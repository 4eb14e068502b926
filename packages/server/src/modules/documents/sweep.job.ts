import { jobs, sweep } from '@comity/storage';
import { workerScope } from '../../platform/auth/policy.ts';
import type { Deps } from '../../platform/deps.ts';
import type { JobHandler } from '../../platform/jobs/worker.ts';

/** Takes the words of erased papers out of the database's files, and says where they may be left in a server's log. */
export function sweepJob({ database, log }: Pick<Deps, 'database' | 'log'>): JobHandler {
  return async (job, { workspaceId, stopping }) => {
    const isLogSwept = await sweep(database, stopping);
    if (!isLogSwept) log.warn('erased words may stand in the log of the PostgreSQL server until that is overwritten');
    await database.inWorkspace(workerScope(workspaceId, null), (tx) => jobs.complete(tx, job));
  };
}
