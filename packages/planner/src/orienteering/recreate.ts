import type { Random } from '../random.ts';
import { at } from './ints.ts';
import { FIRST_OPENS, LAST_CLOSES, STAY, type Terrain } from './terrain.ts';
import { NEVER, type Tours } from './tours.ts';

/** Of 65,536 looks at a vertex, so many are blinks: it is passed over. */
const BLINKS = 1311;
/** How far a vertex's rank is shaken, as a part of it. */
const NOISE = 0.3;
/** Added to an insertion's cost before it divides a score, as a part of the mean travel: else what costs nothing would always be first. */
const BASE_COST = 0.2;

/** Shell's gaps, for lists of some dozens. */
const GAPS = [23, 7, 1];

/** In which order vertices are inserted: each is drawn as often as it stands here. */
const ORDERS = ['any', 'score', 'score', 'density', 'density', 'steep', 'steep', 'narrow'] as const;
type Order = (typeof ORDERS)[number];

/** Fills the gaps of a ruin: vertices that fit somewhere, in one of several orders, each at its cheapest place. */
export class Recreation {
  readonly #tours: Tours;
  readonly #terrain: Terrain;
  readonly #random: Random;
  /** What may be inserted: first what was absent before the change, then what it removed. */
  readonly #listed: Int32Array;
  /** 1 where an insertion of this round changed a route. */
  readonly #changed: Int32Array;
  /** What fits somewhere, and the rank of each vertex that does. */
  readonly #fitting: Int32Array;
  readonly #rank: Float64Array;

  constructor(tours: Tours, random: Random) {
    const { terrain } = tours;
    this.#tours = tours;
    this.#terrain = terrain;
    this.#random = random;
    this.#listed = new Int32Array(terrain.vertices);
    this.#changed = new Int32Array(terrain.routes);
    this.#fitting = new Int32Array(terrain.vertices);
    this.#rank = new Float64Array(terrain.vertices);
  }

  /** Inserts what it can. All that was absent before the change, and fitted nowhere then, can fit only where something was removed. */
  run(): void {
    const order = ORDERS[this.#random.below(ORDERS.length)] ?? 'any';
    const byDelay = this.#random.below(2) === 1;
    const count = this.#rankFitting(order, byDelay);
    sortDescending(this.#fitting, this.#rank, count);
    this.#changed.fill(0);
    for (let i = 0; i < count; i++) this.#insert(at(this.#fitting, i), byDelay);
  }

  /** Finds what fits, and its rank. Returns how many there are. */
  #rankFitting(order: Order, byDelay: boolean): number {
    const tours = this.#tours;
    const { absent, absentCount, removedCount, touched, cost } = tours;
    const { routes, caps } = this.#terrain;
    let listed = 0;
    let removedAt = 0;
    for (let i = 0; i < absentCount; i++) {
      if (i === absentCount - removedCount) removedAt = listed;
      const vertex = at(absent, i);
      if ((this.#random.bits() & 0xffff) < BLINKS || (caps > 0 && !tours.affords(vertex))) continue;
      this.#listed[listed++] = vertex;
    }
    for (let route = 0; route < routes; route++) {
      const whole = caps > 0 || at(touched, route) !== 0;
      tours.survey(route, this.#listed, whole ? 0 : removedAt, listed, byDelay);
      if (!whole) for (let i = 0; i < removedAt; i++) cost[at(this.#listed, i) * routes + route] = NEVER;
    }
    let count = 0;
    for (let i = 0; i < listed; i++) {
      const vertex = at(this.#listed, i);
      let least = NEVER;
      for (let cell = vertex * routes; cell < (vertex + 1) * routes; cell++)
        if (at(cost, cell) < least) least = at(cost, cell);
      if (least === NEVER) continue;
      const noise = 1 + this.#random.below(0x1_0000) * (NOISE / 0x1_0000);
      this.#rank[vertex] = this.#rankOf(vertex, order, least) * noise;
      this.#fitting[count++] = vertex;
    }
    return count;
  }

  #rankOf(vertex: number, order: Order, cost: number): number {
    const score = at(this.#terrain.score, vertex);
    switch (order) {
      case 'any':
        return 1;
      case 'score':
        return score;
      case 'density':
        return score / (cost + this.#terrain.meanTravel * BASE_COST);
      case 'steep':
        return (score * score) / (cost + this.#terrain.meanTravel * BASE_COST);
      case 'narrow':
        return (
          at(this.#terrain.stays, vertex * STAY + FIRST_OPENS) - at(this.#terrain.stays, vertex * STAY + LAST_CLOSES)
        );
    }
  }

  /** Inserts a vertex at its cheapest place, if one is left. Routes that changed are looked at anew: what fitted nowhere still does not. */
  #insert(vertex: number, byDelay: boolean): void {
    const tours = this.#tours;
    const { routes, caps } = this.#terrain;
    if (caps > 0 && !tours.affords(vertex)) return;
    this.#listed[0] = vertex;
    let least = NEVER;
    let best = -1;
    for (let route = 0; route < routes; route++) {
      const cell = vertex * routes + route;
      if (at(tours.cost, cell) === NEVER) continue;
      if (at(this.#changed, route) !== 0) tours.survey(route, this.#listed, 0, 1, byDelay);
      const cost = at(tours.cost, cell);
      if (cost >= least) continue;
      least = cost;
      best = route;
    }
    if (best < 0) return;
    tours.insert(vertex, best);
    this.#changed[best] = 1;
  }
}

/** Sorts the first `count` vertices, Shell's way: short lists, thousands of times a second. */
function sortDescending(vertices: Int32Array, rank: Float64Array, count: number): void {
  for (const gap of GAPS) {
    for (let i = gap; i < count; i++) {
      const vertex = at(vertices, i);
      const own = rank[vertex] as number;
      let j = i;
      while (j >= gap && (rank[at(vertices, j - gap)] as number) < own) {
        vertices[j] = at(vertices, j - gap);
        j -= gap;
      }
      vertices[j] = vertex;
    }
  }
}
