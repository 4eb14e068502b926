import { periodBounds } from '../engagement.ts';
import type { FigureQuery } from './query.ts';

type Asked = Pick<FigureQuery, 'from' | 'to'>;

/** The query's period as EDTF, in years where it covers whole years; null for all time. */
export function periodOf({ from, to }: Asked): string | null {
  if (from === null && to === null) return null;
  const whole = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'));
  const start = from === null ? '..' : whole ? from.slice(0, 4) : from;
  const end = to === null ? '..' : whole ? to.slice(0, 4) : to;
  return start === end ? start : `${start}/${end}`;
}

/** Whether a period is the very one that is asked for; to the year where whole years are asked for. */
export function fitsPeriod(period: string | null, { from, to }: Asked): boolean {
  const { startsOn, endsOn } = periodBounds(period);
  const same = (day: string | null, asked: string | null, whole: string) =>
    day === asked || (asked?.endsWith(whole) === true && day?.slice(0, 4) === asked.slice(0, 4));
  return same(startsOn, from, '-01-01') && same(endsOn, to, '-12-31');
}
