/** How a token is written: what the layers for names ask. */
import type { Sentence } from './sentences.ts';

/** The token as it stands in the text. */
export function written({ raw, tokens }: Sentence, at: number): string {
  const token = tokens[at];
  return token ? raw.slice(token.start, token.end) : '';
}

/** Whether the token is a word that begins with a capital letter. */
export function isCapitalised({ raw, tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const letter = raw.charAt(token.start);
  return letter !== letter.toLowerCase();
}

/** Whether any node of the sentence bears one of these tags. */
export function bearsTag(sentence: Sentence, tags: ReadonlySet<string>): boolean {
  for (let at = 0; at < sentence.tokens.length; at++) {
    for (const { sense } of sentence.nodesAt(at)) if (tags.has(sense.tag)) return true;
  }
  return false;
}
