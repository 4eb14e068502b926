import { describe, expect, it } from 'vitest';
import {
  agendasOf,
  checkTable,
  type Plan,
  plan,
  type Stop,
  sheetOfText,
  sheetsOf,
  tell,
  titleOf,
  validate,
} from '../src/index.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const PLANNED = plan(problemOf(SMALL_CITY), { seed: 1, iterations: 20 }).plan;
const problem = PLANNED.problem;

/** What rules, sheets and agendas call a stop, all in one language. */
function calledIn(language: 'en' | 'zh' | 'vi', stop: Stop) {
  const only: Pick<Plan, 'problem' | 'stops' | 'legs'> = { problem, stops: [stop, { ...stop, id: 'again' }], legs: [] };
  const twice = validate(only).find(({ code }) => code === 'group-twice');
  const [sheet] = sheetsOf(only, { by: 'group', language });
  const entry = agendasOf(only).find(({ kind, entries }) => kind === 'group' && entries.length > 0)?.entries[0];
  return {
    told: twice && tell(twice, language, problem.firstDay),
    printed: sheet?.days[0]?.rows.find(({ isDrive }) => !isDrive)?.activity,
    listed: entry && titleOf(entry, language),
  };
}

describe('what a stop is called', () => {
  it('stands in a plan only where somebody has named it: an item, a site', () => {
    const names = new Set([...problem.items.map(({ title }) => title), ...problem.sites.map(({ name }) => name)]);
    for (const { what, title } of PLANNED.stops)
      if (what === 'item' || what === 'visit') expect(names).toContain(title);
      else expect(title).toBeUndefined();
    expect(new Set(PLANNED.stops.map(({ what }) => what))).toContain('meal');
  });

  const [group] = problem.delegations.flatMap(({ groups }) => groups);
  const [elsewhere] = problem.places.filter(({ id }) => id !== group?.hotel);
  const stop = (more: Partial<Stop>): Stop => ({
    id: 'x',
    what: 'rest',
    groups: [group?.id ?? ''],
    place: group?.hotel ?? '',
    from: 720,
    to: 780,
    interpreters: [],
    hosts: [],
    locked: false,
    announced: false,
    ...more,
  });
  const hotel = problem.places.find(({ id }) => id === group?.hotel)?.name ?? '';
  const town = elsewhere?.name ?? '';
  const meal = group?.meals[0]?.name ?? '';

  it.each([
    ['en', stop({}), `Rest at ${hotel}`],
    ['zh', stop({}), `休息（${hotel}）`],
    ['vi', stop({ what: 'check-in' }), `Nhận phòng tại ${hotel}`],
    ['zh', stop({ what: 'departure' }), `离开（${hotel}）`],
    ['en', stop({ what: 'meal', meal }), `Lunch at ${hotel}`],
    ['en', stop({ what: 'meal', meal, place: elsewhere?.id ?? '' }), `Lunch near ${town}`],
    ['zh', stop({ what: 'meal', meal, place: elsewhere?.id ?? '' }), `午餐（${town}附近）`],
  ] as const)('is said in the language that is asked for (%s)', (language, each, words) => {
    const { told, printed, listed } = calledIn(language, each);
    expect(printed).toBe(words);
    expect(listed).toBe(words);
    expect(told).toContain(words);
  });

  it('is the name that a desk gave it, even one that sounds like the planner’s, in every language', () => {
    for (const language of ['en', 'zh', 'vi'] as const) {
      const { told, printed, listed } = calledIn(
        language,
        stop({ what: 'meal', meal, title: 'Lunch near the sea: fish' }),
      );
      expect(listed).toBe('Lunch near the sea: fish');
      expect(printed).toBe('Lunch near the sea: fish');
      expect(told).toContain('Lunch near the sea: fish');
    }
  });

  it('is a meal’s own word where a table leaves a gap for it, and nobody knows where', () => {
    const text = '4 May 2026\n9:00-11:00 Talks\n11:00-16:30 Visit: port\n17:00-22:00 Forum';
    const { draft, violations } = checkTable([sheetOfText(text)], { today: '2026-03-01' });
    const missing = violations.find(({ code }) => code === 'meal-missing');
    expect(missing && tell(missing, 'zh', draft.problem.firstDay)).toContain('午餐');
  });
});
