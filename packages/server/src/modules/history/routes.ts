import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { listHistory, undoChange } from './usecases.ts';

export const historyRoutes = (deps: Deps): HandlersOf<'listHistory' | 'undoChange'> => ({
  listHistory: ({ actor, query }) => listHistory(deps, actor, query),
  undoChange: ({ actor, params }) => undoChange(deps, actor, params.changeSetId),
});
