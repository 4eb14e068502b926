import { describe, expect, it } from 'vitest';
import { tell, type ViolationCode, validate } from '../src/index.ts';
import { validatePart } from '../src/plan/validate.ts';
import {
  goodPlan,
  withAnotherLeg,
  withAnotherStop,
  withGroup,
  withLeg,
  withoutStop,
  withProblem,
  withStop,
} from './small-city.ts';

const good = goodPlan();
const codesOf = (plan: typeof good) => [...new Set(validate(plan).map(({ code }) => code))].sort();
/** 10.3 is half past ten. */
const at = (from: number, to: number) => ({ from, to });

/** Talks of an hour with a signing of thirty-five minutes right after them, in the same hall. */
function inARow(interpreters: readonly string[]): typeof good {
  const ordered = withProblem(
    withStop(withLeg(good, 1, { leaves: 635, arrives: 655 }), 'museum', at(10.55, 11.3)),
    'items',
    'signing',
    { minutes: 35, interpreting: { mode: 'consecutive', languages: ['vi', 'fr'] } },
  );
  return withAnotherStop(ordered, 'signing', 'a', 'hall', 10.0, 10.35, { what: 'item', item: 'signing', interpreters });
}

/** One thing wrong with a good plan, and all that the validator may say of it. */
const mutations: readonly (readonly [title: string, plan: typeof good, codes: readonly ViolationCode[]])[] = [
  [
    'a group is at two things at once',
    withAnotherStop(good, 'signing', 'a', 'hotel', 13.3, 13.5, { what: 'rest' }),
    ['group-twice'],
  ],
  [
    'a host is at two things at once',
    withStop(good, 'garden', { hosts: ['chair'], ...at(9.3, 10.3) }),
    ['host-twice', 'no-vehicle', 'site-closed'],
  ],
  [
    'a host is wanted elsewhere before he can be there',
    withStop(good, 'garden', { hosts: ['chair'], ...at(10.1, 11.1) }),
    ['drive-too-short', 'no-vehicle'],
  ],
  [
    'an interpreter is at two things at once',
    withStop(good, 'garden', { interpreters: ['an'] }),
    ['interpreter-twice'],
  ],
  ['a car drives two groups at once', withLeg(good, 4, { vehicles: ['car-1'] }), ['vehicle-twice']],
  [
    'a room has two meetings at once',
    withAnotherStop(good, 'garden party', 'b', 'hall', 9.3, 9.5, { what: 'rest', room: 'lotus' }),
    ['apart-meet', 'no-vehicle', 'room-twice'],
  ],
  [
    'a drive takes longer than there is time',
    withStop(good, 'museum', at(10.15, 11.15)),
    ['drive-too-short', 'no-vehicle'],
  ],
  ['a drive is written down shorter than it is', withLeg(good, 0, { leaves: 515, arrives: 530 }), ['drive-too-short']],
  ['a drive has no car', withLeg(good, 0, { vehicles: [] }), ['no-vehicle']],
  ['a car is too small', withProblem(good, 'vehicles', 'car-1', { seats: 3 }), ['vehicle-seats']],
  [
    'a driver is not on shift',
    withProblem(good, 'vehicles', 'car-2', { available: [['2026-05-04T11:00', '2026-05-04T18:00']] }),
    ['vehicle-off-shift'],
  ],
  [
    'a driver cannot be back at the depot by the end of the shift',
    withProblem(good, 'vehicles', 'car-1', {
      available: [
        ['2026-05-04T08:00', '2026-05-04T12:00'],
        ['2026-05-04T18:00', '2026-05-04T23:00'],
      ],
    }),
    ['drive-too-short'],
  ],
  [
    'a site is closed',
    withProblem(good, 'sites', 'museum', { open: [{ from: '11:00', to: '17:00' }] }),
    ['site-closed'],
  ],
  ['a site is closed on that date', withProblem(good, 'sites', 'garden', { closed: ['2026-05-04'] }), ['site-closed']],
  [
    'a site is closed on that day of the week',
    withProblem(good, 'sites', 'garden', { open: [{ weekdays: ['tuesday'], from: '10:00', to: '18:00' }] }),
    ['site-closed'],
  ],
  ['a site is too small', withProblem(good, 'sites', 'museum', { capacity: 3 }), ['site-full']],
  ['a visit is too short', withStop(good, 'garden', at(10.3, 10.5)), ['visit-too-short']],
  ['a visit is too long', withStop(good, 'garden', at(10.3, 12.2)), ['visit-too-long']],
  [
    'a site is visited twice by one group',
    withAnotherStop(good, 'garden again', 'b', 'garden', 11.4, 12.2, { site: 'garden' }),
    ['visit-twice'],
  ],
  ['a room is too small', withStop(good, 'talks', { room: 'small' }), ['room-too-small']],
  [
    'a room cannot be had then',
    withProblem(good, 'rooms', 'lotus', { available: [['2026-05-04T09:30', '2026-05-04T17:00']] }),
    ['room-unavailable'],
  ],
  ['there is no interpreter', withStop(good, 'talks', { interpreters: [] }), ['no-interpreter']],
  ['the interpreter knows another language', withStop(good, 'museum', { interpreters: ['chau'] }), ['no-interpreter']],
  [
    'one interpreter is alone for two hours',
    withStop(withProblem(good, 'items', 'talks', { minutes: 95 }), 'talks', at(8.5, 10.25)),
    ['drive-too-short', 'interpreter-alone', 'item-outside-window', 'no-vehicle', 'outside-day'],
  ],
  ['one interpreter is alone for two things in a row', inARow(['an']), ['interpreter-alone']],
  [
    'an interpreter works too long a day',
    withProblem(good, 'interpreters', 'an', { mostMinutesADay: 100 }),
    ['interpreter-too-long'],
  ],
  [
    'an interpreter has no break',
    withProblem(good, 'interpreters', 'an', { breakAfterMinutes: 90 }),
    ['interpreter-no-break'],
  ],
  [
    'an interpreter is not available',
    withProblem(good, 'interpreters', 'an', { available: [['2026-05-04T08:00', '2026-05-04T11:00']] }),
    ['interpreter-unavailable'],
  ],
  [
    'a host is engaged elsewhere',
    withProblem(good, 'hosts', 'chair', { busy: [['2026-05-04T09:30', '2026-05-04T10:30']] }),
    ['host-busy'],
  ],
  ['a host is not there', withStop(good, 'talks', { hosts: ['vice'] }), ['host-missing']],
  ['a meal is missing', withoutStop(good, 'lunch'), ['meal-missing']],
  ['a meal is too late', withStop(withoutStop(good, 'rest'), 'lunch', at(13.3, 14.3)), ['meal-missing']],
  [
    'there is no rest',
    withGroup(withStop(good, 'rest', { what: 'meal', ...at(13.0, 17.45) }), 'a', {
      day: { from: '09:00', to: '18:00' },
      restMinutes: 90,
    }),
    ['rest-missing'],
  ],
  [
    'a stop is before the group has come',
    withStop(good, 'talks', at(8.0, 9.0)),
    ['group-twice', 'item-outside-window', 'no-vehicle', 'outside-stay'],
  ],
  ['a stop is outside the working day', withGroup(good, 'b', { day: { from: '11:00', to: '18:00' } }), ['outside-day']],
  [
    'two delegations meet who must not',
    withStop(withLeg(withLeg(good, 4, { to: 'museum' }), 5, { from: 'museum' }), 'garden', {
      place: 'museum',
      what: 'rest',
    }),
    ['apart-meet'],
  ],
  [
    'an item is missing',
    withoutStop(withLeg(withLeg(good, 0, { to: 'museum' }), 1, { from: 'airport', to: 'airport' }), 'talks'),
    ['item-missing'],
  ],
  ['an item is shorter than it was ordered', withStop(good, 'talks', at(9.0, 9.5)), ['item-changed']],
  [
    'an item is at another time than it may be',
    withProblem(good, 'items', 'talks', { windows: [['2026-05-04T13:00', '2026-05-04T17:00']] }),
    ['item-outside-window'],
  ],
  [
    'an item comes too soon after another',
    withProblem(
      withAnotherStop(
        withStop(withLeg(good, 1, { leaves: 630, arrives: 650 }), 'museum', at(10.5, 11.3)),
        'signing',
        'a',
        'hall',
        10.0,
        10.3,
        { what: 'item', item: 'signing' },
      ),
      'items',
      'signing',
      { after: [{ item: 'talks', leastMinutes: 10 }] },
    ),
    ['too-soon'],
  ],
  [
    'an item comes too late after another',
    withAnotherStop(
      withAnotherLeg(
        withAnotherLeg(good, 'a', 'hotel', 'hall', 14.0, 14.2, 'car-1'),
        'a',
        'hall',
        'airport',
        18.3,
        18.5,
        'car-2',
      ),
      'signing',
      'a',
      'hall',
      14.3,
      15.0,
      { what: 'item', item: 'signing' },
    ),
    ['too-late'],
  ],
  ['the fees are over the budget', withGroup(good, 'a', { budget: 399 }), ['over-budget']],
  ['there are more visits of a type than wished', withGroup(good, 'a', { caps: { museum: 0 } }), ['over-cap']],
];

