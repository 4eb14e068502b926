/**
 * The body whose work a text tells: the body that is named most, and first, without being somebody's delegation; or the place, where a
 * city's paper speaks of itself. Direction is seen from there.
 */
import type { OrganisationKind } from '@comity/domain';
import type { Named, Who } from '../named.ts';
import type { Sentence } from '../sentences.ts';
import type { Actor, ActorPart } from './actors.ts';

/** Where an actor stands. `other`: neither at home nor from abroad (a neighbour, a ministry); `unknown`: the words don't say. */
export type Side = 'home' | 'foreign' | 'other' | 'unknown';

const IN_TITLE = 3;
const AS_SUBJECT = 1;
const AS_GUEST = -0.7;
const AS_GOAL = 0.5;
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

interface Tally {
  readonly kind: OrganisationKind | null;
  readonly name: string;
  weight: number;
  country: string | null;
  /** Words of the name, as compared. */
  readonly words: readonly string[];
}

export class Home {
  readonly #bodies = new Map<string, Tally>();
  readonly #places = new Map<string, Tally>();
  /** Where people were said to come from, so that a name alone says it again. */
  readonly #people = new Map<string, Side>();
  #body: [string, Tally] | undefined;
  #place: [string, Tally] | undefined;
  #country: string | null = null;
  #isPlace = false;
  /** Countries in which the paper's language is spoken, where these are few. */
  #homes: readonly string[] = [];

  /** Counts who is named in a sentence. */
  note(sentence: Sentence, parts: readonly ActorPart[], actors: readonly Actor[]): void {
    this.#homes = sentence.pack.data.engagements.homes ?? [];
    const bonus = sentence.block === 'title' ? IN_TITLE : 0;
    const subject = actors.find(({ marker }) => marker === null);
    for (const part of parts) {
      const { named } = part;
      if (named.name === null) continue;
      const owner = actors.find(({ from, to }) => from <= part.from && part.to <= to);
      const guest = owner?.who.visitors && owner.who.people.length === 0 ? AS_GUEST : 0;
      const leads = owner === subject && guest === 0 ? AS_SUBJECT : 0;
      const seldom = SELDOM.has(named.kind) ? SELDOM_WEIGHT : 1;
      const abroad =
        this.#homes.length > 0 && named.country && !this.#homes.includes(named.country) ? ABROAD_WEIGHT : 1;
      const weight =
        (1 + bonus * (guest < 0 ? 0 : 1) + leads + guest) * seldom * abroad * (owner?.marker === 'goal' ? AS_GOAL : 1);
      if (named.type === 'organisation') add(this.#bodies, named, named.name, weight);
      else if (named.type === 'place') add(this.#places, named, named.name, weight);
    }
  }

  /** To be called when all sentences were noted. */
  settle(): void {
    const isSpokenFor = ([, { country, weight }]: [string, Tally]) =>
      weight >= LEAST_BODY && (this.#homes.length === 0 || !country || this.#homes.includes(country));
    this.#body = heaviest(new Map([...this.#bodies].filter(isSpokenFor)));
    const body = this.#body?.[1];
    const inName = [...this.#places].filter(
      ([, { words }]) => body && words.every((word) => body.words.includes(word)),
    );
    const most = heaviest(this.#places);
    const byPlace = (most?.[1].weight ?? 0) > Math.max(LEAST_PLACE, 2 * (body?.weight ?? 0));
    this.#isPlace = byPlace;
    this.#place = heaviest(new Map(inName)) ?? (byPlace ? most : undefined);
    const place = this.#place?.[1];
    this.#country =
      (byPlace ? place?.country : body?.country) ?? body?.country ?? place?.country ?? this.#homes[0] ?? null;
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

  #sideOf({ we, they, keys, places, societies, countries, bodies }: Who): Side {
    if (we) return 'home';
    if (they) return 'foreign';
    const isGuestOf = countries.some((iso) => this.#country !== null && iso !== this.#country);
    if (keys.some((key) => key === this.#body?.[0])) return isGuestOf && bodies.length > 1 ? 'unknown' : 'home';
    if (this.#body?.[1].kind === 'national-society' && societies.some((iso) => iso === this.#country)) return 'home';
    if (isGuestOf) return 'foreign';
    if (places.some((place) => place === this.#place?.[0]) && bodies.length === 0) return 'home';
    if (countries.length > 0 && this.#country === null) return 'foreign';
    if (bodies.length > 0) return 'other';
    if (countries.length > 0) return places.length > 0 ? 'other' : 'home';
    return places.length > 0 ? 'other' : 'unknown';
  }
}

function add(map: Map<string, Tally>, { key, kind, country, words }: Named, name: string, weight: number): void {
  const tally = map.get(key);
  if (!tally) map.set(key, { kind, name, weight, country, words });
  else {
    tally.weight += weight;
    tally.country ??= country;
  }
}

function heaviest(map: ReadonlyMap<string, Tally>): [string, Tally] | undefined {
  let best: [string, Tally] | undefined;
  for (const entry of map) if (!best || entry[1].weight > best[1].weight) best = entry;
  return best;
}
