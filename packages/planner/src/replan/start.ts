import { checkInAfter, framesOf } from '../city/frames.ts';
import { couldBe } from '../city/insertion.ts';
import { placedOf } from '../city/load.ts';
import type { Guest, Model } from '../city/model.ts';
import { type Drive, driveInto, frame, type Placed, type Route } from '../city/route.ts';
import { State } from '../city/state.ts';
import type { Task } from '../city/task.ts';
import { Visitor } from '../city/visits.ts';
import type { Plan, Stop } from '../plan/plan.ts';
import { type Day, type Minute, programmeDayOf } from '../time.ts';

/** An old plan in a changed city: what can stay is where it was, what cannot is out. */
export interface Start {
  readonly state: State;
  /** What is past or locked. */
  readonly pinned: ReadonlySet<Placed>;
  /** Days of guests from which something was taken, or that begin or end otherwise. */
  readonly hurt: ReadonlySet<Route>;
  /** Where each stop was, in the numbers of the changed city; by the stop. */
  readonly was: ReadonlyMap<Stop, Placed>;
  /** Locked, and no longer possible as it was. */
  readonly broken: readonly Stop[];
}

interface Kept {
  readonly stop: Stop;
  readonly placed: Placed;
  readonly day: Day;
}

/** @param isLocked which stops stay as they are */
export function startFrom(model: Model, plan: Plan, now: Minute, isLocked: (stop: Stop) => boolean): Start {
  const state = new State(model, now);
  const pinned = new Set<Placed>();
  const hurt = new Set<Route>();
  // An item that is cancelled.
  const isGone = (stop: Stop) =>
    stop.from >= now && isLocked(stop) && stop.what !== 'arrival' && stop.what !== 'departure';
  const broken = plan.stops.filter((stop) => isGone(stop) && placedOf(model, stop) === undefined);
  for (const guest of model.guests) frameAsBefore(state, guest, plan, hurt);
  const kept = plan.stops.flatMap((stop): readonly Kept[] => {
    const found = placedOf(model, stop);
    return found?.placed.task ? [{ stop, placed: ofThoseThere(state, found.placed, now), day: found.day }] : [];
  });
  const past = kept.filter(({ placed }) => placed.from < now && placed.guests.length > 0);
  for (const { placed, day } of past) pin(state, pinned, placed, day);
  const future = kept.filter(({ placed }) => placed.from >= now);
  for (const { stop, placed, day } of future) {
    if (!isLocked(stop)) continue;
    if (couldBe(state, placed, day)) pin(state, pinned, placed, day);
    else broken.push(stop);
  }
  const free = future.filter(({ stop }) => !isLocked(stop)).sort((one, other) => rank(one) - rank(other));
  const refused = free.filter((each) => !putBack(state, each));
  // What was refused beside what has since been put next to it, is perhaps not now: drives are shorter by way of it.
  for (const each of refused) {
    if (putBack(state, each)) continue;
    for (const index of each.placed.guests) {
      const route = state.route(index, each.day);
      if (route) hurt.add(route);
    }
  }
  driveAsBefore(state, plan, now);
  state.missing = missingFrom(state, now);
  state.journal.keep();
  return { state, pinned, hurt, was: new Map(kept.map(({ stop, placed }) => [stop, placed])), broken };
}

/** Whether a group had come by then: what was before it came did not take place. */
function hasCome({ group }: Guest, now: Minute): boolean {
  return group.arrival.at < now;
}

function pin(state: State, pinned: Set<Placed>, placed: Placed, day: Day): void {
  state.addStop(placed, day);
  pinned.add(placed);
}

/** An item has the groups that it has now; in the past nobody was anywhere before he came. */
function ofThoseThere({ model }: State, placed: Placed, now: Minute): Placed {
  const guests = placed.task?.what === 'item' ? placed.task.guests : placed.guests;
  const there = (index: number) => {
    const guest = model.guests[index];
    return guest !== undefined && hasCome(guest, now);
  };
  return { ...placed, guests: placed.from < now ? placed.guests.filter(there) : guests };
}

/** What must be comes first, and of what may be the best. */
function rank({ placed: { task, worth, from } }: Kept): number {
  if (task?.what === 'item' && task.isMandatory) return from - 2e9;
  if (task?.isMandatory) return from - 1e9;
  return task?.what === 'item' ? from : 1e9 - worth * 1e4 + from;
}

function putBack(state: State, { placed, day }: Kept): boolean {
  const { task } = placed;
  const guest = state.model.guests[placed.guests[0] ?? -1];
  if (!task || !guest || !couldBe(state, placed, day)) return false;
  if (task.what === 'visit' && !new Visitor(state, guest).allows(task)) return false;
  state.addStop(placed, day);
  return true;
}

/** The beginning and the end of each day, the hotel after landing, and where the guest is now. */
function frameAsBefore(state: State, guest: Guest, { stops, legs }: Plan, hurt: Set<Route>): void {
  const own = stops.filter(({ groups }) => groups.includes(guest.group.id));
  for (const route of state.routesOf(guest)) {
    const [first, last] = framesOf(state, guest, route.day);
    for (const each of [first, last]) {
      route.stops.add(each);
      const isAsBefore = own.some(({ what, from, to }) => what === each.what && from === each.from && to === each.to);
      if ((each.what === 'arrival' || each.what === 'departure') && !isAsBefore) hurt.add(route);
    }
    if (first.what !== 'arrival') continue;
    const before = own.find(({ what }) => what === 'check-in');
    const again = before && placedOf(state.model, before)?.placed;
    const checkIn =
      hurt.has(route) && !(before && before.from < state.now && hasCome(guest, state.now))
        ? checkInAfter(state, guest, first, last)
        : again;
    if (checkIn) route.stops.add(checkIn);
  }
  if (hasCome(guest, state.now)) frameNow(state, guest, own, legs);
}

