import { describe, expect, it } from 'vitest';
import { type OrienteeringProblem, scoreOf, solveOrienteering } from '../../src/index.ts';

/** Three visits in a row, an hour's walk apart; the second closes at noon and opens again. */
const PROBLEM: OrienteeringProblem = {
  vertices: 4,
  travel: Int32Array.from([0, 1, 2, 3, 1, 0, 1, 2, 2, 1, 0, 1, 3, 2, 1, 0]),
  service: Int32Array.from([0, 1, 2, 1]),
  score: Int32Array.from([0, 5, 7, 11]),
  calendars: [
    [
      [{ opens: 0, closes: 12 }],
      [{ opens: 1, closes: 1 }],
      [
        { opens: 0, closes: 2 },
        { opens: 4, closes: 5 },
      ],
      [{ opens: 7, closes: 9 }],
    ],
  ],
  routes: [0],
  caps: [{ limit: 3, use: Int32Array.from([0, 1, 1, 1]) }],
};
const GOOD = [[1, 2, 3]];

/** A copy whose window of one vertex is another. */
function withWindows(vertex: number, ...windows: { opens: number; closes: number }[]): OrienteeringProblem {
  return { ...PROBLEM, calendars: [PROBLEM.calendars[0]?.with(vertex, windows) ?? []] };
}

describe('an answer is walked through before it is believed', () => {
  it('and is worth what it serves', () => {
    expect(scoreOf(PROBLEM, GOOD)).toBe(23);
    expect(scoreOf(PROBLEM, [[]])).toBe(0);
    expect(solveOrienteering(PROBLEM, { iterations: 128 })).toMatchObject({ routes: GOOD, score: 23 });
  });

  it('arriving at the very minute of closing is in time', () => {
    expect(scoreOf(withWindows(3, { opens: 0, closes: 7 }), GOOD)).toBe(23);
    expect(scoreOf(withWindows(0, { opens: 0, closes: 11 }), GOOD)).toBe(23);
  });

  const spoiled: [string, OrienteeringProblem, number[][], RegExp][] = [
    ['a visit too many times', PROBLEM, [[1, 2, 2]], /twice/],
    ['a visit on two routes', { ...PROBLEM, routes: [0, 0] }, [[1], [1, 2]], /twice/],
    ['the depot as a visit', PROBLEM, [[0, 1]], /no vertex 0/],
    ['a place that is not there', PROBLEM, [[4]], /no vertex 4/],
    ['half a place', PROBLEM, [[1.5]], /no vertex 1.5/],
    ['a route too many', PROBLEM, [[1], [2]], /2 routes/],
    ['the wrong order', PROBLEM, [[2, 1]], /closed for good/],
    ['a door that closes a minute before', withWindows(3, { opens: 0, closes: 6 }), GOOD, /comes to 3 at 7/],
    ['a second opening that is gone', withWindows(2, { opens: 0, closes: 2 }), GOOD, /comes to 2 at 3/],
    ['a day that ends a minute before', withWindows(0, { opens: 0, closes: 10 }), GOOD, /back at 11/],
    ['a day that begins a minute later', withWindows(0, { opens: 1, closes: 12 }), GOOD, /comes to 1 at 2/],
    ['a longer way', { ...PROBLEM, travel: PROBLEM.travel.with(1, 2) }, GOOD, /comes to 1 at 2/],
    ['a longer visit', { ...PROBLEM, service: PROBLEM.service.with(2, 5) }, GOOD, /comes to 3 at 10/],
    ['a smaller cap', { ...PROBLEM, caps: [{ limit: 2, use: Int32Array.from([0, 1, 1, 1]) }] }, GOOD, /cap 0 is 2/],
    ['a calendar that is not there', { ...PROBLEM, routes: [3] }, GOOD, /no calendar/],
  ];
  it.each(spoiled)('%s is noticed', (_, problem, routes, says) => {
    expect(() => scoreOf(problem, routes)).toThrow(says);
  });
});
