import type { Citation } from '@comity/domain';
import { newId } from '../id.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { requireVerbatim } from './passages.ts';
import { createRecords, type RecordStore, removeRecord, updateRecord } from './records.ts';

/** A citation is never edited, only moved to another record; its version serves history. */
interface StoredCitation extends Citation {
  readonly version: number;
}

function select(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('citation')
    .select(['id', 'recordKind', 'recordId', 'field', 'documentId', 'startAt as start', 'endAt as end', 'quote'])
    .where('workspaceId', '=', tx.workspaceId);
}

function rowOf({ start, end, version: _, ...rest }: StoredCitation) {
  return { ...rest, startAt: start, endAt: end };
}

const store: RecordStore<StoredCitation> = {
  kind: 'citation',
  idOf: (citation) => citation.id,
  lock: async (tx, id) => {
    const found = await select(tx).where('id', '=', id).forUpdate().executeTakeFirst();
    return found === undefined ? undefined : { ...found, version: 1 };
  },
  insert: async (tx, citations) => {
    await tx.db
      .insertInto('citation')
      .values(citations.map((citation) => ({ ...rowOf(citation), workspaceId: tx.workspaceId })))
      .execute();
  },
  replace: async (tx, citation) => {
    await tx.db
      .updateTable('citation')
      .set(rowOf(citation))
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', citation.id)
      .execute();
  },
  remove: async (tx, id) => {
    await tx.db.deleteFrom('citation').where('workspaceId', '=', tx.workspaceId).where('id', '=', id).execute();
  },
};

/** What a record rests on, by field and place. */
export function listByRecord(tx: WorkspaceTx, recordId: string): Promise<readonly Citation[]> {
  return listByRecords(tx, [recordId]);
}

/** By record, field and place. At most 50,000. */
export async function listByRecords(tx: WorkspaceTx, recordIds: readonly string[]): Promise<readonly Citation[]> {
  if (recordIds.length === 0) return [];
  return select(tx)
    .where('recordId', 'in', recordIds)
    .orderBy('recordId')
    .orderBy('field')
    .orderBy('documentId')
    .orderBy('startAt')
    .limit(50_000)
    .execute();
}

/** What was taken from a document, in the order of its text. */
export function listByDocument(tx: WorkspaceTx, documentId: string): Promise<readonly Citation[]> {
  return select(tx).where('documentId', '=', documentId).orderBy('startAt').orderBy('id').limit(50_000).execute();
}

/**
 * Each quote is compared with the document's raw text before it is kept.
 * @throws StorageError `documents.span_mismatch`
 */
export async function createMany(tx: ChangeTx, drafts: readonly Omit<Citation, 'id'>[]): Promise<readonly Citation[]> {
  await requireVerbatim(tx, drafts);
  const citations = drafts.map((draft) => ({ ...draft, id: newId(), version: 1 }));
  await createRecords(tx, store, citations);
  return citations.map(({ version: _, ...citation }) => citation);
}

/** Gives one record's citations to another: two records turned out to be one. */
export async function moveToRecord(tx: ChangeTx, fromId: string, toId: string): Promise<void> {
  for (const citation of await listByRecord(tx, fromId)) {
    await updateRecord(tx, store, citation.id, null, (current) => ({ ...current, recordId: toId }));
  }
}

export async function removeOfRecord(tx: ChangeTx, recordId: string): Promise<void> {
  for (const citation of await listByRecord(tx, recordId)) await removeRecord(tx, store, citation.id, null);
}

export { store as citationStore };
