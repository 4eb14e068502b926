import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asHtml, asPlan, asSvg, asText, checkTable, Speech, sheetOfText, sheetsOf } from '../src/index.ts';
import { widthOf, wrapped } from '../src/printed/wrap.ts';
import { goodPlan } from './small-city.ts';

const plan = goodPlan();
const titles = (by: Parameters<typeof sheetsOf>[1]['by'], language: 'en' | 'zh' | 'vi' = 'en') =>
  sheetsOf(plan, { by, language }).map(({ title }) => title);

describe('a printed programme', () => {
  it('has a sheet for each group, person, driver, interpreter and venue that has something to do', () => {
    expect(titles('group')).toEqual(['Group A', 'Group B']);
    expect(titles('person')).toEqual(['The chair', 'An']);
    expect(titles('driver')).toEqual(['Car 1', 'Car 2']);
    expect(titles('interpreter')).toEqual(['An']);
    expect(titles('venue')).toEqual(['Museum', 'Garden', 'Lotus Room', 'airport', 'hotel']);
  });

  it('goes from the beginning of a day to its end, with drives and their cars, and says nothing twice', () => {
    const [sheet] = sheetsOf(plan, { by: 'group', language: 'en' });
    expect(sheet?.note).toBe('4 persons');
    expect(sheet?.days.map(({ heading }) => heading)).toEqual(['Monday, 4 May 2026']);
    expect(sheet?.columns).toEqual(['time', 'activity', 'place', 'interpreters', 'vehicles', 'hosts']);
    expect(sheet?.days[0]?.rows.slice(1, 4)).toMatchObject([
      { time: '08:30–08:50', activity: 'Drive to hall', vehicles: 'Car 1', isDrive: true },
      { time: '09:00–10:00', activity: 'talks', place: 'Lotus Room, hall', hosts: 'The chair', interpreters: 'An' },
      { time: '10:00–10:20', activity: 'Drive to museum' },
    ]);
  });

  it.each(['en', 'zh', 'vi'] as const)('is text for a chat in lines that a phone shows whole (%s)', (language) => {
    const text = asText(sheetsOf(plan, { by: 'group', language }), language);
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(40);
    expect(text).toContain('09:00–10:00 talks');
    expect(text).not.toMatch(/undefined/);
  });

  it('is a picture as wide as a phone, whose lines stay inside of it', () => {
    for (const sheet of sheetsOf(plan, { by: 'group', language: 'vi' })) {
      for (const day of sheet.days) {
        const svg = asSvg(sheet, day, 'vi');
        const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
        const lines = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</gu)];
        expect(lines.length).toBeGreaterThan(day.rows.length * 2);
        for (const [, x, y, size, text] of lines) {
          expect(Number(y)).toBeLessThan(height - 10);
          expect(Number(x) + widthOf(text ?? '') * Number(size) * 0.56).toBeLessThanOrEqual(392);
        }
      }
    }
  });

  it('parts names as its language does, and names no place that nobody knows', () => {
    const table = sheetOfText('2026-05-04\n9:00-10:00 Talks (interpreters: Ms Lan, Mr Quang; car: Car 1)');
    const { draft, violations } = checkTable([table], { today: '2026-03-01' });
    const row = (by: 'group' | 'driver', language: 'en' | 'zh' | 'vi') =>
      sheetsOf(asPlan(draft), { by, language })[0]?.days[0]?.rows[0];
    expect(violations).toEqual([]);
    expect(row('group', 'en')?.interpreters).toBe('Ms Lan, Mr Quang');
    expect(row('group', 'zh')?.interpreters).toBe('Ms Lan、Mr Quang');
    expect(row('driver', 'en')?.activity).toBe('With the guests');
    const twice = sheetOfText(
      '2026-05-04\n9:00-10:00 Group A: talks (car: Car 1)\n9:30-10:30 Group B: tour at Port Office (car: Car 1)',
    );
    const [clash] = checkTable([twice], { today: '2026-03-01' }).violations;
    expect(clash?.words).toContain('waiting for Group A, and waiting for Group B at Port Office');
  });

  it('writes out what a desk wrote, and lets nothing of it be markup', () => {
    const sheet = sheetOfText('4 May 2026\n09:00-10:00 Talks <script>alert(1)</script> & "more"\n');
    const made = asPlan(checkTable([sheet], { today: '2026-03-01' }).draft);
    const sheets = sheetsOf(made, { by: 'group', language: 'en' });
    const html = asHtml(sheets, 'en', 'A <title>');
    const [svg = ''] = sheets.flatMap((each) => each.days.map((day) => asSvg(each, day, 'en')));
    expect(html.match(/<script>/g)).toHaveLength(1);
    const [, script = ''] = html.split(/<\/?script>/);
    expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    for (const markup of [html, svg]) {
      expect(markup).not.toContain('<script>alert');
      expect(markup).toContain('&lt;script&gt;');
    }
    expect(html).toContain('<title>A &lt;title&gt;</title>');
    expect(asText(sheets, 'en')).toContain('<script>');
  });
});

describe('a line that is too long', () => {
  it('breaks between words, between Chinese characters, and never before a closing mark', () => {
    expect(wrapped('Visit to the blood bank', 10)).toEqual(['Visit to', 'the blood', 'bank']);
    expect(wrapped('参观红十字会血液中心，随后座谈', 20)).toEqual(['参观红十字会血液中', '心，随后座谈']);
    expect(wrapped('Donaudampfschifffahrt', 8).every((line) => widthOf(line) <= 8)).toBe(true);
    expect(wrapped('', 10)).toEqual([]);
  });

  it('breaks sooner in capitals, which are wider', () => {
    expect(wrapped('ĐOÀN CÔNG TÁC HỘI CHỮ THẬP', 26)).toEqual(['ĐOÀN CÔNG TÁC HỘI CHỮ', 'THẬP']);
  });
});

describe('many who could', () => {
  it('are not all named, and are parted as each language does', () => {
    const names = (count: number) => Array.from({ length: count }, (_, nth) => `Car ${nth + 1}`);
    const said = (count: number) =>
      (['en', 'zh', 'vi'] as const).map((each) => new Speech(each, 0).either(names(count)));
    expect(said(3)).toEqual(['Car 1, Car 2 or Car 3', 'Car 1、Car 2或Car 3', 'Car 1, Car 2 hoặc Car 3']);
    expect(said(22)).toEqual([
      'Car 1, Car 2, Car 3, Car 4 or 18 others',
      'Car 1、Car 2、Car 3、Car 4等',
      'Car 1, Car 2, Car 3, Car 4 hoặc 18 lựa chọn khác',
    ]);
    expect(said(1)).toEqual(['Car 1', 'Car 1', 'Car 1']);
  });
});
