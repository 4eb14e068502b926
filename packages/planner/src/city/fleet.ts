import { dayOf, windowAround } from '../time.ts';
import { Calendar, type Journal } from './calendar.ts';
import type { Model } from './model.ts';
import type { Drive } from './route.ts';

/** What it counts, in minutes of driving empty, to take a car that drives somebody else on that day, or one that drives nobody yet. */
const CAR_OF_ANOTHER = 25;
const FRESH_CAR = 5;
/** And to take a car with seats to spare, a seat. */
const SPARE_SEAT = 1;

/** The vehicles and their days. */
export class Fleet {
  readonly #model: Model;
  readonly #calendars: readonly Calendar<Drive>[];
  readonly #depots: readonly number[];
  /** Of each guest, the vehicle that it had last: mostly it has it again. */
  readonly #usual: number[];

  constructor(model: Model, journal: Journal) {
    this.#model = model;
    const { vehicles } = model.problem;
    this.#calendars = vehicles.map(() => new Calendar<Drive>(journal));
    this.#usual = model.guests.map(() => -1);
    this.#depots = vehicles.map(({ depot }) => model.travel.indexOf(depot));
  }

  add(drive: Drive): void {
    for (const index of drive.vehicles) this.#calendars[index]?.add(drive);
  }

  remove(drive: Drive): void {
    for (const index of drive.vehicles) this.#calendars[index]?.remove(drive);
  }

  /**
   * The vehicle for a drive: the one that has driven this guest before, is near, and is not too large; several where none is large enough.
   *
   * @returns none for a guest who needs none; undefined where there are not seats enough
   */
  choose(drive: Drive): readonly number[] | undefined {
    const group = this.#model.guests[drive.guest]?.group;
    if (!group?.needsVehicle) return [];
    const { vehicles } = this.#model.problem;
    const usual = this.#usual[drive.guest] ?? -1;
    if ((vehicles[usual]?.seats ?? 0) >= group.size) {
      const cost = this.#costOf(usual, drive);
      if (cost >= 0 && cost < CAR_OF_ANOTHER) return [usual];
    }
    const best = this.#cheapest(drive, group.size);
    if (best < 0) return this.#convoy(drive, group.size);
    this.#usual[drive.guest] = best;
    return [best];
  }

  /** Whether a vehicle could drive it, seats aside. */
  isFree(index: number, drive: Drive): boolean {
    return this.#costOf(index, drive) >= 0;
  }

  /** That a guest had a vehicle before: it has it again where that is possible. */
  remember(guest: number, index: number): void {
    this.#usual[guest] = index;
  }

  /** Of the vehicles that are large enough; -1 where none is free. */
  #cheapest(drive: Drive, size: number): number {
    let best = -1;
    let bestCost = Number.MAX_SAFE_INTEGER;
    const { vehicles } = this.#model.problem;
    for (let index = 0; index < vehicles.length; index += 1) {
      const spare = ((vehicles[index]?.seats ?? 0) - size) * SPARE_SEAT;
      if (spare < 0 || spare >= bestCost) continue;
      const cost = this.#costOf(index, drive);
      if (cost < 0 || cost + spare >= bestCost) continue;
      best = index;
      bestCost = cost + spare;
    }
    return best;
  }

  /** The largest first, and of equals the nearest. */
  #convoy(drive: Drive, size: number): readonly number[] | undefined {
    const free = this.#model.problem.vehicles
      .map(({ seats }, index) => ({ index, seats, cost: this.#costOf(index, drive) }))
      .filter(({ cost }) => cost >= 0)
      .sort((one, other) => other.seats - one.seats || one.cost - other.cost);
    const convoy: number[] = [];
    let missing = size;
    for (const { index, seats } of free) {
      convoy.push(index);
      missing -= seats;
      if (missing <= 0) return convoy;
    }
    return undefined;
  }

  /** Minutes driven empty for it, with what a change of car counts; -1 where the vehicle cannot. */
  #costOf(index: number, { from, to, begins, ends, guest }: Drive): number {
    const { travel, problem } = this.#model;
    const calendar = this.#calendars[index];
    const depot = this.#depots[index] ?? 0;
    if (!calendar) return -1;
    const at = calendar.position(from);
    const previous = at > 0 ? calendar.jobs[at - 1] : undefined;
    const next = calendar.jobs[at];
    let empty = 0;
    if (previous) {
      empty = travel.minutes(previous.ends, begins, previous.to);
      if (previous.to + empty > from) return -1;
    }
    if (next && to + travel.minutes(ends, next.begins, to) > next.from) return -1;
    const shifts = problem.vehicles[index]?.available;
    if (shifts) {
      const shift = windowAround(shifts, from, to);
      if (!shift || shift[0] + travel.minutes(depot, begins, shift[0]) > from) return -1;
      if (to + travel.minutes(ends, depot, to) > shift[1]) return -1;
    }
    const neighbour = isSameDay(previous, from) ? previous : isSameDay(next, from) ? next : undefined;
    if (neighbour) return neighbour.guest === guest ? empty : empty + CAR_OF_ANOTHER;
    return empty + FRESH_CAR;
  }
}

function isSameDay(drive: Drive | undefined, minute: number): boolean {
  return drive !== undefined && dayOf(drive.from) === dayOf(minute);
}
