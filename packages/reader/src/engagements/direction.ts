/** Direction: received is incoming, sent is outgoing, seen from the body whose work the text tells. */
import type { Direction } from '@comity/domain';
import type { Actor } from './actors.ts';
import { type Home, isOfficer, type Side } from './home.ts';
import { isTeamOfABody } from './identity.ts';
import type { Telling } from './tellings.ts';

/** Kinds that go both ways or nowhere. */
const WITHOUT: ReadonlySet<string> = new Set(['talks', 'event', 'agreement', 'project', 'medical-aid', 'request']);

/** What another body of the country gives, it gives to the one whose work is told, as far as nobody abroad is named. */
const TO_US: ReadonlySet<string> = new Set(['consignment', 'honour', 'training']);

export function directionOf(telling: Telling, home: Home): Direction | null {
  if (WITHOUT.has(telling.kind) || isBetween(telling)) return null;
  const sides = sidesOf(telling, home);
  switch (telling.frame) {
    case 'mutual':
      if (telling.kind === 'exchange') return isHosted(telling, sides) ? 'incoming' : null;
      return telling.kind === 'training' ? taughtTogether(telling, sides) : null;
    case 'forwards':
      return 'transshipped';
    case 'receives':
      return telling.kind === 'training' ? taught({ ...sides, object: sides.subject }) : received(telling, sides);
    case 'gives': {
      if (isGivenByName(telling)) return given(sides.source, merge(sides.subject, sides.goal), sides, telling);
      const taker = telling.passive ? takerOf(sides) : sides.goal;
      if (SENT.has(telling.kind)) return sent(telling, sides);
      if (telling.kind === 'training' && telling.passive) return taught(sides);
      if (isGivenUs(telling)) return 'incoming';
      const isOurs = taker === 'home' || (taker === 'unknown' && sides.object !== 'foreign');
      const isNeighbour = sides.subject === 'other' && isOurs && TO_US.has(telling.kind);
      if (isNeighbour) return 'incoming';
      return given(isAmongThem(telling, sides) ? 'unknown' : sides.subject, taker, sides, telling);
    }
    default:
      if (telling.kind !== 'consignment') return gone(telling, sides, home);
      return telling.frame === 'comes' ? arrived(sides) : departed(sides);
  }
}

/** What "the two sides" exchange goes both ways; goods do where both are named as those who give. */
export function isBetween({ kind, said, partners }: Telling): boolean {
  return said.both && (kind === 'exchange' || (kind === 'consignment' && partners.length > 0));
}

/** How much the words say of it: whether somebody at home has a part in it, and whether somebody abroad has. */
export function clarityOf(telling: Telling, home: Home): number {
  const sides = Object.values(sidesOf(telling, home));
  return Number(sides.includes('home')) + Number(sides.includes('foreign'));
}

/** What "the society" is given comes in, whoever else may speak for home. */
function isGivenUs({ subject, objects: [taker], passive }: Telling): boolean {
  return passive && subject !== undefined && taker?.who.we === true;
}

/** "… following the donation of a bus by the embassy": who gives stands behind the noun. */
function isGivenByName({ kind, verb, from, sources }: Telling): boolean {
  return (
    kind === 'consignment' && verb === null && sources.some((source) => source.marker === 'agent' && source.from > from)
  );
}

/** Those of one country abroad give nothing to each other that is told here: somebody else gives it to them. */
function isAmongThem({ subject, objects, goals }: Telling, { subject: giver }: Sides): boolean {
  if (giver !== 'foreign' || !subject || subject.who.bodies.length > 0) return false;
  return objects.concat(goals).some(({ who }) => who.countries.some((iso) => subject.who.countries.includes(iso)));
}

/** Kinds in which people are sent: those who go belong to those who send them. */
const SENT: ReadonlySet<string> = new Set(['deployment', 'visit', 'exchange']);

interface Sides {
  readonly subject: Side;
  readonly object: Side;
  readonly goal: Side;
  readonly source: Side;
}

function sidesOf({ subject, objects, goals, sources }: Telling, home: Home): Sides {
  return {
    subject: home.sideOf(subject),
    object: sideOfAll(objects, home),
    goal: sideOfAll(goals, home),
    source: sideOfAll(sources, home),
  };
}

