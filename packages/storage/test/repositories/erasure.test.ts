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
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ChangeTx,
  citations,
  documents,
  engagements,
  erasure,
  findMismatches,
  idempotency,
  imports,
  jobs,
  listSourceErased,
  parties,
  proposals,
  undo,
} from '../../src/index.ts';

let db: TestDatabase;
let desk: TestDesk;

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
});
afterAll(() => db.close());

const edit = <T>(work: Parameters<typeof db.change<T>>[2]): Promise<T> => db.change(desk.scope, { kind: 'edit' }, work);
const read = <T>(work: Parameters<typeof db.inWorkspace<T>>[1]): Promise<T> => db.inWorkspace(desk.scope, work);

/** The tables in which a text is still found, in any column of any row. */
async function tablesThatSay(text: string): Promise<string[]> {
  return db.asOwner(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const saying: string[] = [];
    const asBytes = Buffer.from(text).toString('hex');
    for (const { name } of tables.rows) {
      const { rowCount } = await client.query(`select from ${name} t where t::text ilike $1 or t::text like $2`, [
        `%${text}%`,
        `%${asBytes}%`,
      ]);
      if (rowCount !== 0) saying.push(name);
    }
    return saying;
  });
}

describe('erasing a paper', () => {
  it('leaves no trace of it in any table, but the fact that it was erased, by whom and why', async () => {
    const text = 'The patient Quillfeather was treated in the spring.';
    const { id, importId } = await db.change(desk.scope, { kind: 'import' }, (tx) =>
      addPaper(tx, text, { title: 'Quillfeather letter' }),
    );
    const passage = passageOf(id, text, 'Quillfeather');
    const engagementId = await edit(async (tx) => {
      await imports.addFile(tx, importId, {
        fileName: 'Quillfeather.txt',
        sizeBytes: 51,
        documentId: id,
        state: 'read',
        problem: null,
      });
      await jobs.enqueue(tx, { kind: 'documents.read', payload: { documentId: id, fileName: 'Quillfeather.txt' } });
      await idempotency.claim(tx, 'a key', 'hash', true);
      await idempotency.remember(tx, 'a key', { status: 200, response: { id, title: 'Quillfeather letter' } });
      const record = await engagements.create(tx, engagementDraft());
      await citations.createMany(tx, [{ recordKind: 'engagement', recordId: record.id, field: 'title', ...passage }]);
      await proposals.createMany(tx, [
        {
          documentId: null,
          source: 'reader/1',
          weight: 1,
          passages: [passage],
          payload: { kind: 'name-variant', names: ['Quillfeather', 'Quilfeather'] },
        },
      ]);
      return record.id;
    });
    const { sha256 } = await read((tx) => documents.get(tx, id));
    expect(await tablesThatSay('Quillfeather')).toContain('history');

    const report = await edit((tx) => erasure.erase(tx, id, 'asked by the family'));
    expect(report).toMatchObject({ citedBy: [engagementId], proposalsRemoved: 1, erasedBy: desk.accountId });
    expect(await tablesThatSay('Quillfeather')).toEqual([]);
    expect(await tablesThatSay(sha256)).toEqual([]);
    expect(await read((tx) => erasure.find(tx, id))).toMatchObject({ reason: 'asked by the family' });
    expect(await read((tx) => engagements.get(tx, engagementId))).toMatchObject({ version: 1 });
  });

  it('takes its sentence from the title of the record that it told of; a title in other words stays', async () => {
    const text = 'In May the Zephyrine delegation\n came to the city.';
    const paper = await edit((tx) => addPaper(tx, text));
    const passage = passageOf(paper.id, text, 'In May');
    const [told, own] = await edit(async (tx) => {
      const records = [
        await engagements.create(
          tx,
          engagementDraft({ title: 'In May the Zephyrine delegation came…', period: '2014-05' }),
        ),
        await engagements.create(tx, engagementDraft({ title: 'The mayor’s guests' })),
      ];
      const citation = { recordKind: 'engagement' as const, field: '', ...passage };
      await citations.createMany(
        tx,
        records.map((record) => ({ ...citation, recordId: record.id })),
      );
      return records.map((record) => record.id);
    });
    await edit((tx) => erasure.erase(tx, paper.id, 'a private matter'));
    expect(await read((tx) => engagements.get(tx, told ?? ''))).toMatchObject({ title: '' });
    expect(await read((tx) => engagements.get(tx, own ?? ''))).toMatchObject({ title: 'The mayor’s guests' });
    expect(await tablesThatSay('Zephyrine')).toEqual([]);
  });

  it('takes along a party that only it knew of; one that a person made, or another paper names, stays', async () => {
    const text = 'Ottoline Vance, Bruno Hale and Mirela Stoyan came to the harbour hall.';
    const paper = await edit((tx) => addPaper(tx, text));
    const other = await edit((tx) => addPaper(tx, 'Mirela Stoyan was there as well.'));
    const named = (nameAsPrinted: string) => partyDraft({ kind: 'person', organisationKind: null, nameAsPrinted });
    let made = '';
    const byHand = await edit((tx) => {
      made = tx.changeSetId;
      return parties.create(tx, named('Bruno Hale'));
    });
    // taken back and done again, it is as good as done
    const takeBack = (changeSetId: string) =>
      db.change(desk.scope, { kind: 'undo' }, async (tx) => {
        await undo(tx, changeSetId);
        return tx.changeSetId;
      });
    await takeBack(await takeBack(made));
    const recordId = await db.change(desk.scope, { kind: 'decision' }, async (tx) => {
      const [gone, kept] = await parties.createMany(tx, [named('Ottoline Vance'), named('Mirela Stoyan')]);
      const takesPart = [gone, byHand, kept].flatMap((party) =>
        party ? [{ partyId: party.id, role: 'guest' as const, nameAsPrinted: party.nameAsPrinted }] : [],
      );
      const draft = engagementDraft({ parties: takesPart, place: 'harbour hall', notes: 'They will come again.' });
      const record = await engagements.create(tx, draft);
      const cited = { recordKind: 'engagement' as const, recordId: record.id };
      await citations.createMany(tx, [
        { ...cited, field: 'parties.0', ...passageOf(paper.id, text, 'Ottoline Vance') },
        { ...cited, field: '', ...passageOf(other.id, 'Mirela Stoyan was there as well.', 'Mirela Stoyan') },
      ]);
      return record.id;
    });
    await edit((tx) => erasure.erase(tx, paper.id, 'a private matter'));
    const record = await read((tx) => engagements.get(tx, recordId));
    expect(record.parties.map((party) => party.nameAsPrinted)).toEqual(['Bruno Hale', 'Mirela Stoyan']);
    expect(record).toMatchObject({ place: null, notes: 'They will come again.' });
    expect(await tablesThatSay('Ottoline')).toEqual([]);
    expect(await tablesThatSay('harbour hall')).toEqual([]);
  });

  it('takes its words from the past of a record that was taken back before', async () => {
    const text = 'Peregrine Ashdown came in the autumn.';
    const paper = await edit((tx) => addPaper(tx, text));
    let changeSetId = '';
    await db.change(desk.scope, { kind: 'decision' }, async (tx) => {
      changeSetId = tx.changeSetId;
      const guest = await parties.create(tx, partyDraft({ kind: 'person', nameAsPrinted: 'Peregrine Ashdown' }));
      const takesPart = [{ partyId: guest.id, role: 'guest' as const, nameAsPrinted: 'Peregrine Ashdown' }];
      const record = await engagements.create(tx, engagementDraft({ title: text, parties: takesPart }));
      const passage = passageOf(paper.id, text, 'Peregrine Ashdown');
      await citations.createMany(tx, [{ recordKind: 'engagement', recordId: record.id, field: 'title', ...passage }]);
    });
    await db.change(desk.scope, { kind: 'undo' }, (tx) => undo(tx, changeSetId));
    expect(await tablesThatSay('Peregrine')).toContain('history');
    await edit((tx) => erasure.erase(tx, paper.id, 'a private matter'));
    expect(await tablesThatSay('Peregrine')).toEqual([]);
  });

  it('lets the same file come in again, and keeps what derived from it', async () => {
    const text = 'An agency tells of the congress.';
    const origin = await edit((tx) => addPaper(tx, text));
    const copy = await edit((tx) => addPaper(tx, `${text} (reprint)`));
    await edit((tx) =>
      documents.update(tx, copy.id, null, { derivesFrom: { documentId: origin.id, kind: 'reprint' } }),
    );
    await edit((tx) => erasure.erase(tx, origin.id, 'a mistake'));
    expect(await read((tx) => documents.get(tx, copy.id))).toMatchObject({ derivesFrom: null });
    const again = await edit((tx) => addPaper(tx, text));
    expect(again.id).not.toBe(origin.id);
  });
});

