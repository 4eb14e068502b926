import type { Minute } from '../time.ts';
import type { Travel } from '../travel.ts';
import type { Gap } from './gaps.ts';
import { at, type Task, type Whereabouts } from './task.ts';
import { GRID } from './timing.ts';
import { worthFor } from './value.ts';

/** Where in a gap a task could go as far as its guests' time is concerned; what is shared is not asked for. */
export class Slot {
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
  /** How long it lasts if it begins first, and what it is then worth; points, before novelty. */
  readonly minutes: number;
  readonly worth: number;
  /** Whether something that is shared stood in the way when it was last tried. */
  isRefused = false;

  constructor(task: Task, gap: Gap, where: Whereabouts, ready: Minute, first: Minute, until: Minute, extra: number) {
    this.task = task;
    this.gap = gap;
    this.where = where;
    this.ready = ready;
    this.first = first;
    this.until = until;
    this.extra = extra;
    this.minutes = minutesFrom(task, first, until);
    this.worth = worthFor(task.worth, this.minutes, task.leastMinutes, task.minutes);
  }
}

/** Adds where in a gap a task has the time that it needs. */
export function addSlots(slots: Slot[], travel: Travel, task: Task, gap: Gap): void {
  const { route, previous, next } = gap;
  const windows = task.windows[route.day] ?? [];
  if (gap.minutes < task.leastMinutes || windows.length === 0) return;
  for (const where of task.where ?? nearby(gap)) {
    const into = travel.minutes(previous.ends, where.place, previous.to);
    const out = travel.minutes(where.place, next.begins, next.from);
    for (const [opens, closes] of windows) addSlot(slots, travel, task, gap, where, opens, closes, into, out);
  }
}

/** Where in a gap the visits of its guest have the time that they need: as `addSlots` of each, in less time. */
export function slotsOfVisits(travel: Travel, gap: Gap): readonly Slot[] {
  const slots: Slot[] = [];
  const { route, previous, next } = gap;
  const { tasks, opens, closes, leastMinutes, places } = route.guest.hours.on(route.day);
  const into = travel.minutesFrom(previous.ends, previous.to);
  const out = travel.minutesInto(next.begins, next.from);
  for (let row = 0; row < tasks.length; row += 1) {
    const least = leastMinutes[row] ?? 0;
    const opening = opens[row] ?? 0;
    const closing = closes[row] ?? 0;
    if (least > gap.minutes || opening + least > next.from || closing - least < previous.to) continue;
    const place = places[row] ?? 0;
    const drives = (into[place] ?? 0) + (out[place] ?? 0);
    if (previous.to + drives + least > next.from) continue;
    const task = tasks[row];
    const where = task?.where?.[0];
    if (task && where) addSlot(slots, travel, task, gap, where, opening, closing, into[place] ?? 0, out[place] ?? 0);
  }
  return slots;
}

/** @param into minutes that are driven into it, as are those out of it */
function addSlot(
  slots: Slot[],
  travel: Travel,
  task: Task,
  gap: Gap,
  where: Whereabouts,
  opens: Minute,
  closes: Minute,
  into: number,
  out: number,
): void {
  const { previous, next } = gap;
  const ready = previous.to + (previous.ends === where.place ? 0 : into + gap.pause);
  const end = next.from - (where.place === next.begins ? 0 : out + gap.pauseAfter);
  const earliest = ready > opens ? ready : opens;
  const first = task.isFixed ? earliest : Math.ceil(earliest / GRID) * GRID;
  const until = end < closes ? end : closes;
  if (first + task.leastMinutes > until) return;
  slots.push(new Slot(task, gap, where, ready, first, until, into + out - gap.driven(travel)));
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
