import { describe, expect, it } from 'vitest';
import { layOut, piecesOf } from '../src/features/documents/paper-layout.ts';
import { toView } from '../src/lib/view-map.ts';

const rawText = 'A visit to the text -align:justify; base.\nRelated: more news';
const cut = rawText.indexOf('text -align');
const length = 'text -align:justify; '.length;
const view = {
  text: rawText.replace('text -align:justify; ', ''),
  segments: [
    { viewStart: 0, viewEnd: cut, rawStart: 0, rawEnd: cut },
    { viewStart: cut, viewEnd: cut, rawStart: cut, rawEnd: cut + length },
    { viewStart: cut, viewEnd: rawText.length - length, rawStart: cut + length, rawEnd: rawText.length },
  ],
};
const blocks = [
  { kind: 'main' as const, start: 0, end: rawText.indexOf('\n'), reason: 'text: a paragraph' },
  { kind: 'related' as const, start: rawText.indexOf('Related'), end: rawText.length, reason: 'related: points away' },
];

describe('the paper on the reading desk', () => {
  it('a passage of the raw text is found again in the readable view', () => {
    const start = rawText.indexOf('base');
    const paper = layOut({ rawText, view, blocks }, false);
    expect(paper.text.slice(paper.place(start, 'start'), paper.place(start + 4, 'end'))).toBe('base');
  });

  it('a passage over repaired residue covers the words on both sides of it', () => {
    const start = rawText.indexOf('the text');
    const end = rawText.indexOf('base') + 4;
    const paper = layOut({ rawText, view, blocks }, false);
    expect(paper.text.slice(paper.place(start, 'start'), paper.place(end, 'end'))).toBe('the base');
  });

  it('the raw view shows every character where it stands', () => {
    const paper = layOut({ rawText, view, blocks }, true);
    expect(paper.text).toBe(rawText);
    expect(paper.place(cut, 'start')).toBe(cut);
  });

  it('blocks become paragraphs of their kind', () => {
    expect(layOut({ rawText, view, blocks }, false).paragraphs.map(({ kind }) => kind)).toEqual(['main', 'related']);
  });

  it('overlapping passages are cut so that each word knows all of its own', () => {
    const paragraph = { kind: 'main' as const, reason: '', start: 0, end: 10 };
    const pieces = piecesOf('0123456789', paragraph, [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 8 },
    ]);
    expect(pieces.map(({ text, marks }) => [text, marks])).toEqual([
      ['01', []],
      ['23', ['a']],
      ['45', ['a', 'b']],
      ['67', ['b']],
      ['89', []],
    ]);
  });

  it('an offset before everything maps to the beginning', () => {
    expect(toView([], 5, 'start')).toBe(0);
  });
});
