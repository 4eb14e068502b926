import { tokenize } from './tokens.ts';
import { quoteLexeme } from './vectors.ts';

export interface SearchQueries {
  /** PostgreSQL's text form of a query over the folded words; null where the person typed no word at all. */
  readonly words: string | null;
  /** The folded words for the English stemmer; null where the query is not made of words with spaces. */
  readonly english: string | null;
}

/** What a person typed, cut where they quoted. */
function phrasesOf(text: string): { readonly text: string; readonly quoted: boolean }[] {
  const parts = text.split(/["“”„«»「」『』]/u);
  return parts
    .map((part, index) => ({ text: part, quoted: index % 2 === 1 }))
    .filter((part) => part.text.trim() !== '');
}

/**
 * All words must be there. Neighbouring characters of scripts without spaces, and words in quotation marks, must follow one
 * another; one lone character finds every word that begins with it.
 */
export function queriesOf(text: string): SearchQueries {
  const conditions: string[] = [];
  const plain: string[] = [];
  let exact = false;
  for (const phrase of phrasesOf(text)) {
    let run: string[] = [];
    let lastEnd = -1;
    const finish = (): void => {
      if (run.length > 0) conditions.push(run.join(' <-> '));
      run = [];
    };
    for (const token of tokenize(phrase.text)) {
      const joins = phrase.quoted || (token.isGram && token.start < lastEnd);
      const lone = token.isGram && [...token.text].length === 1;
      if (!joins) finish();
      // The last character of a run stands in the pair before it; only one that stands alone is asked for.
      if (!(lone && joins && token.end <= lastEnd))
        run.push(lone ? `${quoteLexeme(token.text)}:*` : quoteLexeme(token.text));
      lastEnd = token.end;
      if (token.isGram || phrase.quoted) exact = true;
      else plain.push(token.text);
    }
    finish();
  }
  return {
    words: conditions.length === 0 ? null : conditions.map((condition) => `(${condition})`).join(' & '),
    english: exact || plain.length === 0 ? null : plain.join(' '),
  };
}
