import type { Measure, Qualifier } from './measures.ts';

/**
 * A number of something, as a source or a person states it.
 * "More than 50" is `{ value: 50, low: 51, high: null, qualifier: 'more-than' }`; "nearly 100" keeps 100 and *nearly*.
 */
export interface Quantity {
  readonly measure: Measure;
  /** null for a range or a vague number ("dozens"). */
  readonly value: number | null;
  /** Least and greatest number that the words allow; null where they give no bound. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** ISO 4217 for money (required there); `t`, `kg`, `h`, UCUM for duration; else a free word. */
  readonly unit: string | null;
  /** What is counted, in words. */
  readonly of: string | null;
  /** A reservation kept in words: "according to incomplete statistics". */
  readonly hedge: string | null;
}

/** A quantity known exactly. */
export function exactly(measure: Measure, value: number, unit: string | null = null): Quantity {
  return { measure, value, low: value, high: value, qualifier: 'exact', unit, of: null, hedge: null };
}

/**
 * A total over quantities of one measure and unit. `value` is the sum of what the sources print (their nominal numbers);
 * `low` and `high` are the sums of the bounds, null once one bound is open or unknown.
 */
export interface Total {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** `exact` only if every part is; the common qualifier where all hedged parts share one; `at-least` where only lower bounds hold; else `about`. */
  readonly qualifier: Qualifier;
  /** Distinct reservations of the parts, in order of appearance. */
  readonly hedges: readonly string[];
  /** Parts without any number ("dozens"), which the value leaves out. */
  readonly unnumbered: number;
}

export const EMPTY_TOTAL: Total = { value: 0, low: 0, high: 0, qualifier: 'exact', hedges: [], unnumbered: 0 };

/** Qualifiers that push a total's true value up, down, or either way. */
const AT_LEAST: ReadonlySet<Qualifier> = new Set(['more-than', 'at-least']);
const AT_MOST: ReadonlySet<Qualifier> = new Set(['nearly', 'up-to', 'less-than']);

export function totalOf(parts: readonly Quantity[]): Total {
  if (parts.length === 0) return EMPTY_TOTAL;
  const sumBounds = (pick: (part: Quantity) => number | null) =>
    parts.reduce<number | null>((sum, part) => {
      const bound = pick(part);
      return sum === null || bound === null ? null : sum + bound;
    }, 0);
  return {
    value: parts.reduce((sum, part) => sum + (part.value ?? part.low ?? 0), 0),
    low: parts.reduce((sum, part) => sum + leastOf(part), 0),
    high: sumBounds((part) => part.high),
    qualifier: commonQualifier(new Set(parts.map(qualifierOf))),
    hedges: [...new Set(parts.flatMap((part) => (part.hedge ? [part.hedge] : [])))],
    unnumbered: parts.filter((part) => part.value === null && part.low === null).length,
  };
}

/** What is certain: the lower bound, the number itself when it is exact, and nothing where the words promise nothing. */
function leastOf(part: Quantity): number {
  return part.low ?? (part.qualifier === 'exact' ? (part.value ?? 0) : 0);
}

/** A part without a single number is a range or vague: it makes the total "about" unless it is bounded below only. */
export function qualifierOf(part: Quantity): Qualifier {
  if (part.value !== null) return part.qualifier;
  return part.low !== null && part.high === null ? 'at-least' : 'about';
}

/** How a total over parts with these qualifiers is worded. */
export function commonQualifier(qualifiers: ReadonlySet<Qualifier>): Qualifier {
  const hedged = [...qualifiers].filter((qualifier) => qualifier !== 'exact');
  const [first] = hedged;
  if (first === undefined) return 'exact';
  if (hedged.length === 1 && qualifiers.size === 1) return first;
  if (hedged.every((qualifier) => AT_LEAST.has(qualifier))) return 'at-least';
  if (hedged.every((qualifier) => AT_MOST.has(qualifier))) return hedged.length === 1 ? first : 'up-to';
  return 'about';
}
