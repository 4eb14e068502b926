import { randomUUID } from 'node:crypto';
import {
  containsPeriod,
  type DateBounds,
  nameKey,
  overlapsPeriod,
  type Passage,
  type Proposal,
  type ProposedEngagement,
  periodBounds,
} from '@comity/domain';
import { type ChangeTx, containments, proposals } from '@comity/storage';
import { type ProposalDraft, READER_SOURCE } from './draft.ts';

/** Behind every whole (11 and more), since nobody can judge what is part of something before it; before what stands alone. */
const WEIGHT = 10.5;

/** What containment looks at: an engagement that is proposed, in this paper or another. */
export interface Candidate {
  readonly proposalId: string;
  readonly engagement: Pick<
    ProposedEngagement,
    'kind' | 'direction' | 'aggregate' | 'status' | 'period' | 'byOthers' | 'countries' | 'parties'
  >;
  readonly passages: readonly Passage[];
}

/** A candidate, with what is compared looked up once: its period, and who its parties are. */
class Compared {
  readonly candidate: Candidate;
  readonly bounds: DateBounds;
  readonly days: number;
  readonly isFresh: boolean;
  #parties: ReadonlySet<string> | undefined;

  constructor(candidate: Candidate, isFresh: boolean) {
    this.candidate = candidate;
    this.bounds = periodBounds(candidate.engagement.period);
    this.days = daysOf(this.bounds);
    this.isFresh = isFresh;
  }

  /** Keys of their names; most candidates are never asked for them. */
  get parties(): ReadonlySet<string> {
    this.#parties ??= new Set(this.candidate.engagement.parties.map(({ nameAsPrinted }) => nameKey(nameAsPrinted)));
    return this.#parties;
  }
}

/**
 * Which aggregates tell of which single engagements: of one kind, one direction and one doer, and within the aggregate's period.
 * Each engagement goes into the narrowest aggregate that fits, so that a year stands inside its decade.
 *
 * @param fresh at least one side of every proposal is among these; cost is (fresh) x (candidates of their kind): what is older was
 *   compared with one another when it came
 */
export function proposeContainment(
  candidates: readonly Candidate[],
  fresh: ReadonlySet<string>,
  documentId: string | null,
): readonly ProposalDraft[] {
  const reported = candidates
    .filter(({ engagement }) => engagement.status === 'reported')
    .map((candidate) => new Compared(candidate, fresh.has(candidate.proposalId)));
  const aggregates = reported
    .filter(({ candidate }) => candidate.engagement.aggregate)
    .sort((one, other) => one.days - other.days);
  const all = byKind(aggregates);
  const recent = byKind(aggregates.filter(({ isFresh }) => isFresh));
  const parts = new Map<Candidate, Candidate[]>();
  for (const part of reported) {
    const { startsOn, endsOn } = part.bounds;
    if (startsOn === null && endsOn === null) continue;
    const holds = (aggregate: Compared) => aggregate !== part && contains(aggregate, part);
    const { kind } = part.candidate.engagement;
    // Of two that are older nothing is proposed: where no fresh one holds it, nobody need look for the narrowest.
    if (!part.isFresh && !recent.get(kind)?.some(holds)) continue;
    const container = all.get(kind)?.find(holds);
    if (!container || !(container.isFresh || part.isFresh)) continue;
    const contained = parts.get(container.candidate);
    if (contained) contained.push(part.candidate);
    else parts.set(container.candidate, [part.candidate]);
  }
  return [...parts].map(([container, contained]) => containmentProposal(container, contained, documentId));
}

/** Each kind's own, in their order. */
function byKind(aggregates: readonly Compared[]): ReadonlyMap<string, readonly Compared[]> {
  const kinds = new Map<string, Compared[]>();
  for (const aggregate of aggregates) {
    const { kind } = aggregate.candidate.engagement;
    const own = kinds.get(kind);
    if (own) own.push(aggregate);
    else kinds.set(kind, [aggregate]);
  }
  return kinds;
}

