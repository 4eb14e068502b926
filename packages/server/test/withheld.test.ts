import { extractText } from '@comity/formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, importFiles, memberOf, type Person, refused, startTestServer, type TestServer } from './desk.ts';

const SECRET =
  'In May 2012, the Eastport Red Cross Society received a delegation of the Quillmark Red Cross of 7 guests.';
const OPEN = 'In June 2013, the Eastport Red Cross Society received a delegation of the Danish Red Cross of 5 guests.';

let server: TestServer;
let administrator: Person;
let officer: Person;
let viewer: Person;
let secretRecord = '';
let openRecord = '';
let secretParty = '';

beforeAll(async () => {
  server = await startTestServer();
  administrator = await deskOf(server);
  officer = await memberOf(server, administrator, 'officer');
  viewer = await memberOf(server, administrator, 'viewer');
  secretRecord = await accepted('quillmark.txt', SECRET, 'restricted');
  openRecord = await accepted('open.txt', OPEN, 'public');
  const [quillmark] = (await officer.call('listParties', { query: { q: 'Quillmark' } })).items;
  secretParty = quillmark?.id ?? '';
  expect(secretParty).not.toBe('');
});
afterAll(() => server.close());

/** The record that the only engagement of a paper became. */
async function accepted(name: string, content: string, classification: string): Promise<string> {
  const { files } = await importFiles(officer, [{ name, content }], { classification });
  const query = { documentId: files[0]?.documentId ?? '', kind: 'engagement' as const };
  const [proposal] = (await officer.call('listProposals', { query })).items;
  const chosen = [{ id: proposal?.id ?? '', version: proposal?.version ?? 0 }];
  const done = await officer.call('decideProposals', { body: { decision: 'accept', proposals: chosen } });
  return done.proposals[0]?.resultId ?? '';
}

const figure = { measure: 'persons', kind: 'visit', groupBy: 'partner' } as const;

/** Everything that a person can read of records, as one text. */
async function allThatIsRead(who: Person): Promise<string> {
  const year = { from: '2012-01-01', to: '2012-12-31' };
  const answers = await Promise.all([
    who.call('listEngagements', { query: {} }),
    who.call('listEngagements', { query: year }),
    who.call('getEngagement', { params: { engagementId: secretRecord } }),
    who.call('getTimeline', { query: {} }),
    who.call('listParties', { query: {} }),
    who.call('listParties', { query: { q: 'Quillmark' } }),
    who.call('search', { query: { q: 'Quillmark' } }),
    who.call('search', { query: { q: 'delegation', type: 'engagement' } }),
    who.call('listHistory', { query: { limit: '200' } }),
    who.call('listHistory', { query: { recordId: secretRecord } }),
    who.call('listHistory', { query: { recordId: secretParty } }),
    who.call('getFigure', { query: figure }),
    who.call('getLineage', { query: figure }),
    who.call('getHeadlines', { query: { unconfirmed: 'true' } }),
    who.call('getToday', {}),
    who.call('listProposals', { query: {} }),
    who.call('listJobs', {}),
    who.call('listImports', { query: {} }),
  ]);
  const report = await who.call('makeWordReport', {
    body: { language: 'en', from: null, to: null, figures: [{ ...figure, direction: null, from: null, to: null }] },
  });
  const { rawText } = await extractText(new Uint8Array(await report.arrayBuffer()), { fileName: 'report.docx' });
  return JSON.stringify(answers) + rawText;
}

