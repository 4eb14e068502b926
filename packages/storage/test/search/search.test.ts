import {
  addPaper,
  createDesk,
  database,
  engagementDraft,
  partyDraft,
  passageOf,
  type TestDatabase,
  type TestDesk,
} from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  citations,
  documents,
  engagements,
  parties,
  type SearchFilter,
  searchDocuments,
  searchEngagements,
  searchParties,
} from '../../src/index.ts';
import { foldText } from '../../src/search/fold.ts';
import { tokenize } from '../../src/search/tokens.ts';

const PAPERS = {
  en: 'The Society received fifteen visiting delegations in 2010. Its volunteers trained nurses for the hospitals of Malawi.',
  vi: 'Hội Chữ thập đỏ thành phố Đà Nẵng đã đón 15 đoàn khách quốc tế năm 2010. Đoàn Lào đến thăm.',
  zh: '2010年，市红十字会共接待来访团组十五批。代表团参观了应急救援中心，并与志愿者座谈。',
  'zh-Hant': '紅十字會接待來訪團組。',
  ja: '赤十字社のボランティアが救援物資を配りました。',
  ko: '대한적십자사 부산지사 대표단이 방문하였다.',
} as const;

let db: TestDatabase;
let desk: TestDesk;
const ids = new Map<string, string>();

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
  await db.change(desk.scope, { kind: 'import' }, async (tx) => {
    for (const [language, text] of Object.entries(PAPERS)) {
      ids.set(language, (await addPaper(tx, text, { language, title: `Paper in ${language}` })).id);
    }
  });
});
afterAll(() => db.close());

async function languagesFor(text: string, filter: SearchFilter = {}): Promise<string[]> {
  const { hits } = await db.inWorkspace(desk.scope, (tx) => searchDocuments(tx, text, filter));
  return hits.map((hit) => hit.document.language ?? '').sort();
}

describe('searching papers', () => {
  it.each([
    ['delegation visit', ['en']],
    ['train hospital', ['en']],
    ['红十字会', ['zh']],
    ['志愿', ['zh']],
    ['来访团组', ['zh']],
    ['團', ['zh-Hant']],
    ['十会', []],
    ['da nang', ['vi']],
    ['Đà Nẵng', ['vi']],
    ['DOAN lao', ['vi']],
    ['ボランティア', ['ja']],
    ['적십자', ['ko']],
    ['２０１０', ['en', 'vi', 'zh']],
    ['"visiting delegations"', ['en']],
    ['"delegations visiting"', []],
    ['nothing of the kind', []],
    ['…', []],
  ])('finds %s', async (text, expected) => {
    expect(await languagesFor(text)).toEqual(expected);
  });

  it('shows the passage that says so, with what was asked marked in it, by offsets into the raw text', async () => {
    const { hits } = await db.inWorkspace(desk.scope, (tx) => searchDocuments(tx, '应急救援'));
    const [passage] = hits[0]?.passages ?? [];
    expect(passage).toBeDefined();
    expect(PAPERS.zh.slice(passage?.start, passage?.end)).toBe(passage?.quote);
    expect(passage?.highlights.map((mark) => PAPERS.zh.slice(mark.start, mark.end))).toEqual(['应急救援']);
    const english = await db.inWorkspace(desk.scope, (tx) => searchDocuments(tx, 'delegation nurse'));
    const marks = english.hits[0]?.passages.flatMap((one) =>
      one.highlights.map((mark) => PAPERS.en.slice(mark.start, mark.end)),
    );
    expect(marks).toEqual(['delegations', 'nurses']);
  });

  it('finds a word late in a very long paper, and shows it there', async () => {
    const text = `${'a long and even tale of nothing much. '.repeat(9_000)}At last the zoologist arrived. ${'And so on. '.repeat(9_000)}`;
    const { id } = await db.change(desk.scope, { kind: 'import' }, (tx) => addPaper(tx, text, { language: 'en-GB' }));
    const { hits } = await db.inWorkspace(desk.scope, (tx) => searchDocuments(tx, 'zoologist'));
    expect(hits).toHaveLength(1);
    expect(hits[0]?.document.id).toBe(id);
    const [mark] = hits[0]?.passages[0]?.highlights ?? [];
    expect(text.slice(mark?.start, mark?.end)).toBe('zoologist');
  });

  it('is filtered by language, by the date of the paper, by country and by the party that records name', async () => {
    expect(await languagesFor('2010', { language: 'vi' })).toEqual(['vi']);
    const text = 'Kathmandu, the hosts agreed.';
    const paper = await db.change(desk.scope, { kind: 'import' }, async (tx) => {
      const added = await addPaper(tx, text, { language: 'ne' });
      await documents.saveText(tx, added.id, { rawText: text, reading: null, countries: ['NP'] });
      await documents.update(tx, added.id, null, { stampedOn: '2014-08' });
      return added;
    });
    const guest = await db.change(desk.scope, { kind: 'edit' }, async (tx) => {
      const party = await parties.create(tx, partyDraft({ nameAsPrinted: 'The hosts' }));
      const { id } = await engagements.create(
        tx,
        engagementDraft({ parties: [{ partyId: party.id, role: 'host', nameAsPrinted: 'the hosts' }] }),
      );
      await citations.createMany(tx, [
        { recordKind: 'engagement', recordId: id, field: '', ...passageOf(paper.id, text, 'the hosts') },
      ]);
      return party.id;
    });
    expect(await languagesFor('agreed', { country: 'NP' })).toEqual(['ne']);
    expect(await languagesFor('agreed', { country: 'FR' })).toEqual([]);
    expect(await languagesFor('agreed', { from: '2014-08-15', to: '2014-12-31' })).toEqual(['ne']);
    expect(await languagesFor('agreed', { from: '2014-09-01' })).toEqual([]);
    expect(await languagesFor('agreed', { partyId: guest })).toEqual(['ne']);
    expect(await languagesFor('agreed', { partyId: desk.ownPartyId })).toEqual([]);
  });

  it('shows a viewer nothing of a restricted paper', async () => {
    await db.change(desk.scope, { kind: 'import' }, (tx) =>
      addPaper(tx, 'the confidentialia of it', { classification: 'restricted' }),
    );
    const seen = await db.inWorkspace(desk.viewerScope, (tx) => searchDocuments(tx, 'confidentialia'));
    expect(seen).toEqual({ hits: [], total: 0 });
    expect(await languagesFor('confidentialia')).toHaveLength(1);
  });
});

