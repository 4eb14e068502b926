import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../bench/city-week/generate.mjs';
import { load } from '../src/city/load.ts';
import { makeModel } from '../src/city/model.ts';
import { scoreGuest } from '../src/city/score.ts';
import { type Leg, Planning, type Problem, plan, type Stop, validate } from '../src/index.ts';
import fc from './properties.ts';
import { problemOf } from './small-city.ts';

/** A morning of one group on foot, with two or three sites and a lunch; ten minutes and more between any two places. */
const morning: fc.Arbitrary<Problem> = fc
  .record({
    drives: fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 10, maxLength: 10 }),
    worths: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 3, maxLength: 3 }),
    sites: fc.integer({ min: 2, max: 3 }),
    opens: fc.integer({ min: 9, max: 10 }),
    least: fc.constantFrom(20, 30, 40),
    isOneType: fc.boolean(),
    buffer: fc.constantFrom(0, 10),
    weights: fc.record({ travel: fc.constantFrom(0, 20), waiting: fc.constantFrom(0, 4) }),
  })
  .map(({ drives, worths, sites, opens, least, isOneType, buffer, weights }) => {
    const ids = ['hotel', 'station', 'site-0', 'site-1', 'site-2'];
    const pairs = ids.flatMap((from, nth) => ids.slice(nth + 1).map((to) => ({ from, to })));
    return problemOf({
      format: 'comity-problem/1',
      zone: 'Asia/Ho_Chi_Minh',
      firstDay: '2026-05-04',
      days: 1,
      places: ids.map((id) => ({ id, name: id })),
      travel: { legs: pairs.map((pair, nth) => ({ ...pair, minutes: (drives[nth] ?? 2) * 5 })) },
      sites: worths.slice(0, sites).map((worth, nth) => ({
        id: `site-${nth}`,
        name: `Site ${nth}`,
        place: `site-${nth}`,
        type: isOneType ? 'museum' : `type-${nth}`,
        themes: { history: worth / 10 },
        capacity: 10,
        minutes: { least, usual: 40, most: 60 },
        open: [{ from: nth === 0 ? `${String(opens).padStart(2, '0')}:00` : '08:00', to: '12:30' }],
      })),
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
              arrival: { at: '2026-05-04T08:00', place: 'station', minutes: 10 },
              departure: { at: '2026-05-04T13:10', place: 'station', minutes: 10 },
              hotel: 'hotel',
              day: { from: '08:00', to: '13:00' },
              meals: [{ name: 'Lunch', from: '11:00', to: '12:30', minutes: 40, place: 'hotel' }],
              bufferMinutes: buffer,
              interests: { history: 1 },
              needsVehicle: false,
            },
          ],
        },
      ],
      weights: { ...weights, value: 10, fairness: 3 },
    });
  });

