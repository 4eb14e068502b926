import type { Plan, Stop } from '../plan/plan.ts';
import { type Day, dayOf, type Minute, programmeDayOf } from '../time.ts';
import { framesOf } from './frames.ts';
import type { Guest, Model } from './model.ts';
import { frame, type Placed } from './route.ts';
import { State } from './state.ts';
import { makeTask, type Task } from './task.ts';
import { worthFor } from './value.ts';

/**
 * A plan taken up again: everything is where the plan has it.
 *
 * @param now what begins before it is past; without it, nothing is
 */
export function load(model: Model, { stops, legs }: Pick<Plan, 'stops' | 'legs'>, now?: Minute): State {
  const state = new State(model, now);
  const { travel, guests, indices } = model;
  for (const guest of guests) {
    for (const route of state.routesOf(guest))
      for (const stop of framesOf(state, guest, route.day)) route.stops.add(stop);
  }
  for (const stop of stops) {
    const found = placedOf(model, stop);
    if (found) state.addStop(found.placed, found.day);
  }
  for (const { group, from, to, leaves, arrives, vehicles: driven } of legs) {
    const guest = indices.groups.get(group) ?? -1;
    const route = state.route(guest, Math.max(0, programmeDayOf(leaves)));
    if (!route) continue;
    state.addDrive(route, {
      guest,
      from: leaves,
      to: arrives,
      begins: travel.indexOf(from),
      ends: travel.indexOf(to),
      vehicles: driven.flatMap((id) => indices.vehicles.get(id) ?? []),
    });
  }
  state.journal.keep();
  return state;
}

/** A stop of a plan in the planner's numbers; undefined for what frames a day, and for what is not of this problem. */
export function placedOf(
  model: Model,
  stop: Stop,
): { readonly placed: Placed; readonly day: Day; readonly leader: Guest } | undefined {
  const { travel, indices } = model;
  const present = stop.groups.flatMap((id) => indices.groups.get(id) ?? []);
  const leader = model.guests[present[0] ?? -1];
  if (!leader || stop.what === 'arrival' || stop.what === 'departure') return undefined;
  const place = travel.indexOf(stop.place);
  const day = Math.max(0, programmeDayOf(stop.from));
  if (stop.what === 'check-in')
    return { placed: frame('check-in', leader.index, place, stop.from, stop.to), day, leader };
  const task = taskOf(model, leader, stop);
  if (!task) return undefined;
  const placed: Placed = {
    what: task.what,
    task,
    guests: present,
    begins: place,
    ends: place,
    from: stop.from,
    to: stop.to,
    room: indices.rooms.get(stop.room ?? '') ?? -1,
    interpreters: stop.interpreters.flatMap((id) => indices.interpreters.get(id) ?? []),
    worth: worthFor(task.worth, stop.to - stop.from, task.leastMinutes, task.minutes),
  };
  return { placed, day, leader };
}

function taskOf(model: Model, guest: Guest, stop: Stop): Task | undefined {
  const { what, item, site } = stop;
  const { items, sites } = model.indices;
  if (what === 'item') return model.items[items.get(item ?? '') ?? -1];
  if (what === 'visit') return model.visitTasks.make(guest.group, guest.index, sites.get(site ?? '') ?? -1);
  return what === 'meal' || what === 'rest' ? dutyOf(guest, what, stop) : undefined;
}

/** A meal or a rest that is not due, or is no longer since the flight is earlier, is had all the same where it has been had. */
function dutyOf({ index, group, duties }: Guest, what: 'meal' | 'rest', { meal, from, to }: Stop): Task {
  const day = dayOf(from);
  const due = duties.find((task) => task.what === what && task.meal === meal && (task.windows[day]?.length ?? 0) > 0);
  return (
    due ??
    makeTask({
      what,
      title: meal ?? what,
      guests: [index],
      heads: group.size,
      minutes: to - from,
      leastMinutes: to - from,
      windows: [],
      where: undefined,
      meal,
    })
  );
}
