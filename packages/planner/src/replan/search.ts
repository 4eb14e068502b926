import { insertNeeded, insertOptionalItem } from '../city/build.ts';
import { daysOf, type Snapshot } from '../city/improve.ts';
import { addAt } from '../city/insertion.ts';
import type { Guest } from '../city/model.ts';
import type { Placed, Route } from '../city/route.ts';
import { type GuestScore, scoreGuest, total } from '../city/score.ts';
import type { State } from '../city/state.ts';
import type { Task } from '../city/task.ts';
import { worthFor } from '../city/value.ts';
import { Visitor } from '../city/visits.ts';
import type { Random } from '../random.ts';
import type { Pricing } from './price.ts';
import type { Start } from './start.ts';

/** So many plans ago is what a change is compared with. */
const MEMORY = 8;
/** So many changes are made to the days that were hurt alone; then, now and again, to others. */
const NEAR = 60;
/** Visits that a guest might make instead, each time. */
const MOST_TRIED = 12;

interface Taken {
  readonly task: Task;
  readonly placed: Placed;
  readonly route: Route;
}

export interface Mended extends Snapshot {
  readonly price: number;
  /** How much of what must be is not there. */
  readonly missing: number;
}

/**
 * Mends a plan: what was hurt is taken out with what stands around it, and put back where it was or where it is worth its price. What it does
 * depends on the seed alone.
 */
export class Mending {
  readonly #state: State;
  readonly #pinned: ReadonlySet<Placed>;
  readonly #pricing: Pricing;
  readonly #random: Random;
  readonly #wanted: readonly Task[];
  /** Days to begin with. */
  readonly #hurt: readonly Route[];
  /** All days that are not past. */
  readonly #routes: readonly Route[];
  readonly #scores: GuestScore[];
  readonly #prices: number[];
  readonly #memory: number[];
  #net: number;
  #best: Mended;
  #iterations = 0;

