import { sql } from 'kysely';
import { foldText } from '../search/fold.ts';
import type { WorkspaceTx } from '../transaction.ts';

/** What two names have in common that differ only in case, accents and punctuation. */
export const nameFold = foldText;

/**
 * Parties that go by one of these names, without regard to case, accents and punctuation.
 *
 * @returns name as given → ids of the parties that bear it, oldest id first
 */
export async function partiesNamed(
  tx: WorkspaceTx,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folded = new Map(names.map((name) => [name, foldText(name)]));
  if (folded.size === 0) return new Map();
  const { rows } = await sql<{ folded: string; partyId: string }>`
    select distinct folded, party_id from party_search
    where workspace_id = ${tx.workspaceId} and folded = any(${[...new Set(folded.values())]}::text[])
    order by folded, party_id limit 20000`.execute(tx.db);
  const byFolded = new Map<string, string[]>();
  for (const row of rows) byFolded.set(row.folded, [...(byFolded.get(row.folded) ?? []), row.partyId]);
  return new Map([...folded].map(([name, key]) => [name, byFolded.get(key) ?? []]));
}
