import { proposals } from '@comity/storage';
import { mergeInto } from '../../parties/merge.usecases.ts';
import { addNames, idsNamed } from '../../parties/usecases.ts';
import type { Batch, ProposalOf } from './batch.ts';

/**
 * One party in several spellings. Where parties bear them already these become one; where none does yet, it is known for the party that
 * comes to bear one.
 */
export async function joinNames(batch: Batch, proposal: ProposalOf<'name-variant'>): Promise<void> {
  batch.settle(proposal, await join(batch, proposal.payload.names));
}

/** Spellings that were accepted before any party bore them. */
export async function joinKnownNames(batch: Batch): Promise<void> {
  if (batch.partyNames.size === 0) return;
  for (const { id, names } of await proposals.listAcceptedSpellings(batch.tx, [...batch.partyNames])) {
    const partyId = await join(batch, names);
    if (partyId !== null) await proposals.setResult(batch.tx, id, partyId);
  }
}

/** @returns the party that bears these names now; null where nobody does */
async function join(batch: Batch, names: readonly string[]): Promise<string | null> {
  const { tx, own } = batch;
  const bearers = await idsNamed(tx, names);
  const isOwn = bearers.some((id) => id === own.partyId) || names.some((name) => own.matches({ name }));
  const ids = isOwn && own.partyId !== null ? [own.partyId, ...bearers] : bearers;
  const [keep, ...others] = [...new Set(ids)];
  if (keep === undefined) return null;
  if (others.length > 0) await mergeInto(tx, keep, others);
  await addNames(tx, keep, names);
  if (keep === own.partyId) await batch.lookAtOwnPartyAgain();
  return keep;
}
