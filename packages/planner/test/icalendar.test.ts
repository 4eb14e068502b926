import { describe, expect, it } from 'vitest';
import { type Agenda, agendasOf, calendarOf, fileNamesOf, plan } from '../src/index.ts';
import fc from './properties.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const made = plan(problemOf(SMALL_CITY), { iterations: 30 }).plan;
const stamp = new Date('2026-05-01T10:00:00Z');
const agendaOf = (kind: string, id: string): Agenda => {
  const agenda = agendasOf(made).find((each) => each.kind === kind && each.id === id);
  if (!agenda) throw new Error(`no ${kind} ${id}`);
  return agenda;
};
const written = (agenda: Agenda, previous?: string, when = stamp, problem: object = SMALL_CITY) =>
  calendarOf({ problem: problemOf(problem) }, agenda, { language: 'en', stamp: when, previous });
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (calendar: string, name: string) =>
  linesOf(calendar).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

describe('a calendar', () => {
  it('has an event for each thing in the agenda, in UTC, with where and who', () => {
    const calendar = written(agendaOf('group', 'a'));
    const talks = made.stops.find(({ item }) => item === 'talks');
    expect(linesOf(calendar)[0]).toBe('BEGIN:VCALENDAR');
    expect(linesOf(calendar).slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(valuesOf(calendar, 'DTSTART')).toHaveLength(agendaOf('group', 'a').entries.length);
    expect(valuesOf(calendar, 'SUMMARY')).toContain('Arrival at airport');
    // Seven hours ahead of UTC: eight in the morning is one.
    expect(valuesOf(calendar, 'DTSTART')[0]).toBe('20260504T010000Z');
    expect(talks).toBeDefined();
    expect(calendar).toContain('Host or escort: The chair');
    expect(new Set(valuesOf(calendar, 'UID')).size).toBe(valuesOf(calendar, 'UID').length);
  });

  it('tells nothing of what groups must not meet, are interested in or can spend', () => {
    const all = agendasOf(made)
      .map((agenda) => written(agenda))
      .join('');
    for (const secret of ['history', 'nature', '1000', 'budget', 'fr'])
      expect(all).not.toMatch(new RegExp(`\\b${secret}\\b`));
  });

  it('keeps ids over changes, counts them, and cancels what is gone', () => {
    const agenda = agendaOf('group', 'a');
    const first = written(agenda);
    expect(written(agenda, first, new Date('2026-05-02T10:00:00Z'))).toBe(first);
    const [gone, ...rest] = agenda.entries;
    if (!gone) throw new Error('nothing in it');
    const moved = {
      ...agenda,
      entries: rest.map((entry, nth) => (nth === 0 ? { ...entry, to: entry.to + 5 } : entry)),
    };
    const second = written(moved, first, new Date('2026-05-02T10:00:00Z'));
    expect([...valuesOf(second, 'UID')].sort()).toEqual([...valuesOf(first, 'UID')].sort());
    expect(
      valuesOf(second, 'SEQUENCE')
        .map(Number)
        .reduce((sum, each) => sum + each, 0),
    ).toBe(2);
    expect(valuesOf(second, 'STATUS').filter((status) => status === 'CANCELLED')).toHaveLength(1);
    expect(valuesOf(second, 'DTSTAMP').filter((each) => each === '20260502T100000Z')).toHaveLength(2);
    // What comes again is confirmed again, with a higher count.
    expect(
      valuesOf(written(agenda, second), 'SEQUENCE')
        .map(Number)
        .reduce((sum, each) => sum + each, 0),
    ).toBe(4);
  });

  it('is written by the rules of RFC 5545, whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (title) => {
        const agenda = agendaOf('host', 'chair');
        const [entry] = agenda.entries;
        if (!entry) throw new Error('nothing in it');
        const calendar = written({ ...agenda, entries: [{ ...entry, title }] });
        expect(calendar.endsWith('\r\n')).toBe(true);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of calendar.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(valuesOf(calendar, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
        const [summary = ''] = valuesOf(calendar, 'SUMMARY');
        expect(summary.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
        // Read and written again it is the same: nothing of a title can be taken for a line.
        expect(written({ ...agenda, entries: [{ ...entry, title }] }, calendar, new Date(0))).toBe(calendar);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['Asia/Kathmandu', '20260504T021500Z'],
    ['America/St_Johns', '20260504T103000Z'],
    ['UTC', '20260504T080000Z'],
  ])('counts from the clock of %s', (zone, first) => {
    expect(valuesOf(written(agendaOf('group', 'a'), undefined, stamp, { ...SMALL_CITY, zone }), 'DTSTART')[0]).toBe(
      first,
    );
  });

  it.each([
    // The clock goes from two to three: half past two is half past three.
    ['2026-03-29', 150, '20260329T013000Z'],
    ['2026-03-29', 90, '20260329T003000Z'],
    ['2026-03-29', 480, '20260329T060000Z'],
    // From three to two: half past two comes twice, and is the first.
    ['2026-10-25', 150, '20261025T003000Z'],
    ['2026-10-25', 240, '20261025T030000Z'],
  ])('knows the days on which the clock changes: %s, minute %i', (firstDay, from, instant) => {
    const dated = JSON.parse(JSON.stringify(SMALL_CITY).replaceAll('2026-05-04', firstDay));
    const agenda = agendaOf('host', 'chair');
    const entries = agenda.entries.map((entry) => ({ ...entry, from }));
    const calendar = written({ ...agenda, entries }, undefined, stamp, { ...dated, zone: 'Europe/Berlin' });
    expect(valuesOf(calendar, 'DTSTART')[0]).toBe(instant);
  });
});

describe('the file of a calendar', () => {
  it('has a safe name, and no other has the same', () => {
    const ids = ['../../etc/passwd', 'an', 'AN', 'an', 'Đoàn 1', '中文', 'con', 'x'.repeat(200)];
    const names = fileNamesOf(ids.map((id) => ({ kind: 'host', id, name: id, entries: [] })));
    for (const name of names) expect(name).toMatch(/^host-[A-Za-z0-9_-]{1,80}\.ics$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
