import type { HandlersOf } from '../../platform/http/call.ts';
import type { Deps } from '../deps.ts';
import { makeWordReport } from './usecases.ts';

export const reportRoutes = (deps: Deps): HandlersOf<'makeWordReport'> => ({
  makeWordReport: ({ actor, body }) => makeWordReport(deps, actor, body),
});
