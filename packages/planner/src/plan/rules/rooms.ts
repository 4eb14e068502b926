import { isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Finding } from '../violation.ts';

/** A room holds those who meet in it, and is to be had at that time. */
export function rooms(facts: Facts): readonly Finding[] {
  const known = new Map(facts.problem.rooms.map((room) => [room.id, room]));
  return facts.stops.flatMap((stop): readonly Finding[] => {
    const room = stop.room === undefined ? undefined : known.get(stop.room);
    if (!room) return [];
    const { from, to } = stop;
    const title = facts.called(stop);
    const heads = facts.headsOf(stop);
    const violations: Finding[] = [];
    if (heads > room.capacity) {
      const details = { name: room.name, title, capacity: room.capacity, heads };
      violations.push({ code: 'room-too-small', details, who: [room.id], from, to });
    }
    if (!isWithin(room.available, from, to)) {
      violations.push({ code: 'room-unavailable', details: { name: room.name, title }, who: [room.id], from, to });
    }
    return violations;
  });
}
