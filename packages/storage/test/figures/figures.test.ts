import {
  computeFigure,
  countedRecords,
  ENGAGEMENT_KINDS,
  type Engagement,
  type EngagementDraft,
  type FigureQuery,
  GROUPINGS,
  MEASURES,
  QUALIFIERS,
} from '@comity/domain';
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
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citations, engagements, figures, parties, proposals } from '../../src/index.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await database();
});
afterAll(() => db.close());

const quantity = fc.record({
  measure: fc.constantFrom(...MEASURES),
  value: fc.option(fc.integer({ min: 0, max: 500 })),
  low: fc.option(fc.integer({ min: 0, max: 500 })),
  high: fc.option(fc.integer({ min: 0, max: 500 })),
  qualifier: fc.constantFrom(...QUALIFIERS),
  unit: fc.constantFrom(null, 'USD', 'CNY', 't'),
  of: fc.constant(null),
  hedge: fc.constantFrom(null, null, '', 'according to incomplete statistics', 'dozens'),
});
const period = fc.constantFrom(
  null,
  '2009',
  '2010-05',
  '2010-05-03',
  '2009/2018',
  '1994/..',
  '../1999',
  '2012-12/2013-01',
  '2018-12-31',
);

/** What an engagement is part of, and with whom, is told by numbers into lists that exist only in the database. */
const draft = fc.record({
  kind: fc.constantFrom(...ENGAGEMENT_KINDS.slice(0, 3)),
  direction: fc.constantFrom('incoming' as const, 'outgoing' as const, null),
  status: fc.constantFrom('reported' as const, 'reported' as const, 'reported' as const, 'planned' as const),
  aggregate: fc.boolean(),
  byOthers: fc.constantFrom(false, false, false, true),
  period,
  countries: fc.uniqueArray(fc.constantFrom('MW', 'MN', 'KP', 'VN', 'FR', 'XX'), { maxLength: 3 }),
  themes: fc.uniqueArray(fc.constantFrom('first aid', 'youth'), { maxLength: 2 }),
  partners: fc.array(fc.nat(3), { maxLength: 3 }),
  quantities: fc.array(quantity, { maxLength: 4 }),
  partOf: fc.option(fc.nat(30), { freq: 2 }),
});
const query: fc.Arbitrary<FigureQuery> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  kind: fc.constantFrom(null, null, 'visit' as const),
  direction: fc.constantFrom(null, null, 'incoming' as const),
  from: fc.constantFrom(null, '2009-01-01', '2010-05-03'),
  to: fc.constantFrom(null, '2018-12-31', '2012-12-31'),
  groupBy: fc.constantFrom(...GROUPINGS),
});

const UNORDERED = new Set(['hedges', 'toVerify', 'stated']);

/** Lists and fields whose order means nothing, in one order. */
function unordered(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((one) => unordered(one));
    return UNORDERED.has(key) ? items.map((one) => JSON.stringify(one)).sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, one]) => [name, unordered(one, name)]));
}

async function fill(
  desk: TestDesk,
  drafts: readonly (typeof draft extends fc.Arbitrary<infer T> ? T : never)[],
): Promise<readonly Engagement[]> {
  return db.change(desk.scope, { kind: 'edit' }, async (tx) => {
    const others = await parties.createMany(tx, [partyDraft(), partyDraft(), partyDraft()]);
    const partners = [desk.ownPartyId, ...others.map((party) => party.id)];
    const made: Engagement[] = [];
    for (const { partners: chosen, partOf, ...rest } of drafts) {
      const container = partOf === null ? undefined : made[partOf];
      const about: Partial<EngagementDraft> = {
        ...rest,
        partOf: container?.id ?? null,
        parties: chosen.map((index) => ({
          partyId: partners[index] ?? desk.ownPartyId,
          role: 'guest',
          nameAsPrinted: 'G',
        })),
      };
      made.push(await engagements.create(tx, engagementDraft(about)));
    }
    return made;
  });
}

