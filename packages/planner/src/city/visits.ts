import { type Gap, workingGapsOf } from './gaps.ts';
import { insert, type OnRefusal } from './insertion.ts';
import type { Guest } from './model.ts';
import type { Placed } from './route.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { withNovelty } from './value.ts';

/** Adds visits to the days of one guest, one after the other. It keeps count of them: nobody else may add or take out meanwhile. */
export class Visitor {
  readonly #state: State;
  readonly #guest: Guest;
  readonly #sites = new Set<number>();
  readonly #types = new Map<string, number>();
  /** In minor units. */
  #fees = 0;
  #gaps: readonly Gap[];

  constructor(state: State, guest: Guest) {
    this.#state = state;
    this.#guest = guest;
    for (const { stops } of state.routesOf(guest)) {
      for (const { task } of stops.jobs) if (task?.what === 'visit') this.#count(task);
    }
    this.#gaps = workingGapsOf(state, guest);
  }

  /** Adds a visit where it brings more than it costs: of its usual length, else as short as it may be. */
  add(task: Task, onRefusal?: OnRefusal): Placed | undefined {
    const { budget, caps } = this.#guest.group;
    const seen = this.#types.get(task.siteType) ?? 0;
    if (this.#sites.has(task.site)) return undefined;
    if (seen >= (caps.get(task.siteType) ?? Number.MAX_SAFE_INTEGER)) {
      onRefusal?.('over-cap', 0, 0);
      return undefined;
    }
    if (budget !== undefined && this.#fees + task.fee > budget) {
      onRefusal?.('over-budget', 0, 0);
      return undefined;
    }
    const costBelow = withNovelty(task.worth, seen) * this.#state.model.problem.weights.value;
    const placed = insert(this.#state, task, { costBelow, onRefusal, gaps: this.#gaps });
    if (placed) {
      this.#count(task);
      this.#gaps = workingGapsOf(this.#state, this.#guest);
    }
    return placed;
  }

  #count({ site, siteType, fee }: Task): void {
    this.#sites.add(site);
    this.#types.set(siteType, (this.#types.get(siteType) ?? 0) + 1);
    this.#fees += fee;
  }
}
