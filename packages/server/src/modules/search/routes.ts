import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { search } from './usecases.ts';

export const searchRoutes = (deps: Deps): HandlersOf<'search'> => ({
  search: ({ actor, query }) => search(deps, actor, query),
});