describe('the nightly check', () => {
  it('finds a passage that no longer says what its paper says', async () => {
    const text = 'Twenty came, and then more.';
    const paper = await edit((tx) => addPaper(tx, text));
    await edit((tx) =>
      proposals.createMany(tx, [
        {
          documentId: paper.id,
          source: 'reader/1',
          weight: 1,
          passages: [passageOf(paper.id, text, 'Twenty came')],
          payload: { kind: 'name-variant', names: [] },
        },
      ]),
    );
    expect(await read((tx) => findMismatches(tx))).toEqual([]);
    await db.asOwner((client) =>
      client.query('update document_text set raw_text = $1 where document_id = $2', ['Thirty came.', paper.id]),
    );
    expect(await read((tx) => findMismatches(tx))).toMatchObject([{ table: 'proposal_passage', documentId: paper.id }]);
  });
});

it('a text that PostgreSQL cannot hold is refused rather than changed', async () => {
  const paper = await edit((tx) => addPaper(tx, 'plain'));
  const save = (tx: ChangeTx, rawText: string) =>
    documents.saveText(tx, paper.id, { rawText, reading: null, countries: [] });
  for (const text of ['with \0 inside', 'half \ud83d a pair']) {
    await expect(edit((tx) => save(tx, text))).rejects.toThrow(RangeError);
  }
  const kept = '🕊 e\u0301 \u{2f00} \ufeff';
  await edit((tx) => save(tx, kept));
  const { rows } = await read((tx) =>
    sql<{ rawText: string }>`select raw_text from document_text where document_id = ${paper.id}`.execute(tx.db),
  );
  expect(rows[0]?.rawText).toBe(kept);
});

it('while no paper was erased, nothing is looked through for records that have lost their source', async () => {
  const { scope } = await createDesk(db);
  await db.change(scope, { kind: 'decision' }, (tx) => engagements.create(tx, engagementDraft()));
  const looks = await db.inWorkspace(scope, async (tx) => {
    const looksSoFar = async () => {
      const { rows } = await sql<{ looks: number }>`select sum(seq_scan + coalesce(idx_scan, 0))::int as looks
        from pg_stat_xact_user_tables where relname in ('engagement', 'citation', 'history')`.execute(tx.db);
      return rows[0]?.looks ?? 0;
    };
    const before = await looksSoFar();
    expect(await listSourceErased(tx)).toEqual([]);
    return (await looksSoFar()) - before;
  });
  expect(looks).toBe(0);
});
