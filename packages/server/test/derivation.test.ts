import { readText } from '@comity/reader';
import { describe, expect, test } from 'vitest';
import { derivationDraft } from '../src/modules/proposals/propose/findings.ts';

describe('a paper that derives from another', () => {
  test('is shown by the first lines of both, cut between characters and never within one', () => {
    // 159 units, then a character of two: the longest line that is quoted would end in its middle.
    const line = `In May 2012 the society received ${'guests and '.repeat(20)}`.slice(0, 159);
    const texts = ['first', 'second'].map((file) => {
      const text = `${line}\u{1f54a} and many more were welcomed there by the whole of the city.`;
      return { reading: readText(text, { file }), text };
    });
    const derivation = { file: 'first', from: 'second', kind: 'reprint', share: 1 } as const;
    const [draft] = derivationDraft(derivation, texts);
    expect(draft?.passages.map(({ quote }) => quote)).toEqual([line, line]);
    for (const [nth, { start, end, quote }] of (draft?.passages ?? []).entries())
      expect(texts[nth]?.text.slice(start, end)).toBe(quote);
  });
});
