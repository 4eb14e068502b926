import type { DocumentRecord, Reading } from '@comity/domain';
import { type Extraction, FormatError } from '@comity/formats';
import { type ChangeTx, documents, imports, jobs, type LeasedJob } from '@comity/storage';
import { workerScope } from '../../../platform/auth/policy.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type JobContext, type JobHandler, JobStopped } from '../../../platform/jobs/worker.ts';
import { takeInOne } from '../../imports/usecases.ts';
import { proposeFromPaper } from '../../proposals/propose/usecases.ts';
import { jobAnswers, type ReadingAnswers } from './answers.ts';
import { askAboutExtraction, askAboutName, isList, type Question } from './questions.ts';
import { columnsOf, documentOfJob, type KeptReading, leaveUnread } from './usecases.ts';

/**
 * Reads one paper: bytes → text → reading → proposals. Everything that it finds is written in one transaction, which ends the job as
 * well: after a crash either all of it is there, or the job begins again.
 */
export function readDocumentJob(deps: Deps): JobHandler {
  return async (job, context) => {
    try {
      await readDocument(deps, job, context);
    } catch (error) {
      const cancelled = error instanceof JobStopped && error.reason === 'cancelled';
      const documentId = documentOfJob(job);
      if (
        documentId !== undefined &&
        (cancelled || (!(error instanceof JobStopped) && job.attempts >= job.maxAttempts))
      ) {
        const scope = workerScope(context.workspaceId, job.createdBy);
        const code = cancelled ? 'jobs.cancelled' : 'internal.error';
        await deps.database.change(scope, { kind: 'import' }, (tx) => leaveUnread(tx, documentId, code));
      }
      throw error;
    }
  };
}

async function readDocument(deps: Deps, job: LeasedJob, context: JobContext): Promise<void> {
  const documentId = String(job.payload.documentId ?? '');
  const scope = workerScope(context.workspaceId, job.createdBy);
  const { database } = deps;
  const found = await database.inWorkspace(scope, async (tx) => {
    const document = await documents.find(tx, documentId);
    // Cancelled, taken back or erased since it was queued: nobody waits for its reading any more.
    if (document?.status !== 'queued' && document?.status !== 'reading') return undefined;
    const file = await imports.findFileOfDocument(tx, documentId);
    if (file?.state === 'cancelled' || file?.state === 'discarded') return undefined;
    if (file) await imports.updateFile(tx, file.id, { state: 'reading', problem: null });
    return {
      document,
      bytes: await documents.getBytes(tx, documentId),
      batch: await imports.getBatch(tx, document.importId),
      columns: await columnsOf(tx, documentId),
    };
  });
  if (!found) {
    await database.inWorkspace(scope, (tx) => jobs.complete(tx, job));
    return;
  }
  const { document, bytes, batch, columns: confirmed } = found;
  tellProgress(deps, context.workspaceId, document, 'reading');
  const answers = jobAnswers(job.payload);
  const intent = { kind: 'import', id: batch.changeSetId } as const;
  const stopWith = async ({ problem }: Question): Promise<void> => {
    await database.change(scope, intent, async (tx) => {
      const asked = withAnswers(problem, answers);
      await settle(tx, document, { status: 'question', problem: asked, classification: 'restricted' });
      await jobs.complete(tx, job);
    });
    tellProgress(deps, context.workspaceId, document, 'question');
  };
  const named = askAboutName(document.fileName, answers);
  if (named) return stopWith(named);
  await context.report(0, 3);
  const extracted = await extract(deps, document, bytes, answers);
  await context.report(1, 3);
  if ('problem' in extracted) {
    const { problem, status } = extracted;
    await database.change(scope, intent, async (tx) => {
      await settle(tx, document, { status, problem: status === 'question' ? withAnswers(problem, answers) : problem });
      await jobs.complete(tx, job);
    });
    tellProgress(deps, context.workspaceId, document, status);
    return;
  }
  const { extraction } = extracted;
  const question = askAboutExtraction(extraction, document.fileName, answers, confirmed);
  if (question?.withholdsText === true) return stopWith(question);
  const reading =
    extraction.rawText === '' ? null : await readExtraction(deps, extraction, document.fileName, context.stopping);
  await context.report(2, 3);
  const columns = answers.columns ?? confirmed;
  const finished = { job, context, document, extraction, reading, question, answers, columns, scope, intent };
  const status = await finish(deps, finished);
  tellProgress(deps, context.workspaceId, document, status);
}

interface Finished {
  readonly job: LeasedJob;
  readonly context: JobContext;
  readonly document: DocumentRecord;
  readonly extraction: Extraction;
  readonly reading: Reading | null;
  readonly question: Question | undefined;
  readonly answers: ReadingAnswers;
  /** What the columns of a list hold, as it was said now or when it was last read. */
  readonly columns: ReadingAnswers['columns'];
  readonly scope: ReturnType<typeof workerScope>;
  readonly intent: { readonly kind: 'import'; readonly id: string };
}

async function readExtraction(
  deps: Deps,
  extraction: Extraction,
  fileName: string,
  stopping: AbortSignal,
): Promise<Reading> {
  const reading = await deps.reader.read(extraction.rawText, fileName, stopping);
  return isList(extraction) ? asList(reading, extraction.rawText.length) : reading;
}

