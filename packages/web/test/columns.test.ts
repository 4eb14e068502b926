import { describe, expect, it } from 'vitest';
import { type ColumnWidth, columnsThatFit, tracksOf } from '../src/ui/column-layout.ts';

const columns: readonly (ColumnWidth & { readonly id: string })[] = [
  { id: 'date', width: 100, least: 80 },
  { id: 'title', width: 200, grows: 2 },
  { id: 'partners', width: 100, grows: 1, yields: 2 },
  { id: 'number', width: 100, yields: 3 },
  { id: 'sources', width: 50, yields: 1 },
];
const shown = (room: number) => columnsThatFit(columns, room).map(({ id }) => id);
/** Two edges and the gaps between so many columns. */
const around = (count: number) => 36 + 14 * (count - 1);

describe('the columns of a list where there is little room', () => {
  it('are narrowed first; then the one that matters least gives way, and the next', () => {
    expect(shown(530 + around(5))).toEqual(['date', 'title', 'partners', 'number', 'sources']);
    expect(shown(529 + around(5))).toEqual(['date', 'title', 'partners', 'number']);
    expect(shown(479 + around(4))).toEqual(['date', 'title', 'number']);
    expect(shown(379 + around(3))).toEqual(['date', 'title']);
  });

  it('that say what a line is about never give way', () => {
    expect(shown(0)).toEqual(['date', 'title']);
    expect(shown(Number.POSITIVE_INFINITY)).toHaveLength(5);
  });

  it('are as wide as they ask, or all at their least: what is left goes to the title', () => {
    const four = columns.filter(({ id }) => id !== 'sources');
    expect(tracksOf(four, 500 + around(4))).toBe('100px minmax(200px, 2fr) minmax(100px, 1fr) 100px');
    expect(tracksOf(four, 499 + around(4))).toBe('80px minmax(200px, 2fr) minmax(100px, 1fr) 100px');
  });
});
