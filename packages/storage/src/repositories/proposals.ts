import type { Passage, Proposal, ProposalKind, ProposalPayload, ProposalState } from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import { newId } from '../id.ts';
import { toJson } from '../json.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
import { requireVerbatim } from './passages.ts';
import {
  createRecords,
  inChunks,
  isAsInVersion,
  type ManyRecordStore,
  updateRecord,
  updateRecords,
} from './records.ts';
import { quotesWithheld, sealed } from './withheld.ts';

export type ProposalDraft = Pick<Proposal, 'documentId' | 'source' | 'payload' | 'passages' | 'weight'> & {
  /** Given where other proposals of the same batch refer to it. */
  readonly id?: string;
};

export interface ProposalFilter {
  /** `decided`: accepted, corrected or refused, the latest decision first. */
  readonly state?: ProposalState | 'decided';
  readonly kind?: ProposalKind;
  /** Engagements of this desk, without what others did and without findings. */
  readonly own?: boolean;
  /** Proposals read from it, or that quote it. */
  readonly documentId?: string;
  readonly cursor?: string;
  /** 1 to 500. */
  readonly limit?: number;
}

const PASSAGES = sql<Passage[]>`(
  select coalesce(json_agg(json_build_object('documentId', p.document_id, 'start', p.start_at, 'end', p.end_at, 'quote', p.quote)
    order by p.position), '[]')
  from proposal_passage p where p.workspace_id = proposal.workspace_id and p.proposal_id = proposal.id)`;

/** An engagement that is this desk's own. */
const OWN = sql<SqlBool>`proposal.kind = 'engagement' and not coalesce((proposal.payload->'engagement'->>'byOthers')::boolean, false)`;

/** Proposals out of papers that the scope may read. */
export function readable(tx: WorkspaceTx) {
  const all = tx.db.selectFrom('proposal').where('proposal.workspaceId', '=', tx.workspaceId);
  const withheld = quotesWithheld(tx, sql`proposal.id`);
  return withheld === undefined ? all : all.where(sql<SqlBool>`not ${withheld}`);
}

function select(tx: WorkspaceTx) {
  return readable(tx).select([
    'proposal.id',
    'proposal.documentId',
    'proposal.source',
    sealed(tx, sql<ProposalPayload>`proposal.payload`, ['engagement', 'fields']).as('payload'),
    'proposal.state',
    'proposal.weight',
    'proposal.resultId',
    'proposal.decidedBy',
    'proposal.decidedAt',
    'proposal.reason',
    'proposal.version',
    PASSAGES.as('passages'),
  ]);
}

function rowOf({ passages: _, payload, ...row }: Proposal) {
  return { ...row, kind: payload.kind, payload: toJson(payload) };
}

/** @param passages each with the proposal's id and its place among the proposal's passages */
export async function insertPassages(
  tx: ChangeTx,
  passages: readonly (Passage & { readonly id: string; readonly position: number })[],
): Promise<void> {
  const rows = passages.map(({ id, position, documentId, start, end, quote }) => ({
    ...{ workspaceId: tx.workspaceId, proposalId: id, position },
    ...{ documentId, startAt: start, endAt: end, quote },
  }));
  await inChunks(rows, (chunk) => tx.db.insertInto('proposalPassage').values(chunk).execute());
}

