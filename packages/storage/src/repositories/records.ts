import { isDeepStrictEqual } from 'node:util';
import type { RecordKind } from '@comity/domain';
import { sql } from 'kysely';
import { StorageError } from '../errors.ts';
import { toJson } from '../json.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';

/** Every record carries a version; an edit names the one it saw. */
export interface VersionedRecord {
  readonly version: number;
}

/**
 * What history, versions and undo need to know of one kind of record. `insert`, `replace` and `remove` only write: the
 * functions below are what repositories call, because they leave the history row in the same transaction.
 */
export interface RecordStore<T extends VersionedRecord> {
  readonly kind: RecordKind;
  readonly idOf: (record: T) => string;
  /** Locks the record until the transaction ends. */
  readonly lock: (tx: WorkspaceTx, id: string) => Promise<T | undefined>;
  readonly insert: (tx: ChangeTx, records: readonly T[]) => Promise<void>;
  readonly replace: (tx: ChangeTx, record: T) => Promise<void>;
  readonly remove: (tx: ChangeTx, id: string) => Promise<void>;
}

/** Of which a person decides many at once: a statement for all of them. */
export interface ManyRecordStore<T extends VersionedRecord> extends RecordStore<T> {
  /** In the order of their ids, so that two who lock the same wait for one another and not each for the other. */
  readonly lockMany: (tx: WorkspaceTx, ids: readonly string[]) => Promise<readonly T[]>;
  readonly replaceMany: (tx: ChangeTx, records: readonly T[]) => Promise<void>;
}

/** What a change did to one record. */
export interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** A statement takes 65,535 parameters at most; the widest row has 23. */
const ROWS_A_STATEMENT = 1_000;

