import { DIRECTIONS, ENGAGEMENT_KINDS } from '@comity/domain';
import { type FilterValues, flag, id, oneOf, readFilters, region, text, year } from '../../lib/address.ts';

const LEDGER_SORTS = ['date', '-date', 'title', '-title', 'kind', '-kind'] as const;

const shape = {
  kind: oneOf(ENGAGEMENT_KINDS),
  direction: oneOf(DIRECTIONS),
  from: year,
  to: year,
  country: region,
  party: id,
  theme: text(80),
  aggregate: oneOf(['true', 'false']),
  undated: flag,
  byOthers: flag,
  q: text(200),
  sort: oneOf(LEDGER_SORTS),
  peek: id,
};

export type LedgerAddress = FilterValues<typeof shape>;

/** The ledger's filters, as its address holds them. */
export function readLedgerAddress(search: Record<string, unknown>): LedgerAddress {
  return readFilters(shape, search);
}

/** What the server is asked: years become their first and last days. */
export function ledgerQuery({ from, to, undated, byOthers, peek: _, sort, ...filters }: LedgerAddress) {
  return {
    ...filters,
    ...(from === undefined ? {} : { from: `${from}-01-01` }),
    ...(to === undefined ? {} : { to: `${to}-12-31` }),
    ...(undated ? { undated: 'true' as const } : {}),
    ...(byOthers ? { byOthers: 'true' as const } : {}),
    ...(sort ? { sort } : {}),
  };
}