const lockMany = (tx: WorkspaceTx, ids: readonly string[]): Promise<readonly Proposal[]> =>
  select(tx)
    .where('proposal.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('proposal.id')
    .limit(ids.length)
    .forUpdate('proposal')
    .execute();

// Passages are only ever added, where a containment takes in more parts.
async function replaceMany(tx: ChangeTx, proposals: readonly Proposal[]): Promise<void> {
  const rows = proposals.map(({ passages: _, payload, ...row }) => ({ ...row, kind: payload.kind, payload }));
  await sql`
    update proposal set document_id = r."documentId", source = r.source, kind = r.kind, payload = r.payload, state = r.state,
      weight = r.weight, result_id = r."resultId", decided_by = r."decidedBy", decided_at = r."decidedAt", reason = r.reason,
      version = r.version
    from jsonb_to_recordset(${toJson(rows)}::jsonb) as r(id uuid, "documentId" uuid, source text, kind text, payload jsonb,
      state text, weight double precision, "resultId" uuid, "decidedBy" uuid, "decidedAt" timestamptz, reason text,
      version integer)
    where proposal.workspace_id = ${tx.workspaceId} and proposal.id = r.id`.execute(tx.db);
}

const store: ManyRecordStore<Proposal> = {
  kind: 'proposal',
  idOf: (proposal) => proposal.id,
  lock: async (tx, id) => (await lockMany(tx, [id]))[0],
  lockMany,
  insert: async (tx, proposals) => {
    await tx.db
      .insertInto('proposal')
      .values(proposals.map((proposal) => ({ ...rowOf(proposal), workspaceId: tx.workspaceId })))
      .execute();
    await insertPassages(
      tx,
      proposals.flatMap(({ id, passages }) => passages.map((passage, position) => ({ ...passage, id, position }))),
    );
  },
  replace: (tx, proposal) => replaceMany(tx, [proposal]),
  replaceMany,
  remove: async (tx, id) => {
    await tx.db.deleteFrom('proposal').where('workspaceId', '=', tx.workspaceId).where('id', '=', id).execute();
  },
};

/** In the order of review: what changes the figures most comes first; of what was decided the latest. */
export function list(tx: WorkspaceTx, filter: ProposalFilter = {}): Promise<Page<Proposal>> {
  return filter.state === 'decided' ? listDecided(tx, filter) : listByWeight(tx, filter);
}

async function listByWeight(tx: WorkspaceTx, filter: ProposalFilter): Promise<Page<Proposal>> {
  const limit = filter.limit ?? 100;
  let query = filtered(tx, filter)
    .orderBy('proposal.weight', 'desc')
    .orderBy('proposal.id')
    .limit(limit + 1);
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['number', 'id']);
  if (keys !== undefined) {
    const [weight, id] = [Number(keys[0]), String(keys[1])];
    query = query.where((eb) =>
      eb.or([
        eb('proposal.weight', '<', weight),
        eb.and([eb('proposal.weight', '=', weight), eb('proposal.id', '>', id)]),
      ]),
    );
  }
  return pageOf(await query.execute(), limit, (row) => [row.weight, row.id]);
}

async function listDecided(tx: WorkspaceTx, filter: ProposalFilter): Promise<Page<Proposal>> {
  const limit = filter.limit ?? 100;
  let query = filtered(tx, filter)
    .orderBy('proposal.decidedAt', 'desc')
    .orderBy('proposal.id')
    .limit(limit + 1);
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['instant', 'id']);
  if (keys !== undefined) {
    const [at, id] = [String(keys[0]), String(keys[1])];
    query = query.where((eb) =>
      eb.or([
        eb('proposal.decidedAt', '<', at),
        eb.and([eb('proposal.decidedAt', '=', at), eb('proposal.id', '>', id)]),
      ]),
    );
  }
  return pageOf(await query.execute(), limit, (row) => [row.decidedAt, row.id]);
}

/** What a filter of the states means. */
function statesOf(state: NonNullable<ProposalFilter['state']>): readonly ProposalState[] {
  return state === 'decided' ? ['accepted', 'corrected', 'refused'] : [state];
}

function filtered(tx: WorkspaceTx, { state, kind, documentId, own }: ProposalFilter) {
  let query = select(tx);
  if (state !== undefined) query = query.where('proposal.state', 'in', statesOf(state));
  if (kind !== undefined) query = query.where('proposal.kind', '=', kind);
  if (own === true) query = query.where(OWN);
  if (documentId !== undefined) {
    query = query.where((eb) =>
      eb.or([
        eb('proposal.documentId', '=', documentId),
        eb(
          'proposal.id',
          'in',
          eb
            .selectFrom('proposalPassage')
            .select('proposalId')
            .where('workspaceId', '=', tx.workspaceId)
            .where('documentId', '=', documentId),
        ),
      ]),
    );
  }
  return query;
}

export async function listByIds(tx: WorkspaceTx, ids: readonly string[]): Promise<readonly Proposal[]> {
  if (ids.length === 0) return [];
  return select(tx)
    .where('proposal.id', 'in', ids)
    .orderBy('proposal.weight', 'desc')
    .orderBy('proposal.id')
    .limit(20_000)
    .execute();
}