describe('searching records', () => {
  it('finds a party however its name is typed', async () => {
    const names = [
      'Nguyễn Văn Hùng',
      '陈志强',
      'Mikhail Gorbachyov',
      'Croix-Rouge française',
      'Hội Chữ thập đỏ Lào Cai',
      "Maison d'Espoir",
    ];
    await db.change(desk.scope, { kind: 'edit' }, (tx) =>
      parties.createMany(
        tx,
        names.map((nameAsPrinted) => partyDraft({ nameAsPrinted })),
      ),
    );
    const best = async (text: string): Promise<string | undefined> => {
      const { hits } = await db.inWorkspace(desk.scope, (tx) => searchParties(tx, text));
      return hits[0]?.party.nameAsPrinted;
    };
    expect(await best('nguyen van hung')).toBe('Nguyễn Văn Hùng');
    expect(await best('Nguyen Van Hugn')).toBe('Nguyễn Văn Hùng');
    expect(await best('Michail Gorbachov')).toBe('Mikhail Gorbachyov');
    expect(await best('croix rouge francaise')).toBe('Croix-Rouge française');
    expect(await best('志强')).toBe('陈志强');
    expect(await best('陈志')).toBe('陈志强');
    expect(await best('lao cai')).toBe('Hội Chữ thập đỏ Lào Cai');
    expect(await best("maison d'espoir")).toBe("Maison d'Espoir");
    expect(await best(`d'espoir \\ | '`)).toBe("Maison d'Espoir");
    expect(await best('Zbigniew')).toBeUndefined();
  });

  it('finds engagements by their words and marks them in the title', async () => {
    await db.change(desk.scope, { kind: 'edit' }, (tx) =>
      engagements.create(
        tx,
        engagementDraft({ title: 'Đoàn Vân Nam thăm Lào Cai', countries: ['CN'], period: '2011-03' }),
      ),
    );
    const { hits, total } = await db.inWorkspace(desk.scope, (tx) =>
      searchEngagements(tx, 'van nam', { country: 'CN', from: '2011-01-01' }),
    );
    expect(total).toBe(1);
    expect(hits[0]?.titleHighlights.map((mark) => hits[0]?.engagement.title.slice(mark.start, mark.end))).toEqual([
      'Vân',
      'Nam',
    ]);
    expect(await db.inWorkspace(desk.scope, (tx) => searchEngagements(tx, 'van nam', { country: 'LA' }))).toEqual({
      hits: [],
      total: 0,
    });
  });
});

describe('folding', () => {
  it('takes marks off Latin letters and leaves the voicing of kana and the syllables of Hangul', () => {
    expect(foldText('Đà Nẵng, ŁÓDŹ; Ærø’s ﬁn')).toBe('da nang lodz aeros fin');
    expect(foldText('が ｶﾞ 한국 ⾚十字')).toBe('が ガ 한국 赤十字');
  });

  it('cuts words and pairs, each with its place in the text', () => {
    const text = 'Cafe\u0301 市红十字 A1';
    const tokens = [...tokenize(text)];
    expect(tokens.map((token) => token.text)).toEqual(['cafe', '市红', '红十', '十字', '字', 'a1']);
    expect(tokens.map((token) => token.position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'Cafe\u0301',
      '市红',
      '红十',
      '十字',
      '字',
      'A1',
    ]);
  });
});
