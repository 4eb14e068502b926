import type { WireDocumentPage, WireProposal } from '@comity/contracts';
import type { Highlight } from '../documents/paper.tsx';
import { toneOf } from './proposal-words.ts';

/** Refused words are not marked; the active proposal's are, whatever its state. */
export function highlightsOf(
  page: WireDocumentPage,
  proposals: readonly WireProposal[],
  active: WireProposal | undefined,
): readonly Highlight[] {
  return proposals
    .filter((proposal) => (proposal.state !== 'refused' && proposal.state !== 'superseded') || proposal === active)
    .flatMap((proposal) =>
      proposal.passages
        .filter((passage) => passage.documentId === page.document.id)
        .map(({ start, end }) => ({ id: proposal.id, start, end, tone: toneOf(proposal) })),
    );
}
