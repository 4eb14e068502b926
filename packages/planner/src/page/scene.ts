import { type Ground, Grounds } from '../explain/grounds.ts';
import type { Plan } from '../plan/plan.ts';
import { validate } from '../plan/validate.ts';
import type { Violation } from '../plan/violation.ts';
import { type Day, MINUTES_A_DAY, programmeDayOf } from '../time.ts';
import { type Agenda, type AgendaEntry, agendasOf } from '../views/agenda.ts';
import { shortTitleOf, titleOf } from '../words/changes.ts';
import type { Language } from '../words/language.ts';
import { Speech } from '../words/speech.ts';
import { Texts } from './texts.ts';

/** What all parts of a page are drawn from. */
export interface Scene {
  readonly plan: Plan;
  readonly texts: Texts;
  readonly speech: (language: Language) => Speech;
  readonly agendas: readonly Agenda[];
  /** Days on which something takes place. */
  readonly days: readonly Day[];
  readonly violations: readonly Violation[];
  /** A short name of each entry, by its id. */
  readonly keys: ReadonlyMap<string, string>;
  /** Of a drive, the entry that it leads to. */
  readonly leadsTo: ReadonlyMap<string, AgendaEntry>;
  /** What a stop rests on, by its id. */
  readonly grounds: (stop: string) => readonly Ground[];
}

export function sceneOf(plan: Plan, language: Language): Scene {
  const speeches = new Map<Language, Speech>();
  const speech = (each: Language) => {
    const known = speeches.get(each) ?? new Speech(each, plan.problem.firstDay);
    speeches.set(each, known);
    return known;
  };
  const agendas = agendasOf(plan);
  const keys = new Map<string, string>();
  const leadsTo = new Map<string, AgendaEntry>();
  const days = new Set<Day>();
  for (const { kind, entries } of agendas) {
    for (const [nth, entry] of entries.entries()) {
      if (!keys.has(entry.id)) keys.set(entry.id, `e${keys.size}`);
      days.add(dayOfEntry(entry));
      const next = entry.what === 'drive' ? entries.slice(nth + 1).find(({ what }) => what !== 'drive') : undefined;
      if (kind === 'group' && next) leadsTo.set(entry.id, next);
    }
  }
  const grounds = new Grounds(plan);
  return {
    plan,
    grounds: (stop) => grounds.of(stop),
    texts: new Texts(language),
    speech,
    agendas,
    days: [...days].sort((one, other) => one - other),
    violations: validate(plan),
    keys,
    leadsTo,
  };
}

/** The day of the programme: it lasts until four in the morning. */
export function dayOfEntry({ from }: AgendaEntry): Day {
  return Math.max(0, programmeDayOf(from));
}

export function dateOf({ speech }: Scene, day: Day): (language: Language) => string {
  return (language) => speech(language).date(day * MINUTES_A_DAY);
}

export function shortTitle(entry: AgendaEntry): (language: Language) => string {
  return (language) => shortTitleOf(entry, language);
}

export function entryTitle(entry: AgendaEntry): (language: Language) => string {
  return (language) => titleOf(entry, language);
}
