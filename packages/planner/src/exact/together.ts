import type { Model } from '../city/model.ts';
import type { Task } from '../city/task.ts';
import { GRID } from '../city/timing.ts';
import { interpretersNeeded } from '../problem/interpreting.ts';
import { isWithin, type Minute } from '../time.ts';

/** Orders and choices of people and rooms that are tried before it is given up. */
const MOST_TRIES = 200_000;
/** Beyond so many tasks, all orders are too many. */
const MOST_TASKS = 7;

interface Booking {
  readonly task: Task;
  /** Undefined: wherever its guests are. */
  readonly place: number | undefined;
  readonly room: number;
  readonly interpreters: readonly number[];
  readonly from: Minute;
  readonly to: Minute;
}

/**
 * Whether it is certain that no plan holds all of these tasks. Each order of them, each room and all interpreters are tried, each task at
 * its earliest: what cannot be had so, with drives as fast as they ever are, all cars free and nobody in need of a break, cannot be had.
 */
export function areImpossible(model: Model, tasks: readonly Task[]): boolean {
  if (tasks.length > MOST_TASKS) return false;
  return new Together(model, tasks).areImpossible();
}

class Together {
  readonly #model: Model;
  readonly #tasks: readonly Task[];
  #tries = 0;

  constructor(model: Model, tasks: readonly Task[]) {
    this.#model = model;
    this.#tasks = tasks;
  }

  areImpossible(): boolean {
    return !this.#extend([], this.#tasks) && this.#tries < MOST_TRIES;
  }

  #extend(booked: readonly Booking[], left: readonly Task[]): boolean {
    if (left.length === 0) return true;
    return left.some((task) => {
      const others = left.filter((other) => other !== task);
      return this.#choices(task).some(({ place, room, interpreters }) => {
        this.#tries += 1;
        if (this.#tries >= MOST_TRIES) return true;
        const booking = this.#earliest(booked, task, place, room, interpreters);
        return booking !== undefined && this.#extend([...booked, booking], others);
      });
    });
  }

  #choices(task: Task): readonly Pick<Booking, 'place' | 'room' | 'interpreters'>[] {
    const teams = task.interpreters ? teamsOf(task.interpreters, interpretersNeeded(task.leastMinutes)) : [[]];
    const capacity = (room: number) => this.#model.problem.rooms[room]?.capacity ?? 0;
    const places = task.where?.flatMap(({ place, rooms }) =>
      rooms.length === 0
        ? [{ place, room: -1 }]
        : rooms.filter((room) => capacity(room) >= task.heads).map((room) => ({ place, room })),
    ) ?? [{ place: undefined, room: -1 }];
    return places.flatMap((where) => teams.map((interpreters) => ({ ...where, interpreters })));
  }

  #earliest(
    booked: readonly Booking[],
    task: Task,
    place: number | undefined,
    room: number,
    interpreters: readonly number[],
  ): Booking | undefined {
    for (const [opens, closes] of task.windows.flat()) {
      const first = task.isFixed ? opens : Math.ceil(opens / GRID) * GRID;
      for (let from = first; from + task.leastMinutes <= closes; from += GRID) {
        const booking = { task, place, room, interpreters, from, to: from + task.leastMinutes };
        if (this.#isFree(booking) && booked.every((other) => this.#agree(other, booking))) return booking;
        if (task.isFixed) break;
      }
    }
    return undefined;
  }

  /** What does not depend on the others. */
  #isFree({ task, place, room, interpreters, from, to }: Booking): boolean {
    const { problem, guests, travel } = this.#model;
    const isThere = task.guests.every((index) => {
      const guest = guests[index];
      if (!guest) return false;
      const { arrival, departure } = guest.group;
      const into = place === undefined ? 0 : travel.shortest(travel.indexOf(arrival.place), place);
      const out = place === undefined ? 0 : travel.shortest(place, travel.indexOf(departure.place));
      return arrival.at + arrival.minutes + into <= from && to + out <= departure.at - departure.minutes;
    });
    if (!isThere || !isWithin(problem.rooms[room]?.available, from, to)) return false;
    const isBusy = (host: number) => problem.hosts[host]?.busy.some(([opens, closes]) => opens < to && from < closes);
    if (task.hosts.some(isBusy)) return false;
    return interpreters.every((each) => isWithin(problem.interpreters[each]?.available, from, to));
  }

  #agree(one: Booking, other: Booking): boolean {
    const [first, second] = one.from <= other.from ? [one, other] : [other, one];
    if (!this.#isInOrder(first.task, second.task, second.from - first.to)) return false;
    const isShared =
      (one.room >= 0 && one.room === other.room) ||
      one.task.guests.some((guest) => other.task.guests.includes(guest)) ||
      one.task.hosts.some((host) => other.task.hosts.includes(host)) ||
      one.interpreters.some((each) => other.interpreters.includes(each));
    if (!isShared) return true;
    const { travel } = this.#model;
    const drive =
      first.place === undefined || second.place === undefined ? 0 : travel.shortest(first.place, second.place);
    return first.to + drive <= second.from;
  }

  /** What must come after the other does not come before it; at most how long after is not asked. */
  #isInOrder(first: Task, second: Task, between: number): boolean {
    return (this.#model.order[first.item] ?? []).every(
      ({ other, isBefore, least }) => other !== second.item || (!isBefore && between >= least),
    );
  }
}

/** Those who could interpret, in all teams of one or two. */
function teamsOf(able: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 1) return able.map((each) => [each]);
  return able.flatMap((one, nth) => able.slice(nth + 1).map((other) => [one, other]));
}
