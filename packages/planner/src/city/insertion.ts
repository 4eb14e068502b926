import type { LeftOutReason } from '../plan/plan.ts';
import type { Day, Minute } from '../time.ts';
import type { Task } from './model.ts';
import { type Drive, driveInto, type Placed, type Route } from './route.ts';
import type { State } from './state.ts';
import { departureOf, freeUntil, readyAt } from './timing.ts';
import { worthFor } from './value.ts';

/** Programmes are printed in steps of five minutes. */
const GRID = 5;
/** How far a start is moved when something that is shared stands in the way, and how often. */
const STEP = 15;
const MOST_STEPS = 12;

/** Where a task could go: all but the cars is settled. */
interface Spot {
  readonly placed: Placed;
  readonly day: Day;
  /** By the weights of the problem; the less the better. */
  readonly cost: number;
}

/** Told of each try that failed, and why; how the planner explains itself. */
export type OnRefusal = (reason: LeftOutReason, day: Day, from: Minute) => void;

export interface InsertionOptions {
  readonly minutes: number;
  /** The task is left out rather than placed at this cost or more. */
  readonly costBelow?: number;
  /** Whether it may be placed even where nobody drives the guests. */
  readonly evenWithoutCar?: boolean;
  readonly onRefusal?: OnRefusal | undefined;
}

/**
 * Puts a task where it costs least.
 *
 * @returns undefined, and the state as it was, where it fits nowhere
 */
export function insert(state: State, task: Task, options: InsertionOptions): Placed | undefined {
  const spots = spotsFor(state, task, options);
  spots.sort((one, other) => one.cost - other.cost);
  for (const { placed, day, cost } of spots) {
    if (cost >= (options.costBelow ?? Number.MAX_SAFE_INTEGER)) break;
    if (commit(state, placed, day, false)) return placed;
    options.onRefusal?.('no-vehicle', day, placed.from);
  }
  const [first] = spots;
  if (options.evenWithoutCar && first) {
    commit(state, first.placed, first.day, true);
    return first.placed;
  }
  return undefined;
}

/** The first start that works in each gap of the leading guest. */
function spotsFor(state: State, task: Task, options: InsertionOptions): Spot[] {
  const { travel } = state.model;
  const spots: Spot[] = [];
  const worth = worthFor(task.worth, options.minutes, task.leastMinutes, task.minutes);
  const leader = task.guests[0] ?? -1;
  for (const [day, windows] of task.windows.entries()) {
    const route = state.route(leader, day);
    if (!route) continue;
    if (windows.length === 0) {
      options.onRefusal?.('closed', day, 0);
      continue;
    }
    const stops = route.stops.jobs;
    for (let nth = 1; nth < stops.length; nth += 1) {
      const previous = stops[nth - 1];
      const next = stops[nth];
      if (!previous || !next || next.from - previous.to < options.minutes) continue;
      for (const [place, room] of wherever(state, task, route, previous, next)) {
        const ready = readyAt(travel, route.guest, previous, place);
        const until = freeUntil(travel, route.guest, place, next);
        for (const [opens, closes] of windows) {
          const spot = firstStart(state, { task, day, place, room, worth }, Math.max(ready, opens), Math.min(until, closes), ready, options);
          if (spot) spots.push(spot);
        }
      }
    }
  }
  return spots;
}

/** Places at which a task could be, with the room where it takes one. */
function wherever(
  { model }: State,
  { places, rooms }: Task,
  { guest }: Route,
  previous: Placed,
  next: Placed,
): readonly (readonly [place: number, room: number])[] {
  if (rooms.length > 0) return rooms.map((room) => [model.roomPlaces[room] ?? 0, room]);
  if (places.length > 0) return places.map((place) => [place, -1]);
  const near = [guest.hotel];
  if (previous.what !== 'arrival' && !near.includes(previous.ends)) near.push(previous.ends);
  if (next.what !== 'departure' && !near.includes(next.begins)) near.push(next.begins);
  return near.map((place) => [place, -1]);
}

interface Try {
  readonly task: Task;
  readonly day: Day;
  readonly place: number;
  readonly room: number;
  readonly worth: number;
}

function firstStart(
  state: State,
  { task, day, place, room, worth }: Try,
  from: Minute,
  until: Minute,
  ready: Minute,
  { minutes, onRefusal }: InsertionOptions,
): Spot | undefined {
  const isFixed = task.what === 'item' && state.model.problem.items[task.item]?.start !== undefined;
  let start = isFixed ? from : Math.ceil(from / GRID) * GRID;
  if (start + minutes > until) onRefusal?.('no-time', day, start);
  for (let step = 0; step < MOST_STEPS && start + minutes <= until; step += 1) {
    const to = start + minutes;
    const placed: Placed = { what: task.what, task, guests: task.guests, begins: place, ends: place, from: start, to, room, interpreters: [], worth };
    const refusal = standsInTheWay(state, task, placed, day);
    if (refusal === undefined) {
      const interpreters = task.interpreters && state.interpreters.choose(task.interpreters, task.guests[0] ?? -1, place, start, to);
      if (!task.interpreters || interpreters) {
        const settled = interpreters ? { ...placed, interpreters } : placed;
        return { placed: settled, day, cost: costOf(state, settled, day, start - ready) };
      }
      onRefusal?.('no-interpreter', day, start);
    } else onRefusal?.(refusal, day, start);
    start += STEP;
  }
  return undefined;
}

