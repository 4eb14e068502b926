import type { Proposal } from '@comity/domain';
import type { ChangeTx } from '@comity/storage';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { setDerivation } from '../../documents/derivation.usecases.ts';
import { type AcceptedState, Batch, type ProposalOf } from './batch.ts';
import { joinKnownNames, joinNames } from './join-names.ts';
import { joinTellings } from './join-tellings.ts';
import { placeAll } from './place.ts';
import { record } from './record.ts';

/** A proposal that was not decided as it was asked, and the refusal that it meets. */
export interface Left {
  readonly id: string;
  readonly refusal: Refusal;
}

/**
 * Accepts proposals together, whatever their order: spellings go first, so that the desk is known by all its names, and what joins
 * tellings of one event, so that nothing is counted twice; then engagements become records; then those are placed inside one another;
 * then derivations and marks.
 *
 * @returns those that cannot be accepted: every refusal comes before anything is written, and the others go on
 */
export async function acceptAll(
  tx: ChangeTx,
  chosen: readonly Proposal[],
  state: AcceptedState = 'accepted',
): Promise<readonly Left[]> {
  const batch = await Batch.begin(tx, chosen, state);
  const left: Left[] = [];
  const accept = async ({ id }: Proposal, work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left.push({ id, refusal: error });
    }
  };
  for (const proposal of batch.of('name-variant')) await joinNames(batch, proposal);
  for (const proposal of batch.of('same-event')) await joinTellings(batch, proposal);
  await batch.write();
  await batch.lookUp();
  for (const proposal of batch.of('engagement')) await accept(proposal, record(batch, proposal));
  for (const proposal of batch.of('containment')) batch.settle(proposal, null);
  await batch.write();
  await placeAll(batch);
  await joinKnownNames(batch);
  for (const proposal of batch.of('derivation')) await accept(proposal, derive(batch, proposal));
  for (const proposal of batch.of('discrepancy')) batch.settle(proposal, null);
  await batch.write();
  return left;
}

/** A paper that derives from another is no second source. @throws Refusal `documents.derives_from_itself` */
async function derive(batch: Batch, proposal: ProposalOf<'derivation'>): Promise<void> {
  const { documentId } = proposal;
  const { originId, derivation } = proposal.payload;
  if (documentId === null) throw new Refusal('documents.not_found');
  await setDerivation(batch.tx, documentId, { documentId: originId, kind: derivation });
  batch.settle(proposal, documentId);
}
