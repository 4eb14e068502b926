import type { CallResult } from '@comity/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  deskOf,
  importFiles,
  PASSWORD,
  type Person,
  person,
  refused,
  startTestServer,
  type TestServer,
} from './desk.ts';

let server: TestServer;
let someone: Person;

beforeAll(async () => {
  server = await startTestServer();
  someone = await deskOf(server);
});
afterAll(() => server.close());

const visit = (title: string) => ({
  kind: 'visit' as const,
  direction: 'incoming' as const,
  status: 'reported' as const,
  aggregate: false,
  title,
  period: '2018-05',
  periodAsWritten: null,
  countries: ['DK'],
  place: null,
  themes: [],
  parties: [],
  quantities: [],
  fields: {},
  partOf: null,
  byOthers: false,
  notes: null,
});

const organisation = (nameAsPrinted: string, more: { country?: string | null; verifiedName?: string } = {}) => ({
  kind: 'organisation' as const,
  organisationKind: null,
  country: 'DK',
  nameAsPrinted,
  verifiedName: null,
  post: null,
  names: [],
  ...more,
});

describe('records typed by hand', () => {
  test('an edit of a version that somebody changed meanwhile is refused with both states', async () => {
    const { engagement } = await someone.call('createEngagement', { body: visit('Danish visit') });
    const params = { engagementId: engagement.id };
    await someone.call('updateEngagement', {
      params,
      body: { version: 1, engagement: visit('Danish visit, first hand') },
    });
    const stale = { params, body: { version: 1, engagement: visit('Danish visit, second hand') } };
    expect(await refused(someone, 'updateEngagement', stale)).toMatchObject({
      status: 409,
      code: 'records.stale',
      details: { current: { title: 'Danish visit, first hand' }, attempted: { title: 'Danish visit, second hand' } },
    });
  });

  test('what its kind does not declare is refused, field by field', async () => {
    const body = { ...visit('Impossible'), direction: 'transshipped' as const, fields: { goods: 'tents' } };
    expect(await refused(someone, 'createEngagement', { body })).toMatchObject({
      code: 'input.invalid',
      errors: [
        { path: 'engagement.direction', code: 'engagements.direction_unfit' },
        { path: 'engagement.fields.goods', code: 'engagements.field_unknown' },
      ],
    });
  });

  test('an edit is taken back, and the taking back as well', async () => {
    const { engagement } = await someone.call('createEngagement', { body: visit('Before') });
    const params = { engagementId: engagement.id };
    const { changeSetId } = await someone.call('updateEngagement', {
      params,
      body: { version: 1, engagement: visit('After') },
    });
    const undone = await someone.call('undoChange', { params: { changeSetId } });
    expect((await someone.call('getEngagement', { params })).engagement.title).toBe('Before');
    await someone.call('undoChange', { params: { changeSetId: undone.changeSetId } });
    const page = await someone.call('getEngagement', { params });
    expect(page.engagement.title).toBe('After');
    expect(page.history.map((entry) => entry.by)).toContain('Lan Tran');
  });

  test('the same write under the same key is done once; another write under it is refused', async () => {
    const before = (await someone.call('listEngagements', { query: {} })).total;
    const input = { body: visit('Once'), idempotencyKey: 'key-of-this-write' };
    const first = await someone.call('createEngagement', input);
    const second = await someone.call('createEngagement', input);
    expect(second).toEqual(first);
    expect((await someone.call('listEngagements', { query: {} })).total).toBe(before + 1);
    const other = { body: visit('Twice'), idempotencyKey: 'key-of-this-write' };
    expect(await refused(someone, 'createEngagement', other)).toMatchObject({
      code: 'idempotency.key_reused',
      status: 422,
    });
  });

  test('the ledger is filtered, sorted both ways, and read on from a cursor', async () => {
    const all = await someone.call('listEngagements', { query: { sort: 'title', limit: '2' } });
    const rest = await someone.call('listEngagements', {
      query: { sort: 'title', limit: '200', cursor: all.next ?? '' },
    });
    const titles = [...all.items, ...rest.items].map((row) => row.title);
    expect(titles).toEqual([...titles].sort());
    const backwards = await someone.call('listEngagements', { query: { sort: '-title', limit: '200' } });
    expect(backwards.items.map((row) => row.title)).toEqual([...titles].sort().reverse());
    expect((await someone.call('listEngagements', { query: { undated: 'true' } })).total).toBe(0);
  });

  test('parties that turn out to be one are merged: names, records and all', async () => {
    const { party: keep } = await someone.call('createParty', { body: organisation('Danish Red Cross') });
    const { party: gone } = await someone.call('createParty', { body: organisation('Dansk Røde Kors') });
    const parties = [{ partyId: gone.id, role: 'guest' as const, nameAsPrinted: 'Dansk Røde Kors' }];
    const { engagement } = await someone.call('createEngagement', { body: { ...visit('Of the Danes'), parties } });
    const { party } = await someone.call('mergeParties', {
      body: { keep: { id: keep.id, version: 1 }, merge: [{ id: gone.id, version: 1 }] },
    });
    expect(party.names.map((name) => name.text)).toContain('Dansk Røde Kors');
    const page = await someone.call('getEngagement', { params: { engagementId: engagement.id } });
    expect(page.engagement.parties[0]?.partyId).toBe(keep.id);
    expect(await refused(someone, 'getParty', { params: { partyId: gone.id } })).toMatchObject({ status: 404 });
    expect((await someone.call('listParties', { query: { q: 'dansk rode kors' } })).items[0]?.id).toBe(keep.id);
  });

  test('a name that somebody verified outlives the merge: as the verified one, or as a further official one', async () => {
    const make = async (...of: Parameters<typeof organisation>) =>
      (await someone.call('createParty', { body: organisation(...of) })).party;
    const keep = await make('Norwegian RC');
    const first = await make('Norges Røde Kors', { verifiedName: 'Norwegian Red Cross' });
    const second = await make('Norwegian Red Cross Society', { verifiedName: 'Norges Røde Kors' });
    const { party } = await someone.call('mergeParties', {
      body: { keep: { id: keep.id, version: 1 }, merge: [first, second].map(({ id, version }) => ({ id, version })) },
    });
    const verified = [
      party.verifiedName,
      ...party.names.flatMap(({ text, kind }) => (kind === 'official' ? text : [])),
    ];
    expect(verified.sort()).toEqual(['Norges Røde Kors', 'Norwegian Red Cross']);
    expect(party.nameAsPrinted).toBe('Norwegian RC');
    expect(party.names.map(({ text }) => text)).toContain('Norwegian Red Cross Society');
  });

  test('the desk’s own party takes others in and is never taken in', async () => {
    const { ownPartyId } = await someone.call('getWorkspace', {});
    const { party: own } = await someone.call('getParty', { params: { partyId: ownPartyId ?? '' } });
    const { party: other } = await someone.call('createParty', {
      body: organisation('Eastport RC', { country: 'CN' }),
    });
    const [mine, theirs] = [own, other].map(({ id, version }) => ({ id, version }));
    if (!mine || !theirs) throw new Error('nothing to merge');
    const away = { body: { keep: theirs, merge: [mine] } };
    expect(await refused(someone, 'mergeParties', away)).toMatchObject({ status: 409, code: 'parties.merge_own' });
    await someone.call('mergeParties', { body: { keep: mine, merge: [theirs] } });
    expect((await someone.call('getWorkspace', {})).ownPartyId).toBe(ownPartyId);
  });
});

