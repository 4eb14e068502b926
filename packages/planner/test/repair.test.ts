import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  asPlan,
  checkTable,
  LANGUAGES,
  repairsOf,
  type SheetOfCells,
  sheetOfText,
  tell,
  tellRepair,
  type Violation,
  validate,
} from '../src/index.ts';
import { candidatesFor } from '../src/repair/candidates.ts';
import { both } from '../src/repair/change.ts';
import { Judges } from '../src/repair/judge.ts';
import { otherDaysFor } from '../src/repair/other-days.ts';
import { assemble } from '../src/table/assemble.ts';
import { eachOnce } from '../src/table/check.ts';
import { withChanged } from '../src/table/draft.ts';
import fc from './properties.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const HEADER = 'Date | Time | Activity | Place | Group | Interpreter | Car | Host';

function sheetOf(text: string): SheetOfCells {
  const rows = [HEADER, ...text.trim().split('\n')].map((line, nth) => ({
    number: nth + 1,
    cells: line.split('|').map((cell) => cell.trim()),
  }));
  return { name: '', above: [], rows };
}

const EXAMPLES = join(import.meta.dirname, '..', 'examples');

/** An example; its quotes stand around names with a comma, and nowhere else. */
function sheetOfCsv(name: string): SheetOfCells {
  const lines = readFileSync(join(EXAMPLES, 'tables', name), 'utf8')
    .trim()
    .split('\n');
  const cells = (line: string) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((cell) => cell.replaceAll('"', ''));
  return { name: '', above: [], rows: lines.map((line, nth) => ({ number: nth + 1, cells: cells(line) })) };
}

const problem = problemOf(SMALL_CITY);
const check = (text: string) => checkTable([sheetOf(text)], { problem, today: '2026-03-01' });
const codesOf = (found: readonly { readonly code: string }[]) => [...new Set(found.map(({ code }) => code))].sort();

/** A programme of the small city in which nothing is wrong. */
const GOOD = `
4/5/2026 | 8:00-8:30 | Arrival | airport | Group A | | Car 1 |
 | 9:00-10:00 | Talks | Lotus Room | Group A | An | Car 1 | The chair
 | 10:30-11:30 | Visit | Museum | Group A | An | Car 1 |
 | 12:00-13:00 | Lunch | hotel | Group A | | Car 1 |
 | 13:00-14:00 | Rest | hotel | Group A | | |
 | 19:00-20:00 | Departure to the airport | airport | Group A | | Car 1 |
 | 8:00-8:30 | Arrival | airport | Group B | | Car 2 |
 | 10:30-11:30 | Visit | Garden | Group B | | Car 2 |
 | 13:00-14:00 | Departure to the airport | airport | Group B | | Car 2 |`;

/** The good programme with one of its lines otherwise. */
const withLine = (was: string, is: string) => {
  if (!GOOD.includes(was)) throw new Error(`no line ${was}`);
  return GOOD.replace(was, is);
};

const VISIT = ' | 10:30-11:30 | Visit | Museum | Group A | An | Car 1 |';
const TALKS = ' | 9:00-10:00 | Talks | Lotus Room | Group A | An | Car 1 | The chair';

const IN_A_ROW = `${TALKS}
 | 10:00-10:35 | Press meeting | Lotus Room | Group A | An | |`;

