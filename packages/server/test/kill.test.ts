import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Client, createClient, ProblemError } from '@comity/contracts';
import { BLANK_ENGAGEMENT } from '@comity/domain';
import { database, type TestDatabase } from '@comity/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, tokenOf } from './desk.ts';

const ROUNDS = 3;
const WRITES = 25;
const SERVER = fileURLToPath(new URL('./serve.mjs', import.meta.url));

let own: TestDatabase;
let folder: string;
let running: ChildProcess | undefined;
let base = '';
let cookies = '';

beforeAll(async () => {
  own = await database();
  folder = mkdtempSync(join(tmpdir(), 'comity-server-kill-'));
});
afterAll(async () => {
  await kill();
  await own.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<string | null> {
  const child = spawn(process.execPath, [SERVER, folder, own.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  const [line] = await new Promise<readonly string[]>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended by itself (${code})`)));
    createInterface({ input: child.stdout }).once('line', (text) => resolve([text]));
  });
  const { url, firstStartLink } = JSON.parse(line ?? '{}') as { url: string; firstStartLink: string | null };
  base = url;
  return firstStartLink;
}

async function kill(): Promise<void> {
  const child = running;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Somebody at a browser: the cookies outlive the server. */
const call: Client = createClient({
  fetch: async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookies);
    const response = await fetch(new URL(String(input), base), { ...init, headers });
    const given = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (given.length > 0) cookies = given.join('; ');
    return response;
  },
});

const visit = (title: string) => ({
  ...BLANK_ENGAGEMENT,
  title,
  period: '2014-08-22',
  countries: [],
  themes: [],
  parties: [],
  quantities: [],
  fields: {},
});

/** `done`: answered; `gone`: done before, the answer was lost; `lost`: nobody knows. */
async function write(key: string): Promise<'done' | 'gone' | 'lost'> {
  try {
    await call('createEngagement', { body: visit(key), idempotencyKey: key });
    return 'done';
  } catch (error) {
    if (!(error instanceof ProblemError)) return 'lost';
    if (error.problem.code === 'idempotency.answer_gone') return 'gone';
    throw error;
  }
}

test(`what is sent again under its key after a kill is done once (${ROUNDS} kills under load)`, async (context) => {
  if (!existsSync(new URL('../dist/index.js', import.meta.url))) context.skip('skipped: packages/server is not built');
  const token = tokenOf((await start()) ?? '');
  const body = { token, name: 'Lan Tran', email: 'lan@desk.example', password: PASSWORD };
  await call('createAdministrator', { body });
  const keys: string[] = [];
  const tally = { done: 0, gone: 0, lost: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = Array.from({ length: WRITES }, (_, nth) => `visit-${round}-${nth}`);
    keys.push(...fresh);
    const waiting = [...fresh];
    const first = new Map<string, string>();
    const sender = async () => {
      for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) first.set(key, await write(key));
    };
    const sending = Promise.all(Array.from({ length: 6 }, sender));
    await new Promise((resolve) => setTimeout(resolve, 40 + (150 * round) / ROUNDS));
    await kill();
    await sending;
    await start();
    for (const key of fresh) {
      const second = await write(key);
      expect(second, key).not.toBe('lost');
      if (first.get(key) === 'done') expect(second, key).toBe('done');
      tally[second] += 1;
    }
  }
  console.log(`kill test: ${ROUNDS} kills, ${keys.length} writes sent again: ${JSON.stringify(tally)}`);
  const { total } = await call('listEngagements', { query: {} });
  expect(total).toBe(keys.length);
  const titles = new Set<string>();
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { items: readonly { title: string }[]; next: string | null } = await call('listEngagements', {
      query: { limit: '200', ...(cursor !== undefined && { cursor }) },
    });
    for (const { title } of page.items) titles.add(title);
    cursor = page.next;
  }
  expect([...titles].sort()).toEqual([...keys].sort());
});
