import type { Classification } from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import { enqueueUnlessWaiting } from '../jobs/queue.ts';
import { SWEEP } from '../sweep.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { get } from './documents.ts';
import { prepareForgetting } from './forgetting.ts';
import { forgetAnswers } from './idempotency.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
import { readsEverything } from './withheld.ts';

/** All that is left of an erased document: the fact. */
export interface Erasure {
  readonly documentId: string;
  readonly erasedAt: string;
  readonly erasedBy: string | null;
  readonly reason: string;
  /** The import with which it came; null where nobody knows any more. */
  readonly importId: string | null;
}

export interface ErasureReport extends Erasure {
  /** Records that rested on it, alone or among others: they stay, without these citations and without its words. */
  readonly citedBy: readonly string[];
  readonly proposalsRemoved: number;
}

/**
 * Erases a document: its bytes, text, reading, index, citations, the proposals that quote it, the words that records have from
 * it alone, and every trace of these in history. It cannot be taken back; only the fact, who and why remain, and a job that takes
 * what it was out of the database's files.
 * @throws StorageError `records.not_found`
 */
export async function erase(tx: ChangeTx, documentId: string, reason: string): Promise<ErasureReport> {
  const document = await get(tx, documentId);
  const forget = await prepareForgetting(tx, documentId);
  const ws = tx.workspaceId;
  const cited = await sql<{ id: string; recordId: string }>`
    delete from citation where workspace_id = ${ws} and document_id = ${documentId} returning id, record_id`.execute(
    tx.db,
  );
  const proposals = await sql<{ id: string }>`
    delete from proposal where workspace_id = ${ws} and (document_id = ${documentId} or id in
      (select proposal_id from proposal_passage where workspace_id = ${ws} and document_id = ${documentId})) returning id`.execute(
    tx.db,
  );
  const gone = [documentId, ...cited.rows.map((row) => row.id), ...proposals.rows.map((row) => row.id)];
  const quoting = JSON.stringify([{ documentId }]);
  await sql`delete from history where workspace_id = ${ws} and record_kind in ('document', 'citation', 'proposal')
    and (record_id = any(${gone}::text[]) or before->>'documentId' = ${documentId} or after->>'documentId' = ${documentId}
      or before->'passages' @> ${quoting}::jsonb or after->'passages' @> ${quoting}::jsonb)`.execute(tx.db);
  await sql`update document set derives_from = null, derivation_kind = null, version = version + 1
    where workspace_id = ${ws} and derives_from = ${documentId}`.execute(tx.db);
  await sql`update import_file set file_name = '', state = 'discarded', problem = null
    where workspace_id = ${ws} and document_id = ${documentId}`.execute(tx.db);
  await sql`delete from job where workspace_id = ${ws} and payload->>'documentId' = ${documentId} and state <> 'running'`.execute(
    tx.db,
  );
  await forgetAnswers(tx);
  await sql`delete from document where workspace_id = ${ws} and id = ${documentId}`.execute(tx.db);
  await sql`delete from document_bytes where workspace_id = ${ws} and sha256 = ${document.sha256}`.execute(tx.db);
  await forget();
  await enqueueUnlessWaiting(tx, { kind: SWEEP, payload: {}, maxAttempts: 100 });
  const citedBy = [...new Set(cited.rows.map((row) => row.recordId))];
  const { importId, classification } = document;
  const erasure = { documentId, erasedAt: tx.now, erasedBy: tx.scope.accountId, reason, importId };
  await tx.db
    .insertInto('erasure')
    .values({ ...erasure, classification, workspaceId: ws })
    .execute();
  return {
    ...erasure,
    citedBy,
    proposalsRemoved: proposals.rows.length,
  };
}

/** Erasures of papers that the scope might have read. */
function select(tx: WorkspaceTx) {
  const query = tx.db
    .selectFrom('erasure')
    .select(['documentId', 'erasedAt', 'erasedBy', 'reason', 'importId'])
    .where('workspaceId', '=', tx.workspaceId);
  return readsEverything(tx) ? query : query.where('classification', 'in', tx.scope.classifications);
}

/** Undefined also where the scope might not have read the paper. */
export function find(tx: WorkspaceTx, documentId: string): Promise<Erasure | undefined> {
  return select(tx).where('documentId', '=', documentId).executeTakeFirst();
}

/** By the ids of the papers; at most 100,000. */
export async function listByIds(tx: WorkspaceTx, documentIds: readonly string[]): Promise<readonly Erasure[]> {
  if (documentIds.length === 0) return [];
  return select(tx)
    .where('documentId', '=', sql<string>`any(${[...documentIds]}::uuid[])`)
    .orderBy('documentId')
    .limit(100_000)
    .execute();
}

export interface ErasureFilter {
  readonly importId?: string;
  readonly classification?: Classification;
  readonly cursor?: string;
  /** 1 to 200. */
  readonly limit?: number;
}

/** Latest first. */
export async function list(
  tx: WorkspaceTx,
  filter: ErasureFilter = {},
): Promise<Page<Erasure> & { readonly total: number }> {
  const limit = filter.limit ?? 50;
  let query = select(tx);
  if (filter.importId !== undefined) query = query.where('importId', '=', filter.importId);
  if (filter.classification !== undefined) query = query.where('classification', '=', filter.classification);
  const { total } = await query
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['instant', 'id']);
  if (keys !== undefined) {
    query = query.where(
      sql<SqlBool>`(erased_at < ${keys[0]}::timestamptz or (erased_at = ${keys[0]}::timestamptz and document_id > ${keys[1]}::uuid))`,
    );
  }
  const rows = await query
    .orderBy('erasedAt', 'desc')
    .orderBy('documentId')
    .limit(limit + 1)
    .execute();
  return { ...pageOf(rows, limit, (row) => [row.erasedAt, row.documentId]), total };
}
