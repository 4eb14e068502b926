import type { Measure } from '../measures.ts';
import type { PartyRole } from '../party.ts';
import type { Direction } from '../reading.ts';

/** One own field of a kind. Labels are locale keys: `kinds.<kind>.<name>`. */
export interface FieldDeclaration {
  readonly name: string;
  readonly type: 'text' | 'long-text' | 'text-list' | 'date' | 'number' | 'choice';
  /** For `choice`; labels are locale keys `kinds.<kind>.<name>.<choice>`. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Points at one person: told to those who may read restricted papers, and never found by search. */
  readonly sensitive?: boolean;
}

/** One kind of engagement: forms, validation, import, export and reports all follow from it. */
export interface KindDeclaration<Kind extends string = string> {
  readonly kind: Kind;
  /** Which directions it may have; empty where direction has no meaning. */
  readonly directions: readonly Direction[];
  readonly fields: readonly FieldDeclaration[];
  /** The roles that its form offers first. */
  readonly roles: readonly PartyRole[];
  /** The measures that its form offers first. */
  readonly measures: readonly Measure[];
  /** What one record counts for when it states no quantity of that measure: a visit told once is one batch. */
  readonly countsAs: Measure | null;
  /** May stand inside a record of these kinds. */
  readonly within: readonly string[];
}
