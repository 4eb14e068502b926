/**
 * The body whose work a text tells: the body that is named most, and first, without being somebody's delegation; or the place, where a
 * city's paper speaks of itself. Direction is seen from there.
 */
import type { OrganisationKind } from '@comity/domain';
import type { Sentence } from '../sentences.ts';
import type { Actor, ActorPart } from './actors.ts';
import { keyOf, lastWord, wordsOf } from './keys.ts';

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
const SELDOM: ReadonlySet<string | undefined> = new Set<OrganisationKind>([
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
  readonly kind: OrganisationKind | undefined;
  readonly name: string;
  weight: number;
  country: string | null;
  /** Words of the name, as compared. */
  readonly words: ReadonlySet<string>;
}

export class Home {
  readonly #bodies = new Map<string, Tally>();
  readonly #places = new Map<string, Tally>();
  readonly #countries = new Map<string, number>();
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
      if (!part.name) continue;
      const owner = actors.find(({ from, to }) => from <= part.from && part.to <= to);
      const guest = owner?.visitors && owner.people.length === 0 ? AS_GUEST : 0;
      const leads = owner === subject && guest === 0 ? AS_SUBJECT : 0;
      const seldom = SELDOM.has(part.kind) ? SELDOM_WEIGHT : 1;
      const abroad = this.#homes.length > 0 && part.country && !this.#homes.includes(part.country) ? ABROAD_WEIGHT : 1;
      const weight =
        (1 + bonus * (guest < 0 ? 0 : 1) + leads + guest) * seldom * abroad * (owner?.marker === 'goal' ? AS_GOAL : 1);
      if (part.type === 'organisation')
        add(this.#bodies, keyOf(part, sentence), weight, part.country ?? null, part, sentence);
      else if (part.type === 'place')
        add(this.#places, part.name.toLowerCase(), weight, part.country ?? null, part, sentence);
      if (part.country) this.#countries.set(part.country, (this.#countries.get(part.country) ?? 0) + 1);
    }
  }

  /** To be called when all sentences were noted. */
  settle(): void {
    const isSpokenFor = ([, { country, weight }]: [string, Tally]) =>
      weight >= LEAST_BODY && (this.#homes.length === 0 || !country || this.#homes.includes(country));
    this.#body = heaviest(new Map([...this.#bodies].filter(isSpokenFor)));
    const body = this.#body?.[1];
    const inName = [...this.#places].filter(([, { words }]) => body && isSubset(words, body.words));
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
    const side = this.#sideOf(actor);
    for (const person of actor.people) {
      const known = this.#people.get(lastWord(person));
      if (side === 'unknown' && known) return known;
      if (side !== 'unknown') this.#people.set(lastWord(person), side);
    }
    return side;
  }

  #sideOf({ we, they, keys, places, societies, countries, bodies }: Actor): Side {
    if (we) return 'home';
    if (they) return 'foreign';
    const isGuestOf = countries.some((iso) => this.#country !== null && iso !== this.#country);
    if (keys.some((key) => key === this.#body?.[0])) return isGuestOf && bodies.length > 1 ? 'unknown' : 'home';
    if (this.#body?.[1].kind === 'national-society' && societies.some((iso) => iso === this.#country)) return 'home';
    if (isGuestOf) return 'foreign';
    if (places.some((place) => place.toLowerCase() === this.#place?.[0]) && bodies.length === 0) return 'home';
    if (countries.length > 0 && this.#country === null) return 'foreign';
    if (bodies.length > 0) return 'other';
    if (countries.length > 0) return places.length > 0 ? 'other' : 'home';
    return places.length > 0 ? 'other' : 'unknown';
  }
}

function add(
  map: Map<string, Tally>,
  key: string,
  weight: number,
  country: string | null,
  part: ActorPart,
  sentence: Sentence,
): void {
  const tally = map.get(key);
  if (!tally)
    map.set(key, { kind: part.kind, name: part.name ?? '', weight, country, words: new Set(wordsOf(part, sentence)) });
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

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
