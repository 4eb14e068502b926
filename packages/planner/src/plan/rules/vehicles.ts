import { daysOf } from '../../problem/duties.ts';
import { isWithin } from '../../time.ts';
import type { Facts, Node } from '../facts.ts';
import type { Leg } from '../plan.ts';
import type { Finding } from '../violation.ts';

/** Groups that are driven have a drive with seats enough wherever they change place, by cars that are on shift. */
export function vehicles(facts: Facts): readonly Finding[] {
  return [...drivesMissing(facts), ...seatsAndShifts(facts)];
}

function drivesMissing(facts: Facts): readonly Finding[] {
  return facts.groups
    .filter(({ needsVehicle }) => needsVehicle)
    .flatMap((group) => {
      const legs = facts.legsOf(group.id);
      return daysOf(group).flatMap((day) => {
        const nodes = facts.nodesOf(group, day);
        return nodes.flatMap((next, nth): readonly Finding[] => {
          const previous = nodes[nth - 1];
          if (!previous || previous.place === next.place || isDriven(legs, previous, next)) return [];
          return [
            {
              code: 'no-vehicle',
              details: {
                name: group.name,
                start: facts.name('places', previous.place),
                end: facts.name('places', next.place),
                before: next.stop && facts.called(next.stop),
              },
              who: [group.id],
              from: previous.to,
              to: next.from,
            },
          ];
        });
      });
    });
}

/** In one drive, or by way of where it was to go before that was changed under way. */
function isDriven(legs: readonly Leg[], previous: Node, next: Node): boolean {
  let { place, to: ready } = previous;
  for (const { from, to, leaves, arrives, vehicles } of legs) {
    if (from !== place || leaves < ready || arrives > next.from || vehicles.length === 0) continue;
    if (to === next.place) return true;
    place = to;
    ready = arrives;
  }
  return false;
}

function seatsAndShifts(facts: Facts): readonly Finding[] {
  const known = new Map(facts.problem.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  return facts.drives.flatMap(({ groups, vehicles: ids, leaves, arrives, to }): readonly Finding[] => {
    const cars = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    const seats = cars.reduce((sum, car) => sum + car.seats, 0);
    const heads = groups.reduce((sum, id) => sum + (facts.group(id)?.size ?? 0), 0);
    const offShift = cars
      .filter(({ available }) => !isWithin(available, leaves, arrives))
      .map(
        ({ id, name }): Finding => ({
          code: 'vehicle-off-shift',
          details: { name },
          who: [id],
          from: leaves,
          to: arrives,
        }),
      );
    if (ids.length === 0 || seats >= heads) return offShift;
    return [
      ...offShift,
      {
        code: 'vehicle-seats',
        details: { names: facts.groupNames(groups), heads, seats, end: facts.name('places', to) },
        who: [...groups, ...ids],
        from: leaves,
        to: arrives,
      },
    ];
  });
}
