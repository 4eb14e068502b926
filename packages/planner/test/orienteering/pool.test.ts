import { expect, it } from 'vitest';
import { type OrienteeringProblem, type Routes, scoreOf } from '../../src/index.ts';
import { RoutePool } from '../../src/orienteering/pool.ts';
import { Terrain } from '../../src/orienteering/terrain.ts';
import { Tours } from '../../src/orienteering/tours.ts';
import { Random } from '../../src/random.ts';
import { randomProblem } from './problems.ts';

const NODES = 100_000;

interface Kept {
  readonly vertices: readonly number[];
  readonly calendar: number;
}

/** Score of routes that go together; -1 where they do not. */
function worth(problem: OrienteeringProblem, routes: Routes): number {
  try {
    return scoreOf(problem, routes);
  } catch {
    return -1;
  }
}

/** Short routes, each possible by itself in its calendar. */
function possibleRoutes(problem: OrienteeringProblem, random: Random): Kept[] {
  const alone = { ...problem, caps: [] };
  const drawn = Array.from({ length: 150 }, (_, i) => {
    const vertices = Array.from({ length: 1 + random.below(4) }, () => 1 + random.below(problem.vertices - 1));
    return { vertices, calendar: i % 2 };
  });
  return drawn.filter(({ vertices, calendar }) => worth({ ...alone, routes: [calendar] }, [vertices]) >= 0);
}

/** A pool by which the routes have come one after another, as the first of their calendar. */
function poolOf(problem: OrienteeringProblem, kept: readonly Kept[]): RoutePool {
  const tours = new Tours(new Terrain(problem));
  const pool = new RoutePool(problem);
  for (const { vertices, calendar } of kept) {
    const place = problem.routes.indexOf(calendar);
    tours.begin();
    tours.load(problem.routes.map((_, route) => (route === place ? vertices : [])));
    tours.touched[place] = 1;
    pool.keep(tours);
  }
  return pool;
}

/** The most that any choice of kept routes scores, by trying them all. */
function bestOfAll(problem: OrienteeringProblem, kept: readonly Kept[], chosen: Routes = []): number {
  const calendar = problem.routes[chosen.length];
  if (calendar === undefined) return worth(problem, chosen);
  const choices = [[], ...kept.filter((each) => each.calendar === calendar).map(({ vertices }) => vertices)];
  return Math.max(...choices.map((vertices) => bestOfAll(problem, kept, [...chosen, vertices])));
}

it('routes that went by one after another are put together as well as trying all of them does', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const problem = randomProblem(seed, 16, 3);
    const kept = possibleRoutes(problem, new Random(seed)).slice(0, 20);
    const pool = poolOf(problem, kept);
    const packed = pool.packed(0, NODES) ?? [];
    const most = bestOfAll(problem, kept);
    expect(scoreOf(problem, packed), `seed ${seed}`).toBe(most);
    expect(pool.packed(most, NODES), `seed ${seed}: nothing is better`).toBeUndefined();
    expect(pool.packed(0, 0), 'no node, no answer').toBeUndefined();
  }
});

it('the routes that came by last are kept, however many there were', () => {
  const problem = { ...randomProblem(3, 200, 1), caps: [] };
  const pairs = Array.from({ length: 5000 }, (_, i) => [1 + (i % 70), 71 + (i % 128)]);
  const pool = poolOf(
    problem,
    pairs.map((vertices) => ({ vertices, calendar: 0 })),
  );
  const [packed] = pool.packed(0, NODES) ?? [];
  const scores = pairs.slice(-2048).map((pair) => pair.reduce((sum, vertex) => sum + (problem.score[vertex] ?? 0), 0));
  expect(packed?.reduce((sum, vertex) => sum + (problem.score[vertex] ?? 0), 0)).toBe(Math.max(...scores));
});
