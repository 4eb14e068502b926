import { MINUTES_A_DAY, type Minute } from '../time.ts';
import type { Travel } from '../travel.ts';
import type { Guest } from './model.ts';
import type { Placed, Route } from './route.ts';
import { type Slot, slotsOfVisits } from './slots.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { isUnhurried } from './timing.ts';

/** Between two stops of a guest. */
export class Gap {
  readonly route: Route;
  readonly previous: Placed;
  readonly next: Placed;
  /** How long it is within working hours, drives not taken off. */
  readonly minutes: number;
  /** Minutes that the pace of the guest asks for after a drive into it, and after one out of it. */
  readonly pause: number;
  readonly pauseAfter: number;
  #driven = -1;
  #slots: readonly Slot[] | undefined;

  constructor(route: Route, previous: Placed, next: Placed, minutes: number) {
    this.route = route;
    this.previous = previous;
    this.next = next;
    this.minutes = minutes;
    this.pause = route.guest.group.bufferMinutes;
    this.pauseAfter = isUnhurried(next) ? 0 : this.pause;
  }

  /** Minutes that are driven through it if nothing is put there. */
  driven(travel: Travel): number {
    if (this.#driven < 0) this.#driven = travel.minutes(this.previous.ends, this.next.begins, this.previous.to);
    return this.#driven;
  }

  /** Where the visits of the guest have the time that they need here; found when it is first asked for. */
  slots(travel: Travel): readonly Slot[] {
    this.#slots ??= this.minutes < this.route.guest.shortestVisit ? [] : slotsOfVisits(travel, this);
    return this.#slots;
  }
}

/** The gaps of a guest on the days on which a task may be, in order of time. */
export function gapsFor(state: State, guest: Guest, { windows }: Task): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const route of state.routesOf(guest))
    if (windows[route.day]?.length) addGaps(gaps, route, state.now, 0, 2 * MINUTES_A_DAY, []);
  return gaps;
}

interface Known {
  readonly version: number;
  readonly gaps: readonly Gap[];
}

const NOTHING_KNOWN: Known = { version: -1, gaps: [] };

/**
 * The gaps in a working day of a guest, each as long as it is within working hours. What is known of a gap is kept while the gap is there, and
 * while a change that closed it may be taken back.
 */
export class WorkingGaps {
  #now = NOTHING_KNOWN;
  /** Before the change that is being made. */
  #before = NOTHING_KNOWN;

  of(route: Route, now: Minute): readonly Gap[] {
    const { version, isChanging } = route.stops;
    if (this.#now.version !== version)
      this.#now = this.#before.version === version ? this.#before : this.#find(route, now);
    if (!isChanging) this.#before = this.#now;
    return this.#now.gaps;
  }

  #find(route: Route, now: Minute): Known {
    const { from, to } = route.guest.group.day;
    const gaps: Gap[] = [];
    addGaps(gaps, route, now, from, to, [this.#now.gaps, this.#before.gaps]);
    return { version: route.stops.version, gaps };
  }
}

/**
 * @param from minutes after midnight, as is `to`
 * @param known gaps that are taken as they are where they still exist
 */
function addGaps(
  gaps: Gap[],
  route: Route,
  now: Minute,
  from: number,
  to: number,
  known: readonly (readonly Gap[])[],
): void {
  const midnight = route.day * MINUTES_A_DAY;
  const { jobs } = route.stops;
  for (let nth = 1; nth < jobs.length; nth += 1) {
    const previous = jobs[nth - 1];
    const next = jobs[nth];
    // A morning that follows something is where a guest is now: what is before it is past.
    if (!previous || !next || next.from < now || next.what === 'morning') continue;
    const minutes = Math.min(next.from, midnight + to) - Math.max(previous.to, midnight + from);
    if (minutes > 0) gaps.push(knownGap(known, previous, next) ?? new Gap(route, previous, next, minutes));
  }
}

function knownGap(known: readonly (readonly Gap[])[], previous: Placed, next: Placed): Gap | undefined {
  for (const gaps of known) for (const gap of gaps) if (gap.previous === previous && gap.next === next) return gap;
  return undefined;
}
