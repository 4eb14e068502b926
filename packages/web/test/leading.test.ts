import type { WireFigure, WireStatedFigure } from '@comity/contracts';
import { describe, expect, it } from 'vitest';
import { figureSearch } from '../src/features/figures/figure-words.ts';
import {
  countedPassages,
  distinctHeadlines,
  leadingStatement,
  passageBehind,
  standsOnErased,
} from '../src/features/figures/leading.ts';
import { statedPeriods } from '../src/features/figures/stated-periods.ts';

const quantity = (value: number): WireStatedFigure['quantity'] => ({
  measure: 'batches',
  value,
  low: null,
  high: value,
  qualifier: 'nearly',
  unit: null,
  of: null,
  hedge: null,
});
const in2010: WireStatedFigure = {
  engagementId: 'b',
  title: '15 in 2010',
  period: '2010',
  relation: 'within',
  quantity: quantity(15),
  contains: { stated: [], recorded: [] },
};
const decade = (relation: WireStatedFigure['relation']): WireStatedFigure => ({
  engagementId: 'a',
  title: 'nearly 100',
  period: '2009/2018',
  relation,
  quantity: quantity(100),
  contains: { stated: [in2010], recorded: [] },
});
const figure = (from: string | null, to: string | null, stated: readonly WireStatedFigure[]): WireFigure => ({
  query: { measure: 'batches', kind: 'visit', direction: 'incoming', from, to, groupBy: 'none' },
  toldAs: 'batches',
  recorded: { totals: [], groups: [] },
  stated: [...stated],
  leftOut: { undated: 0, crossing: 0 },
  toVerify: [],
  sourceErased: [],
  unconfirmed: false,
  notLookedAt: 0,
});

describe('which statement may stand for a figure', () => {
  it('nearly 100 in ten years never stands for one of them', () => {
    expect(leadingStatement(figure('2010-01-01', '2010-12-31', [decade('covers')]))?.quantity.value).toBe(15);
    expect(leadingStatement(figure('2009-01-01', '2018-12-31', [decade('within')]))?.quantity.value).toBe(100);
  });

  it('a statement without a settled date stands only for all time', () => {
    expect(
      leadingStatement(figure('2009-01-01', null, [{ ...in2010, period: null, relation: 'undated' }])),
    ).toBeUndefined();
    expect(
      leadingStatement(figure(null, null, [{ ...in2010, period: null, relation: 'undated' }]))?.quantity.value,
    ).toBe(15);
  });

  it('one statement heads one figure', () => {
    const headline = (from: string | null) => ({
      figure: figure(from, null, [decade('within')]),
      passages: [],
      adopted: null,
    });
    expect(distinctHeadlines([headline('2009-01-01'), headline(null)])).toHaveLength(1);
  });
});

describe('the periods of which statements tell', () => {
  it('are offered as far as they are whole years, each once, open ones with them', () => {
    const since = { ...in2010, period: '1979/..' };
    const months = { ...in2010, period: '2009/2025-03' };
    expect(statedPeriods({ stated: [decade('covers'), since, since, months] })).toEqual([
      { edtf: '2009/2018', from: 2009, to: 2018 },
      { edtf: '2010', from: 2010, to: 2010 },
      { edtf: '1979/..', from: 1979, to: undefined },
    ]);
  });
});

describe('a sum that nobody stated', () => {
  const said = (id: string, start: number) => ({ id, documentId: 'paper', start, end: start + 1, quote: `${start}` });
  const total = { value: 3, low: 3, high: 3, qualifier: 'exact' as const, hedges: [], unnumbered: 0 };
  const honours = (stated: readonly WireStatedFigure[], adopted: null = null) => ({
    figure: { ...figure(null, null, stated), recorded: { totals: [{ unit: null, total, records: 3 }], groups: [] } },
    passages: [said('letter', 1), said('letter', 2), said('words', 3), said('title', 4)],
    adopted,
  });

  it('shows the sentence of each record that it counts, once', () => {
    expect(countedPassages(honours([])).map(({ start }) => start)).toEqual([1, 3, 4]);
  });

  it('of one record, or beside a statement that leads, shows the one sentence that says so', () => {
    expect(countedPassages({ ...honours([]), passages: [said('letter', 1), said('letter', 2)] })).toEqual([]);
    expect(countedPassages(honours([{ ...in2010, period: null, relation: 'undated' }]))).toEqual([]);
  });
});

describe('a figure', () => {
  it('leads to its own screen', () => {
    expect(figureSearch(figure('2009-01-01', '2018-12-31', []).query, true)).toEqual({
      measure: 'batches',
      groupBy: 'year',
      kind: 'visit',
      direction: 'incoming',
      from: 2009,
      to: 2018,
      unconfirmed: true,
    });
  });
});

describe('the sentence behind a figure', () => {
  const saying = (id: string, quote: string) => ({ id, documentId: 'd', start: 0, end: quote.length, quote });
  const headline = (stated: readonly WireStatedFigure[], ...passages: ReturnType<typeof saying>[]) => ({
    figure: figure('2009-01-01', '2018-12-31', stated),
    passages,
    adopted: null,
  });

  it('is that of its statement', () => {
    const told = headline([decade('within')], saying('other', 'Another came.'), saying('a', 'Nearly 100 came.'));
    expect(passageBehind(told)?.quote).toBe('Nearly 100 came.');
  });

  it('is never another record’s: where the statement’s paper was erased, nothing is quoted', () => {
    expect(passageBehind(headline([decade('within')], saying('other', 'Another 100 came.')))).toBeUndefined();
  });

  it('is missed where it was erased, and not where only another record’s was', () => {
    const told = headline([decade('within')]);
    const erased = (...sourceErased: string[]) => standsOnErased({ ...told, figure: { ...told.figure, sourceErased } });
    expect([erased(), erased('other'), erased('a')]).toEqual([false, false, true]);
  });
});
