import type { Stop } from '../plan/plan.ts';
import { fold } from './fold.ts';
import { isMoment } from './kinds.ts';
import type { Line } from './line.ts';

/** Rows of the same thing at the same time and place are one stop, though each group may have its own row and car. */
export function together(lines: readonly Line[], unknownPlaces: ReadonlySet<string>): readonly Line[] {
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
export function withMoments(
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
