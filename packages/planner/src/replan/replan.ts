import { makeModel } from '../city/model.ts';
import { Explainer } from '../explain/left-out.ts';
import type { Fault } from '../form/form.ts';
import { Facts } from '../plan/facts.ts';
import type { Plan, Stop } from '../plan/plan.ts';
import { validate } from '../plan/validate.ts';
import type { Violation, ViolationCode } from '../plan/violation.ts';
import { MAY_REMAIN, PlannerFault } from '../planning.ts';
import { Random } from '../random.ts';
import { type Minute, overlap } from '../time.ts';
import { Speech } from '../words/speech.ts';
import { applyChange, type GivenUp } from './apply.ts';
import type { Change, Prices } from './change.ts';
import { differencesBetween, type PersonDifferences } from './differences.ts';
import { Pricing } from './price.ts';
import { Mending } from './search.ts';
import { settle } from './settle.ts';
import { startFrom } from './start.ts';

/** A plan made anew after something has happened. */
export interface Replanned {
  /** What is past or locked in it is as it was. */
  readonly plan: Plan;
  /** What its changes cost, in points of its value. */
  readonly price: number;
  /** What was to be and can no longer be, as it was ordered. */
  readonly givenUp: readonly GivenUp[];
  /** What is otherwise for whom. */
  readonly differences: readonly PersonDifferences[];
  /** Mandatory items, meals, rests and drives that found no place; and flights that are now too early for what is going on. */
  readonly unmet: readonly Violation[];
}

export interface ReplanOptions {
  /** A whole number from 0 to 2³² - 1. */
  readonly seed?: number;
  /** How often the plan is changed and judged; 150 where nothing is said. */
  readonly iterations?: number;
  /** By `now`; what ends by the clock is not the same on every machine. */
  readonly seconds?: number;
  /** Seconds, from whenever. */
  readonly now?: () => number;
  /** To search by other prices than the change has; what is told is told by the change's. */
  readonly prices?: Prices;
  /** Ids of stops that the search keeps rather than others. */
  readonly kept?: ReadonlySet<string>;
}

const ITERATIONS = 150;
const SLICE = 20;

/**
 * Makes a plan anew after a change, moving as little as it can: the best plan by its value less the price of what is otherwise than it was told.
 * The same plan, change, seed and number of iterations give the same answer everywhere.
 *
 * @returns faults where the change contradicts itself, the plan or a lock
 * @throws PlannerFault `planner.invalid_plan`, a fault of the planner itself
 */
export function replan(
  plan: Plan,
  change: Change,
  options: ReplanOptions = {},
):
  | { readonly replanned: Replanned; readonly faults?: never }
  | { readonly replanned?: never; readonly faults: readonly Fault[] } {
  const { seed = 1, seconds, now: clock } = options;
  const begun = clock?.() ?? 0;
  const changed = applyChange(plan.problem, change);
  if ('faults' in changed) return changed;
  const { problem, now, givenUp } = changed;
  const model = makeModel(problem);
  const isLocked = ({ id, locked }: Stop) => (locked || change.locked.includes(id)) && !change.unlocked.includes(id);
  const start = startFrom(model, plan, now, isLocked);
  if (start.broken.length > 0) return { faults: start.broken.map((stop) => brokenLock(stop, { ...plan, problem })) };
  const pricing = new Pricing(model, plan, start, now, change.prices);
  const { prices = change.prices, kept } = options;
  const preferred = options.prices || kept ? new Pricing(model, plan, start, now, prices, kept) : pricing;
  const wanted = [...start.was].flatMap(([{ id }, { task }]) =>
    kept?.has(id) && task?.what === 'visit' ? [task] : [],
  );
  const mending = new Mending(start, preferred, new Random(seed), wanted);
  const most = options.iterations ?? (seconds !== undefined && clock ? Number.MAX_SAFE_INTEGER : ITERATIONS);
  const isOver = () => clock && seconds !== undefined && clock() - begun >= seconds;
  while (mending.iterations < most && !isOver())
    for (let nth = 0; nth < SLICE && mending.iterations < most; nth += 1) mending.step();

  const { state, published, value, price } = settle(model, plan, mending.best, pricing, { now, isLocked });
  const bound = onlyTakesAway(change, givenUp) ? plan.bound : null;
  const made: Plan = {
    format: 'comity-plan/1',
    problem,
    ...published,
    leftOut: new Explainer(state).all('reasons'),
    value,
    bound,
    proven: value === bound,
    seed,
    iterations: mending.iterations,
  };
  const unmet = validate(made).filter((violation) => !isPast(violation, now));
  const wrong = unmet.filter(({ code }) => !MAY_REMAIN.has(code));
  if (wrong.length > 0) {
    const given = new Set(validate(immovable(made, now)).map(({ words }) => words));
    const faults = wrong.filter(({ words }) => !given.has(words));
    if (faults.length > 0) throw new PlannerFault(faults);
  }
  return { replanned: { plan: made, price, givenUp, differences: differencesBetween(plan, made), unmet } };
}

/** Whether whatever is possible now was possible before: then no plan has more value than could be had before. */
function onlyTakesAway({ groups, moved, added, cancelled }: Change, givenUp: readonly GivenUp[]): boolean {
  return [groups, moved, added, cancelled, givenUp].every(({ length }) => length === 0);
}

function brokenLock(stop: Stop, plan: Plan): Fault {
  const violations = validate(plan).filter(
    ({ from, to, who }) =>
      overlap(from, Math.max(to, from + 1), stop.from, stop.to) &&
      who.some((id) =>
        [stop.item, stop.site, stop.room, ...stop.groups, ...stop.interpreters, ...stop.hosts].includes(id),
      ),
  );
  const title = new Speech('en', plan.problem.firstDay).title(new Facts(plan).called(stop));
  const why = violations[0] ? `: ${violations[0].words}` : '';
  return {
    path: '$.locked',
    code: 'contradiction',
    words: `“${title}” (${stop.id}) is locked, and can no longer be as it was${why}; unlock it first`,
  };
}

/** What has begun, and flights: what is wrong between them is the change's doing, and no plan can mend it. */
function immovable({ problem, stops, legs }: Plan, now: Minute): Pick<Plan, 'problem' | 'stops' | 'legs'> {
  return {
    problem,
    stops: stops.filter(({ what, from }) => what === 'arrival' || what === 'departure' || from < now),
    legs: legs.filter(({ leaves }) => leaves < now),
  };
}

const MISSING: ReadonlySet<ViolationCode> = new Set(['item-missing', 'meal-missing', 'rest-missing']);

/** What has been cannot be mended; what is missing can, until its time is over, and a drive until somebody waits at its end. */
function isPast({ code, from, to }: Violation, now: Minute): boolean {
  if (code === 'no-vehicle') return to < now;
  return MISSING.has(code) ? code !== 'item-missing' && to <= now : from < now;
}
