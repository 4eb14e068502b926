import type { Deps } from '../../platform/deps.ts';
import type { HandlersOf } from '../../platform/http/call.ts';
import { correctProposal, decideProposals, listProposals } from './usecases.ts';

export const proposalRoutes = (deps: Deps): HandlersOf<'listProposals' | 'decideProposals' | 'correctProposal'> => ({
  listProposals: ({ actor, query }) => listProposals(deps, actor, query),
  decideProposals: ({ actor, body }) => decideProposals(deps, actor, body),
  correctProposal: ({ actor, params, body }) => correctProposal(deps, actor, params.proposalId, body),
});
