import { at } from './ints.ts';
import { SPANS, type Terrain } from './terrain.ts';

/** More than any cost: no insertion. */
export const NEVER = 0x7fffffff;

/**
 * The routes as they stand, and one change to them at a time, which can be undone.
 *
 * Every route has two slots: the one in use and a spare. A change writes the spare and swaps them, so that undoing it is to swap them back.
 * Along a slot stand, for each stop, when the route leaves it at the earliest (`leave`), when it has to arrive at the latest so that all
 * that follows remains possible (`late`), and the travel to the next stop (`leg`). With them an insertion is tried in O(1).
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
  /** What the best insertion that `bestPlace` found last costs. */
  foundCost = NEVER;

  readonly #width: number;
  readonly #slot: Int32Array;
  readonly #spare: Int32Array;
  readonly #length: Int32Array;
  readonly #stop: Int32Array;
  readonly #leave: Int32Array;
  readonly #late: Int32Array;
  readonly #leg: Int32Array;
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
    this.#width = vertices + 1;
    this.#slot = Int32Array.from({ length: routes }, (_, route) => route);
    this.#spare = Int32Array.from({ length: routes }, (_, route) => routes + route);
    this.#length = new Int32Array(2 * routes);
    const stops = 2 * routes * this.#width;
    this.#stop = new Int32Array(stops);
    this.#leave = new Int32Array(stops);
    this.#late = new Int32Array(stops);
    this.#leg = new Int32Array(stops);
    this.#firstAt = new Int32Array(2 * routes * SPANS);
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
    while (at(this.#stop, begin + place) !== vertex) place++;
    return place;
  }

  /** The vertices of each route, in order. */
  routes(): number[][] {
    return Array.from(this.#slot, (slot) => {
      const begin = slot * this.#width + 1;
      return [...this.#stop.subarray(begin, begin + at(this.#length, slot))];
    });
  }

  /** From here on changes are one, which `undo` takes back. */
  begin(): void {
    this.touched.fill(0);
    this.removedCount = 0;
    this.#insertedCount = 0;
  }

  /** Opens every route to a first filling. */
  touchAll(): void {
    for (let route = 0; route < this.touched.length; route++) this.#touch(route);
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
    const before = at(this.#slot, route);
    this.touched[route] = 1;
    this.#swap(route);
    const slot = at(this.#slot, route);
    const source = before * this.#width;
    const target = slot * this.#width;
    const length = at(this.#length, before);
    for (let i = 0; i < from; i++) this.#stop[target + i] = at(this.#stop, source + i);
    for (let i = from; i < from + count; i++) {
      const vertex = at(this.#stop, source + i);
      this.#removed[this.removedCount] = vertex;
      this.#removedFrom[this.removedCount++] = route;
      this.#leaveOut(vertex);
    }
    for (let i = from + count; i < length + 2; i++) this.#stop[target + i - count] = at(this.#stop, source + i);
    this.#length[slot] = length - count;
    this.#retime(slot, route);
  }

  /**
   * The cheapest place for a vertex in a route: the stop after which it would come, or -1; its cost is in `foundCost`. What it costs is the
   * travel that it adds, or with `byDelay` how much later the next stop is reached.
   */
  bestPlace(vertex: number, route: number, byDelay: boolean): number {
    const { terrain } = this;
    const { vertices, onward, inward } = terrain;
    const stop = this.#stop;
    const leave = this.#leave;
    const late = this.#late;
    const leg = this.#leg;
    const slot = at(this.#slot, route);
    const place = at(terrain.calendarOf, route) + vertex;
    const begin = slot * this.#width;
    const end = begin + at(this.#length, slot) + 1;
    const row = vertex * vertices;
    const opens = at(terrain.firstOpens, place);
    const firstCloses = at(terrain.firstCloses, place);
    const closes = at(terrain.lastCloses, place);
    const service = at(terrain.service, vertex);
    let cheapest = NEVER;
    let best = -1;
    let i = begin + at(this.#firstAt, slot * SPANS + at(terrain.spanOf, place));
    while (i < end && at(late, i + 1) < opens + service) i++;
    for (; i < end; i++) {
      const there = at(inward, row + at(stop, i));
      let time = at(leave, i) + there;
      if (time > closes) break;
      if (time < opens) time = opens;
      else if (time > firstCloses) time = terrain.nextStart(place, time);
      const away = at(onward, row + at(stop, i + 1));
      time += service + away;
      if (time > at(late, i + 1)) continue;
      const cost = (byDelay ? time - at(leave, i) : there + away) - at(leg, i);
      if (cost < cheapest) {
        cheapest = cost;
        best = i;
      }
    }
    this.foundCost = cheapest;
    return best < 0 ? -1 : best - begin;
  }

  /** Inserts a vertex after the stop that `bestPlace` named. */
  insert(vertex: number, route: number, after: number): void {
    if (at(this.touched, route) === 0) this.#touch(route);
    const { vertices, onward, inward } = this.terrain;
    const slot = at(this.#slot, route);
    const begin = slot * this.#width;
    const here = begin + after + 1;
    const length = at(this.#length, slot) + 1;
    for (let i = begin + length + 1; i > here; i--) {
      this.#stop[i] = at(this.#stop, i - 1);
      this.#leave[i] = at(this.#leave, i - 1);
      this.#late[i] = at(this.#late, i - 1);
      this.#leg[i] = at(this.#leg, i - 1);
    }
    this.#stop[here] = vertex;
    this.#length[slot] = length;
    this.#leg[here - 1] = at(inward, vertex * vertices + at(this.#stop, here - 1));
    this.#leg[here] = at(onward, vertex * vertices + at(this.#stop, here + 1));
    this.#forwards(route, here, begin + length + 1, here);
    this.#backwards(route, here, begin, here);
    this.#takeIn(vertex, route);
    this.#inserted[this.#insertedCount++] = vertex;
  }

  /** Earliest times from the stop at `from` to the one before `end`; past `changed` it ends where nothing changes any more. */
  #forwards(route: number, from: number, end: number, changed: number): void {
    const { calendarOf, firstOpens, firstCloses, service } = this.terrain;
    const calendar = at(calendarOf, route);
    let time = at(this.#leave, from - 1);
    for (let i = from; i < end; i++) {
      const vertex = at(this.#stop, i);
      time += at(this.#leg, i - 1);
      if (time < at(firstOpens, calendar + vertex)) time = at(firstOpens, calendar + vertex);
      else if (time > at(firstCloses, calendar + vertex)) time = this.terrain.nextStart(calendar + vertex, time);
      time += at(service, vertex);
      if (i > changed && at(this.#leave, i) === time) return;
      this.#leave[i] = time;
    }
  }

  /** Latest times from the stop at `from` back to the one after `begin`; before `changed` it ends where nothing changes any more. */
  #backwards(route: number, from: number, begin: number, changed: number): void {
    const { calendarOf, lastOpens, lastCloses, service } = this.terrain;
    const calendar = at(calendarOf, route);
    let time = at(this.#late, from + 1);
    for (let i = from; i > begin; i--) {
      const vertex = at(this.#stop, i);
      time -= at(this.#leg, i) + at(service, vertex);
      if (time > at(lastCloses, calendar + vertex)) time = at(lastCloses, calendar + vertex);
      else if (time < at(lastOpens, calendar + vertex)) time = this.terrain.previousStart(calendar + vertex, time);
      if (i < changed && at(this.#late, i) === time) return;
      this.#late[i] = time;
    }
  }

  /** Everything that stands along a slot, from its stops alone. */
  #retime(slot: number, route: number): void {
    const { vertices, inward, calendarOf, firstOpens, lastCloses, spanBegins } = this.terrain;
    const begin = slot * this.#width;
    const end = begin + at(this.#length, slot) + 1;
    for (let i = begin; i < end; i++) {
      this.#leg[i] = at(inward, at(this.#stop, i + 1) * vertices + at(this.#stop, i));
    }
    this.#leave[begin] = at(firstOpens, at(calendarOf, route));
    this.#late[end] = at(lastCloses, at(calendarOf, route));
    this.#forwards(route, begin + 1, end, end);
    this.#backwards(route, end - 1, begin, begin);
    let i = begin;
    for (let span = 0; span < SPANS; span++) {
      while (i < end && at(this.#late, i + 1) < at(spanBegins, span)) i++;
      this.#firstAt[slot * SPANS + span] = i - begin;
    }
  }

  /** Goes on with a copy of the route in its other slot. */
  #touch(route: number): void {
    this.touched[route] = 1;
    const before = at(this.#slot, route);
    this.#swap(route);
    const slot = at(this.#slot, route);
    const source = before * this.#width;
    const target = slot * this.#width;
    const length = at(this.#length, before);
    for (let i = 0; i < length + 2; i++) {
      this.#stop[target + i] = at(this.#stop, source + i);
      this.#leave[target + i] = at(this.#leave, source + i);
      this.#late[target + i] = at(this.#late, source + i);
      this.#leg[target + i] = at(this.#leg, source + i);
    }
    for (let i = 0; i < SPANS; i++) this.#firstAt[slot * SPANS + i] = at(this.#firstAt, before * SPANS + i);
    this.#length[slot] = length;
  }

  #swap(route: number): void {
    const slot = at(this.#slot, route);
    this.#slot[route] = at(this.#spare, route);
    this.#spare[route] = slot;
  }

  #travel(slot: number): number {
    const begin = slot * this.#width;
    let sum = 0;
    for (let i = begin; i <= begin + at(this.#length, slot); i++) sum += at(this.#leg, i);
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
