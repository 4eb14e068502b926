import { BLOCK_KINDS, FINDING_KINDS } from '@comity/domain';
import { z } from 'zod';
import * as b from './basics.ts';
import { citation, engagementDraft, engagementParty, quantity } from './records.ts';

export const passage = z.object({ documentId: b.id, start: z.int(), end: z.int(), quote: z.string() });

export const documentRow = z.object({
  id: b.id,
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  language: z.string().nullable(),
  classification: b.classification,
  status: b.documentStatus,
  problem: b.problemReason.nullable(),
  stampedOn: z.string().nullable(),
  derivesFrom: z.object({ documentId: b.id, kind: b.derivationKind }).nullable(),
  importId: b.id,
  importedAt: b.instant,
  importedBy: z.string(),
  openProposals: z.int(),
  decidedProposals: z.int(),
  version: b.version,
});

/** A stretch of the readable view and the raw text that it stands for; repaired residue is where the two differ. */
export const viewSegment = z.object({
  viewStart: z.int(),
  viewEnd: z.int(),
  rawStart: z.int(),
  rawEnd: z.int(),
});
export const readableView = z.object({ text: z.string(), segments: z.array(viewSegment) });
export const block = z.object({ kind: z.enum(BLOCK_KINDS), start: z.int(), end: z.int(), reason: z.string() });

export const proposedParty = engagementParty.omit({ partyId: true }).extend({
  partyId: b.id.nullable(),
  kind: b.partyKind,
  organisationKind: b.organisationKind.nullable(),
  country: b.regionCode.nullable(),
  post: b.line().nullable(),
});
export const proposedEngagement = engagementDraft.omit({ parties: true, partOf: true }).extend({
  parties: z.array(proposedParty).max(200),
  quantities: z.array(quantity).max(200),
  evidence: z.record(z.string(), z.array(z.int().min(0))),
});
export const proposalPayload = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('engagement'), engagement: proposedEngagement }),
  z.object({ kind: z.literal('containment'), containerId: b.id, partIds: z.array(b.id).min(1) }),
  z.object({ kind: z.literal('same-event'), keepId: b.id, otherIds: z.array(b.id).min(1) }),
  z.object({ kind: z.literal('name-variant'), names: z.array(b.someLine()).min(2) }),
  z.object({ kind: z.literal('derivation'), originId: b.id, derivation: b.derivationKind }),
  z.object({ kind: z.literal('discrepancy'), finding: z.enum(FINDING_KINDS), explanation: z.string() }),
]);
/** Something that a text tells of, and where. */
export const mention = z.object({ kind: b.kind, passages: z.array(passage) });
export const proposal = z.object({
  id: b.id,
  documentId: b.id.nullable(),
  source: z.string(),
  payload: proposalPayload,
  passages: z.array(passage),
  state: b.proposalState,
  weight: z.number(),
  resultId: b.id.nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: b.instant.nullable(),
  /** Why it was refused, where somebody said. */
  reason: z.string().nullable(),
  version: b.version,
});

/** A proposal that was left when many were decided: why, and what that names. */
export const leftOpen = b.problemReason.extend({ id: b.id });

export const documentPage = z.object({
  document: documentRow,
  /** Null until read, and for attachments. */
  rawText: z.string().nullable(),
  view: readableView.nullable(),
  blocks: z.array(block),
  /** Codes of what could not be read of the paper, or was left out (`formats.hidden_text_left_out`): locale keys. */
  warnings: z.array(z.string()),
  /** What the text only mentions in passing: nothing is proposed from it. */
  background: z.array(mention),
  proposals: z.array(proposal),
  citations: z.array(citation),
  /** Papers that derive from this one, and the one that it derives from. */
  related: z.array(documentRow),
});

/** All that is left of an erased paper. */
export const erasure = z.object({
  documentId: b.id,
  erasedAt: b.instant,
  erasedBy: z.string(),
  /** What the person said; `discarded`: it was let go of at a question. */
  reason: z.string(),
  /** The import with which it came; null where nobody knows any more. */
  importId: b.id.nullable(),
});

export const importFile = z.object({
  documentId: b.id.nullable(),
  fileName: z.string(),
  /** `duplicate`: the same bytes are in the archive already, under `documentId`. */
  state: z.enum(['queued', 'reading', 'read', 'attachment', 'question', 'failed', 'duplicate', 'cancelled', 'erased']),
  problem: b.problemReason.nullable(),
  proposals: z.int(),
  /** By whom, when and why it was erased, for those who might have read it. */
  erasure: erasure.nullable(),
});
export const importRecord = z.object({
  id: b.id,
  state: z.enum(['running', 'waiting', 'done', 'cancelled']),
  startedAt: b.instant,
  startedBy: z.string(),
  files: z.array(importFile),
  /** Of its papers, each by itself and among others: more than the files' proposals together. */
  proposals: z.int(),
  /** Of these, how many nobody has decided, and how many were accepted. */
  open: z.int(),
  accepted: z.int(),
  /** Its papers are gone from the archive again. */
  takenBack: z.object({ by: z.string(), at: b.instant }).nullable(),
  done: z.int(),
  total: z.int(),
  changeSetId: b.id,
});

/** How a person answers a paper that was stopped with a question. */
export const documentAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('encoding'), encoding: z.string().max(40) }),
  /** The paper bears a secrecy mark or identity numbers, and the person takes it in all the same, so classified. */
  z.object({ answer: z.literal('take-in'), classification: b.classification }),
  /** What each column of a table holds; null for a column that is not read. */
  z.object({
    answer: z.literal('columns'),
    kind: b.kind,
    direction: b.direction.nullable(),
    columns: z.array(z.string().nullable()),
  }),
  /** The paper is let go of: its bytes, text and index are erased. */
  z.object({ answer: z.literal('discard') }),
]);
