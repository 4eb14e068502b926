import { describe, expect, test } from 'vitest';
import {
  type AdoptedFigure,
  adoptionFault,
  computeFigure,
  type Engagement,
  type FigureQuery,
  isBorneOut,
  leadOf,
  periodOf,
  qualifiersIn,
  Wording,
} from '../src/index.ts';
import { engagement, stating } from './engagements.ts';

const DECADE: FigureQuery = {
  measure: 'batches',
  kind: 'visit',
  direction: 'incoming',
  from: '2009-01-01',
  to: '2018-12-31',
  groupBy: 'none',
};
const NEARLY_100 = stating('a', '2009/2018', { value: 100, qualifier: 'nearly', high: 99 });
const IN_2010 = stating('b', '2010', { value: 15 });

type Adoption = Pick<
  AdoptedFigure,
  'query' | 'wording' | 'language' | 'value' | 'qualifier' | 'unit' | 'basis' | 'adoptedOn'
>;
const ADOPTION: Adoption = {
  query: DECADE,
  wording: 'nearly 100 delegations',
  language: 'en',
  value: 100,
  qualifier: 'nearly',
  unit: null,
  basis: { kind: 'stated', engagementId: 'a' },
  adoptedOn: '2019-03-01',
};
const fault = (changes: Partial<Adoption>, records: readonly Engagement[] = [NEARLY_100, IN_2010]) => {
  const adoption = { ...ADOPTION, ...changes };
  return adoptionFault(adoption, computeFigure(records, adoption.query), '2026-11-22');
};

describe('what may be adopted', () => {
  test('a figure whose words, value, basis and date agree', () => {
    expect(fault({})).toBeUndefined();
    expect(fault({ wording: 'gần 100 đoàn', language: 'vi' })).toBeUndefined();
    expect(fault({ wording: '近100批次', language: 'zh' })).toBeUndefined();
  });

  test('not a wording that says another number, or none', () => {
    expect(fault({ wording: 'more than 900 teams' })).toBe('wording_without_value');
    expect(fault({ wording: 'a great many' })).toBe('wording_without_value');
  });

  test('not a wording that hedges otherwise than the figure', () => {
    expect(fault({ wording: 'more than 100 delegations' })).toBe('wording_other_qualifier');
    expect(fault({ wording: '100 delegations' })).toBe('wording_other_qualifier');
  });

  test('not a value that its basis contradicts', () => {
    expect(fault({ value: 3, qualifier: 'more-than', wording: 'more than 3' })).toBe('value_against_basis');
    expect(fault({ qualifier: 'exact', wording: '100 delegations' })).toBe('value_against_basis');
    expect(fault({ value: 90, qualifier: 'more-than', wording: 'more than 90' })).toBe('value_against_basis');
  });

  test('more than 120 rests on 126, and nearly 130 as well', () => {
    const records = [stating('a', '2009/2018', { value: 126 })];
    expect(fault({ value: 120, qualifier: 'more-than', wording: 'over 120' }, records)).toBeUndefined();
    expect(fault({ value: 130, qualifier: 'nearly', wording: 'nearly 130' }, records)).toBeUndefined();
    expect(fault({ value: 200, qualifier: 'nearly', wording: 'nearly 200' }, records)).toBe('value_against_basis');
  });

  test('not on a basis of another period, or that is not there', () => {
    const in2010 = { kind: 'stated', engagementId: 'b' } as const;
    expect(fault({ basis: in2010, value: 15, qualifier: 'exact', wording: '15' })).toBe('basis_other_period');
    expect(fault({ basis: { kind: 'recorded' } })).toBe('basis_not_found');
    expect(fault({ basis: { kind: 'stated', engagementId: 'gone' } })).toBe('basis_not_found');
  });

  test('not on a day that has not come, nor before the period began', () => {
    expect(fault({ adoptedOn: '2027-01-01' })).toBe('adopted_out_of_time');
    expect(fault({ adoptedOn: '1999-01-01' })).toBe('adopted_out_of_time');
  });

  test('not a total over kinds that are different things', () => {
    expect(fault({ query: { ...DECADE, kind: null } })).toBe('kind_missing');
  });
});

describe('what an adopted figure rests on', () => {
  const standsOn = (records: readonly Engagement[], changes: Partial<Adoption> = {}) =>
    isBorneOut({ ...ADOPTION, ...changes }, computeFigure(records, DECADE));

  test('bears it out for as long as it says the same', () => {
    expect(standsOn([NEARLY_100, IN_2010])).toBe(true);
    expect(standsOn([NEARLY_100, engagement('c', '2014-08')])).toBe(true);
  });

  test('no longer does once it is corrected, moved to another period or taken away', () => {
    expect(standsOn([stating('a', '2009/2018', { value: 110, qualifier: 'nearly', high: 109 })])).toBe(false);
    expect(standsOn([{ ...NEARLY_100, period: '2010/2018' }])).toBe(false);
    expect(standsOn([IN_2010])).toBe(false);
  });

  test('no longer does once a visit more is recorded than was counted', () => {
    const counted = { value: 1, qualifier: 'exact', basis: { kind: 'recorded' } } as const;
    const [first, second] = [engagement('c', '2014-08'), engagement('d', '2015-03')];
    expect(standsOn([first], counted)).toBe(true);
    expect(standsOn([first, second], counted)).toBe(false);
  });
});

