import {
  addPaper,
  createDesk,
  database,
  engagementDraft,
  partyDraft,
  passageOf,
  persons,
  type TestDatabase,
  type TestDesk,
} from '@comity/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  citations,
  counts,
  documents,
  engagements,
  history,
  type LedgerFilter,
  type LedgerQuery,
  ledger,
  parties,
  proposals,
  searchEngagements,
  undo,
} from '../../src/index.ts';

let db: TestDatabase;
let desk: TestDesk;

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
});
afterAll(() => db.close());

const read = <T>(work: Parameters<typeof db.inWorkspace<T>>[1]): Promise<T> => db.inWorkspace(desk.scope, work);
const edit = <T>(work: Parameters<typeof db.change<T>>[2]): Promise<T> => db.change(desk.scope, { kind: 'edit' }, work);

describe('an engagement', () => {
  it('comes back as it was entered, with parties, quantities and its own fields', async () => {
    const draft = engagementDraft({
      title: 'Delegation of the Northern Society',
      countries: ['MN', 'KP'],
      themes: ['disaster preparedness'],
      parties: [{ partyId: desk.ownPartyId, role: 'host', nameAsPrinted: 'the Society' }],
      quantities: [
        persons(12),
        persons(3, { of: 'youth', hedge: 'according to incomplete statistics', qualifier: 'about' }),
      ],
      fields: { purpose: 'to learn', members: ['A', 'B'] },
    });
    const created = await edit((tx) => engagements.create(tx, draft));
    expect(await read((tx) => engagements.get(tx, created.id))).toEqual({
      ...draft,
      id: created.id,
      startsOn: '2014-08-22',
      endsOn: '2014-08-22',
      version: 1,
    });
  });

  it('refuses the edit of a version that is no longer the latest, and shows both states', async () => {
    const { id } = await edit((tx) => engagements.create(tx, engagementDraft({ title: 'first' })));
    await edit((tx) => engagements.update(tx, id, 1, { title: 'second' }));
    await expect(edit((tx) => engagements.update(tx, id, 1, { title: 'third' }))).rejects.toMatchObject({
      code: 'records.stale',
      details: { current: { title: 'second', version: 2 }, attempted: { title: 'third' } },
    });
    expect(await read((tx) => engagements.get(tx, id))).toMatchObject({ title: 'second', version: 2 });
  });

  it('keeps who changed what in the transaction of the change: a change that fails leaves no history', async () => {
    const { id } = await edit((tx) => engagements.create(tx, engagementDraft({ title: 'kept' })));
    await expect(
      edit(async (tx) => {
        await engagements.update(tx, id, 1, { title: 'never' });
        throw new Error('the rest failed');
      }),
    ).rejects.toThrow('the rest failed');
    const { items } = await read((tx) => history.list(tx, { recordId: id }));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      by: desk.accountId,
      recordKind: 'engagement',
      before: null,
      after: { title: 'kept' },
    });
  });

  it('cannot be part of what it contains', async () => {
    const whole = await edit((tx) => engagements.create(tx, engagementDraft({ aggregate: true })));
    const part = await edit((tx) => engagements.create(tx, engagementDraft({ partOf: whole.id })));
    await expect(edit((tx) => engagements.update(tx, whole.id, 1, { partOf: part.id }))).rejects.toMatchObject({
      code: 'engagements.contains_itself',
    });
    await expect(edit((tx) => engagements.remove(tx, whole.id, 1))).rejects.toMatchObject({
      code: 'records.referenced',
    });
  });
});

describe('evidence', () => {
  it('keeps a citation only where the document says it at that very place', async () => {
    const text = '2014年8月，朝鲜红十字会代表团一行5人来访。';
    const paper = await edit((tx) => addPaper(tx, text, { language: 'zh-Hans' }));
    const { id } = await edit((tx) => engagements.create(tx, engagementDraft()));
    const cite = (passage: ReturnType<typeof passageOf>) =>
      edit((tx) => citations.createMany(tx, [{ recordKind: 'engagement', recordId: id, field: 'period', ...passage }]));
    const passage = passageOf(paper.id, text, '2014年8月');
    await cite(passage);
    await expect(cite({ ...passage, start: 1 })).rejects.toMatchObject({ code: 'documents.span_mismatch' });
    expect(await read((tx) => citations.listByRecord(tx, id))).toMatchObject([{ quote: '2014年8月', field: 'period' }]);
  });

  it('keeps the same file once', async () => {
    const first = await edit((tx) => addPaper(tx, 'the very same words'));
    const second = await edit((tx) =>
      documents.add(
        tx,
        {
          fileName: 'copy.txt',
          title: 'copy',
          mediaType: 'text/plain',
          classification: 'public',
          status: 'queued',
          problem: null,
          importId: first.importId,
        },
        new TextEncoder().encode('the very same words'),
      ),
    );
    expect(second).toMatchObject({ duplicate: true, document: { id: first.id } });
    expect((await read((tx) => documents.getBytes(tx, first.id))).toString()).toBe('the very same words');
  });
});

