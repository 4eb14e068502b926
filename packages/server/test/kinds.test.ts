import { ENGAGEMENT_KINDS, type EngagementKind, FIGURE_WORDS, kindOf, READING_ENGAGEMENT_KINDS } from '@comity/domain';
import { extractText } from '@comity/formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, importFiles, memberOf, type Person, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let desk: Person;

beforeAll(async () => {
  server = await startTestServer();
  desk = await deskOf(server);
});
afterAll(() => server.close());

/** A record of that kind with a word in each of its own fields. */
async function recordOf(kind: EngagementKind) {
  const { fields, directions } = kindOf(kind);
  const filled = fields.map(({ name, type, choices = [] }) => {
    const word = `${kind} ${name} filled`;
    const values = {
      text: word,
      'long-text': word,
      'text-list': [word],
      date: '2016-05-01',
      number: 3,
      choice: choices[0] ?? '',
    };
    return [name, values[type]] as const;
  });
  return desk.call('createEngagement', {
    body: {
      kind,
      direction: directions[0] ?? null,
      status: 'reported',
      aggregate: false,
      title: `One ${kind} of 2016`,
      period: '2016-05',
      periodAsWritten: null,
      countries: ['NP'],
      place: null,
      themes: [],
      parties: [],
      quantities: [],
      fields: Object.fromEntries(filled),
      partOf: null,
      byOthers: false,
      notes: null,
    },
  });
}

describe('a kind of engagement is one declaration', () => {
  test('the ledger holds every kind that a text can tell of', () => {
    expect([...ENGAGEMENT_KINDS].sort()).toEqual([...READING_ENGAGEMENT_KINDS].sort());
  });

  test.each(ENGAGEMENT_KINDS)('%s: its fields are kept, the ledger and the figures know it', async (kind) => {
    const { engagement } = await recordOf(kind);
    expect(Object.keys(engagement.fields).sort()).toEqual(
      kindOf(kind)
        .fields.map(({ name }) => name)
        .sort(),
    );
    const { items } = await desk.call('listEngagements', { query: { kind } });
    expect(items.map(({ id }) => id)).toEqual([engagement.id]);
    const { countsAs } = kindOf(kind);
    if (countsAs === null) return;
    const figure = await desk.call('getFigure', { query: { measure: countsAs, kind } });
    expect(figure.recorded.totals).toMatchObject([{ total: { value: 1 } }]);
  });

  test.each(['en', 'zh', 'vi'] as const)(
    'the Word report names every kind in its reader’s language (%s)',
    async (language) => {
      const figures = ENGAGEMENT_KINDS.map((kind) => {
        const measure = kindOf(kind).countsAs ?? 'patients';
        return { measure, kind, direction: null, from: null, to: null, groupBy: 'none' } as const;
      });
      const response = await desk.call('makeWordReport', { body: { language, from: null, to: null, figures } });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { rawText } = await extractText(bytes, { fileName: 'report.docx' });
      for (const kind of ENGAGEMENT_KINDS) expect(rawText).toContain(FIGURE_WORDS[language].scope(kind, null));
    },
  );

  test('what points at one patient is never found by search', async () => {
    const found = async (q: string) => (await desk.call('search', { query: { q, type: 'engagement' } })).items.length;
    expect(await found('treatment filled')).toBeGreaterThan(0);
    expect(await found('caseReference')).toBe(0);
  });

  test('what points at one patient is told to those who may read everything, and to no viewer', async () => {
    const viewer = await memberOf(server, desk, 'viewer');
    const { engagement } = await recordOf('medical-aid');
    const params = { engagementId: engagement.id };
    const {
      id: _id,
      startsOn: _startsOn,
      endsOn: _endsOn,
      version,
      ...draft
    } = { ...engagement, title: 'A case of 2016' };
    await desk.call('updateEngagement', { params, body: { version, engagement: draft } });
    const text = 'In 2017 the Eastport Red Cross Society gave medical aid to 3 patients of Nepal.';
    const { files } = await importFiles(desk, [{ name: 'patients.txt', content: text }]);
    const query = { documentId: files[0]?.documentId ?? '', kind: 'engagement' } as const;
    const [proposal] = (await desk.call('listProposals', { query })).items;
    if (proposal?.payload.kind !== 'engagement') throw new Error('nothing is proposed');
    const corrected = { ...proposal.payload.engagement, kind: 'medical-aid' as const, fields: engagement.fields };
    await desk.call('correctProposal', {
      params: { proposalId: proposal.id },
      body: { version: proposal.version, payload: { kind: 'engagement', engagement: corrected } },
    });
    const told = async (who: Person) =>
      [
        await who.call('getEngagement', { params }),
        await who.call('listHistory', { query: { recordId: engagement.id } }),
        await who.call('listProposals', { query }),
      ].map((answer) => JSON.stringify(answer).includes('caseReference'));
    expect(await told(desk)).toEqual([true, true, true]);
    expect(await told(viewer)).toEqual([false, false, false]);
    expect(JSON.stringify(await viewer.call('getEngagement', { params }))).toContain('treatment');
  });

  test('a project that a paper tells of is proposed, accepted, and stands in the ledger with its parties', async () => {
    const text = 'In 2015 the Eastport Red Cross Society carried out a cooperation project with the Danish Red Cross.';
    const { files } = await importFiles(desk, [{ name: 'project.txt', content: text }]);
    const documentId = files[0]?.documentId ?? '';
    const { proposals } = await desk.call('getDocument', { params: { documentId } });
    const [project] = proposals.filter(
      ({ payload }) => payload.kind === 'engagement' && payload.engagement.kind === 'project',
    );
    await desk.call('decideProposals', {
      body: { decision: 'accept', proposals: [{ id: project?.id ?? '', version: project?.version ?? 0 }] },
    });
    const { items } = await desk.call('listEngagements', {
      query: { kind: 'project', from: '2015-01-01', to: '2015-12-31' },
    });
    expect(items).toMatchObject([{ kind: 'project', partners: [{ name: 'Danish Red Cross' }], sources: 1 }]);
  });

  test('who asked and who supported keep these parts in the ledger', async () => {
    const text = `In 2014, with the support of the Norwegian Red Cross, the Eastport Red Cross Society held a first-aid training course for 40 volunteers.

In 2013, at the request of the Foreign Affairs Office, the Eastport Red Cross Society sent 200 boxes of medicine to Malawi.
`;
    const { files } = await importFiles(desk, [{ name: 'roles.txt', content: text }]);
    const { proposals } = await desk.call('getDocument', { params: { documentId: files[0]?.documentId ?? '' } });
    const roles = proposals.flatMap(({ payload }) =>
      payload.kind === 'engagement' ? payload.engagement.parties.map((party) => [party.nameAsPrinted, party.role]) : [],
    );
    expect(roles).toContainEqual(['Norwegian Red Cross', 'supporter']);
    expect(roles).toContainEqual(['Foreign Affairs Office', 'requester']);
  });
});
