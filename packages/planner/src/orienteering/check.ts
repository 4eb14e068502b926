import type { OrienteeringProblem, Routes } from './problem.ts';

/**
 * What `routes` are worth, found by walking them. Written apart from the solver: it shares nothing with it but the problem's form.
 * @throws RangeError naming the first rule that is broken, and where
 */
export function scoreOf(problem: OrienteeringProblem, routes: Routes): number {
  if (routes.length > problem.routes.length) refuse(`${routes.length} routes, of ${problem.routes.length} at most`);
  const served = new Set<number>();
  routes.forEach((route, index) => {
    for (const vertex of route) {
      if (!Number.isInteger(vertex) || vertex < 1 || vertex >= problem.vertices) refuse(`no vertex ${vertex}`);
      if (served.has(vertex)) refuse(`vertex ${vertex} is served twice`);
      served.add(vertex);
    }
    walk(problem, route, index);
  });
  problem.caps.forEach(({ limit, use }, index) => {
    const used = sum(served, use);
    if (used > limit) refuse(`cap ${index} is ${limit}, and ${used} are used`);
  });
  return sum(served, problem.score);
}

/** Goes along a route, each service as early as its windows allow. */
function walk(problem: OrienteeringProblem, route: readonly number[], index: number): void {
  const calendar = problem.calendars[problem.routes[index] ?? -1] ?? refuse(`route ${index} has no calendar`);
  const day = calendar[0]?.[0] ?? refuse('the depot has no hours');
  let time = day.opens;
  let here = 0;
  for (const vertex of [...route, 0]) {
    time += valueAt(problem.travel, here * problem.vertices + vertex);
    if (vertex === 0) break;
    const arrival = time;
    const window =
      calendar[vertex]?.find(({ closes }) => arrival <= closes) ??
      refuse(`route ${index} comes to ${vertex} at ${arrival}, when it is closed for good`);
    time = Math.max(arrival, window.opens) + valueAt(problem.service, vertex);
    here = vertex;
  }
  if (time > day.closes) refuse(`route ${index} is back at ${time}, after ${day.closes}`);
}

function sum(vertices: Iterable<number>, values: Int32Array): number {
  let total = 0;
  for (const vertex of vertices) total += valueAt(values, vertex);
  return total;
}

function valueAt(values: Int32Array, index: number): number {
  return values[index] ?? refuse(`nothing is known of ${index}`);
}

function refuse(why: string): never {
  throw new RangeError(why);
}