describe('taking back', () => {
  it('takes an edit back, and the taking back as well', async () => {
    const { id } = await edit((tx) => engagements.create(tx, engagementDraft({ title: 'as it was' })));
    let changeSetId = '';
    await db.change(desk.scope, { kind: 'edit' }, async (tx) => {
      changeSetId = tx.changeSetId;
      await engagements.update(tx, id, 1, { title: 'by mistake' });
    });
    let undoId = '';
    await db.change(desk.scope, { kind: 'undo' }, async (tx) => {
      undoId = tx.changeSetId;
      await undo(tx, changeSetId);
    });
    expect(await read((tx) => engagements.get(tx, id))).toMatchObject({ title: 'as it was', version: 3 });
    await expect(db.change(desk.scope, { kind: 'undo' }, (tx) => undo(tx, changeSetId))).rejects.toMatchObject({
      code: 'changes.already_undone',
    });
    await db.change(desk.scope, { kind: 'undo' }, (tx) => undo(tx, undoId));
    expect(await read((tx) => engagements.get(tx, id))).toMatchObject({ title: 'by mistake', version: 4 });
  });

  it('takes an import back with its paper, and refuses once a record rests on it', async () => {
    const text = 'Ten guests came.';
    const imported = await db.change(desk.scope, { kind: 'import' }, async (tx) => ({
      changeSetId: tx.changeSetId,
      ...(await addPaper(tx, text)),
    }));
    const { id } = await edit((tx) => engagements.create(tx, engagementDraft()));
    await edit((tx) =>
      citations.createMany(tx, [
        { recordKind: 'engagement', recordId: id, field: '', ...passageOf(imported.id, text, 'Ten guests') },
      ]),
    );
    const takeBack = (): Promise<void> =>
      db.change(desk.scope, { kind: 'undo' }, (tx) => undo(tx, imported.changeSetId));
    await expect(takeBack()).rejects.toMatchObject({
      code: 'changes.built_upon',
      details: { kind: 'document', id: imported.id },
    });
    await edit((tx) => citations.removeOfRecord(tx, id));
    await takeBack();
    expect(await read((tx) => documents.find(tx, imported.id))).toBeUndefined();
  });
});

describe('what an older version wrote into history', () => {
  it('is taken back as well, although records have learnt a field since', async () => {
    const { id } = await edit((tx) => addPaper(tx, 'Twelve guests came.'));
    const payload = { kind: 'name-variant' as const, names: ['A', 'B'] };
    const drafts = [{ documentId: id, source: 'reader/1', payload, passages: [], weight: 1 }];
    const [made] = await edit((tx) => proposals.createMany(tx, drafts));
    let changeSetId = '';
    await db.change(desk.scope, { kind: 'decision' }, async (tx) => {
      changeSetId = tx.changeSetId;
      await proposals.decide(tx, [{ id: made?.id ?? '', version: 1, state: 'refused' }]);
    });
    await read((tx) =>
      sql`update history set after = after::jsonb - 'reason', before = before::jsonb - 'reason'
        where workspace_id = ${desk.workspaceId} and change_set_id = ${changeSetId}`.execute(tx.db),
    );
    await db.change(desk.scope, { kind: 'undo' }, (tx) => undo(tx, changeSetId));
    expect(await read((tx) => proposals.find(tx, made?.id ?? ''))).toMatchObject({ state: 'open', reason: null });
  });
});

