import type { ProposalDraft } from '@comity/storage';
import { containments, proposals, WorkspaceScope } from '@comity/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptAll } from '../src/modules/proposals/accept/accept.ts';
import { deskOf, importFiles, memberOf, type Person, refused, startTestServer, type TestServer } from './desk.ts';

let server: TestServer;
let officer: Person;
let workspaceId: string;

beforeAll(async () => {
  server = await startTestServer();
  officer = await memberOf(server, await deskOf(server), 'officer');
  workspaceId = (await officer.call('getWorkspace', {})).id;
});
afterAll(() => server.close());

async function take(name: string, content: string) {
  const { files } = await importFiles(officer, [{ name, content }]);
  const documentId = files[0]?.documentId ?? '';
  const { items } = await officer.call('listProposals', { query: { documentId, state: 'open', limit: '200' } });
  return { documentId, items };
}

const deciding =
  (decision: 'accept' | 'refuse') => (chosen: readonly { readonly id: string; readonly version: number }[]) =>
    officer.call('decideProposals', {
      body: { decision, proposals: chosen.map(({ id, version }) => ({ id, version })) },
    });
const accept = deciding('accept');
const refuse = deciding('refuse');

const scope = () => WorkspaceScope.mint({ workspaceId, accountId: null, mayReadRestricted: true });

async function propose(draft: ProposalDraft) {
  const [made] = await server.database.change(scope(), { kind: 'import' }, (tx) => proposals.createMany(tx, [draft]));
  if (!made) throw new Error('nothing is proposed');
  return made;
}

/** A spelling that the reader might have proposed. */
function proposeSpelling(documentId: string, names: readonly string[]) {
  const payload = { kind: 'name-variant' as const, names: [...names] };
  return propose({ documentId, source: 'reader/1', payload, passages: [], weight: 2 });
}

test('of many accepted together, those that cannot be yet stay open, and it is said which and why', async () => {
  const day = 'On 4 June 2013, the Eastport Red Cross Society received a delegation of';
  const first = await take('one.txt', `${day} 6 people of the Danish Red Cross.`);
  await accept(first.items);
  const visits = `In May 2014, the Eastport Red Cross received a delegation of the Finnish Red Cross.`;
  const { items } = await take('two.txt', `${day} the Danish Red Cross. The 6 people saw the harbour.\n\n${visits}`);
  const engagements = items.filter(({ payload }) => payload.kind === 'engagement');
  const question = items.find(({ payload }) => payload.kind === 'same-event');
  expect([engagements.length, question?.state]).toEqual([2, 'open']);
  const done = await accept(engagements);
  const twin = done.proposals.find(({ state }) => state === 'open');
  expect(done.decided).toBe(1);
  expect(done.left).toEqual([
    { id: twin?.id, code: 'proposals.same_event_open', details: { proposalId: question?.id } },
  ]);
  expect(
    await refused(officer, 'decideProposals', {
      body: { decision: 'accept', proposals: [{ id: twin?.id ?? '', version: 1 }] },
    }),
  ).toMatchObject({ code: 'proposals.same_event_open' });
  const all = await accept([...(question ? [question] : []), ...(twin ? [twin] : [])]);
  expect([all.decided, all.left]).toEqual([2, []]);
});

/** A containment across papers, which takes in parts for as long as papers are read. */
async function proposeContainment(containerId: string, partId: string) {
  const payload = { kind: 'containment' as const, containerId, partIds: [partId] };
  return propose({ documentId: null, source: 'reader/1', payload, passages: [], weight: 2 });
}

