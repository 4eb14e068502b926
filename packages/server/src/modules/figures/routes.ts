import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { adoptFigure, listAdopted, withdrawFigure } from './adopted.usecases.ts';
import { getHeadlines } from './headlines.usecases.ts';
import { getFigure, getLineage } from './usecases.ts';

export const figureRoutes = (
  deps: Deps,
): HandlersOf<
  'getFigure' | 'getLineage' | 'getHeadlines' | 'listAdoptedFigures' | 'adoptFigure' | 'withdrawFigure'
> => ({
  getFigure: ({ actor, query }) => getFigure(deps, actor, query),
  getLineage: ({ actor, query }) => getLineage(deps, actor, query),
  getHeadlines: ({ actor, query }) => getHeadlines(deps, actor, query),
  listAdoptedFigures: async ({ actor }) => ({ items: await deps.database.inWorkspace(actor.scope, listAdopted) }),
  adoptFigure: ({ actor, body }) => adoptFigure(deps, actor, body),
  withdrawFigure: ({ actor, params, body }) => withdrawFigure(deps, actor, params.adoptedId, body.version),
});
