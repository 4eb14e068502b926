import { DIRECTIONS, ENGAGEMENT_KINDS, GROUPINGS, MEASURES } from '@comity/domain';
import { type FilterValues, flag, oneOf, readFilters, text, year } from '../../lib/address.ts';

const shape = {
  measure: oneOf(MEASURES),
  kind: oneOf(ENGAGEMENT_KINDS),
  direction: oneOf(DIRECTIONS),
  from: year,
  to: year,
  groupBy: oneOf(GROUPINGS),
  unconfirmed: flag,
  /** Which number's lineage is open: `total`, a group's key, or `stated:<id>`. */
  lineage: text,
};

export type FiguresAddress = FilterValues<typeof shape>;

export function readFiguresAddress(search: Record<string, unknown>): FiguresAddress {
  return readFilters(shape, search);
}

/** As the server takes it. Without a choice: visits in batches, by year. */
export function figureAddress(address: FiguresAddress) {
  const { measure = 'batches', groupBy = 'year', kind, direction, from, to, unconfirmed } = address;
  return {
    measure,
    groupBy,
    ...(kind ? { kind } : {}),
    ...(direction ? { direction } : {}),
    ...(from === undefined ? {} : { from: String(from) }),
    ...(to === undefined ? {} : { to: String(to) }),
    ...(unconfirmed ? { unconfirmed: 'true' as const } : {}),
  };
}
