import { isRegionCode } from '@comity/domain';

/**
 * Filters live in the address, so that a view can be shared, bookmarked and gone back to. A filter set is described once, by the
 * shape of its values; what does not fit (an unknown kind, a year that is no year) is dropped, never passed on. A screen reads its
 * address by its shape once more (`useSearch({ select })`), since the router lays what fits over all that was in the address.
 */
export interface FilterShape {
  readonly [name: string]: FilterRule<unknown>;
}

export interface FilterRule<Value> {
  /** @returns undefined where the text is no such value. */
  readonly parse: (raw: unknown) => Value | undefined;
}

export type FilterValues<Shape extends FilterShape> = {
  readonly [Name in keyof Shape]?: Shape[Name] extends FilterRule<infer Value> ? Value : never;
};

/** Words, cut to what the server takes. */
export function text(longest: number): FilterRule<string> {
  return {
    parse: (raw) => {
      const words = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw : '';
      return words.trim() === '' ? undefined : words.slice(0, longest);
    },
  };
}

/** A UUID as its RFC 9562 has it: anything else the server refuses. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether an address may name a record so; anything else is an address of nothing. */
export function isId(raw: unknown): raw is string {
  return typeof raw === 'string' && ID.test(raw);
}

/** A record of the desk. */
export const id: FilterRule<string> = { parse: (raw) => (isId(raw) ? raw : undefined) };

/** A country or region. */
export const region: FilterRule<string> = {
  parse: (raw) => (typeof raw === 'string' && isRegionCode(raw) ? raw : undefined),
};

export const flag: FilterRule<true> = {
  parse: (raw) => (raw === true || raw === 'true' || raw === 1 ? true : undefined),
};

export const year: FilterRule<number> = {
  parse: (raw) => {
    const value =
      typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d{4}$/.test(raw) ? Number(raw) : Number.NaN;
    return Number.isInteger(value) && value >= 1000 && value <= 9999 ? value : undefined;
  },
};

/** A place in a text: a whole number from 0. */
export const offset: FilterRule<number> = {
  parse: (raw) => {
    const value =
      typeof raw === 'number' ? raw : typeof raw === 'string' && /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
    return Number.isInteger(value) && value >= 0 ? value : undefined;
  },
};

export function oneOf<const Value extends string>(values: readonly Value[]): FilterRule<Value> {
  return { parse: (raw) => values.find((value) => value === raw) };
}

/** Reads the address's parameters by a shape. Absent and ill-formed values are absent in the result. */
export function readFilters<Shape extends FilterShape>(
  shape: Shape,
  parameters: Readonly<Record<string, unknown>>,
): FilterValues<Shape> {
  const entries = Object.entries(shape).flatMap(([name, rule]) => {
    const value = rule.parse(parameters[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries) as FilterValues<Shape>;
}

/** The parameters with some changed; `undefined` takes one out. */
export function withFilters<Values extends object>(
  current: Values,
  changes: { [Name in keyof Values]?: Values[Name] | undefined },
): Values {
  const entries = Object.entries({ ...current, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Values;
}