test('of many decided together, those that say something else than when they were seen are left, and the others are decided', async () => {
  const first =
    'On 9 May 2012, the Eastport Red Cross Society received a delegation of 5 people of the Irish Red Cross.';
  const more = ' On 11 May 2012, it received a delegation of 7 people of the Italian Red Cross.';
  const third = ' On 15 May 2012, it received a delegation of 8 people of the Greek Red Cross.';
  const { items } = await take('seen.txt', `${first}${more}${third}`);
  const [decided, taken, part] = items.filter(({ payload }) => payload.kind === 'engagement');
  if (!decided || !taken || !part) throw new Error('nothing is proposed');
  const changed = await proposeContainment(decided.id, taken.id);
  await server.database.change(scope(), { kind: 'import' }, (tx) =>
    containments.takeInParts(tx, changed.id, [part.id], []),
  );
  await refuse([decided]);
  const { changeSetId } = await refuse([taken]);
  await officer.call('undoChange', { params: { changeSetId } });
  for (const decide of [refuse, accept]) {
    // What was decided and taken back says what it said: whoever saw it before need not look again.
    const done = await decide([changed, decided, taken]);
    expect(done).toMatchObject({
      decided: 1,
      left: [
        { id: changed.id, code: 'proposals.changed' },
        { id: decided.id, code: 'proposals.not_open', details: { state: 'refused' } },
      ],
    });
    expect(done.proposals.find(({ id }) => id === changed.id)).toMatchObject({ state: 'open', version: 2 });
    await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
  }
  const alone = (decision: 'accept' | 'refuse', { id, version }: { readonly id: string; readonly version: number }) =>
    refused(officer, 'decideProposals', { body: { decision, proposals: [{ id, version }] } });
  expect(await alone('accept', changed)).toMatchObject({
    status: 409,
    code: 'proposals.changed',
    details: { expectedVersion: 1, current: { version: 2, state: 'open' } },
  });
  expect(await alone('refuse', decided)).toMatchObject({ status: 409, code: 'proposals.not_open' });
});

test('two spellings of a name that nobody bears yet are accepted, and hold for the party that comes to bear one', async () => {
  const { documentId, items } = await take(
    'names.txt',
    'In May 2016, the Eastport Red Cross received a delegation of the Maltese Red Cross.',
  );
  const spelling = await proposeSpelling(documentId, ['Maltese Red Cross', 'Malta Red Cross Society']);
  const known = await accept([spelling]);
  expect(known).toMatchObject({ decided: 1, left: [], proposals: [{ state: 'accepted', resultId: null }] });
  const done = await accept(items.filter(({ payload }) => payload.kind === 'engagement'));
  const { parties } = await officer.call('getEngagement', {
    params: { engagementId: done.proposals[0]?.resultId ?? '' },
  });
  const guest = parties.find(({ nameAsPrinted }) => nameAsPrinted === 'Maltese Red Cross');
  expect(guest?.names.map(({ text }) => text)).toEqual(['Malta Red Cross Society']);
  await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
  await accept(items.map(({ id }) => ({ id, version: 3 })).slice(0, 1));
});

test('spellings accepted together that lead to the desk’s own party are joined into it, whichever stands first', async () => {
  const { documentId, items } = await take(
    'own-names.txt',
    'In May 2017, the Eastport Red Cross received a delegation of the Port Authority of Malta.',
  );
  await accept(items.filter(({ payload }) => payload.kind === 'engagement'));
  const { ownPartyId } = await officer.call('getWorkspace', {});
  const again = await proposeSpelling(documentId, ['Port Authority of Malta', 'ERC']);
  const first = await proposeSpelling(documentId, ['Eastport Red Cross', 'ERC']);
  await accept([first, again]);
  const { party } = await officer.call('getParty', { params: { partyId: ownPartyId ?? '' } });
  expect(party.names.map(({ text }) => text)).toEqual(expect.arrayContaining(['ERC', 'Port Authority of Malta']));
  expect((await officer.call('getWorkspace', {})).ownPartyId).toBe(ownPartyId);
});

