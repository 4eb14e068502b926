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

/** Takes a part of the plan out: a piece of a day or two, all that happens at a site, or all that one interpreter does on a day. */
export function ruin(state: State, random: Random): Ruins {
  const ruins: Ruins = { tasks: [], guests: new Set() };
  const missing = state.missing[random.below(Math.max(1, state.missing.length))] ?? someOptionalItem(state, random);
  const way = random.below(20);
  if (missing && way < (missing.isMandatory ? 14 : 1)) ruinFor(state, random, ruins, missing);
  else if (way < 9) ruinStrings(state, random, ruins, 1 + random.below(2));
  else if (way < 10) ruinWholeDay(state, random, ruins);
  else if (way < 15) ruinSite(state, random, ruins);
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

/** A few stops in a row of the days of some guests who know each other: of one day, or of one delegation. */
function ruinStrings(state: State, random: Random, ruins: Ruins, count: number): void {
  const first = someRoute(state, random);
  for (let nth = 0; nth < count; nth += 1) {
    const route = nth === 0 ? first : relatedRoute(state, random, first);
    if (!route) continue;
    const stops = movable(route);
    const length = Math.min(stops.length, 1 + random.below(3));
    const from = random.below(stops.length - length + 1);
    for (const stop of stops.slice(from, from + length)) take(state, stop, route, ruins);
    ruins.guests.add(route.guest);
  }
}

function ruinWholeDay(state: State, random: Random, ruins: Ruins): void {
  const route = someRoute(state, random);
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

function someRoute(state: State, random: Random): Route | undefined {
  const { guests } = state.model;
  const guest = guests[random.below(guests.length)];
  return guest && state.route(guest.index, guest.days[random.below(guest.days.length)] ?? 0);
}

function relatedRoute(state: State, random: Random, first: Route | undefined): Route | undefined {
  if (!first || random.below(2) === 0) return someRoute(state, random);
  // Another guest on the same day, or another day of the same guest.
  if (random.below(2) === 0) return state.route(random.below(state.model.guests.length), first.day);
  return state.route(first.guest.index, first.guest.days[random.below(first.guest.days.length)] ?? 0);
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
