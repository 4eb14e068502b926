import { describe, expect, it } from 'vitest';
import { boundsOf } from '../src/features/engagements/quantities-field.tsx';
import { formatBytes } from '../src/lib/numbers.ts';

describe('numbers in a form', () => {
  it('more than 50 begins at 51', () => {
    expect(boundsOf(50, 'more-than')).toEqual({ low: 51, high: null });
    expect(boundsOf(100, 'nearly')).toEqual({ low: null, high: 100 });
    expect(boundsOf(7, 'exact')).toEqual({ low: 7, high: 7 });
  });

  it('bytes are told in decimal units', () => {
    expect(formatBytes(48_211, 'en')).toBe('48.2 kB');
  });
});
