import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { database, fixedClock, type TestDatabase } from '@comity/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp, loadConfig } from '../src/index.ts';
import { Throttle } from '../src/platform/auth/throttle.ts';
import { Refusal } from '../src/platform/errors/refusal.ts';
import { clientAddress, networkOf, parseTrustedProxies } from '../src/platform/http/client-address.ts';
import { PASSWORD } from './desk.ts';

const EMAIL = 'lan@desk.example';
const OFFICE = '198.51.100.7';
const ELSEWHERE = '203.0.113.9';
const SECRET = 'a secret of forty letters that only the tests know';

const clock = fixedClock('2026-03-02T08:00:00.000Z');
const dataDirectory = mkdtempSync(join(tmpdir(), 'comity-server-test-'));
let own: TestDatabase;
let app: App;

async function start(trustedProxies = ''): Promise<App> {
  const config = loadConfig({ dataDirectory, logLevel: 'silent', trustedProxies }, {});
  return createApp({ config, database: own, secret: SECRET, clock, checkAnswers: true });
}

beforeEach(async () => {
  own = await database({ now: clock.now });
  app = await start();
});
afterEach(async () => {
  await app.close();
  await own.close();
});

interface Sent {
  readonly from: string;
  readonly cookie?: string;
  readonly forwardedFor?: string;
}

