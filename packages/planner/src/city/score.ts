import type { Guest } from './model.ts';
import type { State } from './state.ts';
import { unfairness, worthOfType } from './value.ts';

/** More than all visits together can bring: first everything that must be, then value. */
const UNMET = 1_000_000_000;

/** What the days of one guest bring and cost. */
export interface GuestScore {
  /** Points. */
  readonly worth: number;
  /** Points by the weights of the problem: driving and waiting. */
  readonly cost: number;
  /** Drives that nobody drives. */
  readonly open: number;
}

export function scoreGuest(state: State, guest: Guest): GuestScore {
  const { weights } = state.model.problem;
  const worths = new Map<string, number[]>();
  let worth = 0;
  let driven = 0;
  let waited = 0;
  let open = 0;
  for (const { stops, drives } of state.routesOf(guest)) {
    let onTheRoad = 0;
    for (const { from, to, vehicles } of drives.jobs) {
      onTheRoad += to - from;
      if (guest.group.needsVehicle && vehicles.length === 0) open += 1;
    }
    driven += onTheRoad;
    for (const { task, worth: points } of stops.jobs) {
      if (task?.what === 'visit') {
        const others = worths.get(task.siteType);
        if (others) others.push(points);
        else worths.set(task.siteType, [points]);
      } else worth += points;
    }
    waited += waitingBetween(stops.jobs) - onTheRoad;
  }
  for (const ofType of worths.values()) worth += worthOfType(ofType);
  return { worth, cost: driven * weights.travel + Math.max(0, waited) * weights.waiting, open };
}

/** Minutes of a day that are filled with nothing, drives included: before the first stop and after the last a guest is at home. */
function waitingBetween(
  stops: readonly { readonly what: string; readonly from: number; readonly to: number }[],
): number {
  let waited = 0;
  for (let nth = 1; nth < stops.length; nth += 1) {
    const previous = stops[nth - 1];
    const next = stops[nth];
    if (!previous || !next) continue;
    if (previous.what !== 'morning' && next.what !== 'evening') waited += next.from - previous.to;
  }
  return waited;
}

/** The value of a whole plan: the more the better. */
export function total(state: State, scores: readonly GuestScore[], missing: number): number {
  const { guests, problem } = state.model;
  const { weights } = problem;
  const worths = problem.delegations.map(() => 0);
  const sizes = problem.delegations.map(({ groups }) => groups.length);
  let sum = 0;
  let open = 0;
  for (const [index, score] of scores.entries()) {
    const delegation = guests[index]?.delegation ?? 0;
    worths[delegation] = (worths[delegation] ?? 0) + score.worth;
    sum += score.worth * weights.value - score.cost;
    open += score.open;
  }
  const perGroup = worths.map((worth, delegation) => Math.floor(worth / (sizes[delegation] ?? 1)));
  return sum - unfairness(perGroup) * weights.fairness - (missing + open) * UNMET;
}
