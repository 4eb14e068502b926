import type { Random } from '../random.ts';
import { recreate } from './recreate.ts';
import type { Drive, Placed } from './route.ts';
import { ruin } from './ruin.ts';
import { type GuestScore, scoreGuest, total } from './score.ts';
import type { State } from './state.ts';

/**
 * How long the search remembers at first, and after how many changes a guest it remembers one plan more. A change is accepted that is no worse
 * than the plan of so many changes ago. A short memory at first, so that there is a good plan soon; then an ever longer one, so that the search
 * is not caught.
 * @see Burke and Bykov, "The late acceptance hill-climbing heuristic", EJOR 258 (2017)
 */
const FIRST_MEMORY = 24;
const CHANGES_A_PLAN_MORE = 80;

/** The days of all guests, as they were at one moment. */
export interface Snapshot {
  readonly value: number;
  readonly days: readonly (readonly { readonly stops: readonly Placed[]; readonly drives: readonly Drive[] }[])[];
}

/**
 * Takes a part of the plan out and fills it again, for as long as it is asked to. What it does depends on the seed alone and never on how long
 * it may go on: a longer search goes through the same plans as a shorter one, and on.
 */
export class Improvement {
  readonly #state: State;
  readonly #random: Random;
  readonly #scores: GuestScore[];
  readonly #memory: number[];
  readonly #growsEvery: number;
  #value: number;
  #best: Snapshot;
  #iterations = 0;

  constructor(state: State, random: Random) {
    this.#state = state;
    this.#random = random;
    this.#scores = state.model.guests.map((guest) => scoreGuest(state, guest));
    this.#value = total(state, this.#scores, state.missing.length);
    this.#memory = new Array(FIRST_MEMORY).fill(this.#value);
    this.#growsEvery = CHANGES_A_PLAN_MORE * Math.max(1, this.#scores.length);
    this.#best = this.#snapshot();
  }

  get best(): Snapshot {
    return this.#best;
  }

  get iterations(): number {
    return this.#iterations;
  }

  step(): void {
    const state = this.#state;
    const { missing } = state;
    const ruins = ruin(state, this.#random);
    recreate(state, this.#random, ruins);
    const before = [...ruins.guests].map((guest) => [guest.index, this.#scores[guest.index]] as const);
    for (const guest of ruins.guests) this.#scores[guest.index] = scoreGuest(state, guest);
    const value = total(state, this.#scores, state.missing.length);
    const slot = this.#iterations % this.#memory.length;
    if (value >= this.#value || value >= (this.#memory[slot] ?? 0)) {
      state.journal.keep();
      this.#value = value;
      if (value > this.#best.value) this.#best = this.#snapshot();
    } else {
      state.journal.takeBack();
      state.missing = missing;
      for (const [index, score] of before) if (score) this.#scores[index] = score;
    }
    this.#memory[slot] = this.#value;
    this.#iterations += 1;
    if (this.#iterations % this.#growsEvery === 0) this.#memory.push(this.#value);
  }

  #snapshot(): Snapshot {
    return { value: this.#value, days: daysOf(this.#state) };
  }
}

/** After a change that stands: the lists of the calendars, which later changes leave alone. */
export function daysOf(state: State): Snapshot['days'] {
  return state.model.guests.map((guest) =>
    state.routesOf(guest).map(({ stops, drives }) => ({ stops: stops.jobs, drives: drives.jobs })),
  );
}
