import { describe, expect, it } from 'vitest';
import { plan } from '../src/index.ts';
import { problemOf } from './small-city.ts';

const DAY = '2026-05-04';
const PLACES = ['station', 'near', 'far', 'beyond'];

function site(id: string, place: string, quality: number, open: readonly [string, string] = ['09:00', '17:00']) {
  return {
    ...{ id, name: id, place, type: id, capacity: 10, themes: { [id]: quality } },
    minutes: { least: 60, usual: 60, most: 60 },
    open: [{ from: open[0], to: open[1] }],
  };
}

function delegation(id: string, interests: Readonly<Record<string, number>>, goes = '15:00') {
  const group = {
    ...{ id: `${id}-group`, name: id, size: 6, languages: ['fr'], hotel: 'station', interests, needsVehicle: false },
    arrival: { at: `${DAY}T09:00`, place: 'station', minutes: 0 },
    departure: { at: `${DAY}T${goes}`, place: 'station', minutes: 0 },
    day: { from: '09:00', to: '18:00' },
    bufferMinutes: 0,
  };
  return { id, name: id, groups: [group] };
}

/** Drives of 10 minutes to what is near, 60 to what is far, 70 to what is beyond; 10 between the last two. */
function visitsOf(sites: readonly object[], delegations: readonly object[], weights: object): readonly string[] {
  const legs = [
    ['station', 'near', 10],
    ['station', 'far', 60],
    ['station', 'beyond', 70],
    ['near', 'far', 60],
    ['near', 'beyond', 70],
    ['far', 'beyond', 10],
  ].map(([from, to, minutes]) => ({ from, to, minutes }));
  const problem = problemOf({
    ...{ format: 'comity-problem/1', zone: 'Asia/Ho_Chi_Minh', firstDay: DAY, days: 1 },
    places: PLACES.map((id) => ({ id, name: id })),
    ...{ travel: { legs }, sites, delegations, weights },
  });
  const { stops } = plan(problem, { iterations: 400 }).plan;
  return stops.filter(({ what }) => what === 'visit').map(({ groups, site: id }) => `${groups[0]}: ${id}`);
}

describe('a plan is judged', () => {
  it('by value first: a good visit is worth a long drive, until a minute on the road weighs more', () => {
    const sites = [site('garden', 'near', 0.3), site('harbour', 'far', 0.9)];
    const guest = delegation('norlund', { garden: 1, harbour: 1 }, '12:30');
    expect(visitsOf(sites, [guest], {})).toEqual(['norlund-group: harbour']);
    expect(visitsOf(sites, [guest], { travel: 80 })).toEqual(['norlund-group: garden']);
  });

  it('then by driving: what is as good and nearer is taken', () => {
    const sites = [site('harbour', 'beyond', 0.8), site('garden', 'far', 0.8)];
    const guest = delegation('norlund', { garden: 1, harbour: 1 }, '12:30');
    expect(visitsOf(sites, [guest], {})).toEqual(['norlund-group: garden']);
  });

  it('by all the visits that a day can hold rather than by the best alone', () => {
    const sites = [site('harbour', 'far', 0.9), site('castle', 'beyond', 0.5), site('garden', 'near', 0.6)];
    const guest = delegation('norlund', { garden: 1, harbour: 1, castle: 1 }, '15:30');
    expect(visitsOf(sites, [guest], {})).toHaveLength(3);
  });

  it('by fairness: what only one can see goes to who would have nothing else, if fairness weighs enough', () => {
    const sites = [site('opera', 'near', 1, ['10:00', '11:00']), site('garden', 'near', 0.5, ['12:00', '13:00'])];
    const both = [delegation('norlund', { opera: 0.8, garden: 1 }), delegation('kestria', { opera: 0.7 })];
    expect(visitsOf(sites, both, { fairness: 0 })).toEqual(['norlund-group: opera', 'norlund-group: garden']);
    expect(visitsOf(sites, both, {})).toEqual(['kestria-group: opera', 'norlund-group: garden']);
  });
});
