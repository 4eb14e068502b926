import type { ChangeKind } from '@comity/domain';
import type { Kysely } from 'kysely';
import type { InstallationSchema, Schema } from './schema.ts';
import type { WorkspaceScope } from './scope.ts';

/** A transaction in one desk, as the role that row security holds. All that a repository reads goes through one. */
export interface WorkspaceTx {
  readonly scope: WorkspaceScope;
  readonly workspaceId: string;
  /** The instant of the transaction, ISO in UTC. */
  readonly now: string;
  /** For repositories only. */
  readonly db: Kysely<Schema>;
}

/** A transaction that changes records: each change leaves its history row under this change set. */
export interface ChangeTx extends WorkspaceTx {
  readonly changeSetId: string;
}

/** A transaction over what the installation knows before any desk: accounts, sessions, the list of desks. */
export interface InstallationTx {
  readonly now: string;
  readonly db: Kysely<InstallationSchema>;
}

/** What a change is for. An `id` that is there already continues that change set (an import that takes many jobs). */
export interface ChangeIntent {
  readonly kind: ChangeKind;
  readonly id?: string;
  readonly note?: string;
}