export function containmentProposal(
  container: Candidate,
  parts: readonly Candidate[],
  documentId: string | null,
): ProposalDraft {
  const passages = [container, ...parts].flatMap(({ passages: [first] }) => (first ? [first] : []));
  return {
    id: randomUUID(),
    documentId,
    source: READER_SOURCE,
    payload: {
      kind: 'containment',
      containerId: container.proposalId,
      partIds: parts.map((part) => part.proposalId),
    },
    passages,
    weight: container.engagement.byOthers ? 0 : WEIGHT,
  };
}

/** Days first: they tell most candidates apart, and cost least. */
function contains(container: Compared, part: Compared): boolean {
  return isWithin(container, part) && alike(container, part);
}

function alike(container: Compared, part: Compared): boolean {
  const { direction, byOthers, countries } = container.candidate.engagement;
  const inner = part.candidate.engagement;
  // An aggregate over many names some of them ("from Hong Kong, Macao and elsewhere"): only one that names a single country says "only".
  const [only] = countries.length === 1 ? countries : [];
  const fitsCountries = only === undefined || inner.countries.length === 0 || inner.countries.includes(only);
  return (
    (direction === null || direction === inner.direction) &&
    byOthers === inner.byOthers &&
    fitsCountries &&
    (!byOthers || shareParty(container.parties, part.parties))
  );
}

/** What others did is theirs: a total of one body contains nothing that another did. Where nobody is named, nobody can tell. */
function shareParty(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return names.size === 0 || others.size === 0 || [...others].some((name) => names.has(name));
}

/** An aggregate contains another only if it spans more: else the two are the same period told twice. */
function isWithin(outer: Compared, inner: Compared): boolean {
  if (outer.bounds.startsOn === null && outer.bounds.endsOn === null) return false;
  if (!containsPeriod(outer.bounds, inner.bounds) || !overlapsPeriod(outer.bounds, inner.bounds)) return false;
  return !inner.candidate.engagement.aggregate || inner.days < outer.days;
}

/** Open periods are the longest. */
function daysOf({ startsOn, endsOn }: DateBounds): number {
  if (startsOn === null || endsOn === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
}

/** What is left of containments across papers when one of these papers is read anew: its parts are proposed again by its reading. */
export async function withoutPaper(
  tx: ChangeTx,
  superseded: readonly Proposal[],
  documentId: string,
): Promise<readonly ProposalDraft[]> {
  const joint = superseded.flatMap(({ payload, passages, ...rest }) =>
    payload.kind === 'containment' && rest.documentId === null ? [{ payload, passages, weight: rest.weight }] : [],
  );
  const told = await proposals.listByIds(tx, [
    ...new Set(joint.flatMap(({ payload }) => [payload.containerId, ...payload.partIds])),
  ]);
  const elsewhere = new Set(told.filter((each) => each.documentId !== documentId).map(({ id }) => id));
  return joint.flatMap(({ payload, passages, weight }): readonly ProposalDraft[] => {
    const partIds = payload.partIds.filter((id) => elsewhere.has(id));
    if (partIds.length === 0 || !elsewhere.has(payload.containerId)) return [];
    return [
      {
        id: randomUUID(),
        documentId: null,
        source: READER_SOURCE,
        payload: { ...payload, partIds },
        passages: passages.filter((passage) => passage.documentId !== documentId),
        weight,
      },
    ];
  });
}

/** An import proposes one containment for each container, however many of its papers tell the parts. @returns what is still to be created */
export async function joinContainments(
  tx: ChangeTx,
  drafts: readonly ProposalDraft[],
): Promise<readonly ProposalDraft[]> {
  const joint = new Map(
    drafts.flatMap((draft) =>
      draft.payload.kind === 'containment' && draft.documentId === null ? [[draft, draft.payload] as const] : [],
    ),
  );
  const open = await containments.listOfThisChange(
    tx,
    [...joint.values()].map(({ containerId }) => containerId),
  );
  const created: ProposalDraft[] = [];
  for (const draft of drafts) {
    const payload = joint.get(draft);
    const id = payload && open.get(payload.containerId);
    // The first passage is the container's, which the proposal has already.
    if (payload && id) await containments.takeInParts(tx, id, payload.partIds, draft.passages.slice(1));
    else created.push(draft);
  }
  return created;
}
