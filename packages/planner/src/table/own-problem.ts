import type { Group, Item, Problem } from '../problem/problem.ts';
import { MINUTES_A_DAY } from '../time.ts';
import type { Directory } from './directory.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import type { Notes } from './notes.ts';

/** The problem with what the table adds to it, and without what the table has no column for. */
export function problemOf(
  given: Problem | undefined,
  made: {
    readonly firstDay: number;
    readonly days: number;
    readonly directory: Directory;
    readonly items: readonly Item[];
    readonly lines: readonly Line[];
    readonly fields: ReadonlySet<string>;
    readonly notes: Notes;
  },
): Problem {
  const { firstDay, days, directory, fields, notes, lines } = made;
  const has = (field: 'interpreters' | 'vehicles' | 'hosts') => {
    if (fields.has(field)) return true;
    if (given) notes.add('no-column', { field }, { id: `no-column.${field}` });
    return false;
  };
  const [hasInterpreters, hasVehicles, hasHosts] = [has('interpreters'), has('vehicles'), has('hosts')];
  const present = new Set(lines.flatMap(({ stop }) => stop.groups));
  const absent = directory.allGroups.filter(({ id }) => !present.has(id));
  if (absent.length > 0) notes.add('groups-absent', { names: absent.map(({ name }) => name) });
  const items = [...(given?.items ?? []), ...made.items].map(
    ({ interpreting, ...item }): Item => ({
      ...item,
      groups: item.groups.some((id) => present.has(id)) ? item.groups.filter((id) => present.has(id)) : item.groups,
      mandatory: item.mandatory && item.groups.some((id) => present.has(id)),
      hosts: hasHosts ? item.hosts : [],
      ...(hasInterpreters && interpreting && { interpreting }),
    }),
  );
  return {
    format: 'comity-problem/1',
    ...(given?.title !== undefined && { title: given.title }),
    zone: given?.zone ?? 'UTC',
    firstDay,
    days,
    places: directory.places,
    travel: given?.travel ?? {
      kmPerHour: [{ from: 0, to: 1440, kmPerHour: 25 }],
      detour: 1.3,
      overheadMinutes: 5,
      legs: [],
    },
    sites: hasInterpreters ? directory.sites : directory.sites.map((site) => ({ ...site, languages: [] })),
    rooms: directory.rooms,
    delegations: directory.delegations.map((delegation) => ({
      ...delegation,
      groups: delegation.groups.map((group) => ({
        ...(directory.newGroups.has(group.id) ? withStay(group, lines, days, directory) : group),
        needsVehicle: group.needsVehicle && hasVehicles && present.has(group.id),
        ...(!present.has(group.id) && NOTHING_DUE),
      })),
    })),
    items,
    apart: given?.apart ?? [],
    interpreters: directory.interpreters,
    vehicles: directory.vehicles,
    hosts: directory.hosts,
    weights: given?.weights ?? { value: 10, travel: 20, waiting: 4, fairness: 3 },
  };
}

/** Of a group that a table is not about nothing is asked. */
const NOTHING_DUE = { meals: [], restMinutes: 0 };

/** A group that only the table knows comes and goes by its lines, and lives in the hotel among its places. */
function withStay(group: Group, lines: readonly Line[], days: number, directory: Directory): Group {
  const own = lines.filter(({ stop }) => stop.groups.includes(group.id));
  const arrival = own.find(({ stop }) => stop.what === 'arrival')?.stop;
  const departure = own.findLast(({ stop }) => stop.what === 'departure')?.stop;
  const hotel = own
    .filter(({ stop }) => stop.what !== 'meal')
    .map(({ stop }) => directory.places.find(({ id }) => id === stop.place))
    .find((place) => place && isHotel(place.name));
  return {
    ...group,
    hotel: hotel?.id ?? group.hotel,
    arrival: { at: arrival?.from ?? 0, place: arrival?.place ?? group.hotel, minutes: 0 },
    departure: {
      at: departure?.to ?? (days + 1) * MINUTES_A_DAY - 1,
      place: departure?.place ?? group.hotel,
      minutes: 0,
    },
  };
}

function isHotel(name: string): boolean {
  return /hotel|guest ?house|khach san|nha khach|酒店|宾馆|饭店/u.test(fold(name));
}
