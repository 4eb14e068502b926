import { describe, expect, it } from 'vitest';
import { type EdtfWords, formatAgo, formatDay, formatEdtf } from '../src/lib/dates.ts';

const words: EdtfWords = {
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  about: (point) => `about ${point}`,
  uncertain: (point) => `${point} (uncertain)`,
  decade: (year) => `${year}s`,
  century: (year) => `${year}s`,
};
const edtf = (text: string, locale = 'en-GB') => formatEdtf(text, locale, words);

describe('periods as people read them', () => {
  it.each([
    ['2014', '2014'],
    ['2014-08', 'Aug 2014'],
    ['2014-08-22', '22 Aug 2014'],
    ['2009/2018', '2009–2018'],
    ['1994/..', 'since 1994'],
    ['../1978', 'until 1978'],
    ['2014~', 'about 2014'],
    ['2014-08?', 'Aug 2014 (uncertain)'],
    ['199X', '1990s'],
    ['2010-05/2011', 'May 2010 – 2011'],
  ])('%s reads %s', (written, read) => expect(edtf(written)).toBe(read));

  it('days of one month are told once', () => {
    expect(edtf('2014-08-22/2014-08-24')).toMatch(/^22\s?–\s?24 Aug 2014$/);
  });

  it('a date that nobody settled stays as it is written', () => {
    expect(edtf('May 5')).toBe('May 5');
    expect(edtf('2014-02-30')).toBe('2014-02-30');
  });

  it('reads in Chinese and Vietnamese', () => {
    expect(edtf('2014-08-22', 'zh-CN')).toBe('2014年8月22日');
    expect(edtf('2014-08-22/2014-08-25', 'zh-CN')).toBe('2014年8月22日–25日');
    expect(edtf('2014-08-22/2014-09-02', 'zh-CN')).toBe('2014年8月22日–9月2日');
    expect(edtf('2009/2018', 'zh-CN')).toBe('2009–2018年');
    expect(edtf('2014-08', 'vi-VN')).toContain('2014');
  });
});

describe('days', () => {
  it('no zone moves a calendar date', () => {
    const zone = process.env['TZ'];
    for (const name of ['Asia/Kathmandu', 'America/Noronha', 'Pacific/Kiritimati']) {
      process.env['TZ'] = name;
      expect(formatDay('1986-05-04', 'en-GB')).toBe('4 May 1986');
    }
    process.env['TZ'] = zone;
  });

  it('what was long ago is told by its day', () => {
    const now = new Date('2026-11-21T12:00:00Z');
    expect(formatAgo('2026-11-21T11:30:00Z', now, 'en')).toBe('30 min. ago');
    expect(formatAgo('2026-11-20T11:30:00Z', now, 'en')).toBe('yesterday');
    expect(formatAgo('2026-01-01T12:00:00Z', now, 'en')).toContain('2026');
  });
});
