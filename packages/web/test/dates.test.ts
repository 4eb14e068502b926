import { expect, it } from 'vitest';
import { formatAgo, formatInstant } from '../src/lib/dates.ts';

it('what was long ago is told by its day', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(formatAgo('2026-11-21T11:30:00Z', now, 'en')).toBe('30 min. ago');
  expect(formatAgo('2026-11-20T11:30:00Z', now, 'en')).toBe('yesterday');
  expect(formatAgo('2026-01-01T12:00:00Z', now, 'en')).toContain('2026');
});

it('a moment in Vietnamese has its day as everywhere else', () => {
  expect(formatInstant('2026-11-21T12:00:00Z', 'vi')).toContain('/11/2026');
  expect(formatInstant('2026-11-21T12:00:00Z', 'en')).toContain('Nov');
});
