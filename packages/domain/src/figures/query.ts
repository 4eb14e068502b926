import type { EngagementKind } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import type { Quantity, Total } from '../quantity.ts';
import type { Direction } from '../reading.ts';

export const GROUPINGS = ['none', 'year', 'country', 'continent', 'partner', 'theme'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is asked: a measure over a scope. All given conditions hold together. */
export interface FigureQuery {
  readonly measure: Measure;
  readonly kind: EngagementKind | null;
  readonly direction: Direction | null;
  /** Inclusive ISO dates; null leaves the side open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly groupBy: Grouping;
}

/** Money is never added over currencies, nor weights over units: each unit has its own total. */
export interface UnitTotal {
  /** Null for measures whose unit does not matter. */
  readonly unit: string | null;
  readonly total: Total;
  /** How many records it counts. */
  readonly records: number;
}

export interface FigureGroup {
  /** A year, an ISO code, a continent's code, a party's id, a theme; `` where the records have none. */
  readonly key: string;
  readonly totals: readonly UnitTotal[];
}

/** A number that a source says of several engagements at once, with what it contains: never added to it. */
export interface StatedFigure {
  readonly engagementId: string;
  readonly title: string;
  /** EDTF, null while unresolved. */
  readonly period: string | null;
  /** How its period lies to the one asked for. `covers`: it spans more. `undated`: unresolved. */
  readonly relation: 'within' | 'covers' | 'overlaps' | 'undated';
  readonly quantity: Quantity;
  readonly contains: {
    readonly stated: readonly StatedFigure[];
    readonly recorded: readonly UnitTotal[];
  };
}

export interface FigureResult {
  readonly query: FigureQuery;
  /**
   * What the numbers may be called. Asked for persons, more than one record can only tell person-times: without names
   * nobody knows who came twice.
   */
  readonly toldAs: Measure;
  /** Computed from the records told one by one. */
  readonly recorded: { readonly totals: readonly UnitTotal[]; readonly groups: readonly FigureGroup[] };
  /** Said by sources. Roots only; what a root contains stands inside it. */
  readonly stated: readonly StatedFigure[];
  /** Records of the scope that are not counted because their date is unresolved, or crosses the period's border. */
  readonly leftOut: { readonly undated: number; readonly crossing: number };
  /** Ids of records or statements that a person has marked, or left, to verify. */
  readonly toVerify: readonly string[];
}
