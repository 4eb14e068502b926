import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { getChange, listBuiltUpon, listHistory, undoChange } from './usecases.ts';

export const historyRoutes = (
  deps: Deps,
): HandlersOf<'listHistory' | 'getChange' | 'listBuiltUpon' | 'undoChange' | 'undoChangeOfRecord'> => ({
  listHistory: ({ actor, query }) => listHistory(deps, actor, query),
  getChange: ({ actor, params, query }) => getChange(deps, actor, params.changeSetId, query.recordId),
  listBuiltUpon: ({ actor, params }) => listBuiltUpon(deps, actor, params.changeSetId),
  undoChange: ({ actor, params }) => undoChange(deps, actor, params.changeSetId),
  undoChangeOfRecord: ({ actor, params }) => undoChange(deps, actor, params.changeSetId, params.recordId),
});
