import { createHash } from 'node:crypto';
import type { Classification, DocumentRecord, DocumentStatus } from '@comity/domain';
import { type SqlBool, sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { newId } from '../id.ts';
import { toJson } from '../json.ts';
import { indexDocument } from '../search/index-records.ts';
import { parseQuery } from '../search/query.ts';
import { answering, stemsOf } from '../search/stems.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
import {
  createRecord,
  FOREIGN_KEY_VIOLATION,
  notFound,
  type RecordStore,
  translatingViolations,
  updateRecord,
} from './records.ts';

/** What an import knows of a file when it arrives. */
export type DocumentDraft = Pick<
  DocumentRecord,
  'fileName' | 'title' | 'mediaType' | 'classification' | 'status' | 'problem' | 'importId'
>;

/** What may be said of a document later; its bytes never change. */
export type DocumentChanges = Partial<
  Omit<DocumentRecord, 'id' | 'sha256' | 'sizeBytes' | 'importedAt' | 'importedBy' | 'version'>
>;

/** What was made of a document by reading it, as the server keeps it: plain JSON. */
export type StoredReading = Readonly<Record<string, unknown>>;

export interface DocumentFilter {
  readonly language?: string;
  readonly status?: DocumentStatus;
  readonly classification?: Classification;
  readonly importId?: string;
  /** Words, as in the search. */
  readonly text?: string;
  readonly cursor?: string;
  /** 1 to 200. */
  readonly limit?: number;
}

const COLUMNS = [
  'document.id',
  'document.sha256',
  'document.fileName',
  'document.title',
  'document.mediaType',
  'document.sizeBytes',
  'document.extractor',
  'document.encoding',
  'document.language',
  'document.classification',
  'document.status',
  'document.problem',
  'document.stampedOn',
  'document.derivesFrom as originId',
  'document.derivationKind',
  'document.importId',
  'document.importedAt',
  'document.importedBy',
  'document.version',
] as const;

type DocumentRow = Omit<DocumentRecord, 'derivesFrom' | 'importedBy'> & {
  readonly originId: string | null;
  readonly derivationKind: 'reprint' | 'translation' | null;
  readonly importedBy: string | null;
};

function recordOf({ originId, derivationKind, importedBy, ...row }: DocumentRow): DocumentRecord {
  const derivesFrom =
    originId === null || derivationKind === null ? null : { documentId: originId, kind: derivationKind };
  return { ...row, importedBy: importedBy ?? '', derivesFrom };
}

function rowOf({ derivesFrom, problem, importedBy, ...row }: DocumentRecord) {
  return {
    ...row,
    importedBy: importedBy === '' ? null : importedBy,
    problem: problem === null ? null : toJson(problem),
    derivesFrom: derivesFrom?.documentId ?? null,
    derivationKind: derivesFrom?.kind ?? null,
  };
}

/** Documents of the desk that the scope may read. */
function select(tx: WorkspaceTx) {
  return tx.db
    .selectFrom('document')
    .select(COLUMNS)
    .where('document.workspaceId', '=', tx.workspaceId)
    .where('document.classification', 'in', tx.scope.classifications);
}

const store: RecordStore<DocumentRecord> = {
  kind: 'document',
  idOf: (document) => document.id,
  lock: async (tx, id) => {
    const row = await select(tx).where('document.id', '=', id).forUpdate('document').executeTakeFirst();
    return row === undefined ? undefined : recordOf(row);
  },
  insert: async (tx, documents) => {
    await tx.db
      .insertInto('document')
      .values(documents.map((document) => ({ ...rowOf(document), workspaceId: tx.workspaceId })))
      .execute();
  },
  replace: async (tx, document) => {
    await tx.db
      .updateTable('document')
      .set(rowOf(document))
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', document.id)
      .execute();
  },
  remove: async (tx, id) => {
    await translatingViolations(
      {
        [FOREIGN_KEY_VIOLATION]: () =>
          new StorageError('records.referenced', 'Records or proposals rest on the document.', {
            kind: 'document',
            id,
          }),
      },
      async () => {
        const { sha256 } = await tx.db
          .deleteFrom('document')
          .where('workspaceId', '=', tx.workspaceId)
          .where('id', '=', id)
          .returning('sha256')
          .executeTakeFirstOrThrow();
        await tx.db
          .deleteFrom('documentBytes')
          .where('workspaceId', '=', tx.workspaceId)
          .where('sha256', '=', sha256)
          .execute();
      },
    );
  },
};

/** Newest first. */
export async function list(
  tx: WorkspaceTx,
  filter: DocumentFilter = {},
): Promise<Page<DocumentRecord> & { readonly total: number }> {
  const limit = filter.limit ?? 50;
  let query = select(tx);
  if (filter.language !== undefined) query = query.where('document.language', '=', filter.language);
  if (filter.status !== undefined) query = query.where('document.status', '=', filter.status);
  if (filter.classification !== undefined) query = query.where('document.classification', '=', filter.classification);
  if (filter.importId !== undefined) query = query.where('document.importId', '=', filter.importId);
  if (filter.text !== undefined && filter.text.trim() !== '') {
    const asked = parseQuery(filter.text);
    const words = answering(asked, await stemsOf(tx, asked));
    query = query.where(
      sql<SqlBool>`(document.id in (select document_id from searchable_document where words @@ ${words}::tsquery)
        or document.title ilike ${`%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`})`,
    );
  }
  const counted = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  const keys = filter.cursor === undefined ? undefined : readCursor(filter.cursor, ['instant', 'id']);
  if (keys !== undefined) {
    query = query.where(
      sql<SqlBool>`(document.imported_at < ${keys[0]}::timestamptz
        or (document.imported_at = ${keys[0]}::timestamptz and document.id > ${keys[1]}::uuid))`,
    );
  }
  const rows = await query
    .orderBy('document.importedAt', 'desc')
    .orderBy('document.id')
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows.map(recordOf), limit, (row) => [row.importedAt, row.id]);
  return { ...page, total: counted?.total ?? 0 };
}

