import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  addPaper,
  createDesk,
  database,
  engagementDraft,
  passageOf,
  persons,
  type TestDatabase,
  type TestDesk,
} from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  backup,
  citations,
  documents,
  engagements,
  history,
  restore,
  searchDocuments,
  verifyBackup,
} from '../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-of-backups-'));
const file = join(folder, 'desk.comity');
const TEXT = 'Đoàn 15 người, "nghìn lẻ một" \\ 市红十字会 🕊 kết thúc.\n第二行';

let db: TestDatabase;
let desk: TestDesk;
let paperId: string;

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
  await db.change(desk.scope, { kind: 'import' }, async (tx) => {
    const paper = await addPaper(tx, TEXT, { language: 'vi' });
    paperId = paper.id;
    await documents.saveText(tx, paper.id, { rawText: TEXT, reading: { note: 'as\nread', n: 0.1 }, countries: [] });
    const quantities = [persons(15), { ...persons(0), measure: 'money' as const, value: 1234567.89, unit: 'CNY' }];
    const whole = await engagements.create(tx, engagementDraft({ aggregate: true, quantities }));
    const part = await engagements.create(tx, engagementDraft({ partOf: whole.id }));
    await engagements.update(tx, whole.id, 1, { title: 'The last engagement, changed' });
    await citations.createMany(tx, [
      { recordKind: 'engagement', recordId: part.id, field: '', ...passageOf(paper.id, TEXT, '15 người') },
    ]);
  });
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every row of every table, as text. */
async function everything(from: TestDatabase): Promise<Record<string, string[]>> {
  return from.asOwner(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'`,
    );
    const all: Record<string, string[]> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(
        `select row_to_json(t)::text as row from ${name} t order by 1`,
      );
      all[name] = rows.map((row) => row.row);
    }
    return all;
  });
}

describe('a backup', () => {
  it('brings back every row, every paper and its hash, and the desk goes on from there', async () => {
    const made = await backup(db, file);
    expect(made.rows).toBeGreaterThan(20);
    expect(await verifyBackup(file)).toMatchObject({ rows: made.rows, schema: db.migrations.all });
    const other = await database();
    expect(await restore(other, file)).toMatchObject({ rows: made.rows, papers: 1 });
    expect(await everything(other)).toEqual(await everything(db));
    const bytes = await other.inWorkspace(desk.scope, (tx) => documents.getBytes(tx, paperId));
    expect(bytes.toString()).toBe(TEXT);
    const { hits } = await other.inWorkspace(desk.scope, (tx) => searchDocuments(tx, '红十字会'));
    expect(hits).toHaveLength(1);
    const { id } = await other.change(desk.scope, { kind: 'edit' }, (tx) => engagements.create(tx, engagementDraft()));
    expect((await other.inWorkspace(desk.scope, (tx) => history.list(tx, { recordId: id }))).items).toHaveLength(1);
    await expect(restore(other, file)).rejects.toMatchObject({ code: 'storage.restore_not_empty' });
    await other.close();
  });

  it('that is damaged is refused with what is wrong, and nothing is touched', async () => {
    const other = await database();
    const text = gunzipSync(readFileSync(file)).toString();
    const bytes = readFileSync(file);
    const flipped = Buffer.from(bytes);
    flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    const broken: [string, Buffer, RegExp][] = [
      ['cut short', bytes.subarray(0, bytes.length - 100), /ends too early/],
      // Where the byte falls decides what is noticed first; that something is, and is said, does not depend on it.
      ['one byte changed', flipped, /^The backup cannot be used: .+/],
      ['no backup', Buffer.from('hello'), /is no backup/],
      [
        'a word changed',
        gzipSync(text.replace('The last engagement', 'The lost engagement')),
        /rows of the table \w+ were changed/,
      ],
      [
        'a row left out',
        gzipSync(text.replace(/\n\{[^\n]*\}(?=\n#\{"end":"engagement")/, '')),
        /table engagement has 1 rows instead of 2/,
      ],
      ['its end left out', gzipSync(text.slice(0, text.lastIndexOf('#{"complete"'))), /end is missing/],
    ];
    for (const [name, content, reason] of broken) {
      const path = join(folder, 'broken.comity');
      writeFileSync(path, content);
      await expect(restore(other, path), name).rejects.toMatchObject({
        code: 'storage.backup_damaged',
        message: expect.stringMatching(reason),
      });
    }
    expect((await everything(other)).account).toEqual([]);
    await expect(verifyBackup(join(folder, 'nowhere.comity'))).rejects.toMatchObject({
      code: 'storage.backup_damaged',
    });
    await other.close();
  });

  it('is not put into a database that holds anything of anybody: restoring empties it first', async () => {
    const other = await database();
    await other.asOwner((client) => client.query(`create table guests (name text); insert into guests values ('Mai')`));
    await expect(restore(other, file)).rejects.toMatchObject({
      code: 'storage.restore_not_empty',
      details: { table: 'guests' },
    });
    expect((await everything(other)).guests).toEqual(['{"name":"Mai"}']);
    await other.close();
  });

  it('of a newer version is refused', async () => {
    const path = join(folder, 'newer.comity');
    const text = gunzipSync(readFileSync(file)).toString();
    writeFileSync(path, gzipSync(text.replace('"0001_installation"', '"0001_installation","9999_later"')));
    await expect(verifyBackup(path)).rejects.toMatchObject({ code: 'storage.backup_newer' });
  });
});
