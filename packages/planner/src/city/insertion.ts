import type { LeftOutReason } from '../plan/plan.ts';
import { interpretersNeeded } from '../problem/interpreting.ts';
import type { Random } from '../random.ts';
import { type Day, isWithin, type Minute } from '../time.ts';
import { gapsFor } from './gaps.ts';
import type { Guest } from './model.ts';
import { standsInTheWay } from './refusals.ts';
import type { Placed } from './route.ts';
import { addSlots, minutesFrom, type Slot } from './slots.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { GRID } from './timing.ts';
import { worthFor } from './value.ts';

/** How far a start is moved when something that is shared stands in the way, and how often. */
const STEP = 15;
const MOST_STEPS = 12;

/** A start in a slot; what is shared is asked only of the cheapest. */
interface Spot {
  readonly slot: Slot;
  readonly from: Minute;
  /** By the weights of the problem: what it costs beyond what it would bring at best. Until it is settled, about so much. */
  cost: number;
  /** With its people and its room; all but the cars. */
  placed: Placed | undefined;
}

/** Told of each try that failed, and why; how the planner explains itself. */
export type OnRefusal = (reason: LeftOutReason, day: Day, from: Minute) => void;

export interface InsertionOptions {
  /** The task is left out rather than placed at this cost or more, by the weights of the problem. */
  readonly costBelow?: number;
  /** Whether it may be placed even where nobody drives the guests. */
  readonly evenWithoutCar?: boolean;
  readonly onRefusal?: OnRefusal | undefined;
  /** Draws when in a gap it begins; without it, as early as it can. */
  readonly random?: Random | undefined;
}

/**
 * Puts a task where it costs least. A visit is cut short, down to its least minutes, where its gap is.
 *
 * @returns undefined, and the state as it was, where it fits nowhere
 */
export function insert(state: State, task: Task, options: InsertionOptions): Placed | undefined {
  const leader = state.model.guests[task.guests[0] ?? -1];
  if (!leader) return undefined;
  const slots: Slot[] = [];
  for (const gap of gapsFor(state, leader, task)) addSlots(slots, state.model.travel, task, gap);
  return insertAt(state, task, slots, options);
}

/** Puts a task into the cheapest of some slots, as `insert` does. */
export function insertAt(
  state: State,
  task: Task,
  slots: readonly Slot[],
  options: InsertionOptions,
): Placed | undefined {
  const { costBelow = Number.MAX_SAFE_INTEGER, evenWithoutCar = false, onRefusal, random } = options;
  if (task.interpreters?.length === 0) {
    onRefusal?.('no-interpreter', 0, 0);
    return undefined;
  }
  if (onRefusal) refuseAtFirstSight(state.model.guests[task.guests[0] ?? -1], task, onRefusal);
  const spots = slots.map((slot) => spotAt(state, slot, random));
  let withoutCar: Spot | undefined;
  for (let spot = takeCheapest(spots); spot; spot = takeCheapest(spots)) {
    const { day } = spot.slot.gap.route;
    if (spot.cost >= costBelow) {
      onRefusal?.('not-worth-it', day, spot.from);
      break;
    }
    if (!spot.placed) {
      if (settle(spot, state, task, onRefusal)) spots.push(spot);
      continue;
    }
    if (commit(state, spot.placed, day, false)) return spot.placed;
    onRefusal?.('no-vehicle', day, spot.placed.from);
    withoutCar ??= spot;
  }
  if (!evenWithoutCar || !withoutCar?.placed) return undefined;
  return commit(state, withoutCar.placed, withoutCar.slot.gap.route.day, true) ? withoutCar.placed : undefined;
}

/** What can be said before any gap is looked at. */
function refuseAtFirstSight(leader: Guest | undefined, { windows }: Task, onRefusal: OnRefusal): void {
  const first = leader?.days.find((day) => windows[day]?.length);
  if (first === undefined) onRefusal('closed', 0, 0);
  else onRefusal('no-time', first, windows[first]?.[0]?.[0] ?? 0);
}

/** Of those that cost the same, the one that was found first. */
function takeCheapest(spots: Spot[]): Spot | undefined {
  let best = 0;
  for (let nth = 1; nth < spots.length; nth += 1) if ((spots[nth]?.cost ?? 0) < (spots[best]?.cost ?? 0)) best = nth;
  const spot = spots[best];
  if (spot) spots.splice(best, 1);
  return spot;
}

function spotAt(state: State, slot: Slot, random: Random | undefined): Spot {
  const { task, ready, first, until, extra } = slot;
  const { weights } = state.model.problem;
  const from = random ? drawnStart(random, first, until - task.minutes) : first;
  const minutes = minutesFrom(task, from, until);
  const worth = worthFor(task.worth, minutes, task.leastMinutes, task.minutes);
  const waited = Math.min(from - ready, until - from - minutes) * weights.waiting;
  return { slot, from, cost: costOf(state, task, extra, from, worth) + waited, placed: undefined };
}