/** From where the day goes on: none is needed for who is in the middle of something. */
function frameNow(state: State, guest: Guest, own: readonly Stop[], legs: Plan['legs']): void {
  const { now, model } = state;
  const today = Math.max(0, programmeDayOf(now));
  const route = state.route(guest.index, today);
  const first = route?.stops.jobs[0];
  const isToday = (minute: Minute) => minute < now && Math.max(0, programmeDayOf(minute)) === today;
  const begun = own.filter(({ from }) => isToday(from));
  if (!route || !first || first.from >= now || begun.some(({ what, to }) => what === 'departure' || to > now)) return;
  const indexOf = (id: string) => model.travel.indexOf(id);
  const been = [
    { place: first.ends, until: first.to },
    ...begun.map(({ place, to }) => ({ place: indexOf(place), until: to })),
    ...legs
      .filter(({ group, leaves }) => group === guest.group.id && isToday(leaves))
      .map(({ to, arrives }) => ({ place: indexOf(to), until: arrives })),
  ].sort((one, other) => one.until - other.until);
  const { place, until } = been.at(-1) ?? { place: first.ends, until: now };
  const at = Math.max(now, until);
  // A minute long, so that it lies before what begins at once.
  route.stops.add(frame('morning', guest.index, place, at - 1, at));
}

/** Drives as they were, with their cars where these are free; then those that are new. */
function driveAsBefore(state: State, { legs }: Plan, now: Minute): void {
  const { travel, guests, indices } = state.model;
  const before = new Map<string, Drive[]>(guests.map(({ group }) => [group.id, []]));
  for (const { group, from, to, leaves, arrives, vehicles: driven } of legs) {
    const drive: Drive = {
      guest: indices.groups.get(group) ?? -1,
      from: leaves,
      to: arrives,
      begins: travel.indexOf(from),
      ends: travel.indexOf(to),
      vehicles: driven.flatMap((id) => indices.vehicles.get(id) ?? []),
    };
    before.get(group)?.push(drive);
    const [usual] = drive.vehicles;
    if (usual !== undefined && drive.vehicles.length === 1) state.fleet.remember(drive.guest, usual);
  }
  const pairs = guests.flatMap((guest) => {
    const past = (before.get(guest.group.id) ?? []).filter(({ from }) => from < now && hasCome(guest, now));
    for (const drive of past) {
      const route = state.route(guest.index, Math.max(0, programmeDayOf(drive.from)));
      if (route) state.addDrive(route, drive);
    }
    return state.routesOf(guest).flatMap((route) => pairsToDrive(route, now));
  });
  const open = pairs.filter(({ route, previous, next }) => {
    const known = before.get(route.guest.group.id) ?? [];
    const drive = known.find(
      ({ begins, ends, from, to }) =>
        begins === previous.ends && ends === next.begins && from >= Math.max(now, previous.to) && to <= next.from,
    );
    if (!drive || !canStillDrive(state, route.guest, drive)) return true;
    state.addDrive(route, drive);
    return false;
  });
  for (const { route, previous, next } of open) state.connect(route, previous, next, true);
}

interface Pair {
  readonly route: Route;
  readonly previous: Placed;
  readonly next: Placed;
}

/** What follows each other in a day at different places, with no drive between. */
function pairsToDrive(route: Route, now: Minute): readonly Pair[] {
  const { jobs } = route.stops;
  return jobs.flatMap((next, nth): readonly Pair[] => {
    const previous = jobs[nth - 1];
    if (!previous || previous.ends === next.begins || next.what === 'morning' || next.from < now) return [];
    return driveInto(route, previous, next) ? [] : [{ route, previous, next }];
  });
}

/** Whether a drive can be as it was: seats enough, and all its cars free. */
export function canStillDrive(state: State, { group }: Guest, drive: Drive): boolean {
  if (!group.needsVehicle) return true;
  const { vehicles } = state.model.problem;
  const seats = drive.vehicles.reduce((sum, index) => sum + (vehicles[index]?.seats ?? 0), 0);
  return seats >= group.size && drive.vehicles.every((index) => state.fleet.isFree(index, drive));
}

/** What must be, still can be, and is not in the plan. */
function missingFrom(state: State, now: Minute): readonly Task[] {
  const canBe = ({ windows, leastMinutes }: Task) => windows.flat().some(([, to]) => to - leastMinutes >= now);
  const items = state.model.items.filter(
    (task) => task.isMandatory && state.items[task.item]?.jobs.length === 0 && canBe(task),
  );
  const duties = state.model.guests.flatMap((guest) => {
    const had = new Set(state.routesOf(guest).flatMap(({ stops }) => stops.jobs.map(({ task }) => task)));
    return guest.duties.filter((task) => !had.has(task) && canBe(task));
  });
  return [...items, ...duties];
}
