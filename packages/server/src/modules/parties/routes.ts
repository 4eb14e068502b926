import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { mergeParties } from './merge.usecases.ts';
import { createParty, getParty, listParties, updateParty } from './usecases.ts';

export const partyRoutes = (
  deps: Deps,
): HandlersOf<'listParties' | 'createParty' | 'getParty' | 'updateParty' | 'mergeParties'> => ({
  listParties: ({ actor, query }) => listParties(deps, actor, query),
  createParty: ({ actor, body }) => createParty(deps, actor, body),
  getParty: ({ actor, params }) => getParty(deps, actor, params.partyId),
  updateParty: ({ actor, params, body }) => updateParty(deps, actor, params.partyId, body),
  mergeParties: ({ actor, body }) => mergeParties(deps, actor, body),
});
