import type { EngagementParty, ProposedEngagement } from '@comity/domain';
import type { Joining } from '@comity/storage';
import { Refusal } from '../../../platform/errors/refusal.ts';
import { requireFitsKind } from '../../engagements/policy.ts';
import { directionSeenBy } from '../propose/roles.ts';
import type { Batch, ProposalOf } from './batch.ts';
import { addTelling, cite } from './cite.ts';

/**
 * An engagement becomes a record, or a further source of the record that it is known to tell of.
 *
 * @throws Refusal `proposals.same_event_open` while nobody has decided whether another record tells of the same event
 */
export async function record(batch: Batch, proposal: ProposalOf<'engagement'>): Promise<void> {
  const waiting = await undecidedTwin(batch, proposal.id);
  if (waiting) throw new Refusal('proposals.same_event_open', { details: { proposalId: waiting.id } });
  const twin = await acceptedTwin(batch, proposal.id);
  if (twin) addTelling(batch, proposal, twin);
  else create(batch, proposal);
}

/** An open question whether this and something that is a record already are one event. */
async function undecidedTwin(batch: Batch, id: string): Promise<Joining | undefined> {
  for (const joining of batch.joining(id)) {
    if (joining.state === 'open' && (await recordBeside(batch, id, joining)) !== undefined) return joining;
  }
  return undefined;
}

/** The record of another telling that was confirmed to be the same event before this one was accepted. */
async function acceptedTwin(batch: Batch, id: string): Promise<string | undefined> {
  for (const joining of batch.joining(id)) {
    if (joining.state !== 'accepted') continue;
    const beside = await recordBeside(batch, id, joining);
    if (beside !== undefined) return beside;
  }
  return undefined;
}

/** The record of one of the other tellings of an event. */
async function recordBeside(batch: Batch, id: string, { payload }: Joining): Promise<string | undefined> {
  if (payload.kind !== 'same-event') return undefined;
  for (const other of [payload.keepId, ...payload.otherIds]) {
    const recordId = other === id ? undefined : await batch.recordOf(other);
    if (recordId !== undefined) return recordId;
  }
  return undefined;
}

function create(batch: Batch, proposal: ProposalOf<'engagement'>): void {
  const { engagement } = proposal.payload;
  requireFitsKind(engagement);
  const { parties, placeOf } = partiesOf(batch, engagement);
  const { evidence: _evidence, ...stated } = engagement;
  const id = batch.record({ ...stated, ...seenAnew(batch, engagement, parties), parties, partOf: null });
  cite(batch, id, proposal, (field) => (field.startsWith('parties.') ? (placeOf.get(field) ?? '') : field));
  batch.settle(proposal, id);
}

interface Placed {
  readonly parties: readonly EngagementParty[];
  /** Where each proposed party has come to stand: one that is named in two ways stands once. */
  readonly placeOf: ReadonlyMap<string, string>;
}

function partiesOf(batch: Batch, engagement: ProposedEngagement): Placed {
  const parties: EngagementParty[] = [];
  const placeOf = new Map<string, string>();
  for (const [index, party] of engagement.parties.entries()) {
    const { role, nameAsPrinted } = party;
    const partyId = batch.partyOf(party);
    if (partyId === undefined) continue;
    const known = parties.findIndex((each) => each.partyId === partyId && each.role === role);
    const place = known < 0 ? parties.push({ partyId, role, nameAsPrinted }) - 1 : known;
    placeOf.set(`parties.${index}`, `parties.${place}`);
  }
  return { parties, placeOf };
}

/** What was proposed as of others, before a name in it was known to be the desk's: a person's own correction stands. */
function seenAnew(
  { own, state }: Batch,
  { byOthers, kind, direction }: ProposedEngagement,
  parties: readonly EngagementParty[],
) {
  const roles = parties.flatMap(({ partyId, role }) => (partyId === own.partyId ? role : []));
  if (!byOthers || state !== 'accepted' || roles.length === 0) return {};
  return { byOthers: false, direction: directionSeenBy(roles, kind, direction) };
}
