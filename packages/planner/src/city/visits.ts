import type { Random } from '../random.ts';
import type { Day } from '../time.ts';
import { addAt, addSpots, insertAt, type OnRefusal, type Spot } from './insertion.ts';
import type { Guest } from './model.ts';
import type { Placed } from './route.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { withNovelty } from './value.ts';

/** Of so many tries where something shared stood in the way, and the day is as it was, one is made again: others may have moved. */
const TRIED_AGAIN = 8;

/** Adds visits to the days of one guest, one after the other. It keeps count of them: nobody else may add or take out meanwhile. */
export class Visitor {
  readonly #state: State;
  readonly #guest: Guest;
  readonly #random: Random | undefined;
  readonly #sites = new Set<number>();
  readonly #types = new Map<string, number>();
  /** In minor units. */
  #fees = 0;

  /** @param random draws when in a gap a visit begins; without it, as early as it can */
  constructor(state: State, guest: Guest, random?: Random) {
    this.#state = state;
    this.#random = random;
    this.#guest = guest;
    for (const { stops } of state.routesOf(guest)) {
      for (const { task } of stops.jobs) if (task?.what === 'visit') this.#count(task);
    }
  }

  /** Adds a visit where it brings more than it costs: of its usual length, else as short as it may be. */
  add(task: Task, onRefusal?: OnRefusal): Placed | undefined {
    if (!this.allows(task, onRefusal)) return undefined;
    const seen = this.#types.get(task.siteType) ?? 0;
    const costBelow = withNovelty(task.worth, seen) * this.#state.model.problem.weights.value;
    const placed = insertAt(this.#state, task, this.#spotsFor(task), { costBelow, onRefusal });
    if (placed) this.#count(task);
    else if (this.#random && task.rank >= 0)
      for (const route of this.#state.routesOf(this.#guest)) route.refused[task.rank] = route.stops.version;
    return placed;
  }

  /** Adds a visit at its time, with its people, where that is possible. */
  addAt(placed: Placed, day: Day): boolean {
    const { task } = placed;
    if (!task || !this.allows(task) || !addAt(this.#state, placed, day, false)) return false;
    this.#count(task);
    return true;
  }

  /** Whether the guest has not been there, and its caps and its budget leave room. */
  allows({ site, siteType, fee }: Task, onRefusal?: OnRefusal): boolean {
    const { budget, caps } = this.#guest.group;
    if (this.#sites.has(site)) return false;
    if ((this.#types.get(siteType) ?? 0) >= (caps.get(siteType) ?? Number.MAX_SAFE_INTEGER)) {
      onRefusal?.('over-cap', 0, 0);
      return false;
    }
    if (budget !== undefined && this.#fees + fee > budget) {
      onRefusal?.('over-budget', 0, 0);
      return false;
    }
    return true;
  }

  /** Days that have not changed since there was no time for it are not looked at again. */
  #spotsFor(task: Task): Spot[] {
    const { rank } = task;
    const spots: Spot[] = [];
    for (const route of this.#state.routesOf(this.#guest)) {
      const { version } = route.stops;
      if (route.hopeless[rank] === version) continue;
      if (this.#random && route.refused[rank] === version && this.#random.below(TRIED_AGAIN) > 0) continue;
      const before = spots.length;
      for (const gap of route.gaps.of(route, this.#state.now)) addSpots(spots, this.#state, task, gap, this.#random);
      if (rank >= 0 && spots.length === before) route.hopeless[rank] = version;
    }
    return spots;
  }

  #count({ site, siteType, fee }: Task): void {
    this.#sites.add(site);
    this.#types.set(siteType, (this.#types.get(siteType) ?? 0) + 1);
    this.#fees += fee;
  }
}
