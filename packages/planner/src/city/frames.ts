import { programmeDayStart } from '../time.ts';
import type { Guest } from './model.ts';
import { frame, type Placed } from './route.ts';
import type { State } from './state.ts';

const CHECK_IN_MINUTES = 30;
/** Something fixed that begins so soon after the check-in comes before it. */
const CHECK_IN_MARGIN = 60;

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

/** @returns undefined for who leaves on the same day, or is awaited elsewhere at once */
function checkInAfter({ model }: State, guest: Guest, arrival: Placed, last: Placed): Placed | undefined {
  if (last.what === 'departure') return undefined;
  const { travel, problem } = model;
  const reaches = arrival.to + travel.minutes(arrival.ends, guest.hotel, arrival.to);
  const from = Math.ceil(reaches / 5) * 5;
  const to = from + CHECK_IN_MINUTES;
  const isAwaited = problem.items.some(
    ({ mandatory, groups, start, minutes, windows }) =>
      mandatory &&
      groups.includes(guest.group.id) &&
      (start ?? Math.max(0, ...(windows ?? []).map((window) => window[1] - minutes), windows ? 0 : Infinity)) <
        to + CHECK_IN_MARGIN,
  );
  return isAwaited || to > last.from ? undefined : frame('check-in', guest.index, guest.hotel, from, to);
}
