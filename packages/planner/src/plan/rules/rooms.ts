import { isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Violation } from '../violation.ts';

/** A room holds those who meet in it, and is to be had at that time. */
export function rooms(facts: Facts): readonly Violation[] {
  const known = new Map(facts.problem.rooms.map((room) => [room.id, room]));
  return facts.stops.flatMap((stop): readonly Violation[] => {
    const room = stop.room === undefined ? undefined : known.get(stop.room);
    if (!room) return [];
    const { from, to, title } = stop;
    const heads = facts.headsOf(stop);
    const violations: Violation[] = [];
    if (heads > room.capacity) {
      const words = `${room.name} holds ${room.capacity} persons, and ${title} at ${facts.at(from)} has ${heads}`;
      violations.push({ code: 'room-too-small', words, who: [room.id], from, to });
    }
    if (!isWithin(room.available, from, to)) {
      const words = `${room.name} cannot be had for the whole of ${facts.span(from, to)} (${title})`;
      violations.push({ code: 'room-unavailable', words, who: [room.id], from, to });
    }
    return violations;
  });
}
