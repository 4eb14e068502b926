import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../bench/city-week/generate.mjs';
import {
  explainLeftOut,
  LANGUAGES,
  Planning,
  type Problem,
  plan,
  planValue,
  tellLeftOut,
  validate,
} from '../src/index.ts';
import { LEFT_OUT_REASONS } from '../src/plan/plan.ts';
import fc from './properties.ts';
import { goodPlan, problemOf, SMALL_CITY, withGroup } from './small-city.ts';

/** Cities of all sizes, with too few cars, interpreters or rooms as often as with enough. */
const city: fc.Arbitrary<Problem> = fc
  .record({
    seed: fc.nat(10_000),
    delegations: fc.integer({ min: 1, max: 5 }),
    mostGroups: fc.integer({ min: 1, max: 3 }),
    days: fc.integer({ min: 1, max: 4 }),
    sites: fc.integer({ min: 0, max: 40 }),
    interpreters: fc.integer({ min: 0, max: 10 }),
    vehicles: fc.integer({ min: 4, max: 16 }),
    seats: fc.constantFrom(30, 60),
    budget: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
    bufferMinutes: fc.integer({ min: 0, max: 20 }),
    landsAt: fc.constantFrom(undefined, '02:10', '23:40'),
    capacity: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    breakAfterMinutes: fc.constantFrom(60, 120, 180),
  })
  .map(({ seats, budget, bufferMinutes, landsAt, capacity, breakAfterMinutes, ...size }) => {
    const file = makeCity(size);
    const [first] = file.delegations;
    const [group] = first?.groups ?? [];
    if (group && landsAt && size.days > 1) group.arrival.at = `${file.firstDay}T${landsAt}`;
    return problemOf({
      ...file,
      // On one day, or after a late landing, what is mandatory may lie outside the stay: optional, it may be left out.
      items:
        landsAt || size.days === 1
          ? file.items.filter(({ meal }) => !meal).map((item) => ({ ...item, mandatory: false }))
          : file.items,
      sites: file.sites.map((site) => ({ ...site, ...(capacity && { capacity }) })),
      delegations: file.delegations.map((delegation) => ({
        ...delegation,
        groups: delegation.groups.map((each) => ({ ...each, bufferMinutes, ...(budget !== undefined && { budget }) })),
      })),
      interpreters: file.interpreters.map((interpreter) => ({ ...interpreter, breakAfterMinutes, base: 'city-hall' })),
      vehicles: [...file.vehicles, { id: 'coach', name: 'Coach', seats, depot: 'depot' }],
    });
  });

/** What the planner may leave unmet, and says so. */
const MAY_REMAIN = ['item-missing', 'meal-missing', 'no-vehicle', 'rest-missing'];

