import { sql } from 'kysely';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { get } from './documents.ts';
import { prepareForgetting } from './forgetting.ts';
import { forgetAnswers } from './idempotency.ts';

/** All that is left of an erased document: the fact. */
export interface Erasure {
  readonly documentId: string;
  readonly erasedAt: string;
  readonly erasedBy: string | null;
  readonly reason: string;
}

export interface ErasureReport extends Erasure {
  /** Records that rested on it, alone or among others: they stay, without these citations and without its words. */
  readonly citedBy: readonly string[];
  readonly proposalsRemoved: number;
}

/**
 * Erases a document: its bytes, text, reading, index, citations, the proposals that quote it, the words that records have from
 * it alone, and every trace of these in history. It cannot be taken back; only the fact, who and why remain.
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
  await sql`update import_file set document_id = null, file_name = '', state = 'discarded', problem = null
    where workspace_id = ${ws} and document_id = ${documentId}`.execute(tx.db);
  await sql`delete from job where workspace_id = ${ws} and payload->>'documentId' = ${documentId} and state <> 'running'`.execute(
    tx.db,
  );
  await forgetAnswers(tx);
  await sql`delete from document where workspace_id = ${ws} and id = ${documentId}`.execute(tx.db);
  await sql`delete from document_bytes where workspace_id = ${ws} and sha256 = ${document.sha256}`.execute(tx.db);
  await forget();
  const citedBy = [...new Set(cited.rows.map((row) => row.recordId))];
  const erasure = { documentId, erasedAt: tx.now, erasedBy: tx.scope.accountId, reason };
  await tx.db
    .insertInto('erasure')
    .values({ ...erasure, workspaceId: ws })
    .execute();
  return {
    ...erasure,
    citedBy,
    proposalsRemoved: proposals.rows.length,
  };
}

export function find(tx: WorkspaceTx, documentId: string): Promise<Erasure | undefined> {
  return tx.db
    .selectFrom('erasure')
    .select(['documentId', 'erasedAt', 'erasedBy', 'reason'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('documentId', '=', documentId)
    .executeTakeFirst();
}
