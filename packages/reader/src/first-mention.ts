/** Where a party is named first, for the reader of the text. */
import type { Draft } from './draft.ts';

const EXAMINED = new Set(['title', 'main']);

/** The first mention in title or main text; where there is none, the first at all (in a caption, a byline). */
export function firstExamined<T extends { readonly sentence: number }>(
  draft: Draft,
  mentions: readonly T[],
): T | undefined {
  return mentions.find(({ sentence }) => EXAMINED.has(draft.sentences[sentence]?.block ?? '')) ?? mentions[0];
}
