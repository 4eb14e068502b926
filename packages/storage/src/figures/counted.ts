import { ENGAGEMENT_KINDS, type FigureQuery, kindOf, LINE_MEASURES, type Measure, UNIT_MEASURES } from '@comity/domain';
import { type RawBuilder, sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';

/**
 * The rules by which records become figures, in SQL. The numbers are those of the rules' list in the domain
 * (`figures/rules.ts`), which is the authority; a property test holds the two together.
 */

/** Rule 1: the desk's own reported engagements of the kind and direction asked for. */
export function inScope(tx: WorkspaceTx, query: FigureQuery, alias: string): RawBuilder<unknown> {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`);
  const conditions = [
    sql`${column('workspaceId')} = ${tx.workspaceId} and ${column('status')} = 'reported' and not ${column('byOthers')}`,
    ...(query.kind === null ? [] : [sql`${column('kind')} = ${query.kind}`]),
    ...(query.direction === null ? [] : [sql`${column('direction')} = ${query.direction}`]),
  ];
  return sql.join(conditions, sql` and `);
}

/**
 * Rules 1 and 2: those told one by one, without those whose parts of the same kind are counted instead. That a part is part of
 * something says nothing new, but tells the planner how few parts there are.
 */
export function instances(tx: WorkspaceTx, query: FigureQuery): RawBuilder<unknown> {
  return sql`${inScope(tx, query, 'e')} and not e.aggregate and not exists (
    select from engagement c where c.part_of is not null and c.part_of = e.id and c.kind = e.kind and not c.aggregate and ${inScope(tx, query, 'c')})`;
}

/** Rule 5: the whole period lies within the one asked for. */
export function within(query: FigureQuery): RawBuilder<unknown> {
  const { from, to } = query;
  if (from === null && to === null) return sql`e.period is not null`;
  return sql.join(
    [
      sql`(e.starts_on is not null or e.ends_on is not null)`,
      ...(from === null ? [] : [sql`e.starts_on >= ${from}::date`]),
      ...(to === null ? [] : [sql`e.ends_on <= ${to}::date`]),
      // Says nothing new (a period begins before it ends), but bounds the stretch of the index that is read.
      ...(from === null || to === null ? [] : [sql`e.starts_on <= ${to}::date`]),
    ],
    sql` and `,
  );
}

/** Neither within nor outside: the period crosses a border of the one asked for. */
export function crossing({ from, to }: FigureQuery): RawBuilder<unknown> {
  const overBorder = [
    ...(from === null
      ? []
      : [
          sql`((e.starts_on is null or e.starts_on < ${from}::date) and (e.ends_on is null or e.ends_on >= ${from}::date))`,
        ]),
    ...(to === null
      ? []
      : [
          sql`((e.starts_on is null or e.starts_on <= ${to}::date) and (e.ends_on is null or e.ends_on > ${to}::date))`,
        ]),
  ];
  if (overBorder.length === 0) return sql`false`;
  const outside = [
    ...(from === null ? [] : [sql`coalesce(e.ends_on < ${from}::date, false)`]),
    ...(to === null ? [] : [sql`coalesce(e.starts_on > ${to}::date, false)`]),
  ];
  return sql`(e.starts_on is not null or e.ends_on is not null) and not (${sql.join(outside, sql` or `)})
    and (${sql.join(overBorder, sql` or `)})`;
}

/** Rule 3: the measure that a record counts 1 of without saying so, and the kinds that do. */
function kindsCounting(measure: Measure): readonly string[] {
  const implied = measure === 'person-times' ? 'persons' : measure;
  return ENGAGEMENT_KINDS.filter((kind) => kindOf(kind).countsAs === implied);
}

const TAKEN = sql`engagement_id, value, low, high, qualifier, unit, hedge`;

/** Rule 4: the quantities that a measure takes, as a table: of each record the first, or all lines of goods. */
function takenQuantities(tx: WorkspaceTx, measure: Measure): RawBuilder<unknown> {
  const own = sql`from engagement_quantity where workspace_id = ${tx.workspaceId}`;
  if (measure === 'person-times') return sql`select ${TAKEN} ${own} and tells_attendance`;
  return LINE_MEASURES.has(measure)
    ? sql`select ${TAKEN} ${own} and measure = ${measure}`
    : sql`select ${TAKEN} ${own} and measure = ${measure} and nth = 0`;
}

/** Whether an engagement `e` itself says a number of the measure: what an aggregate has to, to be a statement. */
export function states(tx: WorkspaceTx, measure: Measure): RawBuilder<unknown> {
  return sql`e.id in (select engagement_id from (${takenQuantities(tx, measure)}) as q)`;
}

/** Whether an engagement `e` contributes to a measure at all. */
export function contributes(tx: WorkspaceTx, measure: Measure): RawBuilder<unknown> {
  if (measure === 'countries-and-regions') return sql`cardinality(e.countries) > 0`;
  return sql`(e.kind = any(${kindsCounting(measure)}::text[])
    or ${states(tx, measure)})`;
}

/**
 * One row for each quantity that counts: the record's `id` and what it is grouped by, `unit`, and what a total adds up
 * (`nominal`, `least`, `most`, the bit of its `qualifier`, `hedge`, `unnumbered`).
 * @see totalOf in the domain for what each means
 */
export function countedParts(tx: WorkspaceTx, query: FigureQuery, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const unit = UNIT_MEASURES.has(query.measure) ? sql`q.unit` : sql`null::text`;
  const implying = kindsCounting(query.measure);
  const [joined, counts] =
    implying.length === 0
      ? [sql`join`, sql`true`]
      : [sql`left join`, sql`(q.engagement_id is not null or e.kind = any(${implying}::text[]))`];
  return sql`
    select e.id, e.starts_on, e.countries, e.themes, e.part_of, ${unit} as unit,
      case when q.engagement_id is null then 1 else coalesce(q.value, q.low, 0) end as nominal,
      case when q.engagement_id is null then 1
        else coalesce(q.low, case when q.qualifier = 'exact' then q.value end, 0) end as least,
      case when q.engagement_id is null then 1 else q.high end as most,
      case when q.engagement_id is null then 1
        when q.value is null then case when q.low is not null and q.high is null then 16 else 2 end
        else case q.qualifier when 'exact' then 1 when 'about' then 2 when 'nearly' then 4 when 'more-than' then 8
          when 'at-least' then 16 when 'up-to' then 32 else 64 end end as qualifier,
      nullif(q.hedge, '') as hedge,
      (q.engagement_id is not null and q.value is null and q.low is null)::int as unnumbered
    from engagement e ${joined} (${takenQuantities(tx, query.measure)}) as q on q.engagement_id = e.id
    where ${instances(tx, query)} and ${where} and ${counts}`;
}

/** Rule 6: for the set of countries there is one row for each record, and nothing to add. */
export function countedRecords(tx: WorkspaceTx, query: FigureQuery, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select e.id, e.starts_on, e.countries, e.themes, e.part_of from engagement e
    where ${instances(tx, query)} and ${where} and cardinality(e.countries) > 0`;
}
