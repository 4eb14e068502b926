import { insert, type OnRefusal } from './insertion.ts';
import type { Guest } from './model.ts';
import type { Placed } from './route.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { withNovelty } from './value.ts';

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

  /** Adds a visit where it brings more than it costs: in the gap where that is most. */
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
    const costBelow = withNovelty(task.worth, seen) * this.#state.model.problem.weights.value;
    const placed = insert(this.#state, task, { costBelow, onRefusal });
    if (placed) this.#tally = tallyOf(this.#state, this.#guest);
    return placed;
  }
}
