import { toJson } from '../json.ts';
import type { ChangeTx, WorkspaceTx } from '../transaction.ts';
import { createRecord, type RecordStore, updateRecord } from './records.ts';

/** One setting of a desk, whatever its owner keeps in it. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
}

const store: RecordStore<Setting> = {
  kind: 'setting',
  idOf: (setting) => setting.key,
  lock: (tx, key) => select(tx, key).forUpdate().executeTakeFirst(),
  insert: async (tx, settings) => {
    await tx.db
      .insertInto('setting')
      .values(settings.map((one) => ({ ...one, value: toJson(one.value), workspaceId: tx.workspaceId })))
      .execute();
  },
  replace: async (tx, { key, value, version }) => {
    await tx.db
      .updateTable('setting')
      .set({ value: toJson(value), version })
      .where('workspaceId', '=', tx.workspaceId)
      .where('key', '=', key)
      .execute();
  },
  remove: async (tx, key) => {
    await tx.db.deleteFrom('setting').where('workspaceId', '=', tx.workspaceId).where('key', '=', key).execute();
  },
};

function select(tx: WorkspaceTx, key: string) {
  return tx.db
    .selectFrom('setting')
    .select(['key', 'value', 'version'])
    .where('workspaceId', '=', tx.workspaceId)
    .where('key', '=', key);
}

export function find(tx: WorkspaceTx, key: string): Promise<Setting | undefined> {
  return select(tx, key).executeTakeFirst();
}

/** @param version null for a setting that is not there yet. @throws StorageError `records.stale` */
export async function put(tx: ChangeTx, key: string, version: number | null, value: unknown): Promise<Setting> {
  if (version === null && (await find(tx, key)) === undefined)
    return createRecord(tx, store, { key, value, version: 1 });
  return updateRecord(tx, store, key, version, (current) => ({ ...current, value }));
}

export { store as settingStore };
