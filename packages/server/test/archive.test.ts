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
  untilWaiting,
} from './desk.ts';

const VISIT = 'In June 2013, the Eastport Red Cross Society received a delegation of the Danish Red Cross.\n';

let server: TestServer;
let officer: Person;
let viewer: Person;
let administrator: Person;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await deskOf(server);
  officer = await memberOf(server, administrator, 'officer');
  viewer = await memberOf(server, administrator, 'viewer');
});
afterAll(() => server.close());

async function documentOf(files: Awaited<ReturnType<typeof importFiles>>['files'], name: string) {
  const documentId = files.find((file) => file.fileName === name)?.documentId ?? '';
  return (await officer.call('getDocument', { params: { documentId } })).document;
}

describe('taking papers in', () => {
  test('one bad file does not stop the others, the same bytes are one document, and the bytes come back unchanged', async () => {
    const done = await importFiles(officer, [
      { name: 'empty.txt', content: '' },
      { name: 'folder/visit.txt', content: VISIT },
      { name: 'again.txt', content: VISIT },
      { name: 'broken.pdf', content: '%PDF-1.7 and nothing more' },
    ]);
    expect(done.files.map((file) => file.state)).toEqual(['failed', 'read', 'duplicate', 'failed']);
    expect(done.files[0]?.problem).toMatchObject({ code: 'formats.empty' });
    expect(done.files[2]?.documentId).toBe(done.files[1]?.documentId);
    const response = await officer.fetch(`/api/documents/${done.files[1]?.documentId}/bytes`);
    expect(await response.text()).toBe(VISIT);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="visit.txt"; filename*=UTF-8''visit.txt`,
    );
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('a file that could not be read and comes again is read again, in the import that brought it again', async () => {
    const content = 'In May 2018, the Eastport Red Cross Society received a delegation of the Maltese Red Cross.\n';
    const first = await importFiles(officer, [{ name: 'again-later.txt', content }]);
    const documentId = first.files[0]?.documentId ?? '';
    // As a reading ends that broke three times.
    await server.database.asOwner((client) =>
      client.query(
        `update document set status = 'failed', problem = '{"code":"internal.error","details":{}}' where id = $1`,
        [documentId],
      ),
    );
    const second = await importFiles(officer, [{ name: 'again-later.txt', content }]);
    expect(second.files).toMatchObject([{ state: 'read', documentId, problem: null }]);
    expect((await officer.call('getImport', { params: { importId: first.id } })).files).toMatchObject([{ documentId }]);
    const third = await importFiles(officer, [{ name: 'again-later.txt', content }]);
    expect(third.files).toMatchObject([{ state: 'duplicate', documentId }]);
    const hopeless = [{ name: 'broken-again.pdf', content: '%PDF-1.7 and again nothing more' }];
    expect((await importFiles(officer, hopeless)).files).toMatchObject([{ state: 'failed' }]);
    const told = (await importFiles(officer, hopeless)).files[0];
    expect(told).toMatchObject({ state: 'failed', problem: { code: 'formats.damaged' } });
  });

  test('files that cannot be read are kept unread together, wait for nobody any more, and are taken back together', async () => {
    const content = (nth: number) => `%PDF-1.7 and nothing that anybody could read, ${nth}`;
    const { files } = await importFiles(officer, [
      ...[1, 2].map((nth) => ({ name: `for-good-${nth}.pdf`, content: content(nth) })),
      { name: 'readable.txt', content: 'On 3 May 2014 nine guests came from Denmark.' },
    ]);
    const documentIds = files.flatMap(({ documentId }) => documentId ?? []);
    const waiting = async () => (await officer.call('getToday', {})).failedDocuments;
    const before = await waiting();
    const { kept, changeSetId } = await officer.call('keepUnread', { body: { documentIds } });
    expect(kept).toBe(2);
    expect(await documentOf(files, 'for-good-2.pdf')).toMatchObject({
      status: 'attachment',
      problem: { code: 'formats.damaged' },
    });
    expect(await documentOf(files, 'readable.txt')).toMatchObject({ status: 'read' });
    expect(await waiting()).toBe(before - 2);
    expect(await refused(officer, 'keepUnread', { body: { documentIds } })).toMatchObject({
      code: 'documents.not_failed',
    });
    await officer.call('undoChange', { params: { changeSetId } });
    expect(await waiting()).toBe(before);
  });

  test('bytes under the name of a text become a question about their encoding, not a fault', async () => {
    const bytes = Uint8Array.from(
      { length: 5_000 },
      (_, index) => (index * index * 31 + index * 7 + (index >> 3)) % 256,
    );
    const { files } = await importFiles(officer, [{ name: 'noise.txt', content: bytes }]);
    expect(files[0]).toMatchObject({ state: 'question', problem: { code: 'formats.encoding_unsure' } });
    const details = files[0]?.problem?.details;
    expect(JSON.stringify(details)).toContain('\ufffd');
  });

  test('words with characters that no database keeps are kept without these', async () => {
    const body = { q: 'a\0b', limit: '5' };
    expect(await officer.call('listDocuments', { query: body })).toMatchObject({ items: [] });
    const { party } = await officer.call('createParty', {
      body: {
        kind: 'organisation',
        organisationKind: null,
        country: null,
        nameAsPrinted: 'Half\ud83d a name\0',
        verifiedName: null,
        post: null,
        names: [],
      },
    });
    expect(party.nameAsPrinted).toBe('Half\ufffd a name\ufffd');
  });

  test('a paper that bears a secrecy mark is stopped with a question, and nothing of it can be found until the answer', async () => {
    const done = await importFiles(officer, [
      { name: 'mark.txt', content: `机密\n\n${VISIT}The word zirconium stands only here.` },
    ]);
    expect(done.state).toBe('waiting');
    const document = await documentOf(done.files, 'mark.txt');
    expect(document).toMatchObject({
      status: 'question',
      classification: 'restricted',
      problem: { code: 'documents.secrecy_mark' },
    });
    expect((await officer.call('search', { query: { q: 'zirconium' } })).items).toEqual([]);
    const params = { documentId: document.id };
    const unfit = { params, body: { version: document.version, answer: 'encoding' as const, encoding: 'utf-8' } };
    expect(await refused(officer, 'answerDocument', unfit)).toMatchObject({ code: 'documents.answer_unfit' });
    await officer.call('answerDocument', {
      params,
      body: { version: document.version, answer: 'take-in', classification: 'restricted' },
    });
    await settled(officer, done.id);
    expect(await documentOf(done.files, 'mark.txt')).toMatchObject({ status: 'read' });
    expect((await officer.call('search', { query: { q: 'zirconium' } })).items).toHaveLength(1);
  });

  test('a mark in a file’s name stops it with the same question, whatever the file is', async () => {
    const name = '机密-会谈纪要.txt';
    const done = await importFiles(officer, [
      { name, content: `${VISIT}The word hafnium stands only here.` },
      { name: 'Confidential scan.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    ]);
    for (const [file, mark] of [
      [name, '机密'],
      ['Confidential scan.png', 'Confidential'],
    ] as const) {
      expect(await documentOf(done.files, file)).toMatchObject({
        status: 'question',
        classification: 'restricted',
        problem: { code: 'documents.secrecy_mark', details: { marks: [mark] } },
      });
    }
    expect((await officer.call('search', { query: { q: 'hafnium' } })).items).toEqual([]);
    for (const file of [name, 'Confidential scan.png']) {
      const { id, version } = await documentOf(done.files, file);
      const body = { version, answer: 'take-in', classification: 'internal' } as const;
      await officer.call('answerDocument', { params: { documentId: id }, body });
    }
    await settled(officer, done.id);
    expect(await documentOf(done.files, name)).toMatchObject({ status: 'read', classification: 'internal' });
    expect((await officer.call('search', { query: { q: 'hafnium' } })).items).toHaveLength(1);
  });

  test('reading a paper again never takes it in unasked, and nobody fetches bytes that have not been looked at', async () => {
    // 机密 in GB18030: too short to be sure of its encoding.
    const bytes = new Uint8Array([0xbb, 0xfa, 0xc3, 0xdc, 0x0a]);
    const done = await importFiles(officer, [{ name: 'unsure.txt', content: bytes }]);
    const unsure = await documentOf(done.files, 'unsure.txt');
    expect(unsure).toMatchObject({ status: 'question', problem: { code: 'formats.encoding_unsure' } });
    const params = { documentId: unsure.id };
    expect((await viewer.fetch(`/api/documents/${unsure.id}/bytes`)).status).toBe(404);
    expect((await officer.fetch(`/api/documents/${unsure.id}/bytes`)).status).toBe(200);
    await officer.call('rereadDocument', { params, body: { version: unsure.version } });
    await settled(officer, done.id);
    const again = await documentOf(done.files, 'unsure.txt');
    expect(again.problem).toMatchObject({ code: 'formats.encoding_unsure', details: { answered: {} } });
    const encoding = { version: again.version, answer: 'encoding' as const, encoding: 'gb18030' };
    await officer.call('answerDocument', { params, body: encoding });
    await settled(officer, done.id);
    const marked = await documentOf(done.files, 'unsure.txt');
    expect(marked).toMatchObject({ classification: 'restricted', problem: { code: 'documents.secrecy_mark' } });
    await officer.call('rereadDocument', { params, body: { version: marked.version } });
    await settled(officer, done.id);
    const last = await documentOf(done.files, 'unsure.txt');
    expect(last).toMatchObject({ status: 'question', problem: { code: 'documents.secrecy_mark' } });
    await officer.call('answerDocument', { params, body: { version: last.version, answer: 'discard' } });
  });

  test('a restricted paper, its hits, proposals and passages are not there for a viewer', async () => {
    const { items } = await officer.call('listDocuments', { query: { classification: 'restricted' } });
    const [restricted] = items;
    if (!restricted) throw new Error('there is no restricted paper');
    expect((await viewer.call('listDocuments', { query: {} })).items.map(({ id }) => id)).not.toContain(restricted.id);
    expect(await refused(viewer, 'getDocument', { params: { documentId: restricted.id } })).toMatchObject({
      status: 404,
    });
    expect((await viewer.fetch(`/api/documents/${restricted.id}/bytes`)).status).toBe(404);
    expect((await viewer.call('search', { query: { q: 'zirconium' } })).items).toEqual([]);
    const seen = await viewer.call('listProposals', { query: { documentId: restricted.id } });
    expect(seen).toMatchObject({ items: [], total: 0 });

    const [proposal] = (
      await officer.call('listProposals', { query: { documentId: restricted.id, kind: 'engagement' } })
    ).items;
    if (!proposal) throw new Error('the restricted paper proposes nothing');
    const { proposals } = await officer.call('decideProposals', {
      body: { decision: 'accept', proposals: [{ id: proposal.id, version: proposal.version }] },
    });
    const engagementId = proposals[0]?.resultId ?? '';
    const forOfficer = await officer.call('getEngagement', { params: { engagementId } });
    expect(forOfficer.citations.length).toBeGreaterThan(0);
    const forViewer = await viewer.call('getEngagement', { params: { engagementId } });
    expect(forViewer.citations).toEqual([]);
    const { title } = forOfficer.engagement;
    expect(title.length).toBeGreaterThan(20);
    expect(forViewer.engagement.title).toBe('');
    expect(JSON.stringify(forViewer)).not.toContain(title);
    const ledger = await viewer.call('listEngagements', { query: {} });
    expect(ledger.items.map((row) => row.id)).toContain(engagementId);
    expect(JSON.stringify(ledger)).not.toContain(title);
    const hits = async (who: typeof viewer) =>
      (await who.call('search', { query: { q: title, type: 'engagement' } })).items.map((item) => item.id);
    expect(await hits(officer)).toContain(engagementId);
    expect(await hits(viewer)).not.toContain(engagementId);
    const past = await viewer.call('listHistory', { query: { limit: '3' } });
    expect(past.items).toHaveLength(3);
    expect(past.items.map((entry) => entry.recordKind)).not.toContain('proposal');
    const lineage = await viewer.call('getLineage', { query: { measure: 'batches', kind: 'visit' } });
    expect(lineage.records.flatMap((record) => record.citations.map((each) => each.documentId))).not.toContain(
      restricted.id,
    );
  });

  test('the columns of a list are guessed, confirmed by a person, and become proposals row by row, each citing its cells', async () => {
    const csv =
      'Date,Visitors,Country,Persons\n2015-04-02,Danish Red Cross,Denmark,4\n2016-09-12,Korean Red Cross,Republic of Korea,11\n';
    const done = await importFiles(officer, [{ name: 'visits.csv', content: csv }]);
    const document = await documentOf(done.files, 'visits.csv');
    expect(document).toMatchObject({ status: 'question', problem: { code: 'table.columns' } });
    await officer.call('answerDocument', {
      params: { documentId: document.id },
      body: {
        version: document.version,
        answer: 'columns',
        kind: 'visit',
        direction: 'incoming',
        columns: ['date', 'partner', 'country', 'persons'],
      },
    });
    await settled(officer, done.id);
    const { proposals } = await officer.call('getDocument', { params: { documentId: document.id } });
    const rows = proposals.flatMap(({ payload }) => (payload.kind === 'engagement' ? [payload.engagement] : []));
    expect(rows).toMatchObject([
      { period: '2016-09-12', countries: ['KR'], quantities: [{ measure: 'persons', value: 11 }] },
      { period: '2015-04-02', countries: ['DK'], quantities: [{ measure: 'persons', value: 4 }] },
    ]);
    const [first] = proposals;
    const cited = first?.payload.kind === 'engagement' ? first.payload.engagement.evidence['quantities.0'] : undefined;
    expect(cited?.map((index) => first?.passages[index]?.quote)).toEqual(['11']);
    const said = first?.payload.kind === 'engagement' ? first.payload.engagement.evidence[''] : undefined;
    expect(said?.map((index) => first?.passages[index]?.quote)).toEqual([
      '2016-09-12,Korean Red Cross,Republic of Korea,11',
    ]);
  });

  test('a row says its own direction, and a heading its unit and currency', async () => {
    const csv =
      'Date,Direction,Partner,Goods,Weight (t),Value (USD)\n2015-04-02,received,Danish Red Cross,blankets,2.5,"12,000"\n2016-09-12,sent,Nepal Red Cross Society,tents,30.4,"80,500"\n';
    const done = await importFiles(officer, [{ name: 'aid.csv', content: csv }]);
    const document = await documentOf(done.files, 'aid.csv');
    await officer.call('answerDocument', {
      params: { documentId: document.id },
      body: {
        version: document.version,
        answer: 'columns',
        kind: 'consignment',
        direction: 'outgoing',
        columns: ['date', 'direction', 'partner', 'goods', 'weight', 'value'],
      },
    });
    await settled(officer, done.id);
    const { proposals } = await officer.call('getDocument', { params: { documentId: document.id } });
    const rows = proposals.flatMap(({ payload }) => (payload.kind === 'engagement' ? [payload.engagement] : []));
    expect(rows.sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))).toMatchObject([
      {
        direction: 'incoming',
        parties: [{ role: 'consignor' }],
        quantities: [
          { measure: 'tonnes', value: 2.5, unit: 't' },
          { measure: 'money', value: 12000, unit: 'USD' },
        ],
      },
      { direction: 'outgoing', parties: [{ role: 'consignee' }] },
    ]);
  });

  test('a list is read as its language and its columns write numbers, and what is no number stays in the notes', async () => {
    const lists = [
      {
        name: 'hàng viện trợ gửi đi.csv',
        text: 'Ngày,Bên nhận,Hàng,Số lượng,Trọng lượng (tấn)\n2015-04-02,Hội Chữ thập đỏ Lào,chăn,1.500,"2,250"\n2016-09-12,Hội Chữ thập đỏ Lào,màn,12.000,"30,4"\n2017-01-03,Hội Chữ thập đỏ Lào,lều,rất nhiều,1\n',
        kind: 'consignment' as const,
        columns: ['date', 'partner', 'goods', 'quantity', 'weight'] as const,
        direction: 'outgoing',
        quantities: [[1500, 2.25], [12000, 30.4], [1]],
        notes: [null, null, 'Số lượng: rất nhiều'],
      },
      {
        name: '来访名单.csv',
        text: '日期,来访团组,人数\n2018-04-02,丹麦红十字会代表团,6\n2019-09-12,韩国红十字会代表团,约20\n2020-01-03,挪威红十字会代表团,"1,204"\n',
        kind: 'visit' as const,
        columns: ['date', 'partner', 'persons'] as const,
        direction: 'incoming',
        quantities: [[6], [20], [1204]],
        notes: [null, null, null],
      },
    ];
    for (const list of lists) {
      const done = await importFiles(officer, [{ name: list.name, content: list.text }]);
      const document = await documentOf(done.files, list.name);
      expect(document).toMatchObject({ problem: { details: { direction: list.direction } }, stampedOn: null });
      await officer.call('answerDocument', {
        params: { documentId: document.id },
        body: {
          version: document.version,
          answer: 'columns',
          kind: list.kind,
          direction: null,
          columns: [...list.columns],
        },
      });
      await settled(officer, done.id);
      const { proposals } = await officer.call('getDocument', { params: { documentId: document.id } });
      const rows = proposals
        .flatMap(({ payload }) => (payload.kind === 'engagement' ? [payload.engagement] : []))
        .sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
      expect(rows.map((row) => row.quantities.map(({ value }) => value))).toEqual(list.quantities);
      expect(rows.map((row) => row.notes)).toEqual(list.notes);
      expect(JSON.stringify(proposals)).not.toContain('stamp-conflict');
    }
  });

  test('a list settles by its clear dates whether days or months stand first; one that shows nothing leaves them to a person', async () => {
    const lists = [
      ['arrivals.csv', ['05/02/2019,08/02/2019', '14/06/2019,14/06/2019'], ['2019-02-05/2019-02-08', '2019-06-14']],
      ['us-arrivals.csv', ['05/02/2019,05/08/2019', '06/14/2019,06/14/2019'], ['2019-05-02/2019-05-08', '2019-06-14']],
      ['both-ways.csv', ['05/02/2019,05/02/2019', '14/06/2019,06/14/2019'], [null, '2019-06-14']],
      ['unclear.csv', ['05/02/2019,08/02/2019'], [null]],
      ['dots.csv', ['05.02.2019,08.02.2019'], ['2019-02-05/2019-02-08']],
    ] as const;
    for (const [name, rows, periods] of lists) {
      const content = `Arr.,Dep.,Guests (org)\n${rows.map((row) => `${row},Danish Red Cross\n`).join('')}`;
      const done = await importFiles(officer, [{ name, content }]);
      const document = await documentOf(done.files, name);
      const details = { mapping: { columns: [{ field: 'date' }, { field: 'endDate' }, { field: 'partner' }] } };
      expect(document).toMatchObject({ status: 'question', problem: { code: 'table.columns', details } });
      const params = { documentId: document.id };
      const columns = ['date', 'endDate', 'partner'];
      await officer.call('answerDocument', {
        params,
        body: { version: document.version, answer: 'columns', kind: 'visit', direction: 'incoming', columns },
      });
      await settled(officer, done.id);
      const { proposals } = await officer.call('getDocument', { params });
      const read = proposals.flatMap(({ payload }) =>
        payload.kind === 'engagement' ? [payload.engagement.period] : [],
      );
      expect(new Set(read), name).toEqual(new Set(periods));
    }
  });

  test('a list that is read again asks with what was answered before', async () => {
    const content = 'Date,Visitors,Country\n2015-04-02,Danish Red Cross,Denmark\n';
    const done = await importFiles(officer, [{ name: 'again.csv', content }]);
    const document = await documentOf(done.files, 'again.csv');
    expect(document.problem?.details).toMatchObject({ confirmed: null });
    const params = { documentId: document.id };
    const confirmed = { kind: 'training' as const, direction: 'outgoing' as const, columns: ['date', 'partner', null] };
    await officer.call('answerDocument', {
      params,
      body: { version: document.version, answer: 'columns', ...confirmed },
    });
    await settled(officer, done.id);
    const read = await documentOf(done.files, 'again.csv');
    expect(read.status).toBe('read');
    for (let time = 0; time < 2; time++) {
      const { version } = await documentOf(done.files, 'again.csv');
      await officer.call('rereadDocument', { params, body: { version } });
      await settled(officer, done.id);
      const asking = await documentOf(done.files, 'again.csv');
      expect(asking).toMatchObject({ status: 'question', problem: { details: { confirmed } } });
    }
  });

  test('a list names its countries, months and guests in its own language, however short the cell', async () => {
    const text =
      'Từ ngày,Đoàn khách,Nước,Số người\n3-2017,Hội CTĐ Na Uy,Na Uy,7\n4/2017,Hội CTĐ Anh,Anh,9+3\n5.2017,Hội CTĐ Lào,Lào,4\n' +
      '14/6/2017,Đoàn đại biểu,Thái Lan; Campuchia,5\n15/6/2017,Đoàn đại biểu,UK,6\n16/6/2017,Đoàn đại biểu,"Nga, Đức",6\n';
    const done = await importFiles(officer, [{ name: 'sổ đoàn vào.csv', content: text }]);
    const document = await documentOf(done.files, 'sổ đoàn vào.csv');
    await officer.call('answerDocument', {
      params: { documentId: document.id },
      body: {
        version: document.version,
        answer: 'columns',
        kind: 'visit',
        direction: 'incoming',
        columns: ['date', 'partner', 'country', 'persons'],
      },
    });
    await settled(officer, done.id);
    const { proposals } = await officer.call('getDocument', { params: { documentId: document.id } });
    const rows = proposals
      .flatMap(({ payload }) => (payload.kind === 'engagement' ? [payload.engagement] : []))
      .sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
    expect(rows.map(({ period, countries }) => [period, countries])).toEqual([
      ['2017-03', ['NO']],
      ['2017-04', ['GB']],
      ['2017-05', ['LA']],
      ['2017-06-14', ['TH', 'KH']],
      ['2017-06-15', ['GB']],
      ['2017-06-16', ['RU', 'DE']],
    ]);
    // Nine and three: their sum is a person's to say.
    expect(rows[1]).toMatchObject({ quantities: [], notes: 'Số người: 9+3' });
  });

  test('an import that is cancelled while its files come in takes no more', async () => {
    const body = new FormData();
    for (let nth = 0; nth < 60; nth++)
      body.append('files', new Blob([`Paper ${nth} of a long row.`]), `row-${nth}.txt`);
    const before = (await officer.call('listImports', { query: {} })).total;
    const { coming, cancelling } = await server.database.asOwner(async (client) => {
      // Its first file stands at the door until the cancel stands there too.
      await client.query('begin; lock table import_file in exclusive mode');
      const coming = officer.call('createImport', { body });
      await untilWaiting(client, 1);
      const { items, total } = await officer.call('listImports', { query: { limit: '1' } });
      expect(total).toBe(before + 1);
      const cancelling = officer.call('cancelImport', { params: { importId: items[0]?.id ?? '' } });
      await untilWaiting(client, 2);
      await client.query('commit');
      return { coming, cancelling };
    });
    await cancelling;
    const cancelled = await coming;
    expect(cancelled.state).toBe('cancelled');
    expect(cancelled.total).toBeLessThan(60);
    expect(cancelled.files.map((file) => file.state)).not.toContain('queued');
  });

  test('what had come in of an import before it was cancelled is taken back with it', async () => {
    const papers = async () => (await officer.call('listDocuments', { query: {} })).total;
    const before = await papers();
    const body = new FormData();
    for (let nth = 0; nth < 8; nth++)
      body.append('files', new Blob([`Paper ${nth} that is not wanted.`]), `no-${nth}.txt`);
    const { id, changeSetId } = await officer.call('createImport', { body });
    await officer.call('cancelImport', { params: { importId: id } });
    const isRunning = async () => (await officer.call('listJobs', {})).items.some(({ state }) => state === 'running');
    while (await isRunning()) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await papers()).toBe(before + 8);
    await officer.call('undoChange', { params: { changeSetId } });
    expect(await papers()).toBe(before);
  });

  test('an import is taken back as one, and what rests on it refuses', async () => {
    const done = await importFiles(officer, [{ name: 'later.txt', content: `${VISIT} And again in May 2017.` }]);
    const before = (await officer.call('listDocuments', { query: {} })).total;
    await officer.call('undoChange', { params: { changeSetId: done.changeSetId } });
    expect((await officer.call('listDocuments', { query: {} })).total).toBe(before - 1);
    const again = { params: { changeSetId: done.changeSetId } };
    expect(await refused(officer, 'undoChange', again)).toMatchObject({ code: 'changes.already_undone' });
    const told = await officer.call('getImport', { params: { importId: done.id } });
    expect(told).toMatchObject({ takenBack: { by: 'The officer', at: expect.any(String) }, open: 0, accepted: 0 });
  });

  test('an erased paper is gone with its text and proposals; that it was erased, by whom and why, stays', async () => {
    const done = await importFiles(officer, [
      { name: 'erase.txt', content: `${VISIT}The word palladium stands only here.` },
    ]);
    const document = await documentOf(done.files, 'erase.txt');
    const params = { documentId: document.id };
    const body = { version: document.version, reason: 'sent to us by mistake' };
    expect(await refused(officer, 'eraseDocument', { params, body })).toMatchObject({ code: 'auth.forbidden' });
    const erased = await administrator.call('eraseDocument', { params, body });
    expect(erased).toMatchObject({ status: 'erased', title: '' });
    expect(await refused(officer, 'getDocument', { params })).toMatchObject({
      code: 'documents.erased',
      details: { reason: body.reason, erasedBy: 'Lan Tran' },
    });
    const { items } = await officer.call('listErasures', { query: { importId: done.id } });
    expect(items).toMatchObject([{ documentId: document.id, reason: body.reason, erasedBy: 'Lan Tran' }]);
    const { files } = await officer.call('getImport', { params: { importId: done.id } });
    expect(files).toMatchObject([{ fileName: '', state: 'erased', erasure: { reason: body.reason } }]);
    expect((await officer.call('search', { query: { q: 'palladium' } })).items).toEqual([]);
    const { rows } = await server.database.asOwner((client) =>
      client.query(`select (select count(*) from document_text where raw_text like '%palladium%') as texts,
        (select count(*) from history where before::text like '%palladium%' or after::text like '%palladium%') as past`),
    );
    expect(rows[0]).toMatchObject({ texts: 0, past: 0 });
  });
});
