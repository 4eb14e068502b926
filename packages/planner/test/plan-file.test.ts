import { describe, expect, it } from 'vitest';
import { checkPlan, plan, writePlan } from '../src/index.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const made = plan(problemOf(SMALL_CITY), { iterations: 20 }).plan;
const file = () => JSON.parse(JSON.stringify(writePlan(made)));

describe('a plan in a file', () => {
  it('is the same plan again', () => {
    expect(checkPlan(file()).plan).toEqual(made);
  });

  it.each([
    ['$', null],
    ['$.format', {}],
    ['$.problem.days', { ...file(), problem: { ...SMALL_CITY, days: 0 } }],
    ['$.stops[0].from', { ...file(), stops: [{ ...file().stops[0], from: 'noon' }] }],
    ['$.stops[0].place', { ...file(), stops: [{ ...file().stops[0], place: '__proto__' }] }],
    ['$.stops[1].id', { ...file(), stops: [file().stops[0], file().stops[0]] }],
    ['$.legs[0].vehicles', { ...file(), legs: [{ ...file().legs[0], vehicles: ['tram'] }] }],
  ])('is refused with the path of what is wrong: %s', (path, faulty) => {
    expect(checkPlan(faulty).faults?.[0]?.path).toBe(path);
  });
});
