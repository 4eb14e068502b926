import { sql } from 'kysely';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { findText, get } from './documents.ts';
import { find as findEngagement, update as updateEngagement } from './engagements.ts';

/** All that is left of an erased document: the fact. */
export interface Erasure {
  readonly documentId: string;
  readonly erasedAt: string;
  readonly erasedBy: string | null;
  readonly reason: string;
}

export interface ErasureReport extends Erasure {
  /** Records that rested on it, alone or among others: they stay, without these citations. */
  readonly citedBy: readonly string[];
  readonly proposalsRemoved: number;
}

/**
 * Erases a document: its bytes, text, reading, index, citations, the proposals that quote it, and every trace of these in
 * history. It cannot be taken back; only the fact, who and why remain.
 * @throws StorageError `records.not_found`
 */
export async function erase(tx: ChangeTx, documentId: string, reason: string): Promise<ErasureReport> {
  const document = await get(tx, documentId);
  const text = await findText(tx, documentId);
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
  await sql`delete from idempotency_key where workspace_id = ${ws} and response::text like ${`%${documentId}%`}`.execute(
    tx.db,
  );
  await sql`delete from document where workspace_id = ${ws} and id = ${documentId}`.execute(tx.db);
  await sql`delete from document_bytes where workspace_id = ${ws} and sha256 = ${document.sha256}`.execute(tx.db);
  const citedBy = [...new Set(cited.rows.map((row) => row.recordId))];
  if (text !== undefined) await forgetTitles(tx, citedBy, text.rawText);
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

/** Text on one line, so that a title is found where it was taken from. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * A record is usually called by the sentence that told of it. Of an erased paper no sentence stays: such a record is called by its
 * kind and period, in its history as well.
 */
async function forgetTitles(tx: ChangeTx, recordIds: readonly string[], rawText: string): Promise<void> {
  const said = onOneLine(rawText);
  for (const id of recordIds) {
    const record = await findEngagement(tx, id);
    const told = record === undefined ? '' : onOneLine(record.title.replace(/…$/u, ''));
    if (record === undefined || told === '' || !said.includes(told)) continue;
    const title = [record.kind, record.period].filter((part) => part !== null).join(' ');
    await updateEngagement(tx, id, null, { title });
    for (const state of ['before', 'after']) {
      const column = sql.ref(state);
      await sql`update history set ${column} = jsonb_set(${column}, '{title}', to_jsonb(${title}::text))
        where workspace_id = ${tx.workspaceId} and record_kind = 'engagement' and record_id = ${id}
          and ${column}->>'title' = ${record.title}`.execute(tx.db);
    }
  }
}

export function find(tx: WorkspaceTx, documentId: string): Promise<Erasure | undefined> {
  return tx.db
    .selectFrom('erasure')
    .select(['documentId', 'erasedAt', 'erasedBy', 'reason'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('documentId', '=', documentId)
    .executeTakeFirst();
}

/** Latest first. */
export function list(tx: WorkspaceTx, limit: number): Promise<readonly Erasure[]> {
  return tx.db
    .selectFrom('erasure')
    .select(['documentId', 'erasedAt', 'erasedBy', 'reason'])
    .where('workspaceId', '=', tx.workspaceId)
    .orderBy('erasedAt', 'desc')
    .orderBy('documentId')
    .limit(limit)
    .execute();
}
