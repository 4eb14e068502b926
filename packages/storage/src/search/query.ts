import { tokenize } from './tokens.ts';
import { quoteLexeme } from './vectors.ts';

/** Words that must follow one another; one word alone is the usual case. */
export interface Term {
  readonly lexemes: readonly string[];
  /** One lone character of a script without spaces: every word that begins with it. */
  readonly prefix: boolean;
}

/** What a person typed, as the search understands it. */
export interface SearchQuery {
  /** All must be there; empty where no word was typed. */
  readonly terms: readonly Term[];
  /** PostgreSQL's text form over the folded words; null where no word was typed. */
  readonly words: string | null;
  /** The folded words for the English stemmer; null where something must be exact, or is in a script without spaces. */
  readonly english: string | null;
}

function phrasesOf(text: string): { readonly text: string; readonly quoted: boolean }[] {
  return text
    .split(/["“”„«»「」『』]/u)
    .map((part, index) => ({ text: part, quoted: index % 2 === 1 }))
    .filter((part) => part.text.trim() !== '');
}

/**
 * All words must be there. Neighbouring characters of scripts without spaces, and words in quotation marks, must follow one
 * another; one lone character finds every word that begins with it.
 */
export function parseQuery(text: string): SearchQuery {
  const terms: Term[] = [];
  let exact = false;
  for (const phrase of phrasesOf(text)) {
    let run: string[] = [];
    let prefix = false;
    let lastEnd = -1;
    const finish = (): void => {
      if (run.length > 0) terms.push({ lexemes: run, prefix });
      run = [];
      prefix = false;
    };
    for (const token of tokenize(phrase.text)) {
      const joins = phrase.quoted || (token.isGram && token.start < lastEnd);
      if (!joins) finish();
      const lone = token.isGram && [...token.text].length === 1;
      // The last character of a run stands in the pair before it already.
      if (!(lone && token.end <= lastEnd)) {
        run.push(token.text);
        prefix = lone;
      }
      lastEnd = token.end;
      exact ||= token.isGram || phrase.quoted;
    }
    finish();
  }
  const words = terms.map(({ lexemes, prefix }) => `(${lexemes.map(quoteLexeme).join(' <-> ')}${prefix ? ':*' : ''})`);
  return {
    terms,
    words: words.length === 0 ? null : words.join(' & '),
    english: exact || terms.length === 0 ? null : terms.flatMap((term) => term.lexemes).join(' '),
  };
}
