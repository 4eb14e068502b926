import { told as en } from './en/told.ts';
import type { Language } from './language.ts';
import { told as vi } from './vi/told.ts';
import { told as zh } from './zh/told.ts';

/** What is told of a plan in text, around names, times and reasons. */
export interface ToldWords {
  readonly leftOut: string;
  readonly itemsLeftOut: string;
  readonly group: (name: string, persons: string, languages: readonly string[]) => string;
  readonly because: (title: string, reason: string) => string;
  readonly notMet: (violation: string) => string;
  readonly noLongerPossible: (title: string, groups: string) => string;
  readonly value: (value: number, iterations: number, seed: number) => string;
  /** Of a plan made anew: what it was worth, what it is worth, what its changes cost. */
  readonly valueAnew: (was: number, is: number, price: number, seed: number) => string;
  readonly progress: (seconds: string, iterations: number, value: number, most: number, away: string) => string;
  /** Of an answer that nobody asked for. */
  readonly notAsked: (question: string) => string;
  /** How much a check would say of a programme that is only printed. */
  readonly unchecked: (file: string, points: number) => string;
  readonly calendars: (count: number, folder: string) => string;
  readonly pictures: (count: number) => string;
}

export const TOLD: Readonly<Record<Language, ToldWords>> = { en, zh, vi };
