import { apartGroups } from '../problem/apart.ts';
import { type Group, groupsOf, type Interpreter, type Item, type Problem, type Site } from '../problem/problem.ts';
import { type Day, type Minute, programmeDayOf, programmeDayStart } from '../time.ts';
import { Travel } from '../travel.ts';
import { type Called, isMealInTown, UNKNOWN_PLACE } from './called.ts';
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

/** A stop within another, at the same place and among its groups. */
export interface Moment {
  readonly stop: Stop;
  readonly whole: Stop;
}

const NOBODY: readonly Interpreter[] = [];

/** A plan looked up in the ways that the rules ask. It takes nothing for granted that the planner promises. */
export class Facts {
  readonly problem: Problem;
  /** Without moments. */
  readonly stops: readonly Stop[];
  /** Moments of other stops: whoever is there is at one thing, and not at two. */
  readonly moments: readonly Moment[];
  readonly legs: readonly Leg[];
  /** Those that are judged. */
  readonly groups: readonly Group[];
  /** In order of time. */
  readonly drives: readonly Drive[];
  readonly travel: Travel;
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #stops = new Map<string, Stop[]>();
  readonly #legs = new Map<string, Leg[]>();
  readonly #interpreted = new Map<string, Stop[]>();
  #items: ReadonlyMap<string, Item> | undefined;
  #sites: ReadonlyMap<string, Site> | undefined;
  #interpreters: ReadonlyMap<string, Interpreter> | undefined;
  readonly #names = new Map<Resources, ReadonlyMap<string, string>>();
  readonly #nodes = new Map<string, readonly Node[]>();

  readonly #judged: ReadonlySet<string> | undefined;

