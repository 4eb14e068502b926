import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  deskOf,
  importFiles,
  memberOf,
  type Person,
  refused,
  settled,
  startTestServer,
  type TestServer,
} from './desk.ts';

const LIST = 'Date,Visitors,Country,Persons\n2015-04-02,Danish Red Cross,Denmark,4\n';

let server: TestServer;
let administrator: Person;
let officer: Person;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await deskOf(server);
  officer = await memberOf(server, administrator, 'officer');
});
afterAll(() => server.close());

describe('a paper at a question', () => {
  const documentOf = async (documentId: string) =>
    (await officer.call('getDocument', { params: { documentId } })).document;
  const letGo = (who: Person, { id, version }: { id: string; version: number }) =>
    who.call('answerDocument', { params: { documentId: id }, body: { version, answer: 'discard' } });

  test('is let go of by whoever imports, as long as nothing was decided about it', async () => {
    const { files } = await importFiles(officer, [{ name: 'unwanted.csv', content: `${LIST}2016,,,\n` }]);
    const asking = await documentOf(files[0]?.documentId ?? '');
    expect(asking.status).toBe('question');
    expect(await letGo(officer, asking)).toMatchObject({ status: 'erased' });
  });

  test('on which records rest is let go of only by those who may erase it', async () => {
    const { id: importId, files } = await importFiles(officer, [{ name: 'visits.csv', content: LIST }]);
    const params = { documentId: files[0]?.documentId ?? '' };
    const { version } = await documentOf(params.documentId);
    const columns = ['date', 'partner', 'country', 'persons'] as const;
    await officer.call('answerDocument', {
      params,
      body: { version, answer: 'columns', kind: 'visit', direction: 'incoming', columns: [...columns] },
    });
    await settled(officer, importId);
    const { document, proposals } = await officer.call('getDocument', { params });
    await officer.call('decideProposals', {
      body: { decision: 'accept', proposals: proposals.map(({ id, version }) => ({ id, version })) },
    });
    await officer.call('rereadDocument', { params, body: { version: document.version } });
    await settled(officer, importId);
    const asking = await documentOf(document.id);
    expect(asking).toMatchObject({ status: 'question', decidedProposals: 1 });
    const body = { version: asking.version, answer: 'discard' } as const;
    expect(await refused(officer, 'answerDocument', { params, body })).toMatchObject({ code: 'auth.forbidden' });
    expect((await officer.call('getDocument', { params })).citations).not.toEqual([]);
    expect(await letGo(administrator, asking)).toMatchObject({ status: 'erased' });
  });
});
