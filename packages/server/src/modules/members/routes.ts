import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { attemptAt, signedIn } from '../session/usecases.ts';
import {
  acceptInvitation,
  acceptPasswordReset,
  createInvitation,
  listInvitations,
  listMembers,
  removeMember,
  resetPassword,
  updateMember,
  withdrawInvitation,
} from './usecases.ts';

export const memberRoutes = (
  deps: Deps,
): HandlersOf<
  | 'listMembers'
  | 'createInvitation'
  | 'listInvitations'
  | 'withdrawInvitation'
  | 'acceptInvitation'
  | 'updateMember'
  | 'removeMember'
  | 'resetPassword'
  | 'acceptPasswordReset'
> => ({
  listMembers: ({ actor }) => listMembers(deps, actor),
  createInvitation: ({ actor, body }) => createInvitation(deps, actor, body),
  listInvitations: ({ actor }) => listInvitations(deps, actor),
  withdrawInvitation: async ({ actor, params }) => {
    await withdrawInvitation(deps, actor, params.invitationId);
    return undefined;
  },
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
