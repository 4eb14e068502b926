import { daysOf } from '../city/improve.ts';
import type { Model } from '../city/model.ts';
import { publish } from '../city/publish.ts';
import type { Drive } from '../city/route.ts';
import { scoreGuest, total } from '../city/score.ts';
import { State } from '../city/state.ts';
import type { Leg, Plan, Stop } from '../plan/plan.ts';
import type { Minute } from '../time.ts';
import type { Pricing } from './price.ts';
import type { Mended } from './search.ts';
import { canStillDrive } from './start.ts';

export interface Settled {
  readonly state: State;
  readonly published: Pick<Plan, 'stops' | 'legs'>;
  readonly value: number;
  readonly price: number;
}

/** Cars go back to who had them where that is possible; what is as it was is as locked and as announced as it was. */
export function settle(
  model: Model,
  before: Plan,
  { days, missing }: Mended,
  pricing: Pricing,
  { now, isLocked }: { readonly now: Minute; readonly isLocked: (stop: Stop) => boolean },
): Settled {
  const state = stateOf(model, days, now);
  giveBackCars(state, before.legs);
  state.journal.keep();
  const { stops, legs } = publish(model, { days: daysOf(state) });
  const stopsBefore = new Map(before.stops.map((stop) => [contentOf(stop), stop]));
  const asBefore = (stop: Stop): Stop => {
    const was = stopsBefore.get(contentOf(stop));
    if (!was) return stop;
    const { id, title, announced } = was;
    return { ...stop, id, ...(title !== undefined && { title }), locked: isLocked(was), announced };
  };
  const scores = model.guests.map((guest) => scoreGuest(state, guest));
  return {
    state,
    published: { stops: stops.map(asBefore), legs },
    value: total(state, scores, missing),
    price: model.guests.reduce((sum, guest) => sum + pricing.of(state, guest), 0),
  };
}

/** The state in which the days were as they are remembered. */
function stateOf(model: Model, days: Mended['days'], now: Minute): State {
  const state = new State(model, now);
  // Several guests share a stop.
  const there = new Set<unknown>();
  for (const guest of model.guests)
    for (const [nth, route] of state.routesOf(guest).entries()) {
      const { stops = [], drives = [] } = days[guest.index]?.[nth] ?? {};
      for (const stop of stops) if (!there.has(stop)) state.addStop(stop, route.day);
      for (const stop of stops) there.add(stop);
      for (const drive of drives) state.addDrive(route, drive);
    }
  state.journal.keep();
  return state;
}

function giveBackCars(state: State, before: readonly Leg[]): void {
  const { guests, indices, travel } = state.model;
  const had = new Map(
    before.map(({ group, from, to, leaves, vehicles: ids }) => [
      keyOf({
        guest: indices.groups.get(group) ?? -1,
        begins: travel.indexOf(from),
        ends: travel.indexOf(to),
        from: leaves,
      }),
      ids.flatMap((id) => indices.vehicles.get(id) ?? []),
    ]),
  );
  const others = guests.flatMap((guest) =>
    state.routesOf(guest).flatMap((route) =>
      route.drives.jobs.flatMap((drive) => {
        const was = had.get(keyOf(drive));
        return was && was.join() !== drive.vehicles.join()
          ? [{ route, drive, again: { ...drive, vehicles: was } }]
          : [];
      }),
    ),
  );
  for (const { route, drive, again } of others.sort((one, other) => one.drive.from - other.drive.from)) {
    state.removeDrive(route, drive);
    state.addDrive(route, canStillDrive(state, route.guest, again) ? again : drive);
  }
}

function keyOf({ guest, begins, ends, from }: Pick<Drive, 'guest' | 'begins' | 'ends' | 'from'>): string {
  return `${guest} ${begins} ${ends} ${from}`;
}

/** All of a stop that concerns anybody: what it is called, and what was said of it, aside. */
function contentOf({ what, item, site, meal, groups, place, room, from, to, interpreters, hosts }: Stop): string {
  const who = [groups, interpreters, hosts].map((ids) => (ids.length > 1 ? [...ids].sort().join() : ids.join()));
  return [what, item, site, meal, place, room, from, to, ...who].join('\n');
}
