/** Parties and their roles: from where they stand in the passages, and from the side on which they are. */
import type { Direction, ReadingParty } from '@comity/domain';
import type { Actor } from './actors.ts';
import { isBetween } from './direction.ts';
import type { Home, Side } from './home.ts';
import { actorsIn } from './identity.ts';
import type { Referents } from './referents.ts';
import type { Telling } from './tellings.ts';
import { type Frame, isRoleCue, type RoleCue } from './vocabulary.ts';

type Place = 'subject' | 'object' | 'goal' | 'source';
type Roles = Readonly<Record<Place, string>>;

/** By place, where the side of a party says nothing. */
const BY_PLACE: Readonly<Record<Frame, Roles>> = {
  goes: { subject: 'visitor', object: 'host', goal: 'host', source: 'visitor' },
  comes: { subject: 'visitor', object: 'host', goal: 'host', source: 'visitor' },
  receives: { subject: 'receiver', object: 'giver', goal: 'receiver', source: 'giver' },
  gives: { subject: 'giver', object: 'receiver', goal: 'receiver', source: 'giver' },
  forwards: { subject: 'forwarder', object: 'receiver', goal: 'receiver', source: 'provider' },
  mutual: { subject: 'participant', object: 'participant', goal: 'participant', source: 'participant' },
};
const RECEPTION: Roles = { subject: 'host', object: 'visitor', goal: 'host', source: 'visitor' };
const SENDING: Roles = { subject: 'sender', object: 'visitor', goal: 'host', source: 'sender' };

interface Sides {
  readonly home: string;
  readonly foreign: string;
}

/** By side: who receives at home has somebody from abroad for a guest or giver, whatever the words' order. */
const BY_SIDE: Readonly<Partial<Record<string, Readonly<Partial<Record<Direction | 'none', Sides>>>>>> = {
  visit: { incoming: { home: 'host', foreign: 'visitor' }, outgoing: { home: 'sender', foreign: 'host' } },
  exchange: {
    incoming: { home: 'host', foreign: 'sender' },
    outgoing: { home: 'sender', foreign: 'host' },
    none: { home: 'partner', foreign: 'partner' },
  },
  consignment: {
    incoming: { home: 'receiver', foreign: 'sender' },
    outgoing: { home: 'sender', foreign: 'receiver' },
    transshipped: { home: 'forwarder', foreign: 'provider' },
  },
  honour: { incoming: { home: 'receiver', foreign: 'giver' }, outgoing: { home: 'giver', foreign: 'receiver' } },
  deployment: { incoming: { home: 'receiver', foreign: 'sender' }, outgoing: { home: 'sender', foreign: 'receiver' } },
  training: {
    incoming: { home: 'host', foreign: 'sender' },
    outgoing: { home: 'organiser', foreign: 'receiver' },
    none: { home: 'organiser', foreign: 'partner' },
  },
  talks: { none: { home: 'host', foreign: 'participant' } },
  event: { none: { home: 'organiser', foreign: 'participant' } },
  agreement: { none: { home: 'partner', foreign: 'partner' } },
};

const HELPERS: Readonly<Record<RoleCue, string>> = {
  commissioner: 'commissioner',
  represented: 'represented',
  coordinator: 'coordinator',
  funder: 'funder',
  requester: 'requester',
  assigner: 'assigned-by',
  supporter: 'supporter',
};

/** Who has a part in an engagement, by the names that the text gives them. */
export class Cast {
  readonly #home: Home;
  readonly #fullNames: ReadonlyMap<string, string>;
  readonly #referents: ReadonlyMap<Telling, Referents>;

  /**
   * @param fullNames names of bodies by their acronyms
   * @param referents for whom "he" and "the two sides" stand
   */
  constructor(home: Home, fullNames: ReadonlyMap<string, string>, referents: ReadonlyMap<Telling, Referents>) {
    this.#home = home;
    this.#fullNames = fullNames;
    this.#referents = referents;
  }

