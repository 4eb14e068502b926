import type { Group } from '../problem/problem.ts';
import { type Day, MINUTES_A_DAY, type Minute, type Window } from '../time.ts';

/** What lies in both. */
export function meet(some: readonly Window[], others: readonly Window[]): readonly Window[] {
  const both: Window[] = [];
  for (const [from, to] of others) addWithin(both, some, from, to);
  return both.length > 1 ? both.sort(([one], [other]) => one - other) : both;
}

/** What lies in a group's hours of that day. */
export function withinDay(windows: readonly Window[], { day: hours }: Group, day: Day): readonly Window[] {
  const within: Window[] = [];
  addWithin(within, windows, day * MINUTES_A_DAY + hours.from, day * MINUTES_A_DAY + hours.to);
  return within;
}

/** Windows of one day as a list by day, of which the other days have none. */
export function onlyOn(day: Day, days: number, windows: readonly Window[]): readonly (readonly Window[])[] {
  return Array.from({ length: days }, (_, each) => (each === day ? windows : []));
}

function addWithin(into: Window[], windows: readonly Window[], from: Minute, to: Minute): void {
  for (const window of windows) {
    const begins = Math.max(window[0], from);
    const ends = Math.min(window[1], to);
    if (begins < ends) into.push([begins, ends]);
  }
}
