import type { Passage, Proposal } from '@comity/domain';
import { sql } from 'kysely';
import type { ChangeTx } from '../transaction.ts';
import { requireVerbatim } from './passages.ts';
import { insertPassages, proposalStore } from './proposals.ts';
import { updateRecord } from './records.ts';

/** So many parts one containment has at most: each part more is a version of it in the history. */
const MOST_PARTS = 200;

/**
 * The open containments across papers that this same change proposed, by their containers: a part more belongs to them. Those of
 * another change are left as they are, or that one could not be taken back any more.
 */
export async function listOfThisChange(
  tx: ChangeTx,
  containerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (containerIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; containerId: string }>`
    select o.id, o.payload->>'containerId' as container_id from proposal o
    where o.workspace_id = ${tx.workspaceId} and o.kind = 'containment' and o.state = 'open' and o.document_id is null
      and o.payload->>'containerId' = any(${[...containerIds]}::text[])
      and jsonb_array_length(o.payload->'partIds') < ${MOST_PARTS}
      and exists (select from history h where h.workspace_id = o.workspace_id and h.record_id = o.id::text
        and h.change_set_id = ${tx.changeSetId} and h.record_kind = 'proposal' and h.before is null)
    order by o.id limit 5000`.execute(tx.db);
  return new Map(rows.map(({ id, containerId }) => [containerId, id]));
}

/** An open containment takes in more parts, with the passages that tell of them. @throws StorageError `documents.span_mismatch` */
export async function takeInParts(
  tx: ChangeTx,
  id: string,
  partIds: readonly string[],
  passages: readonly Passage[],
): Promise<Proposal> {
  await requireVerbatim(tx, passages);
  const taken = await updateRecord(tx, proposalStore, id, null, (current) => {
    if (current.payload.kind !== 'containment') throw new Error(`the proposal ${id} is no containment`);
    const payload = { ...current.payload, partIds: [...new Set([...current.payload.partIds, ...partIds])] };
    return { ...current, payload, passages: [...current.passages, ...passages] };
  });
  const from = taken.passages.length - passages.length;
  await insertPassages(
    tx,
    passages.map((passage, nth) => ({ ...passage, id, position: from + nth })),
  );
  return taken;
}
