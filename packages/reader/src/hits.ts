/** What the lexicon says of a place. */

import { Profiles } from './profiles.ts';
import type { Sense } from './sense.ts';
import type { Trait, Traits } from './traits.ts';

/** One meaning of some tokens in a row. */
export interface Hit {
  /** How many tokens. */
  readonly length: number;
  readonly sense: Sense;
  readonly profile: number;
}

/**
 * All meanings of what begins at a token, longest first, and the profile of what is known of it: they, and the phrases that patterns ask
 * for. Texts say the same again and again: each list is made once, and a longer list is the shorter one's continuation, so that looking up
 * what begins at a token makes nothing new.
 */
export class Hits {
  readonly list: readonly Hit[];
  readonly profile: number;
  readonly #traits: Traits;
  /** Made when asked for: most lists have no continuation, and few are asked for many traits. */
  #longer: Map<Hit, Hits> | undefined;
  #opening: Map<number, Hits> | undefined;
  #longest: Map<Trait, readonly Hit[]> | undefined;
  /** The word that was asked about last, and the place's profile with it: nearly always the same. */
  #word = Profiles.nothing;
  #place: number;

  constructor(list: readonly Hit[], profile: number, traits: Traits) {
    this.list = list;
    this.profile = profile;
    this.#place = profile;
    this.#traits = traits;
  }

  /** The same with a longer hit in front. */
  behind(hit: Hit): Hits {
    this.#longer ??= new Map();
    const known = this.#longer.get(hit);
    if (known) return known;
    const longer = new Hits([hit, ...this.list], this.#with(hit.profile), this.#traits);
    this.#longer.set(hit, longer);
    return longer;
  }

  /** The same where a phrase begins. */
  opening(phrase: number): Hits {
    this.#opening ??= new Map();
    const known = this.#opening.get(phrase);
    if (known) return known;
    const opening = new Hits(this.list, this.#with(phrase), this.#traits);
    this.#opening.set(phrase, opening);
    return opening;
  }

  /** The profile of a place that begins with a word of this profile. */
  placeOf(word: number): number {
    if (this.#word !== word) {
      this.#word = word;
      this.#place = this.#traits.profiles.union(word, this.profile);
    }
    return this.#place;
  }

  #with(profile: number): number {
    return this.#traits.profiles.union(this.profile, profile);
  }

  /** Of those in which a trait holds, the longest. */
  longest(trait: Trait): readonly Hit[] {
    this.#longest ??= new Map();
    const known = this.#longest.get(trait);
    if (known) return known;
    const those = this.list.filter(({ profile }) => this.#traits.profiles.holds(profile, trait));
    const longest = those.filter(({ length }) => length === those[0]?.length);
    this.#longest.set(trait, longest);
    return longest;
  }
}
