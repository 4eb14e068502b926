/** Keys by which names meet, however they are written. */
import type { Sentence } from '../sentences.ts';
import { TagSet } from '../traits.ts';

const FILLER = new TagSet('name-filler');

/** A body's name without filler words, whatever their order: one key for "Society of X" and "X Society". */
export function keyOf(part: { from: number; to: number }, sentence: Sentence): string {
  return wordsOf(part, sentence).sort().join(' ');
}

/** The words of a name as compared, without filler. */
export function wordsOf({ from, to }: { from: number; to: number }, sentence: Sentence): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token && token.kind !== 'punct' && !sentence.bears(at, FILLER)) words.push(token.norm);
  }
  return words;
}

/** The part of a person's name that texts repeat alone. */
export function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? name;
}
