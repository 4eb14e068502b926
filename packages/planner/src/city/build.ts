import type { Random } from '../random.ts';
import { frameDays } from './frames.ts';
import { insert } from './insertion.ts';
import type { Model } from './model.ts';
import type { Placed, Route } from './route.ts';
import { State } from './state.ts';
import type { Task } from './task.ts';
import { Visitor } from './visits.ts';

/** How often what found no place is tried first. */
const MOST_ORDERS = 8;

/**
 * A plan at once: what must be, the hardest first; then, turn by turn, what each guest would like most. Meals and rests were placed when the
 * days were empty, all at the hotel: now that guests are elsewhere they are placed again, and the time that they no longer take is filled.
 */
export function build(model: Model): State {
  const state = placeNeeded(model);
  addOptionalItems(state);
  addVisitsInTurn(state);
  state.journal.keep();
  for (const guest of model.guests)
    for (const route of state.routesOf(guest)) {
      if (placeDutiesAnew(state, route).length === 0) state.journal.keep();
      else state.journal.takeBack();
    }
  addVisitsInTurn(state);
  state.journal.keep();
  return state;
}

/** Places a mandatory task, without a car if it must be. */
export function insertNeeded(state: State, task: Task, random?: Random): boolean {
  return insert(state, task, { evenWithoutCar: true, random }) !== undefined;
}

/** What finds no place goes before the others, and all begin anew: those in the way of others are found in a few rounds. */
function placeNeeded(model: Model): State {
  const needed = [
    ...model.items.filter(({ isMandatory }) => isMandatory),
    ...model.guests.flatMap(({ duties }) => duties),
  ];
  let order = needed
    .map((task) => ({ task, leeway: leewayOf(task) }))
    .sort((one, other) => one.leeway - other.leeway)
    .map(({ task }) => task);
  let best: State | undefined;
  for (let attempt = 0; attempt < MOST_ORDERS; attempt += 1) {
    const state = new State(model);
    frameDays(state);
    const missing = inTurn(model, order).filter((task) => !insertNeeded(state, task));
    state.missing = missing;
    if (!best || missing.length < best.missing.length) best = state;
    if (missing.length === 0) break;
    order = [...missing, ...order.filter((task) => !missing.includes(task))];
  }
  return best ?? new State(model);
}

/** What must come before another goes before it here too. */
function inTurn(model: Model, tasks: readonly Task[]): readonly Task[] {
  const ordered = new Set<Task>();
  const add = (task: Task) => {
    if (ordered.has(task)) return;
    for (const { other, isBefore } of model.order[task.item] ?? []) {
      const earlier = isBefore ? model.items[other] : undefined;
      if (earlier?.isMandatory) add(earlier);
    }
    ordered.add(task);
  };
  for (const task of tasks) add(task);
  return [...ordered];
}

/** Minutes that a task could begin in, shared by its guests: the fewer, the earlier it is placed. */
function leewayOf({ windows, minutes, guests }: Task): number {
  const starts = windows.flat().reduce((sum, [from, to]) => sum + Math.max(0, to - from - minutes), 0);
  return Math.floor(starts / guests.length);
}

function addOptionalItems(state: State): void {
  const optional = state.model.optionalItems.toSorted((one, other) => other.worth - one.worth);
  for (const task of optional) insertOptionalItem(state, task);
}

/** Places an optional item where it brings more than it costs; each of its groups has its worth. */
export function insertOptionalItem(state: State, task: Task): boolean {
  const costBelow = task.worth * task.guests.length * state.model.problem.weights.value;
  return insert(state, task, { costBelow }) !== undefined;
}

/** Each guest in turn adds the visit that promises most, until nobody can. */
function addVisitsInTurn(state: State): void {
  visitInTurn(state.model.guests.map((guest) => new Visitor(state, guest)));
}

/**
 * Takes the meals and rests of a day out together, and places them where the guest is then.
 *
 * @returns those that then find no place
 */
export function placeDutiesAnew(state: State, { stops, day }: Route, random?: Random): readonly Task[] {
  const duties = stops.jobs.filter(isDuty);
  for (const stop of duties) state.removeStop(stop, day);
  return duties.flatMap(({ task }) => (task && !insertNeeded(state, task, random) ? [task] : []));
}

export function hasDuties({ stops }: Route): boolean {
  return stops.jobs.some(isDuty);
}

function isDuty({ what }: Placed): boolean {
  return what === 'meal' || what === 'rest';
}

/** Adds visits turn by turn, until no guest can make another. */
export function visitInTurn(visitors: readonly Visitor[]): void {
  for (let left = visitors; left.length > 0; ) left = left.filter((visitor) => visitor.addBest() !== undefined);
}
