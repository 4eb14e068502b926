import { apartGroups } from '../problem/apart.ts';
import { daysOf, mealsDue, restDue, stayOf } from '../problem/duties.ts';
import { canInterpret, type InterpretingNeed, needOfItem, needOfVisit } from '../problem/interpreting.ts';
import { openingsOn } from '../problem/openings.ts';
import { type Group, groupsOf, type Item, type Problem, type Site } from '../problem/problem.ts';
import { type Day, dayOf, MINUTES_A_DAY, programmeDayStart, type Window } from '../time.ts';
import { Travel } from '../travel.ts';
import { interestOf } from './value.ts';

/** A group with everything looked up: numbers instead of ids. */
export interface Guest {
  readonly index: number;
  readonly group: Group;
  readonly delegation: number;
  readonly hotel: number;
  readonly stay: Window;
  readonly days: readonly Day[];
  /** Guests whom this one must not meet. */
  readonly apart: readonly number[];
  /** Its visits that are worth anything, the most worth for their time first. */
  readonly visits: readonly Task[];
  /** Meals and rests. */
  readonly duties: readonly Task[];
}

/** Something that can be put into the plan. */
export interface Task {
  readonly what: 'item' | 'visit' | 'meal' | 'rest';
  readonly title: string;
  /** Guests who are all there. */
  readonly guests: readonly number[];
  readonly heads: number;
  readonly minutes: number;
  /** How short it may be; a visit that is cut short is worth less. */
  readonly leastMinutes: number;
  /** By day: when it may be. */
  readonly windows: readonly (readonly Window[])[];
  /** Where it may be; empty: at the hotel or near where the guests are. Rooms bring their own. */
  readonly places: readonly number[];
  readonly site: number;
  readonly siteType: string;
  /** Candidates, of which it takes one. */
  readonly rooms: readonly number[];
  readonly hosts: readonly number[];
  /** Interpreters who could; undefined where none is needed. */
  readonly interpreters: readonly number[] | undefined;
  readonly isMandatory: boolean;
  /** Points, of 1000 for a visit that fits perfectly. */
  readonly worth: number;
  /** In minor units, for all guests. */
  readonly fee: number;
  readonly item: number;
  readonly meal: string | undefined;
}

/** A problem made ready for the search. */
export interface Model {
  readonly problem: Problem;
  readonly travel: Travel;
  readonly guests: readonly Guest[];
  readonly sitePlaces: readonly number[];
  readonly roomPlaces: readonly number[];
  readonly items: readonly Task[];
  /** Of each item: the items before and after it, with the distance in minutes from the end of the one to the start of the other. */
  readonly order: readonly (readonly Order[])[];
}

export interface Order {
  readonly other: number;
  /** Whether the other one is before. */
  readonly isBefore: boolean;
  readonly least: number;
  readonly most: number;
}

/** Sites beyond the best so many for a group are not looked at: nobody sees more in a week. */
const MOST_VISITS_CONSIDERED = 60;

export function makeModel(problem: Problem): Model {
  const travel = new Travel(problem);
  const groups = groupsOf(problem);
  const indexOf = (list: readonly { readonly id: string }[]) => {
    const indices = new Map(list.map(({ id }, index) => [id, index]));
    return (id: string) => indices.get(id) ?? -1;
  };
  const groupIndex = indexOf(groups);
  const apart = apartGroups(problem);
  const openings = problem.sites.map((site) =>
    Array.from({ length: problem.days }, (_, day) => openingsOn(site, day, problem.firstDay)),
  );
  const interpretersFor = memoised((need: InterpretingNeed) =>
    problem.interpreters.flatMap((interpreter, index) => (canInterpret(interpreter, need) ? [index] : [])),
  );
  const delegations = problem.delegations.flatMap(({ groups }, delegation) => groups.map(() => delegation));

  const visitOf = (group: Group, index: number, site: Site, siteIndex: number): Task => {
    const need = needOfVisit(site, group);
    return {
      ...NOTHING,
      what: 'visit',
      title: site.name,
      guests: [index],
      heads: group.size,
      minutes: site.minutes.usual,
      leastMinutes: site.minutes.least,
      windows: (openings[siteIndex] ?? []).map((windows, day) => withinDay(windows, group, day)),
      places: [travel.indexOf(site.place)],
      site: siteIndex,
      siteType: site.type,
      interpreters: need && interpretersFor(need),
      worth: interestOf(group, site),
      fee: site.fee * group.size,
    };
  };

  const guests = groups.map((group, index): Guest => {
    const days = daysOf(group).filter((day) => day >= 0 && day < problem.days);
    const visits = problem.sites
      .map((site, siteIndex) => visitOf(group, index, site, siteIndex))
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => density(other) - density(one) || one.site - other.site)
      .slice(0, MOST_VISITS_CONSIDERED);
    const booked = problem.items.filter(({ meal, groups }) => meal !== undefined && groups.includes(group.id));
    return {
      index,
      group,
      delegation: delegations[index] ?? 0,
      hotel: travel.indexOf(group.hotel),
      stay: stayOf(group),
      days,
      apart: [...(apart.get(group.id) ?? [])].map(groupIndex),
      visits,
      duties: [
        ...mealTasks(group, index, days, booked, problem.days, travel),
        ...restTasks(group, index, days, problem.days, travel),
      ],
    };
  });

  const siteIndex = indexOf(problem.sites);
  const roomIndex = indexOf(problem.rooms);
  const hostIndex = indexOf(problem.hosts);
  const itemTask = (item: Item, index: number): Task => {
    const present = item.groups.map(groupIndex);
    const site = item.at.site === undefined ? -1 : siteIndex(item.at.site);
    const place = problem.sites[site]?.place ?? item.at.place;
    return {
      ...NOTHING,
      what: 'item',
      title: item.title,
      guests: present,
      heads: present.reduce((sum, guest) => sum + (groups[guest]?.size ?? 0), 0),
      minutes: item.minutes,
      leastMinutes: item.minutes,
      windows: itemWindows(item, present.flatMap((guest) => groups[guest] ?? []), openings[site], problem.days),
      places: place === undefined ? [] : [travel.indexOf(place)],
      site,
      rooms: (item.at.rooms ?? []).map(roomIndex),
      hosts: item.hosts.map(hostIndex),
      interpreters: item.interpreting && interpretersFor(needOfItem(item.interpreting)),
      isMandatory: item.mandatory,
      worth: item.mandatory ? 0 : item.value,
      item: index,
      meal: item.meal,
    };
  };

  return {
    problem,
    travel,
    guests,
    sitePlaces: problem.sites.map(({ place }) => travel.indexOf(place)),
    roomPlaces: problem.rooms.map(({ place }) => travel.indexOf(place)),
    items: problem.items.map(itemTask),
    order: orderOf(problem),
  };
}

