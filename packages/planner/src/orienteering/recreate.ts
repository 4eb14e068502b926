import type { Random } from '../random.ts';
import { at } from './ints.ts';
import type { Terrain } from './terrain.ts';
import { NEVER, type Tours } from './tours.ts';

/** Of 65,536 looks at a vertex, so many are blinks: it is passed over. */
const BLINKS = 1311;
/** How far a vertex's rank is shaken, as a part of it. */
const NOISE = 0.3;
/** Added to an insertion's cost before it divides a score, as a part of the mean travel: else what costs nothing would always be first. */
const BASE_COST = 0.2;
/** Ranks are rounded to so many parts of 1. */
const GRAIN = 0x10_0000;

/** In which order vertices are inserted: each is drawn as often as it stands here. */
const ORDERS = ['any', 'score', 'score', 'density', 'density', 'steep', 'steep', 'narrow'] as const;
type Order = (typeof ORDERS)[number];

/** Fills the gaps of a ruin: vertices that fit somewhere, in one of several orders, each at its cheapest place. */
export class Recreation {
  readonly #tours: Tours;
  readonly #terrain: Terrain;
  readonly #random: Random;
  readonly #baseCost: number;
  /** The touched routes, then the others; whether an insertion of this round changed them. */
  readonly #routes: Int32Array;
  readonly #changed: Int32Array;
  /** Of each vertex: into how many of `#routes` it may go, and the cheapest place in each with its cost, as found at first. */
  readonly #choices: Int32Array;
  readonly #cost: Int32Array;
  readonly #place: Int32Array;
  /** `rank * vertices + vertex`, of those that fit. */
  readonly #ranked: Float64Array;

  constructor(tours: Tours, random: Random) {
    const { terrain } = tours;
    this.#tours = tours;
    this.#terrain = terrain;
    this.#random = random;
    this.#baseCost = terrain.meanTravel * BASE_COST;
    this.#routes = new Int32Array(terrain.routes);
    this.#changed = new Int32Array(terrain.routes);
    this.#choices = new Int32Array(terrain.vertices);
    this.#cost = new Int32Array(terrain.vertices * terrain.routes);
    this.#place = new Int32Array(terrain.vertices * terrain.routes);
    this.#ranked = new Float64Array(terrain.vertices);
  }

  /** Inserts what it can. All that was absent before the change, and fitted nowhere then, can fit only where something was removed. */
  run(): void {
    const order = ORDERS[this.#random.below(ORDERS.length)] ?? 'any';
    const byDelay = this.#random.below(2) === 1;
    const count = this.#rank(order, byDelay);
    sortDescending(this.#ranked, count);
    this.#changed.fill(0);
    const { vertices } = this.#terrain;
    for (let i = 0; i < count; i++) {
      const rank = this.#ranked[i] as number;
      this.#insert(rank - Math.floor(rank / vertices) * vertices, byDelay);
    }
  }

  /** Finds what fits, and its rank. Returns how many there are. */
  #rank(order: Order, byDelay: boolean): number {
    const tours = this.#tours;
    const { absent, absentCount, removedCount } = tours;
    const { routes, vertices, caps } = this.#terrain;
    const touched = this.#sortRoutes();
    let count = 0;
    for (let i = 0; i < absentCount; i++) {
      const vertex = at(absent, i);
      const bits = this.#random.bits();
      if ((bits & 0xffff) < BLINKS || !tours.affords(vertex)) continue;
      const choices = caps > 0 || i >= absentCount - removedCount ? routes : touched;
      const cost = this.#look(vertex, choices, byDelay);
      if (cost === NEVER) continue;
      this.#choices[vertex] = choices;
      const rank = this.#rankOf(vertex, order, cost) * (1 + ((bits >>> 16) / 0x1_0000) * NOISE);
      this.#ranked[count++] = Math.floor(rank * GRAIN) * vertices + vertex;
    }
    return count;
  }

  /** The touched routes first. Returns how many they are. */
  #sortRoutes(): number {
    const { touched } = this.#tours;
    let first = 0;
    for (let route = 0; route < touched.length; route++) if (at(touched, route) !== 0) this.#routes[first++] = route;
    let next = first;
    for (let route = 0; route < touched.length; route++) if (at(touched, route) === 0) this.#routes[next++] = route;
    return first;
  }

  /** Notes the cheapest place of a vertex in each route it may go into. Returns the least cost. */
  #look(vertex: number, choices: number, byDelay: boolean): number {
    const tours = this.#tours;
    const row = vertex * this.#terrain.routes;
    let least = NEVER;
    for (let choice = 0; choice < choices; choice++) {
      const place = tours.bestPlace(vertex, at(this.#routes, choice), byDelay);
      const cost = tours.foundCost;
      this.#place[row + choice] = place;
      this.#cost[row + choice] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  #rankOf(vertex: number, order: Order, cost: number): number {
    const score = at(this.#terrain.score, vertex);
    switch (order) {
      case 'any':
        return 1;
      case 'score':
        return score;
      case 'density':
        return score / (cost + this.#baseCost);
      case 'steep':
        return (score * score) / (cost + this.#baseCost);
      case 'narrow':
        return at(this.#terrain.firstOpens, vertex) - at(this.#terrain.lastCloses, vertex);
    }
  }

  /** Inserts a vertex at its cheapest place, if one is left. Routes that changed are looked at anew: what fitted nowhere still does not. */
  #insert(vertex: number, byDelay: boolean): void {
    const tours = this.#tours;
    if (!tours.affords(vertex)) return;
    const row = vertex * this.#terrain.routes;
    const choices = at(this.#choices, vertex);
    let least = NEVER;
    let best = -1;
    let after = -1;
    for (let choice = 0; choice < choices; choice++) {
      let cost = at(this.#cost, row + choice);
      if (cost === NEVER) continue;
      let place = at(this.#place, row + choice);
      if (at(this.#changed, choice) !== 0) {
        place = tours.bestPlace(vertex, at(this.#routes, choice), byDelay);
        cost = tours.foundCost;
      }
      if (cost >= least) continue;
      least = cost;
      best = choice;
      after = place;
    }
    if (best < 0) return;
    tours.insert(vertex, at(this.#routes, best), after);
    this.#changed[best] = 1;
  }
}

/** Shell's sort of the first `count`: short lists, thousands of times a second. */
function sortDescending(values: Float64Array, count: number): void {
  for (const gap of [23, 7, 1]) {
    for (let i = gap; i < count; i++) {
      const value = values[i] as number;
      let j = i;
      while (j >= gap && (values[j - gap] as number) < value) {
        values[j] = values[j - gap] as number;
        j -= gap;
      }
      values[j] = value;
    }
  }
}
