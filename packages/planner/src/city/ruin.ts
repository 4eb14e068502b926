import type { Random } from '../random.ts';
import type { Guest } from './model.ts';
import type { Placed, Route } from './route.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';

/** What was taken out of a plan. */
export interface Ruins {
  readonly tasks: Task[];
  /** Whose days have room now. */
  readonly guests: Set<Guest>;
}

/**
 * Takes a part of the plan out: mostly pieces of the days of one guest, since in most cities the guests' own hours bind far more than what they
 * share; now and then a whole day, or some of what happens at a site or what an interpreter does.
 */
export function ruin(state: State, random: Random): Ruins {
  const ruins: Ruins = { tasks: [], guests: new Set() };
  const missing = state.missing[random.below(Math.max(1, state.missing.length))] ?? someOptionalItem(state, random);
  const way = random.below(40);
  if (missing && way < (missing.isMandatory ? 28 : 2)) ruinFor(state, random, ruins, missing);
  else if (way < 32) ruinStrings(state, random, ruins);
  else if (way < 34) ruinWholeDay(state, random, ruins);
  else if (way < 37) ruinSite(state, random, ruins);
  else ruinInterpreter(state, random, ruins);
  return ruins;
}

/** What stands where something that must be has found no place: a day of all who are to be there. */
function ruinFor(state: State, random: Random, ruins: Ruins, { windows, guests }: Task): void {
  const days = [...windows.keys()].filter((day) => windows[day]?.length);
  const day = days[random.below(Math.max(1, days.length))] ?? 0;
  for (const index of guests) {
    const route = state.route(index, day);
    if (!route) continue;
    for (const stop of movable(route)) if (random.below(4) > 0) take(state, stop, route, ruins);
    ruins.guests.add(route.guest);
  }
}

function someOptionalItem({ model, items }: State, random: Random): Task | undefined {
  const task = model.items[random.below(Math.max(1, model.items.length))];
  return task && !task.isMandatory && items[task.item]?.jobs.length === 0 ? task : undefined;
}

/**
 * A few stops in a row of a day of a guest; more often than not of another of its days too, so that visits change places, or of a day of
 * another guest, so that they change hands.
 */
function ruinStrings(state: State, random: Random, ruins: Ruins): void {
  let guest = someGuest(state, random);
  for (let strings = random.below(10) < 7 ? 2 : 1; strings > 0; strings -= 1) {
    const route = guest && someRoute(state, random, guest);
    if (!route) continue;
    const stops = movable(route);
    const length = Math.min(stops.length, 1 + random.below(3));
    const from = random.below(stops.length - length + 1);
    for (const stop of stops.slice(from, from + length)) take(state, stop, route, ruins);
    ruins.guests.add(route.guest);
    if (random.below(5) === 0) guest = someGuest(state, random);
  }
}

function ruinWholeDay(state: State, random: Random, ruins: Ruins): void {
  const guest = someGuest(state, random);
  const route = guest && someRoute(state, random, guest);
  if (!route) return;
  for (const stop of movable(route)) take(state, stop, route, ruins);
  ruins.guests.add(route.guest);
}

function ruinSite(state: State, random: Random, ruins: Ruins): void {
  const inUse = state.sites.filter(({ jobs }) => jobs.length > 0);
  ruinSome(state, random, inUse[random.below(Math.max(1, inUse.length))]?.jobs ?? [], ruins);
}

function ruinInterpreter(state: State, random: Random, ruins: Ruins): void {
  const { interpreters } = state.model.problem;
  if (interpreters.length === 0) return;
  const { jobs } = state.interpreters.calendar(random.below(interpreters.length));
  ruinSome(state, random, jobs, ruins);
}

/** At most so many of what shares something. */
const MOST_SHARED = 3;

function ruinSome(state: State, random: Random, stops: readonly Placed[], ruins: Ruins): void {
  const from = random.below(Math.max(1, stops.length - MOST_SHARED + 1));
  for (const stop of stops.slice(from, from + MOST_SHARED)) {
    const route = routeOf(state, stop);
    if (!route || !isMovable(stop)) continue;
    take(state, stop, route, ruins);
    ruins.guests.add(route.guest);
  }
}

function routeOf(state: State, stop: Placed): Route | undefined {
  const guest = state.model.guests[stop.guests[0] ?? -1];
  for (const route of guest ? state.routesOf(guest) : []) if (route.stops.jobs.includes(stop)) return route;
  return undefined;
}

function someGuest({ model: { guests } }: State, random: Random): Guest | undefined {
  return guests[random.below(guests.length)];
}

function someRoute(state: State, random: Random, { index, days }: Guest): Route | undefined {
  return state.route(index, days[random.below(days.length)] ?? 0);
}

function isMovable({ task }: Placed): boolean {
  return task !== undefined;
}

function movable({ stops }: Route): readonly Placed[] {
  return stops.jobs.filter(isMovable);
}

function take(state: State, stop: Placed, { day }: Route, ruins: Ruins): void {
  if (!stop.task) return;
  state.removeStop(stop, day);
  ruins.tasks.push(stop.task);
  for (const index of stop.guests) {
    const guest = state.model.guests[index];
    if (guest) ruins.guests.add(guest);
  }
}
