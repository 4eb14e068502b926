import { randomUUID } from 'node:crypto';
import {
  containsPeriod,
  type DateBounds,
  overlapsPeriod,
  type Passage,
  type ProposedEngagement,
  periodBounds,
} from '@comity/domain';
import { type ProposalDraft, READER_SOURCE } from './draft.ts';

/** What containment looks at: an engagement that is proposed, in this paper or another. */
export interface Candidate {
  readonly proposalId: string;
  readonly engagement: Pick<
    ProposedEngagement,
    'kind' | 'direction' | 'aggregate' | 'status' | 'period' | 'byOthers' | 'countries'
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
    weight: container.engagement.byOthers ? 0 : 10 + parts.length,
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
    fitsCountries
  );
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