describe('a figure', () => {
  it('is in SQL what the rules say, for any records and any question', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(draft, { minLength: 5, maxLength: 30 }),
        fc.array(query, { minLength: 12, maxLength: 12 }),
        async (drafts, queries) => {
          const desk = await createDesk(db);
          const made = await fill(desk, drafts);
          const context = { ownPartyId: desk.ownPartyId, toVerify: new Set<string>() };
          for (const asked of queries) {
            const computed = await db.inWorkspace(desk.scope, (tx) => figures.compute(tx, asked));
            const expected = computeFigure(made, asked, context);
            expect(unordered(computed)).toEqual(unordered(expected));
            for (const key of [null, ...expected.recorded.groups.map((group) => group.key)]) {
              const page = await db.inWorkspace(desk.scope, (tx) => figures.lineage(tx, asked, key));
              expect(page.items.map((item) => item.id).sort()).toEqual(
                [...countedRecords(made, asked, key, context)].sort(),
              );
              expect(page.total).toBe(page.items.length);
            }
          }
        },
      ),
      { numRuns: 15, seed: 20_261_122, endOnFailure: true },
    );
  });

  it('never adds "nearly 100 batches" to the visits that it contains', async () => {
    const desk = await createDesk(db);
    await db.change(desk.scope, { kind: 'edit' }, async (tx) => {
      const nearly = { ...persons(100), measure: 'batches', qualifier: 'nearly', low: null, high: 99 } as const;
      const whole = await engagements.create(
        tx,
        engagementDraft({ aggregate: true, period: '2009/2018', quantities: [nearly] }),
      );
      const year = await engagements.create(
        tx,
        engagementDraft({
          aggregate: true,
          period: '2010',
          partOf: whole.id,
          quantities: [{ ...persons(15), measure: 'batches' }],
        }),
      );
      await engagements.createMany(tx, [
        engagementDraft({ period: '2013-08', partOf: whole.id }),
        engagementDraft({ period: '2014-05', partOf: whole.id }),
        engagementDraft({ period: '2010-05', partOf: year.id }),
      ]);
    });
    const asked = {
      measure: 'batches',
      kind: 'visit',
      direction: 'incoming',
      from: '2009-01-01',
      to: '2018-12-31',
      groupBy: 'year',
    } as const;
    const figure = await db.inWorkspace(desk.scope, (tx) => figures.compute(tx, asked));
    expect(figure.recorded.totals).toMatchObject([{ total: { value: 3, qualifier: 'exact' }, records: 3 }]);
    expect(figure.stated).toMatchObject([
      {
        quantity: { value: 100, qualifier: 'nearly' },
        contains: {
          recorded: [{ records: 2 }],
          stated: [{ quantity: { value: 15 }, contains: { recorded: [{ records: 1 }] } }],
        },
      },
    ]);
  });

  it('says which of its records are to be verified', async () => {
    const desk = await createDesk(db);
    const text = 'In 2014 thirty guests came. In 2014 forty guests came.';
    const ids = await db.change(desk.scope, { kind: 'edit' }, async (tx) => {
      const paper = await addPaper(tx, text);
      const [one, other] = await engagements.createMany(tx, [
        engagementDraft({ quantities: [persons(30)] }),
        engagementDraft({ quantities: [persons(5)] }),
      ]);
      const passage = passageOf(paper.id, text, 'thirty guests');
      await citations.createMany(tx, [
        { recordKind: 'engagement', recordId: one?.id ?? '', field: 'quantities.0', ...passage },
      ]);
      await proposals.createMany(tx, [
        {
          documentId: paper.id,
          source: 'reader/1',
          weight: 1,
          passages: [passage, passageOf(paper.id, text, 'forty guests')],
          payload: { kind: 'discrepancy', finding: 'rival', explanation: 'thirty or forty' },
        },
      ]);
      return [one?.id, other?.id];
    });
    const figure = await db.inWorkspace(desk.scope, (tx) =>
      figures.compute(tx, { measure: 'persons', kind: null, direction: null, from: null, to: null, groupBy: 'none' }),
    );
    expect(figure.toVerify).toEqual([ids[0]]);
    expect(figure.toldAs).toBe('person-times');
  });
});
