import { describe, expect, it } from 'vitest';
import { explainLeftOut, LANGUAGES, plan, tellLeftOut } from '../src/index.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const [museum, garden] = SMALL_CITY.sites;
const [norlund] = SMALL_CITY.delegations;
const [group] = norlund?.groups ?? [];

/** One group on one free day. */
function leftOutOf(change: {
  readonly museum?: object;
  readonly group?: object;
  readonly interpreters?: readonly object[];
}) {
  const problem = problemOf({
    ...SMALL_CITY,
    items: [],
    apart: [],
    sites: [{ ...museum, ...change.museum }, garden],
    delegations: [{ ...norlund, groups: [{ ...group, ...change.group }] }],
    interpreters: change.interpreters ?? SMALL_CITY.interpreters,
  });
  const made = plan(problem, { iterations: 20 }).plan;
  return { leftOut: explainLeftOut(made, 'a', 'museum'), firstDay: problem.firstDay };
}

describe('what would bring a site in', () => {
  it.each([
    ['full', 'that it held as many', { museum: { capacity: 3 } }, { kind: 'capacity', count: 4 }],
    ['closed', 'that it were open', { museum: { closed: ['2026-05-04'] } }, { kind: 'hours' }],
    [
      'no-interpreter',
      'an interpreter',
      { interpreters: [] },
      { kind: 'interpreters', count: 1, languages: ['vi', 'fr'] },
    ],
    ['over-cap', 'one more wish', { group: { caps: { museum: 0 } } }, { kind: 'cap', count: 1 }],
    ['over-budget', 'as much more money', { group: { budget: 100 } }, { kind: 'budget', count: 400 }],
  ] as const)('is said where it is left out for %s: %s', (why, _, change, easing) => {
    const { leftOut, firstDay } = leftOutOf(change);
    expect(leftOut).toMatchObject({ why, details: { with: easing } });
    expect(leftOut?.details?.with?.at).toBeDefined();
    const told = LANGUAGES.map((language) => (leftOut ? tellLeftOut(leftOut, language, firstDay) : ''));
    expect(new Set(told).size).toBe(LANGUAGES.length);
    expect(told.join('\n')).not.toMatch(/undefined/);
    expect(leftOut?.words).toMatch(/, it would fit at Mon 4 May, \d\d:\d\d$/);
  });

  it('is nothing where nobody would wish for it', () => {
    expect(leftOutOf({ group: { interests: { nature: 1 } } }).leftOut).toMatchObject({
      why: 'not-worth-it',
      details: {},
    });
  });
});
