import { FILE_UNDER_WAY, type ImportBatch, type ImportFile } from '@comity/domain';
import { newId } from '../id.ts';
import { toJson } from '../json.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { type Page, pageOf, readCursor } from './paging.ts';
import { createRecord, notFound, type RecordStore, updateRecord } from './records.ts';

/** The batch itself; how far its files are is progress, not history. */
type StoredBatch = Omit<ImportBatch, 'files'>;

const BATCH = ['id', 'startedAt', 'startedBy', 'changeSetId', 'state', 'version'] as const;
const FILE = ['id', 'fileName', 'sizeBytes', 'documentId', 'state', 'problem'] as const;

function select(tx: WorkspaceTx) {
  return tx.db.selectFrom('importBatch').select(BATCH).where('workspaceId', '=', tx.workspaceId);
}

const store: RecordStore<StoredBatch> = {
  kind: 'import',
  idOf: (batch) => batch.id,
  lock: (tx, id) => select(tx).where('id', '=', id).forUpdate().executeTakeFirst(),
  insert: async (tx, batches) => {
    await tx.db
      .insertInto('importBatch')
      .values(batches.map((batch) => ({ ...batch, workspaceId: tx.workspaceId })))
      .execute();
  },
  replace: async (tx, { id, ...rest }) => {
    await tx.db
      .updateTable('importBatch')
      .set(rest)
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', id)
      .execute();
  },
  /** Taking an import back leaves the batch to say so; of a paper that was erased before, that is what is left. */
  remove: async (tx, id) => {
    await tx.db
      .updateTable('importBatch')
      .set({ state: 'undone' })
      .where('workspaceId', '=', tx.workspaceId)
      .where('id', '=', id)
      .execute();
    await tx.db
      .updateTable('importFile')
      .set({ state: 'cancelled', documentId: null })
      .where('workspaceId', '=', tx.workspaceId)
      .where('importId', '=', id)
      .where('state', '!=', 'discarded')
      .execute();
  },
};

async function withFiles(tx: WorkspaceTx, batches: readonly StoredBatch[]): Promise<readonly ImportBatch[]> {
  if (batches.length === 0) return [];
  const ids = batches.map((batch) => batch.id);
  const files = await tx.db
    .selectFrom('importFile')
    .select(FILE)
    .select('importId')
    .where('workspaceId', '=', tx.workspaceId)
    .where('importId', 'in', ids)
    .orderBy('importId')
    .orderBy('position')
    .limit(100_000)
    .execute();
  const byBatch = new Map<string, ImportFile[]>(ids.map((id) => [id, []]));
  for (const { importId, ...file } of files) byBatch.get(importId)?.push(file);
  return batches.map((batch) => ({ ...batch, files: byBatch.get(batch.id) ?? [] }));
}

/** Begins an import; the transaction's change set is the import's, and later jobs continue it. */
export async function start(tx: ChangeTx): Promise<ImportBatch> {
  const batch = await createRecord(tx, store, {
    id: newId(),
    startedAt: tx.now,
    startedBy: tx.scope.accountId,
    changeSetId: tx.changeSetId,
    state: 'open' as const,
    version: 1,
  });
  return { ...batch, files: [] };
}

/** Whether more may be taken in: it was neither cancelled nor taken back, and will not be until the transaction ends. */
export async function isOpen(tx: ChangeTx, id: string): Promise<boolean> {
  const batch = await select(tx).where('id', '=', id).forShare().executeTakeFirst();
  return batch?.state === 'open';
}

export async function addFile(tx: WorkspaceTx, importId: string, draft: Omit<ImportFile, 'id'>): Promise<ImportFile> {
  const { last } = await tx.db
    .selectFrom('importFile')
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .where('workspaceId', '=', tx.workspaceId)
    .where('importId', '=', importId)
    .executeTakeFirstOrThrow();
  const position = last === null ? 0 : last + 1;
  const id = newId();
  await tx.db
    .insertInto('importFile')
    .values({
      ...draft,
      problem: draft.problem === null ? null : toJson(draft.problem),
      workspaceId: tx.workspaceId,
      importId,
      id,
      position,
    })
    .execute();
  return { ...draft, id };
}

