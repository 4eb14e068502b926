/**
 * Home: the body whose work a text tells, or the place, where a city's paper speaks of itself. Direction is seen from there.
 *
 * Two sorts of evidence are weighed once for the whole text: who is named most and first (`note`), and what those who are named do to each
 * other (`hear`): who receives is at home and the guest is not, nor is who stands opposite "we".
 */
import type { OrganisationKind } from '@comity/domain';
import type { Named, Who } from '../named.ts';
import type { Sentence } from '../sentences.ts';
import { isInCapitals } from '../words.ts';
import type { Actor, ActorPart } from './actors.ts';
import { subjectIn } from './identity.ts';
import type { Telling } from './tellings.ts';
import { type Frame, isRoleCue, type RoleCue } from './vocabulary.ts';

/** Where an actor stands. `other`: neither at home nor from abroad (a neighbour, a ministry); `unknown`: the words don't say. */
export type Side = 'home' | 'foreign' | 'other' | 'unknown';

const IN_TITLE = 3;
const AS_SUBJECT = 1;
const AS_GUEST = -0.7;
/** … to whom, or from whom, something goes. */
const BESIDE = 0.5;
/** What is named less than this is not what the text is about. */
const LEAST_BODY = 1;
const LEAST_PLACE = 3;
/** Bodies that papers of this kind speak of, and seldom speak for. */
const SELDOM: ReadonlySet<string | null> = new Set<OrganisationKind>([
  'company',
  'school',
  'hospital',
  'media',
  'party',
  'agency',
  'international-organisation',
  'federation',
  'icrc',
  'other',
]);
const SELDOM_WEIGHT = 0.3;
/** … and bodies of countries in which the paper's language is not spoken. */
const ABROAD_WEIGHT = 0.4;

/** What the part that somebody has in a passage says for, or against, their being at home. */
const HOST = 2;
const TAKER = 1;
const GIVER = 0.5;
const VISITOR = -1;
const OPPOSITE_US = -2;
type Part = 'subject' | 'object' | 'goal' | 'source';
const PARTS: Readonly<Partial<Record<Frame, Readonly<Record<Part, number>>>>> = {
  receives: { subject: HOST, object: VISITOR, goal: 0, source: VISITOR },
  gives: { subject: GIVER, object: 0, goal: 0, source: 0 },
  goes: { subject: GIVER, object: 0, goal: 0, source: 0 },
  comes: { subject: GIVER, object: 0, goal: 0, source: 0 },
};
/** A post without a body ("the president") is one of home's own: those on whom they call are others. */
const CALL: Readonly<Record<Part, number>> = { subject: 0, object: OPPOSITE_US, goal: OPPOSITE_US, source: 0 };
/** Who comes as a guest, or stands for another country, makes those to whom they come the hosts. */
const GUESTS: Readonly<Record<Part, number>> = { subject: VISITOR, object: TAKER, goal: TAKER, source: VISITOR };
/** Who goes round several countries does so for the body that tells of it: no host tells of the others. */
const TOUR: Readonly<Record<Part, number>> = { subject: 2 * HOST, object: OPPOSITE_US, goal: OPPOSITE_US, source: 0 };

/** Those of whom the headline says that they go abroad. */
const TRAVELLER: Readonly<Record<Part, number>> = { subject: HOST, object: OPPOSITE_US, goal: OPPOSITE_US, source: 0 };

/** Those of whom the verb itself says that they go away ("travelled to", 出访) are no guests of those to whom they go. */
const LEAVER: Readonly<Record<Part, number>> = { subject: 0, object: VISITOR, goal: VISITOR, source: 0 };

/** What it says for a body that the paper is written in its country. */
const WHERE_WRITTEN = 3;
const AFTER_DATELINE: ReadonlySet<string> = new Set([':', '(', '—', '–', '-']);

