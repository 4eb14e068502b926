/** Rules: patterns with what they mean. A section's rules are tried together. */

import { Profiles } from '../profiles.ts';
import type { FeatureValue } from '../sense.ts';
import type { Trait, Traits } from '../traits.ts';
import type { Matched } from './matched.ts';
import { Pattern } from './pattern.ts';
import { type Capture, Program } from './program.ts';
import { Requirements, setOf } from './requirements.ts';

/** A rule is data: a pattern, what it means, and examples that run as tests. */
export interface Rule {
  readonly id: string;
  readonly pattern: string;
  /**
   * What a match means; the layer that owns the section interprets it. In every section `needs` says which tag a sentence must hold
   * for the rule to be tried at all ("post-title"; several parted by bars: one of them).
   */
  readonly means?: Readonly<Record<string, FeatureValue>>;
  /**
   * In `yes` the match stands in [brackets]: the rule must match exactly there; what is read may follow, as in
   * "since [1979] => 1979/..". In `no` the rule must not match at all. The examples are written on Wednesday, 9 October 2024.
   */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export interface RuleMatch {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

/** What a match captured, in order of the text: so few that looking through them is faster than filing them by name. */
class Captures {
  readonly #list: readonly Capture[];

  constructor(list: readonly Capture[]) {
    this.#list = list;
  }

  /** The first one of this name. */
  first(name: string): Capture | undefined {
    for (let i = 0; i < this.#list.length; i++) if (this.#list[i]?.name === name) return this.#list[i];
    return undefined;
  }

  /** All of this name. */
  all(name: string): readonly Capture[] {
    return this.#list.filter((capture) => capture.name === name);
  }
}

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** Rules are spoken of in sets, a bit for each in their order, since most places of most sentences rule out all but a few at once. */
export class RuleSet {
  readonly #entries: readonly Entry[];
  readonly #traits: Traits;
  readonly #program = new Program();
  /** Rules that can begin at a place, by its profile; null where none can. */
  readonly #byProfile: (Int32Array | null | undefined)[] = [];
  readonly #requirements: Requirements;

  constructor(rules: readonly Rule[], traits: Traits) {
    this.#traits = traits;
    this.#entries = rules.map((rule) => ({ rule, pattern: new Pattern(rule.pattern, traits, this.#program) }));
    this.#requirements = new Requirements(
      this.#entries.map(({ rule, pattern }) => ({ asked: askedBy(rule, traits), needs: pattern.needs })),
      traits,
    );
  }

  /** Whether the sentence holds what some rule needs. */
  mayMatch(sentence: Matched): boolean {
    const possible = this.#requirements.possibleIn(sentence);
    for (let i = 0; i < possible.length; i++) if (possible[i] !== 0) return true;
    return false;
  }

  /** Matches from left to right that don't overlap: at each place the longest one, then the rule that stands first. */
  matches(sentence: Matched): readonly RuleMatch[] {
    if (!this.mayMatch(sentence)) return NONE;
    let found: RuleMatch[] | undefined;
    for (let at = 0; at < sentence.tokens.length; ) {
      const match = this.longestAt(sentence, at);
      at = match ? match.to : at + 1;
      if (found && match) found.push(match);
      else if (match) found = [match];
    }
    return found ?? NONE;
  }

  longestAt(sentence: Matched, at: number): RuleMatch | null {
    const beginning = this.#beginningWith(sentence.places[at] ?? Profiles.nothing);
    if (!beginning) return null;
    const possible = this.#requirements.possibleIn(sentence);
    let best: RuleMatch | null = null;
    let least = at;
    for (let i = 0; i < possible.length; i++) {
      for (let left = (beginning[i] ?? 0) & (possible[i] ?? 0); left !== 0; left &= left - 1) {
        const rule = 32 * i + 31 - Math.clz32(left & -left);
        if (!this.#requirements.areMet(rule, sentence, at)) continue;
        const entry = this.#entries[rule];
        const to = entry ? this.#program.match(entry.pattern.start, sentence, at) : -1;
        if (!entry || to <= least) continue;
        best = { rule: entry.rule, from: at, to, captures: new Captures(this.#program.captures(sentence)) };
        least = to;
      }
    }
    return best;
  }

  #beginningWith(profile: number): Int32Array | null {
    const known = this.#byProfile[profile];
    if (known !== undefined) return known;
    const { profiles } = this.#traits;
    const found = setOf(this.#entries, ({ pattern }) =>
      [...pattern.opening].some((trait) => profiles.holds(profile, trait)),
    );
    while (this.#byProfile.length <= profile) this.#byProfile.push(undefined);
    this.#byProfile[profile] = found.some((bits) => bits !== 0) ? found : null;
    return this.#byProfile[profile] ?? null;
  }
}

/** What the rule itself says that its sentence must hold. */
function askedBy({ means }: Rule, traits: Traits): readonly Trait[] {
  const tags = String(means?.['needs'] ?? '')
    .split('|')
    .filter(Boolean);
  return tags.length === 0 ? NONE : [traits.any(tags.map((tag) => traits.tag(tag)))];
}

const NONE: readonly never[] = [];