export async function updateFile(
  tx: WorkspaceTx,
  fileId: string,
  changes: Partial<Omit<ImportFile, 'id' | 'fileName'>>,
): Promise<ImportFile> {
  const { problem, ...rest } = changes;
  const row = await tx.db
    .updateTable('importFile')
    .set({ ...rest, ...(problem === undefined ? {} : { problem: problem === null ? null : toJson(problem) }) })
    .where('workspaceId', '=', tx.workspaceId)
    .where('id', '=', fileId)
    .returning(FILE)
    .executeTakeFirst();
  if (row === undefined) throw notFound('import', fileId);
  return row;
}

/** Newest first, with their files. */
export async function list(
  tx: WorkspaceTx,
  options: { readonly cursor?: string; readonly limit?: number } = {},
): Promise<Page<ImportBatch>> {
  const limit = options.limit ?? 20;
  let query = select(tx);
  const keys = options.cursor === undefined ? undefined : readCursor(options.cursor, ['instant', 'id']);
  if (keys !== undefined) {
    const [startedAt, id] = [String(keys[0]), String(keys[1])];
    query = query.where((eb) =>
      eb.or([eb('startedAt', '<', startedAt), eb.and([eb('startedAt', '=', startedAt), eb('id', '>', id)])]),
    );
  }
  const page = pageOf(
    await query
      .orderBy('startedAt', 'desc')
      .orderBy('id')
      .limit(limit + 1)
      .execute(),
    limit,
    (row) => [row.startedAt, row.id],
  );
  return { ...page, items: await withFiles(tx, page.items) };
}

/** @throws StorageError `records.not_found` */
export async function get(tx: WorkspaceTx, id: string): Promise<ImportBatch> {
  const [batch] = await withFiles(tx, await select(tx).where('id', '=', id).limit(1).execute());
  if (batch === undefined) throw notFound('import', id);
  return batch;
}

/** The batch without its files, of which there may be thousands. @throws StorageError `records.not_found` */
export async function getBatch(tx: WorkspaceTx, id: string): Promise<StoredBatch> {
  const batch = await select(tx).where('id', '=', id).executeTakeFirst();
  if (batch === undefined) throw notFound('import', id);
  return batch;
}

/** How many files of an import have come to an end, and how many it has. */
export async function progress(
  tx: WorkspaceTx,
  id: string,
): Promise<{ readonly done: number; readonly total: number }> {
  return tx.db
    .selectFrom('importFile')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('state', 'not in', FILE_UNDER_WAY).as('done'),
      fn.countAll<number>().as('total'),
    ])
    .where('workspaceId', '=', tx.workspaceId)
    .where('importId', '=', id)
    .executeTakeFirstOrThrow();
}

/** The file of an import that became, or waits to become, that document. */
export async function findFileOfDocument(
  tx: WorkspaceTx,
  documentId: string,
): Promise<(ImportFile & { readonly importId: string }) | undefined> {
  return tx.db
    .selectFrom('importFile')
    .select(FILE)
    .select('importId')
    .where('workspaceId', '=', tx.workspaceId)
    .where('documentId', '=', documentId)
    .where('state', '!=', 'duplicate')
    .where('importId', '=', (eb) =>
      eb
        .selectFrom('document')
        .select('document.importId')
        .where('document.workspaceId', '=', tx.workspaceId)
        .where('document.id', '=', documentId),
    )
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}

/** Files that have not begun are left; those that are read stay. */
export async function cancel(tx: ChangeTx, id: string): Promise<ImportBatch> {
  await updateRecord(tx, store, id, null, (current) => ({ ...current, state: 'cancelled' as const }));
  await tx.db
    .updateTable('importFile')
    .set({ state: 'cancelled' })
    .where('workspaceId', '=', tx.workspaceId)
    .where('importId', '=', id)
    .where('state', 'in', [...FILE_UNDER_WAY, 'question'])
    .execute();
  return get(tx, id);
}

export { store as importStore };
