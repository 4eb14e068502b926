import type { WireFigureQuery } from '@comity/contracts';
import { type Direction, type EngagementKind, kindOf } from '@comity/domain';
import { useCallback } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';

/** "Visits received", "Consignments sent": a kind is never named without its direction where that matters. */
export function useScopeName(): (kind: EngagementKind | null, direction: Direction | null) => string {
  const t = useText();
  return useCallback(
    (kind, direction) => {
      if (kind === null) return t(direction === null ? 'scope.all' : `scope.all.${direction}`);
      if (direction === null || !isNamed(kind, direction)) return t(`scope.${kind}`);
      return t(`scope.${kind}.${direction}` as `scope.visit.incoming`);
    },
    [t],
  );
}

function isNamed(kind: EngagementKind, direction: Direction): boolean {
  return kindOf(kind).directions.includes(direction);
}

/** What a figure is about: "Visits received, 2009–2018", with the measure where it is not the kind's own. */
export function useFigureTitle(): (query: WireFigureQuery) => string {
  const t = useText();
  const scope = useScopeName();
  const { period } = useFormats();
  return useCallback(
    (query) => {
      const own = query.kind !== null && kindOf(query.kind).countsAs === query.measure;
      const name = scope(query.kind, query.direction);
      const what = own ? name : t('figure.title-measure', { measure: t(`measure.${query.measure}`), scope: name });
      const when = periodOf(query);
      return when === null ? what : t('figure.title-period', { what, when: period(when) });
    },
    [scope, period, t],
  );
}

/** The query's period as EDTF, in years where it covers whole years. */
export function periodOf({ from, to }: Pick<WireFigureQuery, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null;
  const whole = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'));
  const start = from === null ? '..' : whole ? from.slice(0, 4) : from;
  const end = to === null ? '..' : whole ? to.slice(0, 4) : to;
  return start === end ? start : `${start}/${end}`;
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