describe('a record that rests on a paper above a reader', () => {
  test('is read in its words by an officer, and by a viewer nowhere', async () => {
    expect(await allThatIsRead(officer)).toContain('Quillmark');
    expect(await allThatIsRead(viewer)).not.toContain('Quillmark');
    expect(await allThatIsRead(viewer)).toContain('Danish Red Cross');
  });

  test('is counted for everybody alike, because a figure has one value', async () => {
    const query = { measure: 'persons', kind: 'visit' } as const;
    const [forOfficer, forViewer] = [
      await officer.call('getFigure', { query }),
      await viewer.call('getFigure', { query }),
    ];
    expect(forViewer.recorded).toEqual(forOfficer.recorded);
    const { records } = await viewer.call('getLineage', { query });
    const record = records.find(({ engagement }) => engagement.id === secretRecord);
    expect(record).toMatchObject({ citations: [], engagement: { title: '', partners: [], sources: 0 } });
    expect(record?.engagement.quantities).toMatchObject([{ measure: 'persons', value: 7, of: null }]);
  });

  test('by partner, counts for a viewer under no name, and marks names that nobody has verified', async () => {
    const groupsFor = async (who: Person) => (await who.call('getFigure', { query: figure })).recorded.groups;
    const told = async (who: Person) => (await groupsFor(who)).map(({ label, verified }) => [label, verified]);
    expect((await told(officer)).sort()).toEqual([
      ['Danish Red Cross', false],
      ['Quillmark Red Cross', false],
    ]);
    expect((await told(viewer)).sort()).toEqual([
      ['', true],
      ['Danish Red Cross', false],
    ]);
    const params = { partyId: secretParty };
    const { id: _, version, ...draft } = (await officer.call('getParty', { params })).party;
    const party = { ...draft, verifiedName: 'Quillmark Red Cross Society' };
    const done = await officer.call('updateParty', { params, body: { version, party } });
    expect(await told(officer)).toContainEqual(['Quillmark Red Cross Society', true]);
    await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
  });

  test('is not found by words or by who took part, and its place in the order of titles tells nothing', async () => {
    const found = async (who: Person, query: { q?: string; party?: string }) =>
      (await who.call('listEngagements', { query })).items.map(({ id }) => id);
    expect(await found(officer, { q: 'Quillmark' })).toEqual([secretRecord]);
    expect(await found(viewer, { q: 'Quillmark' })).toEqual([]);
    expect(await found(officer, { party: secretParty })).toEqual([secretRecord]);
    expect(await found(viewer, { party: secretParty })).toEqual([]);
    expect((await viewer.call('getTimeline', { query: { q: 'Quillmark' } })).years).toEqual([]);
    const first = await viewer.call('listEngagements', { query: { sort: 'title', limit: '1' } });
    const rest = await viewer.call('listEngagements', { query: { sort: 'title', cursor: first.next ?? '' } });
    const titles = [...first.items, ...rest.items].map(({ title }) => title);
    expect(titles).toEqual([...titles].sort());
    expect(titles).toHaveLength(2);
  });

  test('leaves neither its party nor its file’s name behind for a viewer when it is taken back', async () => {
    const text = SECRET.replace('Quillmark', 'Penmark').replace('2012', '2011');
    const batch = await importFiles(officer, [{ name: 'Penmark.txt', content: text }], {
      classification: 'restricted',
    });
    const query = { documentId: batch.files[0]?.documentId ?? '', kind: 'engagement' as const };
    const { items } = await officer.call('listProposals', { query });
    const [first] = items.map(({ id, version }) => ({ id, version }));
    const done = await officer.call('decideProposals', {
      body: { decision: 'accept', proposals: first ? [first] : [] },
    });
    const engagementId = done.proposals[0]?.resultId ?? '';
    const { engagement } = await officer.call('getEngagement', { params: { engagementId } });
    const removal = { version: engagement.version, reason: 'told twice' };
    const removed = await officer.call('removeEngagement', { params: { engagementId }, body: removal });
    expect(await allThatIsRead(viewer)).not.toContain('Penmark');
    await officer.call('undoChange', { params: { changeSetId: removed.changeSetId } });
    await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
    await officer.call('undoChange', { params: { changeSetId: batch.changeSetId } });
    expect(await allThatIsRead(officer)).toContain('Penmark');
    expect(await allThatIsRead(viewer)).not.toContain('Penmark');
  });

  test('its party is nobody to a viewer until it takes part in something else, or a person verifies its name', async () => {
    const params = { partyId: secretParty };
    expect(await refused(viewer, 'getParty', { params })).toMatchObject({ code: 'parties.not_found' });
    const { party } = await officer.call('getParty', { params });
    const { id: _, version, ...draft } = party;
    const verified = { ...draft, verifiedName: 'Quillmark Red Cross' };
    const done = await officer.call('updateParty', { params, body: { version, party: verified } });
    const page = await viewer.call('getParty', { params });
    expect(page).toMatchObject({ party: { verifiedName: 'Quillmark Red Cross' }, engagements: [] });
    await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
    expect(await refused(viewer, 'getParty', { params })).toMatchObject({ code: 'parties.not_found' });
  });
});

