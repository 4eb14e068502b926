import { describe, expect, test } from 'vitest';
import {
  ENGAGEMENT_KINDS,
  exactly,
  FIGURE_WORDS,
  INTERFACE_LANGUAGES,
  kindOf,
  type Measure,
  type Qualifier,
  type Quantity,
  Wording,
} from '../src/index.ts';

const paper = { en: new Wording('en', 'long'), zh: new Wording('zh', 'long'), vi: new Wording('vi', 'long') };
const screen = { en: new Wording('en', 'short'), zh: new Wording('zh', 'short'), vi: new Wording('vi', 'short') };

function quantity(measure: Measure, value: number | null, about: Partial<Quantity> = {}): Quantity {
  return { ...exactly(measure, value ?? 0), value, low: null, high: null, ...about };
}
const said = (measure: Measure, value: number, qualifier: Qualifier = 'exact', about: Partial<Quantity> = {}) =>
  (['en', 'zh', 'vi'] as const).map((language) =>
    paper[language].quantity(quantity(measure, value, { qualifier, ...about }), 'visit'),
  );

describe('a number as each language tells it', () => {
  test('has its classifier and its plural', () => {
    expect(said('batches', 100, 'nearly')).toEqual(['nearly 100 batches', '近100批', 'gần 100 đoàn']);
    expect(said('batches', 1)).toEqual(['1 batch', '1批', '1 đoàn']);
    expect(said('persons', 196)).toEqual(['196 people', '196人', '196 người']);
    expect(said('person-times', 16)).toEqual(['16 person-times', '16人次', '16 lượt người']);
    expect(said('countries-and-regions', 22)).toEqual([
      '22 countries and regions',
      '22个国家和地区',
      '22 quốc gia và vùng lãnh thổ',
    ]);
    expect(said('countries-and-regions', 50, 'more-than')).toEqual([
      'more than 50 countries and regions',
      '50多个国家和地区',
      'hơn 50 quốc gia và vùng lãnh thổ',
    ]);
  });

  test('多 follows round numbers only', () => {
    expect(paper.zh.quantity(quantity('batches', 126, { qualifier: 'more-than' }))).toBe('超过126批');
  });

  test('training goes the way that people go: whoever is sent to learn is not said to give it', () => {
    const outgoing = (['en', 'zh', 'vi'] as const).map((language) =>
      FIGURE_WORDS[language].scope('training', 'outgoing'),
    );
    expect(outgoing).toEqual([
      'Training for others or abroad',
      '对外及赴外培训',
      'Tập huấn cho đối tác hoặc ở nước ngoài',
    ]);
  });

  test('a unit of the source stands in its plural, and in the reader’s language where it has a word for it', () => {
    expect(said('other', 2, 'exact', { unit: 'time' })).toEqual(['2 times', '2次', '2 lần']);
    expect(said('other', 1, 'exact', { unit: 'time/a' })).toEqual(['1 time a year', '1次（每年）', '1 lần mỗi năm']);
    expect(said('other', 32, 'exact', { unit: 'group' })).toEqual(['32 groups', '32组', '32 nhóm']);
    expect(said('tonnes', 4, 'exact', { unit: 'kg' })).toEqual(['4 kg', '4千克', '4 kg']);
  });

  test('what is counted by its kind is called by it', () => {
    expect(paper.en.quantity(exactly('items', 3), 'honour')).toBe('3 honours');
    expect(paper.zh.quantity(exactly('items', 3), 'honour')).toBe('3项');
    expect(paper.vi.quantity(exactly('items', 3), 'honour')).toBe('3 danh hiệu');
    expect(paper.en.quantity({ ...exactly('items', 200), of: 'blankets' }, 'consignment')).toBe('200 blankets');
  });

  test('a range has both ends, and "dozens" has no number', () => {
    const range = (low: number | null, high: number | null) =>
      paper.en.quantity(quantity('persons', null, { qualifier: 'about', low, high }));
    expect(range(20, 30)).toBe('20 to 30 people');
    expect(range(24, null)).toBe('at least 24 people');
    expect(range(null, null)).toBe('no number told');
  });

  test('money names its currency, since a dollar sign leaves open whose', () => {
    const sum = quantity('money', 420_000, { unit: 'USD', qualifier: 'more-than' });
    expect(paper.en.quantity(sum).replace(/\s/g, ' ')).toBe('more than USD 420,000');
    expect(paper.en.quantity(quantity('money', 12, { unit: 'crates' }))).toBe('12');
  });
});