/** Home if one of them is; else foreign if one of them is. */
function sideOfAll(actors: readonly Actor[], home: Home): Side {
  return actors.map((actor) => home.sideOf(actor)).reduce(merge, 'unknown');
}

const RANK: Readonly<Record<Side, number>> = { home: 3, foreign: 2, other: 1, unknown: 0 };

function merge(a: Side, b: Side): Side {
  return RANK[b] > RANK[a] ? b : a;
}

/** What somebody unnamed does with goods at home and for others goes to the others. */
function takerOf({ subject, object, goal }: Sides): Side {
  return subject === 'unknown' && goal === 'foreign' ? goal : merge(object, goal);
}

/** Goods that leave: outgoing, unless it is for here. */
function departed({ goal }: Sides): Direction {
  return goal === 'home' ? 'incoming' : 'outgoing';
}

/** Awards that nobody in particular receives are those of the body whose work is told. */
function isHandedOut({ kind, quantities }: Telling, { subject, source }: Sides): boolean {
  return kind === 'honour' && subject === 'unknown' && source === 'unknown' && quantities.length > 0;
}

/** Goods that arrive somewhere: incoming, unless that is abroad. */
function arrived({ subject, object, goal }: Sides): Direction {
  const destination = merge(object, goal);
  return destination === 'foreign' || (subject === 'home' && destination !== 'home') ? 'outgoing' : 'incoming';
}

function received(telling: Telling, sides: Sides): Direction {
  if (telling.kind === 'visit' && sides.object === 'foreign' && sides.subject !== 'foreign') return 'incoming';
  // "Gong welcomed the guests and said that Shanghai …": who receives is at home, unless the words say otherwise
  const isOurs = ({ who }: Actor) => who.we && who.visitors;
  if (telling.kind === 'visit' && telling.objects.concat(telling.goals).some(isOurs)) return 'outgoing';
  if (telling.kind === 'visit' && !telling.subject && !telling.passive && sides.object !== 'other') return 'incoming';
  if (isHandedOut(telling, sides) || sides.subject === 'foreign') return 'outgoing';
  if (telling.kind === 'visit' && isReceivedThere(telling, sides)) return 'outgoing';
  // our own people take over abroad what comes from home
  if (telling.kind === 'consignment' && telling.passive && sides.goal === 'foreign' && sides.source !== 'foreign')
    return 'outgoing';
  return sides.source === 'home' && sides.subject !== 'home' ? 'outgoing' : 'incoming';
}

/** Who is taught comes to us, goes to others, or is taught at home. */
function taught({ subject, object, goal, source }: Sides): Direction | null {
  if (object === 'foreign') return goal !== 'foreign' ? 'incoming' : subject === 'home' ? 'outgoing' : null;
  if (goal === 'foreign' && source !== 'foreign') return 'outgoing';
  return source === 'foreign' || object === 'home' ? 'incoming' : null;
}

/** People from abroad, whom we have in an exchange; not those with whom we hold it. */
function isHosted({ partners }: Telling, { subject, object, source }: Sides): boolean {
  return subject === 'home' && (object === 'foreign' || source === 'foreign') && partners.length === 0;
}

/** A course is nobody's way, unless those from abroad come to it, or bring it. */
function taughtTogether({ passive }: Telling, sides: Sides): Direction | null {
  if (passive) return taught(sides);
  if (sides.subject === 'home' && sides.goal === 'foreign') return 'outgoing';
  return sides.subject === 'foreign' && sides.goal !== 'foreign' ? 'incoming' : null;
}

function sent({ passive }: Telling, { subject, object, goal, source }: Sides): Direction {
  const sender = passive && subject === 'unknown' ? merge(object, source) : subject;
  if (sender === 'home') return 'outgoing';
  if (goal === 'home' || (sender === 'foreign' && goal !== 'foreign')) return 'incoming';
  if (goal === 'foreign' || object === 'foreign') return 'outgoing';
  return object === 'home' ? 'incoming' : 'outgoing';
}

function given(
  giver: Side,
  taker: Side,
  { object, source }: Sides,
  { kind, subject, passive, said }: Telling,
): Direction | null {
  if (giver === 'home') return 'outgoing';
  if (said.thanked && taker !== 'foreign') return 'incoming';
  if (taker === 'home') return 'incoming';
  const isFrom = giver === 'foreign' || (source === 'foreign' && kind !== 'deployment');
  if (isFrom && taker === 'foreign' && kind === 'consignment') return 'outgoing';
  if (giver === 'foreign') return taker === 'foreign' ? null : 'incoming';
  if (taker === 'foreign' || object === 'foreign') return 'outgoing';
  if (isFrom || object === 'home' || (kind === 'honour' && passive)) return 'incoming';
  return kind === 'honour' && subject && (subject.who.pronoun || subject.who.people.length > 0)
    ? 'incoming'
    : 'outgoing';
}

