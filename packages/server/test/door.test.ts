import { createHash } from 'node:crypto';
import { fixedClock } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  administratorOf,
  deskOf,
  memberOf,
  PASSWORD,
  person,
  refused,
  startTestServer,
  type TestServer,
  tokenOf,
} from './desk.ts';

const clock = fixedClock('2026-03-02T08:00:00.000Z');
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.close());

describe('the first start', () => {
  test('a link that nobody was given makes no administrator', async () => {
    const body = { token: 'guessed', name: 'Eve', email: 'eve@desk.example', password: PASSWORD };
    expect(await refused(server.anonymous, 'createAdministrator', { body })).toMatchObject({
      code: 'links.invalid',
      status: 422,
    });
    expect(await server.anonymous.call('getInstallation', {})).toMatchObject({ state: 'new' });
  });

  test('a link older than an hour holds no more', async () => {
    const token = (await server.app.firstStartToken()) ?? '';
    clock.advance(61 * 60_000);
    const body = { token, name: 'Lan', email: 'lan@desk.example', password: PASSWORD };
    expect(await refused(server.anonymous, 'createAdministrator', { body })).toMatchObject({ code: 'links.invalid' });
  });

  test('its link works once, and what is kept of it is a hash', async () => {
    const token = (await server.app.firstStartToken()) ?? '';
    const { rows } = await server.database.asOwner((client) => client.query('select value from verification'));
    expect(rows.map((row) => row.value)).not.toContain(token);
    const administrator = person(server.app);
    const body = { token, name: 'Lan Tran', email: 'Lan@Desk.example', password: PASSWORD };
    const me = await administrator.call('createAdministrator', { body });
    expect(me).toMatchObject({ role: 'administrator', workspace: null, account: { email: 'lan@desk.example' } });
    expect(await refused(server.anonymous, 'createAdministrator', { body })).toMatchObject({
      code: 'installation.ready',
    });
    expect(await server.app.firstStartToken()).toBeUndefined();
  });
});

describe('signing in', () => {
  test('the session cookie is kept from scripts, and only its hash is in the database', async () => {
    const response = await server.anonymous.fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-comity-csrf': '1' },
      body: JSON.stringify({ email: 'lan@desk.example', password: PASSWORD }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const token = decodeURIComponent(cookie.split(';')[0]?.split('=')[1] ?? '').split('.')[0] ?? '';
    expect(token.length).toBeGreaterThan(20);
    const { rows } = await server.database.asOwner((client) => client.query('select token from session'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.token)).not.toContain(token);
  });

  test('a session that ended is nobody', async () => {
    const someone = person(server.app);
    await someone.call('createSession', { body: { email: 'lan@desk.example', password: PASSWORD } });
    expect(await someone.call('getMe', {})).toMatchObject({ account: { name: 'Lan Tran' } });
    await someone.call('deleteSession', {});
    expect(await refused(someone, 'getMe', {})).toMatchObject({ code: 'auth.required' });
  });

  test('a session whose cookie the server did not sign, or that ran out, is nobody', async () => {
    const { headers } = await server.app.request(
      new Request('http://localhost/api/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-comity-csrf': '1' },
        body: JSON.stringify({ email: 'lan@desk.example', password: PASSWORD }),
      }),
    );
    const [cookie = ''] = headers.getSetCookie()[0]?.split(';') ?? [];
    const asked = (sent: string) =>
      server.app.request(new Request('http://localhost/api/me', { headers: { cookie: sent } }));
    expect((await asked(cookie)).status).toBe(200);
    expect((await asked(cookie.replace(/.(?=[^.]*$)/, (letter) => (letter === 'A' ? 'B' : 'A')))).status).toBe(401);
    expect((await asked(cookie.replace(/\.[^.]*$/, ''))).status).toBe(401);
    await server.database.asOwner((owner) =>
      owner.query(
        `update session set expires_at = now() - interval '1 second' where created_at = (select max(created_at) from session)`,
      ),
    );
    expect((await asked(cookie)).status).toBe(401);
  });

  test('a session that is used goes on: what is renewed in the database is renewed in the browser too', async () => {
    const someone = person(server.app);
    await someone.call('createSession', { body: { email: 'lan@desk.example', password: PASSWORD } });
    const cookiesOf = async () => (await someone.fetch('/api/me')).headers.getSetCookie();
    expect(await cookiesOf()).toEqual([]);
    await server.database.asOwner((owner) =>
      owner.query(
        `update session set expires_at = now() + interval '5 days' where created_at = (select max(created_at) from session)`,
      ),
    );
    expect(await cookiesOf()).toEqual([expect.stringMatching(/^comity\.session_token=.*Max-Age=604800/)]);
    expect(await cookiesOf()).toEqual([]);
  });

  test('guessing is slowed down per account, with the time to wait, and the right password waits as well', async () => {
    const guess = (password: string) =>
      refused(person(server.app), 'createSession', { body: { email: 'nobody@desk.example', password } });
    for (let i = 0; i < 5; i++)
      expect(await guess(`wrong ${i}`)).toMatchObject({ code: 'auth.wrong_credentials', status: 401 });
    const slowed = await guess('wrong again');
    expect(slowed).toMatchObject({ code: 'auth.throttled', status: 429 });
    expect(slowed.details?.retryAfterSeconds).toBeGreaterThan(0);
    clock.advance(15 * 60_000);
    expect(await guess('wrong later')).toMatchObject({ code: 'auth.wrong_credentials' });
  });

  test('a changed password needs the old one and ends the other sessions', async () => {
    const [one, other] = [person(server.app), person(server.app)];
    for (const each of [one, other]) {
      await each.call('createSession', { body: { email: 'lan@desk.example', password: PASSWORD } });
    }
    const body = { current: 'not this', password: 'another good password' };
    expect(await refused(one, 'changePassword', { body })).toMatchObject({ code: 'auth.wrong_password' });
    await one.call('changePassword', { body: { ...body, current: PASSWORD } });
    expect(await one.call('getMe', {})).toMatchObject({ role: 'administrator' });
    expect(await refused(other, 'getMe', {})).toMatchObject({ code: 'auth.required' });
    await one.call('changePassword', { body: { current: body.password, password: PASSWORD } });
  });

  test('of a change of password nothing is kept by which the password could be guessed quickly', async () => {
    const body = { current: PASSWORD, password: PASSWORD };
    const someone = person(server.app);
    await someone.call('createSession', { body: { email: 'lan@desk.example', password: PASSWORD } });
    await someone.call('changePassword', { body, idempotencyKey: 'the-change-of-a-password' });
    const { rows } = await server.database.asOwner((client) =>
      client.query(`select request_hash as hash from idempotency_key where key = 'the-change-of-a-password'`),
    );
    const asked = JSON.stringify(['changePassword', {}, body]);
    expect(rows).toHaveLength(1);
    expect(rows[0].hash).not.toBe(createHash('sha256').update(asked).digest('hex'));
  });
});

