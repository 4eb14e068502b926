import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallResult, type Client, createClient, type OperationId, ProblemError } from '@comity/contracts';
import type { Role } from '@comity/domain';
import { database, type TestDatabase } from '@comity/testing';
import { type App, createApp, loadConfig } from '../src/index.ts';

/** A server under test on a database of its own, its answers held against their contracts. */
export interface TestServer {
  readonly app: App;
  readonly database: TestDatabase;
  /** A caller without a session. */
  readonly anonymous: Person;
  readonly close: () => Promise<void>;
}

/** Somebody with a cookie jar. */
export interface Person {
  readonly call: Client;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

const ORIGIN = 'http://localhost';

export function person(app: App): Person {
  const cookies = new Map<string, string>();
  const fetchAs = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(new Request(new URL(path, ORIGIN), { ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(cookie)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  const call = createClient({ fetch: (input, init) => fetchAs(String(input), init) });
  return { call, fetch: fetchAs };
}

export async function startTestServer(options: { readonly clock?: { now: () => Date } } = {}): Promise<TestServer> {
  const own = await database(options.clock ? { now: options.clock.now } : {});
  const dataDirectory = mkdtempSync(join(tmpdir(), 'comity-server-test-'));
  const app = await createApp({
    config: loadConfig({ dataDirectory, logLevel: 'error', sampleDirectory: SAMPLES }, {}),
    database: own,
    secret: 'a secret of forty letters that only the tests know',
    checkAnswers: true,
    ...options,
  });
  const close = async (): Promise<void> => {
    await app.close();
    await own.close();
  };
  return { app, database: own, anonymous: person(app), close };
}

const SAMPLES = join(import.meta.dirname, '..', '..', 'testing', 'samples');

export const PASSWORD = 'correct horse battery';

/** The first administrator, signed in; the desk is nobody's yet. */
export async function administratorOf(server: Pick<TestServer, 'app'>): Promise<Person> {
  const administrator = person(server.app);
  const token = (await server.app.firstStartToken()) ?? '';
  await administrator.call('createAdministrator', {
    body: { token, name: 'Lan Tran', email: 'lan@desk.example', password: PASSWORD },
  });
  return administrator;
}

/** A desk that has been set up, with its administrator signed in. */
export async function deskOf(server: Pick<TestServer, 'app'>): Promise<Person> {
  const administrator = await administratorOf(server);
  await administrator.call('setUpWorkspace', {
    body: {
      name: 'International desk',
      deskKind: 'society',
      ownParty: { name: 'Eastport Red Cross Society', otherNames: ['Eastport Red Cross'], country: 'CN' },
      regionPreset: 'un',
      language: 'en',
      withSample: false,
    },
  });
  return administrator;
}

/** Somebody of that role, who joined by an invitation. */
export async function memberOf(server: TestServer, administrator: Person, role: Role): Promise<Person> {
  const email = `${role}@desk.example`;
  const { link } = await administrator.call('createInvitation', { body: { email, role } });
  const joining = person(server.app);
  await joining.call('acceptInvitation', { body: { token: tokenOf(link), name: `The ${role}`, password: PASSWORD } });
  return joining;
}

export function tokenOf(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';
}

/** Drops files and waits until they are read, or have stopped with a question. */
export async function importFiles(
  who: Person,
  files: readonly { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }[],
  fields: Readonly<Record<string, string>> = {},
): Promise<CallResult<'getImport'>> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const { name, content } of files) body.append('files', new Blob([content]), name);
  const started = await who.call('createImport', { body });
  return settled(who, started.id);
}

/** Resolves when the import has come to an end; a test that waits for ever is ended by its own limit. */
export async function settled(who: Person, importId: string): Promise<CallResult<'getImport'>> {
  for (;;) {
    const current = await who.call('getImport', { params: { importId } });
    if (current.state !== 'running') return current;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The problem that a call is refused with; fails where it is not refused. */
export async function refused<Id extends OperationId>(
  who: Person,
  id: Id,
  input: Parameters<typeof who.call<Id>>[1],
): Promise<ProblemError['problem']> {
  try {
    await who.call(id, input);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error(`${id} was not refused`);
}

type OwnerClient = Parameters<Parameters<TestDatabase['asOwner']>[0]>[0];

/** Resolves when that many of the database's connections wait for a lock. */
export async function untilWaiting(client: OwnerClient, count: number): Promise<void> {
  // Inside a transaction the activity stays as it was first looked at.
  await client.query('select pg_stat_clear_snapshot()');
  const { rows } = await client.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  if (rows.length >= count) return;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await untilWaiting(client, count);
}
