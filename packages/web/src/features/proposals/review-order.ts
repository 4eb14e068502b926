/** In which order proposals stand on the reading desk. */
import type { WireProposal } from '@comity/contracts';

/** The order of review: what changes the figures most comes first. */
export function byWeight(a: WireProposal, b: WireProposal): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

/** The latest decision first, before it those on their way. */
export function byDecision(a: WireProposal, b: WireProposal): number {
  const [at, bt] = [a.decidedAt ?? '9', b.decidedAt ?? '9'];
  return at === bt ? byWeight(a, b) : at < bt ? 1 : -1;
}