function post(path: string, body: object, { from, cookie, forwardedFor }: Sent): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', 'x-comity-csrf': '1' });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (forwardedFor !== undefined) headers.set('x-forwarded-for', forwardedFor);
  const request = new Request(`http://localhost${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return Promise.resolve(app.hono.fetch(request, { incoming: { socket: { remoteAddress: from } } }));
}

const signIn = (password: string, sent: Sent) => post('/api/session', { email: EMAIL, password }, sent);
const guess = async (sent: Sent) => (await signIn('a wrong password', sent)).status;
const throttle = () => new Throttle(own, clock);

/** A failing attempt: made, or refused with the seconds to wait. */
async function tried({
  account,
  address = ELSEWHERE,
}: {
  account: string;
  address?: string;
}): Promise<'tried' | number> {
  try {
    return await throttle().attempt({ account, address, device: null }, async () => {
      throw new Refusal('auth.wrong_credentials');
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'auth.throttled' ? Number(error.details?.retryAfterSeconds) : 'tried';
  }
}

/** The first administrator; the cookies that remain on their device after they have signed out. */
async function administratorsDevice(): Promise<string> {
  const token = (await app.firstStartToken()) ?? '';
  const body = { token, name: 'Lan Tran', email: EMAIL, password: PASSWORD };
  const response = await post('/api/installation/administrator', body, { from: OFFICE });
  const device = response.headers.getSetCookie().find((cookie) => cookie.startsWith('comity_device='));
  expect(device).toMatch(/HttpOnly; SameSite=Strict/);
  return device?.split(';')[0] ?? '';
}

describe('whoever guesses at a password', () => {
  test('locks out neither the account elsewhere nor the device on which it signed in before', async () => {
    const cookie = await administratorsDevice();
    for (let nth = 0; nth < 5; nth++) expect(await guess({ from: OFFICE })).toBe(401);
    expect(await guess({ from: OFFICE })).toBe(429);
    expect((await signIn(PASSWORD, { from: OFFICE })).status).toBe(429);
    expect((await signIn(PASSWORD, { from: ELSEWHERE })).status).toBe(200);
    expect((await signIn(PASSWORD, { from: OFFICE, cookie })).status).toBe(200);
  });

  test('waits longer after each failure, and a success begins anew', async () => {
    const seconds: number[] = [];
    for (let nth = 0; nth < 5; nth++) expect(await tried({ account: EMAIL })).toBe('tried');
    for (let nth = 0; nth < 7; nth++) {
      const wait = await tried({ account: EMAIL });
      seconds.push(Number(wait));
      clock.advance(1_000 * Number(wait));
      expect(await tried({ account: EMAIL })).toBe('tried');
    }
    expect(seconds).toEqual([30, 60, 120, 240, 480, 900, 900]);
    clock.advance(900_000);
    await throttle().attempt({ account: EMAIL, address: ELSEWHERE, device: null }, async () => 'signed in');
    for (let nth = 0; nth < 5; nth++) expect(await tried({ account: EMAIL })).toBe('tried');
    expect(await tried({ account: EMAIL })).toBe(30);
  });

  test('gets no free guesses from a device that is known, nor from a cookie that another installation made', async () => {
    const cookie = await administratorsDevice();
    for (let nth = 0; nth < 5; nth++) expect(await guess({ from: OFFICE, cookie })).toBe(401);
    expect(await guess({ from: ELSEWHERE, cookie })).toBe(429);
    expect((await signIn(PASSWORD, { from: ELSEWHERE })).status).toBe(200);
    const forged = 'comity_device=v1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAA';
    for (let nth = 0; nth < 5; nth++) await guess({ from: ELSEWHERE, cookie: forged });
    expect(await guess({ from: ELSEWHERE, cookie: forged })).toBe(429);
  });

  test('at many accounts from one network is slowed down as well, and guesses side by side are all counted', async () => {
    const names = Array.from({ length: 30 }, (_, nth) => `name-${nth}@desk.example`);
    const outcomes = await Promise.all(names.map((account) => tried({ account })));
    expect(new Set(outcomes)).toEqual(new Set(['tried']));
    expect(await tried({ account: 'one-more@desk.example' })).toBe(30);
    expect(await tried({ account: 'one-more@desk.example', address: OFFICE })).toBe('tried');
  });

  test('is not forgotten by a restart, and leaves neither name nor address in the database', async () => {
    await administratorsDevice();
    for (let nth = 0; nth < 5; nth++) await guess({ from: ELSEWHERE });
    await app.close();
    app = await start();
    expect(await guess({ from: ELSEWHERE })).toBe(429);
    const { rows } = await own.asOwner((client) => client.query('select key from rate_limit'));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/lan@|203\.0/);
  });
});

describe('behind a proxy', () => {
  const proxied = (client: string) => ({ from: '10.0.0.7', forwardedFor: `6.6.6.6, ${client}` });

  test('what a stranger says of where it comes from is not believed', async () => {
    for (let nth = 0; nth < 5; nth++) expect(await guess(proxied(`192.0.2.${nth}`))).toBe(401);
    expect(await guess(proxied('192.0.2.99'))).toBe(429);
  });

  test('a trusted one says who asks, and people do not hold each other up', async () => {
    await app.close();
    app = await start('10.0.0.0/8');
    for (let nth = 0; nth < 5; nth++) expect(await guess(proxied(ELSEWHERE))).toBe(401);
    expect(await guess(proxied(ELSEWHERE))).toBe(429);
    expect(await guess(proxied(OFFICE))).toBe(401);
  });

  test('addresses are read from the end, as far as they are trusted', () => {
    const trusted = parseTrustedProxies('10.0.0.0/8, fd00::/8 ,192.0.2.1');
    expect(clientAddress('10.0.0.7', '6.6.6.6, 203.0.113.9', trusted)).toBe('203.0.113.9');
    expect(clientAddress('::ffff:10.0.0.7', '203.0.113.9, 192.0.2.1, 10.1.1.1', trusted)).toBe('203.0.113.9');
    expect(clientAddress('203.0.113.9', '10.0.0.1', trusted)).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.7', 'unknown', trusted)).toBe('10.0.0.7');
    expect(clientAddress('10.0.0.7', null, trusted)).toBe('10.0.0.7');
    expect(clientAddress('fd00::1', '2001:db8::5', trusted)).toBe('2001:db8::5');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'));
    expect(networkOf('2001:db8:1:3::9')).not.toBe(networkOf('2001:db8:1:2::9'));
    expect(() => parseTrustedProxies('proxy.example')).toThrow(/neither an address nor a network/);
  });
});