export async function inChunks<T>(rows: readonly T[], write: (chunk: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await write(rows.slice(from, from + ROWS_A_STATEMENT));
}

export async function writeHistory(tx: ChangeTx, entries: readonly Entry[]): Promise<void> {
  await inChunks(entries, (chunk) =>
    tx.db
      .insertInto('history')
      .values(
        chunk.map((entry) => ({
          workspaceId: tx.workspaceId,
          changeSetId: tx.changeSetId,
          at: tx.now,
          by: tx.scope.accountId,
          recordKind: entry.kind,
          recordId: entry.id,
          before: entry.before === null ? null : toJson(entry.before),
          after: entry.after === null ? null : toJson(entry.after),
        })),
      )
      .execute(),
  );
}

export async function createRecords<T extends VersionedRecord>(
  tx: ChangeTx,
  store: RecordStore<T>,
  records: readonly T[],
): Promise<void> {
  if (records.length === 0) return;
  await inChunks(records, (chunk) => store.insert(tx, chunk));
  await writeHistory(
    tx,
    records.map((record) => ({ kind: store.kind, id: store.idOf(record), before: null, after: record })),
  );
}

export async function createRecord<T extends VersionedRecord>(
  tx: ChangeTx,
  store: RecordStore<T>,
  record: T,
): Promise<T> {
  await createRecords(tx, store, [record]);
  return record;
}

/**
 * @param expectedVersion the version that the editor saw; null where the system itself changes what it has just read
 * @throws StorageError `records.not_found`; `records.stale` with `attempted` and `current`
 */
export async function updateRecord<T extends VersionedRecord>(
  tx: ChangeTx,
  store: RecordStore<T>,
  id: string,
  expectedVersion: number | null,
  changed: (current: T) => T,
): Promise<T> {
  const current = await lockRecord(tx, store, id);
  const next: T = { ...changed(current), version: current.version + 1 };
  refuseStale(store.kind, id, expectedVersion, current, next);
  await store.replace(tx, next);
  await writeHistory(tx, [{ kind: store.kind, id, before: current, after: next }]);
  return next;
}

/** A record to change, as `updateRecord` takes it. */
export interface Edit<T extends VersionedRecord> {
  readonly id: string;
  readonly expectedVersion: number | null;
  readonly changed: (current: T) => T;
}

/** Each once. @throws StorageError as `updateRecord` does; none is written then */
export async function updateRecords<T extends VersionedRecord>(
  tx: ChangeTx,
  store: ManyRecordStore<T>,
  edits: readonly Edit<T>[],
): Promise<void> {
  await inChunks(edits, async (chunk) => {
    const locked = await store.lockMany(
      tx,
      chunk.map(({ id }) => id),
    );
    const found = new Map(locked.map((record) => [store.idOf(record), record]));
    const changes = chunk.map(({ id, expectedVersion, changed }) => {
      const current = found.get(id);
      if (current === undefined) throw notFound(store.kind, id);
      const next: T = { ...changed(current), version: current.version + 1 };
      refuseStale(store.kind, id, expectedVersion, current, next);
      return { current, next };
    });
    await store.replaceMany(
      tx,
      changes.map(({ next }) => next),
    );
    await writeHistory(
      tx,
      changes.map(({ current, next }) => ({
        ...{ kind: store.kind, id: store.idOf(next) },
        ...{ before: current, after: next },
      })),
    );
  });
}

/** @throws StorageError `records.not_found`, `records.stale`, `records.referenced` */
export async function removeRecord<T extends VersionedRecord>(
  tx: ChangeTx,
  store: RecordStore<T>,
  id: string,
  expectedVersion: number | null,
): Promise<T> {
  const current = await lockRecord(tx, store, id);
  refuseStale(store.kind, id, expectedVersion, current, null);
  await store.remove(tx, id);
  await writeHistory(tx, [{ kind: store.kind, id, before: current, after: null }]);
  return current;
}

/**
 * The same apart from its version. Both have been through JSON, or could have been; a field that history does not know yet, because
 * it was written by an older version, is one that nobody has filled in.
 */
export function sameState(a: object | null, b: object | null): boolean {
  const plain = (state: object | null): unknown =>
    state === null
      ? null
      : JSON.parse(JSON.stringify({ ...state, version: 0 }), (_key, value) => (value === null ? undefined : value));
  return isDeepStrictEqual(plain(a), plain(b));
}

/** Whether a record is what it was in one of its versions: what was changed and taken back is. */
export async function isAsInVersion<T extends VersionedRecord>(
  tx: WorkspaceTx,
  store: RecordStore<T>,
  current: T,
  version: number,
): Promise<boolean> {
  if (current.version === version) return true;
  const then = await tx.db
    .selectFrom('history')
    .select('after')
    .where('workspaceId', '=', tx.workspaceId)
    .where('recordKind', '=', store.kind)
    .where('recordId', '=', store.idOf(current))
    .where(sql<number>`(after->>'version')::int`, '=', version)
    .executeTakeFirst();
  return then !== undefined && sameState(then.after, current);
}

async function lockRecord<T extends VersionedRecord>(tx: WorkspaceTx, store: RecordStore<T>, id: string): Promise<T> {
  const current = await store.lock(tx, id);
  if (current === undefined) throw notFound(store.kind, id);
  return current;
}

function refuseStale<T extends VersionedRecord>(
  kind: RecordKind,
  id: string,
  expectedVersion: number | null,
  current: T,
  attempted: T | null,
): void {
  if (expectedVersion === null || expectedVersion === current.version) return;
  throw new StorageError('records.stale', `The ${kind} ${id} was changed since version ${expectedVersion}.`, {
    kind,
    id,
    expectedVersion,
    current,
    attempted,
  });
}

export function notFound(kind: RecordKind | 'job' | 'change-set', id: string): StorageError {
  return new StorageError('records.not_found', `There is no ${kind} ${id}.`, { kind, id });
}

/** PostgreSQL's class 23: what a constraint refused, told as what it means to the desk. */
export async function translatingViolations<T>(
  codes: Readonly<Record<string, () => StorageError>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    throw codes[code]?.() ?? error;
  }
}

export const UNIQUE_VIOLATION = '23505';
export const FOREIGN_KEY_VIOLATION = '23503';
