import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskOf, importFiles, memberOf, type Person, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let officer: Person;

beforeAll(async () => {
  server = await startTestServer();
  officer = await memberOf(server, await deskOf(server), 'officer');
  for (const [name, content] of Object.entries(PAPERS)) {
    const { files } = await importFiles(officer, [{ name, content }]);
    const query = { documentId: files[0]?.documentId ?? '', kind: 'engagement' as const };
    const chosen = (await officer.call('listProposals', { query })).items.map(({ id, version }) => ({ id, version }));
    await officer.call('decideProposals', { body: { decision: 'accept', proposals: chosen } });
  }
});
afterAll(() => server.close());

const PAPERS = {
  'fiji.txt': 'In May 2012, the Eastport Red Cross Society received a delegation of the Fiji Red Cross Society.',
  'china.txt': 'In May 2013, the Eastport Red Cross Society received a delegation of the Swiss Red Cross.',
};

async function found(q: string, type?: 'engagement' | 'party'): Promise<readonly string[]> {
  const { items } = await officer.call('search', { query: { q, ...(type && { type }) } });
  return items.filter((each) => each.type === (type ?? each.type)).map(({ title }) => title);
}

test('a country’s or region’s name in any of the languages finds its records and its partners, whatever language they are in', async () => {
  const visit = await found('Fiji', 'engagement');
  expect(visit).toHaveLength(1);
  for (const name of ['斐济', 'Phi-gi', 'phi gi', 'FIJI', '斐济 2012', 'delegation 斐济'])
    expect(await found(name, 'engagement'), name).toEqual(visit);
  for (const name of ['斐济 2013', '瑞典', 'Thụy Điển']) expect(await found(name, 'engagement'), name).toEqual([]);
  for (const name of ['Switzerland', '瑞士', 'Thụy Sĩ', 'thuy si'])
    expect(await found(name, 'engagement'), name).toHaveLength(1);
  expect(await found('斐济', 'party')).toEqual(await found('Fiji', 'party'));
  expect(await found('斐济', 'party')).toHaveLength(1);
});

test('a search for one country finds the papers that tell of it, and leaves out the others', async () => {
  const papersOf = async (country: string) => {
    const { items } = await officer.call('search', { query: { q: 'delegation', type: 'document', country } });
    return items.map(({ title }) => title);
  };
  expect(await papersOf('FJ')).toEqual(['fiji']);
  expect(await papersOf('CH')).toEqual(['china']);
  expect(await papersOf('SE')).toEqual([]);
});
