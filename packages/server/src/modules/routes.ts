import type { Deps } from '../platform/deps.ts';
import type { Handlers } from '../platform/http/call.ts';
import { documentRoutes } from './documents/routes.ts';
import { engagementRoutes } from './engagements/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { figureRoutes } from './figures/routes.ts';
import { historyRoutes } from './history/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { installationRoutes } from './installation/routes.ts';
import { jobRoutes } from './jobs/routes.ts';
import { memberRoutes } from './members/routes.ts';
import { partyRoutes } from './parties/routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { sessionRoutes } from './session/routes.ts';
import { todayRoutes } from './today/routes.ts';
import { workspaceRoutes } from './workspace/routes.ts';

/** A handler for every operation; one that is missing does not compile. */
export function allHandlers(deps: Deps): Handlers {
  return {
    ...installationRoutes(deps),
    ...sessionRoutes(deps),
    ...workspaceRoutes(deps),
    ...memberRoutes(deps),
    ...importRoutes(deps),
    ...documentRoutes(deps),
    ...proposalRoutes(deps),
    ...partyRoutes(deps),
    ...engagementRoutes(deps),
    ...figureRoutes(deps),
    ...reportRoutes(deps),
    ...searchRoutes(deps),
    ...historyRoutes(deps),
    ...todayRoutes(deps),
    ...jobRoutes(deps),
    ...eventRoutes(deps),
  };
}
