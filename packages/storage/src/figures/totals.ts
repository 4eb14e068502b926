import {
  commonQualifier,
  exactly,
  type FigureGroup,
  type FigureQuery,
  LINE_MEASURES,
  type Qualifier,
  totalOf,
  type UnitTotal,
} from '@comity/domain';
import { type RawBuilder, sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';
import { countedParts, countedRecords } from './counted.ts';
import type { KeyedBy } from './groups.ts';

/** In the order of their bits in `countedParts`. */
const QUALIFIER_BITS: readonly Qualifier[] = [
  'exact',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'up-to',
  'less-than',
];

interface TotalRow {
  /** null for the total over everything. */
  readonly key: string | null;
  readonly unit: string | null;
  readonly records: number;
  readonly nominal: number;
  readonly least: number;
  readonly most: number | null;
  readonly qualifiers: number;
  readonly hedges: readonly string[] | null;
  readonly unnumbered: number;
}

export interface Totals {
  readonly totals: readonly UnitTotal[];
  readonly groups: readonly FigureGroup[];
}

/** Adds up what counts: over everything, and by each key of the grouping. */
export async function addUp(
  tx: WorkspaceTx,
  query: FigureQuery,
  where: RawBuilder<unknown>,
  keyed: KeyedBy | null,
): Promise<Totals> {
  return query.measure === 'countries-and-regions'
    ? countCountries(tx, query, where, keyed)
    : sumParts(tx, query, where, keyed);
}

const SUMS = sql`sum(records)::int as records, sum(nominal) as nominal, sum(least) as least,
  case when bool_or(most is null) then null else sum(most) end as most, bit_or(qualifier) as qualifier,
  string_agg(hedge, e'\\x1f') as hedge, sum(unnumbered)::int as unnumbered`;

/** A record that takes one quantity at most is its own sum; lines of goods are added up by record first, so that it counts once. */
function recordsOf(query: FigureQuery): RawBuilder<unknown> {
  return LINE_MEASURES.has(query.measure)
    ? sql`select id, starts_on, countries, themes, part_of, unit, 1 as records, sum(nominal) as nominal, sum(least) as least,
        case when bool_or(most is null) then null else sum(most) end as most, bit_or(qualifier) as qualifier,
        string_agg(hedge, e'\\x1f') as hedge, sum(unnumbered) as unnumbered
      from part group by id, starts_on, countries, themes, part_of, unit`
    : sql`select *, 1 as records from part`;
}

async function sumParts(
  tx: WorkspaceTx,
  query: FigureQuery,
  where: RawBuilder<unknown>,
  keyed: KeyedBy | null,
): Promise<Totals> {
  const base = keyed === null ? sql`null::text` : keyed.base;
  const spread =
    keyed === null
      ? sql``
      : sql`union all select k.key, b.unit, ${SUMS} from based b cross join lateral (${keyed.keys}) as k group by k.key, b.unit`;
  // Where each record has one base, the bases add up to the whole, and the records are read once.
  const whole = keyed?.join === undefined ? sql`based` : sql`record`;
  const { rows } = await sql<Omit<TotalRow, 'qualifiers' | 'hedges'> & { qualifier: number; hedge: string | null }>`
    with part as (${countedParts(tx, query, where)}),
    record as (${recordsOf(query)}),
    based as (select ${base} as base, p.unit, ${SUMS} from record p ${keyed?.join ?? sql``} group by 1, 2),
    whole as (select null::text as key, unit, ${SUMS} from ${whole} group by unit)
    select key, unit, records, nominal, least, most, qualifier, hedge, unnumbered from whole ${spread}
    order by 1 nulls first, 2 limit 1000000`.execute(tx.db);
  return arrange(
    rows.map(({ qualifier, hedge, ...row }) => ({
      ...row,
      qualifiers: qualifier,
      hedges: hedge === null ? null : hedge.split('\u001f'),
    })),
  );
}

function arrange(rows: readonly TotalRow[]): Totals {
  const groups = new Map<string, UnitTotal[]>();
  const totals: UnitTotal[] = [];
  for (const row of rows) {
    const total = totalFrom(row);
    const group = row.key === null ? totals : groups.get(row.key);
    if (group !== undefined) group.push(total);
    else if (row.key !== null) groups.set(row.key, [total]);
  }
  const byUnit = (list: UnitTotal[]): UnitTotal[] =>
    list.sort((a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'en'));
  return {
    totals: byUnit(totals),
    groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => ({ key, totals: byUnit(list) })),
  };
}

function totalFrom(row: TotalRow): UnitTotal {
  const qualifiers = new Set(QUALIFIER_BITS.filter((_, bit) => (row.qualifiers & (1 << bit)) !== 0));
  return {
    unit: row.unit,
    records: row.records,
    total: {
      value: row.nominal,
      low: row.least,
      high: row.most,
      qualifier: commonQualifier(qualifiers),
      hedges: [...new Set(row.hedges)],
      unnumbered: row.unnumbered,
    },
  };
}

/** Countries are a set: each key has its own, and the whole is not their sum. */
async function countCountries(
  tx: WorkspaceTx,
  query: FigureQuery,
  where: RawBuilder<unknown>,
  keyed: KeyedBy | null,
): Promise<Totals> {
  const base = keyed === null ? sql`null::text` : keyed.base;
  const spread =
    keyed === null
      ? sql``
      : sql`union all
        select k.key, count(distinct c.country)::int as countries, null::int as records
        from based b cross join lateral (${keyed.keys}) as k cross join lateral unnest(b.countries) as c(country) group by k.key
        union all
        select k.key, null, sum(b.records)::int from based b cross join lateral (${keyed.keys}) as k group by k.key`;
  const { rows } = await sql<{ key: string | null; countries: number | null; records: number | null }>`
    with record as materialized (${countedRecords(tx, query, where)}),
    based as (select ${base} as base, p.countries, count(*) as records from record p ${keyed?.join ?? sql``} group by 1, 2)
    select null::text as key, (select count(distinct c.country)::int from record, unnest(countries) as c(country)) as countries,
      (select count(*)::int from record) as records
    ${spread} limit 1000000`.execute(tx.db);
  const counts = new Map<string | null, { countries: number; records: number }>();
  for (const { key, countries, records } of rows) {
    const entry = counts.get(key) ?? { countries: 0, records: 0 };
    counts.set(key, { countries: countries ?? entry.countries, records: records ?? entry.records });
  }
  const unitTotal = ({ countries, records }: { countries: number; records: number }): UnitTotal => ({
    unit: null,
    records,
    total: totalOf([exactly(query.measure, countries)]),
  });
  const groups: FigureGroup[] = [];
  for (const [key, count] of counts) if (key !== null) groups.push({ key, totals: [unitTotal(count)] });
  return {
    totals: [unitTotal(counts.get(null) ?? { countries: 0, records: 0 })],
    groups: groups.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