/** A list has rows, not a title and a stamp: the first date in it is a row's, and nothing is older than that. */
function asList(reading: Reading, length: number): Reading {
  return {
    ...reading,
    title: null,
    stamp: null,
    blocks: [{ kind: 'main', start: 0, end: length, reason: 'list: the rows of a table' }],
    findings: reading.findings.filter(({ kind }) => kind !== 'stamp-conflict'),
  };
}

/** Writes the text, the reading and the proposals, and ends the job, all or nothing. */
async function finish(deps: Deps, finished: Finished): Promise<DocumentRecord['status']> {
  const { job, context, document, extraction, reading, question, answers, columns, scope, intent } = finished;
  const modelDrafts = reading === null || question ? [] : await deps.askModel(scope, document.id, extraction.rawText);
  return deps.database.change(scope, intent, async (tx) => {
    const status = question ? 'question' : reading === null ? 'attachment' : 'read';
    const title = reading?.title?.quote.replace(/\s+/g, ' ').trim() || extraction.htmlTitle?.trim() || document.title;
    if (reading !== null) {
      const kept: KeptReading = { reading, warnings: extraction.warnings, columns };
      const countries = [...new Set(reading.countries.map(({ iso }) => iso))];
      await documents.saveText(tx, document.id, { rawText: extraction.rawText, reading: kept, countries });
    }
    await settle(tx, document, {
      status,
      problem: question ? withAnswers(question.problem, answers) : attachmentNote(extraction),
      title: title.slice(0, 300),
      mediaType: extraction.mediaType,
      extractor: extraction.extractor,
      encoding: extraction.encoding,
      language: reading?.language ?? null,
      stampedOn: reading?.stamp?.edtf ?? null,
    });
    for (const attachment of extraction.attachments ?? []) {
      const { fileName, bytes } = attachment;
      const inside = { fileName: `${document.fileName}/${fileName}`, bytes, refused: null };
      await takeInOne(tx, document.importId, inside, document.classification);
    }
    if (reading !== null && !question) {
      context.stopping.throwIfAborted();
      const paper = { documentId: document.id, rawText: extraction.rawText };
      await proposeFromPaper(deps, tx, {
        paper,
        reading,
        table: extraction.table ?? null,
        columns: answers.columns ?? null,
        modelDrafts,
      });
    }
    context.stopping.throwIfAborted();
    await jobs.complete(tx, job);
    return status;
  });
}

/** A second question about a paper keeps what was answered to the first. */
function withAnswers(
  { code, details }: NonNullable<DocumentRecord['problem']>,
  answered: ReadingAnswers,
): NonNullable<DocumentRecord['problem']> {
  return { code, details: { ...details, answered } };
}

function attachmentNote(extraction: Extraction): DocumentRecord['problem'] {
  const [warning] = extraction.rawText === '' ? extraction.warnings : [];
  return warning === undefined ? null : { code: warning, details: {} };
}

/** What a paper has come to; its file in the import says the same. */
async function settle(
  tx: ChangeTx,
  document: DocumentRecord,
  changes: Partial<Omit<DocumentRecord, 'id' | 'version'>> & Pick<DocumentRecord, 'status' | 'problem'>,
): Promise<void> {
  await documents.update(tx, document.id, null, changes);
  const file = await imports.findFileOfDocument(tx, document.id);
  const { status, problem } = changes;
  if (file && status !== 'queued' && status !== 'erased') {
    await imports.updateFile(tx, file.id, { state: status, problem });
  }
}

type Extracted =
  | { readonly extraction: Extraction }
  | {
      readonly problem: NonNullable<DocumentRecord['problem']>;
      readonly status: 'question' | 'attachment' | 'failed';
    };

/** Codes of formats that a person can settle by an answer. */
const ENCODING_QUESTIONS: ReadonlySet<string> = new Set([
  'formats.encoding_unsure',
  'formats.encoding_mixed',
  'formats.encoding_contradicted',
]);

/** A whole file in which nothing can be read is kept, as a picture is: nothing about it has failed. */
const KEPT_UNREAD: ReadonlySet<string> = new Set(['formats.pdf_without_text']);

async function extract(
  deps: Deps,
  document: DocumentRecord,
  bytes: Uint8Array,
  answers: ReadingAnswers,
): Promise<Extracted> {
  try {
    const extraction = await deps.extractor.extract(bytes, {
      fileName: document.fileName,
      ...(answers.encoding !== undefined && { encoding: answers.encoding }),
    });
    return { extraction };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { code, details } = error;
    const status = ENCODING_QUESTIONS.has(code) ? 'question' : KEPT_UNREAD.has(code) ? 'attachment' : 'failed';
    return { problem: { code, details }, status };
  }
}

function tellProgress({ events, database }: Deps, workspaceId: string, document: DocumentRecord, status: string): void {
  events.publish(workspaceId, { type: 'document', documentId: document.id, status });
  void database
    .inWorkspace(workerScope(workspaceId, null), (tx) => imports.progress(tx, document.importId))
    .then((progress) => events.publish(workspaceId, { type: 'import', importId: document.importId, ...progress }))
    .catch(() => {});
}
