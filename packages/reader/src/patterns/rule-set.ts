/** Rules: patterns with what they mean. A section's rules are tried together. */
import type { FeatureValue } from '../lexicon.ts';
import { Profiles } from '../profiles.ts';
import type { Sentence } from '../sentences.ts';
import type { Trait, Traits } from '../traits.ts';
import { Pattern } from './pattern.ts';
import { type Capture, Program } from './program.ts';

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

/** A trait that some rules need, as a word and a bit of a profile: a sentence that lacks it holds no match of theirs. */
interface Need {
  readonly word: number;
  readonly bit: number;
  readonly rules: Int32Array;
}

/** Rules are spoken of in sets, a bit for each in their order, since most places of most sentences rule out all but a few at once. */
export class RuleSet {
  readonly #entries: readonly Entry[];
  readonly #needs: readonly Need[];
  readonly #traits: Traits;
  readonly #program = new Program();
  /** Rules that can begin at a place, by its profile; null where none can. */
  readonly #byProfile: (Int32Array | null | undefined)[] = [];
  readonly #all: Int32Array;
  /** Rules for which the sentence that was asked of last held what they need, and its state then. */
  readonly #possible: Int32Array;
  #state = 0;

  constructor(rules: readonly Rule[], traits: Traits) {
    this.#traits = traits;
    this.#entries = rules.map((rule) => ({ rule, pattern: new Pattern(rule.pattern, traits, this.#program) }));
    this.#all = this.#setOf(() => true);
    this.#possible = this.#setOf(() => false);
    this.#needs = this.#allNeeds();
  }

  #setOf(holds: (entry: Entry) => boolean): Int32Array {
    const set = new Int32Array(Math.ceil(this.#entries.length / 32));
    this.#entries.forEach((entry, i) => {
      if (holds(entry)) set[i >> 5] = (set[i >> 5] ?? 0) | (1 << (i & 31));
    });
    return set;
  }

  /** Each need once, with the rules that have it. */
  #allNeeds(): Need[] {
    const rulesOf = new Map<Trait, Int32Array>();
    this.#entries.forEach((entry, i) => {
      for (const trait of this.#needsOf(entry)) {
        const rules = rulesOf.get(trait) ?? new Int32Array(this.#all.length);
        rules[i >> 5] = (rules[i >> 5] ?? 0) | (1 << (i & 31));
        rulesOf.set(trait, rules);
      }
    });
    return [...rulesOf].map(([trait, rules]) => ({ word: trait >> 5, bit: 1 << (trait & 31), rules }));
  }

  #needsOf({ rule, pattern }: Entry): readonly Trait[] {
    const asked = String(rule.means?.['needs'] ?? '')
      .split('|')
      .filter(Boolean);
    if (asked.length === 0) return pattern.needs;
    return [...pattern.needs, this.#traits.any(asked.map((tag) => this.#traits.tag(tag)))];
  }

  /** Whether the sentence holds what some rule needs. */
  mayMatch(sentence: Sentence): boolean {
    const possible = this.#possibleIn(sentence);
    for (let i = 0; i < possible.length; i++) if (possible[i] !== 0) return true;
    return false;
  }

  /** Matches from left to right that don't overlap: at each place the longest one, then the rule that stands first. */
  matches(sentence: Sentence): readonly RuleMatch[] {
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

  longestAt(sentence: Sentence, at: number): RuleMatch | null {
    const beginning = this.#beginningWith(sentence.places[at] ?? Profiles.nothing);
    if (!beginning) return null;
    const possible = this.#possibleIn(sentence);
    let best: RuleMatch | null = null;
    let least = at;
    for (let i = 0; i < possible.length; i++) {
      for (let left = (beginning[i] ?? 0) & (possible[i] ?? 0); left !== 0; left &= left - 1) {
        const entry = this.#entries[32 * i + 31 - Math.clz32(left & -left)];
        const to = entry ? this.#program.match(entry.pattern.start, sentence, at) : -1;
        if (!entry || to <= least) continue;
        best = { rule: entry.rule, from: at, to, captures: new Captures(this.#program.captures(sentence)) };
        least = to;
      }
    }
    return best;
  }

  #possibleIn(sentence: Sentence): Int32Array {
    const possible = this.#possible;
    if (this.#state === sentence.state) return possible;
    this.#state = sentence.state;
    const { held } = sentence;
    possible.set(this.#all);
    for (let i = 0; i < this.#needs.length; i++) {
      const need = this.#needs[i];
      if (!need || ((held[need.word] ?? 0) & need.bit) !== 0) continue;
      for (let k = 0; k < possible.length; k++) possible[k] = (possible[k] ?? 0) & ~(need.rules[k] ?? 0);
    }
    return possible;
  }

  #beginningWith(profile: number): Int32Array | null {
    const known = this.#byProfile[profile];
    if (known !== undefined) return known;
    const { profiles } = this.#traits;
    const found = this.#setOf(({ pattern }) => [...pattern.opening].some((trait) => profiles.holds(profile, trait)));
    while (this.#byProfile.length <= profile) this.#byProfile.push(undefined);
    this.#byProfile[profile] = found.some((bits) => bits !== 0) ? found : null;
    return this.#byProfile[profile] ?? null;
  }
}

const NONE: readonly never[] = [];
