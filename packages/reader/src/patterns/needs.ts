/** What a pattern cannot do without: in a sentence that lacks one of these traits, the pattern is not tried. */
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';

export function needsOf(ast: Ast, traits: Traits): readonly Trait[] {
  switch (ast.type) {
    case 'node':
      return [traits.node(ast.sort)];
    case 'kind':
      return [traits.kind(ast.kind)];
    case 'words':
      return [traits.words(ast.choices.map(([first = '']) => first))];
    case 'capture':
    case 'ahead':
      return needsOf(ast.item, traits);
    case 'repeat':
      return ast.min > 0 ? needsOf(ast.item, traits) : [];
    case 'sequence':
      return ast.items.flatMap((item) => needsOf(item, traits));
    case 'choice': {
      const firsts = ast.items.flatMap((item) => needsOf(item, traits).slice(0, 1));
      return firsts.length === ast.items.length ? [traits.any(firsts)] : [];
    }
    default:
      return [];
  }
}