const FAULTS: readonly (readonly [fault: string, text: string, code: string, cheapest: string])[] = [
  [
    'a drive that cannot be made',
    withLine(VISIT, ' | 10:15-11:15 | Visit | Museum | Group A | An | Car 1 |'),
    'drive-too-short',
    'move Visit from 10:15 to 10:20',
  ],
  [
    'an interpreter of another language',
    withLine(VISIT, ' | 10:30-11:30 | Visit | Museum | Group A | Chau | Car 1 |'),
    'no-interpreter',
    'ask An, who is free, for Visit at 10:30 too',
  ],
  [
    'two things in a row with one interpreter',
    withLine(TALKS, IN_A_ROW).replace(VISIT, ' | 10:55-11:40 | Visit | Museum | Group A | An | Car 1 |'),
    'interpreter-alone',
    'ask Binh, who is free, for Talks at 09:00 too',
  ],
  [
    'a room that is too small',
    withLine(TALKS, ' | 9:00-10:00 | Talks | Small Room | Group A | An | Car 1 | The chair'),
    'room-too-small',
    'take Lotus Room instead of Small Room for Talks at 09:00',
  ],
  [
    'a museum that is closed',
    withLine(VISIT, ' | 16:30-17:30 | Visit | Museum | Group A | An | Car 1 |'),
    'site-closed',
    'move Visit from 16:30 to 16:00',
  ],
  [
    'a car that is wanted twice',
    withLine(
      ' | 10:30-11:30 | Visit | Garden | Group B | | Car 2 |',
      ' | 10:30-11:30 | Visit | Garden | Group B | | Car 1 |',
    ),
    'vehicle-twice',
    'take Car 2 instead of Car 1 for Visit at 10:30',
  ],
  [
    'a visit that is too long',
    withLine(VISIT, ' | 10:30-12:05 | Visit | Museum | Group A | An, Binh | Car 1 |')
      .replace('12:00-13:00', '12:30-13:00')
      .replace('| 13:00-14:00 | Rest', '| 13:00-14:00 | Rest'),
    'visit-too-long',
    'end Visit at 12:00 instead of 12:05',
  ],
];

describe('the smallest changes', () => {
  it('find nothing to cure in a good programme', () => {
    const { violations, notes, draft } = check(GOOD);
    expect(violations).toEqual([]);
    expect(notes.filter(({ kind }) => kind !== 'assumption')).toEqual([]);
    expect(repairsOf(draft, violations)).toEqual([]);
  });

  it.each(FAULTS)('cure %s, and the validator agrees', (_, text, code, cheapest) => {
    const { violations, draft } = check(text);
    expect(codesOf(violations)).toContain(code);
    const offer = repairsOf(draft, violations).find(({ violation }) => violation.code === code);
    const told = offer?.repairs.map(({ changes }) => tellRepair(changes, 1, 'en', problem.firstDay));
    expect(told?.[0]).toBe(cheapest);
    expect(offer?.repairs.length).toBeLessThanOrEqual(3);
    const costs = offer?.repairs.map(({ cost }) => cost) ?? [];
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    const countOf = (
      found: readonly { readonly code: string; readonly who: readonly string[] }[],
      one: (typeof found)[number],
    ) =>
      found.filter(({ code: other, who }) => other === one.code && `${[...who].sort()}` === `${[...one.who].sort()}`)
        .length;
    for (const repair of offer?.repairs ?? []) {
      const after = validate(asPlan(repair.draft));
      for (const left of after) expect(countOf(after, left)).toBeLessThanOrEqual(countOf(violations, left));
      expect(after.length).toBeLessThanOrEqual(violations.length - repair.cures.length);
      expect(repair.cures.map(({ words }) => words)).toContain(offer?.violation.words);
    }
  });

  it('costs more where guests were told already', () => {
    const late = withLine(VISIT, ' | 10:15-11:15 | Visit | Museum | Group A | An | Car 1 |');
    const { violations, draft } = check(late);
    const told = { ...draft, lines: draft.lines.map((line) => ({ ...line, stop: { ...line.stop, announced: true } })) };
    const costOf = (each: typeof draft) => repairsOf(each, violations)[0]?.repairs[0]?.cost ?? 0;
    expect(costOf(told)).toBe(4 * costOf(draft));
  });

  it('say that there is none where only a flight could move', () => {
    const { violations, draft } = check(
      withLine(
        ' | 19:00-20:00 | Departure to the airport | airport | Group A | | Car 1 |',
        ' | 19:00-21:00 | Departure to the airport | airport | Group A | | Car 1 |',
      ),
    );
    expect(codesOf(violations)).toContain('outside-stay');
    expect(repairsOf(draft, violations).find(({ violation }) => violation.code === 'outside-stay')?.repairs).toEqual(
      [],
    );
  });
});

