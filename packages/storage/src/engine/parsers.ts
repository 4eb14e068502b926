import pg from 'pg';

const { builtins } = pg.types;

function parseInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${text} is beyond the integers that JavaScript keeps exactly`);
  return value;
}

/** PostgreSQL's array text of values without quotes or commas inside (numbers, dates). */
function parseArray<T>(parse: (text: string) => T): (text: string) => (T | null)[] {
  return (text) =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((one) => (one === 'NULL' ? null : parse(one)));
}

const asIs = (text: string): string => text;
const parseInstant = (text: string): string => new Date(text).toISOString();

const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;
const NUMERIC_ARRAY = 1231;

const PARSERS = new Map<number, (text: string) => unknown>([
  [builtins.INT8, parseInteger],
  [builtins.NUMERIC, Number],
  [builtins.DATE, asIs],
  [builtins.TIMESTAMPTZ, parseInstant],
  [INT8_ARRAY, parseArray(parseInteger)],
  [NUMERIC_ARRAY, parseArray(Number)],
  [DATE_ARRAY, parseArray(asIs)],
]);

/** Dates stay calendar dates (`2014-08-01`), instants are ISO strings in UTC, counts are numbers. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format ?? 'text'),
};
