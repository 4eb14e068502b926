import type { Minute } from '../time.ts';
import type { Travel } from '../travel.ts';
import type { Gap } from './gaps.ts';
import { at, type Task, type Whereabouts } from './task.ts';
import { GRID, isUnhurried } from './timing.ts';

/** Where in a gap a task could go as far as its guests' time is concerned; what is shared is not asked for. */
export interface Slot {
  readonly task: Task;
  readonly gap: Gap;
  readonly where: Whereabouts;
  /** When the guests could begin if the door were open. */
  readonly ready: Minute;
  /** The earliest start. */
  readonly first: Minute;
  /** When it must be over. */
  readonly until: Minute;
  /** Minutes on the road beyond those that are driven anyway, about. */
  readonly extra: number;
  /** Whether something that is shared stood in the way when it was last tried. */
  isRefused: boolean;
}

/** Adds where in a gap a task has the time that it needs. */
export function addSlots(slots: Slot[], travel: Travel, task: Task, gap: Gap): void {
  const { route, previous, next } = gap;
  const { leastMinutes } = task;
  if (gap.minutes < leastMinutes) return;
  const windows = task.windows[route.day];
  if (!windows || windows.length === 0) return;
  const { bufferMinutes } = route.guest.group;
  const notAfter = next.from - leastMinutes;
  for (const where of task.where ?? nearby(gap)) {
    const { place } = where;
    let into = -1;
    let out = -1;
    // By their numbers: this is run through ten thousands of times before the engine has compiled it.
    for (let nth = 0; nth < windows.length; nth += 1) {
      const opens = windows[nth]?.[0] ?? 0;
      const closes = windows[nth]?.[1] ?? 0;
      if (opens > notAfter || closes - leastMinutes < previous.to) continue;
      if (into < 0) {
        into = travel.minutes(previous.ends, place, previous.to);
        out = travel.minutes(place, next.begins, next.from);
      }
      const ready = previous.to + (previous.ends === place ? 0 : into + bufferMinutes);
      const spare = place === next.begins || isUnhurried(next) ? 0 : bufferMinutes;
      const end = next.from - spare - out;
      const earliest = ready > opens ? ready : opens;
      const first = task.isFixed ? earliest : Math.ceil(earliest / GRID) * GRID;
      const until = end < closes ? end : closes;
      if (first + leastMinutes > until) continue;
      const extra = into + out - gap.driven(travel);
      slots.push({ task, gap, where, ready, first, until, extra, isRefused: false });
    }
  }
}

/** From what is over to what comes next, in minutes: where it is more, the guests do not go there yet. */
const SOON = 240;

/** At the hotel, or where the guests have been or are soon to go. */
function nearby({ route, previous, next }: Gap): readonly Whereabouts[] {
  const near = [route.guest.hotel];
  if (previous.what !== 'arrival' && !near.includes(previous.ends)) near.push(previous.ends);
  const isSoon = next.from - previous.to <= SOON;
  if (isSoon && next.what !== 'departure' && !near.includes(next.begins)) near.push(next.begins);
  return near.map(at);
}

/** How long a task lasts if it begins then. */
export function minutesFrom({ minutes, leastMinutes }: Task, start: Minute, until: Minute): number {
  if (until - start >= minutes) return minutes;
  return Math.max(leastMinutes, Math.floor((until - start) / GRID) * GRID);
}
