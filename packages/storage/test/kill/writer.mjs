/**
 * The process that the kill test kills: it opens the data directory and writes as the server does, each acknowledged write
 * told to its parent as soon as the transaction is committed and not before.
 *
 *     node writer.mjs DATA_DIRECTORY WORKSPACE_ID|new
 */
import { randomUUID } from 'node:crypto';
import { openDatabase, settings, WorkspaceScope, workspaces } from '../../dist/index.js';

const [dataDirectory, given] = process.argv.slice(2);
const WRITERS = 6;

const say = (line) => process.stdout.write(`${line}\n`);
const database = await openDatabase({ dataDirectory }, { connections: WRITERS });
const workspaceId = given === 'new' ? randomUUID() : given;
const scope = WorkspaceScope.mint({ workspaceId, accountId: null, mayReadRestricted: true });

if (given === 'new') {
  await database.inInstallation((tx) => workspaces.register(tx, workspaceId));
  await database.change(scope, { kind: 'setup' }, (tx) =>
    workspaces.create(tx, {
      name: 'The desk that is killed',
      deskKind: 'city',
      ownPartyId: null,
      regionPreset: 'un',
      language: 'en',
      isSample: false,
    }),
  );
}
say(`ready ${workspaceId} ${database.databasePid()}`);

/** Every write is a record with its history row. Those that fail are tried anew under another name: they were never told. */
async function write() {
  for (;;) {
    const key = randomUUID();
    try {
      await database.change(scope, { kind: 'edit' }, (tx) => settings.put(tx, key, null, key));
      say(`wrote ${key}`);
    } catch {
      const pid = database.databasePid();
      if (pid !== undefined) say(`database ${pid}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

await Promise.all(Array.from({ length: WRITERS }, write));
