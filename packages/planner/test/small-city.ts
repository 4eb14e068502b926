import { checkProblem, type Leg, type Plan, type Problem, type Stop } from '../src/index.ts';

/** Two delegations on one day, twenty minutes between any two places: small enough to be planned by hand, as below. */
export const SMALL_CITY = {
  format: 'comity-problem/1',
  zone: 'Asia/Ho_Chi_Minh',
  firstDay: '2026-05-04',
  days: 1,
  places: ['airport', 'hotel', 'hall', 'museum', 'garden'].map((id) => ({ id, name: id })),
  travel: {
    legs: [
      ['airport', 'hotel'],
      ['airport', 'hall'],
      ['airport', 'museum'],
      ['airport', 'garden'],
      ['hotel', 'hall'],
      ['hotel', 'museum'],
      ['hotel', 'garden'],
      ['hall', 'museum'],
      ['hall', 'garden'],
      ['museum', 'garden'],
    ].map(([from, to]) => ({ from, to, minutes: 20 })),
  },
  sites: [
    {
      id: 'museum',
      name: 'Museum',
      place: 'museum',
      type: 'museum',
      themes: { history: 1 },
      languages: ['vi'],
      capacity: 6,
      minutes: { least: 30, usual: 60, most: 90 },
      open: [{ from: '09:00', to: '17:00' }],
      fee: 100,
    },
    {
      id: 'garden',
      name: 'Garden',
      place: 'garden',
      type: 'park',
      themes: { nature: 1 },
      capacity: 20,
      minutes: { least: 30, usual: 60, most: 90 },
      open: [{ from: '10:00', to: '18:00' }],
    },
  ],
  rooms: [
    { id: 'lotus', name: 'Lotus Room', place: 'hall', capacity: 10 },
    { id: 'small', name: 'Small Room', place: 'hall', capacity: 3 },
  ],
  delegations: [
    {
      id: 'norlund',
      name: 'Norlund',
      groups: [
        {
          id: 'a',
          name: 'Group A',
          size: 4,
          languages: ['fr'],
          arrival: { at: '2026-05-04T08:00', place: 'airport', minutes: 30 },
          departure: { at: '2026-05-04T20:00', place: 'airport', minutes: 60 },
          hotel: 'hotel',
          day: { from: '09:00', to: '18:00' },
          meals: [{ name: 'Lunch', from: '12:00', to: '14:00', minutes: 60 }],
          restMinutes: 60,
          interests: { history: 0.8, nature: 0.4 },
          budget: 1000,
          caps: { museum: 1 },
        },
      ],
    },
    {
      id: 'kestria',
      name: 'Kestria',
      groups: [
        {
          id: 'b',
          name: 'Group B',
          size: 3,
          languages: ['en'],
          arrival: { at: '2026-05-04T08:00', place: 'airport' },
          departure: { at: '2026-05-04T14:00', place: 'airport' },
          hotel: 'hotel',
          day: { from: '09:00', to: '18:00' },
          interests: { nature: 1 },
        },
      ],
    },
  ],
  items: [
    {
      id: 'talks',
      title: 'Talks',
      groups: ['a'],
      at: { rooms: ['lotus', 'small'] },
      minutes: 60,
      windows: [['2026-05-04T09:00', '2026-05-04T17:00']],
      hosts: ['chair'],
      interpreting: { mode: 'consecutive', languages: ['vi', 'fr'] },
    },
    {
      id: 'signing',
      title: 'Signing',
      groups: ['a'],
      at: { place: 'hall' },
      minutes: 30,
      mandatory: false,
      after: [{ item: 'talks', leastMinutes: 0, mostMinutes: 60 }],
    },
  ],
  apart: [{ one: 'norlund', other: 'kestria' }],
  interpreters: [
    { id: 'an', name: 'An', pairs: [['vi', 'fr']] },
    { id: 'binh', name: 'Binh', pairs: [['vi', 'fr']] },
    { id: 'chau', name: 'Chau', pairs: [['vi', 'en']] },
  ],
  vehicles: [
    { id: 'car-1', name: 'Car 1', seats: 4, depot: 'airport' },
    { id: 'car-2', name: 'Car 2', seats: 4, depot: 'airport' },
  ],
  hosts: [
    { id: 'chair', name: 'The chair', role: 'counterpart' },
    { id: 'vice', name: 'The vice-chair', role: 'counterpart' },
  ],
};

export function problemOf(file: unknown): Problem {
  const checked = checkProblem(file);
  if (!checked.problem) throw new Error(checked.faults.map(({ path, words }) => `${path}: ${words}`).join('\n'));
  return checked.problem;
}

