import { mayDo } from '@comity/contracts';
import type { DocumentRecord, Reading } from '@comity/domain';
import {
  type ChangeTx,
  citations,
  counts,
  type DocumentFilter,
  documents,
  erasure,
  imports,
  jobs,
  type WorkspaceTx,
} from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { download } from '../../platform/http/download.ts';
import { proposalsOfDocument } from '../proposals/usecases.ts';
import { requireDocument, requireOrigin } from './derivation.usecases.ts';
import { presentDocument, presentDocuments, type WireDocumentRow } from './presenter.ts';
import { jobAnswers, type ReadingAnswers } from './reading/answers.ts';
import { READ_DOCUMENT, readingOf } from './reading/usecases.ts';
import { viewOf } from './reading/view.ts';

export async function listDocuments(
  deps: Deps,
  actor: Actor,
  { q, ...query }: Call<'listDocuments'>['query'],
): Promise<Result<'listDocuments'>> {
  const filter: DocumentFilter = Object.fromEntries(
    Object.entries({ ...query, text: q }).filter(([, value]) => value !== undefined),
  );
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const page = await documents.list(tx, filter);
    return { items: await presentDocuments(tx, page.items), total: page.total, next: page.nextCursor };
  });
}

/** The paper as it is read: its text, the readable view, what is proposed and what was taken from it. */
export async function getDocument(deps: Deps, actor: Actor, id: string): Promise<Result<'getDocument'>> {
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const document = await requireDocument(tx, id);
    const text = await documents.findText(tx, id);
    const read = await readingOf(tx, id);
    const reading = read?.reading;
    const related = await relatedTo(tx, document);
    return {
      document: await presentDocument(tx, document),
      rawText: text?.rawText ?? null,
      view: text && reading ? await viewOf(text.rawText, reading.blocks) : null,
      blocks: reading?.blocks ?? [],
      warnings: read?.warnings ?? [],
      background: reading ? backgroundOf(id, reading) : [],
      proposals: await proposalsOfDocument(tx, id),
      citations: await citations.listByDocument(tx, id),
      related: await presentDocuments(tx, related),
    };
  });
}

/** What the text only mentions in passing, of which nothing is proposed. */
function backgroundOf(documentId: string, { engagements }: Reading): Result<'getDocument'>['background'] {
  return engagements
    .filter(({ status }) => status === 'background')
    .map(({ kind, quotes }) => ({ kind, passages: quotes.map((quote) => ({ documentId, ...quote })) }));
}

async function relatedTo(tx: WorkspaceTx, document: DocumentRecord): Promise<readonly DocumentRecord[]> {
  const origin = document.derivesFrom ? await documents.listByIds(tx, [document.derivesFrom.documentId]) : [];
  return [...origin, ...(await documents.listByIds(tx, await counts.derivedDocuments(tx, document.id)))];
}

/**
 * The bytes as they came. Those of a paper whose text nobody has seen yet, which may bear any mark, are only for those who may read
 * every paper.
 *
 * @throws Refusal `documents.not_found`
 */
export async function getDocumentBytes(deps: Deps, actor: Actor, id: string): Promise<Response> {
  const { document, bytes } = await deps.database.inWorkspace(actor.scope, async (tx) => {
    const document = await requireDocument(tx, id);
    if (document.extractor === null && !mayDo(actor.role, 'documents.read-restricted')) {
      throw new Refusal('documents.not_found');
    }
    return { document, bytes: await documents.getBytes(tx, id) };
  });
  return download(new Uint8Array(bytes), document.fileName, document.mediaType);
}

/** @throws Refusal `documents.derives_from_itself`; StorageError `records.stale` */
export async function updateDocument(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, ...changes }: Call<'updateDocument'>['body'],
): Promise<Result<'updateDocument'>> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    await requireDocument(tx, id);
    if (changes.derivesFrom) await requireOrigin(tx, id, changes.derivesFrom.documentId);
    const document = await documents.update(tx, id, version, given);
    return { document: await presentDocument(tx, document), changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['documents', 'figures'] });
  return done;
}

/**
 * Papers that cannot be read wait for nobody any more; those of them that were read meanwhile are left as they are.
 *
 * @throws Refusal `documents.not_failed` where none of them is one that could not be read
 */
export async function keepUnread(
  deps: Deps,
  actor: Actor,
  { documentIds }: Call<'keepUnread'>['body'],
): Promise<Result<'keepUnread'>> {
  const done = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const failed = (await documents.listByIds(tx, documentIds)).filter(({ status }) => status === 'failed');
    if (failed.length === 0) throw new Refusal('documents.not_failed');
    for (const { id, version } of failed) await documents.update(tx, id, version, { status: 'attachment' });
    return { kept: failed.length, changeSetId: tx.changeSetId };
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['documents', 'figures'] });
  return done;
}

/** Which codes of questions an answer settles. */
const SETTLES: Readonly<Record<Call<'answerDocument'>['body']['answer'], RegExp>> = {
  encoding: /^formats\.encoding_/,
  'take-in': /^documents\.(?:secrecy_mark|identity_numbers)$/,
  columns: /^table\.columns$/,
  discard: /./,
};

