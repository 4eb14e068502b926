import { describe, expect, it } from 'vitest';
import { boundsOf } from '../src/features/engagements/quantities-field.tsx';
import { type BoundedWords, formatBounded, formatBytes, formatMoney } from '../src/lib/numbers.ts';

const words: BoundedWords = {
  exact: (number) => number,
  about: (number) => `about ${number}`,
  nearly: (number) => `nearly ${number}`,
  'more-than': (number) => `more than ${number}`,
  'at-least': (number) => `at least ${number}`,
  'up-to': (number) => `up to ${number}`,
  'less-than': (number) => `less than ${number}`,
  between: (low, high) => `${low}–${high}`,
  unknown: 'no number',
};
const show = (
  value: number | null,
  low: number | null,
  high: number | null,
  qualifier: 'exact' | 'nearly' | 'more-than' | 'about',
) => formatBounded({ value, low, high, qualifier }, words, String);

describe('numbers with their hedges', () => {
  it('a qualifier never gets lost', () => {
    expect(show(100, null, 100, 'nearly')).toBe('nearly 100');
    expect(show(50, 51, null, 'more-than')).toBe('more than 50');
  });

  it('a range has both ends, and "dozens" has no number', () => {
    expect(show(null, 20, 30, 'about')).toBe('20–30');
    expect(show(null, 24, null, 'about')).toBe('at least 24');
    expect(show(null, null, null, 'about')).toBe('no number');
  });

  it('money names its currency, since a dollar sign leaves open whose', () => {
    expect(formatMoney(420_000, 'USD', 'en-GB').replace(/\s/g, ' ')).toBe('USD 420,000');
    expect(formatMoney(12, 'crates', 'en-GB')).toBe('12');
  });

  it('more than 50 begins at 51', () => {
    expect(boundsOf(50, 'more-than')).toEqual({ low: 51, high: null });
    expect(boundsOf(100, 'nearly')).toEqual({ low: null, high: 100 });
    expect(boundsOf(7, 'exact')).toEqual({ low: 7, high: 7 });
  });

  it('bytes are told in decimal units', () => {
    expect(formatBytes(48_211, 'en')).toBe('48.2 kB');
  });
});