type Draft = Pick<Plan, 'problem' | 'stops' | 'legs'>;

/** `9.30` is half past nine, as the desk says it. */
function minutes(time: number): number {
  const hours = Math.floor(time);
  return hours * 60 + Math.round((time - hours) * 100);
}

const bare = { interpreters: [], hosts: [], locked: false, announced: false };

function stop(id: string, group: string, place: string, from: number, to: number, more: Partial<Stop> = {}): Stop {
  return {
    ...bare,
    id,
    what: 'visit',
    title: id,
    groups: [group],
    place,
    from: minutes(from),
    to: minutes(to),
    ...more,
  };
}

function leg(group: string, from: string, to: string, leaves: number, arrives: number, vehicle: string): Leg {
  return { group, from, to, leaves: minutes(leaves), arrives: minutes(arrives), vehicles: [vehicle] };
}

/** A plan of the small city that a careful officer would make. */
export function goodPlan(): Draft {
  return {
    problem: problemOf(SMALL_CITY),
    stops: [
      stop('arrival a', 'a', 'airport', 8.0, 8.3, { what: 'arrival' }),
      stop('talks', 'a', 'hall', 9.0, 10.0, {
        what: 'item',
        item: 'talks',
        room: 'lotus',
        interpreters: ['an'],
        hosts: ['chair'],
      }),
      stop('museum', 'a', 'museum', 10.3, 11.3, { site: 'museum', interpreters: ['an'] }),
      stop('lunch', 'a', 'hotel', 12.0, 13.0, { what: 'meal', meal: 'Lunch' }),
      stop('rest', 'a', 'hotel', 13.0, 14.0, { what: 'rest' }),
      stop('departure a', 'a', 'airport', 19.0, 20.0, { what: 'departure' }),
      stop('arrival b', 'b', 'airport', 8.0, 8.3, { what: 'arrival' }),
      stop('garden', 'b', 'garden', 10.3, 11.3, { site: 'garden' }),
      stop('departure b', 'b', 'airport', 13.0, 14.0, { what: 'departure' }),
    ],
    legs: [
      leg('a', 'airport', 'hall', 8.3, 8.5, 'car-1'),
      leg('a', 'hall', 'museum', 10.0, 10.2, 'car-1'),
      leg('a', 'museum', 'hotel', 11.35, 11.55, 'car-1'),
      leg('a', 'hotel', 'airport', 18.3, 18.5, 'car-1'),
      leg('b', 'airport', 'garden', 10.0, 10.2, 'car-2'),
      leg('b', 'garden', 'airport', 12.3, 12.5, 'car-2'),
    ],
  };
}

/** Changes one stop; times as the desk says them. */
export function withStop(plan: Draft, id: string, { from, to, ...changes }: Partial<Stop>): Draft {
  const times = { ...(from !== undefined && { from: minutes(from) }), ...(to !== undefined && { to: minutes(to) }) };
  return { ...plan, stops: plan.stops.map((each) => (each.id === id ? { ...each, ...changes, ...times } : each)) };
}

export function withoutStop(plan: Draft, id: string): Draft {
  return { ...plan, stops: plan.stops.filter((each) => each.id !== id) };
}

export function withAnotherStop(plan: Draft, ...added: Parameters<typeof stop>): Draft {
  return { ...plan, stops: [...plan.stops, stop(...added)] };
}

export function withLeg(plan: Draft, nth: number, changes: Partial<Leg>): Draft {
  return { ...plan, legs: plan.legs.map((each, index) => (index === nth ? { ...each, ...changes } : each)) };
}

export function withAnotherLeg(plan: Draft, ...added: Parameters<typeof leg>): Draft {
  return { ...plan, legs: [...plan.legs, leg(...added)] };
}

type Named = 'sites' | 'rooms' | 'interpreters' | 'vehicles' | 'hosts' | 'items';

/** Changes one thing of the problem, as it stands in a file. */
export function withProblem(plan: Draft, kind: Named, id: string, changes: object): Draft {
  const list = SMALL_CITY[kind].map((each) => (each.id === id ? { ...each, ...changes } : each));
  return { ...plan, problem: problemOf({ ...SMALL_CITY, [kind]: list }) };
}

/** Changes a group of the problem, as it stands in a file. */
export function withGroup(plan: Draft, id: string, changes: object): Draft {
  const delegations = SMALL_CITY.delegations.map((delegation) => ({
    ...delegation,
    groups: delegation.groups.map((group) => (group.id === id ? { ...group, ...changes } : group)),
  }));
  return { ...plan, problem: problemOf({ ...SMALL_CITY, delegations }) };
}
