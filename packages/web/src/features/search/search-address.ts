import { type FilterValues, id, oneOf, readFilters, region, text, year } from '../../lib/address.ts';

export const HIT_TYPES = ['document', 'engagement', 'party'] as const;

const shape = {
  q: text(200),
  type: oneOf(HIT_TYPES),
  language: text(35),
  from: year,
  to: year,
  country: region,
  party: id,
};

export type SearchAddress = FilterValues<typeof shape>;

/** What is looked for and among what, as the address of the search holds it. */
export function readSearchAddress(search: Record<string, unknown>): SearchAddress {
  return readFilters(shape, search);
}

/** What the server is asked: years become their first and last days. */
export function searchQuery({ q = '', from, to, ...filters }: SearchAddress) {
  return {
    ...filters,
    q: q.trim(),
    ...(from === undefined ? {} : { from: `${from}-01-01` }),
    ...(to === undefined ? {} : { to: `${to}-12-31` }),
  };
}
