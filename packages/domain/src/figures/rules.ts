/**
 * The rules by which records become figures. Storage answers the same questions in SQL; a property test holds the two together.
 *
 * 1. *Recorded* counts reported engagements of the desk itself that stand for themselves (not `aggregate`, not `byOthers`).
 * 2. A record that contains counted records of its own kind is not counted: its parts are.
 * 3. A record without a quantity of the measure counts 1 where the measure is what its kind `countsAs`.
 * 4. Of several quantities of one measure in a record the first is the record's, the others tell parts of it; goods are lines
 *    that add up.
 * 5. Only a record whose whole period lies within the one asked for counts.
 * 6. Countries and regions are a set, never added.
 */
import type { Engagement } from '../engagement.ts';
import { kindOf } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import { exactly, type Quantity } from '../quantity.ts';
import type { FigureQuery } from './query.ts';

/** Measures of goods: the quantities of one record are lines that add up. */
export const LINE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'money',
  'doses',
  'items',
  'packages',
  'tonnes',
  'kits',
]);

/** Measures whose totals stand by unit. */
export const UNIT_MEASURES: ReadonlySet<Measure> = new Set<Measure>(['money', 'tonnes', 'hours', 'duration']);

export function inScope(engagement: Engagement, query: FigureQuery): boolean {
  return (
    engagement.status === 'reported' &&
    !engagement.byOthers &&
    (query.kind === null || engagement.kind === query.kind) &&
    (query.direction === null || engagement.direction === query.direction)
  );
}

export type PeriodRelation = 'within' | 'covers' | 'overlaps' | 'outside' | 'undated';

/** How an engagement's period lies to the period asked for. */
export function periodRelation(engagement: Engagement, query: FigureQuery): PeriodRelation {
  if (query.from === null && query.to === null) return engagement.period === null ? 'undated' : 'within';
  const { startsOn, endsOn } = engagement;
  if (startsOn === null && endsOn === null) return 'undated';
  const before = endsOn !== null && query.from !== null && endsOn < query.from;
  const after = startsOn !== null && query.to !== null && startsOn > query.to;
  if (before || after) return 'outside';
  const startsInside = query.from === null || (startsOn !== null && startsOn >= query.from);
  const endsInside = query.to === null || (endsOn !== null && endsOn <= query.to);
  if (startsInside && endsInside) return 'within';
  const startsBefore = startsOn === null || (query.from !== null && startsOn <= query.from);
  const endsAfter = endsOn === null || (query.to !== null && endsOn >= query.to);
  return startsBefore && endsAfter ? 'covers' : 'overlaps';
}

/** What one record contributes to a measure. Countries are counted elsewhere, as a set. */
export function contribution(engagement: Engagement, measure: Measure): readonly Quantity[] {
  const own = engagement.quantities.filter((quantity) => quantity.measure === measure);
  if (LINE_MEASURES.has(measure) && own.length > 0) return own;
  const [first] = own;
  if (first) return [first];
  if (measure === 'person-times') return contribution(engagement, 'persons');
  return kindOf(engagement.kind).countsAs === measure && !engagement.aggregate ? [exactly(measure, 1)] : [];
}

/** The unit under which a quantity is added. */
export function unitOf(quantity: Quantity): string | null {
  return UNIT_MEASURES.has(quantity.measure) ? quantity.unit : null;
}