/** So many papers the files of a page of imports have at most. */
const MOST_AT_ONCE = 100_000;

const among = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

/** By id; ids that are not there, or not to be read, are left out. At most 100,000. */
export async function listByIds(tx: WorkspaceTx, ids: readonly string[]): Promise<readonly DocumentRecord[]> {
  if (ids.length === 0) return [];
  const rows = await select(tx)
    .where('document.id', '=', among(ids))
    .orderBy('document.id')
    .limit(MOST_AT_ONCE)
    .execute();
  return rows.map(recordOf);
}

/** Those of the ids that the scope may read. At most 100,000. */
export async function listReadable(tx: WorkspaceTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await select(tx)
    .clearSelect()
    .select('document.id')
    .where('document.id', '=', among(ids))
    .orderBy('document.id')
    .limit(MOST_AT_ONCE)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Undefined also where the scope may not read it. */
export async function find(tx: WorkspaceTx, id: string): Promise<DocumentRecord | undefined> {
  const row = await select(tx).where('document.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : recordOf(row);
}

/** @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx, id: string): Promise<DocumentRecord> {
  const found = await find(tx, id);
  if (found === undefined) throw notFound('document', id);
  return found;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export interface AddedDocument {
  readonly document: DocumentRecord;
  /** The desk had these very bytes already; `document` is the one that has them. */
  readonly duplicate: boolean;
}

/**
 * Keeps a file, unchanged, under its hash. The same bytes twice are one document, also when two people drop them at once.
 * @throws StorageError `records.already_exists` where the same bytes belong to a paper that the scope may not read
 */
export async function add(tx: ChangeTx, draft: DocumentDraft, bytes: Uint8Array): Promise<AddedDocument> {
  const sha256 = sha256Of(bytes);
  const inserted = await tx.db
    .insertInto('documentBytes')
    .values({
      workspaceId: tx.workspaceId,
      sha256,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'sha256']).doNothing())
    .returning('sha256')
    .executeTakeFirst();
  if (inserted === undefined) {
    const row = await select(tx).where('document.sha256', '=', sha256).executeTakeFirst();
    if (row === undefined) {
      throw new StorageError('records.already_exists', 'The desk has this file already.', { kind: 'document' });
    }
    return { document: recordOf(row), duplicate: true };
  }
  const document = await createRecord(tx, store, {
    ...draft,
    id: newId(),
    sha256,
    sizeBytes: bytes.byteLength,
    extractor: null,
    encoding: null,
    language: null,
    stampedOn: null,
    derivesFrom: null,
    importedAt: tx.now,
    importedBy: tx.scope.accountId ?? '',
    version: 1,
  });
  return { document, duplicate: false };
}

