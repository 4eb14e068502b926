import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, importFiles, memberOf, type Person, settled, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let officer: Person;

beforeAll(async () => {
  server = await startTestServer();
  officer = await memberOf(server, await deskOf(server), 'officer');
});
afterAll(() => server.close());

const AGGREGATE =
  'From 2009 to 2018 the Eastport Red Cross received nearly 100 batches of foreign delegations from all over the world.';
const SOCIETIES = ['Danish', 'Finnish', 'Swedish', 'Kenya', 'Malta', 'Latvian'];
/** Short papers from one template, each of another day and another number of people. */
const VISITS = Array.from({ length: 30 }, (_, at) => ({
  name: `visit-${at + 1}.txt`,
  content: `On ${at + 1} May 2016, a delegation of ${at + 20} people of the ${SOCIETIES[at % 6]} Red Cross visited the Eastport Red Cross and exchanged views on community health and disaster preparedness with its volunteers.`,
}));

async function openProposals() {
  return (await officer.call('listProposals', { query: { state: 'open', limit: '200' } })).items;
}

describe('an import after others were accepted', () => {
  let laterId: string;

  beforeAll(async () => {
    await importFiles(officer, [{ name: 'decade.txt', content: AGGREGATE }]);
    const chosen = (await openProposals()).map(({ id, version }) => ({ id, version }));
    await officer.call('decideProposals', { body: { decision: 'accept', proposals: chosen } });
    laterId = (await importFiles(officer, VISITS)).id;
  });

  test('its first figures count what its own papers tell, each with a sentence that says so', async () => {
    const { items } = await officer.call('getHeadlines', { query: { unconfirmed: 'true', importId: laterId } });
    expect(items.map(({ figure }) => figure.stated)).toEqual(items.map(() => []));
    const visits = items.find(({ figure }) => figure.query.kind === 'visit');
    expect(visits?.figure.recorded.totals[0]).toMatchObject({ records: 30, total: { value: 30 } });
    expect(visits?.passages[0]?.quote).toContain('a delegation of');
  });

  test('papers from one template whose days and numbers differ are no reprints of one another', async () => {
    expect((await openProposals()).filter(({ payload }) => payload.kind === 'derivation')).toEqual([]);
  });

  test('all that stands inside one statement is one proposal, however many papers tell it', async () => {
    const containments = (await openProposals()).flatMap(({ payload }) =>
      payload.kind === 'containment' ? [payload] : [],
    );
    expect(containments.map(({ partIds }) => partIds.length)).toEqual([30]);
  });

  test('it counts as many proposals as the desk has open', async () => {
    const { files, proposals } = await officer.call('getImport', { params: { importId: laterId } });
    expect(files).toHaveLength(30);
    expect(proposals).toBe((await openProposals()).length);
  });

  test('a paper that is read again gives its own part anew, and the others stand where they stood', async () => {
    const { files } = await officer.call('getImport', { params: { importId: laterId } });
    const documentId = files[6]?.documentId ?? '';
    const { document } = await officer.call('getDocument', { params: { documentId } });
    await officer.call('rereadDocument', { params: { documentId }, body: { version: document.version } });
    await settled(officer, laterId);
    const open = await openProposals();
    const parts = open.flatMap(({ payload }) => (payload.kind === 'containment' ? payload.partIds : []));
    const visits = open.filter(({ payload }) => payload.kind === 'engagement' && payload.engagement.kind === 'visit');
    expect([...parts].sort()).toEqual(visits.map(({ id }) => id).sort());
    expect(parts).toHaveLength(30);
  });
});
