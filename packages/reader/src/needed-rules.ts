/** Rules that can only match where a sentence holds something: the others are left aside, sentence by sentence. */
import { type Rule, RuleSet } from './patterns.ts';
import type { Sentence } from './sentences.ts';

/**
 * A rule says in `means.needs` which tag a sentence must hold for it to match at all ("post-title"; several parted by bars: one of them).
 * Most sentences of most texts name no person: they then cost next to nothing.
 */
export class NeededRules {
  readonly #rules: readonly { rule: Rule; needs: readonly string[] }[];
  readonly #tags: readonly string[];
  /** By which of the tags a sentence holds, one digit each. */
  readonly #sets = new Map<string, RuleSet | null>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      needs: String(rule.means?.['needs'] ?? '')
        .split('|')
        .filter(Boolean),
    }));
    this.#tags = [...new Set(this.#rules.flatMap(({ needs }) => needs))];
  }

  /** The rules that may match in this sentence; null where none can. */
  for(sentence: Sentence): RuleSet | null {
    let key = '';
    for (const tag of this.#tags) key += sentence.has(tag) ? '1' : '0';
    let set = this.#sets.get(key);
    if (set === undefined) {
      const rules = this.#rules.filter(({ needs }) => needs.length === 0 || needs.some((tag) => sentence.has(tag)));
      set = rules.length > 0 ? new RuleSet(rules.map(({ rule }) => rule)) : null;
      this.#sets.set(key, set);
    }
    return set;
  }
}
