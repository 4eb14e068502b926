import type { Reading } from '@comity/domain';
import { shippedReader } from '@comity/reader';

/** Reads a few words by themselves, a cell of a list or a name: as a paragraph, since they are no paper with a title. */
export function readWords(text: string): Reading {
  const language = /\p{sc=Han}/u.test(text) ? 'zh-Hans' : VIETNAMESE.test(text) ? 'vi' : 'en';
  return shippedReader.readParagraph(text, language, null, () => undefined);
}

/** Letters that of the shipped languages only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơư\u1ea0-\u1ef9]/iu;
