import type { FigureQuery } from '@comity/domain';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call } from '../../platform/http/call.ts';

/** The query of an address: `2009` as `from` is that year's first day, as `to` its last. @throws Refusal `figures.period_reversed` */
export function queryOf(
  address: Pick<Call<'getFigure'>['query'], 'measure' | 'kind' | 'direction' | 'from' | 'to' | 'groupBy'>,
): FigureQuery {
  const from = dayOf(address.from, '-01-01');
  const to = dayOf(address.to, '-12-31');
  if (from !== null && to !== null && from > to) throw new Refusal('figures.period_reversed');
  return {
    measure: address.measure,
    kind: address.kind ?? null,
    direction: address.direction ?? null,
    from,
    to,
    groupBy: address.groupBy,
  };
}

function dayOf(text: string | undefined, rest: string): string | null {
  if (text === undefined) return null;
  return text.length === 4 ? `${text}${rest}` : text;
}

/** One query, one adopted figure: the order of its fields is fixed, so that it is found by value. */
export function canonicalQuery({ measure, kind, direction, from, to, groupBy }: FigureQuery): FigureQuery {
  return { measure, kind, direction, from, to, groupBy };
}

/** Whether two queries ask for one number: how it is grouped makes no difference to it. */
export function sameQuery(a: FigureQuery, b: FigureQuery): boolean {
  const number = (query: FigureQuery) => JSON.stringify(canonicalQuery({ ...query, groupBy: 'none' }));
  return number(a) === number(b);
}
