import { describe, expect, it } from 'vitest';
import { containsPeriod, isEdtf, overlapsPeriod, parseEdtf } from '../src/index.ts';

describe('periods in EDTF', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-08-22', '2014-08-22', '2014-08-22'],
    ['2009/2018', '2009-01-01', '2018-12-31'],
    ['2009-03/2018-12', '2009-03-01', '2018-12-31'],
    ['1994/..', '1994-01-01', null],
    ['../1978', null, '1978-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2004~', '2004-01-01', '2004-12-31'],
  ])('%s runs from %s to %s', (edtf, startsOn, endsOn) => {
    expect(parseEdtf(edtf)).toEqual({ startsOn, endsOn });
  });

  it.each([
    '',
    '14',
    '2014-13',
    '2014-02-30',
    '2015-00',
    '2018/2009',
    '../..',
    '2014/2015/2016',
    'May 2014',
    '199X-05',
  ])('refuses %j, which names no period', (text) => expect(isEdtf(text)).toBe(false));

  it('knows that the tenth of the years lies within the decade, and that an open end does not', () => {
    const decade = { startsOn: '2009-01-01', endsOn: '2018-12-31' };
    expect(containsPeriod(decade, { startsOn: '2010-01-01', endsOn: '2010-12-31' })).toBe(true);
    expect(containsPeriod(decade, { startsOn: '2010-01-01', endsOn: null })).toBe(false);
    expect(containsPeriod({ startsOn: '2009-01-01', endsOn: null }, { startsOn: '2010-01-01', endsOn: null })).toBe(
      true,
    );
    expect(overlapsPeriod(decade, { startsOn: '2018-12-31', endsOn: null })).toBe(true);
    expect(overlapsPeriod(decade, { startsOn: null, endsOn: '2008-12-31' })).toBe(false);
  });
});
