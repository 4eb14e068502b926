import {
  DIRECTIONS,
  ENGAGEMENT_KINDS,
  type EngagementKind,
  GROUPINGS,
  kindOf,
  MEASURES,
  type Measure,
} from '@comity/domain';
import { type FilterRule, type FilterValues, flag, isId, oneOf, readFilters, year } from '../../lib/address.ts';

const STATED = 'stated:';
const GROUP = 'group:';
const LONGEST_KEY = 200;

/** Which number's lineage is open: `total`, `group:<key>`, or `stated:<id>` for a statement. */
const lineage: FilterRule<string> = {
  parse: (raw) => {
    if (typeof raw !== 'string') return undefined;
    const isGroup = raw.startsWith(GROUP) && raw.length <= GROUP.length + LONGEST_KEY;
    const isStatement = raw.startsWith(STATED) && isId(raw.slice(STATED.length));
    return raw === 'total' || isGroup || isStatement ? raw : undefined;
  },
};

const shape = {
  measure: oneOf(MEASURES),
  kind: oneOf(ENGAGEMENT_KINDS),
  direction: oneOf(DIRECTIONS),
  from: year,
  to: year,
  groupBy: oneOf(GROUPINGS),
  unconfirmed: flag,
  lineage,
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

/** The key of the group whose lineage is open. */
export function openGroup({ lineage }: FiguresAddress): string | undefined {
  return lineage?.startsWith(GROUP) ? lineage.slice(GROUP.length) : undefined;
}

/** The record (unconfirmed: the proposal) of the statement that is open. */
export function openStatement({ lineage }: FiguresAddress): string | undefined {
  return lineage?.startsWith(STATED) ? lineage.slice(STATED.length) : undefined;
}

/** What a kind is counted as, where another measure was asked for: said where that measure gives no figure. */
export function otherMeasureOf(
  kind: EngagementKind | undefined,
  asked: Measure,
): { readonly kind: EngagementKind; readonly measure: Measure } | null {
  const measure = kind === undefined ? null : kindOf(kind).countsAs;
  return kind === undefined || measure === null || measure === asked ? null : { kind, measure };
}
