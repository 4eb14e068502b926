/**
 * Whom words stand for that only point: "he", "the two sides". They point to those of the passage right before, as long as the telling
 * has not moved on to another day or to somebody else; where that leaves a choice they stand for nobody, for no party is better than a
 * wrong one.
 */
import type { Actor } from './actors.ts';
import type { Home } from './home.ts';
import { actorsIn } from './identity.ts';
import { boundsOf, meets, periodOf, spansYears } from './period.ts';
import type { Telling } from './tellings.ts';

export interface Referents {
  /** The one person of whom was told. */
  readonly person: string | null;
  /** The one body from abroad with which the body at home had to do. */
  readonly partner: string | null;
}

/** What a passage leaves for those behind it. */
interface Trace extends Referents {
  readonly sentence: number;
  readonly period: string | null;
  /** Of the partner. */
  readonly countries: readonly string[];
  /** Its sides met there: a gift or a course leaves no "two sides" to a further sentence. */
  readonly met: boolean;
}

/** Sentences back to the passage that is pointed to: one that tells of nothing may stand between. */
const REACH = 2;
const MEETINGS: ReadonlySet<string> = new Set(['visit', 'talks', 'exchange', 'agreement']);
const NOBODY: Referents = { person: null, partner: null };

/**
 * @param tellings of one text, in the order told
 * @returns for passages with words that point, whom they point to
 */
export function referentsOf(tellings: readonly Telling[], home: Home): ReadonlyMap<Telling, Referents> {
  const found = new Map<Telling, Referents>();
  let trace: Trace | undefined;
  for (const telling of tellings) {
    const referents = trace ? pointedTo(trace, telling) : NOBODY;
    if (referents !== NOBODY && points(telling)) found.set(telling, referents);
    trace = traceOf(telling, referents, trace, home);
  }
  return found;
}

function points(telling: Telling): boolean {
  const isPronoun = ({ who }: Actor) => who.pronoun;
  return telling.said.both || actorsIn(telling).some(isPronoun) || telling.helpers.some(isPronoun);
}

function pointedTo({ sentence, period, met, person, partner }: Trace, telling: Telling): Referents {
  if (telling.sentence === sentence) return { person, partner };
  if (telling.sentence - sentence > REACH || isAnotherTime(period, dayOf(telling))) return NOBODY;
  return { person, partner: met ? partner : null };
}

/** A date of its own moves on, unless it may be the same. */
function isAnotherTime(before: string | null, own: string | null): boolean {
  const then = boundsOf(before);
  const now = boundsOf(own);
  return own !== null && !(then && now && meets(then, now) && spansYears(then) === spansYears(now));
}

/** What is said, or agreed, about years has another date than they. */
function dayOf(telling: Telling): string | null {
  const own = periodOf(telling);
  const isTopic =
    telling.said.both && own !== null && (/^\d{4}$/.test(own) || own.includes('/')) && SPOKEN.has(telling.kind);
  return isTopic ? null : own;
}
const SPOKEN: ReadonlySet<string> = new Set(['talks', 'agreement']);

function traceOf(telling: Telling, { person, partner }: Referents, before: Trace | undefined, home: Home): Trace {
  const strangers = actorsIn(telling).filter((actor) => home.sideOf(actor) === 'foreign' && !actor.who.they);
  const countries = [...new Set(strangers.flatMap(({ who }) => who.countries))];
  const goesOn = before !== undefined && strangers.every((actor) => isOf(before, actor));
  const bodies = [...new Set(strangers.flatMap(({ who }) => who.bodies))];
  const isSame = telling.sentence === before?.sentence;
  const meets = MEETINGS.has(telling.kind);
  const isCarried = partner !== null || person !== null;
  return {
    sentence: telling.sentence,
    period: dayOf(telling) ?? (isCarried ? (before?.period ?? null) : null),
    met: goesOn ? before.met || (isSame && meets) : meets,
    person: personOf(telling, person),
    partner: goesOn ? partner : only(bodies),
    countries: goesOn ? before.countries : countries,
  };
}

/** Somebody without a name from where the partner is. */
function isOf({ countries, partner }: Trace, { who }: Actor): boolean {
  return partner !== null && who.bodies.length === 0 && who.countries.every((iso) => countries.includes(iso));
}

/** Who does it, if that is a person; else the only human being in the passage, who has a name. */
function personOf(telling: Telling, before: string | null): string | null {
  const { subject } = telling;
  if (subject?.who.pronoun && !subject.who.address) return before;
  if (subject && isHuman(subject)) return only(subject.who.people);
  const humans = actorsIn(telling).filter(isHuman);
  if (humans.length === 0) return before;
  return only([...new Set(humans.map(({ who: { people } }) => only(people)))]);
}

function isHuman({ who }: Actor): boolean {
  return who.people.length > 0 || who.visitors;
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
