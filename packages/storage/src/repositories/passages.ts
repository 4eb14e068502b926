import type { Passage } from '@comity/domain';
import { sql } from 'kysely';
import { StorageError } from '../errors.ts';
import type { WorkspaceTx } from '../transaction.ts';

/**
 * The rule of evidence: `rawText.slice(start, end) === quote`. Each document's text is read once.
 * @throws StorageError `documents.span_mismatch` for the first passage that is not verbatim
 */
export async function requireVerbatim(tx: WorkspaceTx, passages: readonly Passage[]): Promise<void> {
  for (const documentId of new Set(passages.map((passage) => passage.documentId))) {
    const own = passages.filter((passage) => passage.documentId === documentId);
    const row = await tx.db
      .selectFrom('documentText')
      .select('rawText')
      .where('workspaceId', '=', tx.workspaceId)
      .where('documentId', '=', documentId)
      .executeTakeFirst();
    const wrong = own.find(
      (passage) => row?.rawText.slice(passage.start, passage.end) !== passage.quote || passage.quote === '',
    );
    if (wrong === undefined) continue;
    throw new StorageError('documents.span_mismatch', 'A quote does not stand in its document where it says.', {
      documentId,
      start: wrong.start,
      end: wrong.end,
    });
  }
}

/** A passage that does not say what its document says. */
export interface MismatchedPassage {
  readonly table: 'citation' | 'proposal_passage';
  readonly id: string;
  readonly documentId: string;
}

/** The nightly check over all that is kept: every passage against its text. Empty when all is well. */
export async function findMismatches(tx: WorkspaceTx): Promise<readonly MismatchedPassage[]> {
  const found: MismatchedPassage[] = [];
  const { rows: documents } = await sql<{ documentId: string }>`
    select d.id as document_id from document d where d.workspace_id = ${tx.workspaceId}
    and (exists (select from citation c where c.workspace_id = d.workspace_id and c.document_id = d.id)
      or exists (select from proposal_passage p where p.workspace_id = d.workspace_id and p.document_id = d.id))
    order by d.id limit 1000000`.execute(tx.db);
  for (const { documentId } of documents) {
    const text = await tx.db
      .selectFrom('documentText')
      .select('rawText')
      .where('workspaceId', '=', tx.workspaceId)
      .where('documentId', '=', documentId)
      .executeTakeFirst();
    const { rows } = await sql<MismatchedPassage & { startAt: number; endAt: number; quote: string }>`
      select 'citation' as table, id, document_id, start_at, end_at, quote from citation
      where workspace_id = ${tx.workspaceId} and document_id = ${documentId}
      union all
      select 'proposal_passage', proposal_id, document_id, start_at, end_at, quote from proposal_passage
      where workspace_id = ${tx.workspaceId} and document_id = ${documentId} order by 1, 2 limit 1000000`.execute(
      tx.db,
    );
    for (const { table, id, startAt, endAt, quote } of rows) {
      if (text?.rawText.slice(startAt, endAt) !== quote) found.push({ table, id, documentId });
    }
  }
  return found;
}
