/** What is known of a pattern before it is tried. */
import type { Trait, Traits } from '../traits.ts';
import type { Ast } from './parse.ts';

/** Traits of which a place must have one for a match to begin there. */
export function openersOf(ast: Ast, traits: Traits): ReadonlySet<Trait> {
  return openings(ast, traits).openers;
}

/** … and whether `ast` can match nothing, so that what follows it may begin the match. */
function openings(ast: Ast, traits: Traits): { openers: Set<Trait>; empty: boolean } {
  switch (ast.type) {
    case 'node':
      return { openers: new Set([traits.node(ast.sort)]), empty: false };
    case 'words':
      return { openers: new Set([traits.words(ast.choices.map(([first = '']) => first))]), empty: false };
    case 'kind':
      return { openers: new Set([traits.kind(ast.kind)]), empty: false };
    case 'capture':
      return openings(ast.item, traits);
    case 'repeat': {
      const { openers, empty } = openings(ast.item, traits);
      return { openers, empty: empty || ast.min === 0 };
    }
    case 'choice': {
      const items = ast.items.map((item) => openings(item, traits));
      return { openers: new Set(items.flatMap((item) => [...item.openers])), empty: items.some(({ empty }) => empty) };
    }
    case 'sequence': {
      const openers = new Set<Trait>();
      for (const item of ast.items) {
        const first = openings(item, traits);
        for (const opener of first.openers) openers.add(opener);
        if (!first.empty) return { openers, empty: false };
      }
      return { openers, empty: true };
    }
    default:
      return { openers: new Set(), empty: true };
  }
}

/** Tags without which `ast` cannot match: of each list one. */
export function needsOf(ast: Ast): readonly (readonly string[])[] {
  switch (ast.type) {
    case 'node':
      return [[ast.sort.tag]];
    case 'capture':
    case 'ahead':
      return needsOf(ast.item);
    case 'repeat':
      return ast.min > 0 ? needsOf(ast.item) : [];
    case 'sequence':
      return ast.items.flatMap(needsOf);
    case 'choice': {
      const needs = ast.items.map(needsOf);
      return needs.every(({ length }) => length > 0) ? [needs.flatMap(([first = []]) => first)] : [];
    }
    default:
      return [];
  }
}
