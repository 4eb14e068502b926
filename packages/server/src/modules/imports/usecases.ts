import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { CLASSIFICATIONS, type Classification, type ImportFile } from '@comity/domain';
import { FormatError, LIMITS, readArchive } from '@comity/formats';
import { type ChangeTx, counts, documents, imports, jobs, StorageError, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { safeFileName } from '../../platform/http/download.ts';
import { leaveUnread, READ_DOCUMENT } from '../documents/reading/usecases.ts';
import { presentImport, presentImports, type WireImport } from './presenter.ts';
import type { UploadedFile } from './uploads.ts';

/** A file that is to be taken in: its bytes, or why it cannot be. */
interface Incoming {
  readonly fileName: string;
  readonly bytes: Uint8Array | null;
  readonly refused: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null;
}

/**
 * Takes files in: each is stored under its hash in a transaction of its own before the answer is given, then read by a job. One that
 * cannot be taken is told so, and the others go on. The whole import is one change, which can be taken back.
 */
export async function importFiles(
  deps: Deps,
  actor: Actor,
  files: readonly UploadedFile[],
  fields: Readonly<Record<string, string>>,
): Promise<WireImport> {
  const classification = CLASSIFICATIONS.find((each) => each === fields.classification) ?? 'internal';
  async function* incoming(): AsyncGenerator<Incoming> {
    for (const file of files) yield* unpacked(file);
  }
  return takeIn(deps, actor, incoming(), classification);
}

/** Files that are on this machine already: the sample papers. */
export async function importPaths(
  deps: Deps,
  actor: Actor,
  paths: readonly { readonly fileName: string; readonly path: string }[],
  classification: Classification,
): Promise<WireImport> {
  async function* incoming(): AsyncGenerator<Incoming> {
    for (const { fileName, path } of paths) yield { fileName, bytes: await readFile(path), refused: null };
  }
  return takeIn(deps, actor, incoming(), classification);
}

async function takeIn(
  deps: Deps,
  actor: Actor,
  incoming: AsyncIterable<Incoming>,
  classification: Classification,
): Promise<WireImport> {
  const { database } = deps;
  const batch = await database.change(actor.scope, { kind: 'import' }, imports.start);
  for await (const file of incoming) {
    const goesOn = await database.change(actor.scope, { kind: 'import', id: batch.changeSetId }, async (tx) => {
      if (!(await imports.isOpen(tx, batch.id))) return false;
      await takeInOne(tx, batch.id, file, classification);
      return true;
    });
    // Somebody cancelled it, or took it back, while its files were still coming.
    if (!goesOn) break;
    deps.wakeJobs();
  }
  const taken = await database.inWorkspace(actor.scope, async (tx) =>
    presentImport(tx, await imports.get(tx, batch.id)),
  );
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['imports', 'documents'] });
  return taken;
}

/** Stores one file of an import and queues its reading. Also for files found inside others (attachments of an e-mail). */
export async function takeInOne(
  tx: ChangeTx,
  importId: string,
  { fileName, bytes, refused }: Incoming,
  classification: Classification,
): Promise<void> {
  const name =
    fileName
      .replaceAll('\\', '/')
      .replace(/\p{Cc}/gu, '_')
      .slice(-300) || 'document';
  const entry = (state: ImportFile['state'], documentId: string | null, problem: ImportFile['problem']) =>
    imports.addFile(tx, importId, { fileName: name, sizeBytes: bytes?.byteLength ?? 0, documentId, state, problem });
  if (bytes === null || refused !== null) {
    await entry('failed', null, refused);
    return;
  }
  try {
    const { document, duplicate } = await documents.add(
      tx,
      {
        fileName: name,
        title: safeFileName(name).replace(/\.[^.]{1,5}$/, ''),
        mediaType: 'application/octet-stream',
        classification,
        status: 'queued',
        problem: null,
        importId,
      },
      bytes,
    );
    // Nobody sends a file again that could not be read, but to have it read.
    const again = duplicate && document.status === 'failed' && document.importId !== importId;
    if (again) await documents.update(tx, document.id, null, { status: 'queued', problem: null, importId });
    await entry(duplicate && !again ? 'duplicate' : 'waiting', document.id, null);
    if (!duplicate || again) await jobs.enqueue(tx, { kind: READ_DOCUMENT, payload: { documentId: document.id } });
  } catch (error) {
    // The desk has these bytes as a paper that this person may not see: even that is not told.
    if (!(error instanceof StorageError) || error.code !== 'records.already_exists') throw error;
    await entry('duplicate', null, null);
  }
}

/** A zip is the files inside it; anything else is itself. */
async function* unpacked(file: UploadedFile): AsyncGenerator<Incoming> {
  if (file.tooLarge) {
    const problem = { code: 'formats.file_too_large', details: { limitBytes: LIMITS.fileBytes } };
    yield { fileName: file.fileName, bytes: null, refused: problem };
    return;
  }
  const bytes = await readFile(file.path);
  if (extname(file.fileName).toLowerCase() !== '.zip') {
    yield { fileName: file.fileName, bytes, refused: null };
    return;
  }
  try {
    for await (const entry of readArchive(bytes)) {
      const fileName = `${file.fileName}/${entry.path}`;
      if (entry.refused) yield { fileName, bytes: null, refused: problemOf(entry.refused) };
      else yield { fileName, bytes: entry.bytes, refused: null };
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    yield { fileName: file.fileName, bytes: null, refused: problemOf(error) };
  }
}

function problemOf(error: FormatError): Incoming['refused'] {
  return { code: error.code, details: error.details };
}

export async function getImport(deps: Deps, actor: Actor, importId: string): Promise<WireImport> {
  return deps.database.inWorkspace(actor.scope, async (tx) => presentImport(tx, await imports.get(tx, importId)));
}

export async function listImports(
  deps: Deps,
  actor: Actor,
  query: Call<'listImports'>['query'],
): Promise<Result<'listImports'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const page = await imports.list(tx, {
      limit: query.limit,
      ...(query.cursor !== undefined && { cursor: query.cursor }),
    });
    const total = await counts.countImports(tx);
    return { items: await presentImports(tx, page.items), total, next: page.nextCursor };
  });
}

/** Imports that still have files to read or questions to answer. */
export async function openImports(tx: WorkspaceTx): Promise<readonly WireImport[]> {
  const { items } = await imports.list(tx, { limit: 20 });
  return (await presentImports(tx, items)).filter((batch) => batch.state === 'running');
}

/** Files that have not begun are left; their jobs find them cancelled. */
export async function cancelImport(deps: Deps, actor: Actor, importId: string): Promise<WireImport> {
  const { changeSetId } = await deps.database.inWorkspace(actor.scope, (tx) => imports.getBatch(tx, importId));
  // Of the import's own change, so that what had come in before the cancel can still be taken back with it.
  const cancelled = await deps.database.change(actor.scope, { kind: 'import', id: changeSetId }, async (tx) => {
    const { files } = await imports.get(tx, importId);
    const batch = await imports.cancel(tx, importId);
    for (const { documentId, state } of files) {
      if (documentId !== null && state === 'waiting') await leaveUnread(tx, documentId, 'imports.cancelled');
    }
    return presentImport(tx, batch);
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['imports', 'documents'] });
  return cancelled;
}