/** The value of the best of all programmes whose stops begin and end at full quarters of an hour and tens; made without the planner. */
function bestByTrying(problem: Problem): number {
  const model = makeModel(problem);
  const { weights } = problem;
  const stop = (
    id: string,
    what: Stop['what'],
    place: string,
    from: number,
    to: number,
    more: Partial<Stop> = {},
  ): Stop => ({
    ...{
      id,
      what,
      title: id,
      groups: ['a'],
      place,
      from,
      to,
      interpreters: [],
      hosts: [],
      locked: false,
      announced: false,
    },
    ...more,
  });
  const travel = (from: string, to: string, at: number) =>
    model.travel.minutes(model.travel.indexOf(from), model.travel.indexOf(to), at);
  const [arrival, departure] = [
    stop('arrival', 'arrival', 'station', 480, 490),
    stop('departure', 'departure', 'station', 780, 790),
  ];
  const buffer = problem.delegations[0]?.groups[0]?.bufferMinutes ?? 0;
  let best = Number.NEGATIVE_INFINITY;
  const judge = (stops: readonly Stop[]) => {
    const legs: Leg[] = [];
    for (const [nth, next] of stops.entries()) {
      const previous = stops[nth - 1];
      if (!previous || previous.place === next.place) continue;
      const minutes = travel(previous.place, next.place, previous.to);
      const leaves = previous.what === 'arrival' ? previous.to : next.from - buffer - minutes;
      // The pace asks for some minutes to spare after every drive, that from the airport too.
      if (leaves < previous.to || leaves + minutes + buffer > next.from) return;
      legs.push({ group: 'a', from: previous.place, to: next.place, leaves, arrives: leaves + minutes, vehicles: [] });
    }
    if (validate({ problem, stops, legs }).length > 0) return;
    const state = load(model, { stops, legs });
    const [guest] = model.guests;
    const score = guest && scoreGuest(state, guest);
    if (score) best = Math.max(best, score.worth * weights.value - score.cost);
  };
  const lunches = [660, 670, 680, 690, 700, 710].map((from) =>
    stop('lunch', 'meal', 'hotel', from, from + 40, { meal: 'Lunch' }),
  );
  const extend = (stops: readonly Stop[], sites: readonly Problem['sites'][number][], hasLunch: boolean) => {
    if (hasLunch) judge([...stops, departure]);
    const last = stops.at(-1) ?? arrival;
    if (!hasLunch) for (const lunch of lunches) if (lunch.from >= last.to) extend([...stops, lunch], sites, true);
    for (const site of sites) {
      const others = sites.filter((each) => each !== site);
      const earliest = last.to + travel(last.place, site.place, last.to);
      for (let from = Math.ceil(earliest / 10) * 10; from <= Math.min(earliest + 60, 740); from += 10) {
        for (const minutes of new Set([site.minutes.least, site.minutes.usual]))
          extend(
            [...stops, stop(site.id, 'visit', site.place, from, from + minutes, { site: site.id })],
            others,
            hasLunch,
          );
      }
    }
  };
  extend([arrival], problem.sites.slice(0, 2), false);
  return best;
}

describe('the bound', () => {
  it('is never below what trying every programme of a morning finds, and what is proven is never beaten by it', () => {
    fc.assert(
      fc.property(morning, (problem) => {
        const two = { ...problem, sites: problem.sites.slice(0, 2) };
        const best = bestByTrying(two);
        const planning = new Planning(two);
        planning.improve(100);
        expect(planning.bound).toBeGreaterThanOrEqual(best);
        if (planning.isProven) expect(planning.value).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 6 },
    );
  });

  it('is never below any plan of any city', () => {
    const city = fc.record({
      seed: fc.nat(10_000),
      delegations: fc.integer({ min: 1, max: 3 }),
      mostGroups: fc.integer({ min: 1, max: 2 }),
      days: fc.integer({ min: 1, max: 3 }),
      sites: fc.integer({ min: 0, max: 30 }),
      isEven: fc.boolean(),
    });
    fc.assert(
      fc.property(city, ({ isEven, ...size }) => {
        const file = makeCity(size);
        const kmPerHour = isEven ? [{ from: '00:00', to: '24:00', kmPerHour: 25 }] : file.travel.kmPerHour;
        const items = file.items.filter(({ meal }) => size.days > 1 && !meal);
        const problem = problemOf({ ...file, items, travel: { ...file.travel, kmPerHour } });
        const { plan: made } = plan(problem, { iterations: 120 });
        expect(made.bound).toBeGreaterThanOrEqual(made.value);
        expect(made.proven).toBe(made.bound === made.value);
      }),
      { numRuns: 10 },
    );
  });

  it('is reached, and the search ends, where the best plan of a morning is found', () => {
    let proven = 0;
    const runs = fc.sample(morning, { numRuns: 20, seed: 7 });
    for (const problem of runs) {
      const { plan: made } = plan(problem, { iterations: 2000 });
      if (made.proven) proven += 1;
      if (made.proven) expect(made.iterations).toBeLessThan(2000);
    }
    expect(proven).toBeGreaterThan(15);
  });

  it('is loose but finite for a whole city', () => {
    const { plan: made } = plan(problemOf(makeCity({ seed: 1, delegations: 20, mostGroups: 3, sites: 100 })));
    expect(made.bound).toBeGreaterThan(made.value);
    expect(made.proven).toBe(false);
  });
});
