import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { attemptAt, signedIn } from '../session/usecases.ts';
import {
  acceptInvitation,
  acceptPasswordReset,
  createInvitation,
  listMembers,
  removeMember,
  resetPassword,
  updateMember,
} from './usecases.ts';

export const memberRoutes = (
  deps: Deps,
): HandlersOf<
  | 'listMembers'
  | 'createInvitation'
  | 'acceptInvitation'
  | 'updateMember'
  | 'removeMember'
  | 'resetPassword'
  | 'acceptPasswordReset'
> => ({
  listMembers: ({ actor }) => listMembers(deps, actor),
  createInvitation: ({ actor, body }) => createInvitation(deps, actor, body),
  acceptInvitation: async (call) => {
    const { body } = call;
    const email = await deps.throttle.attempt(attemptAt(deps, call, null), () => acceptInvitation(deps, body));
    return signedIn(deps, call, { email, password: body.password });
  },
  updateMember: ({ actor, params, body }) => updateMember(deps, actor, params.accountId, body),
  removeMember: async ({ actor, params }) => {
    await removeMember(deps, actor, params.accountId);
    return undefined;
  },
  resetPassword: ({ actor, params }) => resetPassword(deps, actor, params.accountId),
  acceptPasswordReset: async (call) => {
    await deps.throttle.attempt(attemptAt(deps, call, null), () => acceptPasswordReset(deps, call.body));
    return { changed: true };
  },
});
