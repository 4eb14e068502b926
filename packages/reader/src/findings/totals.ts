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

const SHOWN = 30;

/** Visits before and behind a total that are looked at; keeps the cost linear. */
const AROUND = 200;

/** Totals that contain the same visits are one finding. */
export function containments(engagements: readonly ReadingEngagement[], totals: readonly Total[]): ReadingFinding[] {
  const visits = engagements
    .filter(({ kind, status }) => kind === 'visit' && status !== 'planned')
    .map((visit, place) => ({ visit, place, own: boundsOf(visit.period) }));
  const places = new Map(visits.map(({ visit, place }) => [visit, place]));
  const byParts = new Map<string, ReadingFinding>();
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
    if (inside.length === 0) continue;
    const key = inside.map(({ place }) => place).join(' ');
    const known = byParts.get(key);
    const explanation = `A total contains what is also told by itself (${inside.length}): never add them.`;
    const parts = known?.spans ?? inside.slice(0, SHOWN).flatMap(({ visit }) => quotesOf(visit));
    byParts.set(key, { kind: 'aggregate-contains', explanation, spans: [...quotesOf(engagement), ...parts] });
  }
  return [...byParts.values()];
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
