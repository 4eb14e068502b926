import type { Job, Reading } from '@comity/domain';
import { type ChangeTx, documents, imports, jobs, type StoredReading, type WorkspaceTx } from '@comity/storage';
import { workerScope } from '../../../platform/auth/policy.ts';
import type { Deps } from '../../../platform/deps.ts';
import { jobAnswers, type ReadingAnswers } from './answers.ts';

/** The kind of job that reads a paper. */
export const READ_DOCUMENT = 'documents.read';

/** What is kept of a reading, beside the raw text. */
export interface KeptReading extends StoredReading {
  readonly reading: Reading;
  readonly warnings: readonly string[];
  /** What a person said that the columns of a list hold: where it is read again, the question stands answered. */
  readonly columns?: ReadingAnswers['columns'] | undefined;
}

function keptReading(stored: StoredReading | null | undefined): KeptReading | undefined {
  return stored && 'reading' in stored && 'warnings' in stored ? (stored as KeptReading) : undefined;
}

/** A paper's text with what was read in it; undefined until it is read, and where the scope may not read it. */
export async function readingOf(
  tx: WorkspaceTx,
  documentId: string,
): Promise<({ readonly rawText: string } & Pick<KeptReading, 'reading' | 'warnings'>) | undefined> {
  const stored = await documents.findText(tx, documentId);
  const kept = keptReading(stored?.reading);
  if (!stored || !kept) return undefined;
  return { rawText: stored.rawText, reading: kept.reading, warnings: kept.warnings };
}

/** What the columns of a list were last said to hold; undefined where nobody was asked. */
export async function columnsOf(tx: WorkspaceTx, documentId: string): Promise<ReadingAnswers['columns']> {
  const stored = await documents.findText(tx, documentId);
  return jobAnswers({ columns: stored?.reading?.columns }).columns;
}

/** The paper that a job reads; undefined for jobs of other kinds. */
export function documentOfJob({ kind, payload }: Pick<Job, 'kind' | 'payload'>): string | undefined {
  const { documentId } = payload as { readonly documentId?: unknown };
  return kind === READ_DOCUMENT && typeof documentId === 'string' ? documentId : undefined;
}

/** A paper whose reading will not happen says why, instead of waiting for ever. */
export async function leaveUnread(tx: ChangeTx, documentId: string, code: string): Promise<void> {
  const document = await documents.find(tx, documentId);
  if (!document || (document.status !== 'queued' && document.status !== 'reading')) return;
  await documents.update(tx, documentId, null, { status: 'failed', problem: { code, details: {} } });
  const file = await imports.findFileOfDocument(tx, documentId);
  if (file) await imports.updateFile(tx, file.id, { state: 'failed', problem: { code, details: {} } });
}

/** The paper waits to be read again. */
export async function queueAgain(tx: ChangeTx, documentId: string): Promise<void> {
  const document = await documents.find(tx, documentId);
  if (!document) return;
  await documents.update(tx, documentId, null, { status: 'queued', problem: null });
  const file = await imports.findFileOfDocument(tx, documentId);
  if (file) await imports.updateFile(tx, file.id, { state: 'waiting', problem: null });
}

/** Papers that wait for a job that will never come, which killed its worker as often as it may, are left unread. */
export async function leaveAbandoned(
  { database, events }: Pick<Deps, 'database' | 'events'>,
  workspaceId: string,
): Promise<void> {
  const scope = workerScope(workspaceId, null);
  const abandoned = await database.inWorkspace(scope, findAbandoned);
  if (abandoned.length === 0) return;
  await database.change(scope, { kind: 'edit' }, async (tx) => {
    for (const documentId of abandoned) await leaveUnread(tx, documentId, 'jobs.worker_lost');
  });
  for (const documentId of abandoned) events.publish(workspaceId, { type: 'document', documentId, status: 'failed' });
}

/** At most 200. */
async function findAbandoned(tx: WorkspaceTx): Promise<readonly string[]> {
  const waiting = await documents.list(tx, { status: 'queued', limit: 200 });
  const { items, nextCursor } = await jobs.list(tx, { kind: READ_DOCUMENT, states: ['queued', 'running'], limit: 500 });
  // A queue longer than one page is being worked on.
  if (nextCursor !== null) return [];
  const expected = new Set(items.map(documentOfJob));
  return waiting.items.map((document) => document.id).filter((id) => !expected.has(id));
}
