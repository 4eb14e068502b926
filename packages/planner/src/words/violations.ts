import type { Finding, FindingOf, ViolationCode } from '../plan/violation.ts';
import { violations as en } from './en/violations.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { violations as vi } from './vi/violations.ts';
import { violations as zh } from './zh/violations.ts';

/** A sentence for each kind of violation. */
export type ViolationWords = { readonly [C in ViolationCode]: (violation: FindingOf<C>, speech: Speech) => string };

const WORDS: Readonly<Record<Language, ViolationWords>> = { en, zh, vi };

/**
 * What is wrong, as one would say it to the desk in its language.
 *
 * @param firstDay the problem's, from which the violation's times count
 */
export function tell(violation: Finding, language: Language, firstDay: number): string {
  return tellIn(violation, language, new Speech(language, firstDay));
}

/** The same for many of one problem. */
export function tellIn(violation: Finding, language: Language, speech: Speech): string {
  return inWords(violation, WORDS[language], speech);
}

function inWords<C extends ViolationCode>(violation: FindingOf<C>, words: ViolationWords, speech: Speech): string {
  return words[violation.code](violation, speech);
}
