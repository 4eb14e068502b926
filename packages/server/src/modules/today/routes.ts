import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { getToday } from './usecases.ts';

export const todayRoutes = (deps: Deps): HandlersOf<'getToday'> => ({
  getToday: ({ actor }) => getToday(deps, actor),
});
