import type { OrienteeringProblem, Routes } from './problem.ts';
import type { Tours } from './tours.ts';

/** Routes that are kept at most, and 32-bit words in a set of them. */
const CAPACITY = 2048;
const WORDS = CAPACITY / 32;

interface Kept {
  readonly vertices: readonly number[];
  readonly score: number;
  readonly calendar: number;
}

/**
 * Routes that a search has lately passed through, each possible by itself. Routes that never stood beside each other may go together and be
 * better than all that did: a set packing, searched for branch by branch.
 */
export class RoutePool {
  readonly #problem: OrienteeringProblem;
  /** By the marks of their vertices and their calendar (a rare confusion costs one route), the latest last. */
  readonly #kept = new Map<number, Kept>();

  constructor(problem: OrienteeringProblem) {
    this.#problem = problem;
  }

  /** Keeps what the change at hand has touched, and forgets what has not come by for longest. */
  keep(tours: Tours): void {
    for (let route = 0; route < tours.touched.length; route++) {
      if ((tours.touched[route] as number) === 0) continue;
      const calendar = this.#problem.routes[route] as number;
      const marks = (tours.marksOf(route) + calendar) | 0;
      const known = this.#kept.get(marks);
      if (known) this.#kept.delete(marks);
      else if (this.#kept.size === CAPACITY) this.#forgetOldest();
      this.#kept.set(marks, known ?? this.#made(tours.verticesOf(route), calendar));
    }
  }

  #made(vertices: readonly number[], calendar: number): Kept {
    return { vertices, calendar, score: vertices.reduce((sum, each) => sum + (this.#problem.score[each] ?? 0), 0) };
  }

  #forgetOldest(): void {
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }

  /**
   * Routes that go together and score more than `least` in all, the most that a search of so many nodes finds; undefined where it finds none.
   * Each stands where the problem has a route of its calendar.
   */
  packed(least: number, nodes: number): Routes | undefined {
    const kept = [...this.#kept.values()].sort((one, other) => other.score - one.score);
    const found = new Packing(this.#problem, kept).best(least, nodes);
    if (!found) return undefined;
    const left = [...found];
    return this.#problem.routes.map((calendar) => {
      const at = left.findIndex((route) => route.calendar === calendar);
      return at < 0 ? [] : left.splice(at, 1).flatMap(({ vertices }) => vertices);
    });
  }
}

/** One search for routes that share no vertex. Sets of routes are bits, the best score first. */
class Packing {
  readonly #problem: OrienteeringProblem;
  readonly #kept: readonly Kept[];
  /** `containing[vertex * WORDS + word]`: the routes that serve a vertex. */
  readonly #containing: Int32Array;
  /** `conflicts[route * WORDS + word]`: the routes that share a vertex with one, itself among them. All 0 before it is asked for. */
  readonly #conflicts: Int32Array;
  /** A row of words a depth: the routes that still go with those chosen. */
  readonly #candidates: Int32Array;
  readonly #chosen: Kept[] = [];
  readonly #routesLeft: Map<number, number> = new Map();
  readonly #capsLeft: number[];
  #most = 0;
  #nodesLeft = 0;
  #found: readonly Kept[] | undefined;

  constructor(problem: OrienteeringProblem, kept: readonly Kept[]) {
    this.#problem = problem;
    this.#kept = kept;
    this.#containing = new Int32Array(problem.vertices * WORDS);
    this.#conflicts = new Int32Array(kept.length * WORDS);
    this.#candidates = new Int32Array((problem.routes.length + 1) * WORDS);
    this.#capsLeft = problem.caps.map(({ limit }) => limit);
    for (const calendar of problem.routes) this.#routesLeft.set(calendar, (this.#routesLeft.get(calendar) ?? 0) + 1);
    kept.forEach(({ vertices }, i) => {
      const [word, bit] = [i >> 5, 1 << (i & 31)];
      this.#candidates[word] = (this.#candidates[word] as number) | bit;
      for (const vertex of vertices) {
        const cell = vertex * WORDS + word;
        this.#containing[cell] = (this.#containing[cell] as number) | bit;
      }
    });
  }

  best(least: number, nodes: number): readonly Kept[] | undefined {
    this.#most = least;
    this.#nodesLeft = nodes;
    this.#choose(0, 0);
    return this.#found;
  }

  /** Chooses one more route, from the best on, while as many as are left, each as good as it, could be worth it. */
  #choose(depth: number, score: number): void {
    const routesLeft = this.#problem.routes.length - depth;
    for (let word = 0; word * 32 < this.#kept.length; word++) {
      for (let bits = this.#candidates[depth * WORDS + word] as number; bits !== 0; bits &= bits - 1) {
        const at = word * 32 + 31 - Math.clz32(bits & -bits);
        const route = this.#kept[at];
        if (!route || score + routesLeft * route.score <= this.#most || this.#nodesLeft-- <= 0) return;
        if (!this.#affords(route)) continue;
        const total = score + route.score;
        this.#chosen.push(route);
        if (total > this.#most) {
          this.#most = total;
          this.#found = [...this.#chosen];
        }
        if (routesLeft > 1) {
          this.#narrow(depth, at);
          this.#spend(route, 1);
          this.#choose(depth + 1, total);
          this.#spend(route, -1);
        }
        this.#chosen.pop();
      }
    }
  }

  /** The candidates of the next depth: those after the chosen one that share no vertex with it. */
  #narrow(depth: number, at: number): void {
    const candidates = this.#candidates;
    const conflicts = this.#conflicts;
    const [here, next, row, first] = [depth * WORDS, (depth + 1) * WORDS, at * WORDS, at >> 5];
    if (((conflicts[row + first] as number) & (1 << (at & 31))) === 0) this.#findConflicts(at);
    for (let word = 0; word * 32 < this.#kept.length; word++) {
      candidates[next + word] =
        word < first ? 0 : (candidates[here + word] as number) & ~(conflicts[row + word] as number);
    }
    candidates[next + first] = (candidates[next + first] as number) & ~((2 << (at & 31)) - 1);
  }

  #findConflicts(at: number): void {
    const row = at * WORDS;
    this.#conflicts[row + (at >> 5)] = 1 << (at & 31);
    for (const vertex of this.#kept[at]?.vertices ?? []) {
      for (let word = 0; word * 32 < this.#kept.length; word++) {
        this.#conflicts[row + word] =
          (this.#conflicts[row + word] as number) | (this.#containing[vertex * WORDS + word] as number);
      }
    }
  }

  #affords({ vertices, calendar }: Kept): boolean {
    if (this.#routesLeft.get(calendar) === 0) return false;
    return this.#problem.caps.every(
      ({ use }, cap) => vertices.reduce((sum, vertex) => sum + (use[vertex] ?? 0), 0) <= (this.#capsLeft[cap] ?? 0),
    );
  }

  #spend({ vertices, calendar }: Kept, sign: 1 | -1): void {
    this.#routesLeft.set(calendar, (this.#routesLeft.get(calendar) ?? 0) - sign);
    this.#problem.caps.forEach(({ use }, cap) => {
      for (const vertex of vertices) this.#capsLeft[cap] = (this.#capsLeft[cap] ?? 0) - sign * (use[vertex] ?? 0);
    });
  }
}
