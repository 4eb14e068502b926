import { type Token, tokenize } from './tokens.ts';

/** A stretch of a text as the search tables hold it. */
export interface SearchPart {
  readonly startAt: number;
  readonly endAt: number;
  /** PostgreSQL's text form of a vector: `'da':1 'nang':2,17`. */
  readonly words: string;
  /** The folded words in order, for the English stemmer. */
  readonly plain: string;
}

/** PostgreSQL keeps positions up to 16,383, 256 of them a word, and words of less than 2 KB. */
const POSITIONS_A_PART = 16_000;
const POSITIONS_A_WORD = 255;
const WORD_LIMIT = 200;

/** Quotes a lexeme as `tsvector` and `tsquery` read it. */
export function quoteLexeme(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Cuts a text into the parts that the search tables hold, one for most papers: each when it is asked for, so that only one is held. */
export function* searchParts(text: string): Generator<SearchPart, void> {
  let tokens: Token[] = [];
  let isFirst = true;
  for (const token of tokenize(text)) {
    tokens.push(token);
    if (tokens.length === POSITIONS_A_PART) {
      yield partOf(tokens);
      tokens = [];
      isFirst = false;
    }
  }
  if (tokens.length > 0 || isFirst) yield partOf(tokens);
}

function partOf(tokens: readonly Token[]): SearchPart {
  const positions = new Map<string, number[]>();
  const first = tokens[0]?.position ?? 1;
  for (const token of tokens) {
    if (token.text.length > WORD_LIMIT) continue;
    const list = positions.get(token.text);
    const position = token.position - first + 1;
    if (list === undefined) positions.set(token.text, [position]);
    else if (list.length < POSITIONS_A_WORD) list.push(position);
  }
  return {
    startAt: tokens[0]?.start ?? 0,
    endAt: tokens.at(-1)?.end ?? 0,
    words: [...positions].map(([text, list]) => `${quoteLexeme(text)}:${list.join(',')}`).join(' '),
    plain: tokens
      .filter((token) => !token.isGram && token.text.length <= WORD_LIMIT)
      .map((token) => token.text)
      .join(' '),
  };
}
