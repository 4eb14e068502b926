import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { cancelJob, listJobs, retryJob } from './usecases.ts';

export const jobRoutes = (deps: Deps): HandlersOf<'listJobs' | 'cancelJob' | 'retryJob'> => ({
  listJobs: ({ actor }) => listJobs(deps, actor),
  cancelJob: ({ actor, params }) => cancelJob(deps, actor, params.jobId),
  retryJob: ({ actor, params }) => retryJob(deps, actor, params.jobId),
});
