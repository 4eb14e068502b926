import type { Model } from '../city/model.ts';
import { knapsackBound } from './knapsack.ts';
import { stayBound } from './stay.ts';

/** So many comparisons in all for the exact search of stays, some tenths of a second; whom it does not reach is bounded more loosely. */
const MOST_COMPARISONS = 1_500_000;
/** What rounding could have taken off. */
const MARGIN = 1e-6;

/**
 * No plan of this problem that meets all that must be has more value, if its stops begin on the five-minute grid and each group has,
 * after each drive, the minutes to spare that its pace asks for (the validator lets a programme without them pass): the sum of what each
 * group could have if it were alone in the city and every interpreter, car, host and room free. Of groups with few wishes it is what is
 * best; of others, what fits into their hours.
 */
export function boundOf(model: Model): number {
  const nearest = nearestOf(model);
  const effort = { left: MOST_COMPARISONS };
  let sum = 0;
  for (const guest of model.guests) {
    const loose = knapsackBound(model, guest, nearest);
    sum += Math.min(loose, stayBound(model, guest, effort) ?? loose);
  }
  return Math.floor(sum + MARGIN);
}

/** Of each place, the fewest minutes from any other; none where there is more than one thing to come for. */
function nearestOf({ problem, travel, guests, items }: Model): Int32Array {
  const { places } = problem;
  const purposes = new Uint32Array(places.length);
  const note = (place: number) => {
    purposes[place] = (purposes[place] ?? 0) + 1;
  };
  for (const { place } of problem.sites) note(travel.indexOf(place));
  for (const { where } of items) for (const { place } of where ?? []) note(place);
  for (const { hotel, group, duties } of guests) {
    for (const place of [hotel, travel.indexOf(group.arrival.place), travel.indexOf(group.departure.place)])
      note(place);
    for (const { where } of duties) for (const { place } of where ?? []) note(place);
  }
  return Int32Array.from(places, (_, to) => {
    if ((purposes[to] ?? 0) > 1) return 0;
    let least = Number.MAX_SAFE_INTEGER;
    for (let from = 0; from < places.length; from += 1)
      if (from !== to) least = Math.min(least, travel.shortest(from, to));
    return least === Number.MAX_SAFE_INTEGER ? 0 : least;
  });
}
