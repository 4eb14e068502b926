import { createDesk, database, engagementDraft, type TestDatabase, type TestDesk } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagements, idempotency, ledger } from '../../src/index.ts';

let db: TestDatabase;
let desk: TestDesk;

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
});
afterAll(() => db.close());

const claim = (key: string) => db.inWorkspace(desk.scope, (tx) => idempotency.claim(tx, key, 'the request', true));
const restart = () => db.inWorkspace(desk.scope, idempotency.settleUnanswered);
const write = (key: string, title: string) =>
  db.change(desk.scope.under(key), { kind: 'edit' }, (tx) => engagements.create(tx, engagementDraft({ title })));
const written = (title: string) => db.inWorkspace(desk.scope, (tx) => ledger.count(tx, { text: title }));

describe('a write under a key, when the server is killed', () => {
  it('before it was done: the key is free again, and the write is done by the second request', async () => {
    expect(await claim('early')).toBeUndefined();
    await expect(claim('early')).rejects.toMatchObject({ code: 'idempotency.in_progress' });
    await restart();
    expect(await claim('early')).toBeUndefined();
  });

  it('in the middle of its transaction: neither the write nor the mark of it is there', async () => {
    await claim('middle');
    const killed = db.change(desk.scope.under('middle'), { kind: 'edit' }, async (tx) => {
      await engagements.create(tx, engagementDraft({ title: 'Halfway' }));
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    await restart();
    expect(await claim('middle')).toBeUndefined();
    expect(await written('Halfway')).toBe(0);
  });

  it('after it was done, before it was answered: the second request is told so, and does nothing', async () => {
    await claim('late');
    await write('late', 'Onceonly');
    await restart();
    await expect(claim('late')).rejects.toMatchObject({
      code: 'idempotency.answer_gone',
      details: { changeSetId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(await written('Onceonly')).toBe(1);
  });

  it('after it was answered: the second request gets the first answer', async () => {
    await claim('answered');
    await write('answered', 'Answered');
    const answer = { status: 200, response: { title: 'Answered' } };
    await db.inWorkspace(desk.scope, (tx) => idempotency.remember(tx, 'answered', answer));
    await restart();
    expect(await claim('answered')).toEqual(answer);
  });
});
