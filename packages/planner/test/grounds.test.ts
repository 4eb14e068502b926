import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../bench/city-week/generate.mjs';
import {
  checkProblem,
  explainStop,
  type Ground,
  LANGUAGES,
  type Plan,
  plan,
  tellGround,
  validate,
  why,
} from '../src/index.ts';
import { problemOf } from './small-city.ts';

function exampleOf(name: string): Plan {
  const file = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'examples', name), 'utf8'));
  const { problem } = checkProblem(file);
  if (!problem) throw new Error(`${name} is faulty`);
  return plan(problem, { iterations: 60 }).plan;
}

const threeDays = exampleOf('three-days.json');
const PLANS: readonly Plan[] = [
  threeDays,
  exampleOf('state-visit-48h.json'),
  exampleOf('press-group.json'),
  plan(problemOf(makeCity({ seed: 7, delegations: 4, days: 2, interpreters: 8, vehicles: 12 })), { iterations: 60 })
    .plan,
];

type KindOf<K extends Ground['kind']> = Extract<Ground, { readonly kind: K }>;

function groundOf<K extends Ground['kind']>(grounds: readonly Ground[], kind: K): KindOf<K> | undefined {
  return grounds.find((ground): ground is KindOf<K> => ground.kind === kind);
}

describe('what an assignment rests on', () => {
  it('is told of every stop of a plan, in each language with sentences of its own', () => {
    for (const each of PLANS)
      for (const stop of each.stops.filter((_, nth) => nth % 2 === 0)) {
        const grounds = explainStop(each, stop.id);
        expect(grounds.length, `${stop.what} ${stop.id}`).toBeGreaterThan(0);
        for (const ground of grounds) {
          const told = LANGUAGES.map((language) => tellGround(ground, language, each.problem.firstDay));
          expect(new Set(told).size, told.join('\n')).toBe(LANGUAGES.length);
          expect(told.join('\n')).not.toMatch(/undefined|NaN|\[object/);
        }
      }
  });

  it('names for a visit its hours, its worth, its people, the drive there and what comes next', () => {
    const stop = threeDays.stops.find(({ what, interpreters }) => what === 'visit' && interpreters.length > 0);
    const kinds = explainStop(threeDays, stop?.id ?? '').map(({ kind }) => kind);
    expect(kinds).toEqual(['open', 'capacity', 'interest', 'interpreters', 'before', 'vehicles', 'next']);
  });

  it('names for a meeting that it must be, within which hours, after what, who receives and in which room', () => {
    const stop = threeDays.stops.find(({ item }) => item === 'delegation-3-talks');
    const grounds = explainStop(threeDays, stop?.id ?? '');
    expect(grounds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['must', 'after', 'interpreters', 'hosts', 'room', 'before']),
    );
    const { firstDay } = threeDays.problem;
    const told = grounds.map((ground) => tellGround(ground, 'en', firstDay)).join('\n');
    expect(told).toMatch(/it follows Courtesy call: the Sorrel Islands, which ends at/);
    expect(told).toMatch(/interpret between Vietnamese and French \(consecutive\)/);
  });

  it('is nothing of a stop that is not there', () => {
    expect(explainStop(threeDays, 'nowhere')).toEqual([]);
  });

  it('names as others who could only those whom the validator takes in their place', () => {
    let tried = 0;
    for (const each of PLANS) {
      const { problem, stops, legs } = each;
      const known = validate(each).length;
      const idOf = (list: readonly { readonly id: string; readonly name: string }[], name: string) =>
        list.find((one) => one.name === name)?.id ?? '';
      const isAsGood = (changed: Partial<Plan>) => {
        tried += 1;
        return validate({ ...each, ...changed }).length <= known;
      };
      for (const stop of stops.filter((_, nth) => nth % 4 === 0)) {
        const grounds = explainStop(each, stop.id);
        const others = groundOf(grounds, 'interpreters')?.others ?? [];
        for (const other of others)
          for (const one of stop.interpreters) {
            const interpreters = stop.interpreters.map((id) => (id === one ? idOf(problem.interpreters, other) : id));
            const changed = stops.map((was) => (was === stop ? { ...was, interpreters } : was));
            expect(isAsGood({ stops: changed }), `${other} at ${stop.id}`).toBe(true);
          }
        for (const other of groundOf(grounds, 'room')?.others ?? []) {
          const room = idOf(problem.rooms, other);
          const changed = stops.map((was) => (was === stop ? { ...was, room } : was));
          expect(isAsGood({ stops: changed }), `${other} for ${stop.id}`).toBe(true);
        }
        for (const group of problem.delegations.flatMap(({ groups }) => groups)) {
          const cars = grounds.find((ground) => ground.kind === 'vehicles' && ground.group === group.name);
          const leg = legs.findLast((drive) => drive.group === group.id && drive.arrives <= stop.from);
          for (const other of cars?.kind === 'vehicles' ? cars.others : []) {
            const vehicles = [idOf(problem.vehicles, other)];
            const changed = legs.map((was) => (was === leg ? { ...was, vehicles } : was));
            expect(isAsGood({ legs: changed }), `${other} to ${stop.id}`).toBe(true);
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});

describe('why', () => {
  it('is answered of a site for those who see it and for those who do not', () => {
    const { stops, leftOut } = why(threeDays, 'turbine works');
    const seen = new Set(stops.flatMap(({ stop }) => stop.groups));
    const unseen = new Set(leftOut.flatMap(({ groups }) => groups));
    const all = threeDays.problem.delegations.flatMap(({ groups }) => groups.map(({ id }) => id));
    expect([...seen, ...unseen].sort()).toEqual([...all].sort());
    expect(why(threeDays, 'Turbine Works', 'Norlund, delegates').stops.length).toBeLessThanOrEqual(1);
  });

  it('is answered of an interpreter, a host, a car, a place and a meeting by a part of their names', () => {
    for (const name of ['vice-chair an', 'coach 4', 'lotus', 'river hotel', 'talks with', 'delegation-1-call'])
      expect(why(threeDays, name).stops, name).not.toEqual([]);
    const interpreted = threeDays.stops.find(({ interpreters }) => interpreters.length > 0);
    const interpreter = threeDays.problem.interpreters.find(({ id }) => id === interpreted?.interpreters[0]);
    expect(why(threeDays, interpreter?.name ?? '').stops.map(({ stop }) => stop.id)).toContain(interpreted?.id);
    expect(why(threeDays, 'nobody at all')).toEqual({ stops: [], leftOut: [] });
  });
});
