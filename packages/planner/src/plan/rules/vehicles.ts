import { daysOf } from '../../problem/duties.ts';
import { isWithin } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Violation } from '../violation.ts';

/** Groups that are driven have a drive with seats enough wherever they change place, by cars that are on shift. */
export function vehicles(facts: Facts): readonly Violation[] {
  return [...drivesMissing(facts), ...seatsAndShifts(facts)];
}

function drivesMissing(facts: Facts): readonly Violation[] {
  return facts.groups
    .filter(({ needsVehicle }) => needsVehicle)
    .flatMap((group) => {
      const legs = facts.legsOf(group.id);
      return daysOf(group).flatMap((day) => {
        const nodes = facts.nodesOf(group, day);
        return nodes.flatMap((next, nth): readonly Violation[] => {
          const previous = nodes[nth - 1];
          if (!previous || previous.place === next.place) return [];
          const isDriven = legs.some(
            ({ from, to, leaves, arrives, vehicles }) =>
              from === previous.place &&
              to === next.place &&
              leaves >= previous.to &&
              arrives <= next.from &&
              vehicles.length > 0,
          );
          if (isDriven) return [];
          const route = `from ${facts.name('places', previous.place)} to ${facts.name('places', next.place)}`;
          const before = next.stop
            ? `before ${next.stop.title}, ${facts.at(next.from)}`
            : `on ${facts.date(previous.to)}`;
          return [
            {
              code: 'no-vehicle',
              words: `nobody drives ${group.name} ${route} ${before}`,
              who: [group.id],
              from: previous.to,
              to: next.from,
            },
          ];
        });
      });
    });
}

function seatsAndShifts(facts: Facts): readonly Violation[] {
  const known = new Map(facts.problem.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  return facts.legs.flatMap(({ group: groupId, vehicles: ids, leaves, arrives, to }): readonly Violation[] => {
    const group = facts.group(groupId);
    const cars = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    const seats = cars.reduce((sum, car) => sum + car.seats, 0);
    const offShift = cars
      .filter(({ available }) => !isWithin(available, leaves, arrives))
      .map(
        ({ id, name }): Violation => ({
          code: 'vehicle-off-shift',
          words: `${name} is not on shift at ${facts.span(leaves, arrives)}`,
          who: [id],
          from: leaves,
          to: arrives,
        }),
      );
    if (!group || ids.length === 0 || seats >= group.size) return offShift;
    return [
      ...offShift,
      {
        code: 'vehicle-seats',
        words: `${group.name} is ${group.size} persons, and has ${seats} seats to ${facts.name('places', to)} at ${facts.at(leaves)}`,
        who: [groupId, ...ids],
        from: leaves,
        to: arrives,
      },
    ];
  });
}
