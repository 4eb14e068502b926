/** The contract of every operation. Shapes only: who may call it stands in the table of operations. */
import { z } from 'zod';
import type { OperationId } from '../operations.ts';
import * as a from './archive.ts';
import * as b from './basics.ts';
import * as d from './desk.ts';
import * as f from './figures.ts';
import * as r from './records.ts';

export interface ContractSchemas {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
}

const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int(), next: z.string().nullable() });
const paging = { cursor: z.string().max(400).optional(), limit: b.limit.default(50) };
const params = <Name extends string>(name: Name) => z.object({ [name]: b.id } as Record<Name, typeof b.id>);
const versioned = z.object({ version: b.version });

const engagementFilters = {
  kind: b.kind.optional(),
  direction: b.direction.optional(),
  from: b.isoDate.optional(),
  to: b.isoDate.optional(),
  country: b.regionCode.optional(),
  party: b.id.optional(),
  theme: b.line(80).optional(),
  aggregate: b.flag.optional(),
  undated: b.flag.optional(),
  byOthers: b.flag.optional(),
  q: b.line(200).optional(),
};

export const CONTRACTS = {
  getHealth: { response: z.object({ status: z.literal('ok'), version: z.string() }) },
  getInstallation: { response: z.object({ state: z.enum(['new', 'ready']), version: z.string() }) },
  createAdministrator: {
    body: z.object({ token: z.string().max(200), name: b.someLine(120), email: z.email(), password: d.password }),
    response: d.me,
  },
  createSession: { body: z.object({ email: z.email(), password: z.string().max(200) }), response: d.me },
  deleteSession: {},
  getMe: { response: d.me },
  updateMe: { body: z.object({ name: b.someLine(120) }), response: d.me },
  changePassword: {
    body: z.object({ current: z.string().max(200), password: d.password }),
    response: z.object({ changed: z.literal(true) }),
  },
  acceptInvitation: {
    body: z.object({ token: z.string().max(200), name: b.someLine(120), password: d.password }),
    response: d.me,
  },
  acceptPasswordReset: {
    body: z.object({ token: z.string().max(200), password: d.password }),
    response: z.object({ changed: z.literal(true) }),
  },

  getWorkspace: { response: d.workspace },
  setUpWorkspace: {
    body: z.object({
      name: b.someLine(),
      deskKind: b.deskKind,
      ownParty: z.object({
        name: b.someLine(),
        otherNames: z.array(b.someLine()).max(20),
        country: b.regionCode.nullable(),
      }),
      regionPreset: b.regionPreset,
      language: b.language,
      withSample: z.boolean(),
    }),
    response: d.workspace,
  },
  updateWorkspace: {
    body: versioned.extend({
      name: b.someLine().optional(),
      deskKind: b.deskKind.optional(),
      regionPreset: b.regionPreset.optional(),
      language: b.language.optional(),
    }),
    response: d.workspace,
  },
  loadSample: { response: a.importRecord },
  getModelConnector: { response: d.modelConnector },
  updateModelConnector: {
    body: z.object({
      enabled: z.boolean(),
      baseUrl: z.union([z.literal(''), z.url()]),
      model: b.line(200),
      /** Left out: the key that is kept stays. */
      key: z.string().max(400).optional(),
    }),
    response: d.modelConnector,
  },

  listMembers: { response: z.object({ items: z.array(d.member) }) },
  createInvitation: { body: z.object({ email: z.email(), role: b.role }), response: d.oneTimeLink },
  listInvitations: { response: z.object({ items: z.array(d.invitation) }) },
  withdrawInvitation: { params: params('invitationId') },
  updateMember: {
    params: z.object({ accountId: z.string().max(100) }),
    body: versioned.extend({ role: b.role }),
    response: d.member,
  },
  removeMember: { params: z.object({ accountId: z.string().max(100) }) },
  resetPassword: { params: z.object({ accountId: z.string().max(100) }), response: d.oneTimeLink },

  createImport: { response: a.importRecord },
  listImports: { query: z.object(paging), response: page(a.importRecord) },
  getImport: { params: params('importId'), response: a.importRecord },
  cancelImport: { params: params('importId'), response: a.importRecord },

  listDocuments: {
    query: z.object({
      ...paging,
      q: b.line(200).optional(),
      language: b.line(35).optional(),
      status: b.documentStatus.optional(),
      classification: b.classification.optional(),
      importId: b.id.optional(),
    }),
    response: page(a.documentRow),
  },
  getDocument: { params: params('documentId'), response: a.documentPage },
  getDocumentBytes: { params: params('documentId') },
  updateDocument: {
    params: params('documentId'),
    body: versioned.extend({
      title: b.someLine().optional(),
      classification: b.classification.optional(),
      derivesFrom: z.object({ documentId: b.id, kind: b.derivationKind }).nullable().optional(),
    }),
    response: b.changed.extend({ document: a.documentRow }),
  },
  /** Those of them that could not be read are kept unread, and nobody is asked about them any more. */
  keepUnread: {
    body: z.object({ documentIds: z.array(b.id).min(1).max(2000) }),
    response: b.changed.extend({ kept: z.int() }),
  },
  answerDocument: {
    params: params('documentId'),
    body: z.intersection(versioned, a.documentAnswer),
    response: a.documentRow,
  },
  rereadDocument: { params: params('documentId'), body: versioned, response: a.documentRow },
  eraseDocument: {
    params: params('documentId'),
    body: versioned.extend({ reason: b.someLine(500) }),
    response: a.documentRow,
  },
  /** Latest first. */
  listErasures: {
    query: z.object({ ...paging, classification: b.classification.optional(), importId: b.id.optional() }),
    response: page(a.erasure),
  },

  listProposals: {
    query: z.object({
      ...paging,
      documentId: b.id.optional(),
      /** `decided`: accepted, corrected or refused, the latest decision first. */
      state: z.enum([...b.proposalState.options, 'decided']).optional(),
      /** Engagements of this desk, without what others did and without findings. */
      own: b.flag.optional(),
      kind: z.enum(['engagement', 'containment', 'same-event', 'name-variant', 'derivation', 'discrepancy']).optional(),
    }),
    response: page(a.proposal),
  },
  decideProposals: {
    body: z.object({
      decision: z.enum(['accept', 'refuse']),
      /** Why they are refused; kept with each of them and in its history. An acceptance needs none. */
      reason: b.someLine(500).optional(),
      proposals: z
        .array(z.object({ id: b.id, version: b.version }))
        .min(1)
        .max(2000),
    }),
    response: b.changed.extend({
      proposals: z.array(a.proposal),
      /** How many of them were decided. */
      decided: z.int(),
      /** The others, each with its reason. */
      left: z.array(a.leftOpen),
    }),
  },
  correctProposal: {
    params: params('proposalId'),
    body: versioned.extend({ payload: a.proposalPayload }),
    response: b.changed.extend({ proposals: z.array(a.proposal) }),
  },

  listParties: {
    query: z.object({
      ...paging,
      q: b.line(200).optional(),
      kind: b.partyKind.optional(),
      country: b.regionCode.optional(),
      unverified: b.flag.optional(),
    }),
    response: page(r.partyRow),
  },
  createParty: { body: r.partyDraft, response: b.changed.extend({ party: r.party }) },
  getParty: { params: params('partyId'), response: r.partyPage },
  updateParty: {
    params: params('partyId'),
    body: versioned.extend({ party: r.partyDraft }),
    response: b.changed.extend({ party: r.party }),
  },
  mergeParties: {
    body: z.object({
      keep: z.object({ id: b.id, version: b.version }),
      merge: z
        .array(z.object({ id: b.id, version: b.version }))
        .min(1)
        .max(50),
    }),
    response: b.changed.extend({ party: r.party }),
  },

  listEngagements: {
    query: z.object({
      ...paging,
      ...engagementFilters,
      sort: z.enum(['date', '-date', 'title', '-title', 'kind', '-kind']).default('-date'),
    }),
    response: page(r.engagementRow),
  },
  getTimeline: {
    query: z.object(engagementFilters),
    response: z.object({
      years: z.array(z.object({ year: z.int(), kinds: z.record(z.string(), z.int()) })),
      undated: z.int(),
    }),
  },
  createEngagement: { body: r.engagementDraft, response: b.changed.extend({ engagement: r.engagement }) },
  getEngagement: { params: params('engagementId'), response: r.engagementPage },
  updateEngagement: {
    params: params('engagementId'),
    body: versioned.extend({ engagement: r.engagementChange }),
    response: b.changed.extend({ engagement: r.engagement }),
  },
  removeEngagement: {
    params: params('engagementId'),
    body: versioned.extend({ reason: b.line(500) }),
    response: b.changed,
  },

  getFigure: { query: f.figureAddress, response: f.figure },
  getLineage: {
    query: f.figureAddress.extend({
      key: z.string().max(200).optional(),
      unit: z.string().max(20).optional(),
      ...paging,
    }),
    response: f.lineage,
  },
  getHeadlines: {
    query: z.object({ unconfirmed: b.flag.optional(), importId: b.id.optional() }),
    response: z.object({ items: z.array(f.headline) }),
  },
  listAdoptedFigures: { response: z.object({ items: z.array(f.adopted) }) },
  adoptFigure: { body: f.adoptedDraft, response: b.changed.extend({ adopted: f.adopted }) },
  withdrawFigure: { params: params('adoptedId'), body: versioned, response: b.changed },
  makeWordReport: { body: f.reportRequest },

  search: {
    query: z.object({
      q: b.line(200).default(''),
      type: z.enum(['document', 'engagement', 'party']).optional(),
      language: b.line(35).optional(),
      from: b.isoDate.optional(),
      to: b.isoDate.optional(),
      party: b.id.optional(),
      country: b.regionCode.optional(),
      limit: b.limit.default(20),
    }),
    response: z.object({ items: z.array(d.searchHit) }),
  },
  listHistory: {
    query: z.object({ ...paging, recordId: b.id.optional() }),
    response: page(r.historyEntry),
  },
  getChange: { params: params('changeSetId'), query: z.object({ recordId: b.id }), response: r.changeReach },
  listBuiltUpon: { params: params('changeSetId'), response: r.builtUpon },
  undoChangeOfRecord: { params: z.object({ changeSetId: b.id, recordId: b.id }), response: b.changed },
  undoChange: { params: params('changeSetId'), response: b.changed },
  getToday: { response: d.today },
  listJobs: { response: z.object({ items: z.array(d.job) }) },
  cancelJob: { params: params('jobId'), response: d.job },
  retryJob: { params: params('jobId'), response: d.job },
  getEvents: {},
  makeBackup: {},
  getOpenApi: { response: z.looseObject({}) },
} as const satisfies Record<OperationId, ContractSchemas>;

export * from './archive.ts';
export * from './basics.ts';
export * from './desk.ts';
export * from './figures.ts';
export * from './records.ts';
