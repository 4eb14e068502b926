import { plain } from './fold.ts';

/** Words that only say that something is the same as above, in their plain form. */
export const DITTO = '(?:["〃″]|ditto|do\\.|idem|(?:the )?same(?: as above)?|as above|n\\.?t\\.?|như trên|同上|同前)';
/** One of them. */
export const SAME = '同上';
const IS_DITTO = new RegExp(`^${DITTO}$`, 'iu');
const LEADING = new RegExp(`^${DITTO}(?=\\s*(?:$|[、,;+&]))`, 'iu');

export function isDitto(text: string): boolean {
  return IS_DITTO.test(plain(text));
}

/** A value with what stands above for the ditto with which it begins: `同上、李明`. */
export function withoutDitto(text: string, above: string): string {
  const length = LEADING.exec(plain(text))?.[0].length;
  return length === undefined ? text : `${above}${text.slice(length)}`;
}