function gone(telling: Telling, { subject, object, goal, source }: Sides, home: Home): Direction | null {
  const isNominal = telling.verb === null && telling.sources.some(({ from }) => from >= telling.from);
  // "the delegation, led by …, to …": who is named behind it leads it
  const isLed = telling.verb === null && subject === 'unknown' && !isNominal && telling.goals.length > 0;
  if (isLed && object === 'home' && goal !== 'home') return 'outgoing';
  if (telling.said.inbound && telling.subject?.who.we !== true) return 'incoming';
  const ownTeam = telling.verb === null ? 'unknown' : sideOfAll(telling.objects.filter(isTeamOfABody), home);
  const hosts = ownTeam === 'unknown' ? object : sideOfAll(telling.objects.filter(isNot(isTeamOfABody)), home);
  const destination = isNominal && goal !== 'unknown' ? goal : merge(hosts, goal);
  const isFromSource = isNominal || subject === 'unknown' || (subject === 'other' && source !== 'unknown');
  const isOurs = subject === 'other' && telling.subject !== undefined && home.isOfThisPlace(telling.subject);
  const told = isNominal ? source : isOurs ? 'home' : isFromSource ? merge(subject, source) : subject;
  const visitor = told === 'foreign' ? told : merge(told, ownTeam);
  const isNoGuest = visitor !== 'foreign' || (telling.subject !== undefined && isOurEnvoy(telling.subject));
  if (isNoGuest && destination !== 'home' && telling.said.outbound) return 'outgoing';
  if (visitor !== 'foreign' && isCountryman(telling.subject, home) && goesAbroad(telling, home)) return 'outgoing';
  if (visitor === 'home') return destination === 'home' && goal !== 'foreign' ? 'incoming' : 'outgoing';
  if (destination === 'foreign' && telling.subject && isOurEnvoy(telling.subject)) return 'outgoing';
  if (visitor === 'foreign') return 'incoming';
  if (visitor === 'unknown' && telling.subject && isOfficer(telling.subject.who) && goesAbroad(telling, home))
    return 'outgoing';
  const isAway = destination === 'other' || (destination === 'unknown' && telling.frame === 'goes');
  if (visitor === 'unknown' && isAway && telling.subject && isOfficer(telling.subject.who)) return 'outgoing';
  if (visitor === 'other' && destination === 'unknown' && telling.frame === 'goes' && telling.objects.some(isUnheardOf))
    return 'outgoing';
  return destination === 'foreign' ? 'outgoing' : 'incoming';
}

const isNot =
  (holds: (actor: Actor) => boolean) =>
  (actor: Actor): boolean =>
    !holds(actor);

/** Somebody of the paper's own country, whoever there may speak for it. */
function isCountryman(subject: Actor | undefined, home: Home): boolean {
  return subject !== undefined && home.country !== null && subject.who.countries.includes(home.country);
}

function goesAbroad({ objects, goals }: Telling, home: Home): boolean {
  return objects.concat(goals).some((actor) => home.sideOf(actor) === 'foreign');
}

/** Our own people, or our countrymen where no list of the country's knows the host's place, are received abroad. */
function isReceivedThere({ subject, passive }: Telling, sides: Sides): boolean {
  const isAbroad =
    sides.subject === 'foreign' ||
    (passive && sides.goal === 'foreign') ||
    (sides.subject === 'unknown' && subject && isUnheardOf(subject));
  return isAbroad === true && (sides.object === 'home' || sides.object === 'other');
}

/** A place that no list of the country's holds: our countrymen who go there go abroad. */
function isUnheardOf({ who: { places, countries, bodies } }: Actor): boolean {
  return places.length > 0 && countries.length + bodies.length === 0;
}

/** An ambassador of whom nobody says for which country, and who calls on somebody abroad: the paper's own. */
function isOurEnvoy({ who: { envoy, countries } }: Actor): boolean {
  return envoy && countries.length === 0;
}