/** Somebody is quoted, whose "we" is another. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '「', '『', '«']);

const RANK_ALONE = /^[市省县縣區区州](?!红|紅)\p{Script=Han}/u;

/** "… (PRCS)", at the end of a name. */
const ACRONYM = /[(（]([\p{Lu}\p{N}]{2,})[)）]$/u;

interface Tally {
  readonly kind: OrganisationKind | null;
  /** As the text first writes it; in plain letters, if it ever does. */
  name: string;
  weight: number;
  country: string | null;
  /** Words of the name, as compared. */
  readonly words: readonly string[];
}

export class Home {
  readonly #bodies = new Map<string, Tally>();
  readonly #places = new Map<string, Tally>();
  /** Names of people of whom it was said where they come from. */
  readonly #introduced = new Set<string>();
  /** Countries of those who act. */
  readonly #countries = new Map<string, number>();
  /** Where people were said to come from, so that a name alone says it again. */
  readonly #people = new Map<string, Side>();
  /** Countries of places that no list holds, and of bodies, by what stands beside them: "Hủa Phăn (Lào)". */
  readonly #located = new Map<string, string>();
  /** Keys of bodies called by an acronym that the text itself explains, whatever else it may stand for. */
  readonly #fullKeys = new Map<string, string>();
  /** Country of those of whom the headline says that they go abroad. */
  #traveller: string | undefined;
  /** What was last said of those who go somewhere: "the delegation" are they. */
  #goers: Readonly<Record<Part, number>> | undefined;
  #body: [string, Tally] | undefined;
  #place: [string, Tally] | undefined;
  #country: string | null = null;
  #isPlace = false;
  /** Country from which the paper is written: "SUVA: …", "Suva (FNA) - …". */
  #dateline: string | null = null;
  /** Countries in which the paper's language is spoken, where these are few. */
  #homes: readonly string[] = [];

