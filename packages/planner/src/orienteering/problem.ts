/** When a vertex may be served: the service starts at `opens` at the earliest and at `closes` at the latest. */
export interface Window {
  readonly opens: number;
  readonly closes: number;
}

/** What may not be used up beyond `limit` by all routes together: a budget, or how many vertices of a type. Integers. */
export interface Cap {
  readonly limit: number;
  /** How much serving each vertex uses, 0 or more; 0 at the depot. */
  readonly use: Int32Array;
}

/**
 * The team orienteering problem with time windows: which vertices to serve, on which route and in which order, so that their scores sum to
 * the most. Each vertex is served at most once. With several windows a vertex, calendars and caps it is the multi-constraint variant.
 *
 * All times are integers of one unit, whatever it is, from 0 to 2³⁰. Vertex 0 is the depot: every route starts there when it opens and is
 * back by the time it closes.
 *
 * @see Vansteenwegen, Souffriau, Vanden Berghe, Van Oudheusden (2009), Computers & Operations Research 36(12) (TOPTW)
 * @see Souffriau, Vansteenwegen, Vanden Berghe, Van Oudheusden (2013), Transportation Science 47(1) (MCTOPMTW)
 */
export interface OrienteeringProblem {
  /** Vertices, the depot among them. */
  readonly vertices: number;
  /** `travel[from * vertices + to]`. */
  readonly travel: Int32Array;
  /** How long serving each vertex takes; 0 at the depot. */
  readonly service: Int32Array;
  /** What serving each vertex is worth, 0 or more. */
  readonly score: Int32Array;
  /** `calendars[calendar][vertex]`: one or more windows, apart from each other and in the order of time. */
  readonly calendars: readonly (readonly (readonly Window[])[])[];
  /** The calendar that each route goes by: as many routes as there are entries. */
  readonly routes: readonly number[];
  readonly caps: readonly Cap[];
}

/** An answer: the vertices of each route in order, without the depot. */
export type Routes = readonly (readonly number[])[];
