import { foldText } from './fold.ts';

/**
 * The trigrams of a name, for finding it however it is spelt: `ng`, `ngu`, `guy` … Scripts without spaces give their single
 * characters and pairs instead, because their names have two to four characters.
 */
export function gramsOf(name: string): readonly string[] {
  const grams = new Set<string>();
  for (const word of foldText(name).split(' ')) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) {
      const characters = [...word];
      for (const [index, character] of characters.entries()) {
        grams.add(character);
        const next = characters[index + 1];
        if (next !== undefined) grams.add(character + next);
      }
    } else if (word !== '') {
      const padded = [...`  ${word} `];
      for (let at = 0; at + 2 < padded.length; at += 1) grams.add(padded.slice(at, at + 3).join(''));
    }
  }
  return [...grams];
}
