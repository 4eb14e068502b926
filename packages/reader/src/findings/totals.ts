/** Totals of visits: what they contain, told one by one, and what another total says. A total is never added to what it contains. */
import type { Quote, ReadingEngagement, ReadingFinding } from '@comity/domain';
import { type Bounds, boundsOf, contains } from '../engagements/period.ts';

/** A total, with what the reader knows of it besides the engagement. */
export interface Total {
  readonly engagement: ReadingEngagement;
  /** Words of its period where that is not settled ("this year"). */
  readonly unsettled: string | null;
  readonly batches: number | null;
}

/** What one total contains, or several that contain the same. */
interface Containment {
  /** The place of its first part among all visits. */
  readonly first: number;
  readonly count: number;
  /** Of the totals, the last first, and of some of the parts. */
  readonly spans: Quote[];
}

const SHOWN = 30;

/** Visits before and behind a total that are looked at; keeps the cost linear. */
const AROUND = 200;

/** Totals that contain the same visits are one finding. */
export function containments(engagements: readonly ReadingEngagement[], totals: readonly Total[]): ReadingFinding[] {
  const visits = engagements
    .filter(({ kind, status }) => kind === 'visit' && status !== 'planned')
    .map((visit, place) => ({ visit, place, own: boundsOf(visit.period) }));
  const places = new Map(visits.map(({ visit, place }) => [visit, place]));
  const found: Containment[] = [];
  /** By their parts, those that a later total may share: what it can contain begins no earlier than its own window. */
  const recent = new Map<string, Containment>();
  for (const total of totals) {
    const { engagement } = total;
    const bounds = boundsOf(engagement.period);
    const at = places.get(engagement) ?? 0;
    const inside = visits
      .slice(Math.max(0, at - AROUND), at + AROUND)
      .filter(
        ({ visit, own }) =>
          visit !== engagement &&
          visit.direction === engagement.direction &&
          isInside(visit, own, bounds, total.unsettled),
      );
    const first = inside[0]?.place;
    if (first === undefined) continue;
    for (const [key, earlier] of recent) if (earlier.first < at - AROUND) recent.delete(key);
    const key = inside.map(({ place }) => place).join(' ');
    const known = recent.get(key);
    if (known) known.spans.unshift(...quotesOf(engagement));
    else {
      const parts = inside.slice(0, SHOWN).flatMap(({ visit }) => quotesOf(visit));
      const made = { first, count: inside.length, spans: [...quotesOf(engagement), ...parts] };
      found.push(made);
      recent.set(key, made);
    }
  }
  return found.map(({ count, spans }) => ({
    kind: 'aggregate-contains',
    explanation: `A total contains what is also told by itself (${count}): never add them.`,
    spans,
  }));
}

function isInside(
  visit: ReadingEngagement,
  own: Bounds | undefined,
  bounds: Bounds | undefined,
  unsettled: string | null,
): boolean {
  if (!bounds)
    return unsettled !== null && visit.status === 'reported' && visit.period === null && visit.parties.length > 0;
  if (!own || (own.from === bounds.from && own.to === bounds.to)) return false;
  return contains(bounds, own);
}

/** Two totals of one period that differ; or one that another corrects. */
export function rivalTotals(totals: readonly Total[]): ReadingFinding[] {
  const found: ReadingFinding[] = [];
  const byPeriod = new Map<string, Total>();
  for (const total of totals) {
    const { engagement, batches, unsettled } = total;
    if (batches === null) continue;
    const key = `${engagement.direction} ${engagement.period ?? unsettled}`;
    const other = byPeriod.get(key);
    if (other && other.batches !== batches) {
      found.push({
        kind: 'rival',
        explanation: `${other.batches} in one place, ${batches} in another.`,
        spans: [...quotesOf(other.engagement), ...quotesOf(engagement)],
      });
    }
    if (engagement.period ?? unsettled) byPeriod.set(key, total);
  }
  return found;
}

function quotesOf({ quotes }: ReadingEngagement): Quote[] {
  return quotes.map(({ quote, start, end }) => ({ quote, start, end }));
}
