import type { DerivationKind, Passage } from './document.ts';
import type { EngagementDraft, EngagementParty } from './engagement.ts';
import type { PartyKind } from './party.ts';
import type { FindingKind, OrganisationKind } from './reading.ts';

/** A party that a proposal names: matched to a record, or to be made when the proposal is accepted. */
export interface ProposedParty extends Omit<EngagementParty, 'partyId'> {
  readonly partyId: string | null;
  readonly kind: PartyKind;
  readonly organisationKind: OrganisationKind | null;
  readonly country: string | null;
  readonly post: string | null;
}

/** An engagement as proposed; the passages that back each field stand beside it. */
export interface ProposedEngagement extends Omit<EngagementDraft, 'parties' | 'partOf'> {
  readonly parties: readonly ProposedParty[];
  /** Field path → indexes into the proposal's passages. */
  readonly evidence: Readonly<Record<string, readonly number[]>>;
}

export type ProposalPayload =
  | { readonly kind: 'engagement'; readonly engagement: ProposedEngagement }
  /** An aggregate contains instances: accepting sets `partOf`. */
  | { readonly kind: 'containment'; readonly containerId: string; readonly partIds: readonly string[] }
  /** Two tell of one event: accepting keeps the first, adds the second's citations to it, counts it once. */
  | { readonly kind: 'same-event'; readonly keepId: string; readonly otherIds: readonly string[] }
  /** One party spelt in several ways: accepting makes the other spellings its names. */
  | { readonly kind: 'name-variant'; readonly names: readonly string[] }
  /** A paper derives from another: accepting makes them one source. */
  | { readonly kind: 'derivation'; readonly originId: string; readonly derivation: DerivationKind }
  /** Passages to verify side by side: accepting keeps the mark "to verify", refusing drops it. */
  | { readonly kind: 'discrepancy'; readonly finding: FindingKind; readonly explanation: string };
export type ProposalKind = ProposalPayload['kind'];

export const PROPOSAL_STATES = ['open', 'accepted', 'corrected', 'refused', 'superseded'] as const;
/** `superseded`: a re-reading or an erasure took it away before anybody decided. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/**
 * What the reader (or a connected model) proposes; it has no effect until a person accepts it.
 * In `containment` and `same-event` the ids are those of other proposals: when those are accepted, the records they became are meant.
 */
export interface Proposal {
  readonly id: string;
  /** The document it was read from; null for findings across documents. */
  readonly documentId: string | null;
  /** `reader/1`, `model/<name>`, `table/1`. */
  readonly source: string;
  readonly payload: ProposalPayload;
  readonly passages: readonly Passage[];
  readonly state: ProposalState;
  /** How much accepting it changes the figures: the order of review, greatest first. */
  readonly weight: number;
  /** The record that it became. */
  readonly resultId: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why it was refused, in the words of who refused it; null where nobody said. */
  readonly reason: string | null;
  readonly version: number;
}
