import type { Fault } from '../form/form.ts';
import { stayOf } from '../problem/duties.ts';
import { faultsOfMeaning } from '../problem/meaning.ts';
import { openingsOn } from '../problem/openings.ts';
import { type Group, groupsOf, type Item, type Problem, type Site } from '../problem/problem.ts';
import { faultsOfReference } from '../problem/references.ts';
import { type Clock, type Day, MINUTES_A_DAY, type Minute, type Window } from '../time.ts';
import type { Change, Unavailable } from './change.ts';

/** What the change makes of the problem. */
export interface Changed {
  readonly problem: Problem;
  /** From here on the plan may differ; all that has begun before is past. */
  readonly now: Minute;
  /** What was to be and can no longer be, as it was ordered. */
  readonly givenUp: readonly GivenUp[];
}

/** An item that goes on without some of its groups; without all of them, it is not held. */
export interface GivenUp {
  readonly item: string;
  readonly groups: readonly string[];
}

/** @returns faults where the changed problem contradicts itself */
export function applyChange(before: Problem, change: Change): Changed | { readonly faults: readonly Fault[] } {
  const now = change.now ?? before.now ?? Number.MIN_SAFE_INTEGER;
  const gone = (kind: Exclude<keyof Unavailable, 'from' | 'to'>, id: string) =>
    change.unavailable
      .filter((each) => each[kind] === id)
      // What is past has been: a car that breaks down has driven until now.
      .map(({ from = now, to = Number.MAX_SAFE_INTEGER }): Window => [Math.max(from, now), to]);
  const changed: Problem = {
    ...before,
    ...(change.now !== undefined && { now: change.now }),
    delegations: before.delegations.map((delegation) => ({
      ...delegation,
      groups: delegation.groups.map((group) => groupAfter(group, change)),
    })),
    sites: before.sites.map((site) =>
      siteWithout(site, [...gone('site', site.id), ...gone('place', site.place)], before),
    ),
    rooms: before.rooms.map((room) => without(room, [...gone('room', room.id), ...gone('place', room.place)], before)),
    interpreters: before.interpreters.map((each) => without(each, gone('interpreter', each.id), before)),
    vehicles: before.vehicles.map((vehicle) => without(vehicle, gone('vehicle', vehicle.id), before)),
    hosts: before.hosts.map((host) => ({
      ...host,
      busy: [...host.busy, ...within(gone('host', host.id), horizonOf(before))],
    })),
    items: itemsAfter(before.items, change).map((item) =>
      itemWithout(item, gone('place', item.at.place ?? ''), before),
    ),
  };
  const { items, givenUp } = possible(changed);
  const problem = { ...changed, items };
  const references = faultsOfReference(problem);
  const faults = references.length > 0 ? references : faultsOfMeaning(problem);
  if (faults.length > 0)
    return { faults: faults.map(({ words, ...fault }) => ({ ...fault, words: `after this change: ${words}` })) };
  return { problem, now, givenUp };
}

function groupAfter(group: Group, { groups }: Change): Group {
  let result = group;
  for (const { id, arrival, departure, size } of groups) {
    if (id !== group.id) continue;
    result = {
      ...result,
      ...(arrival !== undefined && { arrival: { ...result.arrival, at: arrival } }),
      ...(departure !== undefined && { departure: { ...result.departure, at: departure } }),
      ...(size !== undefined && { size }),
    };
  }
  return result;
}

function itemsAfter(before: readonly Item[], { moved, added, cancelled }: Change): readonly Item[] {
  const kept = before.filter(({ id }) => !cancelled.includes(id)).map((item) => itemAfter(item, moved));
  return [...kept, ...added].map((item) => ({
    ...item,
    after: item.after.filter(({ item: earlier }) => !cancelled.includes(earlier)),
  }));
}

function itemAfter(item: Item, moved: Change['moved']): Item {
  let result = item;
  for (const { item: id, start, windows, minutes, at, hosts } of moved) {
    if (id !== item.id) continue;
    const { start: fixed, windows: given, ...rest } = result;
    const isTimed = start !== undefined || windows !== undefined;
    result = {
      ...rest,
      ...(start !== undefined && { start }),
      ...(windows !== undefined && { windows }),
      ...(!isTimed && fixed !== undefined && { start: fixed }),
      ...(!isTimed && given !== undefined && { windows: given }),
      ...(minutes !== undefined && { minutes }),
      ...(at !== undefined && { at }),
      ...(hosts !== undefined && { hosts }),
    };
  }
  return result;
}

