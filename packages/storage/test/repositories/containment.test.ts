import { createDesk, database, engagementDraft, type TestDatabase, type TestDesk } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagements, figures, undo } from '../../src/index.ts';

let db: TestDatabase;
let desk: TestDesk;

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
});
afterAll(() => db.close());

const edit = <T>(work: Parameters<typeof db.change<T>>[2]): Promise<T> => db.change(desk.scope, { kind: 'edit' }, work);
const takeBack = (changeSetId: string) => db.change(desk.scope, { kind: 'undo' }, (tx) => undo(tx, changeSetId));
const put = (part: string, container: string | null): Promise<string> =>
  edit(async (tx) => {
    await engagements.update(tx, part, null, { partOf: container });
    return tx.changeSetId;
  });
const make = async (title: string): Promise<string> =>
  (await edit((tx) => engagements.create(tx, engagementDraft({ title, aggregate: true })))).id;
const containerOf = (id: string) => db.inWorkspace(desk.scope, async (tx) => (await engagements.get(tx, id)).partOf);
const refusals = async (attempts: readonly Promise<unknown>[]): Promise<readonly unknown[]> =>
  (await Promise.allSettled(attempts)).flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));

describe('records inside one another', () => {
  it('never stand inside each other, although each move alone was in order when it was taken back', async () => {
    const [decade, year] = [await make('a decade'), await make('a year')];
    await put(decade, year);
    const out = await put(decade, null);
    await put(year, decade);
    await expect(takeBack(out)).rejects.toMatchObject({ code: 'changes.built_upon', details: { id: decade } });
    expect([await containerOf(decade), await containerOf(year)]).toEqual([null, decade]);
    const query = {
      measure: 'batches',
      kind: 'visit',
      direction: null,
      from: null,
      to: null,
      groupBy: 'none',
    } as const;
    await expect(db.inWorkspace(desk.scope, (tx) => figures.compute(tx, query))).resolves.toMatchObject({ query });
  });

  it('never come to stand inside each other by two who move them at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [first, second] = [await make('first'), await make('second')];
      expect(await refusals([put(first, second), put(second, first)])).toEqual(['engagements.contains_itself']);
    }
  });
});

describe('a change that two take back at once', () => {
  it('is taken back once: the other learns that it was', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [part, whole] = [await make('a part'), await make('a whole')];
      const change = await put(part, whole);
      expect(await refusals([takeBack(change), takeBack(change)])).toEqual(['changes.already_undone']);
      expect(await containerOf(part)).toBeNull();
    }
  });
});
