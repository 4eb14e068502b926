import { UNKNOWN_PLACE } from '../plan/called.ts';
import type { Stop } from '../plan/plan.ts';
import type { Group, Item, Problem } from '../problem/problem.ts';
import { formatDate, MINUTES_A_DAY, type Minute } from '../time.ts';
import { type Directory, type Spot, UNKNOWN_LANGUAGES } from './directory.ts';
import type { ReadEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { fold, isTraditional } from './fold.ts';
import { isEveryone, labelOf } from './group-names.ts';
import { isMoment, isToHotel, kindOf, mealIn } from './kinds.ts';
import { matchName } from './names.ts';
import type { Notes } from './notes.ts';
import { destinationSaid, placeSaid } from './places-said.ts';
import type { RowLabel } from './sheet.ts';

/** A line of a desk's own programme: a stop, the row that it stands in (the first, where each group has one), and the cars of its groups. */
export interface Line {
  readonly row: RowLabel;
  readonly stop: Stop & { readonly title: string };
  readonly cars: readonly { readonly groups: readonly string[]; readonly vehicles: readonly string[] }[];
  /** The drive to it, where a line of its own gives its times. */
  readonly drive?: { readonly leaves: Minute; readonly arrives: Minute };
  /** Whether nobody says when it ends, and it may as well end in time for the drive to what follows. */
  readonly lastsUntilNext?: true;
  /** As written, for a table that is written again. */
  readonly remarks: string;
}

/** A desk's own programme, looked up: what a plan is made of. */
export interface Draft {
  readonly problem: Problem;
  /** In order of time. */
  readonly lines: readonly Line[];
  /** Items that only its lines make: they are what and when their lines are. */
  readonly ownItems: ReadonlySet<string>;
  /** Whether a car stays with its groups for as long as its row lasts. */
  readonly carsWait: boolean;
}

const MOST_DAYS = 31;

/** Lines out of entries, and the problem that they make or belong to. */
export function draftOf(
  { entries, fields, titles }: ReadEntries,
  given: Problem | undefined,
  directory: Directory,
  notes: Notes,
): Draft {
  const firstDay = given?.firstDay ?? Math.min(...entries.map(({ day }) => day), Number.MAX_SAFE_INTEGER);
  const days = given?.days ?? Math.max(...entries.map(({ day }) => day - firstDay + 1), 1);
  const most = Math.min(days, MOST_DAYS);
  if (days > MOST_DAYS) notes.add('too-many-days', { days, most: MOST_DAYS });
  const within = entries.filter(({ day, row, title }) => {
    const isWithin = day >= firstDay && day < firstDay + most;
    if (!isWithin && days <= MOST_DAYS) notes.add('outside-horizon', { title, date: formatDate(day) }, { row });
    return isWithin;
  });
  const placed = placedEntries({ entries: within, titles }, firstDay, directory, notes);
  const ordered = [...placed].sort((one, other) => one.from - other.from);
  const made = linesOf(ordered, given, directory, fields.has('interpreters'));
  const problem = problemOf(given, {
    firstDay,
    days: most,
    directory,
    items: made.items,
    lines: made.lines,
    fields,
    notes,
  });
  const ownItems = new Set(made.items.map(({ id }) => id));
  return { problem, lines: made.lines, ownItems, carsWait: notes.answer('cars-wait') !== 'no' };
}

/** A draft of which some lines are otherwise, in order; the items that only they make go along. */
export function withChanged(draft: Draft, changed: ReadonlyMap<Line, Line>): Draft {
  const stops = new Map([...changed.values()].map(({ stop }) => [stop.item, stop]));
  const items = draft.problem.items.map((item) => {
    const stop = draft.ownItems.has(item.id) ? stops.get(item.id) : undefined;
    if (!stop) return item;
    const at = stop.room === undefined ? item.at : { rooms: [stop.room] };
    return { ...item, at, start: stop.from, minutes: Math.max(1, stop.to - stop.from), hosts: stop.hosts };
  });
  const wholes = new Map([...changed].map(([line, otherwise]) => [line.stop.id, [line, otherwise] as const]));
  const lines = draft.lines.map((line) => {
    const whole = line.stop.within === undefined ? undefined : wholes.get(line.stop.within);
    return changed.get(line) ?? (whole ? goingAlong(line, ...whole) : line);
  });
  lines.sort((one, other) => one.stop.from - other.stop.from);
  return { ...draft, problem: { ...draft.problem, items }, lines };
}

/** A moment of something that is at another time is so too. */
function goingAlong(line: Line, { stop: was }: Line, { stop: is }: Line): Line {
  const { stop } = line;
  const lasts = Math.min(stop.to - stop.from, is.to - is.from);
  const from = Math.max(is.from, Math.min(stop.from + is.from - was.from, is.to - lasts));
  return { ...line, stop: { ...stop, place: is.place, from, to: from + lasts } };
}

/** An entry whose groups and place are known. */
interface Placed {
  readonly entry: Entry;
  readonly from: Minute;
  readonly to: Minute;
  readonly groups: readonly string[];
  readonly spot: Spot;
}

function placedEntries(
  { entries, titles }: Pick<ReadEntries, 'entries' | 'titles'>,
  firstDay: number,
  directory: Directory,
  notes: Notes,
): readonly Placed[] {
  // Groups first: “everyone” is everyone of the delegations that the table is about.
  // Those who are called by a word come before those who are a letter only: `Group A` before `A`.
  for (const { groups, row } of entries)
    if (labelOf(groups) !== undefined && groups.length > 2) directory.groups(groups, row);
  const delegation = delegationOf(entries, directory);
  const named = entries.map((entry) =>
    groupsOfEntry(entry.heading === delegation ? { ...entry, heading: '' } : entry, directory),
  );
  if (directory.allGroups.length === 0)
    directory.groups(delegationIn([...titles, ...entries.map(({ title }) => title)].join(' ')), '');
  const headings = [...new Set(entries.flatMap(({ heading }) => (heading === '' ? [] : heading)))];
  const mentioned = named.flatMap((groups) => (groups === 'everyone' ? [] : groups));
  const everyone = everyoneOf([...titles, ...headings], mentioned, directory, notes);
  const knownSpots = entries.map(({ place, row }) => directory.spot(place, row));
  return entries.map((entry, nth): Placed => {
    const { row, title } = entry;
    const own = named[nth] ?? [];
    if (own.length === 0 && everyone.length > 1 && entry.isForAny)
      notes.add('for-everybody', { title }, { row, id: 'for-everybody' });
    else if (own.length === 0 && everyone.length > 1)
      notes.add('which-group', { title }, { row, options: everyone.map((id) => nameOf(directory, id)) });
    const answered = directory.groups(notes.answer(`which-group.${row}`) ?? '', row);
    const groups =
      own === 'everyone' || answered === 'everyone'
        ? everyone
        : own.length > 0
          ? own
          : answered.length > 0
            ? answered
            : everyone;
    const spot = knownSpots[nth] ?? spotOf(entry, directory, notes);
    const midnight = (entry.day - firstDay) * MINUTES_A_DAY;
    return { entry, groups, spot, from: midnight + entry.from, to: midnight + entry.to };
  });
}

/** How guests whom nobody names are called, in the language of their programme. */
function delegationIn(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return isTraditional(text) ? '代表團' : '代表团';
  return /[ăđơưạ-ỹ]/iu.test(text) ? 'Đoàn khách' : 'Delegation';
}

/** All groups of the delegations whose programme it is: whom its rows name, else its title, else the desk when it is asked. */
function everyoneOf(
  titles: readonly string[],
  mentioned: readonly string[],
  directory: Directory,
  notes: Notes,
): readonly string[] {
  const all = directory.allGroups.map(({ id }) => id);
  const { delegations } = directory;
  if (directory.newGroups.size === all.length || delegations.length < 2) return all;
  const answer = notes.answer('whose-programme') ?? '';
  const answered = answer === '' ? [] : directory.groupsWithin(answer);
  if (answered.length > 0) return answered;
  const about = mentioned.length > 0 ? mentioned : titles.flatMap((title) => directory.groupsWithin(title));
  if (about.length > 0) return directory.togetherWith(new Set(about));
  notes.add('whose-programme', {}, { id: 'whose-programme', options: delegations.map(({ name }) => name) });
  return all;
}

/** The only heading of a programme whose lines name groups of their own is that of all of them; undefined where there is none. */
function delegationOf(entries: readonly Entry[], directory: Directory): string | undefined {
  const [heading, ...others] = new Set(entries.map((entry) => entry.heading));
  const named = entries.some(({ groups }) => groups !== '' && !isEveryone(groups) && groups !== heading);
  return heading && others.length === 0 && named && !directory.knowsGroup(heading) ? heading : undefined;
}

function groupsOfEntry({ groups, heading, row }: Entry, directory: Directory): readonly string[] | 'everyone' {
  const inCell = groups === '' ? [] : directory.groups(groups, row);
  return inCell.length > 0 || heading === '' ? inCell : directory.groups(heading, row);
}

function nameOf(directory: Directory, groupId: string): string {
  return directory.allGroups.find(({ id }) => id === groupId)?.name ?? groupId;
}

/** Where no cell says so: a place that its words name, or nobody knows where. */
function spotOf({ title, remarks, row }: Entry, directory: Directory, notes: Notes): Spot {
  const within = directory.spotWithin(title) ?? directory.spotWithin(remarks);
  if (within) return within;
  const said = placeSaid(title);
  if (said !== undefined) return directory.spot(said, row) ?? directory.unknownSpot();
  const answer = notes.answer(`no-place.${row}`);
  if (answer !== undefined) return directory.spot(answer, row) ?? directory.unknownSpot();
  return directory.unknownSpot();
}

/** Whether a drive home is no drive to what follows: a concert, some time later, of which nobody says where it is. */
function isReturn({ entry, groups, spot }: Placed, others: readonly Placed[]): boolean {
  const next = others.find((other) => other.groups.some((id) => groups.includes(id)));
  if (!next || !isToHotel(entry.title)) return false;
  const kind = kindOf(next.entry.title, next.entry.place, { isFirst: false, isLast: false });
  return kind === 'other' && next.entry.place === '' && placeSaid(next.entry.title) === undefined && next.spot !== spot;
}

/** Of what nobody says where it is: where the drive to it goes. */
function destinationOf({ entry }: Placed, { spot }: Placed, directory: Directory): Spot | undefined {
  if (directory.places.find(({ id }) => id === spot.place)?.name !== UNKNOWN_PLACE) return undefined;
  const said = destinationSaid(entry.title);
  return said === undefined ? undefined : (directory.spotWithin(said) ?? directory.spot(said, entry.row));
}

interface Made {
  readonly lines: readonly Line[];
  readonly items: readonly Item[];
}

function linesOf(
  placed: readonly Placed[],
  given: Problem | undefined,
  directory: Directory,
  hasInterpreters: boolean,
): Made {
  const first = new Map<string, Placed>();
  const last = new Map<string, Placed>();
  for (const each of placed)
    for (const group of each.groups) {
      if (!first.has(group)) first.set(group, each);
      last.set(group, each);
    }
  const lines: Line[] = [];
  const items: Item[] = [];
  const taken = new Set<string>();
  /** How many things each row tells of, so far: of groups side by side each does its own. */
  const things = new Map<RowLabel, number>();
  /** Lines that only say when a group is driven, until the stop to which it is. */
  const drives = new Map<string, Placed>();
  for (const [nth, each] of placed.entries()) {
    const { entry, groups, from, to } = each;
    const ends = {
      isFirst: groups.some((id) => first.get(id) === each),
      isLast: groups.some((id) => last.get(id) === each),
    };
    const told = kindOf(entry.title, entry.place, ends);
    const kind = told === 'transfer' && isReturn(each, placed.slice(nth + 1)) ? 'rest' : told;
    if (kind === 'transfer') {
      for (const group of groups) drives.set(group, each);
      continue;
    }
    const interpreters = directory.interpretersIn(entry.interpreters, entry.row);
    const hosts = directory.hostsIn(entry.hosts, entry.row);
    const drive = groups.map((id) => drives.get(id)).find((other) => other !== undefined && other.from <= from);
    for (const id of groups) drives.delete(id);
    const spot = (drive && destinationOf(drive, each, directory)) ?? each.spot;
    const ownVehicles = directory.vehiclesIn(entry.vehicles, entry.row);
    const vehicles =
      ownVehicles.length > 0 || !drive ? ownVehicles : directory.vehiclesIn(drive.entry.vehicles, drive.entry.row);
    const asked = given && askedFor(given, entry.title, taken);
    if (asked) taken.add(asked.id);
    const isMeal = kind === 'lunch' || kind === 'dinner' || kind === 'breakfast';
    const meal = isMeal ? mealOf(groups, kind, directory) : undefined;
    const isGuided =
      kind === 'other' && directory.sites.some(({ id, languages }) => id === spot.site && languages.length > 0);
    const mayNeed = hasInterpreters && !asked && !isGuided && (isMeal || kind === 'other');
    const need = mayNeed
      ? interpretingOf(entry, { groups, interpreters, hosts: isMeal ? [] : hosts, directory })
      : undefined;
    const what: Stop['what'] =
      asked || need ? 'item' : isMeal ? 'meal' : kind === 'other' ? (spot.site ? 'visit' : 'item') : kind;
    const times = (things.get(entry.row) ?? 0) + 1;
    things.set(entry.row, times);
    const own = times === 1 ? `row ${entry.row}` : `row ${entry.row}.${times}`;
    const id = asked?.id ?? own;
    if (!asked && need && what === 'item')
      items.push(itemOf(id, { entry, groups, spot, hosts, from, to, interpreting: need, meal }));
    lines.push({
      row: entry.row,
      remarks: entry.remarks,
      ...(entry.lastsUntilNext && { lastsUntilNext: true }),
      cars: vehicles.length === 0 ? [] : [{ groups, vehicles }],
      ...(drive && { drive: { leaves: drive.from, arrives: Math.max(drive.from, Math.min(drive.to, from)) } }),
      stop: {
        id: own,
        what,
        title: entry.title,
        ...((asked || need) && { item: id }),
        ...(spot.site !== undefined && { site: spot.site }),
        ...(spot.room !== undefined && { room: spot.room }),
        ...(what === 'meal' && meal !== undefined && { meal }),
        groups,
        place: spot.place,
        from,
        to,
        interpreters,
        hosts,
        locked: true,
        announced: /announced|confirmed|已确认|已通知|确认|đã xác nhận|đã báo|đã thông báo/iu.test(entry.remarks),
      },
    });
  }
  const unknown = new Set(directory.places.filter(({ name }) => name === UNKNOWN_PLACE).map(({ id }) => id));
  const ownItems = new Set(items.map(({ id }) => id));
  const joint = withMoments(together(lines, unknown), ownItems, unknown);
  const stops = new Map(joint.map(({ stop }) => [stop.item, stop]));
  return {
    lines: joint,
    items: items.flatMap((item) => {
      const stop = stops.get(item.id);
      return stop ? [{ ...item, groups: stop.groups, hosts: stop.hosts }] : [];
    }),
  };
}

/** Rows of the same thing at the same time and place are one stop, though each group may have its own row and car. */
function together(lines: readonly Line[], unknownPlaces: ReadonlySet<string>): readonly Line[] {
  const known = new Map<string, Line>();
  for (const line of lines) {
    const { title, from, to, place } = line.stop;
    const key = JSON.stringify([fold(title), from, to, unknownPlaces.has(place) ? '?' : place]);
    const first = known.get(key);
    known.set(key, first ? joined(first, line) : line);
  }
  return [...known.values()];
}

/** A photograph that is told of during talks is a moment of them, and no second thing at once. */
function withMoments(
  lines: readonly Line[],
  ownItems: ReadonlySet<string>,
  unknownPlaces: ReadonlySet<string>,
): readonly Line[] {
  const mayBeMoment = ({ stop, cars }: Line) =>
    cars.length === 0 && (stop.item === undefined || ownItems.has(stop.item)) && isMoment(stop.title);
  return lines.map((line): Line => {
    if (!mayBeMoment(line)) return line;
    const { item, site, room, meal, ...stop } = line.stop;
    const isThere = ({ place }: Stop) =>
      place === stop.place || unknownPlaces.has(place) || unknownPlaces.has(stop.place);
    const whole = lines.find(
      (other) =>
        other.stop.from <= stop.from &&
        other.stop.to >= stop.to &&
        !mayBeMoment(other) &&
        isThere(other.stop) &&
        stop.groups.every((id) => other.stop.groups.includes(id)),
    );
    return whole ? { ...line, stop: { ...stop, what: 'item', place: whole.stop.place, within: whole.stop.id } } : line;
  });
}

function joined(first: Line, other: Line): Line {
  const both = (field: 'groups' | 'interpreters' | 'hosts') => [
    ...new Set([...first.stop[field], ...other.stop[field]]),
  ];
  const stop = { ...first.stop, groups: both('groups'), interpreters: both('interpreters'), hosts: both('hosts') };
  return { ...first, stop, cars: [...first.cars, ...other.cars] };
}

/** The item of the problem that a line is, by its title. */
function askedFor({ items }: Problem, title: string, taken: ReadonlySet<string>): Item | undefined {
  const free = items.filter(({ id }) => !taken.has(id)).map((item) => ({ ...item, name: item.title }));
  const match = matchName(title, free);
  return match && match.how !== 'near' ? items.find(({ id }) => id === match.found.id) : undefined;
}

function mealOf(groups: readonly string[], kind: string, directory: Directory): string | undefined {
  const meals = directory.allGroups.filter(({ id }) => groups.includes(id)).flatMap((group) => group.meals);
  return meals.find(({ name }) => mealIn(name) === kind)?.name;
}

/** The interpreting that a line needs which no problem orders: what its interpreters are there for, or what its hosts and guests would need. */
function interpretingOf(
  { title, remarks }: Entry,
  line: {
    readonly groups: readonly string[];
    readonly interpreters: readonly string[];
    readonly hosts: readonly string[];
    readonly directory: Directory;
  },
): Item['interpreting'] {
  const { directory, interpreters, hosts, groups } = line;
  const present = directory.interpreters.filter(({ id }) => interpreters.includes(id));
  const isReceived = directory.hosts.some(({ id, role }) => role === 'counterpart' && hosts.includes(id));
  if (present.length === 0 && !isReceived) return undefined;
  const isSimultaneous = /simultaneous|cabin|同传|同声|song song|dịch ca-?bin/iu.test(`${title} ${remarks}`);
  const mode = isSimultaneous ? 'simultaneous' : 'consecutive';
  const home = homeLanguage(directory);
  const guests = directory.allGroups.filter(({ id, languages }) => groups.includes(id) && languages.length > 0);
  const strangers = guests.filter(({ languages }) => home !== undefined && !languages.includes(home));
  const [stranger] = strangers;
  if (home !== undefined && stranger) {
    const isServed = ({ languages }: Group) =>
      present.some(({ pairs }) =>
        pairs.some((pair) => pair.includes(home) && languages.some((each) => pair.includes(each))),
      );
    const unserved = strangers.find((group) => !isServed(group));
    const languages = (unserved ?? stranger).languages;
    const language = languages.find((each) =>
      present.some(({ pairs }) => pairs.some((pair) => pair.includes(each) && pair.includes(home))),
    );
    return { mode, languages: [home, language ?? languages[0] ?? home] };
  }
  const [first] = present;
  const pair = first?.pairs[0];
  return pair ? { mode, languages: pair } : undefined;
}

/** The desk's own language: the one that most of its interpreters speak; undefined where only a table names them. */
function homeLanguage({ interpreters }: Directory): string | undefined {
  const times = new Map<string, number>();
  for (const language of interpreters.flatMap(({ pairs }) => pairs.flat()))
    if (!UNKNOWN_LANGUAGES.some((unknown) => unknown === language)) times.set(language, (times.get(language) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function itemOf(
  id: string,
  line: {
    readonly entry: Entry;
    readonly groups: readonly string[];
    readonly spot: Spot;
    readonly hosts: readonly string[];
    readonly from: Minute;
    readonly to: Minute;
    readonly interpreting: NonNullable<Item['interpreting']>;
    readonly meal: string | undefined;
  },
): Item {
  const { entry, groups, spot, hosts, from, to, interpreting, meal } = line;
  return {
    id,
    title: entry.title,
    groups,
    at:
      spot.site !== undefined
        ? { site: spot.site }
        : spot.room !== undefined
          ? { rooms: [spot.room] }
          : { place: spot.place },
    minutes: to - from,
    start: from,
    hosts,
    interpreting,
    mandatory: true,
    value: 500,
    after: [],
    ...(meal !== undefined && { meal }),
  };
}

/** The problem with what the table adds to it, and without what the table has no column for. */
function problemOf(
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
