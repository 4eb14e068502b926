import { requirePerson } from '../../platform/auth/policy.ts';
import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { attemptAt, describeMe, giveCookies, signedIn } from './usecases.ts';

export const sessionRoutes = (
  deps: Deps,
): HandlersOf<'createSession' | 'deleteSession' | 'getMe' | 'updateMe' | 'changePassword'> => ({
  createSession: (call) =>
    deps.throttle.attempt(attemptAt(deps, call, call.body.email), () => signedIn(deps, call, call.body)),
  deleteSession: async ({ request, answerHeaders }) => {
    giveCookies(await deps.auth.signOut(request), answerHeaders);
    return undefined;
  },
  getMe: ({ actor }) => describeMe(deps, actor),
  updateMe: async ({ actor, body }) => {
    requirePerson(actor);
    await deps.auth.rename(actor.account.id, body.name);
    return describeMe(deps, { ...actor, account: { ...actor.account, name: body.name } });
  },
  changePassword: async (call) => {
    const { actor, body, request, answerHeaders } = call;
    requirePerson(actor);
    const change = () => deps.auth.changePassword(request, body.current, body.password);
    giveCookies(await deps.throttle.attempt(attemptAt(deps, call, actor.account.email), change), answerHeaders);
    return { changed: true };
  },
});
