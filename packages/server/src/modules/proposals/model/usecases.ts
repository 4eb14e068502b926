import type { WorkspaceScope } from '@comity/storage';
import type { Deps } from '../../../platform/deps.ts';
import { connectedModel } from '../../workspace/usecases.ts';
import type { ProposalDraft } from '../propose/draft.ts';
import { askForEngagements, ModelTrouble } from './connector.ts';
import { modelProposals } from './proposals.ts';

/**
 * What a connected language model adds to a paper's proposals. Nothing while none is connected, and nothing where it does not answer,
 * or not in the agreed form: a reading never depends on it.
 */
export async function askModel(
  deps: Pick<Deps, 'database' | 'seal' | 'log' | 'stopping'>,
  scope: WorkspaceScope,
  documentId: string,
  rawText: string,
): Promise<readonly ProposalDraft[]> {
  const address = await connectedModel(deps, scope);
  if (!address) return [];
  try {
    const answer = await askForEngagements(address, rawText, { signal: deps.stopping });
    return modelProposals(answer, address.model, { documentId, rawText });
  } catch (error) {
    if (!(error instanceof ModelTrouble)) throw error;
    deps.log.warn('the language model was not used', { documentId, reason: error.reason });
    return [];
  }
}
