import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../bench/city-week/generate.mjs';
import { LANGUAGES, type Plan, plan, planPage } from '../src/index.ts';
import { sha256 } from '../src/page/sha256.ts';
import fc from './properties.ts';
import { goodPlan, problemOf, SMALL_CITY, withStop } from './small-city.ts';

const city = plan(problemOf(makeCity({ seed: 4, delegations: 3, groups: 2, days: 3 })), { iterations: 40 }).plan;
const asPlan = (draft: Pick<Plan, 'problem' | 'stops' | 'legs'>): Plan => ({ ...city, ...draft, leftOut: [] });
const between = (page: string, start: string, end: string) => page.split(start)[1]?.split(end)[0] ?? '';

describe('the page of a plan', () => {
  it('is the same each time, and has every group, day and way of looking', () => {
    const page = planPage(city, 'en');
    expect(planPage(city, 'en')).toBe(page);
    for (const { groups } of city.problem.delegations)
      for (const { id } of groups) expect(page).toContain(`class="programme" data-group="${id}"`);
    for (const view of ['timeline', 'map', 'programmes', 'leftout'])
      expect(page).toContain(`class="view ${view}-view"`);
    expect(page.match(/<svg /g)).toHaveLength(2 * 3);
  });

  it('loads nothing, and names the only script and style that may run', () => {
    const page = planPage(city, 'vi');
    const policy = between(page, 'http-equiv="Content-Security-Policy" content="', '"');
    for (const [name, code] of [
      ['script-src', between(page, '<script>', '</script>')],
      ['style-src', between(page, '<style>', '</style>')],
    ] as const)
      expect(policy).toContain(`${name} 'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(page).not.toMatch(/ (src|href|style|on[a-z]+)="/);
    expect(page).not.toContain('http://');
    expect(page).not.toContain('https://');
  });

  it('takes a name for nothing but a name', () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\'&';
    const problem = problemOf({
      ...SMALL_CITY,
      title: hostile,
      places: SMALL_CITY.places.map((each) => ({ ...each, name: hostile, latitude: 1, longitude: 1 })),
    });
    const page = planPage(asPlan({ ...goodPlan(), problem }), 'en');
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('&#60;/script&#62;&#60;img');
  });

  it.each(LANGUAGES)('says everything in each language, and opens in %s', (language) => {
    const page = planPage(city, language);
    const { texts } = JSON.parse(between(page, 'id="data">', '</script>'));
    for (const each of texts) {
      expect(each).toHaveLength(LANGUAGES.length);
      for (const text of each) expect(text).not.toMatch(/undefined|NaN|^$/);
    }
    expect(between(page, '<h2><span data-t="', '</span>')).toContain(
      { en: 'Timeline', zh: '时间表', vi: 'Dòng thời gian' }[language],
    );
  });

  it('grows the row of a clash, and says who is wanted twice', () => {
    const clash = asPlan(withStop(goodPlan(), 'museum', { from: 9.3, to: 10.3 }));
    const page = planPage(clash, 'en');
    const row = between(page, '<div class="name"><span>An</span>', '</div>');
    expect(row).toContain('An is wanted twice at Mon 4 May, 09:30–10:00: talks, and museum');
    expect(page).toMatch(/data-lanes="2" data-clash><div class="name"><span>An</);
    expect(page).toMatch(/class="chip" data-wrong>.*\d+ open point/);
    expect(planPage(asPlan(goodPlan()), 'en')).not.toMatch(/data-clash[ >]/);
  });

  it('writes no name of its maps over another', () => {
    const page = planPage(city, 'en');
    for (const map of page.split('<svg ').slice(1)) {
      const boxes = [
        ...map.matchAll(/<text x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)" font-size="(\d+)"[^>]*>([^<]+)</g),
      ].map(([, x, y, anchor, size, name = '']) => {
        const long = name.length * 0.5 * Number(size);
        const left = Number(x) - (anchor === 'middle' ? long / 2 : anchor === 'end' ? long : 0);
        return {
          name,
          left,
          right: left + long,
          top: Number(y) - Number(size) / 2,
          bottom: Number(y) + Number(size) / 2,
        };
      });
      expect(boxes.length).toBeGreaterThan(3);
      const overlaps = boxes.flatMap((one, nth) =>
        boxes
          .slice(nth + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ),
      );
      expect(overlaps).toEqual([]);
    }
  });

  it('hashes as everybody does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
      }),
    );
  });
});
