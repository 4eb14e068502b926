import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { makeWordReport } from './usecases.ts';

export const reportRoutes = (deps: Deps): HandlersOf<'makeWordReport'> => ({
  makeWordReport: ({ actor, body }) => makeWordReport(deps, actor, body),
});
