import {
  type Engagement,
  type EngagementDraft,
  type EngagementParty,
  periodBounds,
  type Quantity,
} from '@comity/domain';
import { type RawBuilder, sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { newId } from '../id.ts';
import { toJson } from '../json.ts';
import { indexEngagements } from '../search/index-records.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { removeOfRecord } from './citations.ts';
import {
  createRecords,
  FOREIGN_KEY_VIOLATION,
  inChunks,
  notFound,
  type RecordStore,
  removeRecord,
  translatingViolations,
  updateRecord,
} from './records.ts';
import { takeTurn } from './turn.ts';
import { restsOnWithheld, sealed } from './withheld.ts';

/** Lists that belong to an engagement come back as JSON; the numbers in them are exact as far as JavaScript's are. */
const PARTIES = sql<EngagementParty[]>`(
  select coalesce(json_agg(json_build_object('partyId', p.party_id, 'role', p.role, 'nameAsPrinted', p.name_as_printed)
    order by p.position), '[]')
  from engagement_party p where p.workspace_id = engagement.workspace_id and p.engagement_id = engagement.id)`;
const quantities = (of: RawBuilder<unknown>, hedge: RawBuilder<unknown>): RawBuilder<Quantity[]> => sql`(
  select coalesce(json_agg(json_build_object('measure', q.measure, 'value', q.value, 'low', q.low, 'high', q.high,
    'qualifier', q.qualifier, 'unit', q.unit, 'of', ${of}, 'hedge', ${hedge}) order by q.position), '[]')
  from engagement_quantity q where q.workspace_id = engagement.workspace_id and q.engagement_id = engagement.id)`;
const NOTHING = sql`null`;
const QUANTITIES = quantities(sql`q.of_what`, sql`q.hedge`);
/** Numbers without the words that a paper says with them. */
const BARE_QUANTITIES = quantities(NOTHING, NOTHING);

/** A column that holds words of the record's paper; who may not read that paper gets the other value. */
function words<T>(tx: WorkspaceTx, column: RawBuilder<T>, instead: RawBuilder<unknown>): RawBuilder<T> {
  const withheld = restsOnWithheld(tx, sql`engagement.id`);
  return withheld === undefined ? column : sql<T>`case when ${withheld} then ${instead} else ${column} end`;
}

/** A record is usually called by a sentence of its paper: to who may not read that it has no title. */
export function titleFor(tx: WorkspaceTx): RawBuilder<string> {
  return words(tx, sql<string>`engagement.title`, sql`''`);
}

/** Engagements of the transaction's desk, complete as far as the scope may read their papers, with every column named. */
export function selectEngagements(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('engagement')
    .select([
      'engagement.id',
      'engagement.kind',
      'engagement.direction',
      'engagement.status',
      'engagement.aggregate',
      'engagement.byOthers',
      titleFor(tx).as('title'),
      'engagement.period',
      words(tx, sql<string | null>`engagement.period_as_written`, NOTHING).as('periodAsWritten'),
      'engagement.startsOn',
      'engagement.endsOn',
      'engagement.countries',
      words(tx, sql<string | null>`engagement.place`, NOTHING).as('place'),
      'engagement.themes',
      words(tx, sealed(tx, sql<Engagement['fields']>`engagement.fields`, []), sql`'{}'::jsonb`).as('fields'),
      'engagement.partOf',
      words(tx, sql<string | null>`engagement.notes`, NOTHING).as('notes'),
      'engagement.version',
      words(tx, PARTIES, sql`'[]'::json`).as('parties'),
      words(tx, QUANTITIES, BARE_QUANTITIES).as('quantities'),
    ])
    .where('engagement.workspaceId', '=', tx.workspaceId);
}

function rowOf(engagement: Engagement) {
  const { parties: _parties, quantities: _quantities, countries, themes, fields, ...row } = engagement;
  return { ...row, countries: [...countries], themes: [...themes], fields: toJson(fields) };
}

/** What figures ask of a quantity and its neighbours, told once when it is written. */
function numbered(quantities: readonly Quantity[]) {
  const seen = new Map<string, number>();
  const attendance = quantities.some((quantity) => quantity.measure === 'person-times') ? 'person-times' : 'persons';
  return quantities.map(({ of, ...quantity }, position) => {
    const nth = seen.get(quantity.measure) ?? 0;
    seen.set(quantity.measure, nth + 1);
    const tellsAttendance = nth === 0 && quantity.measure === attendance;
    return { ...quantity, ofWhat: of, position, nth, tellsAttendance };
  });
}

async function writeParts(tx: ChangeTx, engagements: readonly Engagement[]): Promise<void> {
  const own = { workspaceId: tx.workspaceId };
  const parties = engagements.flatMap(({ id, parties: list }) =>
    list.map((party, position) => ({ ...own, engagementId: id, position, ...party })),
  );
  const quantities = engagements.flatMap(({ id, quantities: list }) =>
    numbered(list).map((quantity) => ({ ...own, engagementId: id, ...quantity })),
  );
  await inChunks(parties, (chunk) => tx.db.insertInto('engagementParty').values(chunk).execute());
  await inChunks(quantities, (chunk) => tx.db.insertInto('engagementQuantity').values(chunk).execute());
  await indexEngagements(tx, engagements);
}

const store: RecordStore<Engagement> = {
  kind: 'engagement',
  idOf: (engagement) => engagement.id,
  lock: (tx, id) => selectEngagements(tx).where('engagement.id', '=', id).forUpdate('engagement').executeTakeFirst(),
  insert: async (tx, engagements) => {
    await tx.db
      .insertInto('engagement')
      .values(engagements.map((engagement) => ({ ...rowOf(engagement), workspaceId: tx.workspaceId })))
      .execute();
    await writeParts(tx, engagements);
  },
  replace: async (tx, engagement) => {
    if (engagement.partOf !== null) await refuseCycle(tx, engagement.id, engagement.partOf);
    await tx.db
      .updateTable('engagement')
      .set(rowOf(engagement))
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', engagement.id)
      .execute();
    for (const table of ['engagementParty', 'engagementQuantity'] as const) {
      await tx.db
        .deleteFrom(table)
        .where('workspaceId', '=', tx.workspaceId)
        .where('engagementId', '=', engagement.id)
        .execute();
    }
    await writeParts(tx, [engagement]);
  },
  remove: async (tx, id) => {
    await translatingViolations(
      {
        [FOREIGN_KEY_VIOLATION]: () =>
          new StorageError('records.referenced', 'The engagement contains others.', { kind: 'engagement', id }),
      },
      () => tx.db.deleteFrom('engagement').where('workspaceId', '=', tx.workspaceId).where('id', '=', id).execute(),
    );
  },
};

function complete(draft: EngagementDraft & { readonly id?: string }): Engagement {
  return { ...draft, ...periodBounds(draft.period), id: draft.id ?? newId(), version: 1 };
}

export function find(tx: WorkspaceTx, id: string): Promise<Engagement | undefined> {
  return selectEngagements(tx).where('engagement.id', '=', id).executeTakeFirst();
}

/** @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx, id: string): Promise<Engagement> {
  const found = await find(tx, id);
  if (found === undefined) throw notFound('engagement', id);
  return found;
}

/** By date, oldest first; ids that are not there are left out. At most 10,000. */
export async function listByIds(tx: WorkspaceTx, ids: readonly string[]): Promise<readonly Engagement[]> {
  if (ids.length === 0) return [];
  return selectEngagements(tx)
    .where('engagement.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('engagement.startsOn')
    .orderBy('engagement.id')
    .limit(10_000)
    .execute();
}

/** What an engagement contains, by date. */
export function listParts(tx: WorkspaceTx, id: string): Promise<readonly Engagement[]> {
  return selectEngagements(tx)
    .where('engagement.partOf', '=', id)
    .orderBy('engagement.startsOn')
    .orderBy('engagement.id')
    .limit(5_000)
    .execute();
}

/** Every engagement of the desk, by date: for the reader's reconcilers and for unconfirmed figures, not for pages. */
export function listLatest(tx: WorkspaceTx, limit: number): Promise<readonly Engagement[]> {
  return selectEngagements(tx)
    .orderBy('engagement.startsOn', (order) => order.desc().nullsLast())
    .orderBy('engagement.id')
    .limit(limit)
    .execute();
}

/** How many records there are in all. */
export async function count(tx: WorkspaceTx): Promise<number> {
  const { all } = await tx.db
    .selectFrom('engagement')
    .where('workspaceId', '=', tx.workspaceId)
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
}

/** @throws StorageError `records.referenced` where `partOf` or a party is not there */
export async function create(tx: ChangeTx, draft: EngagementDraft): Promise<Engagement> {
  const engagement = complete(draft);
  await insertAll(tx, [engagement]);
  return engagement;
}

/**
 * Several at once, a statement a table: containers must come before what they contain.
 *
 * @param drafts with an id of `newId` where something refers to one before it is written
 */
export async function createMany(
  tx: ChangeTx,
  drafts: readonly (EngagementDraft & { readonly id?: string })[],
): Promise<readonly Engagement[]> {
  const engagements = drafts.map(complete);
  await insertAll(tx, engagements);
  return engagements;
}

async function insertAll(tx: ChangeTx, engagements: readonly Engagement[]): Promise<void> {
  await translatingViolations(
    {
      [FOREIGN_KEY_VIOLATION]: () =>
        new StorageError('records.referenced', 'A party or a containing engagement is not there.', {
          kind: 'engagement',
        }),
    },
    () => createRecords(tx, store, engagements),
  );
}

/** @throws StorageError `records.not_found`, `records.stale`, `engagements.contains_itself` */
export async function update(
  tx: ChangeTx,
  id: string,
  version: number | null,
  changes: Partial<EngagementDraft>,
): Promise<Engagement> {
  if (changes.partOf) await takeTurn(tx);
  return updateRecord(tx, store, id, version, (current) => {
    const next = { ...current, ...changes };
    return { ...next, ...periodBounds(next.period) };
  });
}

/** Whatever writes it, an edit or an undo: what stands inside itself would vanish from every figure. */
async function refuseCycle(tx: WorkspaceTx, id: string, container: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with recursive above as (
      select id, part_of from engagement where workspace_id = ${tx.workspaceId} and id = ${container}
      union
      select e.id, e.part_of from engagement e join above a on e.workspace_id = ${tx.workspaceId} and e.id = a.part_of
    )
    select id from above where id = ${id} limit 1`.execute(tx.db);
  if (rows.length > 0) {
    throw new StorageError('engagements.contains_itself', 'An engagement cannot be part of what it contains.', {
      id,
      container,
    });
  }
}

/** Its citations go with it. @throws StorageError `records.not_found`, `records.stale`, `records.referenced` */
export async function remove(tx: ChangeTx, id: string, version: number | null): Promise<void> {
  await removeOfRecord(tx, id);
  await removeRecord(tx, store, id, version);
}

export { store as engagementStore };
