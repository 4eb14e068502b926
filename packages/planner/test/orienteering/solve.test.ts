import { describe, expect, it } from 'vitest';
import { type OrienteeringProblem, scoreOf, solveOrienteering } from '../../src/index.ts';
import { randomProblem } from './problems.ts';

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed + 1);

/** The most that any order of any vertices on one route scores, by trying them all. */
function bestOfAll(problem: OrienteeringProblem): number {
  const worthOf = (route: readonly number[]) => {
    try {
      return scoreOf(problem, [route]);
    } catch {
      return -1;
    }
  };
  const best = (route: readonly number[]): number => {
    let most = worthOf(route);
    for (let vertex = 1; vertex < problem.vertices; vertex++) {
      if (!route.includes(vertex)) most = Math.max(most, best([...route, vertex]));
    }
    return most;
  };
  return best([]);
}

describe('visits are chosen and put in order', () => {
  it('so that doors are open, everyone is back in time and no cap is passed, whatever the problem', () => {
    for (const seed of SEEDS) {
      const problem = randomProblem(seed, 6 + seed, 1 + (seed % 4));
      const { routes, score } = solveOrienteering(problem, { iterations: 256 }, seed);
      expect(scoreOf(problem, routes), `seed ${seed}`).toBe(score);
    }
  });

  it('as well as can be where all can be tried', () => {
    for (const seed of SEEDS.slice(0, 8)) {
      const problem = randomProblem(seed, 7, 1);
      expect(solveOrienteering(problem, { iterations: 2048 }).score, `seed ${seed}`).toBe(bestOfAll(problem));
    }
  });

  it('alike each time for one seed, and not for another', () => {
    const problem = randomProblem(5, 60, 3);
    const solved = [7, 7, 8].map((seed) => solveOrienteering(problem, { iterations: 256 }, seed).routes);
    expect(solved[0]).toEqual(solved[1]);
    expect(solved[0]).not.toEqual(solved[2]);
  });

  it('no worse the longer it takes, and for as long as was asked', () => {
    const problem = randomProblem(6, 60, 3);
    let clock = 0;
    const timed = solveOrienteering(problem, { time: 10, now: () => clock++ });
    // A tenth of the time is over at each look: as few iterations as can be before the next.
    expect(timed.iterations).toBe(9);
    // A thousandth of it at each: after many.
    const now = () => clock++ / 1000;
    const quick = solveOrienteering(randomProblem(6, 8, 1), { time: 1, now });
    expect(quick.iterations).toBeGreaterThan(32_000);
    const scores = [0, 128, 4096].map((iterations) => solveOrienteering(problem, { iterations }).score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  it('from nothing to choose from, and where nothing can be reached', () => {
    const problem = randomProblem(1, 1, 2);
    expect(solveOrienteering(problem, { iterations: 128 })).toMatchObject({ routes: [[], []], score: 0 });
    const far = randomProblem(2, 10, 2);
    const unreachable = { ...far, travel: far.travel.map((minutes) => minutes + 1000) };
    expect(solveOrienteering(unreachable, { iterations: 128 })).toMatchObject({ routes: [[], []], score: 0 });
  });
});
