import { at } from './ints.ts';
import {
  FIRST_CLOSES,
  FIRST_OPENS,
  LAST_CLOSES,
  LAST_OPENS,
  SERVICE,
  SPAN,
  SPANS,
  STAY,
  type Terrain,
} from './terrain.ts';

/** More than any cost: no insertion. */
export const NEVER = 0x7fffffff;

/** The record of a stop, and what stands in it: its vertex, … */
const STOP = 4;
const VERTEX = 0;
/** … when the route leaves it at the earliest, … */
const LEAVE = 1;
/** … when it has to arrive at the latest so that all that follows remains possible, … */
const LATE = 2;
/** … and the travel to the next stop. */
const LEG = 3;

/**
 * The routes as they stand, and one change to them at a time, which can be undone.
 *
 * Every route has two slots: the one in use and a spare. A change writes the spare and swaps them, so that undoing it is to swap them back.
 * A slot is a row of stops, the depot's at both ends, each with the earliest and the latest time: with them an insertion is tried in O(1).
 */
export class Tours {
  readonly terrain: Terrain;
  /** Scores of all that is served. */
  total = 0;
  /** Vertices that are not served; `absentCount` of them. Those that a change removed stand last. */
  readonly absent: Int32Array;
  absentCount = 0;
  /** The route of each vertex, or -1. */
  readonly routeOf: Int32Array;
  /** 1 where the change at hand has touched a route. */
  readonly touched: Int32Array;
  removedCount = 0;
  /** `cost[vertex * routes + route]`: of the cheapest insertion that `survey` found last, or `NEVER`; and after which stop it would come. */
  readonly cost: Int32Array;
  readonly place: Int32Array;

  readonly #width: number;
  readonly #slot: Int32Array;
  readonly #spare: Int32Array;
  readonly #length: Int32Array;
  readonly #stops: Int32Array;
  /** By slot and span of time: the first stop after which a service that ends in the span may still come. A lower bound after insertions. */
  readonly #firstAt: Int32Array;
  readonly #absentAt: Int32Array;
  readonly #removed: Int32Array;
  readonly #removedFrom: Int32Array;
  readonly #inserted: Int32Array;
  #insertedCount = 0;
  readonly #used: Int32Array;

  constructor(terrain: Terrain) {
    const { vertices, routes } = terrain;
    this.terrain = terrain;
    this.#width = (vertices + 1) * STOP;
    this.#slot = Int32Array.from({ length: routes }, (_, route) => route);
    this.#spare = Int32Array.from({ length: routes }, (_, route) => routes + route);
    this.#length = new Int32Array(2 * routes);
    this.#stops = new Int32Array(2 * routes * this.#width);
    this.#firstAt = new Int32Array(2 * routes * SPANS);
    this.cost = new Int32Array(vertices * routes);
    this.place = new Int32Array(vertices * routes);
    this.touched = new Int32Array(routes);
    this.routeOf = new Int32Array(vertices).fill(-1);
    this.absent = new Int32Array(vertices);
    this.#absentAt = new Int32Array(vertices).fill(-1);
    this.#removed = new Int32Array(vertices);
    this.#removedFrom = new Int32Array(vertices);
    this.#inserted = new Int32Array(vertices);
    this.#used = new Int32Array(terrain.caps);
    for (let route = 0; route < routes; route++) this.#retime(route, route);
    for (let vertex = 1; vertex < vertices; vertex++) this.#leaveOut(vertex);
  }

