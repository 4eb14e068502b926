import type { Deps } from '../../platform/deps.ts';
import { eventStream } from '../../platform/events/stream.ts';
import type { HandlersOf } from '../../platform/http/call.ts';

export const eventRoutes = ({ events, stopping }: Deps): HandlersOf<'getEvents'> => ({
  getEvents: async ({ actor, request }) => eventStream(events, actor.workspaceId, [request.signal, stopping]),
});
