import { withoutUnmet } from '../city/score.ts';
import type { Approach, Way } from '../replan/alternatives.ts';
import type { Difference, DifferenceIn } from '../replan/differences.ts';
import { dayOf } from '../time.ts';
import type { AgendaEntry, AgendaKind } from '../views/agenda.ts';
import { ACTIVITIES } from './activities.ts';
import { changes as en } from './en/changes.ts';
import type { Language } from './language.ts';
import { Speech } from './speech.ts';
import { changes as vi } from './vi/changes.ts';
import { changes as zh } from './zh/changes.ts';

/** What is otherwise than it was told. */
export interface ChangeWords {
  /** `where`: undefined where the title says it. */
  readonly added: (what: string, when: string, where: string | undefined) => string;
  readonly dropped: (what: string, when: string) => string;
  readonly changed: (what: string, parts: string) => string;
  readonly joined: (parts: readonly string[]) => string;
  readonly instead: Readonly<Record<DifferenceIn, (is: string, was: string) => string>>;
  readonly nothing: string;
  readonly otherWays: string;
  /** What is done to the programmes of groups, by the titles of what it is done to. */
  readonly ways: Readonly<Record<Way, (titles: string) => string>>;
  readonly several: (count: number) => string;
  readonly worth: (value: number, price: number) => string;
  readonly nobody: string;
}

const WORDS: Readonly<Record<Language, ChangeWords>> = { en, zh, vi };

/** What an entry is called in a language. */
export function titleOf(
  entry: Pick<AgendaEntry, 'what' | 'named' | 'title' | 'place' | 'start' | 'isNear'>,
  language: Language,
): string {
  const { what, named, title, place, start, isNear } = entry;
  if (named !== undefined) return named;
  if (what === 'drive') return ACTIVITIES[language].drive(start ?? '', place);
  if (what === 'item' || what === 'visit') return title;
  return new Speech(language, 0).title({ what, meal: title, place, isNear });
}

/** More titles than so many are only counted. */
const MOST_TITLES = 4;

/** How a plan is mended, in one line: what is dropped, moved, exchanged. */
export function approachInWords(approach: Approach, language: Language): string {
  const words = WORDS[language];
  const speech = new Speech(language, 0);
  const titles = [...approach.values()].map(
    (entries) => new Set(entries.map((entry) => shortTitleOf(entry, language))),
  );
  const named = (entry: AgendaEntry) => {
    const groups = speech.listed(entry.groups);
    if (entry.what === 'drive') return groups;
    // What is dropped for one group and shorter for another is told with the group.
    const title = shortTitleOf(entry, language);
    return titles.filter((each) => each.has(title)).length > 1 ? ACTIVITIES[language].of(title, groups) : title;
  };
  const parts = [...approach].map(([way, entries]) => {
    const names = [...new Set(entries.map(named))];
    return words.ways[way](names.length > MOST_TITLES ? words.several(names.length) : speech.listed(names));
  });
  return parts.length > 0 ? words.joined(parts) : words.nothing;
}

export function otherWaysInWords(language: Language): string {
  return WORDS[language].otherWays;
}

/**
 * What mending costs.
 *
 * @param value by which the plan is worth more, or less, than before
 */
export function worthInWords(value: number, price: number, language: Language): string {
  return WORDS[language].worth(withoutUnmet(value), price);
}

/** That nobody needs to be told anything. */
export function nothingChanges(language: Language): string {
  return WORDS[language].nothing;
}

/** The same where the place stands beside it. */
export function shortTitleOf(entry: AgendaEntry, language: Language): string {
  const { what, named, title, place } = entry;
  if (named !== undefined) return named;
  const { short } = ACTIVITIES[language];
  if (what === 'drive') return `→ ${place}`;
  if (what === 'item' || what === 'visit') return title;
  if (what !== 'meal') return short[what];
  const meal = new Speech(language, 0).meal(title);
  return `${meal.charAt(0).toUpperCase()}${meal.slice(1)}`;
}

export function kindInWords(kind: AgendaKind, language: Language): string {
  return ACTIVITIES[language].kinds[kind];
}

/**
 * One difference, as one would tell it to the person whom it concerns.
 *
 * @param kind whose difference it is: a group need not be told that it is there
 * @param firstDay the problem's, from which times count
 */
export function differenceInWords(
  difference: Difference,
  kind: AgendaKind,
  language: Language,
  firstDay: number,
): string {
  const words = WORDS[language];
  const speech = new Speech(language, firstDay);
  const entry = difference.kind === 'dropped' ? difference.was : difference.is;
  const title = titleOf(entry, language);
  const what = kind === 'group' ? title : ACTIVITIES[language].of(title, speech.listed(entry.groups));
  if (difference.kind === 'added') {
    const isSaid = entry.what === 'drive' || title.includes(whereIs(entry));
    return words.added(what, speech.span(entry.from, entry.to), isSaid ? undefined : whereIs(entry));
  }
  if (difference.kind === 'dropped') return words.dropped(what, speech.span(entry.from, entry.to));
  const { was, is, differsIn } = difference;
  const named = (names: readonly string[]) => (names.length > 0 ? speech.listed(names) : words.nobody);
  const said: Readonly<Record<DifferenceIn, readonly [is: string, was: string]>> = {
    time: [
      dayOf(is.from) === dayOf(was.from) ? speech.clocks(is.from, is.to) : speech.span(is.from, is.to),
      speech.span(was.from, was.to),
    ],
    place: [whereIs(is), whereIs(was)],
    groups: [named(is.groups), named(was.groups)],
    heads: [String(is.heads), String(was.heads)],
    interpreters: [named(is.interpreters), named(was.interpreters)],
    hosts: [named(is.hosts), named(was.hosts)],
    vehicles: [named(is.vehicles), named(was.vehicles)],
  };
  const when = differsIn.includes('time') ? what : `${what}, ${speech.span(is.from, is.to)}`;
  return words.changed(when, words.joined(differsIn.map((each) => words.instead[each](...said[each]))));
}

function whereIs({ place, room, what, start }: AgendaEntry): string {
  if (what === 'drive') return `${start} → ${place}`;
  return room === undefined ? place : `${room}, ${place}`;
}
