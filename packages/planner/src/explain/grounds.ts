import { load } from '../city/load.ts';
import { makeModel } from '../city/model.ts';
import type { State } from '../city/state.ts';
import { interestOf, noveltyOf, worthFor } from '../city/value.ts';
import type { Called } from '../plan/called.ts';
import { Facts, type Node } from '../plan/facts.ts';
import type { Leg, Plan, Stop } from '../plan/plan.ts';
import { mealsDue, restDue } from '../problem/duties.ts';
import { canInterpret, type InterpretingNeed, needOfItem, needOfVisit } from '../problem/interpreting.ts';
import { openingsOn } from '../problem/openings.ts';
import type { Group, Item, Site } from '../problem/problem.ts';
import { dayOf, isWithin, type Minute, overlap, programmeDayOf, type Window, windowAround } from '../time.ts';

/** One thing that an assignment rests on: why it is then, there, with these people and cars, and who else could be. */
export type Ground =
  /** It stays as it is, or was told to those concerned. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'announced' }
  /** Ordered for a minute, or within hours. */
  | { readonly kind: 'ordered'; readonly at: Minute }
  | { readonly kind: 'asked'; readonly window: Window }
  /** It comes after something, by so many minutes. */
  | {
      readonly kind: 'after';
      readonly title: Called;
      readonly until: Minute;
      readonly least: number;
      readonly most: number | undefined;
    }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly hours: readonly Window[];
      readonly least: number;
      readonly most: number;
    }
  /** A meal by its name; a rest has none. */
  | {
      readonly kind: 'due';
      readonly group: string;
      readonly meal: string | undefined;
      readonly window: Window;
      readonly minutes: number;
    }
  | ({ readonly kind: 'lands' } & Flight)
  | ({ readonly kind: 'takes-off' } & Flight)
  | ({ readonly kind: 'before' } & Way)
  | ({ readonly kind: 'next' } & Way)
  /** The plan must have it, or it brings so many points. */
  | { readonly kind: 'must' }
  | { readonly kind: 'worth'; readonly points: number }
  | {
      readonly kind: 'interest';
      readonly group: string;
      readonly themes: readonly { readonly theme: string; readonly interest: number; readonly quality: number }[];
      readonly points: number;
      readonly type: string;
      /** Of the group's visits of this type, how many are worth more. */
      readonly better: number;
      /** What share of it remains after these, 0 to 1. */
      readonly share: number;
    }
  | {
      readonly kind: 'interpreters';
      readonly names: readonly string[];
      readonly pairs: InterpretingNeed['pairs'];
      readonly mode: InterpretingNeed['mode'];
      /** Who could take the place of any of them, everything else as it is. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'guided'; readonly name: string; readonly languages: readonly string[] }
  | { readonly kind: 'hosts'; readonly names: readonly string[] }
  | {
      readonly kind: 'room';
      readonly name: string;
      readonly capacity: number;
      readonly heads: number;
      readonly others: readonly string[];
    }
  | { readonly kind: 'capacity'; readonly name: string; readonly capacity: number; readonly heads: number }
  | {
      readonly kind: 'vehicles';
      readonly group: string;
      readonly names: readonly string[];
      readonly seats: number;
      readonly heads: number;
      readonly others: readonly string[];
    };

interface Flight {
  readonly group: string;
  readonly at: Minute;
  /** Of formalities, or to be there before. */
  readonly minutes: number;
}

/** Where a group comes from or goes to. */
interface Way {
  readonly group: string;
  /** Undefined where it is at its hotel. */
  readonly title: Called | undefined;
  readonly place: string;
  /** When what is before ends, or what follows begins. */
  readonly at: Minute;
  /** Minutes. */
  readonly drive: number;
}

/** Says of each stop of one plan what it rests on. */
export class Grounds {
  readonly #facts: Facts;
  readonly #state: State;
  readonly #stops: ReadonlyMap<string, Stop>;

  constructor(plan: Plan) {
    this.#facts = new Facts(plan);
    this.#stops = new Map(this.#facts.stops.map((stop) => [stop.id, stop]));
    this.#state = load(makeModel(plan.problem), plan);
  }