const NOTHING = {
  site: -1,
  siteType: '',
  rooms: [],
  hosts: [],
  interpreters: undefined,
  isMandatory: false,
  worth: 0,
  fee: 0,
  item: -1,
  meal: undefined,
} as const;

function density({ worth, minutes }: Task): number {
  return Math.floor((worth * 1000) / (minutes + 30));
}

/** The meals of a group, but for those that an item stands for. */
function mealTasks(
  group: Group,
  guest: number,
  days: readonly Day[],
  booked: readonly Item[],
  length: number,
  travel: Travel,
): readonly Task[] {
  const isBooked = (name: string, day: Day) =>
    booked.some((item) => item.meal === name && dayOf(item.start ?? item.windows?.[0]?.[0] ?? 0) === day);
  return days.flatMap((day) =>
    mealsDue(group, day)
      .filter(({ meal }) => !isBooked(meal.name, day))
      .map(
        ({ meal, window }): Task => ({
          ...NOTHING,
          what: 'meal',
          title: meal.name,
          guests: [guest],
          heads: group.size,
          minutes: meal.minutes,
          leastMinutes: meal.minutes,
          windows: onlyOn(day, length, withinDay([window], group, day)),
          places: meal.place === undefined ? [] : [travel.indexOf(meal.place)],
          isMandatory: true,
          meal: meal.name,
        }),
      ),
  );
}

function restTasks(group: Group, guest: number, days: readonly Day[], length: number, travel: Travel): readonly Task[] {
  return days.flatMap((day) => {
    const window = restDue(group, day);
    if (!window) return [];
    return {
      ...NOTHING,
      what: 'rest' as const,
      title: 'Rest',
      guests: [guest],
      heads: group.size,
      minutes: group.restMinutes,
      leastMinutes: group.restMinutes,
      windows: onlyOn(day, length, [window]),
      places: [travel.indexOf(group.hotel)],
      isMandatory: true,
    };
  });
}

function onlyOn(day: Day, length: number, windows: readonly Window[]): readonly (readonly Window[])[] {
  return Array.from({ length }, (_, each) => (each === day ? windows : []));
}

/** When an item may be, day by day: its own windows, the door of its site, and the working days of all its groups unless it is fixed. */
function itemWindows(
  item: Item,
  groups: readonly Group[],
  openings: readonly (readonly Window[])[] | undefined,
  length: number,
): readonly (readonly Window[])[] {
  const { start } = item;
  const asked: readonly Window[] | undefined = start === undefined ? item.windows : [[start, start + item.minutes]];
  return Array.from({ length }, (_, day) => {
    const wholeDay: readonly Window[] = [[programmeDayStart(day), programmeDayStart(day + 1)]];
    let windows = meet(wholeDay, asked ?? wholeDay);
    if (openings) windows = meet(windows, openings[day] ?? []);
    if (start === undefined) for (const group of groups) windows = withinDay(windows, group, day);
    return windows;
  });
}

function withinDay(windows: readonly Window[], { day: hours }: Group, day: Day): readonly Window[] {
  return meet(windows, [[day * MINUTES_A_DAY + hours.from, day * MINUTES_A_DAY + hours.to]]);
}

/** What lies in both. */
function meet(some: readonly Window[], others: readonly Window[]): readonly Window[] {
  return some.flatMap(([from, to]) =>
    others.flatMap(([otherFrom, otherTo]): readonly Window[] => {
      const begins = Math.max(from, otherFrom);
      const ends = Math.min(to, otherTo);
      return begins < ends ? [[begins, ends]] : [];
    }),
  );
}

function orderOf({ items }: Problem): readonly (readonly Order[])[] {
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

function memoised(find: (need: InterpretingNeed) => readonly number[]): (need: InterpretingNeed) => readonly number[] {
  const found = new Map<string, readonly number[]>();
  return (need) => {
    const key = `${need.mode}\n${need.pairs.flat().join('\n')}`;
    const known = found.get(key);
    if (known) return known;
    const made = find(need);
    found.set(key, made);
    return made;
  };
}
