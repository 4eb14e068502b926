import type { Citation, EngagementParty, Passage, Proposal, ProposedEngagement } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  engagements,
  type Joining,
  proposals,
  proposalsJoining,
  StorageError,
} from '@comity/storage';
import { Refusal } from '../../platform/errors/refusal.ts';
import { setDerivation } from '../documents/derivation.usecases.ts';
import { requireFitsKind } from '../engagements/policy.ts';
import { recordEngagement } from '../engagements/usecases.ts';
import type { OwnParty } from '../parties/own-party.usecases.ts';
import { ownParty } from '../parties/own-party.usecases.ts';
import { addNames, idsNamed, mergeInto, partiesFor } from '../parties/usecases.ts';
import { directionSeenBy } from './propose/roles.ts';

type AcceptedState = 'accepted' | 'corrected';
type Of<Kind extends Proposal['payload']['kind']> = Extract<Proposal['payload'], { kind: Kind }>;

/** A proposal of many that stayed open, and the refusal that it would have met alone. */
export interface LeftOpen {
  readonly id: string;
  readonly refusal: Refusal;
}

/**
 * Accepts proposals together, whatever their order: spellings go first, so that the desk is known by all its names, and what joins
 * tellings of one event, so that nothing is counted twice; then engagements become records; then those are placed inside one another;
 * then derivations and marks.
 *
 * @returns of many, those that cannot be accepted; one alone is refused
 */
export async function acceptAll(
  tx: ChangeTx,
  chosen: readonly Proposal[],
  state: AcceptedState = 'accepted',
): Promise<readonly LeftOpen[]> {
  const batch = new Batch(tx, chosen, state, await ownParty(tx));
  const left: LeftOpen[] = [];
  /** Among many, one that cannot be accepted stays open, and the others go on: every refusal comes before anything is written. */
  const accept = async ({ id }: Proposal, work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof Refusal) || chosen.length === 1) throw error;
      left.push({ id, refusal: error });
    }
  };
  for (const proposal of batch.of('name-variant')) await batch.joinNames(proposal, proposal.payload.names);
  for (const proposal of batch.of('same-event')) await batch.joinTellings(proposal, proposal.payload);
  for (const proposal of batch.of('engagement')) await accept(proposal, batch.record(proposal));
  for (const proposal of batch.of('containment')) await batch.settle(proposal, null);
  await batch.placeAll();
  await batch.joinKnownNames();
  for (const proposal of batch.of('derivation')) await accept(proposal, batch.derive(proposal, proposal.payload));
  for (const proposal of batch.of('discrepancy')) await batch.settle(proposal, null);
  return left;
}

/** One acceptance: what has become of each proposal so far. */
class Batch {
  readonly #tx: ChangeTx;
  readonly #state: AcceptedState;
  #own: OwnParty;
  readonly #chosen: ReadonlyMap<string, Proposal>;
  /** Proposal → record, for those decided in this batch. */
  readonly #results = new Map<string, string>();
  readonly #settled = new Set<string>();
  /** What the parties of the records of this batch are called. */
  readonly #partyNames = new Set<string>();

  constructor(tx: ChangeTx, chosen: readonly Proposal[], state: AcceptedState, own: OwnParty) {
    this.#tx = tx;
    this.#state = state;
    this.#own = own;
    this.#chosen = new Map(chosen.map((proposal) => [proposal.id, proposal]));
  }

  of<Kind extends Proposal['payload']['kind']>(kind: Kind): readonly (Proposal & { payload: Of<Kind> })[] {
    return [...this.#chosen.values()].filter(
      (proposal): proposal is Proposal & { payload: Of<Kind> } =>
        proposal.payload.kind === kind && !this.#settled.has(proposal.id),
    );
  }

