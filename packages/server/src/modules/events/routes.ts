import type { Deps } from '../../platform/deps.ts';
import { eventStream } from '../../platform/events/stream.ts';
import type { HandlersOf } from '../../platform/http/call.ts';

export const eventRoutes = ({ auth, events, stopping }: Deps): HandlersOf<'getEvents'> => ({
  getEvents: async ({ actor, request }) => {
    // The command on this machine has no session that could end.
    const mayHear = actor.scope.accountId === null ? async () => true : () => auth.holds(request);
    return eventStream(events, actor.workspaceId, mayHear, [request.signal, stopping]);
  },
});
