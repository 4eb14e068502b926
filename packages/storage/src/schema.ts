import type {
  AdoptedFigure,
  ChangeKind,
  Classification,
  DerivationKind,
  DeskKind,
  Direction,
  DocumentStatus,
  EngagementKind,
  EngagementStatus,
  ImportBatch,
  ImportFileState,
  InterfaceLanguage,
  JobState,
  Measure,
  OrganisationKind,
  PartyKind,
  PartyNameKind,
  PartyRole,
  ProposalKind,
  ProposalPayload,
  ProposalState,
  Qualifier,
  RecordKind,
  RegionPreset,
  Role,
} from '@comity/domain';
import type { ColumnType, Generated } from 'kysely';

/** The tables as the queries see them: names in camel case (the database has them with underscores). */
export type Problem = { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
type JsonObject = Readonly<Record<string, unknown>>;

/** JSON goes in as text, so that the driver does not take a list for an SQL array. */
type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;

interface InDesk {
  workspaceId: string;
}
interface Versioned extends InDesk {
  version: number;
}

interface InstallationTable {
  key: string;
  value: Json<unknown>;
}
interface AccountTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  language: string | null;
  createdAt: string;
  updatedAt: string;
}
interface CredentialTable {
  id: string;
  accountId: string;
  providerId: string;
  providerAccountId: string;
  password: string | null;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: string | null;
  refreshTokenExpiresAt: string | null;
  scope: string | null;
  createdAt: string;
  updatedAt: string;
}
interface SessionTable {
  id: string;
  accountId: string;
  token: string;
  expiresAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: string;
  updatedAt: string;
}
interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}
interface RateLimitTable {
  id: string;
  key: string;
  count: number;
  lastRequest: number;
}
interface WorkspaceRegistryTable {
  id: string;
  createdAt: string;
}

interface WorkspaceTable extends Versioned {
  name: string;
  deskKind: DeskKind;
  ownPartyId: string | null;
  regionPreset: RegionPreset;
  language: InterfaceLanguage;
  isSample: boolean;
  createdAt: string;
}
interface MemberTable extends Versioned {
  accountId: string;
  role: Role;
  joinedAt: string;
}
interface InvitationTable extends Versioned {
  id: string;
  email: string;
  name: string | null;
  role: Role;
  tokenHash: string;
  createdAt: string;
  createdBy: string | null;
  expiresAt: string;
  acceptedAt: string | null;
}
interface SettingTable extends Versioned {
  key: string;
  value: Json<unknown>;
}
interface ChangeSetTable extends InDesk {
  id: string;
  kind: ChangeKind;
  at: string;
  by: string | null;
  note: string | null;
  undoneBy: string | null;
}
interface HistoryTable extends InDesk {
  sequence: Generated<number>;
  changeSetId: string;
  at: string;
  by: string | null;
  recordKind: RecordKind;
  recordId: string;
  before: JsonOrNull<JsonObject>;
  after: JsonOrNull<JsonObject>;
}
interface IdempotencyKeyTable extends InDesk {
  accountId: string;
  key: string;
  requestHash: string;
  status: number | null;
  response: JsonOrNull<unknown>;
  createdAt: string;
  changeSetId: string | null;
  answerKept: Generated<boolean>;
}