  async settle(proposal: Proposal, resultId: string | null, state: AcceptedState = this.#state): Promise<void> {
    this.#settled.add(proposal.id);
    if (resultId !== null) this.#results.set(proposal.id, resultId);
    await proposals.decide(this.#tx, proposal.id, proposal.version, {
      state,
      resultId,
      ...(state === 'corrected' && { payload: proposal.payload }),
    });
  }

  /**
   * An engagement becomes a record, or a further source of the record that it is known to tell of.
   *
   * @throws Refusal `proposals.same_event_open` while nobody has decided whether another record tells of the same event
   */
  async record(proposal: Proposal & { payload: Of<'engagement'> }): Promise<void> {
    const waiting = await this.#undecidedTwin(proposal.id);
    if (waiting) throw new Refusal('proposals.same_event_open', { details: { proposalId: waiting.id } });
    const twin = await this.#acceptedTwin(proposal.id);
    if (twin) await this.#addTelling(proposal, proposal.payload.engagement, twin);
    else await this.#create(proposal, proposal.payload.engagement);
  }

  /** An open question whether this and something that is a record already are one event. */
  async #undecidedTwin(id: string): Promise<Joining | undefined> {
    const joining = (await proposalsJoining(this.#tx, [id])).filter(
      ({ payload, state }) => payload.kind === 'same-event' && state === 'open',
    );
    for (const each of joining) {
      if (each.payload.kind !== 'same-event') continue;
      const others = [each.payload.keepId, ...each.payload.otherIds].filter((other) => other !== id);
      for (const other of others) if (await this.#recordOf(other)) return each;
    }
    return undefined;
  }

  /** The record of another telling that was confirmed to be the same event before this one was accepted. */
  async #acceptedTwin(id: string): Promise<string | undefined> {
    for (const { payload, state } of await proposalsJoining(this.#tx, [id])) {
      if (payload.kind !== 'same-event' || state !== 'accepted') continue;
      for (const other of [payload.keepId, ...payload.otherIds].filter((each) => each !== id)) {
        const record = await this.#recordOf(other);
        if (record !== undefined) return record;
      }
    }
    return undefined;
  }

  /** What a proposal became, in this batch or before; undefined while it is none. */
  async #recordOf(proposalId: string): Promise<string | undefined> {
    const fresh = this.#results.get(proposalId);
    if (fresh !== undefined) return fresh;
    const resultId = (await proposals.find(this.#tx, proposalId))?.resultId ?? null;
    if (resultId === null) return undefined;
    return (await engagements.find(this.#tx, resultId)) ? resultId : undefined;
  }

  async #create(proposal: Proposal, engagement: ProposedEngagement): Promise<void> {
    requireFitsKind(engagement);
    const own = this.#own;
    const others = engagement.parties.filter((party) => party.partyId === null && !own.matches(asMention(party)));
    const made = await partiesFor(this.#tx, others);
    for (const name of made.keys()) this.#partyNames.add(name);
    const parties: EngagementParty[] = [];
    /** Where each proposed party has come to stand: one that is named in two ways stands once. */
    const placeOf = new Map<string, string>();
    for (const [index, party] of engagement.parties.entries()) {
      const { role, nameAsPrinted } = party;
      const partyId = party.partyId ?? (own.matches(asMention(party)) ? own.partyId : made.get(nameAsPrinted));
      if (!partyId) continue;
      const known = parties.findIndex((each) => each.partyId === partyId && each.role === role);
      const place = known < 0 ? parties.push({ partyId, role, nameAsPrinted }) - 1 : known;
      placeOf.set(`parties.${index}`, `parties.${place}`);
    }
    const { evidence: _evidence, ...stated } = engagement;
    const record = await recordEngagement(this.#tx, {
      ...stated,
      ...this.#seenAnew(engagement, parties),
      parties,
      partOf: null,
    });
    await this.#cite(record.id, proposal, engagement, (field) =>
      field.startsWith('parties.') ? (placeOf.get(field) ?? '') : field,
    );
    await this.settle(proposal, record.id);
  }

  /** What was proposed as of others, before a name in it was known to be the desk's: a person's own correction stands. */
  #seenAnew({ byOthers, kind, direction }: ProposedEngagement, parties: readonly EngagementParty[]) {
    const roles = parties.flatMap(({ partyId, role }) => (partyId === this.#own.partyId ? role : []));
    if (!byOthers || this.#state !== 'accepted' || roles.length === 0) return {};
    return { byOthers: false, direction: directionSeenBy(roles, kind, direction) };
  }

  /** A second source of a record: its passages are added, its numbers are not. */
  async #addTelling(proposal: Proposal, engagement: ProposedEngagement, recordId: string): Promise<void> {
    // Lists are in the order of the other paper: their passages back the record as a whole.
    await this.#cite(recordId, proposal, engagement, (field) =>
      /^(?:quantities|parties|fields)\./.test(field) ? '' : field,
    );
    await this.settle(proposal, recordId);
  }

  async #cite(
    recordId: string,
    proposal: Proposal,
    engagement: ProposedEngagement,
    fieldOf: (field: string) => string,
  ): Promise<void> {
    const known = new Set<string>();
    const drafts: Omit<Citation, 'id'>[] = [];
    for (const [path, indexes] of Object.entries(engagement.evidence)) {
      for (const index of indexes) {
        const passage: Passage | undefined = proposal.passages[index];
        const field = fieldOf(path);
        const key = `${field} ${index}`;
        if (!passage || known.has(key)) continue;
        known.add(key);
        drafts.push({ recordKind: 'engagement', recordId, field, ...passage });
      }
    }
    await citations.createMany(this.#tx, drafts);
  }

  /** Tellings of one event become one record with all their sources. */
  async joinTellings(proposal: Proposal, payload: Of<'same-event'>): Promise<void> {
    const members = await proposals.listByIds(this.#tx, [payload.keepId, ...payload.otherIds]);
    const ordered = [payload.keepId, ...payload.otherIds].flatMap((id) => members.find((each) => each.id === id) ?? []);
    let keptRecord: string | undefined;
    for (const member of ordered) keptRecord ??= await this.#recordOf(member.id);
    for (const found of ordered) {
      const member = this.#chosen.get(found.id) ?? found;
      if (member.payload.kind !== 'engagement' || member.state === 'refused') continue;
      const own = await this.#recordOf(member.id);
      if (own === undefined && member.state === 'open' && !this.#settled.has(member.id)) {
        // Nobody has accepted any of them: they stay open, and whichever is accepted first becomes the record.
        if (keptRecord === undefined) continue;
        if (this.#chosen.has(member.id)) await this.#addTelling(member, member.payload.engagement, keptRecord);
      } else if (own !== undefined && keptRecord !== undefined && own !== keptRecord) {
        await this.#mergeRecords(keptRecord, own);
        await proposals.decide(this.#tx, member.id, null, { state: 'accepted', resultId: keptRecord });
        this.#results.set(member.id, keptRecord);
      }
    }
    await this.settle(proposal, keptRecord ?? null);
  }

  async #mergeRecords(keptId: string, goneId: string): Promise<void> {
    for (const part of await engagements.listParts(this.#tx, goneId)) {
      await engagements.update(this.#tx, part.id, null, { partOf: part.id === keptId ? null : keptId });
    }
    await citations.moveToRecord(this.#tx, goneId, keptId);
    await engagements.remove(this.#tx, goneId, null);
  }

  /** Puts every record that this batch touched where confirmed containments say it belongs. */
  async placeAll(): Promise<void> {
    const touched = [...this.#results.keys(), ...this.#settled];
    const direct = touched.flatMap((id) => {
      const payload = this.#chosen.get(id)?.payload;
      return payload?.kind === 'containment' ? [payload] : [];
    });
    const known = (await proposalsJoining(this.#tx, touched)).flatMap(({ payload, state }) =>
      payload.kind === 'containment' && state === 'accepted' ? [payload] : [],
    );
    const seen = new Set<string>();
    for (const { containerId, partIds } of [...direct, ...known]) {
      const container = await this.#recordOf(containerId);
      if (container === undefined) continue;
      for (const partId of partIds) {
        if (seen.has(`${containerId} ${partId}`)) continue;
        seen.add(`${containerId} ${partId}`);
        const part = await this.#recordOf(partId);
        if (part === undefined || part === container) continue;
        const current = await engagements.get(this.#tx, part);
        if (current.partOf !== container) await this.#place(part, container);
      }
    }
  }

  /** Two papers may each say that theirs contains the other's: the first stands. */
  async #place(part: string, container: string): Promise<void> {
    try {
      await engagements.update(this.#tx, part, null, { partOf: container });
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'engagements.contains_itself') throw error;
    }
  }

  /** A paper that derives from another is no second source. @throws Refusal `documents.derives_from_itself` */
  async derive(proposal: Proposal, { originId, derivation }: Of<'derivation'>): Promise<void> {
    const { documentId } = proposal;
    if (documentId === null) throw new Refusal('documents.not_found');
    await setDerivation(this.#tx, documentId, { documentId: originId, kind: derivation });
    await this.settle(proposal, documentId);
  }

  /**
   * One party in several spellings. Where parties bear them already these become one; where none does yet, it is known for the
   * party that comes to bear one.
   */
  async joinNames(proposal: Proposal, names: readonly string[]): Promise<void> {
    await this.settle(proposal, await this.#joined(names));
  }

  /** Spellings that were accepted before any party bore them. */
  async joinKnownNames(): Promise<void> {
    if (this.#partyNames.size === 0) return;
    for (const { id, names } of await proposals.listAcceptedSpellings(this.#tx, [...this.#partyNames])) {
      const partyId = await this.#joined(names);
      if (partyId !== null) await proposals.setResult(this.#tx, id, partyId);
    }
  }

  /** @returns the party that bears these names now; null where nobody does */
  async #joined(names: readonly string[]): Promise<string | null> {
    const own = this.#own;
    const bearers = await idsNamed(this.#tx, names);
    const isOwn = bearers.some((id) => id === own.partyId) || names.some((name) => own.matches({ name }));
    const ids = isOwn && own.partyId !== null ? [own.partyId, ...bearers] : bearers;
    const [keep, ...others] = [...new Set(ids)];
    if (keep === undefined) return null;
    if (others.length > 0) await mergeInto(this.#tx, keep, others);
    await addNames(this.#tx, keep, names);
    if (keep === own.partyId) this.#own = await ownParty(this.#tx);
    return keep;
  }
}

function asMention(party: ProposedEngagement['parties'][number]) {
  return {
    name: party.nameAsPrinted,
    country: party.country,
    ...(party.organisationKind !== null && { kind: party.organisationKind }),
  };
}
