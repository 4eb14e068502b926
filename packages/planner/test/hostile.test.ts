import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProblem, conflicts, plan } from '../src/index.ts';
import fc from './properties.ts';
import { SMALL_CITY } from './small-city.ts';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'examples', `${name}.json`), 'utf8'));
const FILES: readonly unknown[] = [SMALL_CITY, example('state-visit-48h'), example('press-group')];

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let nth = 0; nth < depth; nth += 1) value = nth % 2 === 0 ? [value] : { value };
  return value;
}

/** What a file may hold where something else is expected; the worst that programs and people write. */
const HOSTILE: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 31, 1440, 100_000],
  ...[
    '',
    ' ',
    'x'.repeat(100_000),
    '2026-05-04',
    '2026-05-04T09:00',
    '9999-12-31T23:59',
    '24:00',
    '00:00',
    '\u0000',
    '__proto__',
  ],
  ...[[], {}, [[]], [null], nested(10_000), JSON.parse('{"__proto__":{"name":"x"},"constructor":1}')],
  ...['hotel', 'airport', 'norlund', 'a', 'museum', 'talks', 'constructor', 'toString'],
];

type Step = string | number;

/** All that can be replaced in a file: every field and every element. */
function pathsIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, nth) => [nth, each] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, each]) => pathsIn(each, [...path, step]))];
}

/** The file with what is at a path changed. */
function changed(value: unknown, [step, ...rest]: readonly Step[], change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each: unknown, nth) => (nth === step ? changed(each, rest, change) : each));
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(entries.map(([name, each]) => [name, name === step ? changed(each, rest, change) : each]));
}

const mutation: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE).map((value) => () => value) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }).map((value) => () => value) },
  // A list with its elements twice, and with one of them far too often.
  { weight: 1, arbitrary: fc.constant((old: unknown) => (Array.isArray(old) ? [...old, ...old] : [old, old])) },
  {
    weight: 1,
    arbitrary: fc.constant((old: unknown) => new Array(100_000).fill(Array.isArray(old) ? (old[0] as unknown) : old)),
  },
  { weight: 1, arbitrary: fc.constant((old: unknown) => ({ old, __proto__: null, more: old })) },
  { weight: 1, arbitrary: fc.constant(() => undefined) },
);

/** Reads it and, where it is no worse than strange, plans it. CPU seconds, since other tests run beside this one. */
function take(file: unknown): void {
  const begun = process.cpuUsage();
  const checked = checkProblem(file);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(1);
  if (checked.problem) {
    const { unmet } = plan(checked.problem, { iterations: 5 });
    if (unmet.length > 0) conflicts(checked.problem, unmet.slice(0, 1));
    return;
  }
  expect(checked.faults.length).toBeGreaterThan(0);
  for (const { path, words } of checked.faults.slice(0, 100)) {
    expect(path).toMatch(/^\$/);
    expect(words).not.toBe('');
  }
}

describe('a hostile file', () => {
  it('is refused with the path of each fault, or planned, whatever stands in whatever place of it', () => {
    const places = FILES.map((file) => pathsIn(file));
    fc.assert(
      fc.property(
        fc.nat(FILES.length - 1),
        fc.array(fc.record({ place: fc.nat(), mutation }), { minLength: 1, maxLength: 3 }),
        (which, changes) => {
          const paths = places[which] ?? [];
          const file = changes.reduce(
            (made, change) => changed(made, paths[change.place % paths.length] ?? [], change.mutation),
            FILES[which],
          );
          take(file);
        },
      ),
      { numRuns: 250, seed: 20_260_504 },
    );
  });

  it.each([
    ['of nothing', undefined],
    ['of nests in nests', nested(100_000)],
    ['of a hundred thousand sites', { ...SMALL_CITY, sites: new Array(100_000).fill(SMALL_CITY.sites[0]) }],
    ['of as many places as are allowed, all without coordinates', manyPlaces()],
    [
      'whose every size is beyond all numbers',
      JSON.parse(JSON.stringify(SMALL_CITY).replaceAll(/":[\d.]+/g, '":1e308')),
    ],
    ['whose every time is the same', JSON.parse(JSON.stringify(SMALL_CITY).replaceAll(/T\d\d:\d\d/g, 'T12:00'))],
    ['whose every id is the same', JSON.parse(JSON.stringify(SMALL_CITY).replaceAll(/"id":"[^"]*"/g, '"id":"x"'))],
  ])('is refused in under a second: %s', (_, file) => {
    take(file);
    expect(checkProblem(file).faults?.length).toBeGreaterThan(0);
  });
});

function manyPlaces(): unknown {
  const places = Array.from({ length: 2000 }, (_, nth) => ({ id: `place-${nth}`, name: 'x' }));
  return { ...SMALL_CITY, places: [...SMALL_CITY.places, ...places].slice(0, 2000) };
}
