/**
 * Folding makes what people type and what papers hold alike: NFKC, lower case, marks taken off Latin letters
 * (`Đà Nẵng` → `da nang`), while kana keep their voicing and Hangul its syllables.
 * @see https://www.unicode.org/reports/tr15/ (normalisation forms)
 */

/** Letters that carry their mark inside and do not decompose. */
const INNER_MARKS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ŋ: 'n',
};

const folded = new Map<string, string>();
const LATIN = /\p{Script=Latin}/u;

/** Folds one character with the marks that follow it. */
export function foldCluster(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const plain = cluster.normalize('NFKC').toLowerCase();
  const result = LATIN.test(plain)
    ? [...plain.normalize('NFD').replaceAll(/\p{M}/gu, '')].map((letter) => INNER_MARKS[letter] ?? letter).join('')
    : plain.normalize('NFC');
  if (folded.size < 50_000) folded.set(cluster, result);
  return result;
}

/** Folds a name or a title: words in lower case, one space between them. */
export function foldText(text: string): string {
  return [...text.normalize('NFKC').matchAll(/[\p{L}\p{N}][\p{M}]*|\s+|./gsu)]
    .map(([cluster]) => (/^[\p{L}\p{N}]/u.test(cluster) ? foldCluster(cluster) : /^['’]/u.test(cluster) ? '' : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
