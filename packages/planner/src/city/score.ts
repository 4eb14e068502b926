import type { Window } from '../time.ts';
import type { Guest } from './model.ts';
import type { Placed } from './route.ts';
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
    const [comes, goes] = engagedOf(stops.jobs);
    waited += Math.max(0, goes - comes);
    for (const { from, to, vehicles } of drives.jobs) {
      driven += to - from;
      if (from >= comes && to <= goes) waited -= to - from;
      if (guest.group.needsVehicle && vehicles.length === 0) open += 1;
    }
    for (const stop of stops.jobs) {
      const { task, from, to, worth: points } = stop;
      if (from >= comes && to <= goes && isEngagement(stop)) waited -= to - from;
      if (task?.what === 'visit') {
        const others = worths.get(task.siteType);
        if (others) others.push(points);
        else worths.set(task.siteType, [points]);
      } else worth += points;
    }
  }
  for (const ofType of worths.values()) worth += worthOfType(ofType);
  return { worth, cost: driven * weights.travel + waited * weights.waiting, open };
}

/** From the first to the last engagement of a day: before and after a guest is at home, and does not wait. */
function engagedOf(stops: readonly Placed[]): Window {
  return [stops.find(isEngagement)?.from ?? 0, stops.findLast(isEngagement)?.to ?? 0];
}

/** What frames a day is none, nor is what marks where a guest is now. */
function isEngagement({ what }: Placed): boolean {
  return what !== 'morning' && what !== 'evening';
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
