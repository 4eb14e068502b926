/** How a token is written: what the layers for names ask. */
import type { Sentence } from './sentences.ts';

/** The token as it stands in the text. */
export function written({ tokens }: Sentence, at: number): string {
  return tokens[at]?.word.written ?? '';
}

/** Whether the token is a word that begins with a capital letter. */
export function isCapitalised({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.word.capitalised ?? false;
}

/** "HỘI CHỮ THẬP ĐỎ": as letterheads write; a script without capitals has none. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
