import type { LeftOutReason } from '../plan/plan.ts';
import { type Day, isWithin, type Minute } from '../time.ts';
import type { Placed, Route } from './route.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { departureOf } from './timing.ts';

/** A stop whose room is still to be chosen. */
type Proposed = { -readonly [K in keyof Placed]: Placed[K] };

/**
 * The first thing that forbids a task at this time and place, but for interpreters and cars; cheapest questions first.
 *
 * @param rooms where it is held in one of them: the first that is free is given to it
 */
export function standsInTheWay(
  state: State,
  task: Task,
  placed: Proposed,
  rooms: readonly number[],
  day: Day,
): LeftOutReason | undefined {
  for (const index of task.guests) if (!fitsInto(state, index, placed, day)) return 'no-time';
  if (task.item >= 0 && !isInOrder(state, task, placed)) return 'out-of-order';
  if (task.site >= 0 && isFull(state, task, placed)) return 'full';
  if (rooms.length > 0) {
    const room = rooms.find((each) => isRoomFree(state, task, each, placed));
    if (room === undefined) return 'no-room';
    placed.room = room;
  }
  for (const host of task.hosts) if (!isHostFree(state, host, placed)) return 'host-busy';
  for (const index of task.guests) if (wouldMeet(state, index, placed, day)) return 'apart';
  return undefined;
}

function fitsInto(state: State, index: number, placed: Placed, day: Day): boolean {
  const route = state.route(index, day);
  if (!route) return false;
  const at = route.stops.position(placed.from);
  const previous = route.stops.jobs[at - 1];
  const next = route.stops.jobs[at];
  return previous !== undefined && next !== undefined && fitsBetween(state, route, previous, placed, next);
}

function fitsBetween(
  { model: { travel } }: State,
  { guest }: Route,
  previous: Placed,
  placed: Placed,
  next: Placed,
): boolean {
  if (previous.to > placed.from || placed.to > next.from) return false;
  return (
    departureOf(travel, guest, previous, placed) !== undefined && departureOf(travel, guest, placed, next) !== undefined
  );
}

/** What is optional does not come without what it follows. */
function isInOrder(state: State, { item, isMandatory }: Task, { from, to }: Placed): boolean {
  for (const { other, isBefore, least, most } of state.model.order[item] ?? []) {
    const placed = state.items[other]?.jobs[0];
    const between = placed && (isBefore ? from - placed.to : placed.from - to);
    if (between === undefined ? isBefore && !isMandatory : between < least || between > most) return false;
  }
  return true;
}

/** Whether the site would at some moment have more heads than it holds. */
function isFull(state: State, { site, heads }: Task, { from, to }: Placed): boolean {
  const capacity = state.model.problem.sites[site]?.capacity ?? 0;
  const jobs = state.sites[site]?.jobs ?? [];
  const room = capacity - heads;
  if (headsAt(jobs, from) > room) return true;
  for (const job of jobs) if (from < job.from && job.from < to && headsAt(jobs, job.from) > room) return true;
  return false;
}

function headsAt(jobs: readonly Placed[], minute: Minute): number {
  let heads = 0;
  for (const { task, from, to } of jobs) if (from <= minute && minute < to) heads += task?.heads ?? 0;
  return heads;
}

function isRoomFree(state: State, { heads }: Task, room: number, { from, to }: Placed): boolean {
  const { capacity = 0, available } = state.model.problem.rooms[room] ?? {};
  if (capacity < heads) return false;
  if (!isWithin(available, from, to)) return false;
  return !(state.rooms[room]?.jobs ?? []).some((job) => job.from < to && from < job.to);
}

function isHostFree(state: State, host: number, { from, to, begins }: Placed): boolean {
  const { travel, problem } = state.model;
  if (problem.hosts[host]?.busy.some(([busyFrom, busyTo]) => busyFrom < to && from < busyTo)) return false;
  const calendar = state.hosts[host];
  if (!calendar) return false;
  const at = calendar.position(from);
  const previous = at > 0 ? calendar.jobs[at - 1] : undefined;
  const next = calendar.jobs[at];
  if (previous && previous.to + travel.minutes(previous.ends, begins, previous.to) > from) return false;
  return !next || to + travel.minutes(begins, next.begins, to) <= next.from;
}

/** Whether somebody from whom the guest is kept apart is at this place then; who shares a hotel cannot be kept apart there. */
function wouldMeet(state: State, index: number, { from, to, begins, guests }: Placed, day: Day): boolean {
  const guest = state.model.guests[index];
  if (!guest || guest.apart.length === 0) return false;
  const isHotel = (indices: readonly number[]) => indices.some((each) => state.model.guests[each]?.hotel === begins);
  if (isHotel(guests)) return false;
  return guest.apart.some((other) =>
    state
      .route(other, day)
      ?.stops.jobs.some(
        (job) => job.task && job.begins === begins && job.from < to && from < job.to && !isHotel(job.guests),
      ),
  );
}
