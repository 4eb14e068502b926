import { UNKNOWN_PLACE } from '../plan/called.ts';
import { groupsOf } from '../problem/problem.ts';
import { Travel } from '../travel.ts';
import { type Draft, withChanged } from './draft.ts';
import type { Line } from './line.ts';

/** A draft whose lines mean what they do not say: one rests at the hotel, and what has no end is left in time for the drive to what follows. */
export function understoodDraft(draft: Draft): Draft {
  const { problem, lines } = draft;
  const travel = Travel.of(problem);
  const unknown = new Set(problem.places.filter(({ name }) => name === UNKNOWN_PLACE).map(({ id }) => id));
  const hotels = new Map(groupsOf(problem).map(({ id, hotel }) => [id, hotel]));
  const changed = lines.flatMap((line, nth): readonly (readonly [Line, Line])[] => {
    const { what, groups, place, from, to } = line.stop;
    const [hotel, ...others] = new Set(groups.map((id) => hotels.get(id)));
    if (what === 'rest' && unknown.has(place) && hotel !== undefined && others.length === 0)
      return [[line, { ...line, stop: { ...line.stop, place: hotel } }]];
    const next = line.lastsUntilNext
      ? lines.slice(nth + 1).find(({ stop }) => stop.from >= to && stop.groups.some((id) => groups.includes(id)))
      : undefined;
    if (!next) return [];
    const drive = travel.minutes(travel.indexOf(place), travel.indexOf(next.stop.place), to);
    const leaves = Math.max(from, Math.min(to, next.stop.from - drive));
    return drive <= 0 || leaves === to ? [] : [[line, { ...line, stop: { ...line.stop, to: leaves } }]];
  });
  return withChanged(draft, new Map(changed));
}
