import type { CallResult } from '@comity/contracts';
import type { InterfaceLanguage } from '@comity/domain';
import { extractText } from '@comity/formats';
import { fixedClock } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf, importFiles, type Person, refused, startTestServer, type TestServer } from './desk.ts';

type Query = CallResult<'getFigure'>['query'];

let server: TestServer;
let desk: Person;

beforeAll(async () => {
  server = await startTestServer();
  desk = await deskOf(server);
});
afterAll(() => server.close());

const quantity = {
  measure: 'batches',
  low: null,
  high: null,
  qualifier: 'exact',
  unit: null,
  of: null,
  hedge: null,
} as const;

interface Told {
  readonly kind: 'visit' | 'deployment' | 'consignment' | 'exchange' | 'training' | 'event';
  readonly direction: 'incoming' | 'outgoing';
  readonly period: string;
  /** A number that is stated of several; without it the record stands for itself. */
  readonly states?: number;
  readonly title?: string;
  readonly countries?: readonly string[];
}

async function recorded({
  kind,
  direction,
  period,
  states,
  title = `${kind} of ${period}`,
  countries = [],
}: Told): Promise<string> {
  const { engagement } = await desk.call('createEngagement', {
    body: {
      ...{ kind, direction, period, title, status: 'reported', aggregate: states !== undefined },
      ...{ periodAsWritten: null, countries: [...countries], place: null, themes: [], parties: [], fields: {} },
      quantities: states === undefined ? [] : [{ ...quantity, value: states, low: states, high: states }],
      ...{ partOf: null, byOthers: false, notes: null },
    },
  });
  return engagement.id;
}

const over = (kind: Told['kind'], direction: Told['direction'], from: string | null, to: string | null): Query => ({
  ...{ measure: 'batches', kind, direction, groupBy: 'none' },
  from: from && `${from}-01-01`,
  to: to && `${to}-12-31`,
});

async function report(figures: readonly Query[], language: InterfaceLanguage = 'en'): Promise<string> {
  const response = await desk.call('makeWordReport', {
    body: { language, from: '2009-01-01', to: '2018-12-31', figures: [...figures] },
  });
  const { rawText } = await extractText(new Uint8Array(await response.arrayBuffer()), { fileName: 'report.docx' });
  return rawText;
}

