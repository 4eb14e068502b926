import type { Citation } from '@comity/domain';
import type { Batch, ProposalOf } from './batch.ts';

/** The passages of a proposal come to back the fields of its record. @param fieldOf where a field of the proposal stands in the record */
export function cite(
  batch: Batch,
  recordId: string,
  { passages, payload: { engagement } }: ProposalOf<'engagement'>,
  fieldOf: (field: string) => string,
): void {
  const known = new Set<string>();
  const drafts: Omit<Citation, 'id'>[] = [];
  for (const [path, indexes] of Object.entries(engagement.evidence)) {
    for (const index of indexes) {
      const passage = passages[index];
      const field = fieldOf(path);
      const key = `${field} ${index}`;
      if (!passage || known.has(key)) continue;
      known.add(key);
      drafts.push({ recordKind: 'engagement', recordId, field, ...passage });
    }
  }
  batch.cite(drafts);
}

/** A second source of a record: its passages are added, its numbers are not. */
export function addTelling(batch: Batch, proposal: ProposalOf<'engagement'>, recordId: string): void {
  // Lists are in the order of the other paper: their passages back the record as a whole.
  cite(batch, recordId, proposal, (field) => (/^(?:quantities|parties|fields)\./.test(field) ? '' : field));
  batch.settle(proposal, recordId);
}
