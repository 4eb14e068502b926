import type { Engagement } from '../engagement.ts';
import { kindOf } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import { ADDITIVE_MEASURES } from '../measures.ts';
import type { Quantity } from '../quantity.ts';
import { computeFigure, type FigureContext } from './compute.ts';
import type { FigureQuery, FigureResult } from './query.ts';

/**
 * The figures worth a first look: every statement that stands inside no other one, over its own period; and what is only
 * recorded, over all time. Greatest first, of equal ones those that are told first; at most `limit`.
 */
export function headlines(
  engagements: readonly Engagement[],
  limit: number,
  context?: FigureContext,
): readonly FigureResult[] {
  const own = engagements.filter((engagement) => engagement.status === 'reported' && !engagement.byOthers);
  const byId = new Map(own.map((engagement) => [engagement.id, engagement]));
  const stated = own
    .filter((engagement) => engagement.aggregate)
    .flatMap((engagement) => measuresOf(engagement).map((measure) => ({ engagement, measure })))
    .filter(({ engagement, measure }) => !isInside(engagement, measure, byId))
    .map(({ engagement, measure }) => queryFor(engagement, measure, engagement.startsOn, engagement.endsOn));
  const recorded = own
    .filter((engagement) => !engagement.aggregate)
    .flatMap((engagement) => {
      const { countsAs } = kindOf(engagement.kind);
      return countsAs === null ? [] : [queryFor(engagement, countsAs, null, null)];
    })
    .filter((query) => !stated.some((other) => subject(other) === subject(query)));
  const queries = new Map([...stated, ...recorded].map((query) => [JSON.stringify(query), query]));
  return [...queries.values()]
    .map((query) => computeFigure(engagements, query, context))
    .filter((figure) => figure.stated.length > 0 || figure.recorded.totals.some((total) => total.records > 0))
    .sort((a, b) => importance(b) - importance(a))
    .slice(0, limit);
}

/** Measures that say nothing by themselves: "one time a year" is a detail of a record, no figure of the desk. */
const NO_HEADLINE: ReadonlySet<Measure> = new Set<Measure>(['other', 'percent', 'duration']);

function measuresOf(engagement: Engagement): readonly Measure[] {
  const measures = new Set(engagement.quantities.map((quantity) => quantity.measure));
  return [...measures].filter((measure) => !NO_HEADLINE.has(measure));
}

/** Whether a statement's container states the same thing: then the container is the headline, and shows it inside. */
function isInside(engagement: Engagement, measure: Measure, byId: ReadonlyMap<string, Engagement>): boolean {
  const container = engagement.partOf === null ? undefined : byId.get(engagement.partOf);
  return (
    container !== undefined &&
    container.aggregate &&
    container.kind === engagement.kind &&
    container.direction === engagement.direction &&
    measuresOf(container).includes(measure)
  );
}

function queryFor(
  { kind, direction }: Engagement,
  measure: Measure,
  from: string | null,
  to: string | null,
): FigureQuery {
  return { measure, kind, direction, from, to, groupBy: 'none' };
}

function subject({ measure, kind, direction }: FigureQuery): string {
  return `${measure} ${kind} ${direction}`;
}

/** A statement that contains others comes first, then statements, then what is only recorded. */
function importance(figure: FigureResult): number {
  const nested = figure.stated.some(
    (stated) => stated.contains.stated.length > 0 || stated.contains.recorded.length > 0,
  );
  const main = figure.query.measure === (figure.query.kind && kindOf(figure.query.kind).countsAs) ? 10 : 0;
  const records = Math.max(0, ...figure.recorded.totals.map((total) => total.records));
  return (nested ? 1000 : 0) + (figure.stated.length > 0 ? 100 : 0) + main + Math.log1p(records);
}

/** How much accepting an engagement changes the figures: the order in which proposals are reviewed, greatest first. */
export function figureWeight(engagement: Pick<Engagement, 'aggregate' | 'byOthers' | 'quantities' | 'kind'>): number {
  if (engagement.byOthers) return 0;
  const sizes = engagement.quantities
    .filter((quantity) => ADDITIVE_MEASURES.has(quantity.measure) || quantity.measure === 'countries-and-regions')
    .map(sizeOf);
  return (engagement.aggregate ? 10 : 0) + sizes.reduce((sum, size) => sum + Math.log10(1 + size), 1);
}

function sizeOf(quantity: Quantity): number {
  return Math.abs(quantity.value ?? quantity.high ?? quantity.low ?? 0);
}
