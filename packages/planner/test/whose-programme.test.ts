import { describe, expect, it } from 'vitest';
import { checkTable, type SheetOfCells, tellNote } from '../src/index.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const problem = problemOf({
  ...SMALL_CITY,
  delegations: SMALL_CITY.delegations.map((each) => ({
    ...each,
    name: each.id === 'norlund' ? 'Delegation of Norlund' : 'Delegation of Kestria',
    groups: each.groups.map((group) => ({ ...group, name: `${each.id}, principal’s group` })),
  })),
});

function check(rows: readonly (readonly string[])[], { above = [] as readonly string[], answers = new Map() } = {}) {
  const sheet: SheetOfCells = {
    name: '',
    above,
    rows: [['Date', 'Time', 'Activity', 'Place', 'Group', 'Car'], ...rows].map((cells, nth) => ({
      number: nth + 1,
      cells,
    })),
  };
  const { draft, notes } = checkTable([sheet], { problem, answers, today: '2026-05-01' });
  const delegationOf = new Map(
    draft.problem.delegations.flatMap(({ id, groups }) => groups.map((group) => [group.id, id])),
  );
  const present = draft.lines.map(({ stop }) => [...new Set(stop.groups.map((id) => delegationOf.get(id)))].sort());
  const open = notes.filter(({ kind }) => kind === 'question');
  return { draft, present, open };
}

const DINNER = ['4 May 2026', '18:00-19:00', 'Dinner', 'Hotel', 'all', ''];
const TALKS = ['4 May 2026', '10:00-11:00', 'Talks', 'Lotus Room', 'norlund, principal’s group', ''];

describe('“all” in a table', () => {
  it('is all groups of the delegation whose groups its rows name', () => {
    expect(check([TALKS, DINNER])).toMatchObject({ present: [['norlund'], ['norlund']], open: [] });
  });

  it('is the delegation that its title names, wherever that stands', () => {
    for (const title of ['Programme of the Delegation of Norlund (4 persons)', 'NORLUND: visit programme'])
      expect(check([DINNER], { above: [title] })).toMatchObject({ present: [['norlund']], open: [] });
    const inside = check([['PROGRAMME OF VISIT – Delegation of Norlund'], DINNER]);
    expect(inside).toMatchObject({ present: [['norlund']], open: [] });
  });

  it('is everybody whom rows of several delegations name', () => {
    const other = TALKS.with(4, 'kestria, principal’s group');
    expect(check([TALKS, other, DINNER]).present.at(-1)).toEqual(['kestria', 'norlund']);
  });

  it('is asked about where nothing says whose programme it is, and the answer taken', () => {
    const { present, open } = check([DINNER]);
    expect(present).toEqual([['kestria', 'norlund']]);
    expect(open.map(({ id, options }) => [id, options])).toEqual([
      ['whose-programme', ['Delegation of Norlund', 'Delegation of Kestria']],
    ]);
    for (const language of ['en', 'zh', 'vi'] as const)
      for (const note of open) expect(tellNote(note, language, problem.firstDay)).not.toBe('');
    const answers = new Map([['whose-programme', 'Delegation of Kestria']]);
    expect(check([DINNER], { answers })).toMatchObject({ present: [['kestria']], open: [] });
  });
});

describe('a name in a table', () => {
  it('is the same with whatever apostrophe, quote or dash it is typed', () => {
    for (const name of ["norlund, principal's group", 'Norlund, principal‘s group'])
      expect(check([TALKS.with(4, name)])).toMatchObject({ present: [['norlund']], open: [] });
  });
});

describe('a meal that a table leaves a gap for', () => {
  it('is near where the guests were, and no meeting with others who must not meet them', () => {
    const meals = [{ name: 'Lunch', from: '12:00', to: '14:00', minutes: 60 }];
    const both = problemOf({
      ...SMALL_CITY,
      delegations: SMALL_CITY.delegations.map((each) => ({
        ...each,
        groups: each.groups.map((group) => ({
          ...group,
          meals,
          departure: { at: '2026-05-04T20:00', place: 'airport' },
        })),
      })),
    });
    const rows = [
      ['Date', 'Time', 'Activity', 'Place', 'Group'],
      ['4 May 2026', '10:00-11:00', 'Visit', 'Museum', 'Group A'],
      ['', '11:10-12:00', 'Visit', 'Museum', 'Group B'],
      ['', '15:00-16:00', 'Walk', 'Garden', 'Group A'],
      ['', '16:10-17:00', 'Walk', 'Garden', 'Group B'],
    ].map((cells, nth) => ({ number: nth + 1, cells }));
    const { plan, violations } = checkTable([{ name: '', above: [], rows }], { problem: both, today: '2026-05-01' });
    const lunches = plan.stops.filter(({ what }) => what === 'meal');
    expect(lunches.map(({ place, from }) => [place, from])).toEqual([
      ['museum', 720],
      ['museum', 720],
    ]);
    expect(violations.map(({ code }) => code)).not.toContain('apart-meet');
  });
});
