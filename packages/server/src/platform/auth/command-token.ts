import { Refusal } from '../errors/refusal.ts';
import type { Authenticate } from './actor.ts';
import { commandActor } from './policy.ts';
import { hashToken, sameToken } from './tokens.ts';

/** The token of an `authorization: Bearer` header. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.get('authorization') ?? '')?.[1];
}

/**
 * Sessions, and beside them the `comity` command on the same machine, which shows the token that only the owner of the data directory
 * can read.
 */
export function withCommandToken(
  authenticate: Authenticate,
  commandToken: string | undefined,
  workspaceId: string,
): Authenticate {
  const hash = commandToken === undefined ? undefined : hashToken(commandToken);
  return async (request, answerHeaders) => {
    const bearer = bearerOf(request);
    if (bearer === undefined) return authenticate(request, answerHeaders);
    if (hash === undefined || !sameToken(bearer, hash)) throw new Refusal('auth.required');
    return commandActor(workspaceId);
  };
}