  /** Stops of a route, without the depot. */
  lengthOf(route: number): number {
    return at(this.#length, at(this.#slot, route));
  }

  /** Where in its route a served vertex stands, from 1. */
  placeOf(vertex: number): number {
    const begin = at(this.#slot, at(this.routeOf, vertex)) * this.#width;
    let place = 1;
    while (at(this.#stops, begin + place * STOP) !== vertex) place++;
    return place;
  }

  /** The vertices of each route, in order. */
  routes(): number[][] {
    return Array.from(this.#slot, (slot) =>
      Array.from({ length: at(this.#length, slot) }, (_, i) => at(this.#stops, slot * this.#width + (i + 1) * STOP)),
    );
  }

  /** From here on changes are one, which `undo` takes back. */
  begin(): void {
    this.touched.fill(0);
    this.removedCount = 0;
    this.#insertedCount = 0;
  }

  /** Opens every route to a first filling. */
  touchAll(): void {
    for (let route = 0; route < this.touched.length; route++) this.#copy(at(this.#slot, route), this.#open(route));
  }

  /** Takes back all since `begin`, when `total` was the given. */
  undo(total: number): void {
    for (let route = 0; route < this.touched.length; route++) if (at(this.touched, route) !== 0) this.#swap(route);
    for (let i = this.#insertedCount - 1; i >= 0; i--) this.#leaveOut(at(this.#inserted, i));
    for (let i = 0; i < this.removedCount; i++) this.#takeIn(at(this.#removed, i), at(this.#removedFrom, i));
    this.total = total;
  }

  /** How much longer the touched routes travel than before the change. */
  addedTravel(): number {
    let added = 0;
    for (let route = 0; route < this.touched.length; route++) {
      if (at(this.touched, route) === 0) continue;
      added += this.#travel(at(this.#slot, route)) - this.#travel(at(this.#spare, route));
    }
    return added;
  }

  /** Whether the caps leave room for a vertex. */
  affords(vertex: number): boolean {
    const { caps, use, limits } = this.terrain;
    for (let cap = 0; cap < caps; cap++) {
      if (at(this.#used, cap) + at(use, vertex * caps + cap) > at(limits, cap)) return false;
    }
    return true;
  }

  /** Removes `count` stops of an untouched route, from the `from`th on (the first is 1). */
  cut(route: number, from: number, count: number): void {
    const stops = this.#stops;
    const before = at(this.#slot, route);
    const slot = this.#open(route);
    const source = before * this.#width;
    const target = slot * this.#width;
    const length = at(this.#length, before) - count;
    for (let i = 0; i < from; i++) stops[target + i * STOP] = at(stops, source + i * STOP);
    for (let i = from; i < length + 2; i++) stops[target + i * STOP] = at(stops, source + (i + count) * STOP);
    for (let i = from; i < from + count; i++) {
      const vertex = at(stops, source + i * STOP);
      this.#removed[this.removedCount] = vertex;
      this.#removedFrom[this.removedCount++] = route;
      this.#leaveOut(vertex);
    }
    this.#length[slot] = length;
    this.#retime(slot, route);
  }

  /**
   * Finds where in a route each of some vertices costs least: `vertices[from]` to before `vertices[end]`; see `cost` and `place`. What it
   * costs is the travel that it adds, or with `byDelay` how much later the next stop is reached.
   */
  survey(route: number, vertices: Int32Array, from: number, end: number, byDelay: boolean): void {
    const { terrain, cost, place } = this;
    const { onward, inward, stays, routes } = terrain;
    const stops = this.#stops;
    const slot = at(this.#slot, route);
    const begin = slot * this.#width;
    const home = begin + (at(this.#length, slot) + 1) * STOP;
    const calendar = at(terrain.staysOf, route);
    for (let listed = from; listed < end; listed++) {
      const vertex = at(vertices, listed);
      const row = vertex * terrain.vertices;
      const stay = calendar + vertex * STAY;
      const opens = at(stays, stay + FIRST_OPENS);
      const firstCloses = at(stays, stay + FIRST_CLOSES);
      const closes = at(stays, stay + LAST_CLOSES);
      const service = at(stays, stay + SERVICE);
      let least = NEVER;
      let best = -1;
      let stop = begin + at(this.#firstAt, slot * SPANS + at(stays, stay + SPAN));
      while (stop < home && at(stops, stop + STOP + LATE) < opens + service) stop += STOP;
      for (; stop < home; stop += STOP) {
        const there = at(inward, row + at(stops, stop + VERTEX));
        const leave = at(stops, stop + LEAVE);
        let time = leave + there;
        if (time > closes) break;
        if (time < opens) time = opens;
        else if (time > firstCloses) time = terrain.nextStart(stay, time);
        const away = at(onward, row + at(stops, stop + STOP + VERTEX));
        time += service + away;
        if (time > at(stops, stop + STOP + LATE)) continue;
        const added = (byDelay ? time - leave : there + away) - at(stops, stop + LEG);
        if (added < least) {
          least = added;
          best = stop;
        }
      }
      cost[vertex * routes + route] = least;
      place[vertex * routes + route] = best - begin;
    }
  }

  /** Inserts a vertex where the last survey of the route found it to cost least. */
  insert(vertex: number, route: number): void {
    const { vertices, routes, onward, inward } = this.terrain;
    const stops = this.#stops;
    const before = at(this.#slot, route);
    if (at(this.touched, route) === 0) this.#copy(before, this.#open(route));
    const slot = at(this.#slot, route);
    const begin = slot * this.#width;
    const here = begin + at(this.place, vertex * routes + route) + STOP;
    const length = at(this.#length, slot) + 1;
    const home = begin + (length + 1) * STOP;
    stops.copyWithin(here + STOP, here, home);
    this.#length[slot] = length;
    stops[here + VERTEX] = vertex;
    stops[here - STOP + LEG] = at(inward, vertex * vertices + at(stops, here - STOP + VERTEX));
    stops[here + LEG] = at(onward, vertex * vertices + at(stops, here + STOP + VERTEX));
    this.#forwards(route, here, home, here);
    this.#backwards(route, here, begin, here);
    this.#takeIn(vertex, route);
    this.#inserted[this.#insertedCount++] = vertex;
  }

  /** Earliest times from a stop to the one before `end`; past `changed` it ends where nothing changes any more. */
  #forwards(route: number, from: number, end: number, changed: number): void {
    const { stays, staysOf } = this.terrain;
    const stops = this.#stops;
    const calendar = at(staysOf, route);
    let time = at(stops, from - STOP + LEAVE);
    for (let stop = from; stop < end; stop += STOP) {
      const stay = calendar + at(stops, stop + VERTEX) * STAY;
      time += at(stops, stop - STOP + LEG);
      if (time < at(stays, stay + FIRST_OPENS)) time = at(stays, stay + FIRST_OPENS);
      else if (time > at(stays, stay + FIRST_CLOSES)) time = this.terrain.nextStart(stay, time);
      time += at(stays, stay + SERVICE);
      if (stop > changed && at(stops, stop + LEAVE) === time) return;
      stops[stop + LEAVE] = time;
    }
  }

  /** Latest times from a stop back to the one after `begin`; before `changed` it ends where nothing changes any more. */
  #backwards(route: number, from: number, begin: number, changed: number): void {
    const { stays, staysOf } = this.terrain;
    const stops = this.#stops;
    const calendar = at(staysOf, route);
    let time = at(stops, from + STOP + LATE);
    for (let stop = from; stop > begin; stop -= STOP) {
      const stay = calendar + at(stops, stop + VERTEX) * STAY;
      time -= at(stops, stop + LEG) + at(stays, stay + SERVICE);
      if (time > at(stays, stay + LAST_CLOSES)) time = at(stays, stay + LAST_CLOSES);
      else if (time < at(stays, stay + LAST_OPENS)) time = this.terrain.previousStart(stay, time);
      if (stop < changed && at(stops, stop + LATE) === time) return;
      stops[stop + LATE] = time;
    }
  }

  /** All that stands along a slot, from its vertices alone. */
  #retime(slot: number, route: number): void {
    const { vertices, inward, stays, staysOf, spanBegins } = this.terrain;
    const stops = this.#stops;
    const begin = slot * this.#width;
    const home = begin + (at(this.#length, slot) + 1) * STOP;
    for (let stop = begin; stop < home; stop += STOP) {
      stops[stop + LEG] = at(inward, at(stops, stop + STOP + VERTEX) * vertices + at(stops, stop + VERTEX));
    }
    stops[begin + LEAVE] = at(stays, at(staysOf, route) + FIRST_OPENS);
    stops[home + LATE] = at(stays, at(staysOf, route) + LAST_CLOSES);
    this.#forwards(route, begin + STOP, home, home);
    this.#backwards(route, home - STOP, begin, begin);
    let stop = begin;
    for (let span = 0; span < SPANS; span++) {
      while (stop < home && at(stops, stop + STOP + LATE) < at(spanBegins, span)) stop += STOP;
      this.#firstAt[slot * SPANS + span] = stop - begin;
    }
  }

  /** Turns to the other slot of a route, which is to be written. */
  #open(route: number): number {
    this.touched[route] = 1;
    this.#swap(route);
    return at(this.#slot, route);
  }

  #copy(from: number, to: number): void {
    const length = at(this.#length, from);
    const source = from * this.#width;
    this.#stops.copyWithin(to * this.#width, source, source + (length + 2) * STOP);
    this.#firstAt.copyWithin(to * SPANS, from * SPANS, (from + 1) * SPANS);
    this.#length[to] = length;
  }

  #swap(route: number): void {
    const slot = at(this.#slot, route);
    this.#slot[route] = at(this.#spare, route);
    this.#spare[route] = slot;
  }

  #travel(slot: number): number {
    const begin = slot * this.#width;
    const home = begin + (at(this.#length, slot) + 1) * STOP;
    let sum = 0;
    for (let stop = begin; stop < home; stop += STOP) sum += at(this.#stops, stop + LEG);
    return sum;
  }

  #takeIn(vertex: number, route: number): void {
    const place = at(this.#absentAt, vertex);
    const last = at(this.absent, --this.absentCount);
    this.absent[place] = last;
    this.#absentAt[last] = place;
    this.routeOf[vertex] = route;
    this.total += at(this.terrain.score, vertex);
    this.#spend(vertex, 1);
  }

  #leaveOut(vertex: number): void {
    this.#absentAt[vertex] = this.absentCount;
    this.absent[this.absentCount++] = vertex;
    if (at(this.routeOf, vertex) >= 0) {
      this.total -= at(this.terrain.score, vertex);
      this.#spend(vertex, -1);
    }
    this.routeOf[vertex] = -1;
  }

  #spend(vertex: number, sign: number): void {
    const { caps, use } = this.terrain;
    for (let cap = 0; cap < caps; cap++) this.#used[cap] = at(this.#used, cap) + sign * at(use, vertex * caps + cap);
  }
}