describe('the planner', () => {
  it('makes plans of any city in which the validator finds nothing but what the plan itself says is missing', () => {
    fc.assert(
      fc.property(city, fc.nat(1000), (problem, seed) => {
        const planning = new Planning(problem, { seed });
        for (const iterations of [0, 60]) {
          planning.improve(iterations);
          const { plan: made, unmet } = planning.result();
          expect(validate(made)).toEqual(unmet);
          if (unmet.length === 0) expect(planValue(made)).toBe(made.value);
          expect(unmet.map(({ code }) => code).filter((code) => !MAY_REMAIN.includes(code))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves no interpreter alone for two things in a row that are too long together', () => {
    const meeting = (id: string, hour: string) => ({
      ...{ id, title: id, groups: ['a'], at: { place: 'hall' }, minutes: 60, start: `2026-05-04T${hour}` },
      interpreting: { mode: 'consecutive', languages: ['vi', 'fr'] },
    });
    const problem = problemOf({ ...SMALL_CITY, items: [meeting('first', '10:00'), meeting('second', '11:05')] });
    const { plan: made, unmet } = plan(problem, { iterations: 20 });
    expect([unmet, validate(made)]).toEqual([[], []]);
    const [first, second] = ['first', 'second'].map((id) => made.stops.find(({ item }) => item === id)?.interpreters);
    expect(first).not.toEqual(second);
    const alone = { ...made, stops: made.stops.map((stop) => (stop.item ? { ...stop, interpreters: ['an'] } : stop)) };
    expect(validate(alone).map(({ code }) => code)).toEqual(['interpreter-alone']);
  });

  it('makes the same plan from the same problem, seed and iterations', () => {
    fc.assert(
      fc.property(city, fc.nat(1000), (problem, seed) => {
        expect(plan(problem, { seed, iterations: 40 })).toEqual(plan(problem, { seed, iterations: 40 }));
      }),
      { numRuns: 8 },
    );
  });

  it('never makes a worse plan in more iterations', () => {
    fc.assert(
      fc.property(city, fc.nat(1000), (problem, seed) => {
        const values = [0, 10, 40, 120].map((iterations) => plan(problem, { seed, iterations }).plan.value);
        expect(values).toEqual([...values].sort((one, other) => one - other));
      }),
      { numRuns: 8 },
    );
  });

  it('meets everything in a week of twenty delegations at once', () => {
    const { unmet } = plan(problemOf(makeCity({ seed: 1, delegations: 20, mostGroups: 3, sites: 100 })));
    expect(unmet).toEqual([]);
  });

  it('does not drive guests back to their hotel for lunch between two visits, in its first plan either', () => {
    const { problem } = withGroup(goodPlan(), 'a', { restMinutes: 0 });
    const { stops } = plan(problem, { iterations: 0 }).plan;
    const day = stops.filter(({ groups, what }) => groups.includes('a') && (what === 'visit' || what === 'meal'));
    expect(day.filter(({ what }) => what === 'visit')).toHaveLength(2);
    expect(day.find(({ what }) => what === 'meal')?.place).not.toBe('hotel');
  });

  it('stops when its time is over, and when it is told to', () => {
    const problem = problemOf(SMALL_CITY);
    let clock = 0;
    const timed = plan(problem, { seconds: 3, now: () => clock++ });
    expect(timed.plan.iterations).toBe(150);
    expect(plan(problem, { iterations: 1000, signal: { aborted: true } }).plan.iterations).toBe(0);
  });

  it('tells how far it is, slice by slice, and gives the thread away between them', () => {
    const problem = problemOf(makeCity({ seed: 3, delegations: 3, days: 2, sites: 30 }));
    const planning = new Planning(problem);
    const told = [];
    for (const progress of planning.improving({ iterations: 220 })) {
      told.push(progress);
      expect(planning.result().plan).toMatchObject({ value: progress.value, iterations: progress.iterations });
      if (progress.iterations >= 150) break;
    }
    expect(told.map(({ iterations }) => iterations)).toEqual([50, 100, 150]);
    for (const { value } of planning.improving({ iterations: 70 })) expect(value).toBe(planning.value);
    expect(planning.iterations).toBe(220);
    expect(planning.result()).toEqual(plan(problem, { iterations: 220 }));
  });

  it('says of what cannot be met that it is not, and still plans the rest', () => {
    const { plan: made, unmet } = plan(problemOf({ ...SMALL_CITY, interpreters: [] }), { iterations: 50 });
    expect(unmet.map(({ code }) => code)).toEqual(['item-missing']);
    expect(made.leftOut).toContainEqual({
      groups: ['a'],
      item: 'talks',
      why: 'no-interpreter',
      details: { languages: ['fr'] },
      words: 'no interpreter knows the languages (French)',
    });
    expect(made.stops.map(({ site }) => site)).toContain('garden');
  });
});

describe('what is left out', () => {
  const explained = (changes: object, group = 'a', site = 'museum') =>
    explainLeftOut(plan(problemOf({ ...SMALL_CITY, ...changes }), { iterations: 100 }).plan, group, site);
  const museum = (changes: object) => ({
    sites: SMALL_CITY.sites.map((each) => (each.id === 'museum' ? { ...each, ...changes } : each)),
  });

  it('is nothing for what the group visits', () => {
    expect(explained({})).toBeUndefined();
  });

  it.each([
    [
      'closed',
      museum({ closed: ['2026-05-04'] }),
      'it is not open, or not to be had, while they are here',
      '来访期间不开放，或无法安排',
      'không mở cửa, hoặc không thể bố trí, trong thời gian đoàn ở đây',
    ],
    [
      'full',
      museum({ capacity: 3 }),
      'it holds 3 persons, and they are 4',
      '可容纳3人，而一行共4人',
      'nơi này đón được 3 người, mà đoàn có 4 người',
    ],
    [
      'over-budget',
      museum({ fee: 300 }),
      'its fee of 1200 (minor units) is more than the budget has left',
      '费用1200（最小货币单位）超出剩余预算',
      'lệ phí 1200 (đơn vị tiền nhỏ nhất) vượt quá ngân sách còn lại',
    ],
    [
      'no-interpreter',
      museum({ languages: ['ja'] }),
      'no interpreter knows the languages (French)',
      '没有掌握所需语言的译员（法语）',
      'chưa có phiên dịch biết ngôn ngữ cần thiết (Tiếng Pháp)',
    ],
  ] as const)('is explained in three languages: %s', (why, changes, words, zh, vi) => {
    const leftOut = explained(changes);
    const { details } = leftOut ?? {};
    expect(leftOut).toEqual({ groups: ['a'], site: 'museum', why, details: expect.any(Object), words: leftOut?.words });
    const { with: easing, ...reason } = details ?? {};
    const told = LANGUAGES.map((language) => tellLeftOut({ why, details: reason }, language, 20_577));
    expect(told).toEqual([words, zh, vi]);
    const whole = LANGUAGES.map((language) => leftOut && tellLeftOut(leftOut, language, 20_577));
    for (const [nth, each] of whole.entries())
      expect(each?.startsWith(`${told[nth]}${nth === 1 ? '；' : '; '}`)).toBe(true);
    expect([easing?.kind, whole[0]]).toEqual([expect.any(String), leftOut?.words]);
  });

  it('has a sentence of its own in each language for each reason, with and without details', () => {
    const details = {
      at: 600,
      minutes: 45,
      heads: 4,
      capacity: 3,
      fee: 5,
      type: 'museum',
      instead: { title: 'Zoo', loss: 3 },
    };
    const more = { ...details, elsewhere: [{ group: 'Group A', title: 'Talks' }], names: ['An'], languages: ['fr'] };
    const { at: _at, instead: _instead, ...timeless } = details;
    for (const why of LEFT_OUT_REASONS)
      for (const each of [details, more, { ...timeless, languages: ['fr'] }]) {
        const told = LANGUAGES.map((language) => tellLeftOut({ why, details: each }, language, 20_577));
        expect(new Set(told).size).toBe(3);
        expect(told.join()).not.toMatch(/undefined|NaN|\[object/);
        expect(told[1]).toMatch(/\p{Script=Han}/u);
      }
  });

  it('is told in English alone where a plan of before has nothing but the sentence', () => {
    expect(tellLeftOut({ why: 'closed', words: 'it is closed' }, 'vi', 0)).toBe('it is closed');
  });

  it('says what could make room for it', () => {
    const sites = SMALL_CITY.sites.map((site) => ({ ...site, open: [{ from: '09:00', to: '17:00' }] }));
    const short = SMALL_CITY.delegations.map((each) => ({
      ...each,
      groups: each.groups.map((group) => ({
        ...group,
        meals: [],
        restMinutes: 0,
        interests: { history: 0.8, nature: 0.9 },
        departure: { at: '2026-05-04T11:40', place: 'airport' },
      })),
    }));
    expect(explained({ delegations: short, sites, items: [], apart: [] })).toMatchObject({
      why: 'no-time',
      words: expect.stringContaining('it could take the place of Garden, at a loss of 100 points of value'),
    });
  });
});
