/** Parties and their roles: from where they stand in the passages, and from the side on which they are. */
import type { Direction, ReadingParty } from '@comity/domain';
import type { Actor } from './actors.ts';
import type { Home, Side } from './home.ts';
import { actorsIn } from './identity.ts';
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

/** The parties of one engagement after another, so that "he" and "the two sides" are those told of before. */
export class Cast {
  readonly #home: Home;
  readonly #fullNames: ReadonlyMap<string, string>;
  #person: string | null = null;
  /** The bodies at home and from abroad that met last. */
  #pair: readonly string[] = [];

  /** @param fullNames names of bodies by their acronyms */
  constructor(home: Home, fullNames: ReadonlyMap<string, string>) {
    this.#home = home;
    this.#fullNames = fullNames;
  }

  /** Each party once, with the role in which it is first told; with the body whose work the text tells, where it has a part. */
  partiesOf(tellings: readonly Telling[], direction: Direction | null): ReadingParty[] {
    const parties = new Map<string, ReadingParty>();
    const add = (written: string | null | undefined, role: string) => {
      const name = written && (this.#fullNames.get(written) ?? written);
      if (name && !parties.has(name)) parties.set(name, { name, role });
    };
    for (const telling of tellings) {
      for (const [actor, place] of placesOf(telling))
        for (const name of this.#namesOf(actor, actsAsPlace(place, telling)))
          add(name, this.#roleOf(actor, place, telling, direction));
      for (const actor of telling.helpers)
        if (actor.marker !== null && isRoleCue(actor.marker as RoleCue))
          for (const name of this.#namesOf(actor)) add(name, HELPERS[actor.marker as RoleCue]);
    }
    this.#addBoth(tellings, direction, add);
    const first = tellings[0];
    const role = first && BY_SIDE[first.kind]?.[direction ?? 'none']?.home;
    if (role && direction !== null && ![...parties.values()].some((party) => party.role === role))
      add(this.#home.agent, role);
    this.#remember(tellings);
    return [...parties.values()];
  }

  /** "The two sides" of an agreement are those who met; a delegation that nobody names is the one that was met. */
  #addBoth(tellings: readonly Telling[], direction: Direction | null, add: (name: string, role: string) => void): void {
    const home = this.#pair[0];
    const foreign = this.#pair[1];
    const first = tellings[0];
    if (!home || !foreign || !first) return;
    if (first.both && MEETINGS.has(first.kind)) {
      add(home, first.kind === 'talks' ? 'host' : 'partner');
      add(foreign, first.kind === 'talks' ? 'participant' : 'partner');
    }
    const isBare = tellings.every((telling) => partners(telling, this.#home).length === 0);
    if (first.kind === 'visit' && direction === 'incoming' && isBare && first.quantities.length === 0)
      add(foreign, 'visitor');
  }

  #remember(tellings: readonly Telling[]): void {
    if (!tellings.some(({ kind }) => kind === 'visit' || kind === 'talks')) return;
    const foreign = tellings
      .flatMap((telling) => partners(telling, this.#home))
      .find(({ who }) => who.bodies.length > 0);
    const body = foreign?.who.bodies[0];
    if (body && this.#home.agent) this.#pair = [this.#home.agent, body];
  }

  #roleOf(actor: Actor, place: Place, telling: Telling, direction: Direction | null): string {
    const side = this.#home.sideOf(actor);
    const roles = rolesOf(telling);
    if (telling.kind === 'consignment' && direction === 'transshipped') {
      if (side === 'home') return 'forwarder';
      return place === 'goal' ? 'receiver' : 'provider';
    }
    const isSpeech = telling.kind === 'talks' || telling.kind === 'event';
    if (isSpeech && place === 'subject' && telling.speaks && actor.who.people.length > 0) return 'speaker';
    const isTraveller =
      place === 'subject' && direction === 'outgoing' && (actor.who.people.length > 0 || actor.who.visitors);
    if (telling.kind === 'visit' && isTraveller && telling.frame !== 'gives' && telling.frame !== 'receives')
      return 'visitor';
    const bySide = roleOfSide(side, telling, direction);
    return bySide ?? named(roles[place], telling);
  }

  /** A person, else bodies, else a government by its place, or the words where they say who. */
  #namesOf(actor: Actor, isGovernment = false): readonly (string | null)[] {
    const { people, bodies, site, we, they, pronoun, visitors } = actor.who;
    if (they) return [actor.words];
    const person = people[0];
    if (person) {
      this.#person = person;
      return [person];
    }
    if (we) return [this.#home.body];
    if (pronoun) return [this.#person];
    if (bodies.length > 0) return [bodies[0] ?? null];
    if (visitors && this.#home.sideOf(actor) === 'foreign') return [actor.words];
    return isGovernment ? [site] : [];
  }
}

/** Kinds in which governments of places have a part; where something happens has none. */
const OF_GOVERNMENTS: ReadonlySet<string> = new Set(['agreement', 'consignment', 'honour', 'deployment']);

function actsAsPlace(place: Place, { kind, frame }: Telling): boolean {
  if (!OF_GOVERNMENTS.has(kind)) return kind === 'visit' && frame === 'receives' && place === 'subject';
  return kind === 'agreement' || place === 'subject' || place === 'source';
}

const MEETINGS: ReadonlySet<string> = new Set(['agreement', 'talks', 'exchange', 'training', 'event']);

function partners(telling: Telling, home: Home): Actor[] {
  return actorsIn(telling).filter((actor) => home.sideOf(actor) === 'foreign');
}

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
