import type { Engagement } from '../engagement.ts';
import { kindOf } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import { ADDITIVE_MEASURES } from '../measures.ts';
import type { Quantity } from '../quantity.ts';
import { computeFigure, type FigureContext } from './compute.ts';
import type { FigureQuery, FigureResult } from './query.ts';

/**
 * The figures worth a first look: for each kind and direction, what its kind counts as, and every measure that a source
 * states over a period. Greatest first; at most `limit`.
 */
export function headlines(
  engagements: readonly Engagement[],
  limit: number,
  context?: FigureContext,
): readonly FigureResult[] {
  const queries = new Map<string, FigureQuery>();
  for (const engagement of engagements) {
    if (engagement.byOthers || engagement.status !== 'reported') continue;
    const countsAs = kindOf(engagement.kind).countsAs;
    const measures = engagement.aggregate
      ? engagement.quantities.map((quantity) => quantity.measure)
      : countsAs === null
        ? []
        : [countsAs];
    for (const measure of measures) {
      const query = queryFor(engagement, measure);
      queries.set(JSON.stringify(query), query);
    }
  }
  return [...queries.values()]
    .map((query) => computeFigure(engagements, query, context))
    .filter((figure) => figure.stated.length > 0 || figure.recorded.totals.some((total) => total.records > 0))
    .sort((a, b) => importance(b) - importance(a) || (JSON.stringify(a.query) < JSON.stringify(b.query) ? -1 : 1))
    .slice(0, limit);
}

/** An aggregate is asked for over its own period, an instance over all time. */
function queryFor(engagement: Engagement, measure: Measure): FigureQuery {
  const { kind, direction, aggregate, startsOn, endsOn } = engagement;
  return {
    measure,
    kind,
    direction,
    from: aggregate ? startsOn : null,
    to: aggregate ? endsOn : null,
    groupBy: 'none',
  };
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
