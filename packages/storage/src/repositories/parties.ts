import { displayName, type Party, type PartyKind } from '@comity/domain';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { StorageError } from '../errors.ts';
import { newId } from '../id.ts';
import { foldText } from '../search/fold.ts';
import { indexParties } from '../search/index-records.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
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
import { partyIsShown, restsOnWithheld } from './withheld.ts';

export type PartyDraft = Omit<Party, 'id' | 'version'>;

export interface PartyFilter {
  readonly kind?: PartyKind;
  readonly country?: string;
  /** Only those whose name nobody has verified. */
  readonly unverified?: boolean;
  readonly cursor?: string;
  /** 1 to 200. */
  readonly limit?: number;
}

/** Parties that the scope may be shown. */
function select(tx: WorkspaceTx) {
  const found = tx.db
    .selectFrom('party')
    .select((eb) => [
      'party.id',
      'party.kind',
      'party.organisationKind',
      'party.country',
      'party.nameAsPrinted',
      'party.verifiedName',
      'party.post',
      'party.version',
      jsonArrayFrom(
        eb
          .selectFrom('partyName')
          .select(['partyName.text', 'partyName.language', 'partyName.kind'])
          .whereRef('partyName.workspaceId', '=', 'party.workspaceId')
          .whereRef('partyName.partyId', '=', 'party.id')
          .orderBy('partyName.position'),
      ).as('names'),
    ])
    .where('party.workspaceId', '=', tx.workspaceId);
  const shown = partyIsShown(tx, sql`party.id`);
  return shown === undefined ? found : found.where(shown);
}

async function writeNames(tx: ChangeTx, parties: readonly Party[]): Promise<void> {
  const names = parties.flatMap((party) =>
    party.names.map((name, position) => ({ ...name, position, partyId: party.id, workspaceId: tx.workspaceId })),
  );
  await inChunks(names, (chunk) => tx.db.insertInto('partyName').values(chunk).execute());
  await indexParties(tx, parties);
}

function rowOf(party: Party) {
  const { names: _, ...row } = party;
  return { ...row, sortKey: foldText(displayName(party).name) };
}

const store: RecordStore<Party> = {
  kind: 'party',
  idOf: (party) => party.id,
  lock: (tx, id) => select(tx).where('party.id', '=', id).forUpdate('party').executeTakeFirst(),
  insert: async (tx, parties) => {
    await tx.db
      .insertInto('party')
      .values(parties.map((party) => ({ ...rowOf(party), workspaceId: tx.workspaceId })))
      .execute();
    await writeNames(tx, parties);
  },
  replace: async (tx, party) => {
    await tx.db
      .updateTable('party')
      .set(rowOf(party))
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', party.id)
      .execute();
    await tx.db
      .deleteFrom('partyName')
      .where('workspaceId', '=', tx.workspaceId)
      .where('partyId', '=', party.id)
      .execute();
    await writeNames(tx, [party]);
  },
  remove: async (tx, id) => {
    await translatingViolations(
      {
        [FOREIGN_KEY_VIOLATION]: () =>
          new StorageError('records.referenced', 'The party takes part in engagements.', { kind: 'party', id }),
      },
      () => tx.db.deleteFrom('party').where('workspaceId', '=', tx.workspaceId).where('id', '=', id).execute(),
    );
  },
};

/** In the order of their names, folded. */
export async function list(tx: WorkspaceTx, filter: PartyFilter = {}): Promise<Page<Party>> {
  const limit = filter.limit ?? 50;
  let query = select(tx)
    .select('party.sortKey')
    .orderBy('party.sortKey')
    .orderBy('party.id')
    .limit(limit + 1);
  if (filter.kind !== undefined) query = query.where('party.kind', '=', filter.kind);
  if (filter.country !== undefined) query = query.where('party.country', '=', filter.country);
  if (filter.unverified === true) query = query.where('party.verifiedName', 'is', null);
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['text', 'id']);
  if (keys !== undefined)
    query = query.where(sql<boolean>`(party.sort_key, party.id) > (${keys[0]}, ${keys[1]}::uuid)`);
  const page = pageOf(await query.execute(), limit, (row) => [row.sortKey, row.id]);
  return { ...page, items: page.items.map(({ sortKey: _, ...party }) => party) };
}

/** By ids, in no order; ids that are not there are left out. At most 5,000. */
export async function listByIds(tx: WorkspaceTx, ids: readonly string[]): Promise<readonly Party[]> {
  if (ids.length === 0) return [];
  return select(tx)
    .where('party.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('party.id')
    .limit(5_000)
    .execute();
}

export function find(tx: WorkspaceTx, id: string): Promise<Party | undefined> {
  return select(tx).where('party.id', '=', id).executeTakeFirst();
}

/** @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx, id: string): Promise<Party> {
  const found = await find(tx, id);
  if (found === undefined) throw notFound('party', id);
  return found;
}

/** @param drafts with an id of `newId` where something refers to one before it is written */
export async function createMany(
  tx: ChangeTx,
  drafts: readonly (PartyDraft & { readonly id?: string })[],
): Promise<readonly Party[]> {
  const parties = drafts.map((draft): Party => ({ ...draft, id: draft.id ?? newId(), version: 1 }));
  await createRecords(tx, store, parties);
  return parties;
}

export async function create(tx: ChangeTx, draft: PartyDraft): Promise<Party> {
  const party: Party = { ...draft, id: newId(), version: 1 };
  await createRecords(tx, store, [party]);
  return party;
}

/** @throws StorageError `records.not_found`, `records.stale` */
export function update(tx: ChangeTx, id: string, version: number, changes: Partial<PartyDraft>): Promise<Party> {
  return updateRecord(tx, store, id, version, (current) => ({ ...current, ...changes }));
}

/** @throws StorageError `records.not_found`, `records.stale`, `records.referenced` */
export async function remove(tx: ChangeTx, id: string, version: number): Promise<void> {
  await removeRecord(tx, store, id, version);
}

/** How many engagements each party takes part in; parties without any are left out. */
export async function countEngagements(tx: WorkspaceTx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const withheld = restsOnWithheld(tx, sql`engagement_id`);
  const { rows } = await sql<{ partyId: string; count: number }>`
    select party_id, count(distinct engagement_id) as count from engagement_party
    where workspace_id = ${tx.workspaceId} and party_id = any(${[...ids]}::uuid[])
      and ${withheld === undefined ? sql`true` : sql`not ${withheld}`}
    group by party_id limit 5000`.execute(tx.db);
  return new Map(rows.map((row) => [row.partyId, row.count]));
}

export { store as partyStore };
