import { describe, expect, it } from 'vitest';
import {
  BLANK_ENGAGEMENT,
  computeFigure,
  countedRecords,
  type Engagement,
  exactly,
  type FigureQuery,
  headlines,
  periodBounds,
  type Quantity,
} from '../src/index.ts';

let counter = 0;

function engagement(given: Partial<Engagement>): Engagement {
  counter += 1;
  const period = given.period ?? null;
  return {
    id: `e${counter}`,
    ...BLANK_ENGAGEMENT,
    title: `record ${counter}`,
    period,
    version: 1,
    ...periodBounds(period),
    ...given,
  };
}

const nearly = (value: number): Quantity => ({ ...exactly('batches', value), low: null, qualifier: 'nearly' });
const query = (given: Partial<FigureQuery>): FigureQuery => ({
  measure: 'batches',
  kind: 'visit',
  direction: 'incoming',
  from: '2009-01-01',
  to: '2018-12-31',
  groupBy: 'none',
  ...given,
});
const value = (figure: ReturnType<typeof computeFigure>) => figure.recorded.totals.map(({ total }) => total.value);

describe('a figure', () => {
  it('shows what a source states over ten years beside the visits told one by one, and never adds the two', () => {
    const decade = engagement({ aggregate: true, period: '2009/2018', quantities: [nearly(100)] });
    const expo = engagement({
      aggregate: true,
      period: '2010',
      quantities: [exactly('batches', 15)],
      partOf: decade.id,
    });
    const first = engagement({ period: '2013', partOf: decade.id });
    const second = engagement({ period: '2014-08-22', partOf: decade.id });
    const figure = computeFigure([decade, expo, first, second], query({}));
    expect(value(figure)).toEqual([2]);
    expect(figure.stated).toHaveLength(1);
    const [root] = figure.stated;
    expect(root?.quantity).toMatchObject({ value: 100, qualifier: 'nearly' });
    expect(root?.contains.stated.map(({ quantity }) => quantity.value)).toEqual([15]);
    expect(root?.contains.recorded).toMatchObject([{ total: { value: 2 }, records: 2 }]);
  });

  it('counts a visit without a stated number of batches as one batch', () => {
    expect(value(computeFigure([engagement({ period: '2011' }), engagement({ period: '2012' })], query({})))).toEqual([
      2,
    ]);
  });

  it('leaves out what others did, what is planned, and what goes the other way', () => {
    const all = [
      engagement({ period: '2011', byOthers: true }),
      engagement({ period: '2011', status: 'planned' }),
      engagement({ period: '2011', direction: 'outgoing' }),
    ];
    expect(value(computeFigure(all, query({})))).toEqual([]);
  });

  it('says how many records have no settled date or cross the border of the period', () => {
    const figure = computeFigure(
      [
        engagement({}),
        engagement({ period: '2018/2019' }),
        engagement({ period: '1994/..' }),
        engagement({ period: '2015' }),
      ],
      query({}),
    );
    expect(value(figure)).toEqual([1]);
    expect(figure.leftOut).toEqual({ undated: 1, crossing: 2 });
  });

  it('gives way to its parts: a programme that contains its cohorts is not counted beside them', () => {
    const programme = engagement({ kind: 'training', direction: null, period: '2010/2012' });
    const cohorts = ['2010', '2011', '2012'].map((period) =>
      engagement({ kind: 'training', direction: null, period, partOf: programme.id }),
    );
    const asked = query({ kind: 'training', direction: null, measure: 'sessions' });
    expect(value(computeFigure([programme, ...cohorts], asked))).toEqual([3]);
    expect(countedRecords([programme, ...cohorts], asked, null)).toEqual(cohorts.map(({ id }) => id));
  });

  it('counts a visit that contains talks: the talks are of another kind', () => {
    const visit = engagement({ period: '2012' });
    const talks = engagement({ kind: 'talks', direction: null, period: '2012', partOf: visit.id });
    expect(value(computeFigure([visit, talks], query({})))).toEqual([1]);
  });

  it('counts countries and regions as a set, in the total and in each group', () => {
    const all = [
      engagement({ period: '2011', countries: ['JP', 'KR'] }),
      engagement({ period: '2011', countries: ['JP'] }),
      engagement({ period: '2012', countries: ['DE'] }),
    ];
    const figure = computeFigure(all, query({ measure: 'countries-and-regions', groupBy: 'year' }));
    expect(value(figure)).toEqual([3]);
    expect(figure.recorded.groups.map(({ key, totals }) => [key, totals[0]?.total.value])).toEqual([
      ['2011', 2],
      ['2012', 1],
    ]);
  });

  it('puts a visit from two countries under each of them, and once in the total', () => {
    const figure = computeFigure(
      [engagement({ period: '2011', countries: ['JP', 'KR'] })],
      query({ groupBy: 'country' }),
    );
    expect(value(figure)).toEqual([1]);
    expect(figure.recorded.groups.map(({ key }) => key)).toEqual(['JP', 'KR']);
  });

  it('never adds money of different currencies', () => {
    const sent = { kind: 'consignment', direction: 'outgoing', period: '2012' } as const;
    const all = [
      engagement({ ...sent, quantities: [exactly('money', 1000, 'USD')] }),
      engagement({ ...sent, quantities: [exactly('money', 500, 'CNY'), exactly('money', 200, 'USD')] }),
    ];
    const figure = computeFigure(all, query({ ...sent, measure: 'money' } as Partial<FigureQuery>));
    expect(figure.recorded.totals.map(({ unit, total }) => [unit, total.value])).toEqual([
      ['CNY', 500],
      ['USD', 1200],
    ]);
  });

  it('tells persons of several visits as person-times, since nobody knows who came twice', () => {
    const four = engagement({ period: '2013', quantities: [exactly('persons', 4)] });
    const six = engagement({ period: '2014', quantities: [exactly('persons', 6)] });
    expect(computeFigure([four], query({ measure: 'persons' })).toldAs).toBe('persons');
    const figure = computeFigure([four, six], query({ measure: 'persons' }));
    expect(figure.toldAs).toBe('person-times');
    expect(value(figure)).toEqual([10]);
  });

  it('carries qualifiers and reservations into the total', () => {
    const hedge = 'according to incomplete statistics';
    const all = [
      engagement({ period: '2013', quantities: [exactly('batches', 3)] }),
      engagement({
        period: '2014',
        quantities: [{ ...exactly('batches', 50), low: 51, high: null, qualifier: 'more-than', hedge }],
      }),
    ];
    expect(computeFigure(all, query({})).recorded.totals).toMatchObject([
      { total: { value: 53, low: 54, high: null, qualifier: 'at-least', hedges: [hedge] } },
    ]);
  });

  it('counts a vague number for nothing, and says that it did', () => {
    const dozens: Quantity = { ...exactly('batches', 0), value: null, low: null, high: null, qualifier: 'about' };
    const [entry] = computeFigure([engagement({ period: '2013', quantities: [dozens] })], query({})).recorded.totals;
    expect(entry?.total).toMatchObject({ value: 0, unnumbered: 1, qualifier: 'about' });
  });

  it('survives records that claim to contain each other', () => {
    const a = engagement({ aggregate: true, period: '2010', quantities: [nearly(10)] });
    const b = engagement({ aggregate: true, period: '2010', quantities: [nearly(9)], partOf: a.id });
    expect(() => computeFigure([{ ...a, partOf: b.id }, b], query({}))).not.toThrow();
  });

  it('still shows two statements that claim to contain each other', () => {
    const a = engagement({ aggregate: true, period: '2010', quantities: [nearly(10)] });
    const b = engagement({ aggregate: true, period: '2010', quantities: [nearly(9)], partOf: a.id });
    expect(computeFigure([{ ...a, partOf: b.id }, b], query({})).stated.length).toBeGreaterThan(0);
  });
});

describe('a first look', () => {
  it('leads with the statement that contains what is told one by one', () => {
    const decade = engagement({ aggregate: true, period: '2009/2018', quantities: [nearly(100)] });
    const inside = engagement({ period: '2013', partOf: decade.id });
    const other = engagement({ kind: 'honour', direction: 'incoming', period: '2010' });
    const [first] = headlines([other, inside, decade], 5);
    expect(first?.query).toMatchObject({ kind: 'visit', measure: 'batches', from: '2009-01-01', to: '2018-12-31' });
  });

  it('shows what is inside a statement inside it, and not as a headline of its own', () => {
    const decade = engagement({ aggregate: true, period: '2009/2018', quantities: [nearly(100)] });
    const expo = engagement({
      aggregate: true,
      period: '2010',
      quantities: [exactly('batches', 15)],
      partOf: decade.id,
    });
    const single = engagement({ period: '2013', partOf: decade.id });
    expect(headlines([decade, expo, single], 9).map(({ query: { from, to } }) => [from, to])).toEqual([
      ['2009-01-01', '2018-12-31'],
    ]);
  });
});