describe('periods as people read them', () => {
  test.each([
    ['2014', '2014'],
    ['2014-08', 'Aug 2014'],
    ['2014-08-22', '22 Aug 2014'],
    ['2009/2018', '2009–2018'],
    ['1994/..', 'since 1994'],
    ['../1978', 'until 1978'],
    ['2014~', 'about 2014'],
    ['2014-08?', 'Aug 2014 (uncertain)'],
    ['199X', '1990s'],
    ['19XX', '1900–1999'],
    ['2010-05/2011', 'May 2010 – 2011'],
  ])('%s reads %s', (written, read) => expect(screen.en.period(written)).toBe(read));

  test('days of one month are told once', () => {
    expect(screen.en.period('2014-08-22/2014-08-24')).toMatch(/^22\s?–\s?24 Aug 2014$/);
  });

  test('a date that nobody settled stays as it is written', () => {
    expect(screen.en.period('May 5')).toBe('May 5');
    expect(screen.en.period('2014-02-30')).toBe('2014-02-30');
    expect(screen.en.period(null, 'last spring')).toBe('“last spring”');
    expect(screen.en.period(null)).toBe('date not settled');
  });

  test('papers write months out; Chinese and Vietnamese read as they are written, Vietnamese alike everywhere', () => {
    expect(paper.en.period('2014-08-22')).toBe('22 August 2014');
    expect(screen.zh.period('2014-08-22')).toBe('2014年8月22日');
    expect(screen.zh.period('2014-08-22/2014-08-25')).toBe('2014年8月22日–25日');
    expect(screen.zh.period('2014-08-22/2014-09-02')).toBe('2014年8月22日–9月2日');
    expect(screen.zh.period('2009/2018')).toBe('2009–2018年');
    for (const vi of [screen.vi, paper.vi]) {
      expect(vi.period('2014-08-22')).toBe('22/8/2014');
      expect(vi.period('2014-08')).toBe('tháng 8/2014');
      expect(vi.period('2014-08-22/2014-08-25')).toBe('22–25/8/2014');
      expect(vi.period('2014-08-22/2014-09-02')).toBe('22/8–2/9/2014');
      expect(vi.period('2014-08/2014-10')).toBe('tháng 8–10/2014');
      expect(vi.period('2014-12-30/2015-01-02')).toBe('30/12/2014 – 2/1/2015');
    }
  });

  test('no zone moves a calendar date', () => {
    const zone = process.env['TZ'];
    for (const name of ['Asia/Kathmandu', 'America/Noronha', 'Pacific/Kiritimati']) {
      process.env['TZ'] = name;
      expect(screen.en.period('1986-05-04')).toBe('4 May 1986');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('what a figure is called', () => {
  const query = { kind: 'visit', direction: 'incoming', from: '2009-01-01', to: '2018-12-31' } as const;

  test('its period stands in years where it covers whole years', () => {
    expect(paper.en.figure(query)).toBe('Visits received, 2009–2018');
    expect(paper.zh.figure(query)).toBe('来访，2009–2018年');
    expect(paper.vi.figure({ ...query, to: null })).toBe('Đoàn đón, từ 2009');
    expect(paper.en.figureMeasured({ ...query, measure: 'batches', groupBy: 'none' })).toBe(
      'Visits received: batches, 2009–2018',
    );
    const inVietnamese = (kind: 'visit' | 'consignment' | null) =>
      paper.vi.figureMeasured({ ...query, kind, measure: 'batches', groupBy: 'none' }).replace(/,.*$/, '');
    expect((['visit', 'consignment'] as const).map(inVietnamese)).toEqual([
      'Đoàn đón: số đoàn',
      'Lô hàng nhận: số đợt',
    ]);
  });

  test('every direction of every kind has its own name', () => {
    for (const language of INTERFACE_LANGUAGES)
      for (const kind of ENGAGEMENT_KINDS) {
        const names = kindOf(kind).directions.map((direction) => FIGURE_WORDS[language].scope(kind, direction));
        expect(new Set(names).size).toBe(names.length);
      }
  });

  test('a direction that a kind does not have is left out; received and made are never one word', () => {
    expect(paper.en.scope('agreement', 'incoming')).toBe('Agreements');
    for (const language of ['en', 'zh', 'vi'] as const) {
      const { scope } = FIGURE_WORDS[language];
      expect(scope('visit', 'incoming')).not.toBe(scope('visit', 'outgoing'));
    }
  });
});

describe('what a record is called', () => {
  const record = { title: '', kind: 'visit', direction: 'incoming', period: '2014-05', place: null } as const;

  test('by its title; one that has none goes by what it was, where and when, in the words of the reader', () => {
    expect(screen.en.title({ ...record, title: 'The mayor’s guests' })).toBe('The mayor’s guests');
    expect(screen.en.title(record)).toBe('Visit received, May 2014');
    expect(screen.en.title({ ...record, place: 'Hanoi', period: null })).toBe('Visit received, Hanoi');
    expect(screen.zh.title(record)).toBe('来访，2014年5月');
    expect(screen.vi.title(record)).toBe('Đoàn đón, tháng 5/2014');
  });
});
