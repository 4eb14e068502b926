import { Random } from '../random.ts';
import { Annealing } from './annealing.ts';
import { RoutePool } from './pool.ts';
import type { OrienteeringProblem, Routes } from './problem.ts';
import { Recreation } from './recreate.ts';
import { ruin } from './ruin.ts';
import { Terrain } from './terrain.ts';
import { Tours } from './tours.ts';

/** When to end: after so many iterations, with the same answer everywhere; or after so much of the caller's time, whatever its unit. */
export type Effort = { readonly iterations: number } | { readonly time: number; readonly now: () => number };

export interface OrienteeringAnswer {
  readonly routes: Routes;
  readonly score: number;
  readonly iterations: number;
}

/** Temperatures at the start and at the end, as parts of the mean score. */
const HOTTEST = 1;
const COLDEST = 0.05;
/** What travel of the mean length is worth while routes are compared, as a part of the temperature: short routes leave room. */
const TRAVEL = 0.1;
/** From which part of the effort on routes are kept: earlier ones have little in common with the last. */
const FIRST_KEPT = 0.35;
/** How often routes of the past are put together anew: from which part of the effort on, and after which further parts. */
const FIRST_PACKING = 0.6;
const PACKINGS_APART = 0.09;
/** Nodes that such a search may visit for each iteration before it: less than a hundredth of the time. */
const NODES = 0.3;
/** Iterations between two looks at how far it is, at most; where a clock ends it, few enough for so many looks. */
const ROUND = 128;
const LOOKS = 250;

/**
 * A good answer by ruin and recreate under annealing, and by putting routes of its past together anew. The same problem, seed and number of
 * iterations give the same answer on every platform.
 * @see Christiaens, Vanden Berghe (2020), Slack Induction by String Removals, Transportation Science 54(2)
 */
export function solveOrienteering(problem: OrienteeringProblem, effort: Effort, seed = 1): OrienteeringAnswer {
  const progress = progressOf(effort);
  const random = new Random(seed);
  const terrain = new Terrain(problem);
  const tours = new Tours(terrain);
  const recreation = new Recreation(tours, random);
  const annealing = new Annealing(random, HOTTEST * terrain.meanScore, COLDEST * terrain.meanScore);
  const pool = new RoutePool(problem);
  // A route alone has nothing to go together with.
  const keepFrom = problem.routes.length > 1 ? FIRST_KEPT : 1;
  const worthOfTravel = TRAVEL / terrain.meanTravel;
  tours.touchAll();
  recreation.run();
  let score = tours.total;
  let routes: Routes = tours.routes();
  let iterations = 0;
  let packing = FIRST_PACKING;
  for (let done = progress(0); done < 1; done = progress(iterations)) {
    annealing.cool(done);
    if (done >= packing) {
      packing += PACKINGS_APART;
      const packed = pool.packed(score, NODES * iterations);
      if (packed) {
        tours.load(packed);
        score = tours.total;
        routes = packed;
      }
    }
    const travel = worthOfTravel * annealing.temperature;
    const round = 'iterations' in effort ? ROUND : roundUntilLook(iterations, done);
    for (let i = 0; i < round; i++) {
      const before = tours.total;
      tours.begin();
      ruin(tours, random);
      recreation.run();
      if (tours.total > score) {
        score = tours.total;
        routes = tours.routes();
      } else if (!annealing.accepts(before - tours.total + travel * tours.addedTravel())) {
        tours.undo(before);
        continue;
      }
      if (done > keepFrom) pool.keep(tours);
    }
    iterations += round;
  }
  return { routes, score, iterations };
}

/** Of a large problem a few iterations take as long as hundreds of a small one. */
function roundUntilLook(iterations: number, done: number): number {
  return iterations === 0 ? 1 : Math.max(1, Math.min(ROUND, Math.floor(iterations / (LOOKS * done))));
}

/** From iterations done to the part of the effort that is spent. */
function progressOf(effort: Effort): (iterations: number) => number {
  if ('iterations' in effort) return (iterations) => iterations / effort.iterations;
  const begin = effort.now();
  return () => (effort.now() - begin) / effort.time;
}
