import { MINUTES_A_DAY, type Minute } from '../time.ts';
import type { Guest } from './model.ts';
import type { Placed, Route } from './route.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';

/** Between two stops of a guest. */
export interface Gap {
  readonly route: Route;
  readonly previous: Placed;
  readonly next: Placed;
  /** How long it is, drives not taken off. */
  readonly minutes: number;
}

/** The gaps of a guest on the days on which a task may be, in order of time. */
export function gapsFor(state: State, guest: Guest, { windows }: Task): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const route of state.routesOf(guest))
    if (windows[route.day]?.length) addGaps(gaps, route, state.now, 0, 2 * MINUTES_A_DAY);
  return gaps;
}

/** The gaps in a working day of a guest, each as long as it is within working hours. They are kept until the day changes. */
export class WorkingGaps {
  #gaps: readonly Gap[] = [];
  #version = -1;

  of(route: Route, now: Minute): readonly Gap[] {
    const { version } = route.stops;
    if (this.#version === version) return this.#gaps;
    const { from, to } = route.guest.group.day;
    const gaps: Gap[] = [];
    addGaps(gaps, route, now, from, to);
    this.#gaps = gaps;
    this.#version = version;
    return gaps;
  }
}

/** @param from minutes after midnight, as is `to` */
function addGaps(gaps: Gap[], route: Route, now: Minute, from: number, to: number): void {
  const midnight = route.day * MINUTES_A_DAY;
  const { jobs } = route.stops;
  for (let nth = 1; nth < jobs.length; nth += 1) {
    const previous = jobs[nth - 1];
    const next = jobs[nth];
    // A morning that follows something is where a guest is now: what is before it is past.
    if (!previous || !next || next.from < now || next.what === 'morning') continue;
    const minutes = Math.min(next.from, midnight + to) - Math.max(previous.to, midnight + from);
    if (minutes > 0) gaps.push({ route, previous, next, minutes });
  }
}