test('a party that a paper names in two ways takes part once, with the passages of both', async () => {
  const { items } = await take(
    'two-ways.txt',
    'In May 2018, the Eastport Red Cross Society received a delegation of 4 people of the Swiss Red Cross.',
  );
  const proposal = items.find(({ payload }) => payload.kind === 'engagement');
  if (proposal?.payload.kind !== 'engagement') throw new Error('nothing is proposed');
  const { engagement } = proposal.payload;
  const [host] = engagement.parties.filter(({ role }) => role === 'host');
  if (!host) throw new Error('no host');
  const others = engagement.parties.filter(({ role }) => role !== 'host');
  const parties = [host, { ...host, nameAsPrinted: 'Eastport Red Cross' }, ...others];
  const evidence = { '': [0], 'parties.0': [0], 'parties.1': [0], 'parties.2': [0] };
  const { proposals } = await officer.call('correctProposal', {
    params: { proposalId: proposal.id },
    body: {
      version: proposal.version,
      payload: { kind: 'engagement', engagement: { ...engagement, parties, evidence } },
    },
  });
  const page = await officer.call('getEngagement', { params: { engagementId: proposals[0]?.resultId ?? '' } });
  expect(page.engagement.parties.map(({ role }) => role)).toEqual(['host', ...others.map(({ role }) => role)]);
  const cited = page.citations.map(({ field }) => field).filter((field) => field.startsWith('parties.'));
  expect(cited.sort()).toEqual(['parties.0', 'parties.1']);
});

test('what others were thought to have done is the desk’s once its name is known, seen from its role', async () => {
  const { documentId, items } = await take(
    'by-others.txt',
    'In May 2019, the Haven Red Cross Society gave 200 tents to the Red Cross Society of Nepal. In June 2019, the Red Cross Society of Nepal received a delegation of the Haven Red Cross Society.',
  );
  const engagements = items.filter(({ payload }) => payload.kind === 'engagement');
  const others = engagements.map(({ payload }) => payload.kind === 'engagement' && payload.engagement.byOthers);
  expect(others).toEqual([true, true]);
  const spelling = await proposeSpelling(documentId, ['Haven Red Cross Society', 'Eastport Red Cross Society']);
  const { proposals } = await accept([...engagements, spelling]);
  const records = await Promise.all(
    proposals.flatMap(({ resultId, payload }) =>
      payload.kind === 'engagement' ? officer.call('getEngagement', { params: { engagementId: resultId ?? '' } }) : [],
    ),
  );
  const seen = records.map(({ engagement: { kind, direction, byOthers } }) => [kind, direction, byOthers]);
  expect(seen.sort()).toEqual([
    ['consignment', 'outgoing', false],
    ['visit', 'outgoing', false],
  ]);
});

test('what is decided at the same moment is decided one after another: a partner that both name is one', async () => {
  const told = (year: number) =>
    `In May ${year}, the Eastport Red Cross Society received a delegation of the Red Cross of San Marino.`;
  const papers = [];
  for (const year of [2001, 2003, 2005, 2007]) papers.push(await take(`together-${year}.txt`, told(year)));
  await Promise.all(
    papers.map(({ items }) => accept(items.filter(({ payload }) => payload.kind === 'engagement').slice(0, 1))),
  );
  const { items } = await officer.call('listParties', { query: { limit: '200' } });
  const made = items.filter(({ nameAsPrinted }) => nameAsPrinted.includes('San Marino'));
  expect(made.map(({ engagements }) => engagements)).toEqual([4]);
});

/** How often the store is asked what joins proposals with one another, which looks through all of the desk's that do. */
async function timesAskedWhatJoins(visits: number): Promise<number> {
  const days = Array.from({ length: visits }, (_, i) => i + 1);
  const sentences = days.map((day) => `On ${day} March 2011, the Eastport Red Cross received a delegation from Peru.`);
  const { items } = await take(`${visits} visits.txt`, sentences.join('\n\n'));
  const told = items.filter(({ payload }) => payload.kind === 'engagement');
  expect(told.length).toBe(visits);
  let times = 0;
  await server.database.change(scope(), { kind: 'decision' }, async (tx) => {
    const chosen = await proposals.listByIds(
      tx,
      told.map(({ id }) => id),
    );
    const db = tx.db.withPlugin({
      transformQuery: ({ node }) => {
        if (JSON.stringify(node).includes("'same-event'")) times += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await acceptAll({ ...tx, db }, chosen);
  });
  return times;
}

test('accepting many asks no oftener what joins them with others than accepting few', async () => {
  const few = await timesAskedWhatJoins(2);
  expect(few).toBeGreaterThan(0);
  expect(await timesAskedWhatJoins(20)).toBe(few);
});
