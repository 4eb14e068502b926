import type { LeftOutReason } from '../plan/plan.ts';
import { interpretersNeeded } from '../problem/interpreting.ts';
import { type Day, isWithin, type Minute, type Window } from '../time.ts';
import { type Gap, gapsFor } from './gaps.ts';
import type { Guest } from './model.ts';
import { standsInTheWay } from './refusals.ts';
import { driveInto, type Placed } from './route.ts';
import type { State } from './state.ts';
import type { Task, Whereabouts } from './task.ts';
import { freeUntil, GRID, readyAt } from './timing.ts';
import { worthFor } from './value.ts';

/** How far a start is moved when something that is shared stands in the way, and how often. */
const STEP = 15;
const MOST_STEPS = 12;

/** Where a task could go: all but the cars is settled. */
interface Spot {
  readonly placed: Placed;
  readonly day: Day;
  /** By the weights of the problem: what it costs beyond what it would bring at best. */
  readonly cost: number;
}

/** Told of each try that failed, and why; how the planner explains itself. */
export type OnRefusal = (reason: LeftOutReason, day: Day, from: Minute) => void;

export interface InsertionOptions {
  /** The task is left out rather than placed at this cost or more, by the weights of the problem. */
  readonly costBelow?: number;
  /** Whether it may be placed even where nobody drives the guests. */
  readonly evenWithoutCar?: boolean;
  readonly onRefusal?: OnRefusal | undefined;
  /** The gaps of the leading guest, where the caller knows them. */
  readonly gaps?: readonly Gap[];
}

/**
 * Puts a task where it costs least. A visit is cut short, down to its least minutes, where its gap is.
 *
 * @returns undefined, and the state as it was, where it fits nowhere
 */
export function insert(state: State, task: Task, options: InsertionOptions): Placed | undefined {
  const { costBelow = Number.MAX_SAFE_INTEGER, evenWithoutCar = false, onRefusal } = options;
  if (task.interpreters?.length === 0) {
    onRefusal?.('no-interpreter', 0, 0);
    return undefined;
  }
  const leader = state.model.guests[task.guests[0] ?? -1];
  if (!leader) return undefined;
  if (onRefusal) refuseAtFirstSight(leader, task, onRefusal);
  const spots = spotsFor(state, task, options.gaps ?? gapsFor(state, leader, task), onRefusal);
  if (spots.length > 1) spots.sort((one, other) => one.cost - other.cost);
  for (const { placed, day, cost } of spots) {
    if (cost >= costBelow) {
      onRefusal?.('not-worth-it', day, placed.from);
      break;
    }
    if (commit(state, placed, day, false)) return placed;
    onRefusal?.('no-vehicle', day, placed.from);
  }
  const [first] = spots;
  return evenWithoutCar && first && commit(state, first.placed, first.day, true) ? first.placed : undefined;
}

/** What can be said before any gap is looked at. */
function refuseAtFirstSight({ days }: Guest, { windows }: Task, onRefusal: OnRefusal): void {
  const first = days.find((day) => windows[day]?.length);
  if (first === undefined) onRefusal('closed', 0, 0);
  else onRefusal('no-time', first, windows[first]?.[0]?.[0] ?? 0);
}

/** The first start that works in each gap of the leading guest. */
function spotsFor(state: State, task: Task, gaps: readonly Gap[], onRefusal: OnRefusal | undefined): Spot[] {
  const spots: Spot[] = [];
  for (const gap of gaps) {
    if (gap.minutes < task.leastMinutes) continue;
    const windows = task.windows[gap.route.day];
    if (windows && windows.length > 0) addSpotsIn(gap, state, task, windows, spots, onRefusal);
  }
  return spots;
}

function addSpotsIn(
  gap: Gap,
  state: State,
  task: Task,
  windows: readonly Window[],
  spots: Spot[],
  onRefusal: OnRefusal | undefined,
): void {
  const { travel, problem } = state.model;
  const { route, previous, next } = gap;
  for (const where of task.where ?? nearby(gap)) {
    const ready = readyAt(travel, route.guest, previous, where.place);
    const until = freeUntil(travel, route.guest, where.place, next);
    if (until - ready < task.leastMinutes) continue;
    for (const [opens, closes] of windows) {
      const span: Window = [Math.max(ready, opens), Math.min(until, closes)];
      const placed = firstStart(state, task, route.day, where, span, onRefusal);
      if (!placed) continue;
      const waited = Math.max(0, placed.from - ready) * problem.weights.waiting;
      spots.push({ placed, day: route.day, cost: costOf(state, task, placed, gap) + waited });
    }
  }
}

