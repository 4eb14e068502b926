/** What a name may be made of: marks the words that could stand in one, before organisations and people are sought. */
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';
import { isCapitalised } from './words.ts';

/** What already says what a word is, so that it is no bare proper word; a number word with a capital may be one. */
const TOLD_TAGS = ['country', 'place', 'org-head', 'org-topic', 'name-stop', 'quantity', 'date'];
const TOLD = new Question(...TOLD_TAGS);
const TOLD_OR_COUNTED = new Question(...TOLD_TAGS, 'numeral');

const PROPER = { tag: 'proper' };

/**
 * Adds nodes `proper`: capitalised words (in Han, any character) that neither are little words nor were understood before.
 * Stretches of them are what rules for names speak of.
 */
export function markNameParts(sentence: Sentence): void {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const capitalised = isCapitalised(sentence, at);
    const told = sentence.answerAt(at, capitalised ? TOLD : TOLD_OR_COUNTED);
    if (!told && (capitalised || tokens[at]?.kind === 'han')) {
      sentence.mark(at, PROPER);
      addShapes(sentence, at);
    }
    at = told ? told.to : at + 1;
  }
}

function addShapes(sentence: Sentence, at: number): void {
  const word = sentence.tokens[at]?.word;
  const shapes = word ? sentence.pack.lexicon.entryOf(word).shapes : [];
  for (let i = 0; i < shapes.length; i++) {
    const sense = shapes[i];
    if (sense) sentence.add({ from: at, to: at + 1, sense });
  }
}
