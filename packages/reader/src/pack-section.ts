import type { EndingEntry, LexiconEntry, WordShape } from './lexicon.ts';
import type { Rule } from './patterns/rule-set.ts';

/** One file of a pack: terms and rules for one layer. All lexicons of a pack meet in one trie, so tags are shared by all layers. */
export interface PackSection {
  readonly lexicon: readonly LexiconEntry[];
  readonly endings?: readonly EndingEntry[];
  readonly rules: readonly Rule[];
  readonly shapes?: readonly WordShape[];
}
