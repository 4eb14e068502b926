/** Which of the engagements told before a passage tells on of. */
import type { Direction } from '@comity/domain';
import type { Actor } from './actors.ts';
import {
  areDisjoint,
  countsOf,
  DAY,
  type Group,
  isListed,
  isTelling,
  isTitleOnly,
  type OpenGroup,
  shares,
} from './group.ts';
import { actorsIn, type Identity, isNobody, subjectIn } from './identity.ts';
import { type Bounds, boundsOf, meets, periodOf, spansYears } from './period.ts';
import { isAggregate, isPlanned } from './status.ts';
import type { Telling } from './tellings.ts';

/** Sentences back to which "the delegation", "the agreement" may point; in which one and the same is told on. */
const DEFINITE_REACH = 5;
const SAME_REACH = 8;
/** … to which a passage that names nobody belongs. */
export const BARE_REACH = 2;

/** @param clear where it goes, if that is plain: whoever is told to go there and to come from there makes two visits */
export function findGroup(
  telling: Telling,
  identity: Identity,
  clear: Direction | null,
  all: readonly OpenGroup[],
): OpenGroup | undefined {
  const known = clear === null ? all : all.filter((open) => open.clear === null || open.clear === clear);
  const last = known.at(-1);
  if (!last) return undefined;
  if (telling.strength === 'definite') {
    const byPerson = known.findLast(({ people }) => shares(people, identity.people));
    const isNear = telling.sentence - last.last <= DEFINITE_REACH;
    return byPerson ?? (isNear && mayBe(last, identity) ? last : undefined);
  }
  if (telling.kind === 'exchange' && telling.said.both && last.last === telling.sentence) return last;
  if (isEntry(telling) && (isListed(last.group) || isTitleOnly(last.group))) return undefined;
  if (isTitleOnly(last.group) && known.length === 1 && !isAggregate(telling)) return last;
  const isCandidate = compatibleWith(telling);
  if (telling.kind === 'visit')
    return findVisit(telling, identity, known, isNobody(identity) ? mayBeToldBare(telling) : isCandidate);
  const near = known.filter(({ last: at, group }) => telling.sentence - at <= SAME_REACH && isCandidate(group));
  if (telling.kind === 'talks') return findTalks(telling, identity, near);
  if (telling.kind === 'agreement') return near.findLast((open) => isSameAgreement(open, telling, identity));
  const recent = near.at(-1);
  if (GATHERINGS.has(telling.kind) && isToldBare(telling) && recent && telling.sentence - recent.last <= DEFINITE_REACH)
    return recent;
  return near.findLast((open) => tellsOn(open, telling, identity));
}

/** "The delegation" is the last one, unless it is said to be of somebody else. */
function mayBe(open: OpenGroup, { people, countries }: Identity): boolean {
  return (
    people.length === 0 && (countries.length === 0 || open.countries.size === 0 || shares(open.countries, countries))
  );
}

/** Lines below a year or month each tell of something else; those below a day are the programme of one thing. */
function isEntry(telling: Telling): boolean {
  return telling.listed && (periodOf(telling)?.length ?? DAY) < DAY;
}

/** Different dates, a plan and a fact, a total and an instance are not one. */
function compatibleWith(telling: Telling): (group: Group) => boolean {
  const aggregate = isAggregate(telling);
  const planned = isPlanned(telling);
  const contradicts = contradictionOf(telling);
  return (group) =>
    (group.status === 'aggregate') === aggregate && (group.status === 'planned') === planned && !contradicts(group);
}

/** A passage that names nobody may tell on of any visit, but not a total, and a dated plan only of a plan. */
function mayBeToldBare(telling: Telling): (group: Group) => boolean {
  if (isAggregate(telling)) return () => false;
  const contradicts = contradictionOf(telling);
  const isDatedPlan = isPlanned(telling) && telling.dates.length > 0;
  return (group) => group.status !== 'aggregate' && !contradicts(group) && !(isDatedPlan && group.status !== 'planned');
}

/** What is said in talks about a year is not their date, nor a year that an agreement is about its own: a day is. */
function contradictionOf(telling: Telling): (group: Group) => boolean {
  const other = periodOf(telling);
  const bounds = boundsOf(other);
  if (!bounds) return () => false;
  const isNamed = telling.kind === 'agreement' && telling.verb === null;
  return ({ period }) => {
    if (isNamed && !(period?.length === DAY && other?.length === DAY)) return false;
    if (telling.kind === 'talks' && Math.min(period?.length ?? 0, other?.length ?? 0) < 7) return false;
    const own = boundsOf(period);
    return own !== undefined && !mayBeOne(own, bounds);
  };
}

function mayBeOne(a: Bounds, b: Bounds): boolean {
  return meets(a, b) && spansYears(a) === spansYears(b);
}

