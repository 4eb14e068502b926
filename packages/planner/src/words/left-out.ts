import type { LeftOut, LeftOutDetails, LeftOutReason } from '../plan/plan.ts';
import { leftOut as en } from './en/left-out.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { leftOut as vi } from './vi/left-out.ts';
import { leftOut as zh } from './zh/left-out.ts';

export type Easing = NonNullable<LeftOutDetails['with']>;

/** Why something is not in a plan, and what would bring it in. */
export interface LeftOutWords {
  readonly why: Readonly<Record<LeftOutReason, (details: LeftOutDetails, speech: Speech) => string>>;
  readonly insteadOf: (title: string, loss: number) => string;
  /** What would have to be otherwise, before what could be then. */
  readonly eased: (easing: Easing, speech: Speech, then: string) => string;
  readonly fits: (when: string) => string;
  readonly between: string;
}

const WORDS: Readonly<Record<Language, LeftOutWords>> = { en, zh, vi };

/**
 * Why it is not in the plan, as one would say it to the desk in its language.
 *
 * @param firstDay the problem's, from which its times count
 */
export function tellLeftOut(
  { why, details, words }: Pick<LeftOut, 'why' | 'details'> & { readonly words?: string },
  language: Language,
  firstDay: number,
): string {
  // Plans of before have a sentence in English alone.
  if (!details) return words ?? '';
  const { why: reasons, insteadOf, eased, fits, between } = WORDS[language];
  const speech = new Speech(language, firstDay);
  const reason = reasons[why](details, speech);
  const { instead, with: easing } = details;
  const exchange = instead && insteadOf(instead.title, instead.loss);
  const then = exchange ?? (easing?.at === undefined ? undefined : fits(speech.at(easing.at)));
  if (then === undefined) return reason;
  return `${reason}${between}${easing ? eased(easing, speech, then) : then}`;
}