describe('decisions', () => {
  test('a correction becomes the record, the reader keeps its words, and both stay', async () => {
    const text = 'In June 2013, the Eastport Red Cross Society received a delegation of the Danish Red Cross.\n';
    const done = await importFiles(someone, [{ name: 'visit.txt', content: text }]);
    const documentId = done.files[0]?.documentId ?? '';
    const [proposal] = (await someone.call('listProposals', { query: { documentId, kind: 'engagement' } })).items;
    if (proposal?.payload.kind !== 'engagement') throw new Error('nothing is proposed');
    const engagement = { ...proposal.payload.engagement, title: 'The Danes come', period: '2013-06-11' };
    const { proposals, changeSetId } = await someone.call('correctProposal', {
      params: { proposalId: proposal.id },
      body: { version: proposal.version, payload: { kind: 'engagement', engagement } },
    });
    expect(proposals[0]).toMatchObject({ state: 'corrected' });
    const engagementId = proposals[0]?.resultId ?? '';
    const page = await someone.call('getEngagement', { params: { engagementId } });
    expect(page.engagement).toMatchObject({ title: 'The Danes come', period: '2013-06-11', startsOn: '2013-06-11' });
    expect(page.citations.some((citation) => citation.quote === text.slice(citation.start, citation.end))).toBe(true);
    await someone.call('undoChange', { params: { changeSetId } });
    expect(await refused(someone, 'getEngagement', { params: { engagementId } })).toMatchObject({ status: 404 });
    const reopened = await someone.call('listProposals', { query: { documentId, state: 'open', kind: 'engagement' } });
    expect(reopened.items.map(({ id }) => id)).toContain(proposal.id);
  });

  test('a fact that two papers tell is counted once', async () => {
    const fresh = await startTestServer();
    const desk = await deskOf(fresh);
    const one =
      'On 4 June 2013, the Eastport Red Cross Society received a delegation of 6 people of the Danish Red Cross.\n';
    const other =
      'Danish guests in Eastport\n\nThe Eastport Red Cross Society received a delegation of the Danish Red Cross on 4 June 2013. The 6 people saw the harbour.\n';
    await importFiles(desk, [{ name: 'one.txt', content: one }]);
    await importFiles(desk, [{ name: 'other.txt', content: other }]);
    const open = (await desk.call('listProposals', { query: { state: 'open', limit: '200' } })).items;
    expect(open.map(({ payload }) => payload.kind)).toContain('same-event');
    await desk.call('decideProposals', {
      body: { decision: 'accept', proposals: open.map(({ id, version }) => ({ id, version })) },
    });
    const ledger = await desk.call('listEngagements', { query: { kind: 'visit' } });
    expect(ledger.items).toMatchObject([{ sources: 2 }]);
    const figure = await desk.call('getFigure', { query: { measure: 'batches', kind: 'visit' } });
    expect(figure.recorded.totals).toMatchObject([{ total: { value: 1 }, records: 1 }]);
    await fresh.close();
  });
});

