import type { Conflict } from '../explain/conflicts.ts';
import type { Needed } from '../explain/needs.ts';
import type { Relaxation } from '../explain/relaxations.ts';
import { conflicts as en } from './en/conflicts.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { conflicts as vi } from './vi/conflicts.ts';
import { conflicts as zh } from './zh/conflicts.ts';

type RelaxationOf<K extends Relaxation['kind']> = Extract<Relaxation, { readonly kind: K }>;

/** What cannot be had together, and what would help. */
export interface ConflictWords {
  readonly needed: (needed: Needed, speech: Speech) => string;
  /** @param proven whether it is certain; else none was found */
  readonly conflict: (names: readonly string[], proven: boolean, speech: Speech) => string;
  readonly help: {
    readonly [K in Relaxation['kind']]: (relaxation: RelaxationOf<K>, speech: Speech) => string;
  };
  readonly wouldHelp: (what: string) => string;
}

const WORDS: Readonly<Record<Language, ConflictWords>> = { en, zh, vi };

/**
 * A conflict as one would tell it to the desk in its language: what cannot be had together, then a line for each thing that would help.
 *
 * @param firstDay the problem's, from which its times count
 */
export function tellConflict(
  { needs, proven, relaxations }: Pick<Conflict, 'needs' | 'proven' | 'relaxations'>,
  language: Language,
  firstDay: number,
): { readonly conflict: string; readonly relaxations: readonly string[] } {
  const words = WORDS[language];
  const speech = new Speech(language, firstDay);
  const names = needs.map(({ needed }) => words.needed(needed, speech));
  return {
    conflict: words.conflict(names, proven, speech),
    relaxations: relaxations.map((each) => words.wouldHelp(helpIn(words, each, speech))),
  };
}

function helpIn<K extends Relaxation['kind']>(
  words: ConflictWords,
  relaxation: RelaxationOf<K> & { readonly kind: K },
  speech: Speech,
): string {
  return words.help[relaxation.kind](relaxation, speech);
}
