/**
 * Patterns: a small declarative language over the tokens and nodes of a sentence.
 *
 * | written | matches |
 * |---|---|
 * | `number` | a node with this tag (a lexicon hit, or what an earlier layer found) |
 * | `unit[measure=persons]`, `unit[measure!=other]`, `unit[of]` | … whose feature is, is not, exists; several by commas |
 * | `"of the\|in"` | words as they stand (case aside), alternatives by bars |
 * | `<word> <han> <number> <punct> <cap> <upper> <any>` | one token of a kind; a capitalised word; a word in capitals |
 * | `( a b \| c )` | group, alternatives |
 * | `x? x* x+ x{0,3}` | repetition, greedy; `*` and `+` go up to 8 |
 * | `!x`, `&x` | x does not, x does stand here (and is not part of the match) |
 * | `~` | no white space between the token before and the one after |
 * | `^`, `$` | the sentence's beginning, its end |
 * | `name=x` | captures what x matched under this name |
 */
import { tokenise } from '../tokens.ts';
import { type NodeSort, parseNodeSort } from '../traits.ts';
import { WordTable } from '../word-table.ts';

export type Ast =
  | { readonly type: 'node'; readonly sort: NodeSort }
  | { readonly type: 'words'; readonly choices: readonly (readonly string[])[] }
  | { readonly type: 'kind'; readonly kind: string }
  | { readonly type: 'glue' | 'begin' | 'end' }
  | { readonly type: 'sequence' | 'choice'; readonly items: readonly Ast[] }
  | { readonly type: 'repeat'; readonly item: Ast; readonly min: number; readonly max: number }
  | { readonly type: 'not' | 'ahead'; readonly item: Ast }
  | { readonly type: 'capture'; readonly name: string; readonly item: Ast };

const LEXEME =
  /\s*(?:(?<capture>[a-zA-Z][\w]*)=|(?<node>[a-z][a-z0-9-]*(?:\[[^\]]*\])?)|"(?<words>[^"]*)"|<(?<kind>[a-z]+)>|\{(?<min>\d+),(?<max>\d+)\}|(?<sign>[()|?*+!&~^$]))/y;
const MOST = 8;

/** @throws an error that shows the place, where the pattern cannot be read */
export function parsePattern(source: string): Ast {
  return new Parser(source).parse();
}

class Parser {
  readonly #source: string;
  #position = 0;
  #lexeme: RegExpExecArray | null = null;

  constructor(source: string) {
    this.#source = source.trimEnd();
    this.#advance();
  }

  parse(): Ast {
    const ast = this.#choice();
    if (this.#lexeme) this.#fail('what follows is not expected');
    return ast;
  }

  #advance(): void {
    if (this.#position >= this.#source.length) {
      this.#lexeme = null;
      return;
    }
    LEXEME.lastIndex = this.#position;
    const lexeme = LEXEME.exec(this.#source);
    if (!lexeme) this.#fail('not a pattern');
    this.#lexeme = lexeme;
    this.#position = LEXEME.lastIndex;
  }

  #fail(why: string): never {
    throw new Error(
      `pattern: ${why} at "${this.#source.slice(this.#position, this.#position + 20)}" in: ${this.#source}`,
    );
  }

  #group(name: string): string | undefined {
    return this.#lexeme?.groups?.[name];
  }

  #choice(): Ast {
    const items = [this.#sequence()];
    while (this.#group('sign') === '|') {
      this.#advance();
      items.push(this.#sequence());
    }
    if (items.length === 1 && items[0]) return items[0];
    const words = items.filter((item) => item.type === 'words');
    return words.length === items.length
      ? { type: 'words', choices: words.flatMap(({ choices }) => choices) }
      : { type: 'choice', items };
  }

  #sequence(): Ast {
    const items: Ast[] = [];
    while (this.#lexeme && !['|', ')'].includes(this.#group('sign') ?? '')) items.push(this.#repeated());
    if (items.length === 0) this.#fail('nothing to match');
    return items.length === 1 && items[0] ? items[0] : { type: 'sequence', items };
  }

  #repeated(): Ast {
    const name = this.#group('capture');
    if (name !== undefined) {
      this.#advance();
      const item = this.#repeated();
      return item.type === 'repeat'
        ? { ...item, item: { type: 'capture', name, item: item.item } }
        : { type: 'capture', name, item };
    }
    const look = this.#group('sign');
    if (look === '!' || look === '&') {
      this.#advance();
      return { type: look === '!' ? 'not' : 'ahead', item: this.#atom() };
    }
    const item = this.#atom();
    const sign = this.#group('sign');
    const min = this.#group('min');
    const max = this.#group('max');
    if (min !== undefined && max !== undefined) {
      this.#advance();
      return { type: 'repeat', item, min: Number(min), max: Number(max) };
    }
    if (sign === '?' || sign === '*' || sign === '+') {
      this.#advance();
      return { type: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : MOST };
    }
    return item;
  }

  #atom(): Ast {
    const node = this.#group('node');
    const words = this.#group('words');
    const kind = this.#group('kind');
    const sign = this.#group('sign');
    this.#advance();
    if (node !== undefined) return { type: 'node', sort: parseNodeSort(node) };
    if (words !== undefined) return { type: 'words', choices: parseWords(words) };
    if (kind !== undefined) return { type: 'kind', kind };
    if (sign === '~') return { type: 'glue' };
    if (sign === '^') return { type: 'begin' };
    if (sign === '$') return { type: 'end' };
    if (sign !== '(') this.#fail('an element is missing');
    const inner = this.#choice();
    if (this.#group('sign') !== ')') this.#fail('a bracket is not closed');
    this.#advance();
    return inner;
  }
}

function parseWords(written: string): string[][] {
  return written.split('|').map((choice) => tokenise(choice, WORDS).map(({ norm }) => norm));
}

/** Words of patterns are written as they are compared, script variants folded. */
const WORDS = new WordTable();
