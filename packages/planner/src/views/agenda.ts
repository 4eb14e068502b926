import { isMealInTown } from '../plan/called.ts';
import type { Plan, Stop } from '../plan/plan.ts';
import { groupsOf } from '../problem/problem.ts';
import { dayOf, formatDate, type Minute, programmeDayOf } from '../time.ts';

export const AGENDA_KINDS = ['group', 'interpreter', 'vehicle', 'host', 'venue'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** Something in the agenda of somebody; who and where by name, as one would tell it. */
export interface AgendaEntry {
  /** The same thing has the same id in every plan of its city, whenever it is. */
  readonly id: string;
  readonly what: Stop['what'] | 'drive';
  /** The id of its stop in this plan; undefined of a drive. */
  readonly stop: string | undefined;
  /** As a desk has named its own arrival, rest or meal, which else are called by what they are. */
  readonly named: string | undefined;
  /** Of an item or a visit its own; of a meal its name; else that of the place. */
  readonly title: string;
  readonly from: Minute;
  readonly to: Minute;
  /** Of a drive, where it goes to. */
  readonly place: string;
  readonly placeId: string;
  /** Of a meal in town: not there itself, but near. */
  readonly isNear: boolean;
  readonly room: string | undefined;
  /** Of a drive, where it begins. */
  readonly start: string | undefined;
  readonly groups: readonly string[];
  readonly heads: number;
  readonly interpreters: readonly string[];
  readonly hosts: readonly string[];
  readonly vehicles: readonly string[];
}

/** What one group, person, car or venue has to do, or has at its place, in order of time. */
export interface Agenda {
  readonly kind: AgendaKind;
  readonly id: string;
  readonly name: string;
  readonly entries: readonly AgendaEntry[];
}

/** The agendas of all whom a plan concerns, groups first; one with nothing in it is there too. */
export function agendasOf(plan: Pick<Plan, 'problem' | 'stops' | 'legs'>): readonly Agenda[] {
  const { problem, stops, legs } = plan;
  const names = namesOf(plan);
  const entries = new Map<string, AgendaEntry[]>();
  const note = (kind: AgendaKind, ids: readonly (string | undefined)[], entry: AgendaEntry) => {
    for (const id of ids) {
      if (id === undefined) continue;
      const known = entries.get(`${kind} ${id}`);
      if (known) known.push(entry);
      else entries.set(`${kind} ${id}`, [entry]);
    }
  };
  for (const stop of stops) {
    const entry = entryOfStop(plan, stop, names);
    note('group', stop.groups, entry);
    note('interpreter', stop.interpreters, entry);
    note('host', stop.hosts, entry);
    note('venue', [stop.site, stop.room], entry);
  }
  for (const [nth, entry] of drivesOf(plan, names).entries()) {
    note('group', [legs[nth]?.group], entry);
    note('vehicle', legs[nth]?.vehicles ?? [], entry);
  }
  const agendas = (kind: AgendaKind, list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }): Agenda => {
      const own = [...(entries.get(`${kind} ${id}`) ?? [])];
      return { kind, id, name, entries: own.sort((one, other) => one.from - other.from || one.to - other.to) };
    });
  return [
    ...agendas('group', groupsOf(problem)),
    ...agendas('interpreter', problem.interpreters),
    ...agendas('vehicle', problem.vehicles),
    ...agendas('host', problem.hosts),
    ...agendas('venue', problem.sites),
    ...agendas('venue', problem.rooms),
  ];
}

type Names = ReturnType<typeof namesOf>;

function namesOf({ problem }: Pick<Plan, 'problem'>) {
  const named = (list: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
    new Map(list.map(({ id, name }) => [id, name]));
  const groups = groupsOf(problem);
  return {
    places: named(problem.places),
    rooms: named(problem.rooms),
    groups: named(groups),
    groupOf: new Map(groups.map((group) => [group.id, group])),
    sizes: new Map(groups.map(({ id, size }) => [id, size])),
    interpreters: named(problem.interpreters),
    vehicles: named(problem.vehicles),
    hosts: named(problem.hosts),
    items: new Map(problem.items.map(({ id, title }) => [id, title])),
    sites: named(problem.sites),
  };
}

function told(names: ReadonlyMap<string, string>, ids: readonly string[]): readonly string[] {
  return ids.map((id) => names.get(id) ?? id);
}

function entryOfStop(plan: Pick<Plan, 'problem'>, stop: Stop, names: Names): AgendaEntry {
  const { what, from, to, groups, interpreters, hosts, meal } = stop;
  const place = names.places.get(stop.place) ?? stop.place;
  const own = names.items.get(stop.item ?? '') ?? names.sites.get(stop.site ?? '') ?? stop.title ?? place;
  return {
    id: identityOf(plan, stop),
    what,
    stop: stop.id,
    named: what === 'item' || what === 'visit' ? undefined : stop.title,
    title: what === 'meal' ? (meal ?? '') : what === 'item' || what === 'visit' ? own : place,
    from,
    to,
    place,
    placeId: stop.place,
    isNear: isMealInTown(stop, names.groupOf.get(groups[0] ?? '')),
    room: stop.room === undefined ? undefined : (names.rooms.get(stop.room) ?? stop.room),
    start: undefined,
    groups: told(names.groups, groups),
    heads: groups.reduce((sum, id) => sum + (names.sizes.get(id) ?? 0), 0),
    interpreters: told(names.interpreters, interpreters),
    hosts: told(names.hosts, hosts),
    vehicles: [],
  };
}

/** In the order of the plan's legs. */
function drivesOf({ legs }: Pick<Plan, 'legs'>, names: Names): readonly AgendaEntry[] {
  const counts = new Map<string, number>();
  return legs.map(({ group, from, to, leaves, arrives, vehicles }): AgendaEntry => {
    const key = `drive:${group}:${programmeDayOf(leaves)}:${from}:${to}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const place = names.places.get(to) ?? to;
    return {
      id: count === 0 ? key : `${key}:${count}`,
      what: 'drive',
      stop: undefined,
      named: undefined,
      title: place,
      from: leaves,
      to: arrives,
      place,
      placeId: to,
      isNear: false,
      room: undefined,
      start: names.places.get(from) ?? from,
      groups: told(names.groups, [group]),
      heads: names.sizes.get(group) ?? 0,
      interpreters: [],
      hosts: [],
      vehicles: told(names.vehicles, vehicles),
    };
  });
}

/** What a stop is, whenever and with whomever it is. */
function identityOf({ problem }: Pick<Plan, 'problem'>, { what, item, site, meal, groups, from, id }: Stop): string {
  const [group = ''] = groups;
  if (item !== undefined) return `item:${item}`;
  if (site !== undefined) return `visit:${group}:${site}`;
  const day = formatDate(problem.firstDay + dayOf(from));
  if (what === 'meal') return `meal:${group}:${day}:${meal ?? id}`;
  if (what === 'rest') return `rest:${group}:${day}`;
  return what === 'item' || what === 'visit' ? `stop:${id}` : `${what}:${group}`;
}
