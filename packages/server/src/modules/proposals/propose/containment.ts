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

/**
 * Which aggregates tell of which single engagements: of one kind, one direction and one doer, and within the aggregate's period.
 * Each engagement goes into the narrowest aggregate that fits, so that a year stands inside its decade.
 *
 * @param fresh at least one side of every proposal is among these; cost is (aggregates) x (candidates of their kind)
 */
export function proposeContainment(
  candidates: readonly Candidate[],
  fresh: ReadonlySet<string>,
  documentId: string | null,
): readonly ProposalDraft[] {
  const reported = candidates.filter(({ engagement }) => engagement.status === 'reported');
  const aggregates = reported
    .filter(({ engagement }) => engagement.aggregate)
    .map((candidate) => ({ candidate, bounds: periodBounds(candidate.engagement.period) }))
    .sort((a, b) => daysOf(a.bounds) - daysOf(b.bounds));
  const byKind = new Map<string, (typeof aggregates)[number][]>();
  for (const aggregate of aggregates) {
    const { kind } = aggregate.candidate.engagement;
    const own = byKind.get(kind);
    if (own) own.push(aggregate);
    else byKind.set(kind, [aggregate]);
  }
  const parts = new Map<Candidate, Candidate[]>();
  for (const part of reported) {
    const inner = periodBounds(part.engagement.period);
    if (inner.startsOn === null && inner.endsOn === null) continue;
    const container = byKind
      .get(part.engagement.kind)
      ?.find(
        ({ candidate, bounds }) => candidate !== part && alike(candidate, part) && isWithin(bounds, inner, part),
      )?.candidate;
    if (!container || !(fresh.has(container.proposalId) || fresh.has(part.proposalId))) continue;
    const contained = parts.get(container);
    if (contained) contained.push(part);
    else parts.set(container, [part]);
  }
  return [...parts].map(([container, contained]) => containmentProposal(container, contained, documentId));
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

function alike(container: Candidate, part: Candidate): boolean {
  const { kind, direction, byOthers, countries } = container.engagement;
  // An aggregate over many names some of them ("from Hong Kong, Macao and elsewhere"): only one that names a single country says "only".
  const [only] = countries.length === 1 ? countries : [];
  const fitsCountries =
    only === undefined || part.engagement.countries.length === 0 || part.engagement.countries.includes(only);
  return (
    kind === part.engagement.kind &&
    (direction === null || direction === part.engagement.direction) &&
    byOthers === part.engagement.byOthers &&
    fitsCountries &&
    (!byOthers || shareParty(container, part))
  );
}

/** What others did is theirs: a total of one body contains nothing that another did. Where nobody is named, nobody can tell. */
function shareParty(container: Candidate, part: Candidate): boolean {
  const names = new Set(container.engagement.parties.map(({ nameAsPrinted }) => nameKey(nameAsPrinted)));
  const others = part.engagement.parties.map(({ nameAsPrinted }) => nameKey(nameAsPrinted));
  return names.size === 0 || others.length === 0 || others.some((name) => names.has(name));
}

/** An aggregate contains another only if it spans more: else the two are the same period told twice. */
function isWithin(outer: DateBounds, inner: DateBounds, part: Candidate): boolean {
  if (outer.startsOn === null && outer.endsOn === null) return false;
  if (!containsPeriod(outer, inner) || !overlapsPeriod(outer, inner)) return false;
  return !part.engagement.aggregate || daysOf(inner) < daysOf(outer);
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
