import type { OrienteeringProblem, Window } from './problem.ts';

/** Into so many equal spans the horizon is divided, to find quickly where in a route a vertex could come at all. */
export const SPANS = 32;

/** A stay: the record of a vertex in a calendar, `STAY` numbers long, and what stands in it. Together, since a loop reads them together. */
export const STAY = 8;
export const FIRST_OPENS = 0;
export const FIRST_CLOSES = 1;
export const LAST_OPENS = 2;
export const LAST_CLOSES = 3;
export const SERVICE = 4;
/** The span of the horizon in which the earliest possible service ends. */
export const SPAN = 5;

/** A problem laid out for the search: flat arrays, rows that a loop reads in order. */
export class Terrain {
  readonly vertices: number;
  readonly routes: number;
  /** `onward[vertex * vertices + next]`: travel from a vertex; `inward[vertex * vertices + before]`: travel to it. */
  readonly onward: Int32Array;
  readonly inward: Int32Array;
  readonly score: Int32Array;
  /** The stay of a vertex in a calendar begins at `(calendar * vertices + vertex) * STAY`; those of a route at `staysOf[route]`. */
  readonly stays: Int32Array;
  readonly staysOf: Int32Array;
  /** When each span of the horizon begins. */
  readonly spanBegins: Int32Array;
  /** `near[vertex * vertices + i]`: the vertices by nearness in space and time, itself first; `vertices - 1` of them. */
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
    this.score = problem.score;
    this.spanBegins = spans(calendars.flatMap((calendar) => calendar[0] ?? []));
    this.#windows = calendars.flat();
    this.stays = new Int32Array(this.#windows.length * STAY);
    this.#windows.forEach((windows, place) => {
      const [first, last] = [windows[0], windows.at(-1)];
      if (first && last)
        this.stays.set(this.#stay(first, last, problem.service[place % vertices] as number), place * STAY);
    });
    this.staysOf = Int32Array.from(problem.routes, (calendar) => calendar * vertices * STAY);
    this.near = byNearness(problem.travel, calendars[0] ?? []);
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
  nextStart(stay: number, time: number): number {
    for (const { opens, closes } of this.#windows[stay / STAY] ?? []) if (time <= closes) return Math.max(time, opens);
    return time;
  }

  /** The latest start of service at or before `time`, which is before the last window. Before the first one: `time`, never reached. */
  previousStart(stay: number, time: number): number {
    const window = this.#windows[stay / STAY]?.findLast(({ opens }) => opens <= time);
    return window ? Math.min(time, window.closes) : time;
  }

  #stay(first: Window, last: Window, service: number): number[] {
    const span = this.spanBegins.findLastIndex((begins) => begins <= first.opens + service);
    return [first.opens, first.closes, last.opens, last.closes, service, Math.max(0, span)];
  }
}

function transposed(travel: Int32Array, vertices: number): Int32Array {
  const back = travel.map((_, cell) => travel[(cell % vertices) * vertices + Math.floor(cell / vertices)] as number);
  return back.every((minutes, cell) => minutes === (travel[cell] as number)) ? travel : back;
}

function spans(days: readonly Window[]): Int32Array {
  const opens = Math.min(...days.map((day) => day.opens));
  const closes = Math.max(...days.map((day) => day.closes));
  return Int32Array.from({ length: SPANS }, (_, span) => opens + Math.floor(((closes - opens) * span) / SPANS));
}

/** What an hour between the middles of two vertices' hours counts, beside an hour of travel. */
const APART = 0.1;

/** Sorts numbers, not with a comparing function: distance above, vertex below. That is ten times as fast. */
function byNearness(travel: Int32Array, calendar: readonly (readonly Window[])[]): Int32Array {
  const vertices = calendar.length;
  const middles = calendar.map((windows) => ((windows[0]?.opens ?? 0) + (windows.at(-1)?.closes ?? 0)) / 2);
  const near = new Int32Array(vertices * vertices);
  const row = new Float64Array(Math.max(0, vertices - 1));
  for (let from = 1; from < vertices; from++) {
    for (let to = 1; to < vertices; to++) {
      const apart = Math.abs((middles[from] ?? 0) - (middles[to] ?? 0));
      const distance = Math.floor((travel[from * vertices + to] as number) + APART * apart);
      row[to - 1] = to === from ? to : (distance + 1) * vertices + to;
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