/** The first thing that forbids it, but for interpreters and cars; cheapest questions first. */
function standsInTheWay(state: State, task: Task, placed: Placed, day: Day): LeftOutReason | undefined {
  for (const index of task.guests) if (!fitsInto(state, index, placed, day)) return 'no-time';
  if (task.item >= 0 && !isInOrder(state, task, placed)) return 'out-of-order';
  if (task.site >= 0 && headsWith(state, task, placed) > (state.model.problem.sites[task.site]?.capacity ?? 0)) return 'full';
  if (placed.room >= 0 && !isRoomFree(state, task, placed)) return 'no-room';
  for (const host of task.hosts) if (!isHostFree(state, host, placed)) return 'host-busy';
  for (const index of task.guests) if (wouldMeet(state, index, placed, day)) return 'apart';
  return undefined;
}

function fitsInto(state: State, index: number, placed: Placed, day: Day): boolean {
  const route = state.route(index, day);
  if (!route) return false;
  const at = route.stops.position(placed.from);
  const [previous, next] = neighbours(route, at);
  if (!previous || !next || previous.to > placed.from || placed.to > next.from) return false;
  const { travel } = state.model;
  return (
    departureOf(travel, route.guest, previous, placed) !== undefined &&
    departureOf(travel, route.guest, placed, next) !== undefined
  );
}

function neighbours({ stops }: Route, at: number): readonly [Placed | undefined, Placed | undefined] {
  return [stops.jobs[at - 1], stops.jobs[at]];
}

/** The most heads that a site would have at one time while it lasts. */
function headsWith(state: State, { site, heads }: Task, { from, to }: Placed): number {
  const present = (state.sites[site]?.jobs ?? []).filter((job) => job.from < to && from < job.to);
  let most = heads;
  for (const moment of [from, ...present.map((job) => job.from)]) {
    if (moment < from) continue;
    let there = heads;
    for (const job of present) if (job.from <= moment && moment < job.to) there += job.task?.heads ?? 0;
    most = Math.max(most, there);
  }
  return most;
}

function isRoomFree(state: State, { heads }: Task, { room, from, to }: Placed): boolean {
  const { capacity = 0, available } = state.model.problem.rooms[room] ?? {};
  if (capacity < heads) return false;
  if (available && !available.some(([opens, closes]) => opens <= from && to <= closes)) return false;
  return !(state.rooms[room]?.jobs ?? []).some((job) => job.from < to && from < job.to);
}

function isHostFree(state: State, host: number, { from, to, begins }: Placed): boolean {
  const { travel, problem } = state.model;
  if (problem.hosts[host]?.busy.some(([busyFrom, busyTo]) => busyFrom < to && from < busyTo)) return false;
  const calendar = state.hosts[host];
  if (!calendar) return false;
  const at = calendar.position(from);
  const previous = calendar.jobs[at - 1];
  const next = calendar.jobs[at];
  if (previous && previous.to + travel.minutes(previous.ends, begins, previous.to) > from) return false;
  return !next || to + travel.minutes(begins, next.begins, to) <= next.from;
}

function wouldMeet(state: State, index: number, { from, to, begins, guests }: Placed, day: Day): boolean {
  const guest = state.model.guests[index];
  if (!guest || guest.apart.length === 0) return false;
  const isHotel = (indices: readonly number[]) => indices.some((each) => state.model.guests[each]?.hotel === begins);
  if (isHotel(guests)) return false;
  return guest.apart.some((other) =>
    state
      .route(other, day)
      ?.stops.jobs.some((job) => job.task && job.begins === begins && job.from < to && from < job.to && !isHotel(job.guests)),
  );
}

function isInOrder(state: State, { item }: Task, { from, to }: Placed): boolean {
  return (state.model.order[item] ?? []).every(({ other, isBefore, least, most }) => {
    const placed = state.items[other]?.jobs[0];
    if (!placed) return true;
    const between = isBefore ? from - placed.to : placed.from - to;
    return between >= least && between <= most;
  });
}

/** What a place costs beside what it brings: driving more, and waiting before it. */
function costOf(state: State, placed: Placed, day: Day, waited: number): number {
  const { travel, problem } = state.model;
  let driven = 0;
  for (const index of placed.guests) {
    const route = state.route(index, day);
    if (!route) continue;
    const [previous, next] = neighbours(route, route.stops.position(placed.from));
    if (!previous || !next) continue;
    driven += travel.minutes(previous.ends, placed.begins, previous.to);
    driven += travel.minutes(placed.ends, next.begins, placed.to);
    driven -= travel.minutes(previous.ends, next.begins, previous.to);
  }
  return driven * problem.weights.travel + Math.max(0, waited) * problem.weights.waiting;
}

/** Makes the drives into and out of it, and puts it in; or leaves everything as it was. */
function commit(state: State, placed: Placed, day: Day, evenWithoutCar: boolean): boolean {
  const undo: (() => void)[] = [];
  for (const index of placed.guests) {
    const route = state.route(index, day);
    const [previous, next] = route ? neighbours(route, route.stops.position(placed.from)) : [];
    if (!route || !previous || !next) return false;
    const passing = driveInto(route, previous, next);
    if (passing) {
      state.removeDrive(route, passing);
      undo.push(() => state.addDrive(route, passing));
    }
    for (const [one, other] of [
      [previous, placed],
      [placed, next],
    ] as const) {
      const drive: Drive | 'none-needed' | undefined = state.connect(route, one, other, evenWithoutCar);
      if (drive === undefined) {
        for (const step of undo.reverse()) step();
        return false;
      }
      if (drive !== 'none-needed') undo.push(() => state.removeDrive(route, drive));
    }
  }
  state.addStop(placed, day);
  return true;
}