/** At the hotel, or where the guests have been or are to go. */
function nearby({ route, previous, next }: Gap): readonly Whereabouts[] {
  const near = [route.guest.hotel];
  if (previous.what !== 'arrival' && !near.includes(previous.ends)) near.push(previous.ends);
  if (next.what !== 'departure' && !near.includes(next.begins)) near.push(next.begins);
  return near.map((place) => ({ place, room: -1 }));
}

const NOBODY: readonly number[] = [];

function firstStart(
  state: State,
  task: Task,
  day: Day,
  { place, room }: Whereabouts,
  [from, until]: Window,
  onRefusal: OnRefusal | undefined,
): Placed | undefined {
  const leader = task.guests[0] ?? -1;
  const first = task.isFixed ? from : Math.ceil(from / GRID) * GRID;
  if (first + task.leastMinutes > until) return undefined;
  // One object for all tries: this is where the search spends its time.
  const placed = {
    what: task.what,
    task,
    guests: task.guests,
    begins: place,
    ends: place,
    from: first,
    to: first,
    room,
    interpreters: NOBODY,
    worth: 0,
  };
  for (let step = 0, start = first; step < MOST_STEPS && start + task.leastMinutes <= until; step += 1, start += STEP) {
    const minutes = Math.min(task.minutes, Math.max(task.leastMinutes, Math.floor((until - start) / GRID) * GRID));
    const to = start + minutes;
    placed.from = start;
    placed.to = to;
    placed.worth = worthFor(task.worth, minutes, task.leastMinutes, task.minutes);
    const refusal = standsInTheWay(state, task, placed, day);
    if (refusal !== undefined) {
      onRefusal?.(refusal, day, start);
      continue;
    }
    if (!task.interpreters) return placed;
    const interpreters = state.interpreters.choose(task.interpreters, leader, place, start, to);
    if (interpreters) return { ...placed, interpreters };
    onRefusal?.('no-interpreter', day, start);
  }
  return undefined;
}

/** What a place costs: driving more, being cut short, and keeping others waiting: what must come before something else comes early. */
function costOf({ model }: State, task: Task, { begins, from, to, worth }: Placed, { previous, next }: Gap): number {
  const { travel, problem } = model;
  const driven =
    travel.minutes(previous.ends, begins, previous.to) +
    travel.minutes(begins, next.begins, to) -
    travel.minutes(previous.ends, next.begins, previous.to);
  const { weights } = problem;
  const held = model.order[task.item]?.some(({ isBefore }) => !isBefore) ? from : 0;
  return driven * task.guests.length * weights.travel + (task.worth - worth) * weights.value + held;
}

/** Whether a task could be at a given time and place, with given people; cars are not asked for. */
export function couldBe(state: State, placed: Placed, day: Day): boolean {
  const { task, begins, room, from, to, interpreters } = placed;
  if (!task || from < state.now || !isWithin(task.windows[day] ?? [], from, to)) return false;
  if (to - from < task.leastMinutes || (task.what === 'item' && to - from !== task.minutes)) return false;
  if (task.where && !task.where.some((where) => where.place === begins && where.room === room)) return false;
  if (standsInTheWay(state, task, placed, day) !== undefined) return false;
  if (task.interpreters && interpreters.length < interpretersNeeded(to - from)) return false;
  const isFree = (index: number) => state.interpreters.isFree(index, begins, from, to);
  return interpreters.every((index) => task.interpreters?.includes(index) && isFree(index));
}

/** Puts a task back at a given time and place, with given people, where that is possible. */
export function addAt(state: State, placed: Placed, day: Day, evenWithoutCar: boolean): boolean {
  return couldBe(state, placed, day) && commit(state, placed, day, evenWithoutCar);
}

/** Makes the drives into and out of it, and puts it in; or leaves everything as it was. */
function commit(state: State, placed: Placed, day: Day, evenWithoutCar: boolean): boolean {
  const undo: (() => void)[] = [];
  for (const index of placed.guests) {
    const route = state.route(index, day);
    if (!route) return false;
    const at = route.stops.position(placed.from);
    const previous = route.stops.jobs[at - 1];
    const next = route.stops.jobs[at];
    if (!previous || !next) return false;
    const passing = driveInto(route, previous, next);
    if (passing) {
      state.removeDrive(route, passing);
      undo.push(() => state.addDrive(route, passing));
    }
    const into = state.connect(route, previous, placed, evenWithoutCar);
    if (into && into !== 'none-needed') undo.push(() => state.removeDrive(route, into));
    const out = into && state.connect(route, placed, next, evenWithoutCar);
    if (out && out !== 'none-needed') undo.push(() => state.removeDrive(route, out));
    if (!into || !out) {
      for (const step of undo.reverse()) step();
      return false;
    }
  }
  state.addStop(placed, day);
  return true;
}
