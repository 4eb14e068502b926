import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type CallResult, type Client, createClient } from '@comity/contracts';
import { database, type TestDatabase } from '@comity/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, tokenOf, untilWaiting } from './desk.ts';

const SERVER = fileURLToPath(new URL('./serve.mjs', import.meta.url));
const isBuilt = existsSync(new URL('../dist/index.js', import.meta.url));

let own: TestDatabase;
let folder: string;
let server: ChildProcess;
let call: Client;

beforeAll(async () => {
  if (!isBuilt) return;
  own = await database();
  folder = mkdtempSync(join(tmpdir(), 'comity-jobs-thread-'));
  server = spawn(process.execPath, [SERVER, folder, own.url], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  if (!server.stdout) throw new Error('the server says nothing');
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  const { url, firstStartLink } = JSON.parse(line) as { url: string; firstStartLink: string };
  let cookies = '';
  call = createClient({
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('cookie', cookies);
      const response = await fetch(new URL(String(input), url), { ...init, headers });
      const given = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
      if (given.length > 0) cookies = given.join('; ');
      return response;
    },
  });
  const someone = { name: 'Lan Tran', email: 'lan@desk.example', password: PASSWORD };
  await call('createAdministrator', { body: { ...someone, token: tokenOf(firstStartLink) } });
  await call('setUpWorkspace', {
    body: {
      name: 'International desk',
      deskKind: 'society',
      ownParty: { name: 'Eastport Red Cross Society', otherNames: [], country: 'CN' },
      regionPreset: 'un',
      language: 'en',
      withSample: false,
    },
  });
});
afterAll(async () => {
  if (!isBuilt) return;
  const gone = once(server, 'close');
  server.kill('SIGKILL');
  await gone;
  await own.close();
  rmSync(folder, { recursive: true, force: true });
});

const paper = (month: string) =>
  `In ${month} 2013, the Eastport Red Cross Society received a delegation of 6 people of the Danish Red Cross.\n`;

/** Ends the thread of the jobs, `deaths` times, each while it writes what it read of the first paper. */
async function readWhileItDies(deaths: number, ...papers: readonly string[]): Promise<CallResult<'getImport'>> {
  const body = new FormData();
  for (const [nth, text] of papers.entries()) body.append('files', new Blob([text]), `paper-${deaths}-${nth}.txt`);
  const started = await own.asOwner(async (client) => {
    await client.query('begin; lock table proposal in exclusive mode');
    const coming = await call('createImport', { body });
    for (let death = 1; death <= deaths; death += 1) {
      // Each dead one leaves a connection that waits on.
      await untilWaiting(client, death);
      const ended = once(server, 'message');
      server.send('end');
      await ended;
    }
    await client.query('commit');
    return coming;
  });
  for (;;) {
    const current = await call('getImport', { params: { importId: started.id } });
    if (current.state !== 'running') return current;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function attemptsOf(documentId: string | null | undefined): Promise<number | undefined> {
  const { rows } = await own.asOwner((client) =>
    client.query<{ attempts: number }>(`select attempts from job where payload->>'documentId' = $1`, [documentId]),
  );
  return rows[0]?.attempts;
}

test.skipIf(!isBuilt)('a jobs’ thread that dies is started again, and what it left is done once', async () => {
  const { files } = await readWhileItDies(1, paper('June'));
  expect(files).toMatchObject([{ state: 'read', problem: null }]);
  const documentId = files[0]?.documentId ?? '';
  expect(await attemptsOf(documentId)).toBe(2);
  const { proposals } = await call('getDocument', { params: { documentId } });
  expect(proposals.map(({ payload, state }) => [payload.kind, state])).toEqual([['engagement', 'open']]);
});

test.skipIf(!isBuilt)(
  'a paper that ends the thread again and again is given up, and the next one is read',
  async () => {
    const { files } = await readWhileItDies(3, paper('July'), paper('August'));
    expect(files.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['failed', 'jobs.worker_lost'],
      ['read', undefined],
    ]);
    expect(await attemptsOf(files[0]?.documentId)).toBe(3);
  },
);