describe('what a person asks of figures', () => {
  test('the lineage of a number is turned over page by page, each record once', async () => {
    const query = { measure: 'batches', kind: 'visit' } as const;
    for (const unconfirmed of [{}, { unconfirmed: 'true' as const }]) {
      const whole = await someone.call('getLineage', { query: { ...query, ...unconfirmed, limit: '200' } });
      expect(whole.total).toBeGreaterThan(2);
      expect(whole.next).toBeNull();
      const seen: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page: CallResult<'getLineage'> = await someone.call('getLineage', {
          query: { ...query, ...unconfirmed, limit: '1', ...(cursor !== undefined && { cursor }) },
        });
        seen.push(...page.records.map(({ engagement }) => engagement.id));
        cursor = page.next;
      }
      expect(seen).toEqual(whole.records.map(({ engagement }) => engagement.id));
    }
  });

  test('a kind has its headline though one of its records has no date, and the most frequent kind comes first', async () => {
    const fresh = await startTestServer();
    const desk = await deskOf(fresh);
    const sent = { ...visit('Tents'), kind: 'consignment' as const, direction: 'outgoing' as const };
    await desk.call('createEngagement', { body: { ...sent, period: null, periodAsWritten: 'one spring' } });
    await desk.call('createEngagement', { body: sent });
    for (const title of ['One', 'Two', 'Three']) await desk.call('createEngagement', { body: visit(title) });
    const talks = { ...visit('Talks'), kind: 'talks' as const };
    for (const title of ['One', 'Two']) await desk.call('createEngagement', { body: { ...talks, title } });
    const { items } = await desk.call('getHeadlines', { query: {} });
    expect(items.map(({ figure }) => [figure.query.kind, figure.recorded.totals[0]?.total.value])).toEqual([
      ['visit', 3],
      ['talks', 2],
      ['consignment', 1],
    ]);
    await fresh.close();
  });

  test('a figure is adopted, prints as adopted, is found by its query, and withdrawn', async () => {
    const query = {
      measure: 'batches' as const,
      kind: 'visit' as const,
      direction: null,
      from: null,
      to: null,
      groupBy: 'none' as const,
    };
    const total = (await someone.call('getFigure', { query: { measure: 'batches', kind: 'visit' } })).recorded
      .totals[0];
    const value = total?.total.value ?? 0;
    const wording = `${value} delegations in all`;
    const { adopted } = await someone.call('adoptFigure', {
      body: {
        query,
        wording,
        language: 'en',
        value,
        qualifier: 'exact',
        unit: null,
        scope: 'visits received at home',
        hedge: null,
        basis: { kind: 'recorded' },
        approver: 'Director Chen',
        adoptedOn: '2026-02-01',
      },
    });
    const headline = (await someone.call('getHeadlines', { query: {} })).items.find((each) => each.adopted !== null);
    expect(headline?.adopted).toMatchObject({ wording, adoptedBy: 'Lan Tran' });
    for (const language of ['en', 'zh', 'vi'] as const) {
      const response = await someone.call('makeWordReport', { body: { language, from: null, to: null, figures: [] } });
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
      expect(response.headers.get('content-disposition')).toContain('.docx');
      expect(response.headers.get('content-type')).toMatch(/^application\/vnd\.openxmlformats.*wordprocessingml/);
    }
    await someone.call('withdrawFigure', { params: { adoptedId: adopted.id }, body: { version: adopted.version } });
    expect((await someone.call('listAdoptedFigures', {})).items).toEqual([]);
  });

  test('Today says what waits', async () => {
    expect(await someone.call('getToday', {})).toMatchObject({ runningImports: [], questions: [] });
  });

  test('nobody without a session hears events; somebody with one hears that records changed', async () => {
    expect((await person(server.app).fetch('/api/events')).status).toBe(401);
    const response = await someone.fetch('/api/events');
    const reader = response.body?.getReader();
    await reader?.read();
    await someone.call('createEngagement', { body: visit('Heard') });
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: change');
    await reader?.cancel();
  });

  test('open pages hear of a partner that somebody makes, renames or merges', async () => {
    const response = await someone.fetch('/api/events');
    const reader = response.body?.getReader();
    await reader?.read();
    const heard = async () => {
      const { value } = (await reader?.read()) ?? {};
      return new TextDecoder().decode(value);
    };
    const { party: first } = await someone.call('createParty', { body: organisation('Hội Chữ thập đỏ tỉnh Bun Thà') });
    expect(await heard()).toContain('parties');
    const { party: second } = await someone.call('createParty', { body: organisation('Hội CTĐ Bun Thà') });
    expect(await heard()).toContain('parties');
    const { party: renamed } = await someone.call('updateParty', {
      params: { partyId: second.id },
      body: { version: second.version, party: organisation('Hội CTĐ tỉnh Bun Thà') },
    });
    expect(await heard()).toContain('parties');
    await someone.call('mergeParties', {
      body: {
        keep: { id: first.id, version: first.version },
        merge: [{ id: renamed.id, version: renamed.version }],
      },
    });
    expect(await heard()).toContain('parties');
    await reader?.cancel();
  });

  test('who has signed out hears nothing more, on the pages that are still open too', async () => {
    const leaving = person(server.app);
    await leaving.call('createSession', { body: { email: 'lan@desk.example', password: PASSWORD } });
    const response = await leaving.fetch('/api/events');
    const reader = response.body?.getReader();
    await reader?.read();
    await leaving.call('deleteSession', {});
    await someone.call('createEngagement', { body: visit('Not for who left') });
    // What was said before may still be on its way; then the stream ends, by itself.
    let last = await reader?.read();
    while (last?.done === false) last = await reader?.read();
    expect(last).toEqual({ done: true, value: undefined });
  });
});
