import { setTimeout as wait } from 'node:timers/promises';
import type { Client, WireImport } from '@comity/contracts';
import { say } from './output.ts';

/** Waits until every paper of an import is read or stands still, saying how far it is. */
export async function waitForImport(client: Client, started: WireImport): Promise<WireImport> {
  let current = started;
  let said = -1;
  while (current.state === 'running') {
    if (current.done !== said) say(`comity: ${current.done} of ${current.total} read`);
    said = current.done;
    await wait(300);
    current = await client('getImport', { params: { importId: current.id } });
  }
  return current;
}
