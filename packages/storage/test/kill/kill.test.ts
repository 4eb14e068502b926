import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { isAlive } from '../../src/engine/process.ts';
import { openDatabase, WorkspaceScope } from '../../src/index.ts';

/** `COMITY_KILL_ROUNDS` makes it longer. */
const ROUNDS = Number(process.env.COMITY_KILL_ROUNDS ?? 30);
const WRITES_BEFORE_A_KILL = 100;
const WRITER = fileURLToPath(new URL('./writer.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'comity-kill-'));
chmodSync(folder, 0o755);
const dataDirectory = join(folder, 'data');
/** Outside the database: what was acknowledged, as the other side of a network would know it. */
const journal = join(folder, 'journal.txt');
let running: Writer | undefined;
afterAll(() => {
  running?.process.kill('SIGKILL');
  if (running !== undefined && isAlive(running.databasePid)) process.kill(running.databasePid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Writer {
  readonly process: ChildProcess;
  databasePid: number;
  acknowledged: number;
  workspaceId: string;
}

async function startWriter(workspaceId: string): Promise<Writer> {
  const child = spawn(process.execPath, [WRITER, dataDirectory, workspaceId], { stdio: ['ignore', 'pipe', 'inherit'] });
  const writer: Writer = { process: child, databasePid: 0, acknowledged: 0, workspaceId };
  running = writer;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the writer stopped by itself (${code})`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word = '', first = '', second = ''] = line.split(' ');
      if (word === 'wrote' && first.length === 36) {
        appendFileSync(journal, `${first}\n`);
        writer.acknowledged += 1;
      } else if (word === 'database') {
        writer.databasePid = Number(first);
      } else if (word === 'ready') {
        writer.workspaceId = first;
        writer.databasePid = Number(second);
        resolve();
      }
    });
  });
  return writer;
}

async function untilAcknowledged(writer: Writer, count: number): Promise<void> {
  const target = writer.acknowledged + count;
  while (writer.acknowledged < target) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function kill(writer: Writer): Promise<void> {
  const gone = new Promise((resolve) => writer.process.once('close', resolve));
  writer.process.kill('SIGKILL');
  await gone;
}

it(`loses no acknowledged write in ${ROUNDS} kills of the server and of the database in turn`, {
  // A round takes a second of a processor; on a busy machine it waits for one.
  timeout: ROUNDS * 20_000,
}, async (context) => {
  if (!existsSync(new URL('../../dist/index.js', import.meta.url)))
    context.skip('skipped: packages/storage is not built');
  let writer = await startWriter('new');
  const { workspaceId } = writer;
  for (let round = 0; round < ROUNDS; round += 1) {
    await untilAcknowledged(writer, WRITES_BEFORE_A_KILL);
    await new Promise((resolve) => setTimeout(resolve, (20 * round) / ROUNDS));
    if (round % 2 === 0) {
      await kill(writer);
      writer = await startWriter(workspaceId);
    } else {
      process.kill(writer.databasePid, 'SIGKILL');
    }
  }
  await untilAcknowledged(writer, WRITES_BEFORE_A_KILL);
  await kill(writer);

  const acknowledged = readFileSync(journal, 'utf8').trimEnd().split('\n');
  const database = await openDatabase({ dataDirectory });
  const scope = WorkspaceScope.mint({ workspaceId, accountId: null, mayReadRestricted: true });
  const { rows } = await database.inWorkspace(scope, (tx) =>
    sql<{ key: string; history: number }>`
      select s.key, (select count(*) from history h where h.workspace_id = s.workspace_id and h.record_id = s.key) as history
      from setting s`.execute(tx.db),
  );
  await database.close();
  running = undefined;
  const kept = new Set(rows.map((row) => row.key));
  const lost = acknowledged.filter((key) => !kept.has(key));
  console.log(`kill test: ${ROUNDS} kills, ${acknowledged.length} acknowledged writes, ${lost.length} lost`);
  expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES_BEFORE_A_KILL * ROUNDS);
  expect(lost).toEqual([]);
  expect(rows.filter((row) => row.history !== 1)).toEqual([]);
});
