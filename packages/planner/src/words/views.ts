import type { AgendaKind } from '../views/agenda.ts';
import { views as en } from './en/views.ts';
import type { Language } from './language.ts';
import { views as vi } from './vi/views.ts';
import { views as zh } from './zh/views.ts';

/** What a page about a plan says beside names, times and titles. */
export interface ViewWords {
  /** Of the language, in itself. */
  readonly ownName: string;
  readonly timeline: string;
  readonly map: string;
  readonly programmes: string;
  readonly leftOut: string;
  readonly views: string;
  readonly days: string;
  readonly languages: string;
  readonly theme: string;
  readonly rows: Readonly<Record<AgendaKind, string>>;
  readonly place: string;
  readonly restsOn: string;
  readonly close: string;
  readonly savePicture: string;
  readonly selectHint: string;
  readonly now: string;
  readonly allGroups: string;
  readonly group: string;
  readonly persons: (count: number) => string;
  readonly openPoints: (count: number) => string;
  readonly noOpenPoint: string;
  readonly conflictsAndUnmet: string;
  readonly nothingLeftOut: string;
  readonly mapOf: (day: string) => string;
  readonly mapHint: string;
  readonly by: (vehicles: string) => string;
  readonly madeBy: (value: number, iterations: number, seed: number) => string;
}

export const VIEW_WORDS: Readonly<Record<Language, ViewWords>> = { en, zh, vi };