describe('the validator', () => {
  it('finds nothing wrong with a good plan', () => {
    expect(validate(good)).toEqual([]);
  });

  it.each(mutations)('says when %s', (_, plan, codes) => {
    expect(codesOf(plan)).toEqual(codes);
  });

  it('has a mutation for each of its codes', async () => {
    const { VIOLATION_CODES } = await import('../src/plan/violation.ts');
    const found = new Set(mutations.flatMap(([, plan]) => codesOf(plan)));
    expect(VIOLATION_CODES.filter((code) => !found.has(code))).toEqual([]);
  });

  it('says the same of each kind of fault when it is asked for nothing else', async () => {
    const { VIOLATION_CODES } = await import('../src/plan/violation.ts');
    for (const [, plan] of mutations) {
      const { delegations, sites, rooms, interpreters, vehicles, hosts, items } = plan.problem;
      const everybody = [
        delegations.flatMap(({ groups }) => groups),
        sites,
        rooms,
        interpreters,
        vehicles,
        hosts,
        items,
      ];
      const ids = new Set(everybody.flatMap((list) => list.map(({ id }) => id)));
      for (const asked of VIOLATION_CODES)
        expect(validatePart(plan, ids, asked)).toEqual(validate(plan).filter(({ code }) => code === asked));
    }
  });

  it('says in words who, what, when and by how much', () => {
    const [violation] = validate(withStop(good, 'museum', at(10.15, 11.15)));
    expect(violation).toMatchObject({
      code: 'drive-too-short',
      words: 'Group A has 15 minutes from hall to museum at Mon 4 May, 10:00, and needs 20',
      who: ['a'],
      byMinutes: 5,
    });
  });

  it('says the same in Chinese and in Vietnamese', () => {
    const plan = withStop(good, 'museum', at(10.15, 11.15));
    const [violation] = validate(plan);
    const inLanguage = (language: 'zh' | 'vi') => violation && tell(violation, language, plan.problem.firstDay);
    expect(inLanguage('zh')).toBe('Group A于5月4日（周一）10:00从hall前往museum，只有15分钟，需要20分钟');
    expect(inLanguage('vi')).toBe('Group A chỉ có 15 phút để đi từ hall đến museum lúc 10:00 thứ Hai 4/5, cần 20 phút');
  });

  it('has a sentence of its own in each language for all that it finds', () => {
    for (const [, plan] of mutations) {
      for (const violation of validate(plan)) {
        const [en, zh, vi] = (['en', 'zh', 'vi'] as const).map((each) => tell(violation, each, plan.problem.firstDay));
        expect(en).toBe(violation.words);
        expect(new Set([en, zh, vi]).size).toBe(3);
        expect(`${en}${zh}${vi}`).not.toMatch(/undefined|NaN|\[object/);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('adds up what an interpreter does alone in one place, until another takes turns or takes over', () => {
    expect(validate(inARow(['an'])).map(({ words }) => words)).toEqual([
      'talks and signing at Mon 4 May, 09:00–10:35 have one interpreter for 95 minutes without a break: beyond 90 it takes two',
    ]);
    expect(codesOf(inARow(['an', 'binh']))).toEqual([]);
    expect(codesOf(inARow(['binh']))).toEqual([]);
  });

  it('knows a drive that was led elsewhere when it had begun', () => {
    const byWayOf = withLeg(withAnotherLeg(good, 'b', 'hotel', 'garden', 10.1, 10.3, 'car-2'), 4, {
      to: 'hotel',
      leaves: 585,
      arrives: 605,
    });
    expect(codesOf(byWayOf)).toEqual([]);
    expect(codesOf(withLeg(byWayOf, 4, { to: 'hall' }))).toEqual(['drive-too-short', 'no-vehicle']);
  });

  it('lets two groups share a coach that has seats for both', () => {
    const coach = withProblem(good, 'vehicles', 'car-2', { seats: 7 });
    const together = withLeg(withLeg(coach, 4, { from: 'airport', to: 'hall', leaves: 510, arrives: 530 }), 0, {
      vehicles: ['car-2'],
    });
    const codesOfCars = (plan: typeof good) => codesOf(plan).filter((code) => code.startsWith('vehicle'));
    expect(codesOfCars(together)).toEqual([]);
    expect(codesOfCars({ ...together, problem: good.problem })).toEqual(['vehicle-seats']);
  });
});
