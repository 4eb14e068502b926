/** What a name may be made of: marks the words that could stand in one, before organisations and people are sought. */
import type { Node, Sentence } from './sentences.ts';
import { isCapitalised, written } from './words.ts';

/** Tags that already say what a token is; what bears one of them is no bare proper word. */
const TOLD = new Set(['country', 'place', 'org-head', 'org-topic', 'name-stop', 'quantity', 'date', 'numeral']);

/**
 * Adds nodes `proper`: capitalised words (in Han, any character) that neither are little words nor were understood before.
 * Stretches of them are what rules for names speak of.
 */
export function markNameParts(sentence: Sentence): void {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const capitalised = isCapitalised(sentence, at);
    const told = toldAt(sentence, at, capitalised);
    if (!told && (tokens[at]?.kind === 'han' || capitalised)) {
      sentence.add({ from: at, to: at + 1, sense: { tag: 'proper' } });
      for (const { tag, pattern } of sentence.pack.data.people.shapes ?? []) {
        if (pattern.test(written(sentence, at))) sentence.add({ from: at, to: at + 1, sense: { tag } });
      }
    }
    at = told ? told.to : at + 1;
  }
}

function toldAt(sentence: Sentence, at: number, capitalised: boolean): Node | undefined {
  for (const node of sentence.nodesAt(at))
    if (TOLD.has(node.tag) && !(capitalised && node.tag === 'numeral')) return node;
  return undefined;
}
