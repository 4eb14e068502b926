import { expect, it } from 'vitest';
import { type OrienteeringProblem, type Routes, scoreOf } from '../../src/index.ts';
import { Terrain } from '../../src/orienteering/terrain.ts';
import { NEVER, Tours } from '../../src/orienteering/tours.ts';
import { Random } from '../../src/random.ts';
import { randomProblem } from './problems.ts';

/** Without caps: tours leave those to their caller. */
function possible(problem: OrienteeringProblem, routes: Routes): boolean {
  try {
    scoreOf({ ...problem, caps: [] }, routes);
    return true;
  } catch {
    return false;
  }
}

/** The least travel that a vertex adds to a route, by trying every place. */
function leastAdded(problem: OrienteeringProblem, routes: Routes, route: number, vertex: number): number {
  const stops = [0, ...(routes[route] ?? []), 0];
  const travel = (from = 0, to = 0) => problem.travel[from * problem.vertices + to] ?? 0;
  const added = stops.slice(1).map((after, i) => {
    const tried = stops.slice(1, -1).toSpliced(i, 0, vertex);
    if (!possible(problem, routes.with(route, tried))) return NEVER;
    return travel(stops[i], vertex) + travel(vertex, after) - travel(stops[i], after);
  });
  return Math.min(...added);
}

it('an insertion is found possible and cheapest exactly where trying them all finds it, after any changes', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const made = randomProblem(seed, 14, 2);
    const isOneCalendar = seed % 2 === 0;
    const problem = isOneCalendar ? { ...made, routes: [0, 0] } : made;
    const random = new Random(seed);
    const tours = new Tours(new Terrain(problem));
    for (let change = 0; change < 12; change++) {
      const before = { routes: tours.routes(), total: tours.total };
      tours.begin();
      const ruined = random.below(2);
      const length = tours.lengthOf(ruined);
      if (isOneCalendar && random.below(2) === 0) {
        const places = [0, 1].map((route) => random.below(tours.lengthOf(route) + 1));
        tours.exchange(0, places[0] ?? 0, 1, places[1] ?? 0);
        const [one = [], other = []] = tours.routes();
        const [first = [], second = []] = before.routes;
        expect(first.slice(0, places[0])).toEqual(one.slice(0, places[0]));
        expect(second.slice(places[1]).join().endsWith(one.slice(places[0]).join())).toBe(true);
        expect(first.slice(places[0]).join().endsWith(other.slice(places[1]).join())).toBe(true);
        expect(tours.total).toBe(scoreOf({ ...problem, caps: [] }, tours.routes()));
      } else if (length > 0) {
        const from = 1 + random.below(length);
        tours.cut(ruined, from, 1 + random.below(length - from + 1));
      }
      for (const vertex of [...tours.absent.subarray(0, tours.absentCount)].slice(0, 6)) {
        const route = random.below(2);
        tours.survey(route, Int32Array.of(vertex), 0, 1, false);
        const found = tours.cost[vertex * 2 + route] ?? NEVER;
        expect(found, `seed ${seed}, vertex ${vertex}`).toBe(leastAdded(problem, tours.routes(), route, vertex));
        if (found !== NEVER) tours.insert(vertex, route);
      }
      const routes = tours.routes();
      expect(tours.total).toBe(scoreOf({ ...problem, caps: [] }, routes));
      expect([...routes.flat(), ...tours.absent.subarray(0, tours.absentCount)].sort((a, b) => a - b)).toEqual(
        Array.from({ length: 13 }, (_, i) => i + 1),
      );
      const then = random.below(4);
      if (then > 1) continue;
      if (then === 0) tours.undo(before.total);
      else tours.load(before.routes);
      expect(tours.routes()).toEqual(before.routes);
      expect(tours.total).toBe(before.total);
    }
  }
});