/** An item at a place that is closed then is held when it is open; at an hour at which it is not, never. */
function itemWithout(item: Item, gone: readonly Window[], problem: Problem): Item {
  const { start, windows = [horizonOf(problem)], minutes, ...rest } = item;
  if (gone.length === 0) return item;
  if (start === undefined) return { ...rest, minutes, windows: cut(windows, gone) };
  const isOpen = !gone.some(([goes, comes]) => start < comes && start + minutes > goes);
  return isOpen ? item : { ...rest, minutes, windows: [] };
}

/** Items are held without the groups that can no longer be there; what nobody can be at may be left out. */
function possible(problem: Problem): { readonly items: readonly Item[]; readonly givenUp: readonly GivenUp[] } {
  const groups = new Map(groupsOf(problem).map((group) => [group.id, group]));
  const givenUp: GivenUp[] = [];
  const items = problem.items.map((item): Item => {
    if (!item.mandatory) return item;
    const stays = (ids: readonly string[]) => ids.flatMap((id) => groups.get(id) ?? []).map(stayOf);
    const absent = item.groups.filter((id) => !canBeDuring(item, stays([id])));
    const present = item.groups.filter((id) => !absent.includes(id));
    if (present.length > 0 && canBeDuring(item, stays(present))) {
      if (absent.length > 0) givenUp.push({ item: item.id, groups: absent });
      return absent.length > 0 ? { ...item, groups: present } : item;
    }
    givenUp.push({ item: item.id, groups: item.groups });
    const { meal: _, ...rest } = item;
    return { ...rest, mandatory: false };
  });
  return { items, givenUp };
}

function canBeDuring({ start, minutes, windows }: Item, stays: readonly Window[]): boolean {
  const from = Math.max(...stays.map(([comes]) => comes));
  const to = Math.min(...stays.map(([, goes]) => goes));
  const asked: readonly Window[] = start === undefined ? (windows ?? [[from, to]]) : [[start, start + minutes]];
  return asked.some(([opens, closes]) => Math.min(closes, to) - Math.max(opens, from) >= minutes);
}

/** Who comes late or leaves past midnight is still there: a day more than the problem has. */
function horizonOf({ days }: Problem): Window {
  return [0, (days + 1) * MINUTES_A_DAY];
}

function within(windows: readonly Window[], [least, most]: Window): readonly Window[] {
  return windows.flatMap(([from, to]): readonly Window[] =>
    Math.max(from, least) < Math.min(to, most) ? [[Math.max(from, least), Math.min(to, most)]] : [],
  );
}

function without<T extends { readonly available?: readonly Window[] }>(
  each: T,
  gone: readonly Window[],
  problem: Problem,
): T {
  if (gone.length === 0) return each;
  return { ...each, available: cut(each.available ?? [horizonOf(problem)], gone) };
}

function cut(windows: readonly Window[], gone: readonly Window[]): readonly Window[] {
  let left = windows;
  for (const [goes, comes] of gone)
    left = left.flatMap(([from, to]): readonly Window[] => [
      ...(from < Math.min(to, goes) ? [[from, Math.min(to, goes)] as const] : []),
      ...(Math.max(from, comes) < to ? [[Math.max(from, comes), to] as const] : []),
    ]);
  return left;
}

/** Its hours, day by day, less those at which it is closed. */
function siteWithout(site: Site, gone: readonly Window[], { firstDay, days }: Problem): Site {
  if (gone.length === 0) return site;
  const byHours = new Map<string, { readonly from: Clock; readonly to: Clock; readonly dates: Day[] }>();
  for (let day = 0; day < days; day += 1) {
    const midnight = day * MINUTES_A_DAY;
    for (const [opens, closes] of cut(openingsOn(site, day, firstDay), gone)) {
      const [from, to] = [opens - midnight, closes - midnight];
      const known = byHours.get(`${from} ${to}`);
      if (known) known.dates.push(day);
      else byHours.set(`${from} ${to}`, { from, to, dates: [day] });
    }
  }
  return { ...site, open: [...byHours.values()], closed: [] };
}
