import type { WireFigureQuery } from '@comity/contracts';
import type { Direction, EngagementKind } from '@comity/domain';
import { useCallback } from 'react';
import { useFormats } from '../../lib/format.ts';

/** "Visits received", "Consignments sent": a kind is never named without its direction where that matters. */
export function useScopeName(): (kind: EngagementKind | null, direction: Direction | null) => string {
  const { wording } = useFormats();
  return useCallback((kind, direction) => wording.scope(kind, direction), [wording]);
}

/** Where a figure's screen is, for a query. */
export function figureSearch(query: WireFigureQuery, unconfirmed: boolean) {
  return {
    measure: query.measure,
    groupBy: query.groupBy === 'none' ? ('year' as const) : query.groupBy,
    ...(query.kind === null ? {} : { kind: query.kind }),
    ...(query.direction === null ? {} : { direction: query.direction }),
    ...(query.from === null ? {} : { from: Number(query.from.slice(0, 4)) }),
    ...(query.to === null ? {} : { to: Number(query.to.slice(0, 4)) }),
    ...(unconfirmed ? { unconfirmed: true as const } : {}),
  };
}
