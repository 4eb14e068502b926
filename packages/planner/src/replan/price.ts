import type { Guest, Model } from '../city/model.ts';
import type { Drive, Placed } from '../city/route.ts';
import type { State } from '../city/state.ts';
import type { Task } from '../city/task.ts';
import type { Plan } from '../plan/plan.ts';
import { MINUTES_A_DAY, type Minute, programmeDayOf } from '../time.ts';
import type { Prices } from './change.ts';
import type { Start } from './start.ts';

interface Before {
  readonly placed: Placed;
  /** In hundredths. */
  readonly factor: number;
  /** The same, for dropping it. */
  readonly weight: number;
}

const NONE: ReadonlySet<string> = new Set();
/** So many times is dropping what is to be kept. */
const KEPT = 12;

/** What it costs to tell people that things are otherwise than they were told: each group, its interpreters and its drivers. */
export class Pricing {
  readonly #prices: Prices;
  readonly #now: Minute;
  /** Of each guest, by what it is. */
  readonly #stops: readonly ReadonlyMap<number, Before>[];
  /** Of each guest, the weights of all its stops together. */
  readonly #weights: readonly number[];
  /** Of each guest, by day and places: who drove. */
  readonly #drives: readonly ReadonlyMap<string, string>[];

  /** @param kept ids of stops that are to be kept rather than others */
  constructor(model: Model, plan: Plan, { was }: Start, now: Minute, prices: Prices, kept: ReadonlySet<string> = NONE) {
    this.#prices = prices;
    this.#now = now;
    const stops = model.guests.map(() => new Map<number, Before>());
    for (const [{ id, announced }, placed] of was) {
      if (placed.from < now) continue;
      const factor = Math.floor(((announced ? prices.announced : 100) * this.#nearness(placed.from)) / 100);
      for (const index of placed.guests) {
        const guest = model.guests[index];
        const weight = kept.has(id) ? factor * KEPT : factor;
        if (guest && placed.task) stops[index]?.set(keyOf(guest, placed.task), { placed, factor, weight });
      }
    }
    this.#stops = stops;
    this.#weights = stops.map((each) => [...each.values()].reduce((sum, { weight }) => sum + weight, 0));
    const drives = model.guests.map(() => new Map<string, string>());
    const { groups, vehicles } = model.indices;
    for (const { group, from, to, leaves, vehicles: ids } of plan.legs) {
      const [begins, ends] = [model.travel.indexOf(from), model.travel.indexOf(to)];
      const driven = ids.flatMap((id) => vehicles.get(id) ?? []);
      if (leaves >= now) drives[groups.get(group) ?? -1]?.set(wayOf({ from: leaves, begins, ends }), driven.join());
    }
    this.#drives = drives;
  }

  /** In points of the plan's value; what is past costs nothing more. */
  of(state: State, guest: Guest): number {
    const { dropped, added, vehicle } = this.#prices;
    const before = this.#stops[guest.index];
    const driven = this.#drives[guest.index];
    let price = 0;
    let kept = 0;
    for (const { stops, drives } of state.routesOf(guest)) {
      for (const placed of stops.jobs) {
        if (!placed.task || placed.from < this.#now) continue;
        const was = before?.get(keyOf(guest, placed.task));
        if (was) {
          kept += was.weight;
          if (was.placed !== placed) price += Math.floor((this.#ofChange(was.placed, placed) * was.factor) / 100);
        } else price += Math.floor((added * this.#nearness(placed.from)) / 100);
      }
      for (const drive of drives.jobs) {
        const who = drive.from < this.#now ? undefined : driven?.get(wayOf(drive));
        if (who !== undefined && who !== drive.vehicles.join()) price += vehicle;
      }
    }
    const gone = (this.#weights[guest.index] ?? 0) - kept;
    return price + Math.floor((dropped * gone) / 100);
  }

  #ofChange(was: Placed, is: Placed): number {
    const { moved, minute, place, person } = this.#prices;
    const byMinutes = Math.max(Math.abs(is.from - was.from), Math.abs(is.to - was.to));
    const others = was.interpreters.filter((index) => !is.interpreters.includes(index)).length;
    return (
      (byMinutes > 0 ? moved + Math.min(byMinutes, MINUTES_A_DAY) * minute : 0) +
      (was.begins !== is.begins || was.room !== is.room ? place : 0) +
      others * person
    );
  }

  /** In hundredths, the nearer to now the more, and the same from a day ahead on. */
  #nearness(from: Minute): number {
    const ahead = from - this.#now;
    if (ahead >= MINUTES_A_DAY) return 100;
    return 100 + Math.floor(((this.#prices.near - 100) * (MINUTES_A_DAY - Math.max(0, ahead))) / MINUTES_A_DAY);
  }
}

function wayOf({ from, begins, ends }: Pick<Drive, 'from' | 'begins' | 'ends'>): string {
  return `${programmeDayOf(from)} ${begins} ${ends}`;
}

/** The same number for the same thing of a guest, wherever and whenever it is. */
function keyOf({ duties }: Guest, task: Task): number {
  if (task.item >= 0) return 3 * task.item;
  return task.site >= 0 ? 3 * task.site + 1 : 3 * duties.indexOf(task) + 2;
}
