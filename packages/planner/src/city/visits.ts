import { insert, type OnRefusal } from './insertion.ts';
import type { Guest, Task } from './model.ts';
import type { Placed } from './route.ts';
import type { State } from './state.ts';
import { withNovelty, worthFor } from './value.ts';

/** What a guest has seen so far. */
interface Tally {
  readonly sites: ReadonlySet<number>;
  readonly types: ReadonlyMap<string, number>;
  /** In minor units. */
  readonly fees: number;
}

function tallyOf(state: State, guest: Guest): Tally {
  const sites = new Set<number>();
  const types = new Map<string, number>();
  let fees = 0;
  for (const { stops } of state.routesOf(guest)) {
    for (const { task } of stops.jobs) {
      if (task?.what !== 'visit') continue;
      sites.add(task.site);
      types.set(task.siteType, (types.get(task.siteType) ?? 0) + 1);
      fees += task.fee;
    }
  }
  return { sites, types, fees };
}

/** Adds visits to the days of one guest, one after the other. */
export class Visitor {
  readonly #state: State;
  readonly #guest: Guest;
  #tally: Tally;

  constructor(state: State, guest: Guest) {
    this.#state = state;
    this.#guest = guest;
    this.#tally = tallyOf(state, guest);
  }

  /** Adds a visit where it brings more than it costs: of its usual length, else as short as it may be. */
  add(task: Task, onRefusal?: OnRefusal): Placed | undefined {
    const { sites, types, fees } = this.#tally;
    const { budget, caps } = this.#guest.group;
    const seen = types.get(task.siteType) ?? 0;
    if (sites.has(task.site)) return undefined;
    if (seen >= (caps.get(task.siteType) ?? Number.MAX_SAFE_INTEGER)) {
      onRefusal?.('over-cap', 0, 0);
      return undefined;
    }
    if (budget !== undefined && fees + task.fee > budget) {
      onRefusal?.('over-budget', 0, 0);
      return undefined;
    }
    const placed = this.#tryFor(task, task.minutes, seen, onRefusal) ?? this.#tryShorter(task, seen, onRefusal);
    if (placed) this.#tally = tallyOf(this.#state, this.#guest);
    return placed;
  }

  #tryShorter(task: Task, seen: number, onRefusal: OnRefusal | undefined): Placed | undefined {
    return task.leastMinutes < task.minutes ? this.#tryFor(task, task.leastMinutes, seen, onRefusal) : undefined;
  }

  #tryFor(task: Task, minutes: number, seen: number, onRefusal: OnRefusal | undefined): Placed | undefined {
    const worth = withNovelty(worthFor(task.worth, minutes, task.leastMinutes, task.minutes), seen);
    const costBelow = worth * this.#state.model.problem.weights.value;
    return insert(this.#state, task, { minutes, costBelow, onRefusal });
  }
}