describe('the second wall', () => {
  it('keeps from a viewer what is proposed of a paper above them, even where it quotes nothing', async () => {
    const { id: documentId } = await edit((tx) => addPaper(tx, 'Quillmark.', { classification: 'restricted' }));
    const payload = { kind: 'discrepancy', finding: 'rival', explanation: 'Quillmark' } as const;
    await edit((tx) =>
      proposals.createMany(tx, [{ documentId, source: 'reader/1', payload, passages: [], weight: 1 }]),
    );
    const seen = async (scope: TestDesk['scope']) =>
      db.inWorkspace(scope, async (tx) => {
        const { items } = await proposals.list(tx, { kind: 'discrepancy' });
        expect((await counts.deskCounts(tx)).toVerify).toBe(items.length);
        return items.filter((each) => each.documentId === documentId).length;
      });
    expect([await seen(desk.scope), await seen(desk.viewerScope)]).toEqual([1, 0]);
  });

  it('shows one desk nothing of another, even to a query that forgets to say which', async () => {
    const other = await createDesk(db);
    await edit((tx) => parties.create(tx, partyDraft({ nameAsPrinted: 'Ours alone' })));
    const seen = await db.inWorkspace(other.scope, (tx) =>
      sql<{ n: number }>`select count(*) as n from party`.execute(tx.db),
    );
    expect(seen.rows).toEqual([{ n: 1 }]);
    const smuggled = db.inWorkspace(other.scope, (tx) =>
      sql`update party set verified_name = 'x' where workspace_id = ${desk.workspaceId}`.execute(tx.db),
    );
    expect((await smuggled).numAffectedRows).toBe(0n);
    await expect(
      db.inWorkspace(other.scope, (tx) =>
        sql`insert into setting (workspace_id, key, value, version) values (${desk.workspaceId}, 'k', '1', 1)`.execute(
          tx.db,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('has a policy on every table with a desk, and a key that leads with it', async () => {
    const { rows } = await db.asOwner((client) =>
      client.query<{ table: string; secured: boolean; keys: string[] }>(`
        select c.relname as table, c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as secured,
          array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indrelid = c.oid and i.indisunique) as keys
        from pg_class c join pg_attribute w on w.attrelid = c.oid and w.attname = 'workspace_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.secured || row.keys.some((key) => key !== 'workspace_id'))).toEqual([]);
  });

  it('works as a role that owns nothing and bypasses no policy', async () => {
    const { rows } = await db.inWorkspace(desk.scope, (tx) =>
      sql<object>`select current_user as name, rolsuper, rolbypassrls, exists (select from pg_class where relowner = r.oid) as owns
        from pg_roles r where rolname = current_user`.execute(tx.db),
    );
    expect(rows).toEqual([{ name: 'comity_app', rolsuper: false, rolbypassrls: false, owns: false }]);
  });

  it('lets a viewer see no restricted paper', async () => {
    const paper = await edit((tx) => addPaper(tx, 'for the officers', { classification: 'restricted' }));
    expect(await db.inWorkspace(desk.viewerScope, (tx) => documents.find(tx, paper.id))).toBeUndefined();
    expect(await db.inWorkspace(desk.viewerScope, (tx) => documents.findText(tx, paper.id))).toBeUndefined();
    expect(await read((tx) => documents.find(tx, paper.id))).toMatchObject({ id: paper.id });
  });
});

describe('the ledger', () => {
  it('is read page by page without a gap or a double, undated records last', async () => {
    const own = await createDesk(db);
    const periods = ['2014', '2014-08', null, '2011-03-11', '2011-03-11', null, '2020/2021'];
    await db.change(own.scope, { kind: 'edit' }, (tx) =>
      engagements.createMany(
        tx,
        periods.map((period) => engagementDraft({ period })),
      ),
    );
    for (const sort of ['newest', 'oldest', 'title'] as const) {
      const seen: (string | null)[] = [];
      let cursor: string | null = null;
      do {
        const query: LedgerQuery = { sort, limit: 2, ...(cursor === null ? {} : { cursor }) };
        const { items, nextCursor } = await db.inWorkspace(own.scope, (tx) => ledger.page(tx, query));
        seen.push(...items.map((item) => item.id));
        cursor = nextCursor;
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
    const oldest = await db.inWorkspace(own.scope, (tx) => ledger.page(tx, { sort: 'oldest' }));
    expect(oldest.items.map((item) => item.startsOn)).toEqual([
      '2011-03-11',
      '2011-03-11',
      '2014-01-01',
      '2014-08-01',
      '2020-01-01',
      null,
      null,
    ]);
    expect(await db.inWorkspace(own.scope, (tx) => ledger.timeline(tx))).toEqual([
      { year: 2011, kind: 'visit', count: 2 },
      { year: 2014, kind: 'visit', count: 2 },
      { year: 2020, kind: 'visit', count: 1 },
      { year: null, kind: 'visit', count: 2 },
    ]);
  });

  it('is filtered by kind, direction, dates, country, party, theme and words', async () => {
    const own = await createDesk(db);
    const partner = await db.change(own.scope, { kind: 'edit' }, (tx) =>
      parties.create(tx, partyDraft({ nameAsPrinted: 'Hội Chữ thập đỏ Đà Nẵng' })),
    );
    const made = await db.change(own.scope, { kind: 'edit' }, (tx) =>
      engagements.createMany(tx, [
        engagementDraft({ title: '第十五批代表团', countries: ['MW'], period: '2010-05' }),
        engagementDraft({
          title: 'Trainers',
          kind: 'training',
          direction: 'outgoing',
          countries: ['MW', 'LA'],
          period: '2015',
          themes: ['nursing'],
        }),
        engagementDraft({
          title: 'Talks',
          kind: 'talks',
          period: '2016',
          parties: [{ partyId: partner.id, role: 'guest', nameAsPrinted: 'Hội Chữ thập đỏ Đà Nẵng' }],
        }),
      ]),
    );
    const found = async (filter: LedgerFilter): Promise<number[]> => {
      const { items } = await db.inWorkspace(own.scope, (tx) => ledger.page(tx, { ...filter, sort: 'oldest' }));
      expect(await db.inWorkspace(own.scope, (tx) => ledger.count(tx, filter))).toBe(items.length);
      return items.map((item) => made.findIndex((one) => one.id === item.id));
    };
    expect(await found({ kind: 'training' })).toEqual([1]);
    expect(await found({ direction: 'incoming' })).toEqual([0, 2]);
    expect(await found({ from: '2011-01-01', to: '2015-06-30' })).toEqual([1]);
    expect(await found({ country: 'MW' })).toEqual([0, 1]);
    expect(await found({ partyId: partner.id })).toEqual([2]);
    expect(await found({ theme: 'nursing' })).toEqual([1]);
    expect(await found({ text: 'da nang' })).toEqual([2]);
    expect(await found({ text: '代表团' })).toEqual([0]);
    expect(await found({ text: 'trainer' })).toEqual([1]);
    expect(await found({ text: '???' })).toEqual([]);
  });

  it('finds what goes on, and what began nobody knows when, in every year that it touches', async () => {
    const own = await createDesk(db);
    const periods = ['1994/..', '../1978', '1990/1995', null];
    await db.change(own.scope, { kind: 'edit' }, (tx) =>
      engagements.createMany(
        tx,
        periods.map((period) => engagementDraft({ title: `guests ${period}`, period })),
      ),
    );
    const asked = async (from: string | undefined, to: string | undefined) => {
      const filter = { ...(from && { from: `${from}-01-01` }), ...(to && { to: `${to}-12-31` }) };
      const { items } = await db.inWorkspace(own.scope, (tx) => ledger.page(tx, { ...filter, sort: 'oldest' }));
      const { hits } = await db.inWorkspace(own.scope, (tx) => searchEngagements(tx, 'guests', filter));
      const found = items.map(({ period }) => period);
      expect(hits.map(({ engagement }) => engagement.period).sort()).toEqual([...found].sort());
      return found;
    };
    expect(await asked('2010', '2010')).toEqual(['1994/..']);
    expect(await asked('1970', '1975')).toEqual(['../1978']);
    expect(await asked('1995', undefined)).toEqual(['1990/1995', '1994/..']);
    expect(await asked(undefined, '1993')).toEqual(['1990/1995', '../1978']);
    expect(await asked('1980', '1985')).toEqual([]);
  });
});

describe('what a database cannot keep', () => {
  it('stands as U+FFFD in what is kept as JSON, and in its history', async () => {
    const odd = { problem: { code: 'x', details: { preview: 'a\0b\ud83dc', path: 'C:\\u0000' } } };
    const document = await db.change(desk.scope, { kind: 'import' }, async (tx) => {
      const { id } = await addPaper(tx, 'A paper with an odd preview.');
      return documents.update(tx, id, null, odd);
    });
    const kept = await read((tx) => documents.get(tx, document.id));
    expect(kept.problem?.details).toEqual({ preview: 'a\ufffdb\ufffdc', path: 'C:\\u0000' });
    const [latest] = (await read((tx) => history.list(tx, { recordId: document.id }))).items;
    expect(latest?.after).toMatchObject({ problem: { details: { preview: 'a\ufffdb\ufffdc' } } });
  });
});

describe('a cursor', () => {
  it('of another list, or of nobody, is refused', async () => {
    const madeUp = [
      'nonsense',
      ...[['x', 'y'], [1], []].map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url')),
    ];
    for (const cursor of madeUp) {
      for (const list of [
        () => read((tx) => documents.list(tx, { cursor })),
        () => read((tx) => parties.list(tx, { cursor })),
        () => read((tx) => ledger.page(tx, { cursor })),
        () => read((tx) => ledger.page(tx, { cursor, sort: 'title' })),
      ]) {
        await expect(list()).rejects.toMatchObject({ code: 'input.cursor_invalid' });
      }
    }
  });
});
