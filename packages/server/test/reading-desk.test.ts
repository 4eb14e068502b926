import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, importFiles, memberOf, type Person, refused, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let officer: Person;
let viewer: Person;

beforeAll(async () => {
  server = await startTestServer();
  const administrator = await deskOf(server);
  officer = await memberOf(server, administrator, 'officer');
  viewer = await memberOf(server, administrator, 'viewer');
});
afterAll(() => server.close());

async function take(name: string, content: string, fields: Readonly<Record<string, string>> = {}) {
  const { files } = await importFiles(officer, [{ name, content }], fields);
  const documentId = files[0]?.documentId ?? '';
  return officer.call('getDocument', { params: { documentId } });
}

describe('the reading desk', () => {
  test('a proposal that is refused keeps why, in itself and in its history, and loses it when that is taken back', async () => {
    const { proposals } = await take(
      'refuse.txt',
      'In May 2012, the Eastport Red Cross received a delegation of the Finnish Red Cross.',
    );
    const chosen = proposals.map(({ id, version }) => ({ id, version }));
    const reason = 'They came in 2013; the paper is wrong.';
    const done = await officer.call('decideProposals', { body: { decision: 'refuse', reason, proposals: chosen } });
    expect(done.proposals.map((proposal) => [proposal.state, proposal.reason])).toEqual(
      chosen.map(() => ['refused', reason]),
    );
    const recordId = chosen[0]?.id ?? '';
    const history = await officer.call('listHistory', { query: { recordId } });
    expect(history.items[0]).toMatchObject({ action: 'proposal.refused', after: { reason }, before: { reason: null } });
    await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
    const [again] = (await officer.call('listProposals', { query: { state: 'open' } })).items;
    expect(again).toMatchObject({ id: recordId, reason: null });
  });

  test('what was decided is listed, the latest first and page by page; and what is this desk’s own by itself', async () => {
    const told = (year: number) =>
      `In May ${year}, the Eastport Red Cross received a delegation of the Finnish Red Cross.`;
    const ids: string[] = [];
    for (const year of [2001, 2002, 2003]) {
      const { proposals } = await take(`decided-${year}.txt`, told(year));
      const chosen = proposals.filter(({ payload }) => payload.kind === 'engagement').slice(0, 1);
      ids.unshift(...chosen.map(({ id }) => id));
      await officer.call('decideProposals', {
        body: {
          decision: year === 2002 ? 'refuse' : 'accept',
          proposals: chosen.map(({ id, version }) => ({ id, version })),
        },
      });
    }
    const first = await officer.call('listProposals', { query: { state: 'decided', limit: '2' } });
    const second = await officer.call('listProposals', {
      query: { state: 'decided', limit: '2', cursor: first.next ?? '' },
    });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    const { account } = await officer.call('getMe', {});
    expect(first.items.map(({ decidedBy }) => decidedBy)).toEqual([account.name, account.name]);
    expect([first.total, second.total, second.next]).toEqual([3, 3, null]);
    const refusals = await officer.call('listProposals', { query: { state: 'refused' } });
    expect([refusals.total, refusals.items.map(({ id }) => id)]).toEqual([1, [ids[1]]]);

    const { document } = await take(
      'others.txt',
      'In May 2004, the Eastport Red Cross received a delegation of the Danish Red Cross. In May 2019, the Haven Red Cross Society gave 200 tents to the Red Cross Society of Nepal.',
    );
    const query = { state: 'open', documentId: document.id } as const;
    const byOthers = ({ payload }: { payload: { kind: string; engagement?: { byOthers: boolean } } }) =>
      payload.kind !== 'engagement' || payload.engagement?.byOthers === true;
    const all = await officer.call('listProposals', { query });
    const own = await officer.call('listProposals', { query: { ...query, own: 'true' } });
    expect(all.items.some(byOthers)).toBe(true);
    expect(own.items.length).toBeGreaterThan(0);
    expect([own.items.some(byOthers), own.total]).toEqual([false, all.items.filter((each) => !byOthers(each)).length]);
  });

  test('what could not be read of a paper, or was left out, is said beside it', async () => {
    const page = '<p>In May 2011 we received the Red Cross of Malta.</p><p style="display:none">Nobody sees this.</p>';
    const { warnings, rawText } = await take('hidden.html', page);
    expect(warnings).toEqual(['formats.hidden_text_left_out']);
    expect(rawText).not.toContain('Nobody');
    expect((await take('plain.txt', 'In May 2010 we received the Red Cross of Iceland.')).warnings).toEqual([]);
  });

  test('a scan is kept and not read, which is no failure', async () => {
    const scan = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj
trailer <</Root 1 0 R/Size 4>>
%%EOF
`;
    const { files } = await importFiles(officer, [{ name: 'scan.pdf', content: scan }]);
    expect(files[0]).toMatchObject({ state: 'attachment', problem: { code: 'formats.pdf_without_text' } });
    const { document } = await officer.call('getDocument', { params: { documentId: files[0]?.documentId ?? '' } });
    expect(document).toMatchObject({ status: 'attachment', problem: { code: 'formats.pdf_without_text' } });
  });

  test('what the text only mentions in passing is shown where it stands, and nothing is proposed from it', async () => {
    const told = 'In May 2014 the Eastport Red Cross received a delegation of the Danish Red Cross. ';
    const mentioned = 'The talks followed the memorandum of understanding of 2009 between the two societies.';
    const paper = await take('background.txt', told + mentioned);
    expect(paper.background.map(({ kind }) => kind)).toEqual(['agreement']);
    for (const { passages } of paper.background) {
      for (const { start, end, quote } of passages) expect(paper.rawText?.slice(start, end)).toBe(quote);
    }
    const starts = paper.background.flatMap(({ passages }) => passages.map(({ start }) => start));
    const proposed = paper.proposals.flatMap(({ passages }) => passages.map(({ start }) => start));
    expect(proposed.filter((start) => starts.includes(start))).toEqual([]);
  });
});

describe('the reading of a paper', () => {
  test('an officer sees which paper a job reads, stops it, and has it tried again; a viewer does neither', async () => {
    const { document } = await take('job.txt', 'In May 2015 we received the Red Cross of Latvia.', {
      classification: 'restricted',
    });
    const jobOf = async (who: Person) => {
      const { items } = await who.call('listJobs', {});
      return items.find((job) => job.documentId === document.id);
    };
    const job = await jobOf(officer);
    expect(job).toMatchObject({ state: 'done', cancelRequested: false, failure: null });
    expect(await jobOf(viewer)).toBeUndefined();
    const params = { jobId: job?.id ?? '' };
    expect(await refused(viewer, 'retryJob', { params })).toMatchObject({ code: 'auth.forbidden' });
    expect(await refused(viewer, 'cancelJob', { params })).toMatchObject({ code: 'auth.forbidden' });
    expect(await refused(officer, 'retryJob', { params })).toMatchObject({ code: 'jobs.not_retryable' });
    expect(await officer.call('cancelJob', { params })).toMatchObject({ state: 'done', documentId: document.id });
  });
});
