import { sql } from 'kysely';
import type { WorkspaceTx } from '../transaction.ts';

/**
 * Records that were taken from papers which are all erased: their numbers stay, and stand on nothing that anybody can read.
 * What a person typed never had a paper; what was accepted from one had at least a citation. Whether anything was erased at all depends on
 * no record, so that it is asked once, before any is looked at: of most desks nothing ever was.
 * @returns engagement ids
 */
export async function listSourceErased(tx: WorkspaceTx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from engagement e
    where e.workspace_id = ${tx.workspaceId}
      and exists (select from erasure r where r.workspace_id = ${tx.workspaceId})
      and not exists (select from citation c where c.workspace_id = e.workspace_id and c.record_id = e.id)
      and exists (select from history h join change_set s on s.workspace_id = h.workspace_id and s.id = h.change_set_id
        where h.workspace_id = e.workspace_id and h.record_kind = 'engagement' and h.record_id = e.id::text
          and h.before is null and s.kind = 'decision')
    order by e.id limit 100000`.execute(tx.db);
  return rows.map(({ id }) => id);
}
