/** Rules: patterns with what they mean. A section's rules are tried together. */
import type { FeatureValue } from '../lexicon.ts';
import type { Sentence } from '../sentences.ts';
import type { Profile, Traits } from '../traits.ts';
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
  /** Numbers of tags. Of each list, one must stand at the match's beginning or further on; of `asked`, one anywhere. */
  readonly needs: readonly (readonly number[])[];
  readonly asked: readonly number[];
}

const NONE: readonly Entry[] = [];

export class RuleSet {
  readonly #entries: readonly Entry[];
  /** Rules that can begin at a place, in order, by the number of its profile. */
  readonly #byProfile: (readonly Entry[] | undefined)[] = [];

  constructor(rules: readonly Rule[], traits: Traits) {
    this.#entries = rules.map((rule) => {
      const pattern = new Pattern(rule.pattern, traits);
      const asked = String(rule.means?.['needs'] ?? '').split('|');
      return {
        rule,
        pattern,
        needs: pattern.needs.map((tags) => tags.map((tag) => traits.tagNumber(tag))),
        asked: asked.filter(Boolean).map((tag) => traits.tagNumber(tag)),
      };
    });
  }

  /** Whether the sentence holds what some rule needs. */
  mayMatch(sentence: Sentence): boolean {
    for (const entry of this.#entries) if (isPossible(entry, sentence, 0)) return true;
    return false;
  }

  /** Matches from left to right that don't overlap: at each place the longest one, then the rule that stands first. */
  matches(sentence: Sentence): RuleMatch[] {
    const found: RuleMatch[] = [];
    for (let at = 0; at < sentence.tokens.length; ) {
      const match = this.longestAt(sentence, at);
      if (match) found.push(match);
      at = match ? match.to : at + 1;
    }
    return found;
  }

  longestAt(sentence: Sentence, at: number): RuleMatch | null {
    const profile = sentence.profiles[at];
    const entries = profile ? this.#beginningAt(profile) : NONE;
    let [best, rule]: [PatternMatch | null, Rule | null] = [null, null];
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i];
      if (!entry || !isPossible(entry, sentence, at)) continue;
      const match = entry.pattern.matchAt(sentence, at, best?.to);
      if (match) [best, rule] = [match, entry.rule];
    }
    return best && rule && { from: best.from, to: best.to, captures: best.captures, rule };
  }

  #beginningAt(profile: Profile): readonly Entry[] {
    const known = this.#byProfile[profile.number];
    if (known) return known;
    const found = this.#entries.filter(({ pattern }) =>
      [...pattern.openers].some((trait) => profile.traits[trait] === 1),
    );
    this.#byProfile[profile.number] = found;
    return found;
  }
}

/** Whether what the rule needs stands here or further on. */
function isPossible({ needs, asked }: Entry, sentence: Sentence, at: number): boolean {
  for (let i = 0; i < needs.length; i++) if (!sentence.holdsFrom(at, needs[i] ?? [])) return false;
  return asked.length === 0 || sentence.holdsFrom(0, asked);
}
