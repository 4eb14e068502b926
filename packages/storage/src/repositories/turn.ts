import { sql } from 'kysely';
import type { ChangeTx } from '../transaction.ts';

/**
 * Waits until nobody else in this desk decides, takes back or places a record inside another, and keeps the turn until the transaction
 * ends: what one of these leaves (a partner, the record of an event, its place) the next one must find. It is taken before any record
 * is locked, or two would wait for each other.
 */
export async function takeTurn(tx: ChangeTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 0))`.execute(tx.db);
}
