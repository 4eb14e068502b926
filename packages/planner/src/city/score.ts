import type { Guest } from './model.ts';
import type { Placed } from './route.ts';
import type { State } from './state.ts';
import { unfairness, worthOfType } from './value.ts';

/** More than all visits together can bring: first everything that must be, then value. */
const UNMET = 1_000_000_000;

/** Points as they are told, a plan's or what one has more than another: without those that stand for what must be and is not, which is told in words. */
export function withoutUnmet(points: number): number {
  return points + UNMET * Math.max(0, Math.round(-points / UNMET));
}

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
  const { problem, visitTasks } = state.model;
  const byType: (number[] | undefined)[] = new Array(visitTasks.types).fill(undefined);
  let worth = 0;
  let driven = 0;
  let waited = 0;
  let open = 0;
  for (const { stops, drives } of state.routesOf(guest)) {
    // From the first to the last engagement of a day: before and after a guest is at home, and does not wait.
    const comes = stops.jobs.find(isEngagement)?.from ?? 0;
    const goes = stops.jobs.findLast(isEngagement)?.to ?? 0;
    waited += Math.max(0, goes - comes);
    for (const stop of stops.jobs) {
      if (stop.from >= comes && stop.to <= goes && isEngagement(stop)) waited -= stop.to - stop.from;
      if (stop.task?.what !== 'visit') worth += stop.worth;
      else {
        const ofType = byType[stop.task.type];
        if (ofType) ofType.push(stop.worth);
        else byType[stop.task.type] = [stop.worth];
      }
    }
    for (const { from, to, vehicles } of drives.jobs) {
      driven += to - from;
      if (from >= comes && to <= goes) waited -= to - from;
      if (guest.group.needsVehicle && vehicles.length === 0) open += 1;
    }
  }
  for (const ofType of byType) if (ofType) worth += worthOfType(ofType);
  return { worth, cost: driven * problem.weights.travel + waited * problem.weights.waiting, open };
}

/** What frames a day is none, nor is what marks where a guest is now. */
function isEngagement({ what }: Placed): boolean {
  return what !== 'morning' && what !== 'evening';
}

/** The value of a whole plan: the more the better. */
export function total({ model }: State, scores: readonly GuestScore[], missing: number): number {
  const { delegations, weights } = model.problem;
  const worths: number[] = new Array(delegations.length).fill(0);
  let sum = 0;
  let open = 0;
  for (let guest = 0; guest < scores.length; guest += 1) {
    const score = scores[guest];
    const delegation = model.guests[guest]?.delegation ?? 0;
    if (!score) continue;
    worths[delegation] = (worths[delegation] ?? 0) + score.worth;
    sum += score.worth * weights.value - score.cost;
    open += score.open;
  }
  const perGroup = worths.map((worth, delegation) => Math.floor(worth / (delegations[delegation]?.groups.length ?? 1)));
  return sum - unfairness(perGroup) * weights.fairness - (missing + open) * UNMET;
}