  /** @param judged the ids of which something is asked; without it, of all */
  constructor({ problem, stops, legs }: Pick<Plan, 'problem' | 'stops' | 'legs'>, judged?: ReadonlySet<string>) {
    this.problem = problem;
    this.moments = momentsIn(stops);
    const within = new Set(this.moments.map(({ stop }) => stop));
    this.stops = inOrder(within.size === 0 ? stops : stops.filter((stop) => !within.has(stop)));
    this.legs = [...legs].sort((one, other) => one.leaves - other.leaves);
    this.drives = drivesOf(this.legs);
    this.#judged = judged;
    const groups = groupsOf(problem);
    this.groups = this.judged(groups);
    this.travel = Travel.of(problem);
    this.apart = apartGroups(problem);
    this.#groups = byId(groups);
    for (const stop of this.stops) {
      for (const id of stop.groups) append(this.#stops, id, stop);
      for (const id of new Set(stop.interpreters)) append(this.#interpreted, id, stop);
    }
    for (const leg of this.legs) append(this.#legs, leg.group, leg);
  }

  /** Those of which something is asked. */
  judged<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
    const judged = this.#judged;
    return judged ? list.filter(({ id }) => judged.has(id)) : list;
  }

  group(id: string): Group | undefined {
    return this.#groups.get(id);
  }

  /** That a stop is; undefined for what is none of the problem's. */
  itemOf({ item }: Stop): Item | undefined {
    if (item === undefined) return undefined;
    this.#items ??= byId(this.problem.items);
    return this.#items.get(item);
  }

  /** That a stop is at, be it as a visit or for something else. */
  siteOf({ site }: Stop): Site | undefined {
    if (site === undefined) return undefined;
    this.#sites ??= byId(this.problem.sites);
    return this.#sites.get(site);
  }

  /** Each once. */
  interpretersOf({ interpreters }: Stop): readonly Interpreter[] {
    if (interpreters.length === 0) return NOBODY;
    this.#interpreters ??= byId(this.problem.interpreters);
    const known = this.#interpreters;
    return [...new Set(interpreters)].flatMap((id) => known.get(id) ?? []);
  }

  /** The name of a resource; its id where the problem does not know it. */
  name(kind: Resources, id: string): string {
    const names = this.#names.get(kind) ?? new Map(this.problem[kind].map((each) => [each.id, each.name]));
    this.#names.set(kind, names);
    return names.get(id) ?? id;
  }

  /** In order of time. */
  stopsOf(groupId: string): readonly Stop[] {
    return this.#stops.get(groupId) ?? [];
  }

  /** In order of time. */
  stopsInterpretedBy(interpreterId: string): readonly Stop[] {
    return this.#interpreted.get(interpreterId) ?? [];
  }

  /** In order of time. */
  legsOf(groupId: string): readonly Leg[] {
    return this.#legs.get(groupId) ?? [];
  }

  /** The course of one day of a group, from its hotel to its hotel but for the days on which it comes and goes. */
  nodesOf(group: Group, day: Day): readonly Node[] {
    const key = `${day} ${group.id}`;
    const known = this.#nodes.get(key);
    if (known) return known;
    const nodes = nodesOfDay(group, day, this.stopsOf(group.id), (from, to, at) => this.minutesBetween(from, to, at));
    this.#nodes.set(key, nodes);
    return nodes;
  }

  /** Of a drive that nobody knows nothing can be said: it takes no time. */
  minutesBetween(from: string, to: string, at: Minute): number {
    return Math.max(0, this.travel.minutes(this.travel.indexOf(from), this.travel.indexOf(to), at));
  }

  headsOf(stop: Stop): number {
    return stop.groups.reduce((sum, id) => sum + (this.#groups.get(id)?.size ?? 0), 0);
  }

  /** How a stop is called. */
  called(stop: Stop): Called {
    const { what, title, meal, place } = stop;
    const named = title ?? this.itemOf(stop)?.title ?? (what === 'visit' ? this.siteOf(stop)?.name : undefined);
    if (named !== undefined) return named;
    const isNear = isMealInTown(stop, this.#groups.get(stop.groups[0] ?? ''));
    const where = this.name('places', place);
    return { what, ...(meal !== undefined && { meal }), ...(where !== UNKNOWN_PLACE && { place: where }), isNear };
  }

  groupNames(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#groups.get(id)?.name ?? id);
  }
}

/** @param own all stops of the group, in order of time */
export function nodesOfDay(
  group: Group,
  day: Day,
  own: readonly Stop[],
  minutesBetween: (from: string, to: string, at: Minute) => number,
): readonly Node[] {
  const stops = own.filter(({ from }) => Math.max(0, programmeDayOf(from)) === day);
  const asleep = (minute: Minute): Node => ({ stop: undefined, place: group.hotel, from: minute, to: minute });
  const nodes: Node[] = stops.map((stop) => ({ stop, place: stop.place, from: stop.from, to: stop.to }));
  const first = stops[0];
  const last = stops.at(-1);
  // A night is as short as a flight makes it.
  const wakes =
    first?.what === 'departure' ? first.from - minutesBetween(group.hotel, first.place, first.from) : Infinity;
  const sleeps = last?.what === 'arrival' ? last.to + minutesBetween(last.place, group.hotel, last.to) : -Infinity;
  if (first?.what !== 'arrival') nodes.unshift(asleep(Math.min(programmeDayStart(day), wakes)));
  if (last?.what !== 'departure') nodes.push(asleep(Math.max(programmeDayStart(day + 1), sleeps)));
  return nodes;
}

/** In order of time, as the rules see them. */
export function inOrder(stops: readonly Stop[]): readonly Stop[] {
  return [...stops].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** Those that are truly within what they say; whatever else a plan says of them, the others are stops like any other. */
function momentsIn(stops: readonly Stop[]): readonly Moment[] {
  const said = stops.filter(({ within }) => within !== undefined);
  if (said.length === 0) return [];
  const wholes = byId(stops.filter(({ within }) => within === undefined));
  return said.flatMap((stop) => {
    const whole = wholes.get(stop.within ?? '');
    const isWithin =
      whole &&
      stop.place === whole.place &&
      stop.from >= whole.from &&
      stop.to <= whole.to &&
      stop.groups.every((id) => whole.groups.includes(id));
    return isWithin ? [{ stop, whole }] : [];
  });
}

function drivesOf(legs: readonly Leg[]): readonly Drive[] {
  const together = new Map<string, Leg[]>();
  for (const leg of legs)
    append(together, [leg.leaves, leg.arrives, leg.from, leg.to, ...[...leg.vehicles].sort()].join('\n'), leg);
  return [...together.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { group, ...drive } = first;
    return [{ ...drive, groups: [group, ...others.map((other) => other.group)] }];
  });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
