import type { Fault } from '../form/form.ts';
import { dayOf, MINUTES_A_DAY, type Minute, type Window } from '../time.ts';
import { Travel } from '../travel.ts';
import { type Group, groupsOf, type Item, type Problem } from './problem.ts';

/** What a problem of sound form and references says that cannot be: contradictions, and what no plan could ever do. */
export function faultsOfMeaning(problem: Problem): readonly Fault[] {
  return [
    ...faultsOfTravel(problem),
    ...faultsOfWindows(problem),
    ...faultsOfGroups(problem),
    ...faultsOfApart(problem),
    ...faultsOfItems(problem),
    ...faultsOfOrder(problem),
  ];
}

const contradiction = (path: string, words: string): Fault => ({ path, code: 'contradiction', words });
const impossible = (path: string, words: string): Fault => ({ path, code: 'impossible', words });

function faultsOfTravel(problem: Problem): readonly Fault[] {
  const faults: Fault[] = [];
  let end = 0;
  for (const [nth, { from, to }] of problem.travel.kmPerHour.entries()) {
    if (from !== end || to <= from)
      faults.push(contradiction(`$.travel.kmPerHour[${nth}]`, 'speeds follow each other through the day without gaps'));
    end = to;
  }
  if (end !== MINUTES_A_DAY && faults.length === 0)
    faults.push(contradiction('$.travel.kmPerHour', 'speeds cover the day to 24:00'));
  if (faults.length > 0) return faults;

  const travel = Travel.of(problem);
  for (const [nth, { id, latitude, longitude }] of problem.places.entries()) {
    if (latitude !== undefined && longitude !== undefined) continue;
    const unknown = problem.places.find((other, to) => other.id !== id && travel.minutes(nth, to, 720) < 0);
    if (unknown)
      faults.push(impossible(`$.places[${nth}]`, `no coordinates, and no drive is known from here to “${unknown.id}”`));
  }
  return faults;
}

function faultsOfWindows(problem: Problem): readonly Fault[] {
  const faults: Fault[] = [];
  const ordered = (path: string, [from, to]: Window) => {
    if (to <= from) faults.push(contradiction(path, 'it closes before it opens'));
  };
  const allOrdered = (path: string, windows: readonly Window[] | undefined) => {
    for (const [nth, window] of (windows ?? []).entries()) ordered(`${path}[${nth}]`, window);
  };
  for (const [nth, { open, minutes }] of problem.sites.entries()) {
    for (const [which, { from, to }] of open.entries()) ordered(`$.sites[${nth}].open[${which}]`, [from, to]);
    if (minutes.least > minutes.usual || minutes.usual > minutes.most)
      faults.push(contradiction(`$.sites[${nth}].minutes`, 'least, usual and most are in this order'));
  }
  for (const [nth, { available }] of problem.rooms.entries()) allOrdered(`$.rooms[${nth}].available`, available);
  for (const [nth, { available }] of problem.interpreters.entries())
    allOrdered(`$.interpreters[${nth}].available`, available);
  for (const [nth, { available }] of problem.vehicles.entries()) allOrdered(`$.vehicles[${nth}].available`, available);
  for (const [nth, { busy }] of problem.hosts.entries()) allOrdered(`$.hosts[${nth}].busy`, busy);
  for (const [nth, { windows }] of problem.items.entries()) allOrdered(`$.items[${nth}].windows`, windows);
  for (const [nth, { groups }] of problem.delegations.entries()) {
    for (const [which, { day, meals }] of groups.entries()) {
      const path = `$.delegations[${nth}].groups[${which}]`;
      ordered(`${path}.day`, [day.from, day.to]);
      for (const [meal, { from, to, minutes }] of meals.entries()) {
        ordered(`${path}.meals[${meal}]`, [from, to]);
        if (to > from && to - from < minutes)
          faults.push(impossible(`${path}.meals[${meal}]`, `${minutes} minutes do not fit into it`));
      }
    }
  }
  return faults;
}

function faultsOfGroups(problem: Problem): readonly Fault[] {
  const faults: Fault[] = [];
  const end = problem.days * MINUTES_A_DAY;
  const seats = problem.vehicles.reduce((sum, vehicle) => sum + vehicle.seats, 0);
  for (const [nth, { groups }] of problem.delegations.entries()) {
    if (groups.length === 0) faults.push(contradiction(`$.delegations[${nth}].groups`, 'a delegation has a group'));
    for (const [which, { arrival, departure, needsVehicle, size, meals }] of groups.entries()) {
      const path = `$.delegations[${nth}].groups[${which}]`;
      if (arrival.at < 0 || arrival.at >= end)
        faults.push(contradiction(`${path}.arrival.at`, 'it is outside the days of the plan'));
      if (departure.at < 0 || departure.at >= end)
        faults.push(contradiction(`${path}.departure.at`, 'it is outside the days of the plan'));
      if (arrival.at + arrival.minutes > departure.at - departure.minutes)
        faults.push(contradiction(`${path}.departure`, 'it leaves before it has come'));
      if (needsVehicle && size > seats)
        faults.push(impossible(`${path}.size`, `${size} persons, and all vehicles together seat ${seats}`));
      if (new Set(meals.map(({ name }) => name)).size < meals.length)
        faults.push({ path: `${path}.meals`, code: 'duplicate', words: 'two meals have one name' });
    }
  }
  return faults;
}

