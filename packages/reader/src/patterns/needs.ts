/** What a pattern cannot do without: in a sentence that lacks it, the pattern is not tried. */
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';

/** Of each list, one trait must hold somewhere in the sentence. */
export function needsOf(ast: Ast, traits: Traits): readonly (readonly Trait[])[] {
  switch (ast.type) {
    case 'node':
      return [[traits.node(ast.sort)]];
    case 'kind':
      return [[traits.kind(ast.kind)]];
    case 'words':
      return [[traits.words(ast.choices.map(([first = '']) => first))]];
    case 'capture':
    case 'ahead':
      return needsOf(ast.item, traits);
    case 'repeat':
      return ast.min > 0 ? needsOf(ast.item, traits) : [];
    case 'sequence':
      return ast.items.flatMap((item) => needsOf(item, traits));
    case 'choice': {
      const needs = ast.items.map((item) => needsOf(item, traits));
      return needs.every(({ length }) => length > 0) ? [needs.flatMap(([first = []]) => first)] : [];
    }
    default:
      return [];
  }
}
