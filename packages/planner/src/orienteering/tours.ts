import { Random } from '../random.ts';
import type { Routes } from './problem.ts';
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
  /** A random number for each vertex; and by slot, their sum modulo 2³². */
  readonly #mark: Int32Array;
  readonly #marks: Int32Array;
  readonly #stops: Int32Array;
  /** By slot and span of time: the first stop after which a service that ends in the span may still come. A lower bound after insertions. */
  readonly #firstAt: Int32Array;
  readonly #absentAt: Int32Array;
  readonly #removed: Int32Array;
  readonly #removedFrom: Int32Array;
  readonly #inserted: Int32Array;
  #insertedCount = 0;
  /** Whether the change at hand has moved stops from route to route. */
  #exchanged = false;
  readonly #used: Int32Array;

  constructor(terrain: Terrain) {
    const { vertices, routes } = terrain;
    this.terrain = terrain;
    this.#width = (vertices + 1) * STOP;
    this.#slot = Int32Array.from({ length: routes }, (_, route) => route);
    this.#spare = Int32Array.from({ length: routes }, (_, route) => routes + route);
    this.#length = new Int32Array(2 * routes);
    const random = new Random(vertices);
    this.#mark = Int32Array.from({ length: vertices }, () => random.bits());
    this.#marks = new Int32Array(2 * routes);
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
    return this.#length[this.#slot[route] as number] as number;
  }

  /** A number that stands for the set of vertices of a route: equal for equal sets, and for others almost never. */
  marksOf(route: number): number {
    return this.#marks[this.#slot[route] as number] as number;
  }

  /** Where in its route a served vertex stands, from 1. */
  placeOf(vertex: number): number {
    const begin = (this.#slot[this.routeOf[vertex] as number] as number) * this.#width;
    let place = 1;
    while ((this.#stops[begin + place * STOP] as number) !== vertex) place++;
    return place;
  }

  /** The vertices of each route, in order. */
  routes(): number[][] {
    return Array.from(this.#slot, (_, route) => this.verticesOf(route));
  }

  /** The vertices of a route, in order. */
  verticesOf(route: number): number[] {
    const slot = this.#slot[route] as number;
    const begin = slot * this.#width + STOP;
    return Array.from({ length: this.#length[slot] as number }, (_, i) => this.#stops[begin + i * STOP] as number);
  }

  /** Takes up other routes, which must be possible, in place of its own. No change that could be undone. */
  load(routes: Routes): void {
    for (let vertex = 1; vertex < this.terrain.vertices; vertex++)
      if ((this.routeOf[vertex] as number) >= 0) this.#leaveOut(vertex);
    routes.forEach((vertices, route) => {
      const slot = this.#slot[route] as number;
      this.#length[slot] = vertices.length;
      this.#marks[slot] = 0;
      vertices.forEach((vertex, i) => {
        this.#marks[slot] = (this.#marks[slot] as number) + (this.#mark[vertex] as number);
        this.#stops[slot * this.#width + (i + 1) * STOP] = vertex;
        this.#takeIn(vertex, route);
      });
      this.#stops[slot * this.#width + (vertices.length + 1) * STOP] = 0;
      this.#retime(slot, route);
    });
  }

  /** From here on changes are one, which `undo` takes back. */
  begin(): void {
    this.touched.fill(0);
    this.removedCount = 0;
    this.#insertedCount = 0;
    this.#exchanged = false;
  }

  /** Opens every route to a first filling. */
  touchAll(): void {
    for (let route = 0; route < this.touched.length; route++)
      this.#copy(this.#slot[route] as number, this.#open(route));
  }

  /** Takes back all since `begin`, when `total` was the given. */
  undo(total: number): void {
    for (let route = 0; route < this.touched.length; route++)
      if ((this.touched[route] as number) !== 0) this.#swap(route);
    for (let i = this.#insertedCount - 1; i >= 0; i--) this.#leaveOut(this.#inserted[i] as number);
    for (let i = 0; i < this.removedCount; i++)
      this.#takeIn(this.#removed[i] as number, this.#removedFrom[i] as number);
    if (this.#exchanged)
      for (let route = 0; route < this.touched.length; route++)
        if ((this.touched[route] as number) !== 0) this.#settleIn(route);
    this.total = total;
  }

  /** How much longer the touched routes travel than before the change. */
  addedTravel(): number {
    let added = 0;
    for (let route = 0; route < this.touched.length; route++) {
      if ((this.touched[route] as number) === 0) continue;
      added += this.#travel(this.#slot[route] as number) - this.#travel(this.#spare[route] as number);
    }
    return added;
  }

  /** Whether the caps leave room for a vertex. */
  affords(vertex: number): boolean {
    const { caps, use, limits } = this.terrain;
    for (let cap = 0; cap < caps; cap++) {
      if ((this.#used[cap] as number) + (use[vertex * caps + cap] as number) > (limits[cap] as number)) return false;
    }
    return true;
  }

  /** Removes `count` stops of an untouched route, from the `from`th on (the first is 1). */
  cut(route: number, from: number, count: number): void {
    const stops = this.#stops;
    const before = this.#slot[route] as number;
    const slot = this.#open(route);
    const source = before * this.#width;
    const target = slot * this.#width;
    const length = (this.#length[before] as number) - count;
    let marks = this.#marks[before] as number;
    for (let i = 0; i < from; i++) stops[target + i * STOP] = stops[source + i * STOP] as number;
    for (let i = from; i < length + 2; i++) stops[target + i * STOP] = stops[source + (i + count) * STOP] as number;
    for (let i = from; i < from + count; i++) {
      const vertex = stops[source + i * STOP] as number;
      this.#removed[this.removedCount] = vertex;
      this.#removedFrom[this.removedCount++] = route;
      marks -= this.#mark[vertex] as number;
      this.#leaveOut(vertex);
    }
    this.#marks[slot] = marks;
    this.#length[slot] = length;
    this.#retime(slot, route);
  }

  /**
   * Two untouched routes go on as each other after the stops `place` and `otherPlace`; what comes too late at either joint is removed.
   */
  exchange(route: number, place: number, other: number, otherPlace: number): void {
    const [slot, otherSlot] = [this.#slot[route] as number, this.#slot[other] as number];
    const skipped = this.#firstAfter(slot, place, otherSlot, otherPlace);
    const otherSkipped = this.#firstAfter(otherSlot, otherPlace, slot, place);
    this.#join(route, slot, place, otherSlot, skipped);
    this.#join(other, otherSlot, otherPlace, slot, otherSkipped);
    this.#remove(otherSlot, otherPlace + 1, skipped);
    this.#remove(slot, place + 1, otherSkipped);
    this.#exchanged = true;
    this.#settleIn(route);
    this.#settleIn(other);
  }

  /** The first stop of one slot, from the one after `otherPlace` on, that can follow a stop of another in time. */
  #firstAfter(slot: number, place: number, other: number, otherPlace: number): number {
    const { inward, vertices } = this.terrain;
    const stops = this.#stops;
    const here = slot * this.#width + place * STOP;
    const home = (this.#length[other] as number) + 1;
    for (let next = otherPlace + 1; next < home; next++) {
      const there = other * this.#width + next * STOP;
      const travel = inward[(stops[there + VERTEX] as number) * vertices + (stops[here + VERTEX] as number)] as number;
      if ((stops[here + LEAVE] as number) + travel <= (stops[there + LATE] as number)) return next;
    }
    return home;
  }

  /** Writes into the spare slot of a route its own stops up to `place`, and those of another slot from `next` on. */
  #join(route: number, slot: number, place: number, other: number, next: number): void {
    const stops = this.#stops;
    const target = this.#open(route);
    const begin = target * this.#width;
    const tail = (this.#length[other] as number) + 2 - next;
    let marks = 0;
    for (let i = 0; i <= place; i++) stops[begin + i * STOP] = stops[slot * this.#width + i * STOP] as number;
    for (let i = 0; i < tail; i++)
      stops[begin + (place + 1 + i) * STOP] = stops[other * this.#width + (next + i) * STOP] as number;
    this.#length[target] = place + tail - 1;
    for (let i = 1; i <= place + tail - 1; i++) marks += this.#mark[stops[begin + i * STOP] as number] as number;
    this.#marks[target] = marks;
    this.#retime(target, route);
  }

  /** What stood in a slot from one stop to before another is served no more. */
  #remove(slot: number, from: number, end: number): void {
    for (let i = from; i < end; i++) {
      const vertex = this.#stops[slot * this.#width + i * STOP] as number;
      this.#removed[this.removedCount] = vertex;
      this.#removedFrom[this.removedCount++] = this.routeOf[vertex] as number;
      this.#leaveOut(vertex);
    }
  }

  /** Every stop of a route knows that it is there. */
  #settleIn(route: number): void {
    const begin = (this.#slot[route] as number) * this.#width;
    for (let i = this.lengthOf(route); i > 0; i--) this.routeOf[this.#stops[begin + i * STOP] as number] = route;
  }

  /**
   * Finds where in a route each of some vertices costs least: `vertices[from]` to before `vertices[end]`; see `cost` and `place`. What it
   * costs is the travel that it adds, or with `byDelay` how much later the next stop is reached.
   */
  survey(route: number, vertices: Int32Array, from: number, end: number, byDelay: boolean): void {
    const { terrain, cost, place } = this;
    const { onward, inward, stays, routes } = terrain;
    const stops = this.#stops;
    const slot = this.#slot[route] as number;
    const begin = slot * this.#width;
    const home = begin + ((this.#length[slot] as number) + 1) * STOP;
    const calendar = terrain.staysOf[route] as number;
    const firstAt = this.#firstAt;
    for (let listed = from; listed < end; listed++) {
      const vertex = vertices[listed] as number;
      const row = vertex * terrain.vertices;
      const stay = calendar + vertex * STAY;
      const opens = stays[stay + FIRST_OPENS] as number;
      const firstCloses = stays[stay + FIRST_CLOSES] as number;
      const closes = stays[stay + LAST_CLOSES] as number;
      const service = stays[stay + SERVICE] as number;
      let least = NEVER;
      let best = -1;
      let stop = begin + (firstAt[slot * SPANS + (stays[stay + SPAN] as number)] as number);
      while (stop < home && (stops[stop + STOP + LATE] as number) < opens + service) stop += STOP;
      for (; stop < home; stop += STOP) {
        const there = inward[row + (stops[stop + VERTEX] as number)] as number;
        const leave = stops[stop + LEAVE] as number;
        let time = leave + there;
        if (time > closes) break;
        if (time < opens) time = opens;
        else if (time > firstCloses) time = terrain.nextStart(stay, time);
        const away = onward[row + (stops[stop + STOP + VERTEX] as number)] as number;
        time += service + away;
        if (time > (stops[stop + STOP + LATE] as number)) continue;
        const added = (byDelay ? time - leave : there + away) - (stops[stop + LEG] as number);
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
    const before = this.#slot[route] as number;
    if ((this.touched[route] as number) === 0) this.#copy(before, this.#open(route));
    const slot = this.#slot[route] as number;
    const begin = slot * this.#width;
    const here = begin + (this.place[vertex * routes + route] as number) + STOP;
    const length = (this.#length[slot] as number) + 1;
    const home = begin + (length + 1) * STOP;
    stops.copyWithin(here + STOP, here, home);
    this.#length[slot] = length;
    this.#marks[slot] = (this.#marks[slot] as number) + (this.#mark[vertex] as number);
    stops[here + VERTEX] = vertex;
    stops[here - STOP + LEG] = inward[vertex * vertices + (stops[here - STOP + VERTEX] as number)] as number;
    stops[here + LEG] = onward[vertex * vertices + (stops[here + STOP + VERTEX] as number)] as number;
    this.#forwards(route, here, home, here);
    this.#backwards(route, here, begin, here);
    this.#takeIn(vertex, route);
    this.#inserted[this.#insertedCount++] = vertex;
  }

  /** Earliest times from a stop to the one before `end`; past `changed` it ends where nothing changes any more. */
  #forwards(route: number, from: number, end: number, changed: number): void {
    const { stays, staysOf } = this.terrain;
    const stops = this.#stops;
    const calendar = staysOf[route] as number;
    let time = stops[from - STOP + LEAVE] as number;
    for (let stop = from; stop < end; stop += STOP) {
      const stay = calendar + (stops[stop + VERTEX] as number) * STAY;
      time += stops[stop - STOP + LEG] as number;
      if (time < (stays[stay + FIRST_OPENS] as number)) time = stays[stay + FIRST_OPENS] as number;
      else if (time > (stays[stay + FIRST_CLOSES] as number)) time = this.terrain.nextStart(stay, time);
      time += stays[stay + SERVICE] as number;
      if (stop > changed && (stops[stop + LEAVE] as number) === time) return;
      stops[stop + LEAVE] = time;
    }
  }

  /** Latest times from a stop back to the one after `begin`; before `changed` it ends where nothing changes any more. */
  #backwards(route: number, from: number, begin: number, changed: number): void {
    const { stays, staysOf } = this.terrain;
    const stops = this.#stops;
    const calendar = staysOf[route] as number;
    let time = stops[from + STOP + LATE] as number;
    for (let stop = from; stop > begin; stop -= STOP) {
      const stay = calendar + (stops[stop + VERTEX] as number) * STAY;
      time -= (stops[stop + LEG] as number) + (stays[stay + SERVICE] as number);
      if (time > (stays[stay + LAST_CLOSES] as number)) time = stays[stay + LAST_CLOSES] as number;
      else if (time < (stays[stay + LAST_OPENS] as number)) time = this.terrain.previousStart(stay, time);
      if (stop < changed && (stops[stop + LATE] as number) === time) return;
      stops[stop + LATE] = time;
    }
  }

  /** All that stands along a slot, from its vertices alone. */
  #retime(slot: number, route: number): void {
    const { vertices, inward, stays, staysOf, spanBegins } = this.terrain;
    const stops = this.#stops;
    const begin = slot * this.#width;
    const home = begin + ((this.#length[slot] as number) + 1) * STOP;
    for (let stop = begin; stop < home; stop += STOP) {
      stops[stop + LEG] = inward[
        (stops[stop + STOP + VERTEX] as number) * vertices + (stops[stop + VERTEX] as number)
      ] as number;
    }
    stops[begin + LEAVE] = stays[(staysOf[route] as number) + FIRST_OPENS] as number;
    stops[home + LATE] = stays[(staysOf[route] as number) + LAST_CLOSES] as number;
    this.#forwards(route, begin + STOP, home, home);
    this.#backwards(route, home - STOP, begin, begin);
    let stop = begin;
    for (let span = 0; span < SPANS; span++) {
      while (stop < home && (stops[stop + STOP + LATE] as number) < (spanBegins[span] as number)) stop += STOP;
      this.#firstAt[slot * SPANS + span] = stop - begin;
    }
  }

  /** Turns to the other slot of a route, which is to be written. */
  #open(route: number): number {
    this.touched[route] = 1;
    this.#swap(route);
    return this.#slot[route] as number;
  }

  #copy(from: number, to: number): void {
    const length = this.#length[from] as number;
    const source = from * this.#width;
    this.#stops.copyWithin(to * this.#width, source, source + (length + 2) * STOP);
    this.#firstAt.copyWithin(to * SPANS, from * SPANS, (from + 1) * SPANS);
    this.#length[to] = length;
    this.#marks[to] = this.#marks[from] as number;
  }

  #swap(route: number): void {
    const slot = this.#slot[route] as number;
    this.#slot[route] = this.#spare[route] as number;
    this.#spare[route] = slot;
  }

  #travel(slot: number): number {
    const begin = slot * this.#width;
    const home = begin + ((this.#length[slot] as number) + 1) * STOP;
    let sum = 0;
    for (let stop = begin; stop < home; stop += STOP) sum += this.#stops[stop + LEG] as number;
    return sum;
  }

  #takeIn(vertex: number, route: number): void {
    const place = this.#absentAt[vertex] as number;
    const last = this.absent[--this.absentCount] as number;
    this.absent[place] = last;
    this.#absentAt[last] = place;
    this.routeOf[vertex] = route;
    this.total += this.terrain.score[vertex] as number;
    this.#spend(vertex, 1);
  }

  #leaveOut(vertex: number): void {
    this.#absentAt[vertex] = this.absentCount;
    this.absent[this.absentCount++] = vertex;
    if ((this.routeOf[vertex] as number) >= 0) {
      this.total -= this.terrain.score[vertex] as number;
      this.#spend(vertex, -1);
    }
    this.routeOf[vertex] = -1;
  }

  #spend(vertex: number, sign: number): void {
    const { caps, use } = this.terrain;
    for (let cap = 0; cap < caps; cap++)
      this.#used[cap] = (this.#used[cap] as number) + sign * (use[vertex * caps + cap] as number);
  }
}