describe('how a wording qualifies its number', () => {
  test.each([
    ['no more than 1,200 kits', 1200, 'en', 'up-to'],
    ['1.200 bộ trở lên', 1200, 'vi', 'at-least'],
    ['100多批', 100, 'zh', 'more-than'],
    ['3万余件', 30000, 'zh', 'more-than'],
    ['more than CNY 3 million', 3e6, 'en', 'more-than'],
    ['12.5 tonnes', 12.5, 'en', 'exact'],
    ['126 delegations from over 40 countries', 126, 'en', 'exact'],
    ['近百批', 100, 'zh', 'nearly'],
    ['来自三十二个国家和地区', 32, 'zh', 'exact'],
    ['一百二十余批', 120, 'zh', 'more-than'],
    ['一万五千件', 15000, 'zh', 'exact'],
    ['nearly a hundred delegations', 100, 'en', 'nearly'],
    ['more than one hundred and twenty-five', 125, 'en', 'more-than'],
    ['two thousand kits', 2000, 'en', 'exact'],
    ['gần một trăm đoàn', 100, 'vi', 'nearly'],
    ['hai mươi lăm đoàn', 25, 'vi', 'exact'],
    ['hơn một trăm linh năm lượt', 105, 'vi', 'more-than'],
  ] as const)('%s', (wording, value, language, qualifier) => {
    expect(qualifiersIn(wording, value, language)).toEqual([qualifier]);
  });

  test.each([
    ['数百批', 100, 'zh'],
    ['三百批', 100, 'zh'],
    ['several hundred visits', 100, 'en'],
    ['hundreds of visits', 100, 'en'],
    ['vài trăm đoàn', 100, 'vi'],
    ['3万件', 10000, 'zh'],
    ['a great many', 1, 'en'],
  ] as const)('%s does not say %d', (wording, value, language) => {
    expect(qualifiersIn(wording, value, language)).toEqual([]);
  });
});

describe('an adopted figure in another language', () => {
  test('keeps its value and its hedge, in that language’s words', () => {
    expect(new Wording('en', 'long').adopted(ADOPTION)).toBe('nearly 100 delegations');
    expect(new Wording('zh', 'long').adopted(ADOPTION)).toBe('近100批');
    expect(new Wording('vi', 'long').adopted(ADOPTION)).toBe('gần 100 đoàn');
  });
});

describe('what stands for a figure', () => {
  const lead = (records: readonly Engagement[], query: Partial<FigureQuery> = {}) =>
    leadOf(computeFigure(records, { ...DECADE, ...query }));

  test('nearly 100 in ten years never stands for one of them', () => {
    const inside = { ...IN_2010, partOf: 'a' };
    expect(lead([NEARLY_100, inside])).toMatchObject({ statement: { engagementId: 'a' } });
    expect(lead([NEARLY_100, inside], { from: '2010-01-01', to: '2010-12-31' })).toMatchObject({
      statement: { engagementId: 'b' },
    });
  });

  test('of two years that are stated, neither stands for ten', () => {
    const found = lead([stating('a', '2011', { value: 5 }), stating('b', '2012', { value: 7 })]);
    expect(found).toMatchObject({ kind: 'statements', differ: false });
  });

  test('two numbers of one period differ; the same number twice is one', () => {
    const twice = [stating('a', '2009/2018', { value: 54 }), stating('b', '2009/2018', { value: 44 })];
    expect(lead(twice)).toMatchObject({ kind: 'statements', differ: true });
    const alike = [stating('a', '2009/2018', { value: 54 }), stating('b', '2009/2018', { value: 54 })];
    expect(lead(alike)).toMatchObject({ kind: 'statement', others: [{ engagementId: 'b' }] });
  });

  test('what is recorded stands before what is stated of other periods', () => {
    expect(lead([stating('a', '1979/..', { value: 126 }), engagement('b', '2014-08')])).toEqual({ kind: 'recorded' });
    expect(lead([stating('a', '1979/..', { value: 126 })])).toMatchObject({ statement: { period: '1979/..' } });
  });

  test('what goes on beyond the period is no nought, and what is not there is nothing', () => {
    expect(lead([engagement('a', '1994/..')])).toEqual({ kind: 'left-out' });
    expect(lead([])).toEqual({ kind: 'nothing' });
  });

  test('a statement without a settled date stands only for all time', () => {
    const undated = [stating('a', null, { value: 15 })];
    expect(lead([...undated, engagement('b', '2014-08')])).toEqual({ kind: 'recorded' });
    expect(lead(undated)).toEqual({ kind: 'nothing' });
    expect(lead(undated, { from: null, to: null })).toMatchObject({ statement: { engagementId: 'a' } });
  });
});

describe("a figure's period", () => {
  test('is told in years where it covers whole years', () => {
    expect(periodOf({ from: '2009-01-01', to: '2018-12-31' })).toBe('2009/2018');
    expect(periodOf({ from: '2010-01-01', to: '2010-12-31' })).toBe('2010');
    expect(periodOf({ from: '1979-01-01', to: null })).toBe('1979/..');
    expect(periodOf({ from: '2010-05-01', to: '2010-05-31' })).toBe('2010-05-01/2010-05-31');
    expect(periodOf({ from: null, to: null })).toBeNull();
  });
});
