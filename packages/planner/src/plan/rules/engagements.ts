import type { Minute } from '../../time.ts';
import type { Facts } from '../facts.ts';
import type { Activity } from '../violation.ts';

/** What one person, group, car or room is engaged with, from where to where. */
export interface Engagement {
  readonly activity: Activity;
  readonly from: Minute;
  readonly to: Minute;
  readonly begins: string;
  readonly ends: string;
}

type Kind = 'group' | 'interpreter' | 'host' | 'vehicle' | 'room';

export interface Calendar {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** In order of time. */
  readonly engagements: readonly Engagement[];
}

/** The calendars of all that cannot be in two places at once. */
export function calendarsOf(facts: Facts): readonly Calendar[] {
  const { problem, stops } = facts;
  const atStops = (holds: (stop: (typeof stops)[number]) => boolean): readonly Engagement[] =>
    stops
      .filter(holds)
      .map(({ title, from, to, place }) => ({ activity: { title }, from, to, begins: place, ends: place }));
  return [
    ...facts.groups.map(
      ({ id, name }): Calendar => ({
        kind: 'group',
        id,
        name,
        engagements: atStops(({ groups }) => groups.includes(id)),
      }),
    ),
    ...problem.interpreters.map(
      ({ id, name }): Calendar => ({
        kind: 'interpreter',
        id,
        name,
        engagements: atStops(({ interpreters }) => interpreters.includes(id)),
      }),
    ),
    ...problem.hosts.map(
      ({ id, name }): Calendar => ({ kind: 'host', id, name, engagements: atStops(({ hosts }) => hosts.includes(id)) }),
    ),
    ...problem.rooms.map(
      ({ id, name }): Calendar => ({ kind: 'room', id, name, engagements: atStops(({ room }) => room === id) }),
    ),
    ...problem.vehicles.map(
      ({ id, name }): Calendar => ({
        kind: 'vehicle',
        id,
        name,
        engagements: facts.drives
          .filter(({ vehicles }) => vehicles.includes(id))
          .map(({ groups, from, to, leaves, arrives }) => ({
            activity: { driveOf: facts.groupNames(groups), to: facts.name('places', to), waits: from === to },
            from: leaves,
            to: arrives,
            begins: from,
            ends: to,
          })),
      }),
    ),
  ];
}
