import type { Random } from '../random.ts';
import { FIRST_OPENS, LAST_CLOSES, STAY, type Terrain } from './terrain.ts';
import { NEVER, type Tours } from './tours.ts';

/** Vertices between two blinks, at most: one is passed over, half as many seen on average. */
const BLINKS_APART = 100;
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
  #listedCount = 0;
  /** The routes, those that the change has touched first; and into how many of them, from the first, each vertex may go. */
  readonly #order: Int32Array;
  readonly #choices: Int32Array;
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
    this.#order = Int32Array.from({ length: terrain.routes }, (_, route) => route);
    this.#choices = new Int32Array(terrain.vertices);
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
    for (let i = 0; i < count; i++) this.#insert(this.#fitting[i] as number, byDelay);
  }

  /** Finds what fits, and its rank. Returns how many there are. */
  #rankFitting(order: Order, byDelay: boolean): number {
    const { routes, caps } = this.#terrain;
    const { cost } = this.#tours;
    const touched = caps > 0 ? routes : this.#touchedFirst();
    const removedAt = this.#list();
    const listed = this.#listedCount;
    for (let i = 0; i < routes; i++) {
      this.#tours.survey(this.#order[i] as number, this.#listed, i < touched ? 0 : removedAt, listed, byDelay);
    }
    let count = 0;
    for (let i = 0; i < listed; i++) {
      const vertex = this.#listed[i] as number;
      const choices = i < removedAt ? touched : routes;
      let least = NEVER;
      for (let choice = 0; choice < choices; choice++) {
        least = Math.min(least, cost[vertex * routes + (this.#order[choice] as number)] as number);
      }
      if (least === NEVER) continue;
      const noise = 1 + this.#random.below(0x1_0000) * (NOISE / 0x1_0000);
      this.#rank[vertex] = this.#rankOf(vertex, order, least) * noise;
      this.#choices[vertex] = choices;
      this.#fitting[count++] = vertex;
    }
    return count;
  }

  /** Puts the routes in order. Returns how many are touched. */
  #touchedFirst(): number {
    const { touched } = this.#tours;
    let first = 0;
    let last = touched.length;
    for (let route = 0; route < touched.length; route++) {
      this.#order[touched[route] === 0 ? --last : first++] = route;
    }
    return first;
  }

  /** Lists what may be inserted, but for blinks. Returns where what was removed begins. */
  #list(): number {
    const { absent, absentCount, removedCount } = this.#tours;
    const { caps } = this.#terrain;
    let listed = 0;
    let removedAt = 0;
    let blink = this.#random.below(BLINKS_APART);
    for (let i = 0; i < absentCount; i++) {
      if (i === absentCount - removedCount) removedAt = listed;
      const vertex = absent[i] as number;
      if (i === blink) blink += 1 + this.#random.below(BLINKS_APART);
      else if (caps === 0 || this.#tours.affords(vertex)) this.#listed[listed++] = vertex;
    }
    this.#listedCount = listed;
    return removedAt;
  }

  #rankOf(vertex: number, order: Order, cost: number): number {
    const score = this.#terrain.score[vertex] as number;
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
          (this.#terrain.stays[vertex * STAY + FIRST_OPENS] as number) -
          (this.#terrain.stays[vertex * STAY + LAST_CLOSES] as number)
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
    const choices = this.#choices[vertex] as number;
    for (let choice = 0; choice < choices; choice++) {
      const route = this.#order[choice] as number;
      const cell = vertex * routes + route;
      if (tours.cost[cell] === NEVER) continue;
      if (this.#changed[route] !== 0) tours.survey(route, this.#listed, 0, 1, byDelay);
      const cost = tours.cost[cell] as number;
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
      const vertex = vertices[i] as number;
      const own = rank[vertex] as number;
      let j = i;
      while (j >= gap && (rank[vertices[j - gap] as number] as number) < own) {
        vertices[j] = vertices[j - gap] as number;
        j -= gap;
      }
      vertices[j] = vertex;
    }
  }
}
