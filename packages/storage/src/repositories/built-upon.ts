import { sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';
import { UNDONE } from './history.ts';

/** What stands in the way of taking a change back. */
export interface BuiltUpon {
  /** Later changes that still stand and touched what it made or changed; the latest first, as they are to be taken back. */
  readonly changeSetIds: readonly string[];
  /** Engagements that these touched, and others that rest on its papers, its records or its parties. */
  readonly engagementIds: readonly string[];
}

/**
 * @returns at most 1,000 of each
 * @see undo, which refuses as long as there is anything of it
 */
export async function listBuiltUpon(tx: WorkspaceTx, changeSetId: string): Promise<BuiltUpon> {
  const ws = tx.workspaceId;
  const later = await sql<{ id: string }>`
    select change_set.id from change_set join history h on h.workspace_id = change_set.workspace_id and h.change_set_id = change_set.id
    join history own on own.workspace_id = h.workspace_id and own.record_id = h.record_id and own.record_kind = h.record_kind
      and own.sequence < h.sequence
    where change_set.workspace_id = ${ws} and change_set.id <> ${changeSetId} and change_set.kind not in ('undo', 'erasure')
      and own.change_set_id = ${changeSetId} and not ${UNDONE}
    group by change_set.id order by max(h.sequence) desc limit 1000`.execute(tx.db);
  const changeSetIds = later.rows.map(({ id }) => id);
  const resting = await sql<{ id: string }>`
    with made as (
      select record_kind as kind, record_id as id from history
      where workspace_id = ${ws} and change_set_id = ${changeSetId} and before is null
    )
    select e.id from engagement e where e.workspace_id = ${ws} and (
      exists (select from history h where h.workspace_id = ${ws} and h.record_id = e.id::text and h.record_kind = 'engagement'
        and h.change_set_id = any(${changeSetIds}::uuid[]))
      or (not exists (select from made where made.kind = 'engagement' and made.id = e.id::text) and (
        exists (select from made where made.kind = 'engagement' and made.id = e.part_of::text)
        or exists (select from citation c join made on made.kind = 'document' and made.id = c.document_id::text
          where c.workspace_id = ${ws} and c.record_id = e.id)
        or exists (select from engagement_party p join made on made.kind = 'party' and made.id = p.party_id::text
          where p.workspace_id = ${ws} and p.engagement_id = e.id))))
    order by e.starts_on, e.id limit 1000`.execute(tx.db);
  return { changeSetIds, engagementIds: resting.rows.map(({ id }) => id) };
}
