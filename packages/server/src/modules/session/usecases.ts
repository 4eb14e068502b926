import { ROLE_PERMISSIONS } from '@comity/contracts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Result } from '../../platform/http/call.ts';
import { currentWorkspace } from '../workspace/usecases.ts';

/** What the screens need to know of who is there. */
export async function describeMe(deps: Deps, actor: Actor): Promise<Result<'getMe'>> {
  return {
    account: actor.account,
    role: actor.role,
    permissions: ROLE_PERMISSIONS[actor.role],
    workspace: await currentWorkspace(deps, actor),
  };
}

interface SignInCall {
  readonly request: Request;
  readonly address: string;
  readonly answerHeaders: Headers;
}

/** Signs somebody in whose password is known to be right or is to be tried, and answers as `getMe` does. */
export async function signedIn(
  deps: Deps,
  { request, answerHeaders }: SignInCall,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Result<'getMe'>> {
  const cookies = await deps.auth.signIn(email, password, request);
  giveCookies(cookies, answerHeaders);
  const headers = new Headers({
    cookie: cookies
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  });
  const actor = await deps.auth.actorOf(new Request(request.url, { headers }));
  if (!actor) throw new Refusal('auth.required');
  return describeMe(deps, actor);
}

export function giveCookies(cookies: Headers, answerHeaders: Headers): void {
  for (const cookie of cookies.getSetCookie()) answerHeaders.append('set-cookie', cookie);
}
