import { type ChangeTx, engagements, proposalsJoining, StorageError } from '@comity/storage';
import type { Batch } from './batch.ts';

/** Puts every record that a batch touched where confirmed containments say it belongs. */
export async function placeAll(batch: Batch): Promise<void> {
  const { touched } = batch;
  const direct = touched.flatMap((id) => batch.chosen(id)?.payload ?? []);
  const known = await proposalsJoining(batch.tx, touched);
  const accepted = known.flatMap(({ payload, state }) => (state === 'accepted' ? payload : []));
  const seen = new Set<string>();
  for (const payload of [...direct, ...accepted]) {
    if (payload.kind !== 'containment') continue;
    const container = await batch.recordOf(payload.containerId);
    if (container === undefined) continue;
    for (const partId of payload.partIds) {
      const key = `${payload.containerId} ${partId}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const part = await batch.recordOf(partId);
      if (part !== undefined && part !== container) await place(batch.tx, part, container);
    }
  }
}

/** Two papers may each say that theirs contains the other's: the first stands. */
async function place(tx: ChangeTx, part: string, container: string): Promise<void> {
  if ((await engagements.get(tx, part)).partOf === container) return;
  try {
    await engagements.update(tx, part, null, { partOf: container });
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'engagements.contains_itself') throw error;
  }
}
