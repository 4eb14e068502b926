import { continentOf, type Grouping, REGION_CODES } from '@comity/domain';
import { type RawBuilder, sql } from 'kysely';
import { restsOnWithheld } from '../repositories/withheld.ts';
import type { WorkspaceTx } from '../transaction.ts';

/**
 * How a grouping finds the keys of a record. Rows are first added up by `base`, which has few values, and only then spread
 * over the keys of that base: a record with three countries stands under each, and is read once.
 */
export interface KeyedBy {
  /** Over a counted row `p`. */
  readonly base: RawBuilder<unknown>;
  /** Over `b.base`, a row for each key; never without a row. */
  readonly keys: RawBuilder<unknown>;
  /** What the counted rows are joined with to have a base; a record may come to have several. Undefined where each has one. */
  readonly join?: RawBuilder<unknown>;
}

const REGIONS = REGION_CODES.flatMap((iso) => {
  const continent = continentOf(iso);
  return continent === undefined ? [] : [{ iso, continent }];
});
const CONTINENTS = JSON.stringify(Object.fromEntries(REGIONS.map((region) => [region.iso, region.continent])));
const AS_IS = sql`select coalesce(b.base, '') as key`;
const EACH = sql`select distinct key from unnest(case when cardinality(b.base) = 0 then array[''] else b.base end) as key`;

export function keyedBy(
  tx: WorkspaceTx,
  groupBy: Exclude<Grouping, 'none'> | 'container',
  ownPartyId: string | null,
): KeyedBy {
  switch (groupBy) {
    case 'year':
      return { base: sql`to_char(p.starts_on, 'YYYY')`, keys: AS_IS };
    case 'container':
      return { base: sql`p.part_of::text`, keys: AS_IS };
    case 'country':
      return { base: sql`p.countries`, keys: EACH };
    case 'theme':
      return { base: sql`p.themes`, keys: EACH };
    case 'continent':
      return {
        base: sql`p.countries`,
        keys: sql`select key from unnest(coalesce(nullif(array(
          select distinct ${CONTINENTS}::jsonb ->> iso from unnest(b.base) as iso where ${CONTINENTS}::jsonb ? iso), '{}'),
          array[''])) as key`,
      };
    case 'partner':
      return {
        base: sql`partner.party_id::text`,
        keys: AS_IS,
        join: sql`left join (select distinct engagement_id, party_id from engagement_party
          where workspace_id = ${tx.workspaceId} and party_id is distinct from ${ownPartyId}::uuid
            and ${isTold(tx, sql`engagement_id`)}) as partner
          on partner.engagement_id = p.id`,
      };
  }
}

/** Who took part is told to those who may read the record's papers; to others the record stands under no partner. */
function isTold(tx: WorkspaceTx, engagementId: RawBuilder<unknown>): RawBuilder<unknown> {
  const withheld = restsOnWithheld(tx, engagementId);
  return withheld === undefined ? sql`true` : sql`not ${withheld}`;
}

/** Whether an engagement `e` stands under a key. */
export function standsUnder(
  tx: WorkspaceTx,
  groupBy: Grouping,
  key: string,
  ownPartyId: string | null,
): RawBuilder<unknown> {
  const listed = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
    key === '' ? sql`cardinality(${column}) = 0` : sql`${key} = any(${column})`;
  switch (groupBy) {
    case 'none':
      return sql`true`;
    case 'year':
      return key === '' ? sql`e.starts_on is null` : sql`to_char(e.starts_on, 'YYYY') = ${key}`;
    case 'country':
      return listed(sql`e.countries`);
    case 'theme':
      return listed(sql`e.themes`);
    case 'continent': {
      const codes = REGIONS.filter((region) => key === '' || region.continent === key).map((region) => region.iso);
      return key === '' ? sql`not e.countries && ${codes}::text[]` : sql`e.countries && ${codes}::text[]`;
    }
    case 'partner': {
      const partners = sql`select from engagement_party m where m.workspace_id = ${tx.workspaceId} and m.engagement_id = e.id
        and m.party_id is distinct from ${ownPartyId}::uuid and ${isTold(tx, sql`m.engagement_id`)}`;
      return key === '' ? sql`not exists (${partners})` : sql`exists (${partners} and m.party_id::text = ${key})`;
    }
  }
}
