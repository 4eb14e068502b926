import { z } from 'zod';
import { documentRow, importRecord } from './archive.ts';
import * as b from './basics.ts';
import { headline } from './figures.ts';
import { change } from './records.ts';

export const workspace = z.object({
  id: b.id,
  name: z.string(),
  deskKind: b.deskKind,
  ownPartyId: b.id.nullable(),
  ownPartyName: z.string().nullable(),
  regionPreset: b.regionPreset,
  language: b.language,
  isSample: z.boolean(),
  createdAt: b.instant,
  version: b.version,
});
export const me = z.object({
  account: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  role: b.role,
  permissions: z.array(z.string()),
  /** Null until the first start has asked whose desk this is. */
  workspace: workspace.nullable(),
});
export const password = z.string().min(10).max(200);
export const member = z.object({
  accountId: z.string(),
  name: z.string(),
  email: z.string(),
  role: b.role,
  joinedAt: b.instant,
  version: b.version,
});
/** A link to join that nobody has used yet; the link itself is kept nowhere. */
export const invitation = z.object({
  id: b.id,
  email: z.string(),
  role: b.role,
  /** Who made it; empty where they have left. */
  invitedBy: z.string(),
  expiresAt: b.instant,
  expired: z.boolean(),
});
export const oneTimeLink = z.object({ link: z.string(), expiresAt: b.instant });

export const modelConnector = z.object({
  enabled: z.boolean(),
  baseUrl: z.string(),
  model: z.string(),
  hasKey: z.boolean(),
});

export const searchHit = z.object({
  type: z.enum(['document', 'engagement', 'party']),
  id: b.id,
  /** Empty for a record without one, which is called by its kind (`subtitle`), direction and date. */
  title: z.string(),
  subtitle: z.string().nullable(),
  /** A record's. */
  direction: b.direction.nullable(),
  /** The passage around the match, and where the match stands within it. Offsets of a document's are into its raw text. */
  excerpt: z
    .object({ text: z.string(), start: z.int(), marks: z.array(z.object({ start: z.int(), end: z.int() })) })
    .nullable(),
  language: z.string().nullable(),
  date: z.string().nullable(),
});

export const today = z.object({
  openProposals: z.int(),
  questions: z.array(documentRow),
  /** Papers that could not be read. */
  failedDocuments: z.int(),
  toVerify: z.int(),
  unverifiedNames: z.int(),
  runningImports: z.array(importRecord),
  recentDocuments: z.array(documentRow),
  recentChanges: z.array(change),
  headlines: z.array(headline),
  documents: z.int(),
  engagements: z.int(),
});

export const job = z.object({
  id: b.id,
  kind: z.string(),
  /** The paper that it reads; null for other work, and where the caller may not see the paper. */
  documentId: b.id.nullable(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  progress: z.object({ done: z.int(), total: z.int(), note: z.string().nullable() }),
  attempts: z.int(),
  /** A running job was told to stop, and ends as soon as it looks. */
  cancelRequested: z.boolean(),
  failure: b.problemReason.nullable(),
  createdAt: b.instant,
});
