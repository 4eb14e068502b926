/** An engagement under construction, and what tells it from others of its kind. */
import type { Direction, ReadingStatus } from '@comity/domain';
import type { Telling } from './tellings.ts';

/** An engagement under construction. */
export interface Group {
  readonly kind: Telling['kind'];
  readonly tellings: Telling[];
  direction: Direction | null;
  status: ReadingStatus;
  period: string | null;
}

/** One to which further passages may belong: whom it was told of, and the sentence in which it was told last. */
export interface OpenGroup {
  readonly group: Group;
  readonly people: Set<string>;
  readonly bodies: Set<string>;
  readonly countries: Set<string>;
  readonly places: Set<string>;
  /** What was counted in it. */
  readonly counted: Set<string>;
  /** Where it goes, if the words name somebody on either side. */
  clear: Direction | null;
  last: number;
}

/** Kinds of which the same figures, told again nearby, say that it is the same. */
const COUNTED_KINDS: ReadonlySet<string> = new Set(['consignment', 'training', 'deployment']);
const FEWEST_COUNTED = 3;
/** What tells one gift, course or team from another; in how many places it was does not. */
const COUNTED_MEASURES: ReadonlySet<string> = new Set([
  'persons',
  'patients',
  'households',
  'money',
  'doses',
  'items',
  'packages',
  'tonnes',
  'kits',
  'batches',
  'hours',
  'sessions',
]);
const NO_COUNTS: readonly string[] = [];
/** A number that is not met twice by chance: "units value". */
export const isTelling = (count: string) => Number(count.slice(count.lastIndexOf(' ') + 1)) >= LEAST_TELLING;
const LEAST_TELLING = 100;

/** What a passage counts, as compared. */
export function countsOf({ kind, quantities }: Telling): readonly string[] {
  if (quantities.length === 0 || !COUNTED_KINDS.has(kind)) return NO_COUNTS;
  return quantities.flatMap(({ measure, value }) =>
    value === null || value < FEWEST_COUNTED || !COUNTED_MEASURES.has(measure) ? [] : [`${measure} ${value}`],
  );
}

export function shares(known: ReadonlySet<string>, names: readonly string[]): boolean {
  for (const name of names) if (known.has(name)) return true;
  return false;
}

export function isListed({ tellings }: Group): boolean {
  return tellings.every(({ listed }) => listed);
}

export function isTitleOnly({ tellings }: Group): boolean {
  return tellings.every(({ block }) => block === 'title');
}

/** Both are said, and they are others. */
export function areDisjoint(known: ReadonlySet<string>, names: readonly string[]): boolean {
  return known.size > 0 && names.length > 0 && !shares(known, names);
}

export const DAY = 'YYYY-MM-DD'.length;
