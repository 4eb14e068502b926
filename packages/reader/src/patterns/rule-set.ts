/** Rules: patterns with what they mean. A section's rules are tried together. */
import type { FeatureValue } from '../lexicon.ts';
import type { Sentence } from '../sentences.ts';
import { type Trait, TraitSet, type Traits } from '../traits.ts';
import { Pattern, type PatternMatch } from './pattern.ts';

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

export interface RuleMatch extends PatternMatch {
  readonly rule: Rule;
}

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** Of each, the sentence must hold a trait somewhere. */
  readonly needs: readonly TraitSet[];
}

export class RuleSet {
  readonly #entries: readonly Entry[];
  readonly #traits: Traits;
  /** Rules that can begin at a place, in order, by its profile. */
  readonly #byProfile: (readonly Entry[] | undefined)[] = [];

  constructor(rules: readonly Rule[], traits: Traits) {
    this.#traits = traits;
    this.#entries = rules.map((rule) => {
      const pattern = new Pattern(rule.pattern, traits);
      const asked = String(rule.means?.['needs'] ?? '')
        .split('|')
        .filter(Boolean);
      const needs = asked.length > 0 ? [...pattern.needs, asked.map((tag) => traits.tag(tag))] : pattern.needs;
      return { rule, pattern, needs: distinct(needs).map((list) => new TraitSet(list)) };
    });
  }

  /** Whether the sentence holds what some rule needs. */
  mayMatch(sentence: Sentence): boolean {
    for (const entry of this.#entries) if (isPossible(entry, sentence)) return true;
    return false;
  }

  /** Matches from left to right that don't overlap: at each place the longest one, then the rule that stands first. */
  matches(sentence: Sentence): RuleMatch[] {
    const found: RuleMatch[] = [];
    if (!this.mayMatch(sentence)) return found;
    for (let at = 0; at < sentence.tokens.length; ) {
      const match = this.longestAt(sentence, at);
      if (match) found.push(match);
      at = match ? match.to : at + 1;
    }
    return found;
  }

  longestAt(sentence: Sentence, at: number): RuleMatch | null {
    const entries = this.#beginningWith(sentence.places[at] ?? 0);
    let best: RuleMatch | null = null;
    let least = at;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i];
      if (!entry || !isPossible(entry, sentence)) continue;
      const match = entry.pattern.matchAt(sentence, at, least);
      if (!match) continue;
      const { from, to, captures } = match;
      best = { from, to, captures, rule: entry.rule };
      least = to;
    }
    return best;
  }

  #beginningWith(profile: number): readonly Entry[] {
    const known = this.#byProfile[profile];
    if (known) return known;
    const { profiles } = this.#traits;
    const found = this.#entries.filter(({ pattern }) =>
      [...pattern.opening.traits].some((trait) => profiles.holds(profile, trait)),
    );
    while (this.#byProfile.length <= profile) this.#byProfile.push(undefined);
    this.#byProfile[profile] = found;
    return found;
  }
}

/** Whether the sentence holds what the rule needs. */
function isPossible({ needs }: Entry, sentence: Sentence): boolean {
  for (let i = 0; i < needs.length; i++) if (needs[i]?.meets(sentence.held) === false) return false;
  return true;
}

/** Lists of which none is there twice. */
function distinct(lists: readonly (readonly Trait[])[]): readonly (readonly Trait[])[] {
  return [...new Map(lists.map((list) => [list.join(), list])).values()];
}
