import { displayName, type Engagement, periodBounds } from '@comity/domain';
import {
  countOpenTellings,
  engagements,
  figures,
  type Joining,
  listOpenTellings,
  type OpenTelling,
  parties,
  partiesNamed,
  proposals,
  proposalsJoining,
  type WorkspaceTx,
  workspaces,
} from '@comity/storage';
import { mentionIn, ownParty } from '../parties/own-party.usecases.ts';

/** What the ledger would be if everything open were accepted. */
export interface Supposed {
  /** Records and proposals side by side; a proposal stands under its own id. */
  readonly engagements: readonly Engagement[];
  /** Those of the engagements that are proposals; their passages are asked for where they are shown. */
  readonly proposed: ReadonlyMap<string, ToldEngagement>;
  readonly ownPartyId: string | null;
  /** Open proposals and records beyond what a first look takes in. */
  readonly notLookedAt: number;
}

type ToldEngagement = OpenTelling & { readonly payload: { readonly kind: 'engagement' } };

/** A first look takes in so many open proposals, those that weigh most, and so many records, the latest; it says how many it does not. */
const MOST_LOOKED_AT = 20_000;

/**
 * Open proposals as if they were records: placed inside one another as containment proposals say, counted once where two may be one
 * event. Nothing of it is stored.
 *
 * @param documentIds only proposals of these papers; null for all
 * @param most how many proposals, and how many records, are taken in
 */
export async function supposeAccepted(
  tx: WorkspaceTx,
  documentIds: ReadonlySet<string> | null,
  most = MOST_LOOKED_AT,
): Promise<Supposed> {
  const open = await listOpenTellings(tx, documentIds, most);
  const own = await ownParty(tx);
  const { ownPartyId } = await workspaces.get(tx);
  const proposed = new Map<string, ToldEngagement>();
  for (const proposal of open) {
    if (isEngagement(proposal)) proposed.set(proposal.id, proposal);
  }
  const joinings = await joiningsOf(tx, open);
  const recordOf = await recordsOfProposals(tx, joinings, documentIds);
  const idOf = (proposalId: string) => (proposed.has(proposalId) ? proposalId : recordOf.get(proposalId));
  const partOf = new Map<string, string>();
  const doubles = new Set<string>();
  for (const payload of joinings) {
    if (payload.kind === 'containment') {
      const container = idOf(payload.containerId);
      for (const part of payload.partIds.map(idOf)) {
        if (container !== undefined && part !== undefined && part !== container && !partOf.has(part))
          partOf.set(part, container);
      }
    } else {
      const members = [payload.keepId, ...payload.otherIds].map(idOf).filter((id) => id !== undefined);
      const kept = members.find((id) => !proposed.has(id)) ?? members[0];
      for (const member of members) if (member !== kept && proposed.has(member)) doubles.add(member);
    }
  }
  // What an open part was confirmed to stand inside of belongs to the picture of its paper; a statement of other papers does not.
  const records =
    documentIds === null
      ? await engagements.listLatest(tx, most)
      : await engagements.listByIds(
          tx,
          [...new Set(partOf.values())].filter((id) => !proposed.has(id)),
        );
  const ids = await partyIdsFor(tx, [...proposed.values()]);
  const supposed = [...proposed.values()]
    .filter(({ id }) => !doubles.has(id))
    .map((proposal): Engagement => {
      const { parties: mentioned, ...stated } = proposal.payload.engagement;
      return {
        ...stated,
        ...periodBounds(stated.period),
        id: proposal.id,
        version: proposal.version,
        partOf: partOf.get(proposal.id) ?? null,
        parties: mentioned.map((party) => ({
          partyId:
            party.partyId ??
            (own.matches(mentionIn(party)) ? own.partyId : null) ??
            ids.get(party.nameAsPrinted) ??
            party.nameAsPrinted,
          role: party.role,
          nameAsPrinted: party.nameAsPrinted,
        })),
      };
    });
  const placed = records.map((record) => ({ ...record, partOf: record.partOf ?? partOf.get(record.id) ?? null }));
  return {
    engagements: [...placed, ...supposed],
    proposed,
    ownPartyId,
    notLookedAt:
      (open.length < most ? 0 : (await countOpenTellings(tx, documentIds)) - open.length) +
      (documentIds !== null || records.length < most ? 0 : (await engagements.count(tx)) - records.length),
  };
}

function isEngagement(proposal: OpenTelling): proposal is ToldEngagement {
  return proposal.payload.kind === 'engagement';
}

/** What joins open tellings with others: as proposed, and as confirmed before the tellings themselves were. */
async function joiningsOf(tx: WorkspaceTx, open: readonly OpenTelling[]): Promise<readonly Joining['payload'][]> {
  const tellings = open.filter(isEngagement).map(({ id }) => id);
  const confirmed = (await proposalsJoining(tx, tellings)).filter(({ state }) => state === 'accepted');
  const proposed = open.flatMap(({ payload }) => (payload.kind === 'engagement' ? [] : [payload]));
  return [...confirmed.map(({ payload }) => payload), ...proposed];
}

/** What the proposals of these papers that are named by others became, where they were accepted. */
async function recordsOfProposals(
  tx: WorkspaceTx,
  joinings: readonly Joining['payload'][],
  documentIds: ReadonlySet<string> | null,
): Promise<ReadonlyMap<string, string>> {
  const named = joinings.flatMap((payload) =>
    payload.kind === 'containment' ? [payload.containerId, ...payload.partIds] : [payload.keepId, ...payload.otherIds],
  );
  const found = await proposals.listByIds(tx, [...new Set(named)]);
  const ofThese = found.filter(
    ({ documentId }) => documentIds === null || (documentId !== null && documentIds.has(documentId)),
  );
  return new Map(ofThese.flatMap(({ id, resultId }) => (resultId === null ? [] : [[id, resultId] as const])));
}

async function partyIdsFor(tx: WorkspaceTx, proposed: readonly ToldEngagement[]): Promise<ReadonlyMap<string, string>> {
  const names = new Set(
    proposed.flatMap(({ payload }) => payload.engagement.parties.map((party) => party.nameAsPrinted)),
  );
  const known = await partiesNamed(tx, [...names]);
  return new Map([...known].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first] as const])));
}

/** Names of parties by id; proposals' parties that are no records yet stand under their names. */
export async function partyNames(
  tx: WorkspaceTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReturnType<typeof displayName>>> {
  const uuids = ids.filter((id) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id));
  return new Map((await parties.listByIds(tx, uuids)).map((party) => [party.id, displayName(party)]));
}

/** What the counting rules need to know of the desk beside the records. */
export async function contextOf(tx: WorkspaceTx, { ownPartyId }: Supposed) {
  return { ownPartyId, toVerify: new Set(await figures.listToVerify(tx)) };
}
