/**
 * Storage: the only place that speaks SQL. Open a database, then call repositories inside its transactions:
 *
 *     await database.inWorkspace(scope, (tx) => engagements.get(tx, id));
 *     await database.change(scope, { kind: 'edit' }, (tx) => engagements.update(tx, id, version, { title }));
 */
export { type BackupReport, backup } from './backup/backup.ts';
export { type RestoreReport, restore, verifyBackup } from './backup/restore.ts';
export { connectDatabase, type Database, type DatabaseOptions, type DatabasePlace, openDatabase } from './database.ts';
export { type Engine, openEmbedded, openServer } from './engine/engine.ts';
export { STORAGE_ERRORS, StorageError, type StorageErrorCode } from './errors.ts';
export type { LineageOptions } from './figures/figures.ts';
export * as figures from './figures/figures.ts';
export { listSourceErased } from './figures/source-erased.ts';
export { newId } from './id.ts';
export type { JobDraft, JobFilter, LeasedJob, LeaseState } from './jobs/queue.ts';
export * as jobs from './jobs/queue.ts';
export type { SignInCondition, SignInRow, SignInTable, SignInValue } from './repositories/accounts.ts';
export * as accounts from './repositories/accounts.ts';
export * as adoptedFigures from './repositories/adopted-figures.ts';
export * as attempts from './repositories/attempts.ts';
export { type BuiltUpon, listBuiltUpon } from './repositories/built-upon.ts';
export * as citations from './repositories/citations.ts';
export * as containments from './repositories/containments.ts';
export type { DeskCounts, EngagementCount, ImportCount, ProposalCount } from './repositories/desk-counts.ts';
export * as counts from './repositories/desk-counts.ts';
export type {
  DocumentChanges,
  DocumentContent,
  DocumentDraft,
  DocumentFilter,
  DocumentText,
  StoredReading,
} from './repositories/documents.ts';
export * as documents from './repositories/documents.ts';
export * as engagements from './repositories/engagements.ts';
export type { Erasure } from './repositories/erasure.ts';
export * as erasure from './repositories/erasure.ts';
export type { Deed } from './repositories/history.ts';
export * as history from './repositories/history.ts';
export * as idempotency from './repositories/idempotency.ts';
export * as imports from './repositories/imports.ts';
export type { Invitation } from './repositories/invitations.ts';
export * as invitations from './repositories/invitations.ts';
export type { LedgerFilter, LedgerQuery, LedgerSort, TimelineCount } from './repositories/ledger.ts';
export * as ledger from './repositories/ledger.ts';
export * as members from './repositories/members.ts';
export { nameFold, partiesNamed } from './repositories/namesakes.ts';
export type { Page } from './repositories/paging.ts';
export type { PartyDraft, PartyFilter } from './repositories/parties.ts';
export * as parties from './repositories/parties.ts';
export { findMismatches, type MismatchedPassage } from './repositories/passages.ts';
export type { Decision, ProposalDraft, ProposalFilter } from './repositories/proposals.ts';
export * as proposals from './repositories/proposals.ts';
export * as settings from './repositories/settings.ts';
export {
  countOpenTellings,
  findTellings,
  type Joining,
  listOpenTellings,
  type OpenTelling,
  proposalsJoining,
  type Telling,
  type TellingSearch,
} from './repositories/tellings.ts';
export { takeTurn } from './repositories/turn.ts';
export { type Reach, reachOf, undo } from './repositories/undo.ts';
export { listShown, readsEverything } from './repositories/withheld.ts';
export * as workspaces from './repositories/workspaces.ts';
export { WorkspaceScope } from './scope.ts';
export type { Highlighted } from './search/highlight.ts';
export {
  CANDIDATES as SEARCH_CANDIDATES,
  type DocumentHit,
  type EngagementHit,
  type Found,
  type PartyHit,
  type SearchFilter,
  searchDocuments,
  searchEngagements,
  searchParties,
} from './search/search.ts';
export { SWEEP, sweep, sweepsLog } from './sweep.ts';
export type { ChangeIntent, ChangeTx, InstallationTx, WorkspaceTx } from './transaction.ts';
