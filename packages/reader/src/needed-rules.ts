/** Rules that can only match where a sentence holds something: the others are left aside, sentence by sentence. */
import { type Rule, RuleSet } from './patterns.ts';
import type { Sentence } from './sentences.ts';

/**
 * A rule says in `means.needs` which tag a sentence must hold for it to match at all ("post-title"; several parted by bars: one of them).
 * Most sentences of most texts name no person: they then cost next to nothing.
 */
export class NeededRules {
  readonly #rules: readonly { rule: Rule; needs: readonly string[] }[];
  readonly #tags: ReadonlySet<string>;
  readonly #sets = new Map<string, RuleSet>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      needs: String(rule.means?.['needs'] ?? '')
        .split('|')
        .filter(Boolean),
    }));
    this.#tags = new Set(this.#rules.flatMap(({ needs }) => needs));
  }

  /** The rules that may match in this sentence; null where none can. */
  for(sentence: Sentence): RuleSet | null {
    const present = this.#presentIn(sentence);
    const rules = this.#rules.filter(({ needs }) => needs.length === 0 || needs.some((tag) => present.has(tag)));
    if (rules.length === 0) return null;
    const key = [...this.#tags].filter((tag) => present.has(tag)).join('|');
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new RuleSet(rules.map(({ rule }) => rule));
    this.#sets.set(key, set);
    return set;
  }

  #presentIn(sentence: Sentence): Set<string> {
    const present = new Set<string>();
    for (let at = 0; at < sentence.tokens.length; at++) {
      for (const { sense } of sentence.nodesAt(at)) if (this.#tags.has(sense.tag)) present.add(sense.tag);
    }
    return present;
  }
}
