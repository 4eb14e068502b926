import { apartGroups } from '../problem/apart.ts';
import { type Group, groupsOf, type Problem } from '../problem/problem.ts';
import { type Day, type Minute, programmeDayOf, programmeDayStart } from '../time.ts';
import { Travel } from '../travel.ts';
import type { Leg, Plan, Stop } from './plan.ts';

/** Where a group is in the course of a day: at a stop, or at its hotel before the first and after the last. */
export interface Node {
  readonly stop: Stop | undefined;
  readonly place: string;
  readonly from: Minute;
  readonly to: Minute;
}

type Resources = 'sites' | 'rooms' | 'interpreters' | 'vehicles' | 'hosts' | 'places';

/** What cars drive together: several groups at the same minute from one place to another in the same cars are one drive. */
export interface Drive extends Omit<Leg, 'group'> {
  readonly groups: readonly string[];
}

/** A plan looked up in the ways that the rules ask. It takes nothing for granted that the planner promises. */
export class Facts {
  readonly problem: Problem;
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  readonly groups: readonly Group[];
  /** In order of time. */
  readonly drives: readonly Drive[];
  readonly travel: Travel;
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #stops = new Map<string, Stop[]>();
  readonly #legs = new Map<string, Leg[]>();
  readonly #names = new Map<string, string>();

  constructor({ problem, stops, legs }: Pick<Plan, 'problem' | 'stops' | 'legs'>) {
    this.problem = problem;
    this.stops = [...stops].sort((one, other) => one.from - other.from || one.to - other.to);
    this.legs = [...legs].sort((one, other) => one.leaves - other.leaves);
    this.drives = drivesOf(this.legs);
    this.groups = groupsOf(problem);
    this.travel = new Travel(problem);
    this.apart = apartGroups(problem);
    this.#groups = new Map(this.groups.map((group) => [group.id, group]));
    for (const stop of this.stops) for (const id of stop.groups) append(this.#stops, id, stop);
    for (const leg of this.legs) append(this.#legs, leg.group, leg);
    const kinds: readonly Resources[] = ['places', 'sites', 'rooms', 'interpreters', 'vehicles', 'hosts'];
    for (const kind of kinds) for (const { id, name } of problem[kind]) this.#names.set(`${kind}\n${id}`, name);
  }

  group(id: string): Group | undefined {
    return this.#groups.get(id);
  }

  /** The name of a resource; its id where the problem does not know it. */
  name(kind: Resources, id: string): string {
    return this.#names.get(`${kind}\n${id}`) ?? id;
  }

  /** In order of time. */
  stopsOf(groupId: string): readonly Stop[] {
    return this.#stops.get(groupId) ?? [];
  }

  /** In order of time. */
  legsOf(groupId: string): readonly Leg[] {
    return this.#legs.get(groupId) ?? [];
  }

  /** The course of one day of a group, from its hotel to its hotel but for the days on which it comes and goes. */
  nodesOf(group: Group, day: Day): readonly Node[] {
    const stops = this.stopsOf(group.id).filter(({ from }) => Math.max(0, programmeDayOf(from)) === day);
    const asleep = (minute: Minute): Node => ({ stop: undefined, place: group.hotel, from: minute, to: minute });
    const nodes: Node[] = stops.map((stop) => ({ stop, place: stop.place, from: stop.from, to: stop.to }));
    const first = stops[0];
    const last = stops.at(-1);
    // A night is as short as a flight makes it.
    const wakes =
      first?.what === 'departure' ? first.from - this.minutesBetween(group.hotel, first.place, first.from) : Infinity;
    const sleeps =
      last?.what === 'arrival' ? last.to + this.minutesBetween(last.place, group.hotel, last.to) : -Infinity;
    if (first?.what !== 'arrival') nodes.unshift(asleep(Math.min(programmeDayStart(day), wakes)));
    if (last?.what !== 'departure') nodes.push(asleep(Math.max(programmeDayStart(day + 1), sleeps)));
    return nodes;
  }

  /** Of a drive that nobody knows nothing can be said: it takes no time. */
  minutesBetween(from: string, to: string, at: Minute): number {
    return Math.max(0, this.travel.minutes(this.travel.indexOf(from), this.travel.indexOf(to), at));
  }

  headsOf(stop: Stop): number {
    return stop.groups.reduce((sum, id) => sum + (this.#groups.get(id)?.size ?? 0), 0);
  }

  groupNames(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#groups.get(id)?.name ?? id);
  }
}

function drivesOf(legs: readonly Leg[]): readonly Drive[] {
  const together = new Map<string, Leg[]>();
  for (const leg of legs)
    append(together, JSON.stringify([leg.leaves, leg.arrives, leg.from, leg.to, [...leg.vehicles].sort()]), leg);
  return [...together.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { group, ...drive } = first;
    return [{ ...drive, groups: [group, ...others.map((other) => other.group)] }];
  });
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
