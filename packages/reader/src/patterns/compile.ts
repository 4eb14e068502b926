/** Patterns compiled to instructions, each element in turn. */
import type { Traits } from '../traits.ts';
import { guardOf } from './openings.ts';
import type { Ast } from './parse.ts';
import type { Program } from './program.ts';

export function compile(ast: Ast, traits: Traits, into: Program): void {
  switch (ast.type) {
    case 'node':
      into.node(traits.node(ast.sort), null);
      return;
    case 'capture':
      if (ast.item.type === 'node') into.node(traits.node(ast.item.sort), ast.name);
      else into.group(ast.name, () => compile(ast.item, traits, into));
      return;
    case 'words':
      compileWords(ast.choices, traits, into);
      return;
    case 'kind':
      into.token(traits.kind(ast.kind));
      return;
    case 'glue':
    case 'begin':
    case 'end':
      into.edge(ast.type);
      return;
    case 'sequence':
      for (const item of ast.items) compile(item, traits, into);
      return;
    case 'choice':
      into.choice(ast.items.map((item) => ({ guard: guardOf(item, traits), emit: () => compile(item, traits, into) })));
      return;
    case 'repeat':
      compileRepeat(ast, traits, into);
      return;
    case 'ahead':
    case 'not':
      into.look(ast.type === 'ahead', () => compile(ast.item, traits, into));
      return;
  }
}

/** As many as there are; each beyond the fewest may be left out, and all behind it. */
function compileRepeat({ item, min, max }: Extract<Ast, { type: 'repeat' }>, traits: Traits, into: Program): void {
  const guard = guardOf(item, traits);
  const ends: number[] = [];
  for (let count = 0; count < max; count++) {
    if (count >= min) ends.push(into.fork(guard));
    compile(item, traits, into);
  }
  for (const end of ends) into.land(end);
}

/** Several words first, so that the longer of two choices is tried before the shorter. */
function compileWords(choices: readonly (readonly string[])[], traits: Traits, into: Program): void {
  const single = choices.filter(({ length }) => length === 1).map(([word = '']) => word);
  const several = choices.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  if (several.length === 0) {
    into.token(traits.words(single));
    return;
  }
  const first = traits.words(several.map(([word = '']) => word));
  const phrases = () => into.phrases(several, first);
  if (single.length === 0) phrases();
  else {
    const one = () => into.token(traits.words(single));
    into.choice([
      { guard: first, emit: phrases },
      { guard: null, emit: one },
    ]);
  }
}
