import type { Citation, EngagementDraft, Proposal, ProposedParty } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  type Decision,
  engagements,
  type Joining,
  newId,
  proposals,
  proposalsJoining,
} from '@comity/storage';
import { recordEngagements } from '../../engagements/usecases.ts';
import { mentionIn, type OwnParty, ownParty } from '../../parties/own-party.usecases.ts';
import { PartyRegister } from '../../parties/register.usecases.ts';

export type AcceptedState = 'accepted' | 'corrected';
type Kind = Proposal['payload']['kind'];
export type Of<K extends Kind> = Extract<Proposal['payload'], { kind: K }>;
export type ProposalOf<K extends Kind> = Proposal & { readonly payload: Of<K> };

/**
 * One acceptance: what was chosen, and what has become of each proposal so far. What comes of it is written together, a statement a
 * table, however many were chosen: `write` stands between what writes and what reads.
 */
export class Batch {
  readonly tx: ChangeTx;
  readonly state: AcceptedState;
  /** What the parties of the records of this batch are called. */
  readonly partyNames = new Set<string>();
  readonly #chosen: ReadonlyMap<string, Proposal>;
  /** Proposal → record, for those decided in this batch. */
  readonly #results = new Map<string, string>();
  readonly #settled = new Set<string>();
  /** Proposal → what joins it with others. */
  #joining: ReadonlyMap<string, readonly Joining[]> = new Map();
  #own: OwnParty;
  #parties: PartyRegister | undefined;
  #records: (EngagementDraft & { readonly id: string })[] = [];
  #cited: Omit<Citation, 'id'>[] = [];
  #decisions: Decision[] = [];

  private constructor(tx: ChangeTx, chosen: readonly Proposal[], state: AcceptedState, own: OwnParty) {
    this.tx = tx;
    this.state = state;
    this.#own = own;
    this.#chosen = new Map(chosen.map((proposal) => [proposal.id, proposal]));
  }

  static async begin(tx: ChangeTx, chosen: readonly Proposal[], state: AcceptedState): Promise<Batch> {
    return new Batch(tx, chosen, state, await ownParty(tx));
  }

  /** Whose desk this is, by all the names that it has come to bear. */
  get own(): OwnParty {
    return this.#own;
  }

  async lookAtOwnPartyAgain(): Promise<void> {
    this.#own = await ownParty(this.tx);
  }

  /** Asked once for all that is chosen, when nothing more will be joined: a question looks through whatever joins proposals of the desk. */
  async lookUp(): Promise<void> {
    const mentions = this.of('engagement').flatMap(({ payload }) => payload.engagement.parties);
    this.#parties = await PartyRegister.of(this.tx, mentions);
    const joining = new Map<string, Joining[]>([...this.#chosen.keys()].map((id) => [id, []]));
    for (const each of await proposalsJoining(this.tx, [...this.#chosen.keys()])) {
      for (const id of membersOf(each)) joining.get(id)?.push(each);
    }
    this.#joining = joining;
  }

  /** The proposals that join a chosen one with others, as they were when it was asked. */
  joining(id: string): readonly Joining[] {
    return this.#joining.get(id) ?? [];
  }

  /** What was chosen of one kind and is not settled yet. */
  of<K extends Kind>(kind: K): readonly ProposalOf<K>[] {
    return [...this.#chosen.values()].filter(
      (proposal): proposal is ProposalOf<K> => proposal.payload.kind === kind && !this.isSettled(proposal.id),
    );
  }

  /** As it was chosen, with the corrections that a person may have made. */
  chosen(id: string): Proposal | undefined {
    return this.#chosen.get(id);
  }

  isSettled(id: string): boolean {
    return this.#settled.has(id);
  }

  /** Whatever this batch has decided or changed the record of. */
  get touched(): readonly string[] {
    return [...this.#results.keys(), ...this.#settled];
  }

  /** What a proposal became, in this batch or before; undefined while it is none. */
  async recordOf(id: string): Promise<string | undefined> {
    const fresh = this.#results.get(id);
    if (fresh !== undefined) return fresh;
    const resultId = (await proposals.find(this.tx, id))?.resultId ?? null;
    if (resultId === null) return undefined;
    return (await engagements.find(this.tx, resultId)) ? resultId : undefined;
  }

  /** The party that a proposal means, which is made where nobody is called so. */
  partyOf(party: ProposedParty): string | undefined {
    if (party.partyId !== null) return party.partyId;
    if (this.own.matches(mentionIn(party))) return this.own.partyId ?? undefined;
    this.partyNames.add(party.nameAsPrinted);
    return this.#parties?.idOf(party);
  }

  /** @returns the id that it will bear */
  record(engagement: EngagementDraft): string {
    const id = newId();
    this.#records.push({ ...engagement, id });
    return id;
  }

  settle(proposal: Proposal, resultId: string | null): void {
    this.#settled.add(proposal.id);
    if (resultId !== null) this.#results.set(proposal.id, resultId);
    const { id, version, payload } = proposal;
    this.#decisions.push({ id, version, state: this.state, resultId, ...(this.state === 'corrected' && { payload }) });
  }

  /** What records come to rest on. */
  cite(passages: readonly Omit<Citation, 'id'>[]): void {
    this.#cited.push(...passages);
  }

  /** Whatever was put off until now. A paper's text is looked at once, however many records come of it. */
  async write(): Promise<void> {
    const [records, cited, decisions] = [this.#records, this.#cited, this.#decisions];
    this.#records = [];
    this.#cited = [];
    this.#decisions = [];
    await this.#parties?.write();
    await recordEngagements(this.tx, records);
    await citations.createMany(this.tx, cited);
    await proposals.decide(this.tx, decisions);
  }

  /** One that was accepted before belongs to another record from now on. */
  async moveResult(id: string, recordId: string): Promise<void> {
    await proposals.decide(this.tx, [{ id, version: null, state: 'accepted', resultId: recordId }]);
    this.#results.set(id, recordId);
  }
}

function membersOf({ payload }: Joining): ReadonlySet<string> {
  return new Set(
    payload.kind === 'containment' ? [payload.containerId, ...payload.partIds] : [payload.keepId, ...payload.otherIds],
  );
}