/**
 * What a person answers to a paper that was stopped; it is then read on, or let go of.
 *
 * @throws Refusal `documents.no_question`, `documents.answer_unfit`; `auth.forbidden` where it is let go of with what was decided about it
 */
export async function answerDocument(
  deps: Deps,
  actor: Actor,
  id: string,
  body: Call<'answerDocument'>['body'],
): Promise<WireDocumentRow> {
  const { changeSetId } = await deps.database.inWorkspace(actor.scope, async (tx) =>
    imports.getBatch(tx, (await requireDocument(tx, id)).importId),
  );
  const row = await deps.database.change(actor.scope, { kind: 'import', id: changeSetId }, async (tx) => {
    const document = await requireDocument(tx, id);
    if (document.status !== 'question' || !document.problem) throw new Refusal('documents.no_question');
    if (!SETTLES[body.answer].test(document.problem.code)) throw new Refusal('documents.answer_unfit');
    if (body.answer === 'discard') {
      const last = await presentDocument(tx, document);
      // What somebody decided would go with it: that is erasing.
      if (last.decidedProposals > 0 && !mayDo(actor.role, 'documents.erase')) throw new Refusal('auth.forbidden');
      await documents.update(tx, id, body.version, { problem: null });
      await erasure.erase(tx, id, 'discarded');
      return { ...last, status: 'erased' as const, problem: null };
    }
    const answers: ReadingAnswers = { ...answersGiven(document), ...answersOf(body) };
    const queued = await documents.update(tx, id, body.version, {
      status: 'queued',
      problem: null,
      ...(body.answer === 'take-in' && { classification: body.classification }),
    });
    await requeue(tx, id, answers);
    return presentDocument(tx, queued);
  });
  deps.wakeJobs();
  deps.events.publish(actor.workspaceId, { type: 'document', documentId: id, status: row.status });
  return row;
}

function answersOf(body: Call<'answerDocument'>['body']): ReadingAnswers {
  switch (body.answer) {
    case 'encoding':
      return { encoding: body.encoding };
    case 'take-in':
      return { takenIn: true };
    case 'columns':
      return jobAnswers({ columns: { kind: body.kind, direction: body.direction, columns: body.columns } });
    case 'discard':
      return {};
  }
}

/** What a person has answered so far to the questions about a paper. */
function answersGiven({ problem }: DocumentRecord): ReadingAnswers {
  const answered = problem?.details.answered;
  return typeof answered === 'object' && answered !== null ? jobAnswers({ ...answered }) : {};
}

async function requeue(tx: ChangeTx, documentId: string, answers: ReadingAnswers): Promise<void> {
  const file = await imports.findFileOfDocument(tx, documentId);
  if (file) await imports.updateFile(tx, file.id, { state: 'waiting', problem: null });
  await jobs.enqueue(tx, { kind: READ_DOCUMENT, payload: { documentId, ...answers } });
}

/**
 * Reads the paper again with this version's reader: what nobody has decided yet is proposed anew. Only a paper that was read has been
 * taken in; one that failed or stands at a question keeps the answers that were given to it, and is asked about the rest again.
 */
export async function rereadDocument(deps: Deps, actor: Actor, id: string, version: number): Promise<WireDocumentRow> {
  const row = await deps.database.change(actor.scope, { kind: 'edit' }, async (tx) => {
    const document = await requireDocument(tx, id);
    if (document.status === 'queued' || document.status === 'reading') throw new Refusal('documents.busy');
    const queued = await documents.update(tx, id, version, { status: 'queued', problem: null });
    const answers = document.status === 'read' ? { takenIn: true } : answersGiven(document);
    await requeue(tx, id, { ...answers, ...(document.encoding !== null && { encoding: document.encoding }) });
    return presentDocument(tx, queued);
  });
  deps.wakeJobs();
  return row;
}

/**
 * Erases a paper for good: bytes, text, index, history, citations and proposals. What is left is the fact, who did it, when and why.
 */
export async function eraseDocument(
  deps: Deps,
  actor: Actor,
  id: string,
  { version, reason }: Call<'eraseDocument'>['body'],
): Promise<WireDocumentRow> {
  const row = await deps.database.change(actor.scope, { kind: 'erasure' }, async (tx) => {
    const document = await requireDocument(tx, id);
    // The version is checked by an update that the erasure then takes away with everything else.
    const current = await documents.update(tx, id, version, { problem: null });
    const last = await presentDocument(tx, current);
    await erasure.erase(tx, id, reason);
    return {
      ...last,
      title: '',
      fileName: '',
      status: 'erased' as const,
      problem: null,
      mediaType: document.mediaType,
    };
  });
  deps.wakeJobs();
  deps.events.publish(actor.workspaceId, {
    type: 'change',
    nouns: ['documents', 'proposals', 'engagements', 'figures'],
  });
  return row;
}
