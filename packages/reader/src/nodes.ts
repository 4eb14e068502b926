/** What stands in a sentence: what the lexicon says of its tokens, and what layers found. */
import type { Hit } from './hits.ts';
import type { Sense } from './sense.ts';

/** A typed stretch of a sentence, as a layer gives it. */
export interface Stretch {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** What a layer found here (a draft mention); lexicon hits have none. */
  readonly mention?: object | undefined;
}

/** … and as it stands in the sentence. One shape for all, since nothing is asked as often as its tag. */
export class Node implements Stretch {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly sense: Sense;
  readonly mention: object | undefined;
  readonly profile: number;

  constructor(from: number, to: number, sense: Sense, mention: object | undefined, profile: number) {
    this.from = from;
    this.to = to;
    this.tag = sense.tag;
    this.sense = sense;
    this.mention = mention;
    this.profile = profile;
  }

  /** What the lexicon says of the tokens from here on. */
  static of({ length, sense, profile }: Hit, from: number): Node {
    return new Node(from, from + length, sense, undefined, profile);
  }
}

/** Nodes by the token at which they begin. */
export type Nodes = readonly (readonly Node[] | undefined)[];
