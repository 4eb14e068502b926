import type { Ground } from '../explain/grounds.ts';
import { grounds as en } from './en/grounds.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { grounds as vi } from './vi/grounds.ts';
import { grounds as zh } from './zh/grounds.ts';

export type GroundOf<K extends Ground['kind']> = Extract<Ground, { readonly kind: K }>;

/** What an assignment rests on, in sentences. */
export type GroundWords = {
  readonly [K in Ground['kind']]: (ground: GroundOf<K>, speech: Speech) => string;
};

const WORDS: Readonly<Record<Language, GroundWords>> = { en, zh, vi };

/**
 * What an assignment rests on, as one would say it to the desk in its language.
 *
 * @param firstDay the problem's, from which its times count
 */
export function tellGround(ground: Ground, language: Language, firstDay: number): string {
  return inWords(ground, WORDS[language], new Speech(language, firstDay));
}

function inWords<K extends Ground['kind']>(ground: GroundOf<K>, words: GroundWords, speech: Speech): string {
  const say: (ground: GroundOf<K>, speech: Speech) => string = words[ground.kind];
  return say(ground, speech);
}