describe('a record whose paper is erased', () => {
  test('keeps its numbers; the words that only the paper said are found nowhere, in no table and in no history', async () => {
    const { document } = await officer.call('getDocument', {
      params: { documentId: await documentBehind(secretRecord) },
    });
    await administrator.call('eraseDocument', {
      params: { documentId: document.id },
      body: { version: document.version, reason: 'asked by the partner' },
    });
    const { engagement, parties } = await officer.call('getEngagement', { params: { engagementId: secretRecord } });
    expect(engagement).toMatchObject({ title: '', quantities: [{ measure: 'persons', value: 7 }] });
    expect(parties.map(({ nameAsPrinted }) => nameAsPrinted)).not.toContain('Quillmark Red Cross');
    expect(await refused(officer, 'getParty', { params: { partyId: secretParty } })).toMatchObject({
      code: 'parties.not_found',
    });
    expect(await allThatIsRead(administrator).catch(String)).not.toContain('Quillmark');
    expect(await tablesThatSay('Quillmark')).toEqual([]);
    const [latest] = (await officer.call('getEngagement', { params: { engagementId: secretRecord } })).history;
    expect(latest).toMatchObject({ action: 'document.erased', by: 'Lan Tran' });
    const params = { changeSetId: latest?.changeSetId ?? '' };
    expect(await refused(officer, 'undoChange', { params })).toMatchObject({ code: 'changes.final' });
    const other = await officer.call('getEngagement', { params: { engagementId: openRecord } });
    expect(other.parties.map(({ nameAsPrinted }) => nameAsPrinted)).toContain('Danish Red Cross');
  });

  test('is told of as erased only to those who might have read the paper', async () => {
    const erasedFiles = async (who: Person) =>
      (await who.call('listImports', { query: {} })).items.flatMap(({ files }) =>
        files.filter(({ state }) => state === 'erased'),
      );
    const [{ documentId, erasure } = { documentId: null, erasure: null }] = await erasedFiles(officer);
    expect(erasure).toMatchObject({ documentId, reason: 'asked by the partner', erasedBy: 'Lan Tran' });
    expect(await erasedFiles(viewer)).toMatchObject([{ documentId: null, fileName: '', erasure: null }]);
    expect(await viewer.call('listErasures', { query: {} })).toMatchObject({ items: [], total: 0 });
    const params = { documentId: documentId ?? '' };
    expect(await refused(viewer, 'getDocument', { params })).toMatchObject({ code: 'documents.not_found' });
    expect(await refused(officer, 'getDocument', { params })).toMatchObject({ code: 'documents.erased' });
  });
});

async function documentBehind(engagementId: string): Promise<string> {
  const { citations } = await officer.call('getEngagement', { params: { engagementId } });
  return citations[0]?.documentId ?? '';
}

async function tablesThatSay(word: string): Promise<readonly string[]> {
  return server.database.asOwner(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const saying: string[] = [];
    for (const { name } of tables.rows) {
      const { rowCount } = await client.query(`select from ${name} t where t::text ilike $1`, [`%${word}%`]);
      if (rowCount !== 0) saying.push(name);
    }
    return saying;
  });
}
