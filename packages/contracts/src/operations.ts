import type { Permission } from './permissions.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A row of the API: method, path (`{name}` for parameters), and who may call it. */
export interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly permission: Permission;
  /** What the body is, where it is not JSON. */
  readonly body?: 'multipart';
  /** What the answer is, where it is not JSON. */
  readonly answer?: 'bytes' | 'events' | 'none';
  /** The answer holds a one-time link: whoever bears it signs in, so that it is kept nowhere. */
  readonly answersSecret?: true;
}

const get = (path: string, permission: Permission) => ({ method: 'GET', path, permission }) as const;
const post = (path: string, permission: Permission) => ({ method: 'POST', path, permission }) as const;
const patch = (path: string, permission: Permission) => ({ method: 'PATCH', path, permission }) as const;
const remove = (path: string, permission: Permission) => ({ method: 'DELETE', path, permission }) as const;

/**
 * How the `comity` command on the same machine calls a running server: at its start the server writes `server.json` into the data
 * directory, readable by its owner only, and removes it when it stops. Requests with `authorization: Bearer <token>` act as
 * administrator of the (only) workspace, and need no CSRF header.
 */
export interface ServerFile {
  readonly pid: number;
  readonly url: string;
  readonly token: string;
}

/** Every route of the server. No schemas stand here, so that the screens load none. */
export const OPERATIONS = {
  getHealth: get('/api/health', 'public'),
  getInstallation: get('/api/installation', 'public'),
  createAdministrator: post('/api/installation/administrator', 'public'),
  createSession: post('/api/session', 'public'),
  deleteSession: { ...remove('/api/session', 'signed-in'), answer: 'none' },
  getMe: get('/api/me', 'signed-in'),
  updateMe: patch('/api/me', 'signed-in'),
  changePassword: post('/api/me/password', 'signed-in'),
  acceptInvitation: post('/api/invitations/accept', 'public'),
  acceptPasswordReset: post('/api/password-resets/accept', 'public'),

  getWorkspace: get('/api/workspace', 'signed-in'),
  setUpWorkspace: post('/api/workspace', 'workspace.manage'),
  updateWorkspace: patch('/api/workspace', 'workspace.manage'),
  loadSample: post('/api/workspace/sample', 'workspace.manage'),
  getModelConnector: get('/api/workspace/model-connector', 'workspace.manage'),
  updateModelConnector: patch('/api/workspace/model-connector', 'workspace.manage'),

  listMembers: get('/api/members', 'members.read'),
  createInvitation: { ...post('/api/invitations', 'members.manage'), answersSecret: true },
  listInvitations: get('/api/invitations', 'members.manage'),
  withdrawInvitation: { ...remove('/api/invitations/{invitationId}', 'members.manage'), answer: 'none' },
  updateMember: patch('/api/members/{accountId}', 'members.manage'),
  removeMember: { ...remove('/api/members/{accountId}', 'members.manage'), answer: 'none' },
  resetPassword: { ...post('/api/members/{accountId}/password-reset', 'members.manage'), answersSecret: true },

  createImport: { ...post('/api/imports', 'documents.import'), body: 'multipart' },
  listImports: get('/api/imports', 'documents.read'),
  getImport: get('/api/imports/{importId}', 'documents.read'),
  cancelImport: post('/api/imports/{importId}/cancel', 'documents.import'),

  listDocuments: get('/api/documents', 'documents.read'),
  getDocument: get('/api/documents/{documentId}', 'documents.read'),
  getDocumentBytes: { ...get('/api/documents/{documentId}/bytes', 'documents.read'), answer: 'bytes' },
  updateDocument: patch('/api/documents/{documentId}', 'documents.import'),
  keepUnread: post('/api/documents/keep-unread', 'documents.import'),
  answerDocument: post('/api/documents/{documentId}/answer', 'documents.import'),
  rereadDocument: post('/api/documents/{documentId}/reread', 'documents.import'),
  eraseDocument: post('/api/documents/{documentId}/erase', 'documents.erase'),
  listErasures: get('/api/erasures', 'documents.read'),

  listProposals: get('/api/proposals', 'documents.read'),
  decideProposals: post('/api/proposals/decide', 'proposals.decide'),
  correctProposal: post('/api/proposals/{proposalId}/correct', 'proposals.decide'),

  listParties: get('/api/parties', 'records.read'),
  createParty: post('/api/parties', 'records.write'),
  getParty: get('/api/parties/{partyId}', 'records.read'),
  updateParty: patch('/api/parties/{partyId}', 'records.write'),
  mergeParties: post('/api/parties/merge', 'records.write'),

  listEngagements: get('/api/engagements', 'records.read'),
  getTimeline: get('/api/engagements/timeline', 'records.read'),
  createEngagement: post('/api/engagements', 'records.write'),
  getEngagement: get('/api/engagements/{engagementId}', 'records.read'),
  updateEngagement: patch('/api/engagements/{engagementId}', 'records.write'),
  removeEngagement: post('/api/engagements/{engagementId}/remove', 'records.write'),

  getFigure: get('/api/figures', 'records.read'),
  getLineage: get('/api/figures/lineage', 'records.read'),
  getHeadlines: get('/api/figures/headlines', 'records.read'),
  listAdoptedFigures: get('/api/adopted-figures', 'records.read'),
  adoptFigure: post('/api/adopted-figures', 'figures.adopt'),
  withdrawFigure: post('/api/adopted-figures/{adoptedId}/withdraw', 'figures.adopt'),
  makeWordReport: { ...post('/api/reports/word', 'reports.make'), answer: 'bytes' },

  search: get('/api/search', 'records.read'),
  listHistory: get('/api/history', 'records.read'),
  getChange: get('/api/changes/{changeSetId}', 'records.write'),
  listBuiltUpon: get('/api/changes/{changeSetId}/built-upon', 'records.write'),
  undoChange: post('/api/changes/{changeSetId}/undo', 'records.write'),
  undoChangeOfRecord: post('/api/changes/{changeSetId}/undo/{recordId}', 'records.write'),
  getToday: get('/api/today', 'records.read'),
  listJobs: get('/api/jobs', 'documents.read'),
  cancelJob: post('/api/jobs/{jobId}/cancel', 'documents.import'),
  retryJob: post('/api/jobs/{jobId}/retry', 'documents.import'),
  getEvents: { ...get('/api/events', 'signed-in'), answer: 'events' },
  /** The whole installation as one backup file (storage's own logical format), streamed. */
  makeBackup: { ...get('/api/backup', 'workspace.manage'), answer: 'bytes' },
  getOpenApi: get('/api/openapi.json', 'public'),
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
