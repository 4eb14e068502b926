import { canInterpret, needOfItem } from '../problem/interpreting.ts';
import { type Group, groupsOf, type Interpreting, type Item, type Problem } from '../problem/problem.ts';
import { programmeDayStart, type Window } from '../time.ts';
import type { Travel } from '../travel.ts';
import { makeTask, type Task, type Whereabouts, at as whereaboutsAt } from './task.ts';
import { meet, withinDay } from './windows.ts';

/** Of an item: another before or after it, with the distance in minutes from the end of the one to the start of the other. */
export interface Order {
  readonly other: number;
  /** Whether the other one is before. */
  readonly isBefore: boolean;
  readonly least: number;
  readonly most: number;
}

/** @param openings of a site, by day */
export function itemTasks(
  problem: Problem,
  travel: Travel,
  openings: (site: number) => readonly (readonly Window[])[],
): readonly Task[] {
  const groups = groupsOf(problem);
  const [groupOf, siteOf, hostOf] = [groups, problem.sites, problem.hosts].map(indicesOf);
  const able = new Map<string, readonly number[]>();
  const ableTo = (interpreting: Interpreting) => {
    const key = JSON.stringify(interpreting);
    const known = able.get(key);
    if (known) return known;
    const need = needOfItem(interpreting);
    const made = [...problem.interpreters.keys()].filter((each) => {
      const interpreter = problem.interpreters[each];
      return interpreter !== undefined && canInterpret(interpreter, need);
    });
    able.set(key, made);
    return made;
  };
  return problem.items.map((item, index) => {
    const present = item.groups.map((id) => groupOf?.get(id) ?? -1);
    const guests = present.flatMap((each) => groups[each] ?? []);
    const site = siteOf?.get(item.at.site ?? '') ?? -1;
    return makeTask({
      what: 'item',
      title: item.title,
      guests: present,
      heads: guests.reduce((sum, { size }) => sum + size, 0),
      minutes: item.minutes,
      leastMinutes: item.minutes,
      windows: windowsOf(item, guests, site < 0 ? undefined : openings(site), problem.days),
      isFixed: item.start !== undefined,
      where: whereaboutsOf(problem, travel, item),
      site,
      hosts: item.hosts.map((id) => hostOf?.get(id) ?? -1),
      interpreters: item.interpreting && ableTo(item.interpreting),
      isMandatory: item.mandatory,
      worth: item.mandatory ? 0 : item.value,
      item: index,
      meal: item.meal,
    });
  });
}

function indicesOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

function whereaboutsOf({ sites, rooms }: Problem, travel: Travel, { at }: Item): readonly Whereabouts[] {
  if (!at.rooms) {
    const place = at.place ?? sites.find(({ id }) => id === at.site)?.place;
    return place === undefined ? [] : [whereaboutsAt(travel.indexOf(place))];
  }
  const byPlace = new Map<string, number[]>();
  for (const [room, { id, place }] of rooms.entries()) {
    if (!at.rooms.includes(id)) continue;
    const there = byPlace.get(place);
    if (there) there.push(room);
    else byPlace.set(place, [room]);
  }
  const capacity = (room: number) => rooms[room]?.capacity ?? 0;
  return [...byPlace].map(([place, there]) => ({
    place: travel.indexOf(place),
    rooms: there.sort((one, other) => capacity(one) - capacity(other) || one - other),
  }));
}

/** When an item may be, by day: its own windows, the door of its site, and the working days of all its groups unless its start is given. */
function windowsOf(
  { start, minutes, windows: given }: Item,
  groups: readonly Group[],
  openings: readonly (readonly Window[])[] | undefined,
  days: number,
): readonly (readonly Window[])[] {
  const asked: readonly Window[] | undefined = start === undefined ? given : [[start, start + minutes]];
  return Array.from({ length: days }, (_, day) => {
    const wholeDay: readonly Window[] = [[programmeDayStart(day), programmeDayStart(day + 1)]];
    let windows = asked ? meet(wholeDay, asked) : wholeDay;
    if (openings) windows = meet(windows, openings[day] ?? []);
    if (start === undefined) for (const group of groups) windows = withinDay(windows, group, day);
    return windows;
  });
}

/** Of each item, which others come before and after it. */
export function orderOf({ items }: Problem): readonly (readonly Order[])[] {
  const indices = new Map(items.map(({ id }, index) => [id, index]));
  const order: Order[][] = items.map(() => []);
  for (const [later, { after }] of items.entries()) {
    for (const { item, leastMinutes: least, mostMinutes: most = Number.MAX_SAFE_INTEGER } of after) {
      const earlier = indices.get(item) ?? -1;
      order[later]?.push({ other: earlier, isBefore: true, least, most });
      order[earlier]?.push({ other: later, isBefore: false, least, most });
    }
  }
  return order;
}
