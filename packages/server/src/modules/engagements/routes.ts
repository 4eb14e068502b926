import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import {
  createEngagement,
  getEngagement,
  getTimeline,
  listEngagements,
  removeEngagement,
  updateEngagement,
} from './usecases.ts';

export const engagementRoutes = (
  deps: Deps,
): HandlersOf<
  'listEngagements' | 'getTimeline' | 'createEngagement' | 'getEngagement' | 'updateEngagement' | 'removeEngagement'
> => ({
  listEngagements: ({ actor, query }) => listEngagements(deps, actor, query),
  getTimeline: ({ actor, query }) => getTimeline(deps, actor, query),
  createEngagement: ({ actor, body }) => createEngagement(deps, actor, body),
  getEngagement: ({ actor, params }) => getEngagement(deps, actor, params.engagementId),
  updateEngagement: ({ actor, params, body }) => updateEngagement(deps, actor, params.engagementId, body),
  removeEngagement: ({ actor, params, body }) => removeEngagement(deps, actor, params.engagementId, body),
});