  /** @param wanted visits that are tried before all others */
  constructor({ state, pinned, hurt }: Start, pricing: Pricing, random: Random, wanted: readonly Task[]) {
    this.#wanted = wanted;
    this.#state = state;
    this.#pinned = pinned;
    this.#pricing = pricing;
    this.#random = random;
    const { guests } = state.model;
    this.#routes = guests
      .flatMap((guest) => state.routesOf(guest))
      .filter(({ stops }) => (stops.jobs.at(-1)?.to ?? 0) >= state.now);
    const lacking = new Set(state.missing.flatMap((task) => this.#routesFor(task)));
    const driverless = this.#routes.filter(
      ({ guest, drives }) =>
        guest.group.needsVehicle &&
        drives.jobs.some(({ vehicles, from }) => vehicles.length === 0 && from >= state.now),
    );
    this.#hurt = this.#routes.filter((route) => hurt.has(route) || lacking.has(route) || driverless.includes(route));
    this.#scores = guests.map((guest) => scoreGuest(state, guest));
    this.#prices = guests.map((guest) => pricing.of(state, guest));
    const { value, price } = this.#judge();
    this.#net = value - price;
    this.#memory = new Array(MEMORY).fill(this.#net);
    this.#best = { value, price, missing: state.missing.length, days: daysOf(state) };
    if (this.#hurt.length > 0) this.#change(() => this.#fill([], new Set(this.#hurt.map(({ guest }) => guest))));
  }

  get best(): Mended {
    return this.#best;
  }

  get iterations(): number {
    return this.#iterations;
  }

  /** Nothing is done to a plan that nothing has happened to. */
  step(): void {
    this.#iterations += 1;
    if (this.#hurt.length > 0) this.#change(() => this.#takeAndFill());
  }

  /** @param make changes the plan, and says whose days */
  #change(make: () => ReadonlySet<Guest>): void {
    const state = this.#state;
    const { missing } = state;
    const touched = make();
    const before = [...touched].map(({ index }) => ({ index, score: this.#scores[index], price: this.#prices[index] }));
    for (const guest of touched) {
      this.#scores[guest.index] = scoreGuest(state, guest);
      this.#prices[guest.index] = this.#pricing.of(state, guest);
    }
    const { value, price } = this.#judge();
    const net = value - price;
    const slot = this.#iterations % MEMORY;
    if (net >= this.#net || net >= (this.#memory[slot] ?? 0)) {
      state.journal.keep();
      this.#net = net;
      if (net > this.#best.value - this.#best.price)
        this.#best = { value, price, missing: state.missing.length, days: daysOf(state) };
    } else {
      state.journal.takeBack();
      state.missing = missing;
      for (const { index, score, price } of before) {
        if (score) this.#scores[index] = score;
        this.#prices[index] = price ?? 0;
      }
    }
    this.#memory[slot] = this.#net;
  }

  #judge(): { readonly value: number; readonly price: number } {
    return {
      value: total(this.#state, this.#scores, this.#state.missing.length),
      price: this.#prices.reduce((sum, each) => sum + each, 0),
    };
  }

  #takeAndFill(): ReadonlySet<Guest> {
    const random = this.#random;
    const taken: Taken[] = [];
    const first =
      this.#iterations <= NEAR || random.below(2) > 0 ? pick(this.#hurt, random) : pick(this.#routes, random);
    const routes = [first, random.below(3) === 0 ? this.#related(first) : undefined];
    const missing = pick(this.#state.missing, random);
    if (missing && random.below(2) === 0) routes.push(...this.#routesFor(missing));
    const guests = new Set<Guest>();
    for (const route of routes) {
      if (!route) continue;
      guests.add(route.guest);
      const stops = route.stops.jobs.filter((stop) => stop.task && !this.#pinned.has(stop));
      const length = Math.min(stops.length, random.below(5));
      const from = random.below(stops.length - length + 1);
      for (const stop of stops.slice(from, from + length)) this.#take(stop, route, taken, guests);
    }
    return this.#fill(taken, guests);
  }

  #take(placed: Placed, route: Route, taken: Taken[], guests: Set<Guest>): void {
    if (!placed.task || taken.some((each) => each.placed === placed)) return;
    this.#state.removeStop(placed, route.day);
    taken.push({ task: placed.task, placed, route });
    for (const index of placed.guests) {
      const guest = this.#state.model.guests[index];
      if (guest) guests.add(guest);
    }
  }

  /** Another day of the same guest, or the same day of another. */
  #related(first: Route | undefined): Route | undefined {
    if (!first) return undefined;
    const random = this.#random;
    const others =
      random.below(2) === 0
        ? this.#routes.filter(({ guest }) => guest === first.guest)
        : this.#routes.filter(({ day }) => day === first.day);
    return pick(others, random);
  }

  #routesFor({ guests, windows }: Task): readonly Route[] {
    return guests.flatMap((index) =>
      [...windows.keys()].flatMap((day) => (windows[day]?.length ? (this.#state.route(index, day) ?? []) : [])),
    );
  }

  /** What must be, where it was or wherever it can be; then what may be. */
  #fill(taken: readonly Taken[], guests: Set<Guest>): ReadonlySet<Guest> {
    const state = this.#state;
    const random = this.#random;
    const { model } = state;
    for (const { guests: present } of state.missing)
      for (const index of present) {
        const guest = model.guests[index];
        if (guest) guests.add(guest);
      }
    const where = new Map(taken.map((each) => [each.task, each]));
    const needed = [...taken.flatMap(({ task }) => (task.isMandatory ? [task] : [])), ...state.missing];
    const order = random.below(2) === 0 ? needed : needed.reverse();
    const again = (task: Task) => {
      const was = random.below(4) > 0 ? where.get(task) : undefined;
      return was !== undefined && addAt(state, was.placed, was.route.day, true);
    };
    state.missing = order.filter((task) => !again(task) && !insertNeeded(state, task));
    for (const task of model.optionalItems) {
      if (state.items[task.item]?.jobs.length !== 0) continue;
      if (!task.guests.some((index) => [...guests].some((guest) => guest.index === index))) continue;
      const was = where.get(task);
      const isIn = (was && addAt(state, was.placed, was.route.day, false)) || insertOptionalItem(state, task);
      if (isIn) for (const index of task.guests) addTo(guests, model.guests[index]);
    }
    for (const guest of guests)
      this.#visit(
        guest,
        taken.filter(({ task }) => task.what === 'visit' && task.guests[0] === guest.index),
      );
    for (const guest of guests) for (const route of state.routesOf(guest)) state.serveOpenDrives(route);
    return guests;
  }

  /** Visits that are wanted; others where they were, or shorter, or elsewhere; then others that the guest might make. */
  #visit(guest: Guest, taken: readonly Taken[]): void {
    const random = this.#random;
    const visitor = new Visitor(this.#state, guest);
    for (const task of this.#wanted) if (task.guests[0] === guest.index) visitor.add(task);
    const way = random.below(8);
    for (const { placed, route, task } of taken) {
      if (way === 0) continue;
      const isBack = way < 6 && visitor.addAt(placed, route.day);
      if (!isBack && !(way < 7 && visitor.addAt(shortened(placed), route.day))) visitor.add(task);
    }
    const from = random.below(Math.max(1, Math.min(MOST_TRIED, guest.visits.length)));
    const tried = guest.visits.slice(from, from + MOST_TRIED);
    for (const task of random.below(3) > 0 ? tried : tried.reverse()) visitor.add(task);
  }
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[random.below(Math.max(1, list.length))];
}

function addTo(guests: Set<Guest>, guest: Guest | undefined): void {
  if (guest) guests.add(guest);
}

/** As short as it may be, from when it was to begin. */
function shortened(placed: Placed): Placed {
  const { task, from } = placed;
  if (!task) return placed;
  return {
    ...placed,
    to: from + task.leastMinutes,
    worth: worthFor(task.worth, task.leastMinutes, task.leastMinutes, task.minutes),
  };
}
