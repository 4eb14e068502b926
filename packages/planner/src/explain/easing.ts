import type { LeftOutDetails } from '../plan/plan.ts';
import { needOfVisit } from '../problem/interpreting.ts';
import { type Group, groupsOf, type Problem, type Site } from '../problem/problem.ts';
import { MINUTES_A_DAY } from '../time.ts';

/** What would be otherwise, and how it is told. */
type Change = readonly [problem: Problem, told: Omit<NonNullable<LeftOutDetails['with']>, 'at'>];

const EXTRA = 'one more';
/** Of one vehicle, by the form of a problem. */
const MOST_SEATS = 200;
/** By so much a group's day is longer at either end. */
const LONGER_MINUTES = 120;
const NIGHT_ENDS = 360;

/**
 * What could be otherwise, so that a group could visit a site, one thing at a time: first what the guests could wish, then what the desk could find,
 * then what only the site could do.
 */
export function* changesFor(problem: Problem, groupId: string, siteId: string): Generator<Change> {
  const group = groupsOf(problem).find(({ id }) => id === groupId);
  const site = problem.sites.find(({ id }) => id === siteId);
  if (!group || !site) return;
  const withGroup = (changes: Partial<Group>): Problem => ({
    ...problem,
    delegations: problem.delegations.map((each) => ({
      ...each,
      groups: each.groups.map((other) => (other.id === group.id ? { ...other, ...changes } : other)),
    })),
  });
  const withSite = (changes: Partial<Site>): Problem => ({
    ...problem,
    sites: problem.sites.map((each) => (each.id === site.id ? { ...each, ...changes } : each)),
  });
  const cap = group.caps.get(site.type);
  if (cap !== undefined)
    yield [withGroup({ caps: new Map(group.caps).set(site.type, cap + 1) }), { kind: 'cap', count: cap + 1 }];
  const fee = site.fee * group.size;
  if (group.budget !== undefined && fee > 0)
    yield [withGroup({ budget: group.budget + fee }), { kind: 'budget', count: fee }];
  const pair = needOfVisit(site, group)?.pairs[0];
  for (const count of pair ? [1, 2] : []) {
    const more = Array.from({ length: count }, (_, nth) => ({
      ...{ id: `${EXTRA} ${nth}`, name: EXTRA, pairs: pair ? [pair] : [], modes: ['consecutive'] as const },
      ...{ mostMinutesADay: MINUTES_A_DAY, breakAfterMinutes: MINUTES_A_DAY, breakMinutes: 0 },
    }));
    yield [
      { ...problem, interpreters: [...problem.interpreters, ...more] },
      { kind: 'interpreters', count, languages: [...(pair ?? [])] },
    ];
  }
  const seats = Math.min(MOST_SEATS, group.size);
  const depot = problem.vehicles[0]?.depot ?? group.hotel;
  if (group.needsVehicle)
    yield [
      { ...problem, vehicles: [...problem.vehicles, { id: EXTRA, name: EXTRA, seats, depot }] },
      { kind: 'vehicle', count: seats },
    ];
  yield [
    withGroup({
      day: {
        from: Math.max(0, group.day.from - LONGER_MINUTES),
        to: Math.min(MINUTES_A_DAY, group.day.to + LONGER_MINUTES),
      },
    }),
    { kind: 'longer-day' },
  ];
  const capacity = site.capacity < group.size ? group.size : site.capacity + group.size;
  yield [withSite({ capacity }), { kind: 'capacity', count: capacity }];
  yield [withSite({ open: [{ from: NIGHT_ENDS, to: MINUTES_A_DAY }], closed: [] }), { kind: 'hours' }];
}
