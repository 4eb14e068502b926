import type { Group } from '../problem/problem.ts';
import { type Day, MINUTES_A_DAY, type Window } from '../time.ts';

/** What lies in both. */
export function meet(some: readonly Window[], others: readonly Window[]): readonly Window[] {
  return some.flatMap(([from, to]) =>
    others.flatMap(([otherFrom, otherTo]): readonly Window[] => {
      const begins = Math.max(from, otherFrom);
      const ends = Math.min(to, otherTo);
      return begins < ends ? [[begins, ends]] : [];
    }),
  );
}

/** What lies in a group's hours of that day. */
export function withinDay(windows: readonly Window[], { day: hours }: Group, day: Day): readonly Window[] {
  return meet(windows, [[day * MINUTES_A_DAY + hours.from, day * MINUTES_A_DAY + hours.to]]);
}

/** Windows of one day as a list by day, of which the other days have none. */
export function onlyOn(day: Day, days: number, windows: readonly Window[]): readonly (readonly Window[])[] {
  return Array.from({ length: days }, (_, each) => (each === day ? windows : []));
}
