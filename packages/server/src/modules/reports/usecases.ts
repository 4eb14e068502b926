import type { Actor } from '../../platform/auth/actor.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call } from '../../platform/http/call.ts';
import type { Deps } from '../deps.ts';

export async function makeWordReport(
  _deps: Deps,
  _actor: Actor,
  _body: Call<'makeWordReport'>['body'],
): Promise<Response> {
  throw new Refusal('route.not_found');
}
