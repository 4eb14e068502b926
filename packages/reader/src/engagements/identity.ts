/** Who, besides the body whose work is told, a passage speaks of; and whether it says enough to stand as an engagement of its own. */
import type { Who } from '../named.ts';
import type { Actor } from './actors.ts';
import type { Home } from './home.ts';
import type { Telling } from './tellings.ts';

export interface Identity {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
}

export function actorsIn({ subject, objects, goals, sources, partners }: Telling): Actor[] {
  return subjectIn(subject).concat(objects, goals, sources, partners);
}

/** Nobody, where the words don't say. */
export function subjectIn(subject: Actor | undefined): readonly Actor[] {
  return subject ? [subject] : NOBODY;
}

const NOBODY: readonly Actor[] = [];

export function identityOf(telling: Telling, home: Home): Identity {
  const others: Who[] = [];
  for (const actor of actorsIn(telling)) if (home.sideOf(actor) !== 'home') others.push(actor.who);
  const countries = namesIn(others, ({ countries: isos }) => isos);
  return {
    people: namesIn(others, ({ lastNames }) => lastNames),
    bodies: namesIn(others, ({ keys }) => keys),
    countries: countries.length === 0 ? countries : countries.filter((iso) => iso !== home.country),
    places: namesIn(others, ({ places }) => places),
  };
}

/** Most passages speak of one party: its own list serves. */
function namesIn(others: readonly Who[], listOf: (who: Who) => readonly string[]): readonly string[] {
  const only = others[0];
  return only && others.length === 1 ? listOf(only) : others.flatMap(listOf);
}

export function isNobody({ people, bodies, countries, places }: Identity): boolean {
  return people.length + bodies.length + countries.length + places.length === 0;
}

const COUNTED: ReadonlySet<string> = new Set([
  'batches',
  'persons',
  'person-times',
  'countries-and-regions',
  'money',
  'doses',
  'items',
  'packages',
  'tonnes',
  'kits',
  'sessions',
  'places',
  'societies',
  'households',
  'hours',
  'patients',
]);

/** What somebody who gives thanks has received: nothing new without a figure or date. */
const RECEIVED: ReadonlySet<string> = new Set(['visit', 'consignment', 'deployment', 'training', 'exchange']);

/** A general remark names nobody, counts nothing and has no date: it is no engagement. */
export function saysEnough(telling: Telling, identity: Identity, home: Home): boolean {
  const isCounted = telling.quantities.some(({ measure }) => COUNTED.has(measure));
  const isDated = telling.dates.length > 0;
  const hasParty = !isNobody(identity);
  if (telling.said.thanked && !isCounted && !isDated && RECEIVED.has(telling.kind)) return false;
  switch (telling.kind) {
    case 'visit':
      return saysEnoughOfVisit(telling, home, hasParty, isCounted || isDated);
    case 'honour':
      return true;
    case 'agreement':
      return !telling.said.earlier || telling.verb === null || isDated || isCounted;
    case 'deployment':
      return telling.strength === 'weak' ? identity.countries.length > 0 : hasParty || isCounted || isDated;
    case 'talks':
      return telling.verb === null || hasParty || telling.said.both || telling.subject !== undefined;
    case 'training':
      if (telling.strength === 'weak') return isCounted;
      return hasParty || isCounted || isDated || (telling.planned && telling.verb === null);
    case 'consignment':
      if (telling.planned && !isCounted && !isDated) return false;
      return (
        isCounted ||
        (hasParty && (isDated || telling.goals.length > 0 || telling.sources.length > 0 || isDone(telling))) ||
        (isDated && isDone(telling))
      );
    case 'project':
      return telling.strength === 'weak' ? hasParty && (isCounted || isDated) : hasParty || isCounted || isDated;
    default:
      return hasParty || isCounted || isDated || (telling.said.both && telling.verb !== null && !telling.planned);
  }
}

/** Somebody named gave, or sent, something that the words name as well. */
function isDone({ subject, verb, planned, participle, strength, frame }: Telling): boolean {
  if (verb === null || planned || participle || strength !== 'strong' || frame !== 'gives' || !subject) return false;
  const { bodies, countries, people } = subject.who;
  return bodies.length + countries.length + people.length > 0;
}

/** 率中国红十字会代表团: nobody visits a delegation, it is led. */
export function isTeamOfABody({ who, marker }: Actor): boolean {
  return marker === null && who.visitors && who.bodies.length > 0 && who.people.length === 0;
}

function saysEnoughOfVisit(telling: Telling, home: Home, hasParty: boolean, hasFact: boolean): boolean {
  if (telling.frame === 'receives' || telling.frame === 'gives') return hasParty || hasFact;
  const isOneWay = telling.said.outbound || telling.said.inbound;
  if (isOneWay && telling.quantities.some(({ measure }) => measure === 'batches')) return true;
  const { subject, sources, objects, goals, partners } = telling;
  const companions = subject?.who.pronoun ? partners.filter(({ who }) => who.visitors) : [];
  const led = telling.verb === null || telling.frame !== 'goes' ? NOBODY : objects.filter(isTeamOfABody);
  const visitors = subjectIn(subject).concat(sources, companions, led);
  const isGuest = ({ who }: Actor) => who.people.length > 0 || who.visitors || who.bodies.length > 0 || who.we;
  const places = objects.concat(goals);
  if (!visitors.some(isGuest)) {
    const isCounted = telling.quantities.some(({ measure }) => measure === 'persons');
    const isSomebody = telling.strength === 'strong' && subject?.who.pronoun === true && places.length > 0;
    const isToUs = telling.said.inbound && subject !== undefined && subject.who.countries.length > 0;
    return (hasParty && hasFact && (telling.verb === null || isCounted)) || (isSomebody && hasFact) || isToUs;
  }
  const crosses = (actor: Actor) => home.sideOf(actor) === 'foreign';
  /** Nobody visits himself: who is told to visit "us" comes from elsewhere. */
  const isHere = places.some(({ who }) => who.we) && visitors.some(({ who }) => who.visitors && !who.we);
  const isFromHere =
    !isHere &&
    !telling.said.inbound &&
    visitors.some((actor) => home.sideOf(actor) === 'home') &&
    !visitors.some(crosses);
  if (isFromHere) {
    const destinations = places.filter((actor) => home.sideOf(actor) !== 'home');
    return destinations.some(crosses) || (hasFact && destinations.length > 0);
  }
  if (telling.strength === 'weak')
    return visitors.some(({ who }) => who.people.length > 0 || who.visitors) && hasParty && places.length > 0;
  return hasParty || hasFact;
}
