import { MINUTES_A_DAY } from '../time.ts';
import type { Guest } from './model.ts';
import type { Placed, Route } from './route.ts';
import type { State } from './state.ts';

/** Between two stops of a guest. */
export interface Gap {
  readonly route: Route;
  readonly previous: Placed;
  readonly next: Placed;
  /** How long it is, drives not taken off. */
  readonly minutes: number;
}

/** All gaps of a guest that are not empty, in order of time. */
export function gapsOf(state: State, guest: Guest): readonly Gap[] {
  return gapsBetween(state, guest, 0, 2 * MINUTES_A_DAY);
}

/** The gaps in the working days of a guest, each as long as it is within working hours. */
export function workingGapsOf(state: State, guest: Guest): readonly Gap[] {
  return gapsBetween(state, guest, guest.group.day.from, guest.group.day.to);
}

/** @param from minutes after the midnight of each day, as is `to` */
function gapsBetween(state: State, guest: Guest, from: number, to: number): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const route of state.routesOf(guest)) {
    const midnight = route.day * MINUTES_A_DAY;
    const { jobs } = route.stops;
    for (let nth = 1; nth < jobs.length; nth += 1) {
      const previous = jobs[nth - 1];
      const next = jobs[nth];
      if (!previous || !next) continue;
      const minutes = Math.min(next.from, midnight + to) - Math.max(previous.to, midnight + from);
      if (minutes > 0) gaps.push({ route, previous, next, minutes });
    }
  }
  return gaps;
}
