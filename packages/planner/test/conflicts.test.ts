import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../bench/city-week/generate.mjs';
import { type Conflict, conflicts, LANGUAGES, plan, tellConflict } from '../src/index.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const interpreting = { mode: 'consecutive', languages: ['vi', 'fr'] };
const talks = {
  id: 'talks',
  title: 'Talks',
  groups: ['a'],
  at: { place: 'hall' },
  minutes: 60,
  start: '2026-05-04T10:00',
  hosts: ['chair'],
  interpreting,
};
const signing = { ...talks, id: 'signing', title: 'Signing', groups: ['b'], hosts: ['vice'] };

/** What is wrong with a city of these items: no meals, no rest, nothing else to do. */
function conflictsOf(items: readonly object[], changes: object = {}): readonly Conflict[] {
  const delegations = SMALL_CITY.delegations.map((delegation) => ({
    ...delegation,
    groups: delegation.groups.map((group) => ({ ...group, meals: [], restMinutes: 0 })),
  }));
  const problem = problemOf({ ...SMALL_CITY, sites: [], apart: [], delegations, items, ...changes });
  return conflicts(problem, plan(problem, { iterations: 100 }).unmet);
}

/** One car that seats all of one group, and none of two. */
const CARS = [{ id: 'car', name: 'Car', seats: 4, depot: 'airport' }];

const FIRST_DAY = 20_577;
const toldOf = (conflict: Conflict | undefined) =>
  conflict
    ? tellConflict(conflict, 'en', FIRST_DAY).relaxations.map((each) => each.replace('what would help: ', ''))
    : [];

const titlesOf = (found: readonly Conflict[]) => found.map(({ needs }) => needs.map(({ title }) => title).sort());

describe('what cannot all be met', () => {
  it('is nothing where everything is', () => {
    expect(conflictsOf([talks])).toEqual([]);
  });

  it('is two engagements that need the one interpreter at one time, and another interpreter would do', () => {
    const [conflict] = conflictsOf([talks, signing], {
      interpreters: [{ id: 'an', name: 'An', pairs: [['vi', 'fr']] }],
    });
    expect(conflict).toMatchObject({ proven: true });
    expect(titlesOf(conflict ? [conflict] : [])).toEqual([['Signing', 'Talks']]);
    expect(toldOf(conflict)[0]).toBe('one more interpreter of Vietnamese and French on Mon 4 May, 10:00–11:00');
  });

  it('is two engagements of one host at one time, and one of them could be moved', () => {
    const [conflict] = conflictsOf([
      { ...talks, interpreting: undefined },
      { ...signing, hosts: ['chair'], interpreting: undefined },
    ]);
    expect(titlesOf(conflict ? [conflict] : [])).toEqual([['Signing', 'Talks']]);
    expect(conflict?.proven).toBe(true);
    expect(toldOf(conflict)).toContain('“Talks” 60 minutes later, on Mon 4 May, 11:00–12:00');
    expect(toldOf(conflict).some((each) => each.startsWith('somebody else than The chair'))).toBe(true);
  });

  it('is told in three languages, and so is each thing that would help', () => {
    const [conflict] = conflictsOf([talks, signing], {
      interpreters: [{ id: 'an', name: 'An', pairs: [['vi', 'fr']] }],
    });
    if (!conflict) throw new Error('no conflict');
    const told = LANGUAGES.map((language) => tellConflict(conflict, language, FIRST_DAY));
    expect(told.map((each) => each.conflict)).toEqual([
      'no plan has “Talks” and “Signing” together',
      '没有任何方案能够同时安排“Talks”、“Signing”',
      'không phương án nào bố trí được “Talks” và “Signing” cùng với nhau',
    ]);
    expect(told.map(({ relaxations }) => relaxations[0])).toEqual([
      'what would help: one more interpreter of Vietnamese and French on Mon 4 May, 10:00–11:00',
      '可行的调整：增加1名越南语—法语译员，时间为5月4日（周一）10:00–11:00',
      'có thể điều chỉnh: thêm 1 phiên dịch Tiếng Việt – Tiếng Pháp, 10:00–11:00 thứ Hai 4/5',
    ]);
    const without = { kind: 'without', needed: { kind: 'rest', title: 'Rest', group: 'Group A', on: 0 } } as const;
    const drives = { title: '', needed: { kind: 'drives', group: 'Group A' }, groups: ['a'] } as const;
    const every = { ...conflict, needs: [...conflict.needs, drives], relaxations: [...conflict.relaxations, without] };
    for (const language of LANGUAGES) {
      const { conflict: words, relaxations } = tellConflict(every, language, FIRST_DAY);
      expect([words, ...relaxations].join()).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('is an engagement alone where nobody knows the language', () => {
    const [conflict] = conflictsOf([talks], { interpreters: [] });
    expect(titlesOf(conflict ? [conflict] : [])).toEqual([['Talks']]);
    expect(conflict?.proven).toBe(true);
    expect(toldOf(conflict)[0]).toBe('one more interpreter of Vietnamese and French on Mon 4 May, 10:00–11:00');
  });

  it('is the fewest of many, each of which could be had without the others', () => {
    const three = ['a', 'b', 'a'].map((group, nth) => ({
      ...talks,
      id: `call-${nth}`,
      title: `Call ${nth}`,
      groups: [group],
      at: { rooms: ['small', 'lotus'] },
      start: undefined,
      minutes: 60,
      interpreting: undefined,
      windows: [['2026-05-04T09:00', nth === 2 ? '2026-05-04T17:00' : '2026-05-04T10:40']],
    }));
    const found = conflictsOf(three);
    expect(titlesOf(found)).toEqual([['Call 0', 'Call 1']]);
    expect(found[0]?.proven).toBe(true);
  });

  it('is the drives for which there are too few cars, with how many more would do', () => {
    const groups = ['a', 'b', 'c'].map((id) => ({
      id: `norlund-${id}`,
      name: `Norlund ${id}`,
      groups: [
        { ...SMALL_CITY.delegations[0]?.groups[0], id, name: `Group ${id}`, meals: [], restMinutes: 0, size: 4 },
      ],
    }));
    const calls = ['a', 'b', 'c'].map((id) => ({ ...talks, id, groups: [id], hosts: [], interpreting: undefined }));
    const city = { ...SMALL_CITY, sites: [], apart: [], delegations: groups, vehicles: CARS };
    const problem = problemOf({ ...city, items: calls });
    const { unmet } = plan(problem, { iterations: 60 });
    expect(new Set(unmet.map(({ code }) => code))).toEqual(new Set(['no-vehicle']));
    const found = conflicts(problem, unmet);
    expect(found).toMatchObject([{ proven: false }]);
    expect(toldOf(found[0])).toEqual(['2 more vehicles with 4 seats']);
  });

  it('is found among the engagements of a whole city in good time', () => {
    const city = makeCity({ seed: 2, delegations: 6, days: 3, sites: 10 });
    const [first, second] = city.items.filter(({ id }) => id.endsWith('-banquet'));
    if (!first || !second) throw new Error('the city has no banquets');
    const clash = { ...second, windows: first.windows, hosts: first.hosts };
    const problem = problemOf({ ...city, items: city.items.map((item) => (item === second ? clash : item)) });
    const { unmet } = plan(problem, { iterations: 50 });
    const found = conflicts(problem, unmet);
    expect(unmet.length).toBeGreaterThan(0);
    expect(found).toHaveLength(1);
    expect(found[0]?.needs.map(({ item }) => item)).toContain(clash.id);
  });
});
