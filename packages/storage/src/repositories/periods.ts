import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * Conditions by which the period of an engagement shares a day with the one that is asked for. One that goes on, or began nobody knows
 * when, is open on that side; one that nobody resolved touches nothing.
 *
 * @param alias of the engagement
 */
export function touching(
  alias: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): readonly RawBuilder<SqlBool>[] {
  const [starts, ends] = [sql.ref(`${alias}.startsOn`), sql.ref(`${alias}.endsOn`)];
  return [
    ...(to === undefined
      ? []
      : [sql<SqlBool>`(${starts} <= ${to}::date or (${starts} is null and ${ends} is not null))`]),
    ...(from === undefined
      ? []
      : [sql<SqlBool>`(${ends} >= ${from}::date or (${ends} is null and ${starts} is not null))`]),
  ];
}
