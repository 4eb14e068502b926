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

/** A role by direction; `other` where the direction has none of its own, or is not told. */
export type RoleByDirection = Readonly<Partial<Record<Direction, PartyRole>> & { other: PartyRole }>;

/** One kind of engagement: forms, validation, import, export and reports all follow from it. */
export interface KindDeclaration<Kind extends string = string> {
  readonly kind: Kind;
  /** Which directions it may have; empty where direction has no meaning. */
  readonly directions: readonly Direction[];
  readonly fields: readonly FieldDeclaration[];
  /** Which of the fields says what it is about: where a list's column of purposes, goods or subjects goes. */
  readonly about?: string;
  /** How whoever's doing is told takes part: the desk, in papers of its own. */
  readonly ownRole: RoleByDirection;
  /** How the other side does. */
  readonly partnerRole: RoleByDirection;
  /** The roles that its form offers first. */
  readonly roles: readonly PartyRole[];
  /** The measures that its form offers first. */
  readonly measures: readonly Measure[];
  /** What one record counts for when it states no quantity of that measure: a visit told once is one batch. */
  readonly countsAs: Measure | null;
  /** May stand inside a record of these kinds. */
  readonly within: readonly string[];
}

export function roleFor(roles: RoleByDirection, direction: Direction | null): PartyRole {
  return (direction && roles[direction]) ?? roles.other;
}
