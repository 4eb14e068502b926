import { OPERATIONS, type Operation, type OperationId, ROLE_PERMISSIONS } from '@comity/contracts';
import { CONTRACTS } from '@comity/contracts/schemas';
import { ROLES, type Role } from '@comity/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, memberOf, type Person, person, startTestServer, type TestServer } from './desk.ts';

/** Who calls: nobody, or a member of each role. */
type Caller = Role | 'nobody';

let server: TestServer;
const people = new Map<Caller, Person>();

beforeAll(async () => {
  server = await startTestServer();
  const administrator = await deskOf(server);
  people.set('administrator', administrator);
  people.set('officer', await memberOf(server, administrator, 'officer'));
  people.set('viewer', await memberOf(server, administrator, 'viewer'));
  people.set('nobody', person(server.app));
});
afterAll(() => server.close());

/** Ends the caller's session: called last. */
const LAST: ReadonlySet<OperationId> = new Set(['deleteSession']);

function mayCall(caller: Caller, { permission }: Operation): boolean {
  if (permission === 'public') return true;
  return caller !== 'nobody' && ROLE_PERMISSIONS[caller].includes(permission);
}

/** An address with ids of nothing, and an empty body: whoever may call is told about these, whoever may not is told that. */
async function knock(caller: Caller, { method, path, body }: Operation): Promise<Response> {
  const someone = people.get(caller);
  if (!someone) throw new Error(`nobody plays ${caller}`);
  const address = path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
  const writes = method !== 'GET';
  const controller = new AbortController();
  const response = await someone.fetch(address, {
    method,
    signal: controller.signal,
    ...(writes && { headers: { 'x-comity-csrf': '1', 'content-type': 'application/json' } }),
    ...(writes && body !== 'multipart' && method !== 'DELETE' && { body: '{}' }),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) await response.body?.cancel();
  return response;
}

describe('every route holds its permission', () => {
  const operations = Object.entries(OPERATIONS) as [OperationId, Operation][];
  const ordered = [...operations].sort(([a], [b]) => Number(LAST.has(a)) - Number(LAST.has(b)));
  for (const [id, operation] of ordered) {
    test(`${id} is for whoever has ${operation.permission}`, async () => {
      for (const caller of ['nobody', ...ROLES] as const) {
        const { status } = await knock(caller, operation);
        const code = `${id} as ${caller}: ${status}`;
        if (mayCall(caller, operation)) {
          expect([401, 403].includes(status) && operation.permission !== 'public', code).toBe(false);
          expect(status, code).toBeLessThan(500);
        } else {
          expect(status, code).toBe(caller === 'nobody' ? 401 : 403);
        }
      }
    });
  }

  test('the sweep knows every operation that has a contract', () => {
    expect(operations.map(([id]) => id).sort()).toEqual(Object.keys(CONTRACTS).sort());
  });
});

describe('requests from elsewhere', () => {
  const write = (headers: Record<string, string>) =>
    person(server.app).fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });

  test('a write without the header that no form can set is refused', async () => {
    expect((await write({})).status).toBe(403);
  });
  test('a write that another site sends is refused, whatever it carries', async () => {
    expect((await write({ 'x-comity-csrf': '1', origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await write({ 'x-comity-csrf': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await write({ 'x-comity-csrf': '1', origin: 'null' })).status).toBe(403);
    expect(
      (await write({ 'x-comity-csrf': '1', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(422);
  });
  test('a name that is not ours does not reach a server on loopback', async () => {
    const response = await server.app.request(new Request('http://rebound.example/api/health'));
    expect(response.status).toBe(403);
  });
});

describe('what every answer carries', () => {
  test('scripts and styles come from here only, nothing is framed, types are not guessed', async () => {
    const { headers } = await person(server.app).fetch('/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
  test('a missing asset is not answered with a page', async () => {
    expect((await person(server.app).fetch('/assets/gone-1234.js')).status).toBe(404);
    expect((await person(server.app).fetch('/api/nothing')).status).toBe(404);
    expect(
      (await person(server.app).fetch('/api/health', { method: 'POST', headers: { 'x-comity-csrf': '1' } })).status,
    ).toBe(405);
  });
  test('a path cannot leave the site', async () => {
    expect((await person(server.app).fetch('/..%2f..%2fpackage.json')).status).toBe(404);
  });
  test('a failure is a problem that names path and code of each fault, and the unforeseen says nothing', async () => {
    const response = await person(server.app).fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-comity-csrf': '1' },
      body: '{"email":"nobody"}',
    });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 422,
      code: 'input.invalid',
      errors: [{ path: 'email' }, { path: 'password' }],
    });
  });
});
