import { ROLE_PERMISSIONS } from '@comity/contracts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Attempt } from '../../platform/auth/throttle.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Result } from '../../platform/http/call.ts';
import { networkOf } from '../../platform/http/client-address.ts';
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

/** What is tried, for the throttle: at an account, or at a link that names nobody. */
export function attemptAt(
  deps: Deps,
  { request, address }: Pick<SignInCall, 'request' | 'address'>,
  account: string | null,
): Attempt {
  const device = account === null ? null : (deps.devices.find(request, account) ?? null);
  return { account, address: networkOf(address), device };
}

/** Signs somebody in whose password is known to be right or is to be tried, and answers as `getMe` does. */
export async function signedIn(
  deps: Deps,
  { request, answerHeaders }: SignInCall,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Result<'getMe'>> {
  const cookies = await deps.auth.signIn(email, password, request);
  giveCookies(cookies, answerHeaders);
  if (!deps.devices.find(request, email)) answerHeaders.append('set-cookie', deps.devices.remember(email));
  const headers = new Headers({
    cookie: cookies
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  });
  const actor = await deps.auth.actorOf(new Request(request.url, { headers }), answerHeaders);
  if (!actor) throw new Refusal('auth.required');
  return describeMe(deps, actor);
}

export function giveCookies(cookies: Headers, answerHeaders: Headers): void {
  for (const cookie of cookies.getSetCookie()) answerHeaders.append('set-cookie', cookie);
}