function faultsOfItems(problem: Problem): readonly Fault[] {
  const faults: Fault[] = [];
  const groups = new Map(groupsOf(problem).map((group) => [group.id, group]));
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  const rooms = new Map(problem.rooms.map((room) => [room.id, room]));
  const delegationOf = delegationsOfGroups(problem);
  for (const [nth, item] of problem.items.entries()) {
    const path = `$.items[${nth}]`;
    const present = item.groups.flatMap((id) => groups.get(id) ?? []);
    if (present.length === 0) faults.push(contradiction(`${path}.groups`, 'an item has a group'));
    if (new Set(item.groups).size < item.groups.length)
      faults.push({ path: `${path}.groups`, code: 'duplicate', words: 'a group is there twice' });
    if ([item.at.place, item.at.site, item.at.rooms].filter((at) => at !== undefined).length !== 1)
      faults.push(contradiction(`${path}.at`, 'exactly one of place, site and rooms'));
    if (item.start !== undefined && item.windows)
      faults.push(contradiction(`${path}.windows`, 'it has a fixed start already'));
    const parties = new Set(item.groups.flatMap((id) => [id, delegationOf.get(id) ?? id]));
    if (problem.apart.some(({ one, other }) => parties.has(one) && parties.has(other)))
      faults.push(contradiction(`${path}.groups`, 'two of them must not meet'));
    if (item.meal !== undefined && !isOnOneDay(item))
      faults.push(contradiction(`${path}.meal`, 'what stands for a meal is mandatory, and on one day'));
    const heads = present.reduce((sum, { size }) => sum + size, 0);
    const hall = item.at.site
      ? sites.get(item.at.site)?.capacity
      : item.at.rooms && Math.max(0, ...item.at.rooms.map((id) => rooms.get(id)?.capacity ?? 0));
    if (hall !== undefined && heads > hall) faults.push(impossible(`${path}.at`, `${heads} persons, room for ${hall}`));
    if (item.mandatory && present.length > 0 && !isDuringStay(item, present))
      faults.push(impossible(path, 'it is mandatory, and lies outside the stay of its groups'));
  }
  return faults;
}

function delegationsOfGroups({ delegations }: Problem): ReadonlyMap<string, string> {
  return new Map(delegations.flatMap(({ id, groups }) => groups.map((group) => [group.id, id] as const)));
}

/** Nobody is kept apart from himself, nor a group from the delegation that it belongs to. */
function faultsOfApart(problem: Problem): readonly Fault[] {
  const delegationOf = delegationsOfGroups(problem);
  return problem.apart.flatMap(({ one, other }, nth) =>
    one === other || delegationOf.get(one) === other || delegationOf.get(other) === one
      ? [contradiction(`$.apart[${nth}]`, 'nobody can be kept apart from himself')]
      : [],
  );
}

function isOnOneDay({ mandatory, start, windows = [] }: Item): boolean {
  const times = start === undefined ? windows.flat() : [start];
  const days = new Set(times.map((time, nth) => dayOf(nth % 2 === 1 ? time - 1 : time)));
  return mandatory && days.size === 1;
}

function isDuringStay(item: Item, groups: readonly Group[]): boolean {
  const from: Minute = Math.max(...groups.map(({ arrival }) => arrival.at + arrival.minutes));
  const to: Minute = Math.min(...groups.map(({ departure }) => departure.at - departure.minutes));
  if (item.start !== undefined) return from <= item.start && item.start + item.minutes <= to;
  const windows: readonly Window[] = item.windows ?? [[from, to]];
  return windows.some(([opens, closes]) => Math.min(closes, to) - Math.max(opens, from) >= item.minutes);
}

/** Items that wait for each other in a circle. */
function faultsOfOrder({ items }: Problem): readonly Fault[] {
  const faults: Fault[] = [];
  const indices = new Map(items.map(({ id }, index) => [id, index]));
  const state = new Uint8Array(items.length);
  const [OPEN, DONE] = [1, 2];
  // A walk in depth with a stack of its own: two thousand items in a row are no reason to overflow.
  for (const start of items.keys()) {
    if (state[start]) continue;
    const stack: { readonly index: number; next: number }[] = [{ index: start, next: 0 }];
    state[start] = OPEN;
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const after = items[top.index]?.after[top.next];
      top.next += 1;
      const index = after === undefined ? undefined : indices.get(after.item);
      if (index === undefined) {
        state[top.index] = DONE;
        stack.pop();
      } else if (state[index] === OPEN)
        faults.push(
          contradiction(`$.items[${top.index}].after[${top.next - 1}]`, 'they wait for each other in a circle'),
        );
      else if (!state[index]) {
        state[index] = OPEN;
        stack.push({ index, next: 0 });
      }
    }
  }
  return faults;
}
