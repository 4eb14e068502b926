import { FILE_UNDER_WAY, type ImportBatch, type ImportFile } from '@comity/domain';
import { counts, documents, erasure, history, readsEverything, type WorkspaceTx } from '@comity/storage';
import type { Result } from '../../platform/http/call.ts';
import { presentErasures } from '../documents/erasures.usecases.ts';
import { accountNames } from '../history/presenter.ts';

export type WireImport = Result<'getImport'>;
type WireFile = WireImport['files'][number];

/** The storage's words for a file's state are finer than what a screen shows. */
const WIRE_STATES: Readonly<Record<ImportFile['state'], WireFile['state']>> = {
  waiting: 'queued',
  reading: 'reading',
  read: 'read',
  attachment: 'attachment',
  duplicate: 'duplicate',
  question: 'question',
  failed: 'failed',
  discarded: 'erased',
  cancelled: 'cancelled',
};
const isUnderWay = ({ state }: ImportFile) => FILE_UNDER_WAY.includes(state);

export async function presentImport(tx: WorkspaceTx, batch: ImportBatch): Promise<WireImport> {
  const [only] = await presentImports(tx, [batch]);
  if (!only) throw new Error('an import was not presented');
  return only;
}

export async function presentImports(tx: WorkspaceTx, batches: readonly ImportBatch[]): Promise<readonly WireImport[]> {
  const names = await accountNames(tx);
  const ids = batches.flatMap((batch) => batch.files.flatMap((file) => file.documentId ?? []));
  const readable = await documents.listReadable(tx, ids);
  const erasures = await presentErasures(tx, await erasure.listByIds(tx, ids));
  const erased = new Map(erasures.map((each) => [each.documentId, each]));
  const proposals = await counts.proposalsByDocument(tx, ids);
  const proposed = await counts.proposalsByImport(
    tx,
    batches.map(({ id }) => id),
  );
  const undone = batches.flatMap(({ state, changeSetId }) => (state === 'undone' ? changeSetId : []));
  const undoings = await history.listUndoings(tx, undone);
  return batches.map((batch): WireImport => {
    const undoing = undoings.get(batch.changeSetId);
    const stand = proposed.get(batch.id);
    const running = batch.files.some(isUnderWay);
    const waiting = batch.files.some((file) => file.state === 'question');
    const files = batch.files.map((file): WireFile => {
      // Of a file that is no paper, or none any more, nobody can tell who might have read it.
      const { documentId } = file;
      const visible = documentId === null ? readsEverything(tx) : readable.has(documentId) || erased.has(documentId);
      const count = documentId === null ? undefined : proposals.get(documentId);
      return {
        documentId: visible ? documentId : null,
        fileName: visible ? file.fileName : '',
        state: WIRE_STATES[file.state],
        problem: visible ? file.problem : null,
        proposals: visible && count ? count.open + count.decided : 0,
        erasure: erased.get(documentId ?? '') ?? null,
      };
    });
    return {
      id: batch.id,
      state: batch.state !== 'open' ? 'cancelled' : running ? 'running' : waiting ? 'waiting' : 'done',
      startedAt: batch.startedAt,
      startedBy: batch.startedBy === null ? '' : (names.get(batch.startedBy) ?? ''),
      files,
      proposals: stand?.proposed ?? 0,
      open: stand?.open ?? 0,
      accepted: stand?.accepted ?? 0,
      takenBack: undoing ? { by: names.get(undoing.by ?? '') ?? '', at: undoing.at } : null,
      done: batch.files.filter((file) => !isUnderWay(file)).length,
      total: batch.files.length,
      changeSetId: batch.changeSetId,
    };
  });
}
