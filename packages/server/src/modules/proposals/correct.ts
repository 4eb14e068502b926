import type { Proposal, ProposalPayload } from '@comity/domain';
import { Refusal } from '../../platform/errors/refusal.ts';
import { requireFitsKind } from '../engagements/policy.ts';

/**
 * A proposal with a person's correction in place of the reader's words.
 *
 * @throws Refusal `proposals.not_correctable`, `proposals.kind_changed`, `proposals.evidence_missing`, `input.invalid`
 */
export function requireCorrection(proposal: Proposal, payload: ProposalPayload): Proposal {
  if (proposal.payload.kind !== payload.kind) throw new Refusal('proposals.kind_changed');
  switch (payload.kind) {
    case 'engagement': {
      requireFitsKind(payload.engagement, 'payload.engagement');
      const missing = Object.entries(payload.engagement.evidence).find(([, indexes]) =>
        indexes.some((index) => index >= proposal.passages.length),
      );
      if (missing) throw new Refusal('proposals.evidence_missing', { details: { field: missing[0] } });
      break;
    }
    case 'containment':
      requireSubset(proposal.payload, payload.partIds, 'partIds');
      break;
    case 'same-event':
      requireSubset(proposal.payload, payload.otherIds, 'otherIds');
      break;
    case 'name-variant':
      requireSubset(proposal.payload, payload.names, 'names');
      break;
    case 'derivation':
    case 'discrepancy':
      throw new Refusal('proposals.not_correctable');
  }
  return { ...proposal, payload };
}

/** A finding about several is corrected by leaving some out. */
function requireSubset(before: ProposalPayload, kept: readonly string[], name: 'partIds' | 'otherIds' | 'names'): void {
  const all: readonly string[] =
    name in before ? ((before as Partial<Record<typeof name, readonly string[]>>)[name] ?? []) : [];
  if (kept.some((each) => !all.includes(each)))
    throw new Refusal('proposals.not_correctable', { details: { field: name } });
}