function findVisit(
  telling: Telling,
  { people, bodies, countries }: Identity,
  known: readonly OpenGroup[],
  isCandidate: (group: Group) => boolean,
): OpenGroup | undefined {
  const byPerson = known.findLast((open) => shares(open.people, people) && isCandidate(open.group));
  if (byPerson) return byPerson;
  if (actorsIn(telling).some(({ indefinite, who }) => indefinite && who.visitors)) return undefined;
  const near = known.filter(({ last, group }) => telling.sentence - last <= SAME_REACH && isCandidate(group));
  if (people.length === 0 || near.at(-1)?.people.size === 0) {
    const byOrigin = near.findLast(
      (open) =>
        (people.length === 0 || open.people.size === 0) &&
        (shares(open.bodies, bodies) || shares(open.countries, countries)),
    );
    if (byOrigin) return byOrigin;
  }
  const isBare = people.length + bodies.length + countries.length === 0 || isOfNobody(telling, near.at(-1), countries);
  const isNear =
    telling.sentence - (near.at(-1)?.last ?? 0) <=
    (telling.subject?.who.visitors || isOfDefinite(telling) ? SAME_REACH : BARE_REACH);
  return isBare && isNear && !telling.quantities.some(({ measure }) => measure === 'batches') ? near.at(-1) : undefined;
}

/** "… received the delegation": the one told of before. */
function isOfDefinite({ frame, objects }: Telling): boolean {
  return (
    frame === 'receives' && objects.length > 0 && objects.every((actor) => actor.who.visitors && isAnonymous(actor))
  );
}

/** "The delegation was received by the mayor": those who visit are nobody in particular, and where they are is no other country. */
function isOfNobody(telling: Telling, last: OpenGroup | undefined, countries: readonly string[]): boolean {
  if (!last || areDisjoint(last.countries, countries) || telling.frame === 'gives') return false;
  return visitorsIn(telling).every(isAnonymous);
}

/** Whoever comes or goes: behind the verb it is said where they are ("visited the centre of the society"). */
export function visitorsIn({ subject, objects, sources, frame, verb }: Telling): readonly Actor[] {
  if (frame === 'receives') return objects.concat(sources);
  return subjectIn(subject).concat(sources.filter(({ from }) => verb === null || from < verb));
}

export function isAnonymous({ who, indefinite }: Actor): boolean {
  return (
    !indefinite && !who.we && who.people.length + who.bodies.length + who.countries.length + who.places.length === 0
  );
}

function findTalks(
  { said, verb, strength }: Telling,
  { people, bodies, countries }: Identity,
  near: readonly OpenGroup[],
): OpenGroup | undefined {
  if (said.further) return near.findLast((open) => shares(open.people, people));
  const isNew = people.length > 0 && bodies.length + countries.length > 0;
  /** "… held talks with the Red Cross of Chad": not those with another body. */
  const isElsewhere = (open: OpenGroup) =>
    verb !== null && strength === 'strong' && people.length === 0 && areDisjoint(open.bodies, bodies);
  return near.findLast(
    (open) =>
      !isElsewhere(open) &&
      (!isNew || shares(open.people, people) || shares(open.bodies, bodies) || shares(open.countries, countries)),
  );
}

/** One between the same parties; where it is only spoken of ("the signing ceremony"), the last one, unless it is said to be of others. */
function isSameAgreement(open: OpenGroup, telling: Telling, identity: Identity): boolean {
  if (telling.said.further && open.last === telling.sentence) return false;
  if (isSince(telling) && !open.group.tellings.some(isSince)) return false;
  if (isNobody(identity) || isBetweenNobody(open)) return true;
  if (shares(open.bodies, identity.bodies) || shares(open.countries, identity.countries)) return true;
  if (shares(open.places, identity.places) || shares(open.people, identity.people)) return true;
  const isSpokenOf = telling.verb === null && telling.quantities.length === 0;
  return isSpokenOf && telling.sentence - open.last <= BARE_REACH && !areDisjoint(open.countries, identity.countries);
}

/** "Agreements were signed as well: …" */
function isBetweenNobody(open: OpenGroup): boolean {
  return isNobodyIn(open) && open.group.tellings.every(({ verb }) => verb === null);
}

function isNobodyIn({ people, bodies, countries, places }: OpenGroup): boolean {
  return people.size + bodies.size + countries.size + places.size === 0;
}

/** "Sister cities since 1980": not what was signed yesterday. */
function isSince({ dates }: Telling): boolean {
  return dates.some(({ edtf }) => edtf?.endsWith('/..'));
}

/** "Hội nghị được tổ chức …", 大会…举行: opens its sentence with nothing but the event, or calls it by a word for any. */
function isToldBare({ from, verb, strength, listed, block }: Telling): boolean {
  if (listed || block !== 'main') return false;
  return strength === 'weak' || (from <= 1 && verb !== null && verb > from);
}
const GATHERINGS: ReadonlySet<string> = new Set(['event', 'training', 'exchange']);

/** A further passage about the same parties without figures of its own, or with the same figures. */
function tellsOn(open: OpenGroup, telling: Telling, identity: Identity): boolean {
  const isSomebody = !isNobody(identity);
  const sharesBody = shares(open.bodies, identity.bodies);
  if (telling.kind === 'event') return !isSomebody || sharesBody || shares(open.countries, identity.countries);
  if (telling.kind === 'honour' && telling.sentence - open.last > 1) return shares(open.people, identity.people);
  const counts = countsOf(telling);
  const namesNobody = identity.people.length + identity.bodies.length + identity.countries.length === 0;
  if (namesNobody && telling.sentence - open.last <= 1 && shares(open.counted, counts)) return true;
  const areOthers = areDisjoint(open.countries, identity.countries);
  if (!areOthers && shares(open.counted, counts.filter(isTelling))) return true;
  if (telling.kind === 'exchange' && isNobodyIn(open)) return true;
  const isOther = telling.quantities.length > 0 && !shares(open.counted, counts);
  return !isOther && (!isSomebody || sharesBody || shares(open.people, identity.people));
}