describe('members', () => {
  test('an invitation works once; a reset link sets a new password and ends the sessions', async () => {
    const fresh = await startTestServer();
    const administrator = await deskOf(fresh);
    const officer = await memberOf(fresh, administrator, 'officer');
    expect(await officer.call('getMe', {})).toMatchObject({ role: 'officer' });
    const { items } = await administrator.call('listMembers', {});
    const member = items.find((each) => each.role === 'officer');
    const { link } = await administrator.call('resetPassword', { params: { accountId: member?.accountId ?? '' } });
    const body = { token: tokenOf(link), password: 'a wholly new password' };
    await person(fresh.app).call('acceptPasswordReset', { body });
    expect(await refused(officer, 'getMe', {})).toMatchObject({ code: 'auth.required' });
    expect(await refused(person(fresh.app), 'acceptPasswordReset', { body })).toMatchObject({ code: 'links.invalid' });
    await officer.call('createSession', { body: { email: 'officer@desk.example', password: body.password } });
    await administrator.call('removeMember', { params: { accountId: member?.accountId ?? '' } });
    expect(await refused(officer, 'getMe', {})).toMatchObject({ status: 401 });
    await fresh.close();
  });

  test('somebody who left is invited again, and begins anew', async () => {
    const fresh = await startTestServer();
    const administrator = await deskOf(fresh);
    await memberOf(fresh, administrator, 'viewer');
    const member = (await administrator.call('listMembers', {})).items.find((each) => each.role === 'viewer');
    await administrator.call('removeMember', { params: { accountId: member?.accountId ?? '' } });
    const { link } = await administrator.call('createInvitation', {
      body: { email: 'viewer@desk.example', role: 'officer' },
    });
    const back = person(fresh.app);
    const body = { token: tokenOf(link), name: 'Back again', password: 'another long password' };
    expect(await back.call('acceptInvitation', { body })).toMatchObject({ role: 'officer' });
    expect(await refused(person(fresh.app), 'acceptInvitation', { body })).toMatchObject({ code: 'links.invalid' });
    await fresh.close();
  });

  test('an officer takes back no change that only an administrator may make', async () => {
    const fresh = await startTestServer();
    const administrator = await deskOf(fresh);
    const officer = await memberOf(fresh, administrator, 'officer');
    const { version } = await administrator.call('getWorkspace', {});
    await administrator.call('updateWorkspace', { body: { version, name: 'Renamed' } });
    const { items } = await officer.call('listHistory', { query: {} });
    const changeSetId = items.find((each) => each.recordKind === 'workspace')?.changeSetId ?? '';
    expect(await refused(officer, 'undoChange', { params: { changeSetId } })).toMatchObject({ code: 'auth.forbidden' });
    await administrator.call('undoChange', { params: { changeSetId } });
    expect(await administrator.call('getWorkspace', {})).toMatchObject({ name: 'International desk' });
    await fresh.close();
  });

  test('a desk keeps an administrator', async () => {
    const fresh = await startTestServer();
    const administrator = await administratorOf(fresh);
    const [me] = (await administrator.call('listMembers', {})).items;
    const change = { params: { accountId: me?.accountId ?? '' }, body: { version: 1, role: 'viewer' as const } };
    expect(await refused(administrator, 'updateMember', change)).toMatchObject({ code: 'members.last_administrator' });
    const second = await memberOf(fresh, administrator, 'administrator');
    const { items } = await administrator.call('listMembers', {});
    const leaving = items.map(({ accountId, version }) => ({
      params: { accountId },
      body: { version, role: 'viewer' as const },
    }));
    const [one, other] = leaving;
    if (!one || !other) throw new Error('there are not two administrators');
    const outcomes = await Promise.allSettled([
      administrator.call('updateMember', one),
      second.call('updateMember', other),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await fresh.close();
  });

  test('taking a change back leaves no desk without an administrator', async () => {
    const fresh = await startTestServer();
    const administrator = await administratorOf(fresh);
    const [me] = (await administrator.call('listMembers', {})).items;
    const second = await memberOf(fresh, administrator, 'viewer');
    const joined = (await administrator.call('listMembers', {})).items.find(({ role }) => role === 'viewer');
    if (!me || !joined) throw new Error('there are not two members');
    await administrator.call('updateMember', {
      params: { accountId: joined.accountId },
      body: { version: joined.version, role: 'administrator' },
    });
    const { rows } = await fresh.database.asOwner((client) =>
      client.query("select change_set_id from history where record_kind = 'member' order by sequence desc limit 1"),
    );
    const changeSetId = String(rows[0]?.change_set_id);
    await second.call('updateMember', {
      params: { accountId: me.accountId },
      body: { version: me.version, role: 'viewer' },
    });
    expect(await refused(second, 'undoChange', { params: { changeSetId } })).toMatchObject({
      code: 'members.last_administrator',
    });
    await fresh.close();
  });

  test('one-time links are kept nowhere, not even as the answer to a key', async () => {
    const fresh = await startTestServer();
    const administrator = await administratorOf(fresh);
    const asked = {
      body: { email: 'new@desk.example', role: 'administrator' as const },
      idempotencyKey: 'invite-once',
    };
    const { link } = await administrator.call('createInvitation', asked);
    const { rows } = await fresh.database.asOwner((client) =>
      client.query('select row_to_json(k)::text as row from idempotency_key k'),
    );
    expect(rows).toHaveLength(1);
    expect(String(rows[0]?.row)).not.toContain(tokenOf(link));
    expect(await refused(administrator, 'createInvitation', asked)).toMatchObject({ code: 'idempotency.answer_gone' });
    await fresh.close();
  });

  test('a backup is not made for somebody who asks for its head alone', async () => {
    const fresh = await startTestServer();
    const administrator = await administratorOf(fresh);
    expect((await administrator.fetch('/api/backup', { method: 'HEAD' })).status).toBe(405);
    await fresh.close();
  });
});

describe('open invitations', () => {
  test('administrators see who was invited and until when, and withdraw a link that went astray', async () => {
    const fresh = await startTestServer();
    const administrator = await administratorOf(fresh);
    const officer = await memberOf(fresh, administrator, 'officer');
    const body = { email: 'nobody@desk.example', role: 'administrator' as const };
    const { link, expiresAt } = await administrator.call('createInvitation', { body });
    const { items } = await administrator.call('listInvitations', {});
    expect(items).toEqual([
      { id: items[0]?.id, ...body, invitedBy: 'Lan Tran', expiresAt: items[0]?.expiresAt, expired: false },
    ]);
    expect(Date.parse(items[0]?.expiresAt ?? '')).toBe(Date.parse(expiresAt));
    const params = { invitationId: items[0]?.id ?? '' };
    expect(await refused(officer, 'withdrawInvitation', { params })).toMatchObject({ code: 'auth.forbidden' });
    await administrator.call('withdrawInvitation', { params });
    expect((await administrator.call('listInvitations', {})).items).toEqual([]);
    const joining = { body: { token: tokenOf(link), name: 'Whoever', password: PASSWORD } };
    expect(await refused(person(fresh.app), 'acceptInvitation', joining)).toMatchObject({ code: 'links.invalid' });
    expect(await refused(administrator, 'withdrawInvitation', { params })).toMatchObject({ status: 404 });
    await fresh.close();
  });
});
