import type { Random } from '../random.ts';
import type { Day } from '../time.ts';
import { addAt, insertAt, type OnRefusal } from './insertion.ts';
import type { Guest } from './model.ts';
import type { Placed } from './route.ts';
import { addSlots, type Slot } from './slots.ts';
import type { State } from './state.ts';
import type { Task } from './task.ts';
import { withNovelty } from './value.ts';

/** Of so many tries where something shared stood in the way, and the gap is as it was, one is made again: others may have moved. */
const TRIED_AGAIN = 8;
/** Of so many slots, one is passed over: what is best at each step is not always best in the end. */
const BLINK = 16;
/** How many hundredths may be taken off what a slot promises. */
const NOISE = 65;
/** Minutes that are lost around a visit, when what it brings is set against its time. */
const BETWEEN = 50;
/** What a minute of an interpreter counts beside one of the guests, in hundredths: those who could are fewer than those who need them. */
const INTERPRETED = 70;

/** Adds visits to the days of one guest, one after the other. It keeps count of them: nobody else may add or take out meanwhile. */
export class Visitor {
  readonly #state: State;
  readonly #guest: Guest;
  readonly #random: Random | undefined;
  /** Those that it visits, and how many of each type. */
  readonly #sites: number[] = [];
  readonly #types: number[];
  /** In minor units. */
  #fees = 0;

  /** @param random draws when in a gap a visit begins; without it, as early as it can */
  constructor(state: State, guest: Guest, random?: Random) {
    this.#state = state;
    this.#random = random;
    this.#guest = guest;
    this.#types = new Array(state.model.visitTasks.types).fill(0);
    for (const { stops } of state.routesOf(guest)) {
      for (const { task } of stops.jobs) if (task?.what === 'visit') this.#count(task);
    }
  }

  /**
   * Adds the visit that promises most, in the slot where it does; with a source of randomness, not always that one.
   *
   * @returns undefined where none can be added
   */
  addBest(): Placed | undefined {
    const { model, now } = this.#state;
    const random = this.#random;
    const slots: Slot[] = [];
    const promises: number[] = [];
    for (const route of this.#state.routesOf(this.#guest))
      for (const gap of route.gaps.of(route, now))
        for (const slot of gap.slots(model.travel)) {
          if (!this.allows(slot.task)) continue;
          if (slot.isRefused && !(random && random.below(TRIED_AGAIN) === 0)) continue;
          const promise = this.#promiseOf(slot);
          if (promise <= 0 || (random && random.below(BLINK) === 0)) continue;
          slots.push(slot);
          promises.push(random ? promise * (100 - random.below(NOISE)) : promise);
        }
    for (;;) {
      let best = 0;
      for (let nth = 1; nth < promises.length; nth += 1) if ((promises[nth] ?? 0) > (promises[best] ?? 0)) best = nth;
      const slot = slots[best];
      if (!slot || promises[best] === 0) return undefined;
      const placed = this.#insert(slot.task, [slot]);
      if (placed) return placed;
      promises[best] = 0;
    }
  }

  /** Adds a visit where it brings more than it costs: of its usual length, else as short as it may be. */
  add(task: Task, onRefusal?: OnRefusal): Placed | undefined {
    if (!this.allows(task, onRefusal)) return undefined;
    const random = this.#random;
    let slots = this.#slotsFor(task);
    if (random) slots = slots.filter(({ isRefused }) => !isRefused || random.below(TRIED_AGAIN) === 0);
    return this.#insert(task, slots, onRefusal);
  }

  /** Adds a visit at its time, with its people, where that is possible. */
  addAt(placed: Placed, day: Day): boolean {
    const { task } = placed;
    if (!task || !this.allows(task) || !addAt(this.#state, placed, day, false)) return false;
    this.#count(task);
    return true;
  }

  /** Whether the guest has not been there, and its caps and its budget leave room. */
  allows({ site, type, fee }: Task, onRefusal?: OnRefusal): boolean {
    if (this.#sites.includes(site)) return false;
    if ((this.#types[type] ?? 0) >= (this.#guest.caps[type] ?? Number.MAX_SAFE_INTEGER)) {
      onRefusal?.('over-cap', 0, 0);
      return false;
    }
    const { budget } = this.#guest.group;
    if (budget !== undefined && this.#fees + fee > budget) {
      onRefusal?.('over-budget', 0, 0);
      return false;
    }
    return true;
  }

  /** The more, the more a visit brings for its time: what it brings counts more than its time, since few fit into a day. */
  #promiseOf({ task, minutes, worth, extra }: Slot): number {
    const { weights } = this.#state.model.problem;
    const gain = this.#worthOf(task, worth) * weights.value - extra * weights.travel;
    const interpreted = task.interpreters ? (minutes * INTERPRETED) / 100 : 0;
    return (gain * gain * gain) / (minutes + interpreted + Math.max(0, extra) + BETWEEN);
  }

  /** What so many points of a visit are worth after those of its type that the guest makes already. */
  #worthOf({ type }: Task, worth: number): number {
    return withNovelty(worth, this.#types[type] ?? 0);
  }

  #insert(task: Task, slots: readonly Slot[], onRefusal?: OnRefusal): Placed | undefined {
    const costBelow = this.#worthOf(task, task.worth) * this.#state.model.problem.weights.value;
    const placed = insertAt(this.#state, task, slots, { costBelow, onRefusal, random: this.#random });
    if (placed) this.#count(task);
    else for (const slot of slots) slot.isRefused = true;
    return placed;
  }

  /** Of a visit that is not among its guest's best, each gap is looked at. */
  #slotsFor(task: Task): readonly Slot[] {
    const { model, now } = this.#state;
    const slots: Slot[] = [];
    for (const route of this.#state.routesOf(this.#guest))
      for (const gap of route.gaps.of(route, now)) {
        if (task.rank < 0) addSlots(slots, model.travel, task, gap);
        else for (const slot of gap.slots(model.travel)) if (slot.task === task) slots.push(slot);
      }
    return slots;
  }

  #count({ site, type, fee }: Task): void {
    this.#sites.push(site);
    this.#types[type] = (this.#types[type] ?? 0) + 1;
    this.#fees += fee;
  }
}
