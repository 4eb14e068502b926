import { build } from './city/build.ts';
import { Improvement } from './city/improve.ts';
import { load } from './city/load.ts';
import { type Model, makeModel } from './city/model.ts';
import { publish } from './city/publish.ts';
import { boundOf } from './exact/bound.ts';
import { Explainer } from './explain/left-out.ts';
import type { Plan } from './plan/plan.ts';
import { validate } from './plan/validate.ts';
import type { Violation, ViolationCode } from './plan/violation.ts';
import type { Problem } from './problem/problem.ts';
import { Random } from './random.ts';

/** What a problem may ask that no plan can give: said in the plan, not hidden. All else would be a fault of the planner. */
export const MAY_REMAIN: ReadonlySet<ViolationCode> = new Set([
  'item-missing',
  'meal-missing',
  'rest-missing',
  'no-vehicle',
]);

/** The planner has made a plan that its validator refuses. */
export class PlannerFault extends Error {
  readonly code = 'planner.invalid_plan';
  readonly violations: readonly Violation[];
  constructor(violations: readonly Violation[]) {
    super(`the planner made a plan with ${violations.length} faults; the first: ${violations[0]?.words ?? ''}`);
    this.name = 'PlannerFault';
    this.violations = violations;
  }
}

/** A plan with what could not be met in it. */
export interface PlanResult {
  readonly plan: Plan;
  /** Mandatory items, meals, rests and drives that found no place. Empty for a plan as it should be. */
  readonly unmet: readonly Violation[];
}

/** How far a search has come. */
export interface Progress {
  /** Of the best plan so far; comparable between plans of one problem only. */
  readonly value: number;
  /** No plan has more value than this. */
  readonly bound: number;
  /** Whether no plan of more value exists: the search is over. */
  readonly proven: boolean;
  readonly iterations: number;
  /** Since the search began; 0 without a clock. */
  readonly seconds: number;
}

/** How long a search goes on: whichever ends first. Without any of them there is the first plan alone. */
export interface Effort {
  readonly iterations?: number;
  /** By `now`; a plan that ends by the clock is not the same on every machine. */
  readonly seconds?: number;
  /** Seconds, from whenever. */
  readonly now?: () => number;
  /** Looked at between the slices of the search. */
  readonly signal?: { readonly aborted: boolean };
}

/** Iterations between two looks at the clock: some ten milliseconds of a large city. */
const SLICE = 50;

/**
 * Planning that can be stopped at any time: there is a plan from the first moment, and each further iteration keeps or betters it. The same
 * problem, seed and number of iterations give the same plan on every machine.
 */
export class Planning {
  readonly #model: Model;
  readonly #improvement: Improvement;
  readonly #seed: number;
  #bound: number | undefined;

  /** @param seed a whole number from 0 to 2³² - 1 */
  constructor(problem: Problem, { seed = 1 }: { readonly seed?: number } = {}) {
    this.#model = makeModel(problem);
    this.#seed = seed;
    this.#improvement = new Improvement(build(this.#model), new Random(seed));
  }

  /** No plan has more value than this, if its stops begin on the five-minute grid. Found when it is first asked for. */
  get bound(): number {
    this.#bound ??= boundOf(this.#model);
    return this.#bound;
  }

  /** Whether no plan of more value exists. */
  get isProven(): boolean {
    return this.value === this.bound;
  }

  /** Of the best plan so far; comparable between plans of one problem only. */
  get value(): number {
    return this.#improvement.best.value;
  }

  get iterations(): number {
    return this.#improvement.iterations;
  }

  improve(iterations: number): void {
    for (let nth = 0; nth < iterations; nth += 1) this.#improvement.step();
  }

  /**
   * Improves the plan slice by slice, and tells after each how far it is; between two slices the caller has the thread, may let others have
   * it, look at `result()`, or leave for good. To begin anew goes on where the last one ended.
   */
  *improving({ iterations, seconds: limit, now, signal }: Effort): Generator<Progress, void, undefined> {
    const begun = now?.() ?? 0;
    const last =
      iterations === undefined
        ? limit === undefined || !now
          ? 0
          : Number.MAX_SAFE_INTEGER
        : this.iterations + iterations;
    for (
      let seconds = 0;
      this.iterations < last && seconds < (limit ?? Number.POSITIVE_INFINITY) && !signal?.aborted;
    ) {
      this.improve(Math.min(SLICE, last - this.iterations));
      seconds = now ? now() - begun : 0;
      yield { value: this.value, bound: this.bound, proven: this.isProven, iterations: this.iterations, seconds };
      if (this.isProven) return;
    }
  }

  /**
   * The best plan so far. Nothing leaves that the validator has not passed.
   *
   * @throws PlannerFault `planner.invalid_plan`
   */
  result(): PlanResult {
    const { best, iterations } = this.#improvement;
    const { problem } = this.#model;
    const published = publish(this.#model, best);
    const plan: Plan = {
      format: 'comity-plan/1',
      problem,
      ...published,
      leftOut: new Explainer(load(this.#model, published)).all('reasons'),
      value: best.value,
      bound: this.bound,
      proven: this.isProven,
      seed: this.#seed,
      iterations,
    };
    const violations = validate(plan);
    const faults = violations.filter(({ code }) => !MAY_REMAIN.has(code));
    if (faults.length > 0) throw new PlannerFault(faults);
    return { plan, unmet: violations };
  }
}

export interface PlanOptions extends Effort {
  /** A whole number from 0 to 2³² - 1. */
  readonly seed?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Plans a problem until time, iterations or patience are at their end.
 *
 * @throws PlannerFault `planner.invalid_plan`, a fault of the planner itself
 */
export function plan(problem: Problem, { seed = 1, onProgress, ...effort }: PlanOptions = {}): PlanResult {
  const planning = new Planning(problem, { seed });
  for (const progress of planning.improving(effort)) onProgress?.(progress);
  return planning.result();
}
