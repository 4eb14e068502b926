/** Words as they stand in a pattern. */
import type { Trait, Traits } from '../traits.ts';

/** Alternatives of one word, and those of several, the longest first, so that it is tried before the shorter. */
export interface Wording {
  readonly single: readonly string[];
  readonly several: readonly (readonly string[])[];
}

export function wordingOf(choices: readonly (readonly string[])[]): Wording {
  return {
    single: choices.filter(({ length }) => length === 1).map(([word = '']) => word),
    several: choices.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length),
  };
}

/** The trait of a place where one of them stands. */
export function wordsTrait(choices: readonly (readonly string[])[], traits: Traits): Trait {
  const { single, several } = wordingOf(choices);
  return traits.any([
    ...(single.length > 0 ? [traits.words(single)] : []),
    ...(several.length > 0 ? [traits.phrases(several)] : []),
  ]);
}
