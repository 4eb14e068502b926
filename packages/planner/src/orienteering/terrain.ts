import { at } from './ints.ts';
import type { OrienteeringProblem, Window } from './problem.ts';

/** Into so many equal spans the horizon is divided, to find quickly where in a route a vertex could come at all. */
export const SPANS = 32;

/**
 * A problem laid out for the search: flat arrays, rows that a loop reads in order. Whatever depends on a calendar stands at
 * `calendar * vertices + vertex`.
 */
export class Terrain {
  readonly vertices: number;
  readonly routes: number;
  /** `onward[vertex * vertices + next]`: travel from a vertex; `inward[vertex * vertices + before]`: travel to it. */
  readonly onward: Int32Array;
  readonly inward: Int32Array;
  readonly service: Int32Array;
  readonly score: Int32Array;
  /** Where the calendar of each route begins. */
  readonly calendarOf: Int32Array;
  /** Bounds of the first and of the last window: the same where there is but one. */
  readonly firstOpens: Int32Array;
  readonly firstCloses: Int32Array;
  readonly lastOpens: Int32Array;
  readonly lastCloses: Int32Array;
  /** When each span of the horizon begins, and the span in which the earliest possible service of a vertex ends. */
  readonly spanBegins: Int32Array;
  readonly spanOf: Int32Array;
  /** `near[vertex * vertices + i]`: the vertices by travel from this one, itself first; `vertices - 1` of them. */
  readonly near: Int32Array;
  /** `use[vertex * caps + cap]`, and the limit of each cap. */
  readonly caps: number;
  readonly use: Int32Array;
  readonly limits: Int32Array;
  readonly meanTravel: number;
  readonly meanScore: number;
  readonly #windows: readonly (readonly Window[])[];

  constructor(problem: OrienteeringProblem) {
    const { vertices, calendars } = problem;
    this.vertices = vertices;
    this.routes = problem.routes.length;
    this.onward = problem.travel;
    this.inward = transposed(problem.travel, vertices);
    this.service = problem.service;
    this.score = problem.score;
    this.calendarOf = Int32Array.from(problem.routes, (calendar) => calendar * vertices);
    this.#windows = calendars.flat();
    const bounds = (pick: (windows: readonly Window[]) => number | undefined) =>
      Int32Array.from(this.#windows, (windows) => pick(windows) ?? 0);
    this.firstOpens = bounds((windows) => windows[0]?.opens);
    this.firstCloses = bounds((windows) => windows[0]?.closes);
    this.lastOpens = bounds((windows) => windows.at(-1)?.opens);
    this.lastCloses = bounds((windows) => windows.at(-1)?.closes);
    this.spanBegins = spans(calendars.flatMap((calendar) => calendar[0] ?? []));
    this.spanOf = this.firstOpens.map((opens, place) =>
      Math.max(
        0,
        this.spanBegins.findLastIndex((begins) => begins <= opens + at(this.service, place % vertices)),
      ),
    );
    this.near = byTravel(problem.travel, vertices);
    this.caps = problem.caps.length;
    this.limits = Int32Array.from(problem.caps, ({ limit }) => limit);
    this.use = new Int32Array(vertices * this.caps);
    problem.caps.forEach(({ use }, cap) => {
      use.forEach((amount, vertex) => {
        this.use[vertex * this.caps + cap] = amount;
      });
    });
    this.meanTravel = mean(problem.travel);
    this.meanScore = mean(problem.score);
  }

  /** The earliest start of service at or after `time`, which is after the first window and not after the last one's end. */
  nextStart(place: number, time: number): number {
    for (const { opens, closes } of this.#windows[place] ?? []) if (time <= closes) return Math.max(time, opens);
    return time;
  }

  /** The latest start of service at or before `time`, which is before the last window. Before the first one: `time`, never reached. */
  previousStart(place: number, time: number): number {
    const window = this.#windows[place]?.findLast(({ opens }) => opens <= time);
    return window ? Math.min(time, window.closes) : time;
  }
}

function transposed(travel: Int32Array, vertices: number): Int32Array {
  const back = travel.map((_, cell) => at(travel, (cell % vertices) * vertices + Math.floor(cell / vertices)));
  return back.every((minutes, cell) => minutes === at(travel, cell)) ? travel : back;
}

function spans(days: readonly Window[]): Int32Array {
  const opens = Math.min(...days.map((day) => day.opens));
  const closes = Math.max(...days.map((day) => day.closes));
  return Int32Array.from({ length: SPANS }, (_, span) => opens + Math.floor(((closes - opens) * span) / SPANS));
}

/** Sorts numbers, not with a comparing function: distance above, vertex below. That is ten times as fast. */
function byTravel(travel: Int32Array, vertices: number): Int32Array {
  const near = new Int32Array(vertices * vertices);
  const row = new Float64Array(vertices - 1);
  for (let from = 1; from < vertices; from++) {
    for (let to = 1; to < vertices; to++) {
      row[to - 1] = to === from ? to : (at(travel, from * vertices + to) + 1) * vertices + to;
    }
    row.sort().forEach((key, place) => {
      near[from * vertices + place] = key % vertices;
    });
  }
  return near;
}

function mean(values: Int32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
}
