import type { Reading } from '@comity/domain';
import { PACKS, shippedReader } from '@comity/reader';

/**
 * Reads a few words by themselves, a cell of a list or a name: as a paragraph, since they are no paper with a title.
 *
 * @param language BCP-47; by the words' own letters where absent
 */
export function readWords(text: string, language = languageOf(text)): Reading {
  return shippedReader.readParagraph(text, language, null, () => undefined);
}

function languageOf(text: string): string {
  return /\p{sc=Han}/u.test(text) ? 'zh-Hans' : VIETNAMESE.test(text) ? 'vi' : 'en';
}

/** Letters that of the shipped languages only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơư\u1ea0-\u1ef9]/iu;

const VARIANTS = new Map(
  PACKS.flatMap(({ variants = [] }) => variants).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** For comparing, never for showing: each character in the one form in which the reader compares it (紅十字會 as 红十字会). */
export function inOneScript(text: string): string {
  return Array.from(text, (character) => VARIANTS.get(character) ?? character).join('');
}