interface PartyTable extends Versioned {
  id: string;
  kind: PartyKind;
  organisationKind: OrganisationKind | null;
  country: string | null;
  nameAsPrinted: string;
  verifiedName: string | null;
  post: string | null;
  sortKey: string;
}
interface PartyNameTable extends InDesk {
  partyId: string;
  position: number;
  text: string;
  language: string | null;
  kind: PartyNameKind;
}
interface ImportBatchTable extends Versioned {
  id: string;
  startedAt: string;
  startedBy: string | null;
  changeSetId: string;
  state: ImportBatch['state'];
}
interface ImportFileTable extends InDesk {
  importId: string;
  id: string;
  position: number;
  fileName: string;
  sizeBytes: number;
  documentId: string | null;
  state: ImportFileState;
  problem: JsonOrNull<Problem>;
}
interface DocumentBytesTable extends InDesk {
  sha256: string;
  bytes: Buffer;
}
interface DocumentTable extends Versioned {
  id: string;
  sha256: string;
  fileName: string;
  title: string;
  mediaType: string;
  sizeBytes: number;
  extractor: string | null;
  encoding: string | null;
  language: string | null;
  classification: Classification;
  status: DocumentStatus;
  problem: JsonOrNull<Problem>;
  stampedOn: string | null;
  derivesFrom: string | null;
  derivationKind: DerivationKind | null;
  importId: string;
  importedAt: string;
  importedBy: string | null;
}
interface DocumentTextTable extends InDesk {
  documentId: string;
  rawText: string;
  reading: JsonOrNull<JsonObject>;
}
interface ErasureTable extends InDesk {
  documentId: string;
  erasedAt: string;
  erasedBy: string | null;
  reason: string;
  importId: string | null;
  classification: Classification | null;
}
interface EngagementTable extends Versioned {
  id: string;
  kind: EngagementKind;
  direction: Direction | null;
  status: EngagementStatus;
  aggregate: boolean;
  byOthers: boolean;
  title: string;
  period: string | null;
  periodAsWritten: string | null;
  startsOn: string | null;
  endsOn: string | null;
  countries: string[];
  place: string | null;
  themes: string[];
  fields: Json<Readonly<Record<string, string | number | readonly string[]>>>;
  partOf: string | null;
  notes: string | null;
}
interface EngagementPartyTable extends InDesk {
  engagementId: string;
  position: number;
  partyId: string;
  role: PartyRole;
  nameAsPrinted: string;
}
interface EngagementQuantityTable extends InDesk {
  engagementId: string;
  position: number;
  measure: Measure;
  nth: number;
  tellsAttendance: boolean;
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  unit: string | null;
  ofWhat: string | null;
  hedge: string | null;
}
interface CitationTable extends InDesk {
  id: string;
  recordKind: 'engagement' | 'party';
  recordId: string;
  field: string;
  documentId: string;
  startAt: number;
  endAt: number;
  quote: string;
}
interface ProposalTable extends Versioned {
  id: string;
  documentId: string | null;
  source: string;
  kind: ProposalKind;
  payload: Json<ProposalPayload>;
  state: ProposalState;
  weight: number;
  resultId: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
}
interface ProposalPassageTable extends InDesk {
  proposalId: string;
  position: number;
  documentId: string;
  startAt: number;
  endAt: number;
  quote: string;
}
interface AdoptedFigureTable extends Versioned {
  id: string;
  query: Json<AdoptedFigure['query']>;
  wording: string;
  language: InterfaceLanguage;
  value: number | null;
  qualifier: Qualifier;
  unit: string | null;
  scope: string;
  hedge: string | null;
  basis: Json<AdoptedFigure['basis']>;
  adoptedBy: string;
  approver: string;
  adoptedOn: string;
}
interface DocumentSearchTable extends InDesk {
  documentId: string;
  part: number;
  startAt: number;
  endAt: number;
  countries: string[];
  words: string;
}
interface EngagementSearchTable extends InDesk {
  engagementId: string;
  countries: string[];
  themes: string[];
  words: string;
}
interface PartySearchTable extends InDesk {
  partyId: string;
  position: number;
  folded: string;
  grams: string;
}
interface JobTable extends InDesk {
  id: string;
  kind: string;
  payload: Json<JsonObject>;
  state: JobState;
  priority: number;
  attempts: number;
  maxAttempts: number;
  progressDone: number;
  progressTotal: number;
  cancelRequested: boolean;
  problem: JsonOrNull<Problem>;
  runAfter: string;
  leaseId: string | null;
  leaseUntil: string | null;
  createdAt: string;
  createdBy: string | null;
  startedAt: string | null;
  finishedAt: string | null;
}

/** Tables without a desk: see the README for why each is exempt. */
export interface InstallationSchema {
  installation: InstallationTable;
  account: AccountTable;
  credential: CredentialTable;
  session: SessionTable;
  verification: VerificationTable;
  rateLimit: RateLimitTable;
  workspaceRegistry: WorkspaceRegistryTable;
}

/** A desk's own tables. */
export interface DeskSchema {
  workspace: WorkspaceTable;
  member: MemberTable;
  invitation: InvitationTable;
  setting: SettingTable;
  changeSet: ChangeSetTable;
  history: HistoryTable;
  idempotencyKey: IdempotencyKeyTable;
  party: PartyTable;
  partyName: PartyNameTable;
  importBatch: ImportBatchTable;
  importFile: ImportFileTable;
  documentBytes: DocumentBytesTable;
  document: DocumentTable;
  documentText: DocumentTextTable;
  erasure: ErasureTable;
  engagement: EngagementTable;
  engagementParty: EngagementPartyTable;
  engagementQuantity: EngagementQuantityTable;
  citation: CitationTable;
  proposal: ProposalTable;
  proposalPassage: ProposalPassageTable;
  adoptedFigure: AdoptedFigureTable;
  documentSearch: DocumentSearchTable;
  engagementSearch: EngagementSearchTable;
  partySearch: PartySearchTable;
  searchableDocument: DocumentSearchTable;
  searchableEngagement: EngagementSearchTable;
  searchableParty: PartySearchTable;
  job: JobTable;
}

export interface Schema extends InstallationSchema, DeskSchema {}