describe('the Word report', () => {
  test('is dated by the calendar of the desk: early in the morning of Shanghai it is yesterday only elsewhere', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Shanghai';
    try {
      const early = await startTestServer({ clock: fixedClock('2026-03-02T17:30:00.000Z') });
      const { call } = await deskOf(early);
      const response = await call('makeWordReport', { body: { language: 'en', from: null, to: null, figures: [] } });
      expect(response.headers.get('content-disposition')).toContain('2026-03-03.docx');
      const { rawText } = await extractText(new Uint8Array(await response.arrayBuffer()), { fileName: 'report.docx' });
      expect(rawText).toContain('3 March 2026');
      await early.close();
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('gives a stated figure its own period, and never closes an open one', async () => {
    await recorded({ kind: 'consignment', direction: 'outgoing', period: '1979/..', states: 126 });
    const text = await report([over('consignment', 'outgoing', '1979', null)]);
    expect(text).toContain('126 batches');
    expect(text).toContain('Consignments sent, since 1979');
    expect(text).not.toMatch(/1979.{0,4}2018/u);
    const overAll = await report([over('consignment', 'outgoing', null, null)]);
    expect(overAll).toContain('Consignments sent, since 1979');
  });

  test('prints every statement with its period; of several none stands for the whole', async () => {
    await recorded({ kind: 'deployment', direction: 'outgoing', period: '2011', states: 5 });
    await recorded({ kind: 'deployment', direction: 'outgoing', period: '2012', states: 7 });
    const text = await report([over('deployment', 'outgoing', null, null)]);
    expect(text).toContain('5 batches (2011)');
    expect(text).toContain('7 batches (2012)');
    expect(text).toContain('2 statements, none for the whole');
  });

  test('prints no nought for what is only not counted: what goes on is said to go on', async () => {
    await recorded({ kind: 'exchange', direction: 'outgoing', period: '1994/..' });
    const text = await report([over('exchange', 'outgoing', null, null), over('training', 'outgoing', null, null)]);
    expect(text).toContain('going on, not counted');
    expect(text).toContain('Exchange made (since 1994)');
    expect(text).toContain('nothing recorded');
    expect(text).not.toMatch(/\b0 /u);
  });

  test('tells what it says of two records left out once', async () => {
    for (const title of ['Youth exchange', 'Exchange of volunteers'])
      await recorded({ kind: 'exchange', direction: 'incoming', period: '2003/..', title });
    const text = await report([over('exchange', 'incoming', '2009', '2018')]);
    expect(text.match(/Exchange received \(since 2003\)/g)).toHaveLength(1);
  });

  test('has no total over kinds that are different things', async () => {
    const figures = [{ ...over('visit', 'incoming', null, null), kind: null }];
    const body = { language: 'en' as const, from: null, to: null, figures };
    expect(await refused(desk, 'makeWordReport', { body })).toMatchObject({ code: 'figures.kind_missing' });
  });

  test('ranks countries and regions by their number, then by name, and ends with what is not told', async () => {
    const visit = { kind: 'visit', direction: 'outgoing', period: '2011' } as const;
    for (const countries of [['AF'], [], [], [], ['NO'], ['FR'], ['FR']]) await recorded({ ...visit, countries });
    const text = await report([over('visit', 'outgoing', '2011', '2011')]);
    const table = text.slice(text.indexOf('by country or region'));
    const places = ['France', 'Afghanistan', 'Norway', 'country or region not told'].map((name) => table.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('words an adopted figure in the reader’s language, and keeps the approver’s own words in theirs', async () => {
    const engagementId = await recorded({ kind: 'visit', direction: 'incoming', period: '2009/2018', states: 98 });
    const query = over('visit', 'incoming', '2009', '2018');
    await desk.call('adoptFigure', {
      body: {
        ...{ query, wording: 'nearly 100 delegations', language: 'en', value: 100, qualifier: 'nearly', unit: null },
        ...{ scope: '', hedge: null, basis: { kind: 'stated', engagementId }, approver: 'Director Chen' },
        adoptedOn: '2019-02-01',
      },
    });
    const [english, chinese, vietnamese] = [
      await report([query]),
      await report([query], 'zh'),
      await report([query], 'vi'),
    ];
    expect(english).toContain('nearly 100 delegations');
    expect(english).toContain('Director Chen, entered by Lan Tran, 1 February 2019');
    expect(chinese).toContain('近100批');
    expect(chinese).toContain('来访，2009–2018年');
    expect(chinese).not.toContain('nearly');
    expect(vietnamese).toContain('gần 100 đoàn');
    expect(vietnamese).not.toContain('nearly');
  });

  test('says of an adopted figure that what it rests on has changed since', async () => {
    const engagementId = await recorded({ kind: 'exchange', direction: 'incoming', period: '2011/2013', states: 98 });
    const query = over('exchange', 'incoming', '2011', '2013');
    await desk.call('adoptFigure', {
      body: {
        ...{ query, wording: '98 exchanges', language: 'en', value: 98, qualifier: 'exact', unit: null },
        ...{ scope: '', hedge: null, basis: { kind: 'stated', engagementId }, approver: '', adoptedOn: '2019-02-01' },
      },
    });
    const changed = 'what this figure rests on has changed since it was adopted';
    expect(await report([query])).not.toContain(changed);
    const { engagement } = await desk.call('getEngagement', { params: { engagementId } });
    await desk.call('removeEngagement', {
      params: { engagementId },
      body: { version: engagement.version, reason: 'counted elsewhere' },
    });
    const after = await report([query]);
    expect(after).toContain('98 exchanges');
    expect(after).toContain(changed);
  });

  test('says what happened where the reader cut a sentence for a title, and names a paper once', async () => {
    const content = `Guests of the Eastport Red Cross Society

In May 2012, the Eastport Red Cross Society received a delegation of the Danish Red Cross of 7 guests.

In June 2013, the Eastport Red Cross Society received a delegation of the Norwegian Red Cross of 5 guests.
`;
    const { files } = await importFiles(desk, [{ name: 'guests.txt', content }]);
    const documentId = files[0]?.documentId ?? '';
    const { items } = await desk.call('listProposals', { query: { documentId, kind: 'engagement' } });
    const proposals = items.map(({ id, version }) => ({ id, version }));
    await desk.call('decideProposals', { body: { decision: 'accept', proposals } });
    const text = await report([over('visit', 'incoming', null, null)]);
    expect(text).toContain('Visit received');
    expect(text).toContain('As note');
    expect(text.split('Guests of the Eastport Red Cross Society')).toHaveLength(2);
    for (const { payload } of items)
      if (payload.kind === 'engagement') expect(text.split(payload.engagement.title)).toHaveLength(2);
  });
});

describe('a figure whose paper was erased', () => {
  test('says so on the figure, on what was adopted of it, and in the report', async () => {
    const content =
      'In May 2016, the Eastport Red Cross Society held a first-aid exhibition with the Danish Red Cross.';
    const { files } = await importFiles(desk, [{ name: 'fair.txt', content }]);
    const documentId = files[0]?.documentId ?? '';
    const { items } = await desk.call('listProposals', { query: { documentId, kind: 'engagement' } });
    const event = items.find(({ payload }) => payload.kind === 'engagement' && payload.engagement.kind === 'event');
    const [decided] = (
      await desk.call('decideProposals', {
        body: { decision: 'accept', proposals: [{ id: event?.id ?? '', version: event?.version ?? 0 }] },
      })
    ).proposals;
    const query = { measure: 'sessions', kind: 'event' } as const;
    expect((await desk.call('getFigure', { query })).sourceErased).toEqual([]);
    const figure = { ...query, direction: null, from: null, to: null, groupBy: 'none' } as const;
    await desk.call('adoptFigure', {
      body: {
        ...{ query: figure, wording: '1 event', language: 'en', value: 1, qualifier: 'exact', unit: null, scope: '' },
        ...{ hedge: null, basis: { kind: 'recorded' }, approver: '', adoptedOn: '2026-01-05' },
      },
    });
    const { document } = await desk.call('getDocument', { params: { documentId } });
    await desk.call('eraseDocument', {
      params: { documentId },
      body: { version: document.version, reason: 'asked by the partner' },
    });
    expect((await desk.call('getFigure', { query })).sourceErased).toEqual([decided?.resultId]);
    const { items: adopted } = await desk.call('listAdoptedFigures', {});
    expect(adopted.find((each) => each.query.kind === 'event')).toMatchObject({
      sourceErased: true,
      approver: 'Lan Tran',
    });
    expect(await report([figure])).toContain('The paper behind this number was erased');
  });
});

describe('an adoption', () => {
  test('that its own words, its basis or the calendar contradict is refused, with the reason', async () => {
    const engagementId = await recorded({ kind: 'training', direction: 'incoming', period: '2010', states: 15 });
    const body = {
      ...{
        query: over('training', 'incoming', '2010', '2010'),
        wording: '15 batches',
        language: 'en' as const,
        value: 15,
      },
      ...{
        qualifier: 'exact' as const,
        unit: null,
        scope: '',
        hedge: null,
        basis: { kind: 'stated' as const, engagementId },
      },
      ...{ approver: '', adoptedOn: '2011-01-05' },
    };
    const refusal = async (changes: object) =>
      (await refused(desk, 'adoptFigure', { body: { ...body, ...changes } })).code;
    expect(await refusal({ wording: 'more than 900 teams', value: 3 })).toBe('figures.value_against_basis');
    expect(await refusal({ wording: 'more than 900 teams' })).toBe('figures.wording_without_value');
    expect(await refusal({ wording: 'nearly 15' })).toBe('figures.wording_other_qualifier');
    expect(await refusal({ query: over('training', 'incoming', '2009', '2018') })).toBe('figures.basis_other_period');
    expect(await refusal({ basis: { kind: 'recorded' } })).toBe('figures.basis_not_found');
    expect(await refusal({ adoptedOn: '1999-01-01' })).toBe('figures.adopted_out_of_time');
    const { adopted } = await desk.call('adoptFigure', { body });
    expect(adopted).toMatchObject({ approver: 'Lan Tran', adoptedBy: 'Lan Tran', sourceErased: false });
  });
});

describe('first figures', () => {
  test('an open part stands inside what it was confirmed to stand inside of, and is no figure of its own', async () => {
    const fresh = await startTestServer();
    const officer = await deskOf(fresh);
    const content = `From 2009 to 2018, the Eastport Red Cross Society received nearly 100 batches of foreign guests.

In 2010, the Eastport Red Cross Society received 15 batches of foreign guests.
`;
    const { id: importId } = await importFiles(officer, [{ name: 'years.txt', content }]);
    const { items } = await officer.call('listProposals', { query: {} });
    const decade = items.find(
      ({ payload }) => payload.kind === 'engagement' && payload.engagement.period === '2009/2018',
    );
    const inside = items.find(({ payload }) => payload.kind === 'containment');
    const proposals = [decade, inside].map((each) => ({ id: each?.id ?? '', version: each?.version ?? 0 }));
    await officer.call('decideProposals', { body: { decision: 'accept', proposals } });
    for (const query of [{ unconfirmed: 'true' as const }, { unconfirmed: 'true' as const, importId }]) {
      const { items: found } = await officer.call('getHeadlines', { query });
      const batches = found.filter(({ figure }) => figure.query.measure === 'batches').map(({ figure }) => figure);
      expect(batches.map(({ query: { from } }) => from)).toEqual(['2009-01-01']);
      expect(batches[0]?.stated[0]?.contains.stated.map((part) => part.quantity.value)).toEqual([15]);
      const sentences = found.find(({ figure }) => figure === batches[0])?.passages.map(({ quote }) => quote);
      expect(sentences?.[0]).toContain('nearly 100 batches');
    }
    await fresh.close();
  });
});