/** As early as it can be, as late, or in between: what stands close to another leaves more room for a third. */
function drawnStart(random: Random, first: Minute, last: Minute): Minute {
  const steps = Math.floor((last - first) / GRID);
  if (steps <= 0) return first;
  const way = random.below(4);
  return first + GRID * (way < 2 ? 0 : way === 2 ? steps : random.below(steps + 1));
}

const NOBODY: readonly number[] = [];

/** Finds the first start at which nothing that is shared stands in the way, and what it costs then. */
function settle(spot: Spot, state: State, task: Task, onRefusal: OnRefusal | undefined): boolean {
  const { slot, from } = spot;
  const { where, ready, until } = slot;
  const { day } = slot.gap.route;
  // One object for all tries: this is where the search spends its time.
  const placed = {
    what: task.what,
    task,
    guests: task.guests,
    begins: where.place,
    ends: where.place,
    from,
    to: from,
    room: -1,
    interpreters: NOBODY,
    worth: 0,
  };
  const last = Math.min(until - task.leastMinutes, from + (MOST_STEPS - 1) * STEP);
  for (let start = from; start <= last; start += STEP) {
    placed.from = start;
    placed.to = start + minutesFrom(task, start, until);
    const refusal = standsInTheWay(state, task, placed, where.rooms, day);
    if (refusal !== undefined) {
      onRefusal?.(refusal, day, start);
      continue;
    }
    if (task.interpreters) {
      const leader = task.guests[0] ?? -1;
      const chosen = state.interpreters.choose(task.interpreters, leader, where.place, start, placed.to);
      if (!chosen) {
        onRefusal?.('no-interpreter', day, start);
        continue;
      }
      placed.interpreters = chosen;
    }
    placed.worth = worthFor(task.worth, placed.to - start, task.leastMinutes, task.minutes);
    const waited = Math.min(start - ready, until - placed.to) * state.model.problem.weights.waiting;
    spot.cost = costOf(state, task, slot.extra, start, placed.worth) + waited;
    spot.placed = placed;
    return true;
  }
  return false;
}

/** What a place costs: driving more, being cut short, and keeping others waiting: what must come before something else comes early. */
function costOf({ model }: State, task: Task, extra: number, from: Minute, worth: number): number {
  const { weights } = model.problem;
  const isAwaited = task.item >= 0 && model.order[task.item]?.some(({ isBefore }) => !isBefore);
  const held = isAwaited ? from : 0;
  return extra * task.guests.length * weights.travel + (task.worth - worth) * weights.value + held;
}

/** Whether a task could be at a given time and place, with given people; cars are not asked for. */
export function couldBe(state: State, placed: Placed, day: Day): boolean {
  const { task, begins, room, from, to, interpreters } = placed;
  if (!task || from < state.now || !isWithin(task.windows[day] ?? [], from, to)) return false;
  if (to - from < task.leastMinutes || (task.what === 'item' && to - from !== task.minutes)) return false;
  const there = task.where?.find(({ place }) => place === begins);
  if (task.where && !there) return false;
  if (room < 0 ? there?.rooms.length : !there?.rooms.includes(room)) return false;
  if (standsInTheWay(state, task, { ...placed }, room < 0 ? [] : [room], day) !== undefined) return false;
  if (task.interpreters && interpreters.length < interpretersNeeded(to - from)) return false;
  const isFree = (index: number) => state.interpreters.isFree(index, begins, from, to, interpreters.length);
  return interpreters.every((index) => task.interpreters?.includes(index) && isFree(index));
}

/** Puts a task back at a given time and place, with given people, where that is possible. */
export function addAt(state: State, placed: Placed, day: Day, evenWithoutCar: boolean): boolean {
  return couldBe(state, placed, day) && commit(state, placed, day, evenWithoutCar);
}

/** Makes the drives into and out of it, and puts it in; or leaves everything as it was. */
function commit(state: State, placed: Placed, day: Day, evenWithoutCar: boolean): boolean {
  if (!leadTo(state, placed, day, evenWithoutCar, 0)) return false;
  state.addStop(placed, day);
  return true;
}

/** Leads its guests there instead of past it, from the nth on: all of them or none. */
function leadTo(state: State, placed: Placed, day: Day, evenWithoutCar: boolean, nth: number): boolean {
  const guest = placed.guests[nth];
  if (guest === undefined) return true;
  const route = state.route(guest, day);
  if (!route) return false;
  const position = route.stops.position(placed.from);
  const previous = route.stops.jobs[position - 1];
  const next = route.stops.jobs[position];
  if (!previous || !next) return false;
  const passing = state.disconnect(route, previous, next);
  const into = state.connect(route, previous, placed, evenWithoutCar);
  const out = into && state.connect(route, placed, next, evenWithoutCar);
  if (out && leadTo(state, placed, day, evenWithoutCar, nth + 1)) return true;
  if (out && out !== 'none-needed') state.removeDrive(route, out);
  if (into && into !== 'none-needed') state.removeDrive(route, into);
  if (passing) state.addDrive(route, passing);
  return false;
}
