/** What a pattern cannot do without: where one of these traits does not hold in time, the pattern is not tried. */
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';
import { wordsTrait } from './words.ts';

/** A trait that some place must have for a pattern to match. */
export interface Need {
  readonly trait: Trait;
  /** Tokens at least between the beginning of the match and that place. */
  readonly behind: number;
  /** How much it rules out, as far as can be told: of several alternatives the one that tells most stands for each. */
  readonly weight: number;
}

/** Kinds of token that nearly every place, or sentence, has. */
const COMMON = new Set(['any', 'word', 'han', 'punct']);

export function needsOf(ast: Ast, traits: Traits): readonly Need[] {
  switch (ast.type) {
    case 'node':
      return [{ trait: traits.node(ast.sort), behind: 0, weight: 1 }];
    case 'kind':
      return COMMON.has(ast.kind) ? [] : [{ trait: traits.kind(ast.kind), behind: 0, weight: 0 }];
    case 'words': {
      const weight = Math.min(...ast.choices.map(({ length }) => length));
      return [{ trait: wordsTrait(ast.choices, traits), behind: 0, weight }];
    }
    case 'capture':
    case 'ahead':
      return needsOf(ast.item, traits);
    case 'repeat':
      return ast.min > 0 ? needsOf(ast.item, traits) : [];
    case 'sequence': {
      let before = 0;
      return ast.items.flatMap((item) => {
        const start = before;
        before += fewestTokens(item);
        const needs = needsOf(item, traits);
        return start === 0 ? needs : needs.map((need) => ({ ...need, behind: need.behind + start }));
      });
    }
    case 'choice':
      return needsOfAll(
        ast.items.map((item) => needsOf(item, traits)),
        traits,
      );
    default:
      return [];
  }
}

/** What all of several alternatives need; and one of the things that each needs first, and of those that tell most of each. */
function needsOfAll(alternatives: readonly (readonly Need[])[], traits: Traits): readonly Need[] {
  const [first = []] = alternatives;
  const shared = first.flatMap((need) => {
    const alike = alternatives.map((needs) => needs.findLast(({ trait }) => trait === need.trait));
    return alike.every((other) => other !== undefined) ? [earliest(need.trait, alike)] : [];
  });
  if (alternatives.some(({ length }) => length === 0)) return shared;
  const firsts = alternatives.flatMap((needs) => needs.slice(0, 1));
  const tellings = alternatives.flatMap((needs) => {
    const weight = Math.max(...needs.map((need) => need.weight));
    return needs.findLast((need) => need.weight === weight) ?? [];
  });
  return [...shared, oneOf(firsts, traits), oneOf(tellings, traits)];
}

function oneOf(needs: readonly Need[], traits: Traits): Need {
  return earliest(traits.any(needs.map(({ trait }) => trait)), needs);
}

function earliest(trait: Trait, needs: readonly Need[]): Need {
  const least = (of: (need: Need) => number) => Math.min(...needs.map(of));
  return { trait, behind: least(({ behind }) => behind), weight: least(({ weight }) => weight) };
}

/** Tokens that whatever matches has at least. */
function fewestTokens(ast: Ast): number {
  switch (ast.type) {
    case 'node':
    case 'kind':
      return 1;
    case 'words':
      return Math.min(...ast.choices.map(({ length }) => length));
    case 'capture':
      return fewestTokens(ast.item);
    case 'repeat':
      return ast.min * fewestTokens(ast.item);
    case 'sequence':
      return ast.items.reduce((sum, item) => sum + fewestTokens(item), 0);
    case 'choice':
      return Math.min(...ast.items.map(fewestTokens));
    default:
      return 0;
  }
}
