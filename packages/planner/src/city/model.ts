import { apartGroups } from '../problem/apart.ts';
import { daysOf } from '../problem/duties.ts';
import { type Group, groupsOf, type Problem } from '../problem/problem.ts';
import type { Day } from '../time.ts';
import { Travel } from '../travel.ts';
import { dutyTasks } from './duty-tasks.ts';
import { itemTasks, type Order, orderOf } from './item-tasks.ts';
import type { Task } from './task.ts';
import { VisitHours } from './visit-hours.ts';
import { VisitTasks } from './visit-tasks.ts';

/** A group with everything looked up: numbers instead of ids. */
export interface Guest {
  readonly index: number;
  readonly group: Group;
  readonly delegation: number;
  readonly hotel: number;
  readonly days: readonly Day[];
  /** Guests whom this one must not meet. */
  readonly apart: readonly number[];
  /** How many visits it may make, by type. */
  readonly caps: readonly number[];
  /** Its visits that are worth anything, the most worth for their time first. */
  readonly visits: readonly Task[];
  /** When these could be. */
  readonly hours: VisitHours;
  /** The fewest minutes that any of them takes. */
  readonly shortestVisit: number;
  /** Meals and rests. */
  readonly duties: readonly Task[];
}

/** By its id, where something stands in its list. */
type Indices = ReadonlyMap<string, number>;

/** A problem made ready for the search. */
export interface Model {
  readonly problem: Problem;
  readonly indices: {
    readonly groups: Indices;
    readonly items: Indices;
    readonly sites: Indices;
    readonly rooms: Indices;
    readonly interpreters: Indices;
    readonly vehicles: Indices;
  };
  readonly travel: Travel;
  readonly guests: readonly Guest[];
  readonly visitTasks: VisitTasks;
  /** In the problem's order. */
  readonly items: readonly Task[];
  /** Those of them that need not be. */
  readonly optionalItems: readonly Task[];
  /** Of each item. */
  readonly order: readonly (readonly Order[])[];
}

export function makeModel(problem: Problem): Model {
  const travel = Travel.of(problem);
  const visitTasks = new VisitTasks(problem, travel);
  const groups = groupsOf(problem);
  const indices = {
    groups: indicesOf(groups),
    items: indicesOf(problem.items),
    sites: indicesOf(problem.sites),
    rooms: indicesOf(problem.rooms),
    interpreters: indicesOf(problem.interpreters),
    vehicles: indicesOf(problem.vehicles),
  };
  const apart = apartGroups(problem);
  const delegations = problem.delegations.flatMap(({ groups }, delegation) => groups.map(() => delegation));
  const guests = groups.map((group, index): Guest => {
    const visits = visitTasks.best(group, index);
    return {
      index,
      group,
      delegation: delegations[index] ?? 0,
      hotel: travel.indexOf(group.hotel),
      days: daysOf(group),
      apart: [...(apart.get(group.id) ?? [])].flatMap((id) => indices.groups.get(id) ?? []),
      caps: visitTasks.caps(group),
      visits,
      hours: new VisitHours(visits),
      shortestVisit: visits.reduce((least, { leastMinutes }) => Math.min(least, leastMinutes), Number.MAX_SAFE_INTEGER),
      duties: dutyTasks(problem, travel, group, index),
    };
  });
  const items = itemTasks(problem, travel, (site) => visitTasks.openings(site));
  const optionalItems = items.filter(({ isMandatory }) => !isMandatory);
  return { problem, indices, travel, guests, visitTasks, items, optionalItems, order: orderOf(problem) };
}

function indicesOf(list: readonly { readonly id: string }[]): Indices {
  return new Map(list.map(({ id }, index) => [id, index]));
}
