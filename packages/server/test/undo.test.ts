import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, importFiles, memberOf, type Person, refused, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let officer: Person;

beforeAll(async () => {
  server = await startTestServer();
  officer = await memberOf(server, await deskOf(server), 'officer');
});
afterAll(() => server.close());

const GUESTS = ['Danish', 'Finnish', 'Swedish'];
const titles = async () =>
  (await officer.call('listEngagements', { query: { limit: '200' } })).items.map(({ title }) => title).sort();
const partners = async () => (await officer.call('listParties', { query: { limit: '200' } })).total;
const undo = (changeSetId: string) => officer.call('undoChange', { params: { changeSetId } });

/** Three visits out of one paper, accepted together. */
async function acceptThree(year: number) {
  const told = GUESTS.map(
    (who, month) =>
      `In ${['May', 'June', 'July'][month]} ${year}, the Eastport Red Cross received a delegation of the ${who} Red Cross.`,
  );
  const { files } = await importFiles(officer, [{ name: `${year}.txt`, content: told.join('\n\n') }]);
  const query = { documentId: files[0]?.documentId ?? '', kind: 'engagement' as const };
  const { items } = await officer.call('listProposals', { query });
  const done = await officer.call('decideProposals', {
    body: { decision: 'accept', proposals: items.map(({ id, version }) => ({ id, version })) },
  });
  const [first] = done.proposals;
  if (!first?.resultId || done.proposals.length !== GUESTS.length) throw new Error('three visits are not proposed');
  return { changeSetId: done.changeSetId, proposalId: first.id, recordId: first.resultId };
}

describe('taking back what was accepted together', () => {
  test('from one of the records one learns first how many go with it, who accepted them and when', async () => {
    const { changeSetId, recordId } = await acceptThree(2011);
    const params = { changeSetId };
    expect(await officer.call('getChange', { params, query: { recordId } })).toMatchObject({
      change: { action: 'proposal.accepted', count: 3, by: 'The officer', undone: false },
      engagements: 3,
      others: 4,
      alone: true,
    });
    expect(await titles()).toHaveLength(3);
    await undo(changeSetId);
    expect(await titles()).toEqual([]);
  });

  test('one record is taken back by itself, the rest later, and each taking back is itself taken back', async () => {
    const before = await partners();
    const { changeSetId, recordId, proposalId } = await acceptThree(2012);
    const all = await titles();
    expect(await partners()).toBe(before + 3);
    const alone = await officer.call('undoChangeOfRecord', { params: { changeSetId, recordId } });
    expect(await titles()).toHaveLength(2);
    expect(await partners()).toBe(before + 2);
    const open = await officer.call('listProposals', { query: { state: 'open', kind: 'engagement' } });
    expect(open.items.map(({ id }) => id)).toContain(proposalId);
    await undo(alone.changeSetId);
    expect(await titles()).toEqual(all);
    await officer.call('undoChangeOfRecord', { params: { changeSetId, recordId } });
    const rest = await undo(changeSetId);
    expect(await titles()).toEqual([]);
    await undo(rest.changeSetId);
    expect(await titles()).toHaveLength(2);
    expect(await partners()).toBe(before + 2);
  });

  test('a change whose undoing was taken back stands again, and can be taken back again', async () => {
    const { changeSetId, recordId } = await acceptThree(2013);
    const isUndone = async () =>
      (await officer.call('listHistory', { query: { recordId } })).items.find(({ action }) =>
        action.endsWith('created'),
      )?.undone;
    const undone = await undo(changeSetId);
    expect(await isUndone()).toBe(true);
    expect(await refused(officer, 'undoChange', { params: { changeSetId } })).toMatchObject({
      code: 'changes.already_undone',
    });
    await undo(undone.changeSetId);
    expect(await isUndone()).toBe(false);
    await undo(changeSetId);
    expect(await isUndone()).toBe(true);
  });

  test('a record on which another rests is not offered by itself, and not taken back so', async () => {
    const { changeSetId, recordId } = await acceptThree(2014);
    const { engagement } = await officer.call('getEngagement', { params: { engagementId: recordId } });
    const { id: _, version: __, startsOn: ___, endsOn: ____, ...draft } = engagement;
    await officer.call('createEngagement', { body: { ...draft, title: 'A part of it', partOf: recordId } });
    const params = { changeSetId, recordId };
    expect(await officer.call('getChange', { params: { changeSetId }, query: { recordId } })).toMatchObject({
      alone: false,
    });
    expect(await refused(officer, 'undoChangeOfRecord', { params })).toMatchObject({ code: 'changes.built_upon' });
  });
});

describe('what was done lately', () => {
  test('what stands in the way of taking an import back is told: the later change, and the records that rest on it', async () => {
    const { changeSetId, recordId } = await acceptThree(2015);
    const [batch] = (await officer.call('listImports', { query: {} })).items;
    const params = { changeSetId: batch?.changeSetId ?? '' };
    expect(await refused(officer, 'undoChange', { params })).toMatchObject({ code: 'changes.built_upon' });
    const built = await officer.call('listBuiltUpon', { params });
    expect(built).toMatchObject({ changes: [{ changeSetId, action: 'proposal.accepted', count: 3 }], total: 3 });
    expect(built.engagements.map(({ id }) => id)).toContain(recordId);
    await undo(changeSetId);
    expect(await officer.call('listBuiltUpon', { params })).toEqual({ changes: [], engagements: [], total: 0 });
    await undo(params.changeSetId);
  });

  test('many proposals accepted together are one line, which says how many', async () => {
    await acceptThree(2015);
    const { recentChanges } = await officer.call('getToday', {});
    expect(recentChanges[0]).toMatchObject({ action: 'proposal.accepted', count: 3, by: 'The officer' });
  });

  test('one proposal accepted is a line that leads to its record', async () => {
    const { files } = await importFiles(officer, [
      {
        name: 'one.txt',
        content: 'In May 2017, the Eastport Red Cross received a delegation of the Maltese Red Cross.',
      },
    ]);
    const query = { documentId: files[0]?.documentId ?? '', kind: 'engagement' as const };
    const { items } = await officer.call('listProposals', { query });
    const done = await officer.call('decideProposals', {
      body: { decision: 'accept', proposals: items.map(({ id, version }) => ({ id, version })) },
    });
    const { recentChanges } = await officer.call('getToday', {});
    const recordId = done.proposals[0]?.resultId;
    expect(recentChanges[0]).toMatchObject({ action: 'engagement.created', count: 1, recordId });
  });

  test('history says how many entries there are in all, whatever the page holds', async () => {
    const page = await officer.call('listHistory', { query: { limit: '2' } });
    expect(page.items).toHaveLength(2);
    const all = await officer.call('listHistory', { query: { limit: '200' } });
    expect(all.next === null ? all.items.length : all.total).toBe(page.total);
    expect(page.total).toBeGreaterThan(20);
  });
});

test('that a record came to stand inside another is told by the title of that other', async () => {
  const { recordId } = await acceptThree(2018);
  const params = { engagementId: recordId };
  const { engagement } = await officer.call('getEngagement', { params });
  const { id: _, version, startsOn: __, endsOn: ___, ...draft } = engagement;
  const whole = (await officer.call('createEngagement', { body: { ...draft, title: 'A week of guests' } })).engagement;
  await officer.call('updateEngagement', { params, body: { version, engagement: { ...draft, partOf: whole.id } } });
  const [latest] = (await officer.call('getEngagement', { params })).history;
  expect(latest).toMatchObject({ containers: [{ id: whole.id, title: 'A week of guests' }] });
});
