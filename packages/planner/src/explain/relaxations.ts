import { groupsOf, type Item, type Problem } from '../problem/problem.ts';
import type { Window } from '../time.ts';
import { type Need, type Needed, Trial } from './needs.ts';

/** What would make room; `when` is when the thing would be then. */
export type Relaxation =
  | {
      readonly kind: 'interpreters';
      readonly count: number;
      readonly languages: readonly [string, string];
      readonly when: Window | undefined;
    }
  | { readonly kind: 'room'; readonly heads: number; readonly place: string; readonly when: Window | undefined }
  | { readonly kind: 'vehicles'; readonly count: number; readonly seats: number }
  /** Outside its hours, or otherwise than ordered: by so many minutes, earlier where they are below zero. */
  | {
      readonly kind: 'hours' | 'start' | 'shorter';
      readonly title: string;
      readonly minutes: number;
      readonly when: Window | undefined;
    }
  | { readonly kind: 'host'; readonly host: string; readonly title: string; readonly when: Window | undefined }
  | { readonly kind: 'without'; readonly needed: Needed };

/** A change of the problem that makes room; it is told of the plan that it makes possible. */
interface Change {
  /** Of changes of one kind, the first that helps is told. */
  readonly kind: string;
  readonly problem: Problem;
  readonly without?: Need;
  readonly told: (when: (item: string) => Window | undefined) => Relaxation;
}

/** So many that help are enough. */
const MOST_TOLD = 6;
/** By how many minutes an item is moved. */
const MOVES = [15, -15, 30, -30, 45, -45, 60, -60, 90, -90, 120, -120];
const EXTRA = 'one more';
const MOST_VEHICLES = 6;
/** Of one vehicle, by the form of a problem. */
const MOST_SEATS = 200;

/** The changes that make it possible to have all of some needs, the cheapest first; each was tried. */
export function relaxationsOf(problem: Problem, needs: readonly Need[]): readonly Relaxation[] {
  const relaxations: Relaxation[] = [];
  const kinds = new Set<string>();
  for (const { kind, problem: changed, without, told } of changesFor(problem, needs)) {
    if (kinds.has(kind)) continue;
    const left = without ? needs.filter((need) => need !== without) : needs;
    const found = new Trial(changed, left).found();
    if (!found) continue;
    kinds.add(kind);
    const when = (item: string): Window | undefined => {
      const placed = found.find(({ need }) => need.item === item)?.placed;
      return placed && [placed.from, placed.to];
    };
    relaxations.push(told(when));
    if (relaxations.length === MOST_TOLD) break;
  }
  return relaxations;
}

/** With how many more vehicles, large enough for the groups that have none, everything can be had; undefined beyond a few. */
export function moreVehicles(
  problem: Problem,
  needs: readonly Need[],
  groups: readonly { readonly size: number }[],
): Relaxation | undefined {
  const seats = Math.min(MOST_SEATS, Math.max(...groups.map(({ size }) => size)));
  const depot = problem.vehicles[0]?.depot ?? problem.places[0]?.id ?? '';
  const vehicles = [...problem.vehicles];
  for (let count = 1; count <= MOST_VEHICLES; count += 1) {
    vehicles.push({ id: `${EXTRA} ${count}`, name: EXTRA, seats, depot });
    if (new Trial({ ...problem, vehicles }, needs).found()) return { kind: 'vehicles', count, seats };
  }
  return undefined;
}

/** More of what is shared, then other times, then less. */
function* changesFor(problem: Problem, needs: readonly Need[]): Generator<Change> {
  const items = problem.items.filter(({ id }) => needs.some((need) => need.item === id));
  const changed = (item: Item, changes: Partial<Item>): Problem => ({
    ...problem,
    items: problem.items.map((each) => (each === item ? { ...each, ...changes } : each)),
  });
  const pairs = new Set<string>();
  for (const item of items) {
    const { interpreting } = item;
    const pair = interpreting?.languages.join(' and ') ?? '';
    if (!interpreting || pairs.has(pair)) continue;
    pairs.add(pair);
    const more = [1, 2].map((nth) => ({
      ...{ id: `${EXTRA} ${nth}`, name: EXTRA, pairs: [interpreting.languages], modes: [interpreting.mode] },
      ...{ mostMinutesADay: 1440, breakAfterMinutes: 1440, breakMinutes: 0 },
    }));
    for (const count of [1, 2])
      yield {
        kind: pair,
        problem: { ...problem, interpreters: [...problem.interpreters, ...more.slice(0, count)] },
        told: (when) => ({ kind: 'interpreters', count, languages: interpreting.languages, when: when(item.id) }),
      };
  }
  for (const item of items) {
    const heads = groupsOf(problem).reduce((sum, { id, size }) => sum + (item.groups.includes(id) ? size : 0), 0);
    const place = problem.rooms.find(({ id }) => item.at.rooms?.includes(id))?.place;
    if (item.at.rooms === undefined || place === undefined) continue;
    const rooms = [...problem.rooms, { id: EXTRA, name: EXTRA, place, capacity: heads }];
    const name = problem.places.find(({ id }) => id === place)?.name ?? place;
    yield {
      kind: `room ${item.id}`,
      problem: { ...changed(item, { at: { rooms: [...item.at.rooms, EXTRA] } }), rooms },
      told: (when) => ({ kind: 'room', heads, place: name, when: when(item.id) }),
    };
  }
  const size = Math.max(...groupsOf(problem).map((group) => group.size));
  const depot = problem.vehicles[0]?.depot ?? problem.places[0]?.id ?? '';
  yield {
    kind: 'vehicle',
    problem: {
      ...problem,
      vehicles: [...problem.vehicles, { id: EXTRA, name: EXTRA, seats: Math.min(MOST_SEATS, size), depot }],
    },
    told: () => ({ kind: 'vehicles', count: 1, seats: size }),
  };
  for (const item of items) {
    for (const move of MOVES) {
      const start = item.start === undefined ? undefined : item.start + move;
      const windows = item.windows?.map(([from, to]) => [from + Math.min(0, move), to + Math.max(0, move)] as const);
      if (start === undefined && !windows) continue;
      yield {
        kind: `move ${item.id}`,
        problem: changed(item, { ...(start !== undefined && { start }), ...(windows && { windows }) }),
        told: (when) => ({
          kind: start === undefined ? 'hours' : 'start',
          title: item.title,
          minutes: move,
          when: when(item.id),
        }),
      };
    }
  }
  for (const item of items)
    for (const host of item.hosts)
      yield {
        kind: `${host} ${item.id}`,
        problem: changed(item, { hosts: item.hosts.filter((each) => each !== host) }),
        told: (when) => ({
          kind: 'host',
          host: problem.hosts.find(({ id }) => id === host)?.name ?? host,
          title: item.title,
          when: when(item.id),
        }),
      };
  for (const item of items)
    if (item.minutes > 30)
      yield {
        kind: `shorter ${item.id}`,
        problem: changed(item, { minutes: item.minutes - 15 }),
        told: (when) => ({ kind: 'shorter', title: item.title, minutes: 15, when: when(item.id) }),
      };
  for (const need of needs)
    yield { kind: need.key, problem, without: need, told: () => ({ kind: 'without', needed: need.needed }) };
}