  /** What a stop of the plan rests on: its time, its worth, its place, its people, the drive to it. Nothing where there is no such stop. */
  of(stopId: string): readonly Ground[] {
    const stop = this.#stops.get(stopId);
    if (!stop) return [];
    const item = this.#facts.itemOf(stop);
    const site = this.#facts.siteOf(stop);
    const groups = stop.groups.flatMap((id) => this.#facts.group(id) ?? []);
    return [
      ...(stop.locked ? [{ kind: 'locked' } as const] : []),
      ...(stop.announced ? [{ kind: 'announced' } as const] : []),
      ...(item ? this.#ofItem(item, stop) : []),
      ...(site ? this.#ofSite(site, stop) : []),
      ...groups.flatMap((group) => this.#ofDuty(group, stop)),
      ...(site && stop.what === 'visit' ? groups.map((group) => this.#interest(group, site, stop)) : []),
      ...this.#ofInterpreters(stop, item, site, groups),
      ...(stop.hosts.length > 0
        ? [{ kind: 'hosts', names: stop.hosts.map((id) => this.#facts.name('hosts', id)) } as const]
        : []),
      ...this.#ofRoom(stop, item),
      ...groups.flatMap((group) => this.#ofWay(group, stop)),
    ];
  }

  #ofItem({ start, windows, after, mandatory, value }: Item, { from, to }: Stop): readonly Ground[] {
    const window = windows && windowAround(windows, from, to);
    return [
      mandatory ? { kind: 'must' } : { kind: 'worth', points: value },
      ...(start === undefined ? [] : [{ kind: 'ordered', at: start } as const]),
      ...(window ? [{ kind: 'asked', window } as const] : []),
      ...after.flatMap((order): readonly Ground[] => {
        const other = this.#facts.stops.find((each) => each.item === order.item);
        if (!other) return [];
        const { leastMinutes: least, mostMinutes: most } = order;
        return [{ kind: 'after', title: this.#facts.called(other), until: other.to, least, most }];
      }),
    ];
  }

  #ofSite(site: Site, { from, to }: Stop): readonly Ground[] {
    const { id, name, minutes, capacity } = site;
    const hours = openingsOn(site, dayOf(from), this.#facts.problem.firstDay);
    const present = this.#facts.stops.filter((other) => other.site === id && overlap(other.from, other.to, from, to));
    const heads = present.reduce((sum, other) => sum + this.#facts.headsOf(other), 0);
    return [
      { kind: 'open', name, hours, least: minutes.least, most: minutes.most },
      { kind: 'capacity', name, capacity, heads },
    ];
  }

  #ofDuty(group: Group, { what, meal, from }: Stop): readonly Ground[] {
    const { name, arrival, departure, restMinutes } = group;
    switch (what) {
      case 'arrival':
        return [{ kind: 'lands', group: name, at: arrival.at, minutes: arrival.minutes }];
      case 'departure':
        return [{ kind: 'takes-off', group: name, at: departure.at, minutes: departure.minutes }];
      case 'meal': {
        const due = mealsDue(group, dayOf(from)).find((each) => each.meal.name === meal);
        return due ? [{ kind: 'due', group: name, meal, window: due.window, minutes: due.meal.minutes }] : [];
      }
      case 'rest': {
        const window = restDue(group, dayOf(from));
        return window ? [{ kind: 'due', group: name, meal: undefined, window, minutes: restMinutes }] : [];
      }
      default:
        return [];
    }
  }

  #interest(group: Group, site: Site, stop: Stop): Ground {
    const worthOf = (other: Stop, visited: Site) =>
      worthFor(interestOf(group, visited), other.to - other.from, visited.minutes.least, visited.minutes.usual);
    const points = worthOf(stop, site);
    const ofType = this.#facts.stopsOf(group.id).flatMap((other) => {
      const visited = other.what === 'visit' && other !== stop ? this.#facts.siteOf(other) : undefined;
      return visited?.type === site.type ? [{ other, worth: worthOf(other, visited) }] : [];
    });
    const better = ofType.filter(
      ({ other, worth }) => worth > points || (worth === points && other.from < stop.from),
    ).length;
    const themes = [...site.themes].flatMap(([theme, quality]) => {
      const interest = group.interests.get(theme) ?? 0;
      return interest > 0 && quality > 0 ? [{ theme, interest, quality }] : [];
    });
    const { name } = group;
    return { kind: 'interest', group: name, themes, points, type: site.type, better, share: noveltyOf(better) };
  }

  #ofInterpreters(
    stop: Stop,
    item: Item | undefined,
    site: Site | undefined,
    groups: readonly Group[],
  ): readonly Ground[] {
    const { problem, travel } = this.#facts;
    const names = stop.interpreters.map((id) => this.#facts.name('interpreters', id));
    const need =
      (item?.interpreting && needOfItem(item.interpreting)) ??
      (site && stop.what === 'visit'
        ? groups.map((group) => needOfVisit(site, group)).find((each) => each !== undefined)
        : undefined);
    if (!need) {
      const languages = site?.languages.filter((each) => groups.every((group) => group.languages.includes(each))) ?? [];
      return site && stop.what === 'visit' && languages.length > 0
        ? [{ kind: 'guided', name: site.name, languages }]
        : [];
    }
    if (names.length === 0) return [];
    const place = travel.indexOf(stop.place);
    const isFree = (index: number) =>
      this.#state.interpreters.isFree(index, place, stop.from, stop.to, stop.interpreters.length);
    const others = problem.interpreters.flatMap((each, index) =>
      !stop.interpreters.includes(each.id) && canInterpret(each, need) && isFree(index) ? each.name : [],
    );
    const present = this.#facts.interpretersOf(stop);
    const isSpoken = ([one, other]: readonly [string, string]) =>
      present.some(({ pairs }) => pairs.some((pair) => pair.includes(one) && pair.includes(other)));
    return [{ kind: 'interpreters', names, pairs: need.pairs.filter(isSpoken), mode: need.mode, others }];
  }

  #ofRoom(stop: Stop, item: Item | undefined): readonly Ground[] {
    const { rooms } = this.#facts.problem;
    const room = rooms.find(({ id }) => id === stop.room);
    if (!room) return [];
    const heads = this.#facts.headsOf(stop);
    const others = rooms.flatMap(({ id, name, place, capacity, available }, index) => {
      if (id === room.id || place !== room.place || capacity < heads || !item?.at.rooms?.includes(id)) return [];
      if (!isWithin(available, stop.from, stop.to)) return [];
      const isTaken = this.#state.rooms[index]?.jobs.some(({ from, to }) => overlap(from, to, stop.from, stop.to));
      return isTaken ? [] : name;
    });
    return [{ kind: 'room', name: room.name, capacity: room.capacity, heads, others }];
  }

  /** Where a group comes from, in which car, and where it goes. */
  #ofWay(group: Group, stop: Stop): readonly Ground[] {
    const nodes = this.#facts.nodesOf(group, Math.max(0, programmeDayOf(stop.from)));
    const nth = nodes.findIndex((node) => node.stop === stop);
    const [previous, node, next] = [nodes[nth - 1], nodes[nth], nodes[nth + 1]];
    if (!node) return [];
    const way = (one: Node, other: Node, { stop: end, place }: Node, at: Minute): Way => ({
      group: group.name,
      title: end && this.#facts.called(end),
      place: this.#facts.name('places', place),
      at,
      drive: this.#facts.minutesBetween(one.place, other.place, one.to),
    });
    const leg =
      previous &&
      this.#facts
        .legsOf(group.id)
        .find(({ leaves, arrives, to }) => leaves >= previous.to && arrives <= stop.from && to === stop.place);
    return [
      ...(previous ? [{ kind: 'before', ...way(previous, node, previous, previous.to) } as const] : []),
      ...(leg ? this.#ofCars(group, leg) : []),
      ...(next?.stop ? [{ kind: 'next', ...way(node, next, next, next.from) } as const] : []),
    ];
  }

  #ofCars(group: Group, { from, to, leaves, arrives, vehicles: driven }: Leg): readonly Ground[] {
    const { problem, travel } = this.#facts;
    if (driven.length === 0) return [];
    const drive = {
      guest: this.#state.model.indices.groups.get(group.id) ?? -1,
      from: leaves,
      to: arrives,
      begins: travel.indexOf(from),
      ends: travel.indexOf(to),
      vehicles: [],
    };
    const { fleet } = this.#state;
    const isTold = driven.length === 1;
    const others = problem.vehicles.flatMap(({ id, name, seats }, index) =>
      isTold && !driven.includes(id) && seats >= group.size && fleet.isFree(index, drive) ? name : [],
    );
    const seats = problem.vehicles.reduce((sum, { id, seats: own }) => sum + (driven.includes(id) ? own : 0), 0);
    const names = driven.map((id) => this.#facts.name('vehicles', id));
    return [{ kind: 'vehicles', group: group.name, names, seats, heads: group.size, others }];
  }
}

/** What a stop of a plan rests on; nothing where the plan has no such stop. */
export function explainStop(plan: Plan, stopId: string): readonly Ground[] {
  return new Grounds(plan).of(stopId);
}
