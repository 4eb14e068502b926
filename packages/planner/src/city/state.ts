import type { Day, Minute } from '../time.ts';
import { Calendar, Journal } from './calendar.ts';
import { Fleet } from './fleet.ts';
import { WorkingGaps } from './gaps.ts';
import { Interpreters } from './interpreters.ts';
import type { Guest, Model } from './model.ts';
import { type Drive, driveInto, type Placed, type Route } from './route.ts';
import type { Task } from './task.ts';
import { departureOf } from './timing.ts';

/**
 * A plan in the making. All times are committed: whatever is placed has its minute, its people and its cars, so that what groups share couples
 * nothing behind one's back. Every change goes through `journal` and can be taken back.
 */
export class State {
  readonly model: Model;
  /** What begins before it is past: nothing more is put there. */
  readonly now: Minute;
  readonly journal = new Journal();
  readonly fleet: Fleet;
  readonly interpreters: Interpreters;
  readonly hosts: readonly Calendar<Placed>[];
  readonly rooms: readonly Calendar<Placed>[];
  readonly sites: readonly Calendar<Placed>[];
  /** Of each item, its one place in the plan. */
  readonly items: readonly Calendar<Placed>[];
  /** What must be in the plan and is not. */
  missing: readonly Task[] = [];
  readonly #routes: readonly (readonly (Route | undefined)[])[];
  readonly #routesInOrder: readonly (readonly Route[])[];

  constructor(model: Model, now: Minute = Number.MIN_SAFE_INTEGER) {
    this.model = model;
    this.now = now;
    const calendars = (list: readonly unknown[]) => list.map(() => new Calendar<Placed>(this.journal));
    const { problem } = model;
    this.fleet = new Fleet(model, this.journal);
    this.interpreters = new Interpreters(model, this.journal);
    this.hosts = calendars(problem.hosts);
    this.rooms = calendars(problem.rooms);
    this.sites = calendars(problem.sites);
    this.items = calendars(problem.items);
    this.#routes = model.guests.map((guest) => {
      const routes: (Route | undefined)[] = new Array(problem.days).fill(undefined);
      for (const day of guest.days) {
        const stops = new Calendar<Placed>(this.journal);
        routes[day] = {
          guest,
          day,
          stops,
          drives: new Calendar<Drive>(this.journal),
          gaps: new WorkingGaps(),
        };
      }
      return routes;
    });
    this.#routesInOrder = this.#routes.map((routes) => routes.filter((route) => route !== undefined));
  }

  route(guest: number, day: Day): Route | undefined {
    return this.#routes[guest]?.[day];
  }

  /** In order of days. */
  routesOf(guest: Guest): readonly Route[] {
    return this.#routesInOrder[guest.index] ?? [];
  }

  /** Puts a stop between its neighbours; the drives into and out of it are `connect`'s to make. */
  addStop(placed: Placed, day: Day): void {
    for (const guest of placed.guests) this.route(guest, day)?.stops.add(placed);
    this.#forShared(placed, add);
  }

  /** Takes a stop out, and leads the guests past it; a drive for which there is no car then stays without. */
  removeStop(placed: Placed, day: Day): void {
    for (const index of placed.guests) {
      const route = this.route(index, day);
      if (!route) continue;
      const at = route.stops.jobs.indexOf(placed);
      const previous = route.stops.jobs[at - 1];
      const next = route.stops.jobs[at + 1];
      if (!previous || !next) continue;
      this.disconnect(route, previous, placed);
      this.disconnect(route, placed, next);
      route.stops.remove(placed);
      this.connect(route, previous, next, true);
    }
    this.#forShared(placed, remove);
  }

  /** @returns the drive that was there */
  disconnect(route: Route, previous: Placed, next: Placed): Drive | undefined {
    const drive = driveInto(route, previous, next);
    if (drive) this.removeDrive(route, drive);
    return drive;
  }

  /**
   * Makes the drive from one stop to the next, where they are at different places.
   *
   * @param evenWithoutCar whether a drive that nobody can drive is made all the same, to be served later
   * @returns the drive; `'none-needed'`; undefined where it cannot be made
   */
  connect(route: Route, previous: Placed, next: Placed, evenWithoutCar: boolean): Drive | 'none-needed' | undefined {
    if (previous.ends === next.begins) return 'none-needed';
    const { travel } = this.model;
    const from = departureOf(travel, route.guest, previous, next);
    if (from === undefined && !evenWithoutCar) return undefined;
    const leaves = from ?? previous.to;
    const to = leaves + travel.minutes(previous.ends, next.begins, leaves);
    const open: Drive = {
      guest: route.guest.index,
      from: leaves,
      to,
      begins: previous.ends,
      ends: next.begins,
      vehicles: [],
    };
    const vehicles = this.fleet.choose(open);
    if (!vehicles && !evenWithoutCar) return undefined;
    const drive: Drive = { ...open, vehicles: vehicles ?? [] };
    this.addDrive(route, drive);
    return drive;
  }

  addDrive(route: Route, drive: Drive): void {
    route.drives.add(drive);
    this.fleet.add(drive);
  }

  removeDrive(route: Route, drive: Drive): void {
    route.drives.remove(drive);
    this.fleet.remove(drive);
  }

  /** Looks again for a car for each drive of a day that has none. */
  serveOpenDrives(route: Route): void {
    if (!route.guest.group.needsVehicle) return;
    for (const drive of route.drives.jobs) {
      if (drive.vehicles.length > 0) continue;
      const vehicles = this.fleet.choose(drive);
      if (!vehicles) continue;
      this.removeDrive(route, drive);
      this.addDrive(route, { ...drive, vehicles });
    }
  }

  #forShared(placed: Placed, change: (calendar: Calendar<Placed> | undefined, placed: Placed) => void): void {
    const { task, room, interpreters } = placed;
    if (!task) return;
    if (task.site >= 0) change(this.sites[task.site], placed);
    if (room >= 0) change(this.rooms[room], placed);
    if (task.item >= 0) change(this.items[task.item], placed);
    for (const host of task.hosts) change(this.hosts[host], placed);
    for (const index of interpreters) change(this.interpreters.calendar(index), placed);
  }
}

function add(calendar: Calendar<Placed> | undefined, placed: Placed): void {
  calendar?.add(placed);
}

function remove(calendar: Calendar<Placed> | undefined, placed: Placed): void {
  calendar?.remove(placed);
}