describe('a fault that no hour of its day cures', () => {
  const closedOnMonday = problemOf({
    ...SMALL_CITY,
    days: 3,
    sites: SMALL_CITY.sites.map((site) =>
      site.id === 'museum'
        ? { ...site, open: [{ from: '09:00', to: '17:00', weekdays: ['tuesday', 'wednesday'] }] }
        : site,
    ),
    delegations: SMALL_CITY.delegations.map((delegation) => ({
      ...delegation,
      groups: delegation.groups.map((group) => ({
        ...group,
        departure: { ...group.departure, at: '2026-05-06T20:00' },
      })),
    })),
  });
  const lines = (visit: string, tuesday: string) => `
4/5/2026 | 8:00-8:30 | Arrival | airport | Group A | | Car 1 |
 | 9:00-10:00 | Talks | Lotus Room | Group A | An | Car 1 | The chair
 | 10:30-11:30 | ${visit} | Group A | An | Car 1 |
5/5/2026 | ${tuesday} | Group A | An | Car 1 |
6/5/2026 | 19:00-20:00 | Departure to the airport | airport | Group A | | Car 1 |`;
  const cheapest = (text: string, language: 'en' | 'zh' | 'vi' = 'en') => {
    const found = checkTable([sheetOf(text)], { problem: closedOnMonday, today: '2026-03-01' });
    const [repair] =
      repairsOf(found.draft, found.violations).find(({ violation }) => violation.code === 'site-closed')?.repairs ?? [];
    return repair && tellRepair(repair.changes, 1, language, closedOnMonday.firstDay);
  };

  it('is cured by another day, told with its date', () => {
    const text = lines('Visit | Museum', '9:00-10:00 | Visit | Garden').replace(
      '9:00-10:00 | Visit | Garden',
      '14:00-15:00 | Visit | Garden',
    );
    expect(cheapest(text)).toBe('move Visit from Mon 4 May, 10:30 to Tue 5 May, 10:30');
    expect(cheapest(text, 'zh')).toBe('将“Visit”由5月4日（周一）10:30改为5月5日（周二）10:30');
    expect(cheapest(text, 'vi')).toBe('chuyển “Visit” từ 10:30 thứ Hai 4/5 sang 10:30 thứ Ba 5/5');
  });
});

describe('a change judged by the part of a programme that it touches', () => {
  const threeDays = problemOf({
    ...SMALL_CITY,
    days: 3,
    delegations: SMALL_CITY.delegations.map((delegation) => ({
      ...delegation,
      groups: delegation.groups.map((group) => ({
        ...group,
        departure: { ...group.departure, at: '2026-05-06T20:00' },
      })),
    })),
  });
  const row = fc.record({
    day: fc.integer({ min: 4, max: 6 }),
    from: fc.integer({ min: 8 * 4, max: 23 * 4 }),
    quarters: fc.integer({ min: 2, max: 10 }),
    title: fc.constantFrom('Talks', 'Signing', 'Visit', 'Reception', 'Lunch', 'Rest'),
    place: fc.constantFrom('Lotus Room', 'Small Room', 'Museum', 'Garden', 'hotel', 'hall'),
    group: fc.constantFrom('Group A', 'Group B', 'Group A, Group B'),
    interpreter: fc.constantFrom('', 'An', 'Binh', 'Chau', 'The chair'),
    car: fc.constantFrom('', 'Car 1', 'Car 2', 'Car 1, Car 2'),
    host: fc.constantFrom('', 'The chair', 'The vice-chair'),
  });
  const clock = (quarters: number) => `${Math.floor(quarters / 4)}:${String((quarters % 4) * 15).padStart(2, '0')}`;

  it.each([
    ['with what is known of the city', threeDays],
    ['without', undefined],
  ])('is found to make the same better and worse as by the whole, %s', (_, known) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 14 }), fc.nat(1000), (rows, which) => {
        const lines = rows.map(
          ({ day, from, quarters, title, place, group, interpreter, car, host }) =>
            `${day}/5/2026 | ${clock(from)}-${clock(Math.min(95, from + quarters))} | ${title} | ${place} | ${group} | ${interpreter} | ${car} | ${host}`,
        );
        const { draft, violations } = checkTable([sheetOf(lines.join('\n'))], { problem: known, today: '2026-03-01' });
        const violation = violations[which % Math.max(1, violations.length)];
        if (!violation) return;
        const judges = new Judges(draft);
        const first = [...candidatesFor(draft, violation), ...otherDaysFor(draft, violation)];
        const near = first.filter((_each, nth) => nth % 7 === which % 7).slice(0, 12);
        const pairs = near.slice(0, 2).flatMap(({ changed }) =>
          candidatesFor(withChanged(draft, changed), violation)
            .filter((_each, nth) => nth % 29 === which % 29)
            .map((second) => both(changed, second.changed)),
        );
        for (const changed of [...near.map((each) => each.changed), ...pairs]) {
          const whole = eachOnce(validate(assemble(withChanged(draft, changed)).plan));
          const part = judges.whole.judge(changed);
          expect(better(part.before, part.after)).toEqual(better(violations, whole));
          expect(better(part.after, part.before)).toEqual(better(whole, violations));
          const isGone = (after: readonly Violation[]) => !after.some(({ words }) => words === violation.words);
          expect(isGone(judges.whole.judge(changed, violation).after)).toBe(isGone(whole));
          const ofDays = judges.of(violation, changed);
          expect(isGone(ofDays.judge(changed, violation).after)).toBe(isGone(whole));
          const then = ofDays.judge(changed);
          expect(better(whole, violations)).toEqual(expect.arrayContaining([...better(then.after, then.before)]));
        }
      }),
      { numRuns: 12 },
    );
  });

  /** What is said before and no longer. */
  function better(before: readonly Violation[], after: readonly Violation[]): readonly string[] {
    const said = new Set(after.map(({ words }) => words));
    return before.flatMap(({ words }) => (said.has(words) ? [] : [words])).sort();
  }
});

