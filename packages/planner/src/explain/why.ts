import type { Called } from '../plan/called.ts';
import { Facts } from '../plan/facts.ts';
import type { LeftOut, Plan, Stop } from '../plan/plan.ts';
import { groupsOf } from '../problem/problem.ts';
import { agendasOf } from '../views/agenda.ts';
import { type Ground, Grounds } from './grounds.ts';
import { explainerOf, explainLeftOut } from './left-out.ts';

/** What a plan says of a name: the stops that it concerns with what they rest on, and what of that name it leaves out. */
export interface Why {
  readonly stops: readonly { readonly stop: Stop; readonly called: Called; readonly grounds: readonly Ground[] }[];
  readonly leftOut: readonly (LeftOut & { readonly title: string })[];
}

/**
 * Why something is as it is in a plan: a site, a meeting, a place, a room, an interpreter, a host, a car.
 *
 * @param name its id, or a part of its name, in small or capital letters
 * @param groupName only for the groups of whose name it is a part
 */
export function why(plan: Plan, name: string, groupName = ''): Why {
  const { problem, legs } = plan;
  const groups = new Set(groupsOf(problem).flatMap((group) => (isMeant(group, groupName) ? group.id : [])));
  const isAboutThem = (ids: readonly string[]) => ids.some((id) => groups.has(id));
  const concerned = new Set<string>();
  for (const { id, name: whose, kind, entries } of agendasOf(plan)) {
    const isIts = kind !== 'group' && isMeant({ id, name: whose }, name);
    for (const { stop, title, named = '', place } of entries)
      if (stop !== undefined && (isIts || [title, named, place].some((each) => isPart(name, each))))
        concerned.add(stop);
  }
  const cars = new Set(problem.vehicles.flatMap((vehicle) => (isMeant(vehicle, name) ? vehicle.id : [])));
  const drives = legs.filter(({ vehicles }) => vehicles.some((id) => cars.has(id)));
  const facts = new Facts(plan);
  for (const { group, to, arrives } of drives) {
    const stop = facts.stopsOf(group).find(({ from }) => from >= arrives);
    if (stop?.place === to) concerned.add(stop.id);
  }
  const grounds = new Grounds(plan);
  const titles = new Map([
    ...problem.sites.map(({ id, name: title }) => [id, title] as const),
    ...problem.items.map(({ id, title }) => [id, title] as const),
  ]);
  const meant = problem.sites.filter((site) => isMeant(site, name));
  const leftOut = [
    ...explainerOf(plan).items(),
    ...[...groups].flatMap((group) => meant.flatMap(({ id }) => explainLeftOut(plan, group, id) ?? [])),
  ].map((each) => ({ ...each, title: titles.get(each.item ?? each.site ?? '') ?? '' }));
  return {
    stops: facts.stops
      .filter(({ id, item, groups: present }) => (concerned.has(id) || item === name) && isAboutThem(present))
      .map((stop) => ({ stop, called: facts.called(stop), grounds: grounds.of(stop.id) })),
    leftOut: leftOut.filter(
      ({ item = '', title, groups: those }) => isAboutThem(those) && isMeant({ id: item, name: title }, name),
    ),
  };
}

function isMeant({ id, name }: { readonly id: string; readonly name: string }, text: string): boolean {
  return id === text || isPart(text, name);
}

function isPart(text: string, name: string): boolean {
  return plain(name).includes(plain(text));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
