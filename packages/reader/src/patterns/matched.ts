import type { Hits } from '../hits.ts';
import type { Nodes } from '../nodes.ts';
import type { Token } from '../tokens.ts';
import type { Traits } from '../traits.ts';

/** What patterns are matched with: the tokens of a sentence, and what stands at each. */
export interface Matched {
  readonly tokens: readonly Token[];
  /** The profile of each token, and of the place behind the last. */
  readonly places: readonly number[];
  /** The traits that hold anywhere, as bits of a profile. */
  readonly held: readonly number[];
  /** What the lexicon says. */
  readonly hits: readonly (Hits | undefined)[];
  /** What layers added, last first. */
  readonly nodes: Nodes;
  /** Another one for each sentence, and after each node that was added. */
  readonly state: number;
  readonly pack: { readonly traits: Traits };
}