  /** Each party once, with the role in which it is first told; with the body whose work the text tells, where it has a part. */
  partiesOf(tellings: readonly Telling[], direction: Direction | null): ReadingParty[] {
    const parties = new Map<string, ReadingParty>();
    const add = (written: string | null | undefined, role: string | undefined) => {
      const name = written && (this.#fullNames.get(written) ?? written);
      const key = name?.replace(LETTERS_BEHIND, '');
      if (name && key && role && !parties.has(key)) parties.set(key, { name, role });
    };
    for (const telling of tellings) {
      for (const [actor, place] of placesOf(telling))
        for (const name of this.#namesOf(actor, telling, actsAsPlace(place, telling)))
          add(name, this.#roleOf(actor, place, telling, direction));
      for (const actor of telling.helpers)
        if (actor.marker !== null && isRoleCue(actor.marker as RoleCue))
          for (const name of this.#namesOf(actor, telling)) add(name, HELPERS[actor.marker as RoleCue]);
    }
    this.#addBoth(tellings[0], add);
    add(this.#home.agent, this.#unsaidRole(tellings, direction, [...parties.values()]));
    return [...parties.values()];
  }

  /** The part of the body whose work is told, where the passages leave it unsaid. */
  #unsaidRole(
    tellings: readonly Telling[],
    direction: Direction | null,
    parties: readonly ReadingParty[],
  ): string | undefined {
    const [first] = tellings;
    const role = first && BY_SIDE[first.kind]?.[direction ?? 'none']?.home;
    if (direction !== null) return parties.some((party) => party.role === role) ? undefined : role;
    return first?.kind === 'exchange' && first.passive && this.#areAllAbroad(tellings) ? role : undefined;
  }

  /** "Exchanges have been carried out with …": of those who have a part only the ones abroad are named. */
  #areAllAbroad(tellings: readonly Telling[]): boolean {
    const actors = tellings.flatMap(actorsIn);
    return actors.length > 0 && actors.every((actor) => this.#home.sideOf(actor) === 'foreign');
  }

  /** "The two sides" are the body whose work is told and the one with which it had to do right before. */
  #addBoth(first: Telling | undefined, add: (name: string | null, role: string) => void): void {
    const partner = first && this.#referents.get(first)?.partner;
    if (!partner || !first.said.both || !this.#home.agent || !MEETINGS.has(first.kind)) return;
    add(this.#home.agent, first.kind === 'talks' ? 'host' : 'partner');
    add(partner, first.kind === 'talks' ? 'participant' : 'partner');
  }

  #roleOf(actor: Actor, place: Place, telling: Telling, direction: Direction | null): string {
    const side = this.#home.sideOf(actor);
    const roles = rolesOf(telling);
    if (isBetween(telling)) return 'partner';
    if (telling.kind === 'consignment' && direction === 'transshipped') {
      if (side === 'home') return 'forwarder';
      return place === 'goal' ? 'receiver' : 'provider';
    }
    if (isSpeech(telling) && place === 'subject' && telling.said.speaks && actor.who.people.length > 0)
      return 'speaker';
    const isTraveller =
      place === 'subject' && direction === 'outgoing' && (actor.who.people.length > 0 || actor.who.visitors);
    if (telling.kind === 'visit' && isTraveller && telling.frame !== 'gives' && telling.frame !== 'receives')
      return 'visitor';
    const bySide = roleOfSide(side, telling, direction);
    return bySide ?? named(roles[place], telling);
  }

  /** A person, else bodies, else a government by its place, or the words where they say who. */
  #namesOf(actor: Actor, telling: Telling, isGovernment = false): readonly (string | null)[] {
    const { people, bodies, site, we, they, pronoun, address, visitors } = actor.who;
    if (they) return [actor.words];
    const person = people[0];
    if (person) return [person];
    if (we) return [this.#home.body];
    if (address) return [];
    if (pronoun) return telling.said.speaks && !isSpeech(telling) ? [] : [this.#referents.get(telling)?.person ?? null];
    if (bodies.length > 0) return [bodies[0] ?? null];
    if (visitors && this.#home.sideOf(actor) === 'foreign') return [actor.words];
    return isGovernment ? [site] : [];
  }
}

/** Kinds in which to speak is to have a part; elsewhere who "said" it only tells of it. */
function isSpeech({ kind }: Telling): boolean {
  return kind === 'talks' || kind === 'event';
}

/** Kinds in which governments of places have a part; where something happens has none. */
const OF_GOVERNMENTS: ReadonlySet<string> = new Set(['agreement', 'consignment', 'honour', 'deployment']);

function actsAsPlace(place: Place, { kind, frame }: Telling): boolean {
  if (!OF_GOVERNMENTS.has(kind)) return kind === 'visit' && frame === 'receives' && place === 'subject';
  return kind === 'agreement' || place === 'subject' || place === 'source';
}

/** "(ABC)", which a name may have behind it in one place and not in another. */
const LETTERS_BEHIND = /\s*[(（][\p{Lu}\p{N}]{2,}[)）]$/u;

const MEETINGS: ReadonlySet<string> = new Set(['agreement', 'talks', 'exchange', 'training', 'event']);

function rolesOf({ kind, frame }: Telling): Roles {
  const isVisit = kind === 'visit' || kind === 'exchange';
  return isVisit && frame === 'receives' ? RECEPTION : isVisit && frame === 'gives' ? SENDING : BY_PLACE[frame];
}

/** Goods have senders, courses and congresses those who run them, agreements partners. */
function named(role: string, { kind, verb }: Telling): string {
  if (kind === 'consignment' && role === 'giver') return 'sender';
  if (kind === 'deployment' && role === 'giver') return 'sender';
  if (kind === 'training' && role === 'giver') return 'organiser';
  if (kind === 'agreement' && role === 'participant') return 'partner';
  if (kind === 'training' && role === 'participant' && verb !== null) return 'partner';
  return role;
}

function roleOfSide(side: Side, { kind }: Telling, direction: Direction | null): string | undefined {
  if (side !== 'home' && side !== 'foreign') return undefined;
  return BY_SIDE[kind]?.[direction ?? 'none']?.[side];
}

/** Where each actor of a passage stands; one who is joined by "and" or "with" stands where the one before does. */
function placesOf({ subject, objects, goals, sources, partners, verb, from, frame, kind }: Telling): [Actor, Place][] {
  const placed: [Actor, Place][] = [];
  if (subject) placed.push([subject, 'subject']);
  for (const actor of objects) placed.push([actor, 'object']);
  for (const actor of goals) placed.push([actor, 'goal']);
  for (const actor of sources) placed.push([actor, 'source']);
  const pivot = verb ?? from;
  for (const actor of partners) {
    const before = placed.filter(([other]) => other.to <= actor.from).sort(([a], [b]) => b.to - a.to)[0];
    const guests: Place = frame === 'receives' ? 'object' : 'subject';
    const near = before && actor.from - before[0].to <= NEAR_LIST ? before[1] : undefined;
    placed.push([actor, near ?? (actor.to <= pivot || kind === 'visit' ? guests : 'object')]);
  }
  return placed.sort(([a], [b]) => a.from - b.from);
}

/** Tokens between entries of one list: a comma, "and", an article, a few words of a post. */
const NEAR_LIST = 5;
