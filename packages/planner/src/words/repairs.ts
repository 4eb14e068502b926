import type { RepairChange } from '../repair/change.ts';
import { dayOf } from '../time.ts';
import { repairs as en } from './en/repairs.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { repairs as vi } from './vi/repairs.ts';
import { repairs as zh } from './zh/repairs.ts';

type ChangeOf<K extends RepairChange['kind']> = Extract<RepairChange, { readonly kind: K }>;

/** A sentence for each small change. */
export interface RepairWords {
  /** @param was when, with the day where that is another, too */
  readonly move: (change: ChangeOf<'move'>, was: string, is: string) => string;
  readonly shorten: (change: ChangeOf<'shorten'>, speech: Speech) => string;
  readonly swap: (change: ChangeOf<'swap'>, speech: Speech) => string;
  readonly staff: (change: ChangeOf<'staff'>, speech: Speech) => string;
  /** Between the sentences of one repair. */
  readonly and: string;
  /** Behind a repair that cures more than one fault. */
  readonly cures: (count: number) => string;
}

const WORDS: Readonly<Record<Language, RepairWords>> = { en, zh, vi };

/**
 * What is to be changed, as one would propose it to the desk.
 *
 * @param cured how many faults go with it
 * @param firstDay the problem's, from which times count
 */
export function tellRepair(
  changes: readonly RepairChange[],
  cured: number,
  language: Language,
  firstDay: number,
): string {
  const words = WORDS[language];
  const speech = new Speech(language, firstDay);
  const sentences = changes.map((change) => inWords(change, words, speech));
  return `${sentences.join(words.and)}${cured > 1 ? words.cures(cured) : ''}`;
}

function inWords(change: RepairChange, words: RepairWords, speech: Speech): string {
  switch (change.kind) {
    case 'move':
      return dayOf(change.was) === dayOf(change.is)
        ? words.move(change, speech.clock(change.was), speech.clock(change.is))
        : words.move(change, speech.at(change.was), speech.at(change.is));
    case 'shorten':
      return words.shorten(change, speech);
    case 'swap':
      return words.swap(change, speech);
    case 'staff':
      return words.staff(change, speech);
  }
}