/** @param version null where the system itself changes it. @throws StorageError `records.not_found`, `records.stale` */
export function update(
  tx: ChangeTx,
  id: string,
  version: number | null,
  changes: DocumentChanges,
): Promise<DocumentRecord> {
  return updateRecord(tx, store, id, version, (current) => ({ ...current, ...changes }));
}

/** The bytes as they came. @throws StorageError `records.not_found` */
export async function getBytes(tx: WorkspaceTx, id: string): Promise<Buffer> {
  const row = await tx.db
    .selectFrom('document')
    .innerJoin('documentBytes', (join) =>
      join
        .onRef('documentBytes.workspaceId', '=', 'document.workspaceId')
        .onRef('documentBytes.sha256', '=', 'document.sha256'),
    )
    .select('documentBytes.bytes')
    .where('document.workspaceId', '=', tx.workspaceId)
    .where('document.id', '=', id)
    .where('document.classification', 'in', tx.scope.classifications)
    .executeTakeFirst();
  if (row === undefined) throw notFound('document', id);
  return row.bytes;
}

export interface DocumentText {
  readonly rawText: string;
  readonly reading: StoredReading | null;
}

/** Undefined until it was read, and where the scope may not read it. */
export function findText(tx: WorkspaceTx, id: string): Promise<DocumentText | undefined> {
  return tx.db
    .selectFrom('documentText')
    .innerJoin('document', (join) =>
      join
        .onRef('document.workspaceId', '=', 'documentText.workspaceId')
        .onRef('document.id', '=', 'documentText.documentId'),
    )
    .select(['documentText.rawText', 'documentText.reading'])
    .where('documentText.workspaceId', '=', tx.workspaceId)
    .where('documentText.documentId', '=', id)
    .where('document.classification', 'in', tx.scope.classifications)
    .executeTakeFirst();
}

/** PostgreSQL's text holds any character but NUL, and no half of a surrogate pair. */
const UNKEEPABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What a paper says, as it was read. */
export interface DocumentContent extends DocumentText {
  /** Those told in it, ISO 3166-1 alpha-2: a search that asks for one of them finds it. */
  readonly countries: readonly string[];
}

/**
 * Keeps the raw text of a document with its reading, and makes it searchable. A text that is quoted already must stay the
 * same: passages point into it.
 * @throws StorageError `documents.span_mismatch` where a quoted text would change; RangeError for NUL or half a surrogate
 * pair, which extraction must have replaced by U+FFFD
 */
export async function saveText(
  tx: ChangeTx,
  id: string,
  { rawText, reading, countries }: DocumentContent,
): Promise<void> {
  if (UNKEEPABLE.test(rawText)) throw new RangeError('raw text holds NUL or half a surrogate pair');
  const own = { workspaceId: tx.workspaceId, documentId: id };
  const before = await tx.db
    .selectFrom('documentText')
    .select('rawText')
    .where('workspaceId', '=', own.workspaceId)
    .where('documentId', '=', id)
    .executeTakeFirst();
  if (before !== undefined && before.rawText !== rawText) await refuseQuoted(tx, id);
  const kept = { rawText, reading: reading === null ? null : toJson(reading) };
  await tx.db
    .insertInto('documentText')
    .values({ ...own, ...kept })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'documentId']).doUpdateSet(kept))
    .execute();
  await indexDocument(tx, id, rawText, countries);
}

async function refuseQuoted(tx: WorkspaceTx, id: string): Promise<void> {
  const { rows } = await sql`
    select 1 from citation where workspace_id = ${tx.workspaceId} and document_id = ${id}
    union all
    select 1 from proposal_passage p join proposal o on o.workspace_id = p.workspace_id and o.id = p.proposal_id
    where p.workspace_id = ${tx.workspaceId} and p.document_id = ${id} and o.state in ('open', 'accepted', 'corrected') limit 1`.execute(
    tx.db,
  );
  if (rows.length > 0) {
    throw new StorageError('documents.span_mismatch', 'The raw text is quoted already and cannot change.', {
      documentId: id,
    });
  }
}

export { store as documentStore };
