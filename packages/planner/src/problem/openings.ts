import { type Day, MINUTES_A_DAY, type Window, weekdayOf } from '../time.ts';
import type { Site } from './problem.ts';

/** When a site is open on one day, in order; what touches or overlaps is one window. */
export function openingsOn(site: Site, day: Day, firstDay: number): readonly Window[] {
  if (site.closed.includes(day)) return [];
  const weekday = weekdayOf(firstDay + day);
  const windows = site.open
    .filter(({ weekdays, dates }) =>
      weekdays || dates ? Boolean(weekdays?.includes(weekday) || dates?.includes(day)) : true,
    )
    .map(({ from, to }): Window => [day * MINUTES_A_DAY + from, day * MINUTES_A_DAY + to])
    .sort(([one], [other]) => one - other);
  const joined: Window[] = [];
  for (const [from, to] of windows) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}
