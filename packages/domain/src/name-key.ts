/** Words that a body's name has or has not without becoming another body: "the Red Cross Society of Busan", "Busan Red Cross". */
const EMPTY_WORDS = new Set([
  'the',
  'of',
  'and',
  'society',
  'hoi',
  'a',
  'an',
  'la',
  'le',
  'de',
  'des',
  'du',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
]);

/**
 * The key under which two spellings of one name meet: without case, accents, punctuation, articles and the order of words.
 * It proposes, it never proves: whether two names are one party a person decides, or the very same name does.
 */
export function nameKey(name: string): string {
  const folded = foldName(name);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(folded)) {
    return folded.replace(/\s+/g, '').replace(/(?<=\p{sc=Han}{2})[省市](?=\p{sc=Han})/u, '');
  }
  const words = folded.split(' ').filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return words.length === 0 ? folded : [...words].sort().join(' ');
}

/** Lower case without accents and punctuation, words apart by one space. `đ`, `ł`, `ø` have no mark to strip: by hand. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đłø]/g, (letter) => ({ đ: 'd', ł: 'l', ø: 'o' })[letter] ?? letter)
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}
