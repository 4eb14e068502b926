import type { Proposal } from '@comity/domain';
import { type ChangeTx, citations, engagements, proposals } from '@comity/storage';
import type { Batch, ProposalOf } from './batch.ts';
import { addTelling } from './cite.ts';

/** Tellings of one event become one record with all their sources. */
export async function joinTellings(batch: Batch, proposal: ProposalOf<'same-event'>): Promise<void> {
  const { keepId, otherIds } = proposal.payload;
  const members = await proposals.listByIds(batch.tx, [keepId, ...otherIds]);
  const ordered = [keepId, ...otherIds].flatMap((id) => members.find((each) => each.id === id) ?? []);
  const kept = await firstRecord(batch, ordered);
  // Where nobody has accepted any of them they stay open, and whichever is accepted first becomes the record.
  if (kept !== undefined) for (const member of ordered) await join(batch, batch.chosen(member.id) ?? member, kept);
  batch.settle(proposal, kept ?? null);
}

async function firstRecord(batch: Batch, members: readonly Proposal[]): Promise<string | undefined> {
  for (const { id } of members) {
    const recordId = await batch.recordOf(id);
    if (recordId !== undefined) return recordId;
  }
  return undefined;
}

async function join(batch: Batch, member: Proposal, kept: string): Promise<void> {
  if (!isEngagement(member) || member.state === 'refused') return;
  const own = await batch.recordOf(member.id);
  if (own === undefined) {
    const isOpen = member.state === 'open' && !batch.isSettled(member.id);
    if (isOpen && batch.chosen(member.id)) addTelling(batch, member, kept);
  } else if (own !== kept) {
    await batch.write();
    await mergeRecords(batch.tx, kept, own);
    await batch.moveResult(member.id, kept);
  }
}

function isEngagement(proposal: Proposal): proposal is ProposalOf<'engagement'> {
  return proposal.payload.kind === 'engagement';
}

async function mergeRecords(tx: ChangeTx, keptId: string, goneId: string): Promise<void> {
  for (const part of await engagements.listParts(tx, goneId)) {
    await engagements.update(tx, part.id, null, { partOf: part.id === keptId ? null : keptId });
  }
  await citations.moveToRecord(tx, goneId, keptId);
  await engagements.remove(tx, goneId, null);
}
