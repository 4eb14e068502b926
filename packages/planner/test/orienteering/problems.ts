import type { OrienteeringProblem, Window } from '../../src/index.ts';
import { Random } from '../../src/random.ts';

/** Travel there and back differs, so that a mix-up shows; up to three windows a vertex; two calendars; caps that bind. */
export function randomProblem(seed: number, vertices: number, routes: number): OrienteeringProblem {
  const random = new Random(seed);
  const between = (least: number, most: number) => least + random.below(most - least + 1);
  const points = Array.from({ length: vertices }, () => [between(0, 60), between(0, 60)] as const);
  const day = { opens: between(0, 20), closes: between(300, 500) };
  const windows = (vertex: number): Window[] => {
    if (vertex === 0) return [day];
    const list: Window[] = [];
    let time = between(0, 200);
    for (let count = between(1, 3); count > 0; count--) {
      const closes = time + between(0, 80);
      list.push({ opens: time, closes });
      time = closes + between(1, 60);
    }
    return list;
  };
  const travel = points.flatMap(([x, y], from) =>
    points.map(([x2, y2], to) => (from === to ? 0 : Math.round(Math.hypot(x - x2, y - y2)) + between(0, 3))),
  );
  const perVertex = (least: number, most: number) =>
    Int32Array.from({ length: vertices }, (_, vertex) => (vertex === 0 ? 0 : between(least, most)));
  return {
    vertices,
    travel: Int32Array.from(travel),
    service: perVertex(0, 15),
    score: perVertex(1, 30),
    calendars: [points.map((_, vertex) => windows(vertex)), points.map((_, vertex) => windows(vertex))],
    routes: Array.from({ length: routes }, (_, route) => route % 2),
    caps: Array.from({ length: between(0, 2) }, () => ({ limit: between(5, 40), use: perVertex(0, 6) })),
  };
}