  /** Counts who is named in a sentence. */
  note(sentence: Sentence, parts: readonly ActorPart[], actors: readonly Actor[]): void {
    this.#dateline ??= datelineOf(sentence, parts);
    this.#homes = sentence.pack.data.engagements.homes ?? [];
    const bonus = sentence.block === 'title' ? IN_TITLE : 0;
    const subject = actors.find(({ marker }) => marker === null);
    for (const part of parts) {
      const { named } = part;
      if (named.name === null) continue;
      const owner = actors.find(({ from, to }) => from <= part.from && part.to <= to);
      const guest = owner?.who.visitors && owner.who.people.length === 0 ? AS_GUEST : 0;
      const leads = owner === subject && guest === 0 ? AS_SUBJECT : 0;
      const seldom = named.envoy || SELDOM.has(named.kind) ? SELDOM_WEIGHT : 1;
      const abroad =
        this.#homes.length > 0 && named.country && !this.#homes.includes(named.country) ? ABROAD_WEIGHT : 1;
      const weight =
        (1 + bonus * (guest < 0 ? 0 : 1) + leads + guest) * seldom * abroad * (isBeside(owner) ? BESIDE : 1);
      if (named.type === 'organisation') add(this.#bodies, named, named.name, weight);
      else if (named.type === 'place') add(this.#places, named, named.name, weight);
    }
    for (const { who } of actors) this.#locate(who);
    this.#hearUs(sentence, actors, subject);
  }

  #locate({ places: [place, ...more], countries: [iso, ...others], keys: [key, ...rest], people }: Who): void {
    if (!iso || more.length + others.length + rest.length + people.length > 0) return;
    const only = place && key ? undefined : (place ?? key);
    if (only) this.#located.set(only, iso);
  }

  /** Weighs who acts on whom in a passage. */
  hear(telling: Telling): void {
    const { subject, objects, goals, sources, frame } = telling;
    const weights = this.#weightsOf(telling);
    if ((frame === 'goes' || frame === 'comes') && subject && !isNameless(subject.who)) this.#goers = weights;
    this.#hearToUs(telling);
    if (subject) this.#introduce(subject.who);
    if (!weights) return;
    if (subject) this.#vote(subject.who, weights.subject);
    for (const { who } of objects) this.#vote(who, weights.object);
    for (const { who } of goals) this.#vote(who, weights.goal);
    for (const { who } of sources) this.#vote(who, weights.source);
  }

  #weightsOf({ subject, objects, goals, frame, block, said }: Telling): Readonly<Record<Part, number>> | undefined {
    if (!subject) return PARTS[frame];
    const { who, indefinite } = subject;
    if (who.envoy && !who.we) return GUESTS;
    if (frame !== 'goes' && frame !== 'comes') return PARTS[frame];
    const hosts = objects.concat(goals);
    if (isTour(who, hosts)) return TOUR;
    if (said.outbound) return LEAVER;
    if (block === 'title' && leavesCountry(who, hosts)) this.#traveller = who.countries[0];
    if (this.#traveller !== undefined && who.countries.includes(this.#traveller)) return TRAVELLER;
    if (isNameless(who) && !indefinite && who.visitors && this.#goers) return this.#goers;
    if (isOfficer(who) && !who.lastNames.some((name) => this.#introduced.has(name))) return CALL;
    if (!who.visitors || who.we) return PARTS[frame];
    return indefinite || (who.people.length === 0 && !who.post) ? GUESTS : PARTS[frame];
  }

  /** Whose people come from somewhere. */
  #introduce({ lastNames, bodies, countries, places }: Who): void {
    if (bodies.length + countries.length + places.length > 0) for (const name of lastNames) this.#introduced.add(name);
  }

  /** Who does something to us, or from whom it comes, is somebody else. */
  #hearToUs({ subject, objects, goals, sources }: Telling): void {
    const isToUs = goals.some(isOurs);
    if (!isToUs && !objects.some(isOurs)) return;
    for (const { who } of subjectIn(subject).concat(sources, isToUs ? objects : []))
      if (!who.we) this.#vote(who, OPPOSITE_US);
  }

  /** With whom we have to do is somebody else, unless it is somebody quoted who says "we". */
  #hearUs(sentence: Sentence, actors: readonly Actor[], subject: Actor | undefined): void {
    if (!subject?.who.ours) return;
    if (sentence.tokens.some(({ norm }) => QUOTES.has(norm))) return;
    for (const { who, marker } of actors) {
      const isPartner = marker === 'with' || (marker !== null && isRoleCue(marker as RoleCue));
      if (!who.we && !isPartner && (who.bodies.length > 0 || who.visitors)) this.#vote(who, OPPOSITE_US);
    }
  }

  #vote({ keys, places, countries }: Who, weight: number): void {
    if (weight === 0) return;
    for (const key of keys) {
      const tally = this.#bodies.get(key);
      addTo(tally, tally && SELDOM.has(tally.kind) ? weight * SELDOM_WEIGHT : weight);
    }
    for (const key of places) addTo(this.#places.get(key), weight);
    for (const iso of countries) this.#countries.set(iso, (this.#countries.get(iso) ?? 0) + weight);
  }

  /** To be called when all sentences were noted. */
  settle(): void {
    this.#joinAcronyms();
    for (const [key, tally] of this.#bodies) {
      tally.country ??= this.#located.get(key) ?? this.#countryInFull(tally);
      if (tally.country && tally.country === this.#dateline) tally.weight += WHERE_WRITTEN;
    }
    const strongest = Math.max(0, ...this.#countries.values());
    /** Its country is told of as a guest, or gives where another takes. */
    const isOutweighed = ({ country, weight }: Tally) =>
      country !== null && strongest - (this.#countries.get(country) ?? 0) > weight;
    const isSpokenFor = ([, tally]: [string, Tally]) =>
      tally.weight >= LEAST_BODY &&
      (this.#homes.length === 0 || !tally.country || this.#homes.includes(tally.country)) &&
      !isOutweighed(tally);
    const isHere = ([, { country }]: [string, Tally]) =>
      this.#homes.length === 0 || (country !== null && this.#homes.includes(country));
    const most = heaviest(new Map([...this.#places].filter(isHere)));
    const heard = heaviest(new Map([...this.#bodies].filter(isSpokenFor)));
    this.#isPlace = (most?.[1].weight ?? 0) > Math.max(LEAST_PLACE, 2 * (heard?.[1].weight ?? 0));
    this.#body = this.#isPlace && areAbroad(most?.[1], heard?.[1]) ? undefined : heard;
    const body = this.#body?.[1];
    const inName = [...this.#places].filter(
      ([, { words }]) => body && words.every((word) => body.words.includes(word)),
    );
    this.#place = heaviest(new Map(inName)) ?? (this.#isPlace ? most : undefined);
    const place = this.#place?.[1];
    this.#country =
      (this.#isPlace ? place?.country : body?.country) ??
      body?.country ??
      place?.country ??
      (this.#homes.length > 0 ? most?.[1].country : null) ??
      this.#homes[0] ??
      this.#host();
  }

  /** "PRCS", where the text has "Pakistan Red Crescent Society (PRCS)". */
  #joinAcronyms(): void {
    const keys = new Map([...this.#bodies].map(([key, { name }]) => [name, key]));
    for (const [full, tally] of this.#bodies) {
      const acronym = keys.get(ACRONYM.exec(tally.name)?.[1] ?? '');
      const short = acronym === undefined ? undefined : this.#bodies.get(acronym);
      if (acronym === undefined || !short || acronym === full) continue;
      tally.weight += short.weight;
      this.#fullKeys.set(acronym, full);
      this.#bodies.delete(acronym);
    }
  }

  /** "Ministry of Health", 市红十字会: where the text has the same name with more before it, that one's country. */
  #countryInFull({ name }: Tally): string | null {
    for (const other of this.#bodies.values())
      if (other.country && other.name.length > name.length && other.name.endsWith(name)) return other.country;
    return null;
  }

  /** The country for which most speaks, where no body of a known country does. */
  #host(): string | null {
    let [best, most]: [string | null, number] = [null, 0];
    if (!this.#body?.[1].country)
      for (const [iso, weight] of this.#countries) if (weight > most) [best, most] = [iso, weight];
    return best;
  }

  /** The body's name, as the text first writes it. */
  get body(): string | null {
    return this.#body?.[1].name ?? null;
  }

  /** The body, unless the text speaks of its place rather than of one body. */
  get agent(): string | null {
    return this.#isPlace ? null : this.body;
  }

  /** ISO code; null where the text doesn't say. */
  get country(): string | null {
    return this.#country;
  }

  sideOf(actor: Actor | undefined): Side {
    if (!actor) return 'unknown';
    const side = this.#sideOf(actor.who);
    for (const person of actor.who.lastNames) {
      const known = this.#people.get(person);
      if (side === 'unknown' && known) return known;
      if (side !== 'unknown') this.#people.set(person, side);
    }
    return side;
  }

  /** "The city's Red Cross", where the Red Cross of one city is at home; that of the province is another. */
  #isHomeInShort(body: string): boolean {
    const home = this.#body?.[1].name ?? '';
    return home.length > body.length && (home.startsWith(body) || home.endsWith(body));
  }

  /** 市政协, 县人大常委会: called by its rank alone, a body is of the place whose work is told. */
  isOfThisPlace({ who: { bodies, countries } }: Actor): boolean {
    return bodies.length > 0 && countries.length === 0 && bodies.every((body) => RANK_ALONE.test(body));
  }

  /** Where a city speaks, a body that bears its name is its own: its government, its council. */
  #isOfHere(key: string): boolean {
    const words = this.#bodies.get(key)?.words ?? [];
    const place = this.#place?.[1].words ?? [];
    return place.length > 0 && place.every((word) => words.includes(word));
  }

  #sideOf({ we, they, envoy, keys, places, societies, countries: named, bodies }: Who): Side {
    if (we) return 'home';
    if (they) return 'foreign';
    const countries = named.length > 0 ? named : places.concat(keys).flatMap((one) => this.#located.get(one) ?? []);
    const isGuestOf = countries.some((iso) => this.#country !== null && iso !== this.#country);
    if (keys.some((key) => (this.#fullKeys.get(key) ?? key) === this.#body?.[0]))
      return isGuestOf && bodies.length > 1 ? 'unknown' : 'home';
    if (this.#body?.[1].kind === 'national-society' && societies.some((iso) => iso === this.#country)) return 'home';
    if (isGuestOf) return 'foreign';
    if (places.some((place) => place === this.#place?.[0]) && bodies.length === 0) return 'home';
    if (countries.length > 0 && this.#country === null) return 'foreign';
    if (envoy && countries.length === 0) return 'foreign';
    if (countries.length === 0 && bodies.some((body) => this.#isHomeInShort(body))) return 'home';
    if (this.#isPlace && keys.some((key) => this.#isOfHere(key))) return 'home';
    if (bodies.length > 0) return 'other';
    if (countries.length > 0) return places.length > 0 ? 'other' : 'home';
    return 'unknown';
  }
}

function datelineOf(sentence: Sentence, [first]: readonly ActorPart[]): string | null {
  if (first?.from !== 0 || sentence.block !== 'main' || first.named.type !== 'place') return null;
  return AFTER_DATELINE.has(sentence.tokens[first.to]?.norm ?? '') ? first.named.country : null;
}

function add(map: Map<string, Tally>, { key, kind, country, words }: Named, name: string, weight: number): void {
  const tally = map.get(key);
  if (!tally) map.set(key, { kind, name, weight, country, words });
  else {
    tally.weight += weight;
    tally.country ??= country;
    if (isInCapitals(tally.name) && !isInCapitals(name)) tally.name = name;
  }
}

function addTo(tally: Tally | undefined, weight: number): void {
  if (tally) tally.weight += weight;
}

/** "… visited Chad, Cameroon and Kenya": hosts in more than one country, none of them the visitor's. */
function isTour({ countries }: Who, hosts: readonly Actor[]): boolean {
  const abroad = new Set(hosts.flatMap(({ who }) => who.countries));
  return countries.length > 0 && abroad.size > 1 && !countries.some((iso) => abroad.has(iso));
}

/** "Chinese delegation visits Japan", in the headline: the text tells of those who go. */
function leavesCountry({ countries: [own, ...others] }: Who, hosts: readonly Actor[]): boolean {
  if (own === undefined || others.length > 0) return false;
  return hosts.length > 0 && hosts.every(({ who }) => isBareCountry(who) && who.countries[0] !== own);
}

function isNameless({ places, bodies, countries, people, post }: Who): boolean {
  return !post && places.length + bodies.length + countries.length + people.length === 0;
}

function isBareCountry({ places, bodies, countries }: Who): boolean {
  return countries.length === 1 && places.length + bodies.length === 0;
}

/** In two countries, as far as is known of both. */
function areAbroad(a: Tally | undefined, b: Tally | undefined): boolean {
  return Boolean(a?.country && b?.country) && a?.country !== b?.country;
}

function isBeside(actor: Actor | undefined): boolean {
  return actor?.marker === 'goal' || actor?.marker === 'source';
}

function isOurs({ who }: Actor): boolean {
  return who.ours;
}

/** "The president", "会长李强": nobody says of what. */
export function isOfficer({ post, envoy, we, bodies, countries, places }: Who): boolean {
  return post && !envoy && !we && bodies.length + countries.length + places.length === 0;
}

function heaviest(map: ReadonlyMap<string, Tally>): [string, Tally] | undefined {
  let best: [string, Tally] | undefined;
  for (const entry of map) if (!best || entry[1].weight > best[1].weight) best = entry;
  return best;
}
