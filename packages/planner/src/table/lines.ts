import { UNKNOWN_PLACE } from '../plan/called.ts';
import type { Stop } from '../plan/plan.ts';
import type { Item, Problem } from '../problem/problem.ts';
import type { Directory, Spot } from './directory.ts';
import { interpretingOf, itemOf } from './items.ts';
import { together, withMoments } from './joined-lines.ts';
import { isToHotel, kindOf, mealIn } from './kinds.ts';
import type { Line } from './line.ts';
import { matchName } from './names.ts';
import type { Placed } from './placed.ts';
import { destinationSaid, placeSaid } from './places-said.ts';
import type { RowLabel } from './sheet.ts';

interface Made {
  readonly lines: readonly Line[];
  readonly items: readonly Item[];
}

export function linesOf(
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