describe('two things in a row with one interpreter', () => {
  it('add up in a text that has no places', () => {
    const text =
      '4/5/2026\n9:00-10:00 Talks with the mayor\nInterpreter: Ms Lan\n10:00-10:50 Signing\nInterpreter: Ms Lan';
    const { violations, draft } = checkTable([sheetOfText(text)], { today: '2026-03-01' });
    expect(
      LANGUAGES.map((each) => violations.map((violation) => tell(violation, each, draft.problem.firstDay))),
    ).toEqual([
      [
        'Talks with the mayor and Signing at Mon 4 May, 09:00–10:50 have one interpreter for 110 minutes without a break: beyond 90 it takes two',
      ],
      ['5月4日（周一）09:00–10:50的“Talks with the mayor”、“Signing”由一名译员连续工作110分钟：超过90分钟须由两人轮换'],
      [
        '“Talks with the mayor” và “Signing” 09:00–10:50 thứ Hai 4/5 chỉ có một phiên dịch liên tục trong 110 phút: quá 90 phút phải có hai người',
      ],
    ]);
  });
});

describe('the example of a programme made by hand', () => {
  it('has a drive that cannot be made, a closed door, a wrong language and a missing break, each with a cure', () => {
    const { violations, draft, notes } = checkTable([sheetOfCsv('norlund-by-hand.csv')], {
      problem: problemOf(JSON.parse(readFileSync(join(EXAMPLES, 'three-days.json'), 'utf8'))),
      today: '2026-03-01',
    });
    expect(codesOf(violations)).toEqual(
      expect.arrayContaining(['drive-too-short', 'site-closed', 'no-interpreter', 'interpreter-alone', 'host-missing']),
    );
    expect(notes.filter(({ kind }) => kind !== 'assumption')).toEqual([]);
    for (const { violation, repairs } of repairsOf(draft, violations))
      expect([violation.words, repairs.length]).not.toContain(0);
  });

  it('asks nobody to come before seven or to stay after ten who does not do so already', () => {
    const text =
      '2026-05-04\n8:00-17:00 Roundtable\n18:00-19:00 Reception\n2026-05-05\n5:30-6:30 Walk\n22:00-23:30 Show';
    const { draft, violations } = checkTable([sheetOfText(text)], { today: '2026-03-01' });
    expect(codesOf(violations)).toContain('meal-missing');
    const clocks = violations
      .flatMap((violation) => [...candidatesFor(draft, violation), ...otherDaysFor(draft, violation)])
      .flatMap(({ changed }) => [...changed])
      .flatMap(([was, { stop }]) => (was.stop.title === 'Roundtable' ? [stop.from % 1440, stop.to % 1440] : []));
    expect(clocks.length).toBeGreaterThan(0);
    expect(Math.min(...clocks)).toBeGreaterThanOrEqual(420);
    expect(Math.max(...clocks)).toBeLessThanOrEqual(1320);
  });
});
