import { programmeDayStart } from '../time.ts';
import type { Guest } from './model.ts';
import { frame, type Placed } from './route.ts';
import type { State } from './state.ts';
import { GRID } from './timing.ts';

const CHECK_IN_MINUTES = 30;

/** Gives each day of each guest its beginning and its end: the hotel, the airport; and a guest who has just landed its hotel first. */
export function frameDays(state: State): void {
  for (const guest of state.model.guests) {
    for (const route of state.routesOf(guest)) {
      const [first, last] = framesOf(state, guest, route.day);
      route.stops.add(first);
      route.stops.add(last);
      const checkIn = first.what === 'arrival' ? checkInAfter(state, guest, first, last) : undefined;
      if (checkIn) {
        route.stops.add(checkIn);
        state.connect(route, first, checkIn, true);
      }
      state.connect(route, checkIn ?? first, last, true);
    }
  }
}

/** The first and the last stop of a day of a guest. */
export function framesOf(
  { model: { travel } }: State,
  { index, group, hotel, days }: Guest,
  day: number,
): readonly [Placed, Placed] {
  const { arrival, departure } = group;
  const [landsAt, leavesFrom] = [travel.indexOf(arrival.place), travel.indexOf(departure.place)];
  const [comes, goes] = [arrival.at + arrival.minutes, departure.at - departure.minutes];
  const isFirst = day === days[0];
  const isLast = day === days.at(-1);
  const wakes = isLast
    ? Math.min(programmeDayStart(day), goes - travel.minutes(hotel, leavesFrom, goes))
    : programmeDayStart(day);
  const sleeps = isFirst
    ? Math.max(programmeDayStart(day + 1), comes + travel.minutes(landsAt, hotel, comes))
    : programmeDayStart(day + 1);
  return [
    isFirst ? frame('arrival', index, landsAt, arrival.at, comes) : frame('morning', index, hotel, wakes, wakes),
    isLast ? frame('departure', index, leavesFrom, goes, departure.at) : frame('evening', index, hotel, sleeps, sleeps),
  ];
}

/** @returns undefined for who leaves on the same day, or is awaited elsewhere before */
export function checkInAfter({ model }: State, guest: Guest, arrival: Placed, last: Placed): Placed | undefined {
  if (last.what === 'departure') return undefined;
  const { travel, items } = model;
  const reaches = arrival.to + travel.minutes(arrival.ends, guest.hotel, arrival.to);
  const from = Math.ceil(reaches / GRID) * GRID;
  const to = from + CHECK_IN_MINUTES;
  const isAwaited = items.some((task) => {
    if (!task.isMandatory || !task.guests.includes(guest.index)) return false;
    const latest = Math.max(...task.windows.flat().map(([, closes]) => closes - task.minutes));
    const drive = Math.min(...(task.where ?? []).map(({ place }) => travel.minutes(guest.hotel, place, to)));
    return latest < to + drive + guest.group.bufferMinutes;
  });
  return isAwaited || to > last.from ? undefined : frame('check-in', guest.index, guest.hotel, from, to);
}
