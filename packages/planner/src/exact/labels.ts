import type { Problem } from '../problem/problem.ts';
import type { Minute } from '../time.ts';

/** A programme of a guest as far as it has come. */
export interface Label {
  /** Tasks that are done, a bit each. */
  readonly done: number;
  readonly place: number;
  /** When it is over. */
  readonly to: Minute;
  /** By how much the day could have begun later without anything being later than it may. */
  readonly slack: Minute;
  /** Driving and waiting, by the weights. */
  readonly cost: number;
  /** At home still, where nobody waits. */
  readonly isFree: boolean;
  /** Of each task, what it brings; 0 while it is not done. */
  readonly worths: readonly number[];
}

/** What the least novelty leaves of a visit's worth. */
const LEAST_NOVELTY = 0.08;

/** How many comparisons may still be made; used up as they are. */
export interface Effort {
  left: number;
}

/** Labels of which none is at least as good as another in every way that is still to come. */
export class Frontier {
  readonly #labels = new Map<number, Label[]>();
  readonly #value: number;
  readonly #waiting: number;
  readonly #singles: readonly boolean[];
  readonly #effort: Effort;

  /** @param singles of each task, whether its worth is what it is whatever else is done */
  constructor({ value, waiting }: Problem['weights'], singles: readonly boolean[], effort: Effort) {
    this.#effort = effort;
    this.#value = value;
    this.#waiting = waiting;
    this.#singles = singles;
  }

  add(label: Label): void {
    const key = label.done * 4096 + (label.place % 4096);
    const others = this.#labels.get(key);
    this.#effort.left -= 1 + (others?.length ?? 0);
    if (!others) {
      this.#labels.set(key, [label]);
      return;
    }
    if (others.some((other) => this.#isAsGood(other, label))) return;
    this.#labels.set(key, [...others.filter((other) => !this.#isAsGood(label, other)), label]);
  }

  labels(): readonly Label[] {
    return [...this.#labels.values()].flat();
  }

  /** Whether nothing can follow that would make the other one better. */
  #isAsGood(one: Label, other: Label): boolean {
    if (one.place !== other.place || one.to > other.to) return false;
    const later = other.to - one.to;
    const waits = Math.max(0, later - one.slack) + Math.max(0, other.slack - Math.max(0, one.slack - later));
    let ahead = 0;
    let rounding = 0;
    for (let nth = 0; nth < one.worths.length; nth += 1) {
      const more = (one.worths[nth] ?? 0) - (other.worths[nth] ?? 0);
      const isSingle = this.#singles[nth] ?? true;
      ahead += more > 0 && !isSingle ? more * LEAST_NOVELTY : more;
      if (more !== 0 && !isSingle) rounding = one.worths.length;
    }
    return (ahead - rounding) * this.#value + other.cost - one.cost >= waits * this.#waiting;
  }
}
