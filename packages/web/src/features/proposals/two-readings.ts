import type { WireProposal } from '@comity/contracts';

/** A part of the open or of the decided proposals, and how many there are in all. */
interface Part {
  readonly items: readonly WireProposal[];
  readonly total: number;
}

/** What two readings say together, of which one came a moment later. */
export interface BothSides {
  readonly proposals: readonly WireProposal[];
  readonly totals: { readonly open: number; readonly decided: number };
}

/** Each proposal once, and counted once: one that is read as open and as decided was decided, or taken back, between the two. */
export function bothSides(open: Part, decided: Part): BothSides {
  const newest = new Map<string, WireProposal>();
  for (const proposal of [...open.items, ...decided.items]) {
    const known = newest.get(proposal.id);
    if (known === undefined || known.version < proposal.version) newest.set(proposal.id, proposal);
  }
  const outdated = ({ items }: Part) =>
    items.filter(({ id, version }) => version < (newest.get(id)?.version ?? version)).length;
  return {
    proposals: [...newest.values()],
    totals: { open: open.total - outdated(open), decided: decided.total - outdated(decided) },
  };
}