/** How the reader titled the records that came of its proposals as they stood: nobody chose these words. */
export async function proposedTitles(
  tx: WorkspaceTx,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (recordIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; titles: string[] }>`
    select result_id::text as id, array_agg(payload->'engagement'->>'title') as titles from proposal
    where workspace_id = ${tx.workspaceId} and kind = 'engagement' and state = 'accepted'
      and result_id = any(${[...recordIds]}::uuid[])
    group by result_id order by 1 limit 20000`.execute(tx.db);
  return new Map(rows.map(({ id, titles }) => [id, new Set(titles)]));
}

/** How many proposals a filter of the reading desk finds, of those that the scope may read. */
export async function count(tx: WorkspaceTx, filter: ProposalFilter = {}): Promise<number> {
  const row = await filtered(tx, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

export function find(tx: WorkspaceTx, id: string): Promise<Proposal | undefined> {
  return select(tx).where('proposal.id', '=', id).executeTakeFirst();
}

/** @throws StorageError `documents.span_mismatch` where a passage is not verbatim */
export async function createMany(tx: ChangeTx, drafts: readonly ProposalDraft[]): Promise<readonly Proposal[]> {
  await requireVerbatim(
    tx,
    drafts.flatMap((draft) => draft.passages),
  );
  const proposals = drafts.map(
    (draft): Proposal => ({
      ...draft,
      id: draft.id ?? newId(),
      state: 'open',
      resultId: null,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      version: 1,
    }),
  );
  await createRecords(tx, store, proposals);
  return proposals;
}

/** Whether a proposal still says what it said in the version that somebody saw. */
export function isAsSeen(tx: WorkspaceTx, current: Proposal, version: number): Promise<boolean> {
  return isAsInVersion(tx, store, current, version);
}

/** What a person decided of one proposal; the record that it became, where there is one. */
export interface Decision {
  readonly id: string;
  /** The version that is decided; null where the system itself decides what it has just read. */
  readonly version: number | null;
  readonly state: Exclude<ProposalState, 'open'>;
  readonly resultId?: string | null;
  readonly payload?: Proposal['payload'];
  readonly reason?: string | null;
}

/** @throws StorageError `records.not_found`, `records.stale` */
export function decide(tx: ChangeTx, decisions: readonly Decision[]): Promise<void> {
  const by = { decidedBy: tx.scope.accountId, decidedAt: tx.now };
  const edits = decisions.map(({ id, version, ...decision }) => ({
    ...{ id, expectedVersion: version },
    changed: (current: Proposal) => ({ ...current, ...decision, ...by }),
  }));
  return updateRecords(tx, store, edits);
}

/** Accepted spellings of one name that no party bears yet, among which is one of these names. At most 5,000. */
export async function listAcceptedSpellings(
  tx: WorkspaceTx,
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly names: readonly string[] }[]> {
  return tx.db
    .selectFrom('proposal')
    .select(['id', sql<string[]>`payload->'names'`.as('names')])
    .where('workspaceId', '=', tx.workspaceId)
    .where('kind', '=', 'name-variant')
    .where('state', 'in', ['accepted', 'corrected'])
    .where(sql<SqlBool>`not exists (select from party p
      where p.workspace_id = proposal.workspace_id and p.id = proposal.result_id)`)
    .where(sql<SqlBool>`payload->'names' ?| ${[...names]}::text[]`)
    .orderBy('id')
    .limit(5_000)
    .execute();
}

/** What an accepted proposal became, once that is there. @throws StorageError `records.not_found` */
export function setResult(tx: ChangeTx, id: string, resultId: string): Promise<Proposal> {
  return updateRecord(tx, store, id, null, (current) => ({ ...current, resultId }));
}

/** A new reading of a document takes away what nobody has decided yet. @returns what it took away */
export async function supersedeOpen(tx: ChangeTx, documentId: string): Promise<readonly Proposal[]> {
  const open = await filtered(tx, { state: 'open', documentId }).orderBy('proposal.id').limit(20_000).execute();
  for (const { id } of open)
    await updateRecord(tx, store, id, null, (current) => ({ ...current, state: 'superseded' as const }));
  return open;
}

export { store as proposalStore };
