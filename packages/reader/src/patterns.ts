/**
 * Patterns: a small declarative language over the tokens and nodes of a sentence, compiled once.
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
import type { FeatureValue } from './lexicon.ts';
import type { Node, Sentence } from './sentences.ts';
import { type Token, tokenise, type Word } from './tokens.ts';

export interface Capture {
  readonly from: number;
  readonly to: number;
  /** The node, where a single tag was captured. */
  readonly node: Node | null;
}

export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  /** Captures by name, each in order of the text. */
  readonly captures: ReadonlyMap<string, readonly Capture[]>;
}

/** A rule is data: a pattern, what it means, and examples that run as tests. */
export interface Rule {
  readonly id: string;
  readonly pattern: string;
  /** What a match means; the layer that owns the section interprets it. */
  readonly means?: Readonly<Record<string, FeatureValue>>;
  /**
   * In `yes` the match stands in [brackets]: the rule must match exactly there; what is read may follow, as in
   * "since [1979] => 1979/..". In `no` the rule must not match at all. The examples are written on Wednesday, 9 October 2024.
   */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export interface RuleMatch extends PatternMatch {
  readonly rule: Rule;
}

// ---------------------------------------------------------------- parsing

type Ast =
  | { readonly type: 'tag'; readonly tag: string; readonly tests: readonly FeatureTest[] }
  | { readonly type: 'words'; readonly choices: readonly (readonly string[])[] }
  | { readonly type: 'kind'; readonly kind: string }
  | { readonly type: 'glue' | 'begin' | 'end' }
  | { readonly type: 'sequence' | 'choice'; readonly items: readonly Ast[] }
  | { readonly type: 'repeat'; readonly item: Ast; readonly min: number; readonly max: number }
  | { readonly type: 'not' | 'ahead'; readonly item: Ast }
  | { readonly type: 'capture'; readonly name: string; readonly item: Ast };

interface FeatureTest {
  readonly feature: string;
  readonly operator: '=' | '!=' | 'has';
  readonly value: string;
}

const LEXEME =
  /\s*(?:(?<capture>[a-zA-Z][\w]*)=|(?<tag>[a-z][a-z0-9-]*)(?:\[(?<tests>[^\]]*)\])?|"(?<words>[^"]*)"|<(?<kind>[a-z]+)>|\{(?<min>\d+),(?<max>\d+)\}|(?<sign>[()|?*+!&~^$]))/y;
const MOST = 8;

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
    const tag = this.#group('tag');
    const tests = this.#group('tests');
    const words = this.#group('words');
    const kind = this.#group('kind');
    const sign = this.#group('sign');
    this.#advance();
    if (tag !== undefined) return { type: 'tag', tag, tests: parseTests(tests) };
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

function parseTests(written: string | undefined): FeatureTest[] {
  if (!written) return [];
  return written.split(',').map((test) => {
    const [, feature = '', operator, value = ''] = /^\s*([\w-]+)\s*(!=|=)?\s*(.*?)\s*$/.exec(test) ?? [];
    return { feature, operator: operator === '=' || operator === '!=' ? operator : 'has', value };
  });
}

function parseWords(written: string): string[][] {
  return written.split('|').map((choice) => tokenise(choice).map(({ norm }) => norm));
}

// ---------------------------------------------------------------- compiling

interface Run {
  sentence: Pick<Sentence, 'tokens' | 'nodesAt'>;
  /** Steps left from this start: a bound on backtracking, far above what any real match needs. */
  fuel: number;
  /** Filled while a successful match unwinds, so back to front. */
  readonly captures: { name: string; from: number; to: number; node: Node | null }[];
  /** Where named groups ended. */
  ends: ReadonlyMap<string, number>;
}

/** Returns the index after the match, or -1. */
type Step = (run: Run, at: number) => number;

const FUEL = 4000;

function compile(ast: Ast, next: Step): Step {
  switch (ast.type) {
    case 'tag':
      return tagStep(ast.tag, ast.tests, null, next);
    case 'capture':
      return ast.item.type === 'tag'
        ? tagStep(ast.item.tag, ast.item.tests, ast.name, next)
        : groupCapture(ast.name, ast.item, next);
    case 'words':
      return wordsStep(ast.choices, next);
    case 'kind':
      return kindStep(ast.kind, next);
    case 'glue':
      return (run, at) => {
        const { tokens } = run.sentence;
        return at > 0 && at < tokens.length && tokens[at - 1]?.end === tokens[at]?.start ? next(run, at) : -1;
      };
    case 'begin':
      return (run, at) => (at === 0 ? next(run, at) : -1);
    case 'end':
      return (run, at) => (at === run.sentence.tokens.length ? next(run, at) : -1);
    case 'sequence':
      return ast.items.reduceRight((after, item) => compile(item, after), next);
    case 'choice': {
      const steps = ast.items.map((item) => compile(item, next));
      return (run, at) => {
        for (const step of steps) {
          const end = step(run, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'repeat':
      return repeatStep(ast, next);
    case 'ahead':
    case 'not': {
      const inner = compile(ast.item, (_run, at) => at);
      return (run, at) => {
        const depth = run.captures.length;
        const found = inner(run, at) >= 0;
        run.captures.length = depth;
        return found === (ast.type === 'ahead') ? next(run, at) : -1;
      };
    }
  }
}

function repeatStep({ item, min, max }: Extract<Ast, { type: 'repeat' }>, next: Step): Step {
  let step = next;
  for (let count = max; count > 0; count--) {
    const more = compile(item, step);
    const done = next;
    step =
      count > min
        ? (run, at) => {
            const end = more(run, at);
            return end >= 0 ? end : done(run, at);
          }
        : more;
  }
  return step;
}

function tagStep(tag: string, tests: readonly FeatureTest[], name: string | null, next: Step): Step {
  return (run, at) => {
    if (--run.fuel < 0) return -1;
    for (const node of run.sentence.nodesAt(at)) {
      if (node.tag !== tag || !passesAll(node, tests)) continue;
      const end = next(run, node.to);
      if (end < 0) continue;
      if (name !== null) run.captures.push({ name, from: at, to: node.to, node });
      return end;
    }
    return -1;
  };
}

function passesAll(node: Node, tests: readonly FeatureTest[]): boolean {
  for (const test of tests) if (!passes(node, test)) return false;
  return true;
}

function passes({ sense }: Node, { feature, operator, value }: FeatureTest): boolean {
  const found = sense[feature];
  if (operator === 'has') return found !== undefined && found !== false;
  return (String(found) === value) === (operator === '=');
}

function groupCapture(name: string, item: Ast, next: Step): Step {
  const inner = compile(item, (run, at) => {
    const end = next(run, at);
    if (end >= 0) run.ends = new Map(run.ends).set(name, at);
    return end;
  });
  return (run, at) => {
    const end = inner(run, at);
    if (end >= 0) run.captures.push({ name, from: at, to: run.ends.get(name) ?? at, node: null });
    return end;
  };
}

/** Several words first, so that the longer of two choices is tried before the shorter. */
function wordsStep(choices: readonly (readonly string[])[], next: Step): Step {
  const single = new Set(choices.filter(({ length }) => length === 1).map(([word = '']) => word));
  const several = choices.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  return (run, at) => {
    if (--run.fuel < 0) return -1;
    const { tokens } = run.sentence;
    const norm = tokens[at]?.norm;
    if (norm === undefined) return -1;
    for (const words of several) {
      if (words[0] !== norm || !standsAt(words, tokens, at)) continue;
      const end = next(run, at + words.length);
      if (end >= 0) return end;
    }
    return single.has(norm) ? next(run, at + 1) : -1;
  };
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false;
  return true;
}

function kindStep(kind: string, next: Step): Step {
  const fits = KINDS[kind];
  if (!fits) throw new Error(`pattern: <${kind}> is no kind of token`);
  return (run, at) => {
    if (--run.fuel < 0) return -1;
    const token = run.sentence.tokens[at];
    return token && fits(token.word) ? next(run, at + 1) : -1;
  };
}

const KINDS: Readonly<Record<string, (word: Word) => boolean>> = {
  any: () => true,
  word: ({ kind }) => kind === 'word',
  han: ({ kind }) => kind === 'han',
  number: ({ kind }) => kind === 'number',
  punct: ({ kind }) => kind === 'punct',
  cap: ({ capitalised }) => capitalised,
  upper: ({ upper }) => upper,
};

// ---------------------------------------------------------------- matching

export class Pattern {
  readonly #step: Step;
  /** Tags and words with which a match can begin; null where it can begin with anything. */
  readonly first: ReadonlySet<string> | null;
  /** Of each list, one tag must stand somewhere in the sentence: else nothing can match. */
  readonly needs: readonly (readonly string[])[];

  constructor(source: string) {
    const ast = new Parser(source).parse();
    this.#step = compile(ast, (_run, at) => at);
    this.first = firstOf(ast).keys;
    this.needs = needsOf(ast);
  }

  /** The match that begins at this token, if any, and goes beyond `least`; never an empty one. */
  matchAt(sentence: Sentence, from: number, least = from): PatternMatch | null {
    RUN.sentence = sentence;
    RUN.fuel = FUEL;
    RUN.captures.length = 0;
    RUN.ends = NO_ENDS;
    const to = this.#step(RUN, from);
    if (to <= least) return null;
    const captures = new Map<string, Capture[]>();
    for (let i = RUN.captures.length - 1; i >= 0; i--) {
      const { name = '', ...capture } = RUN.captures[i] ?? { from, to, node: null };
      const list = captures.get(name);
      if (list) list.push(capture);
      else captures.set(name, [capture]);
    }
    return { from, to, captures };
  }
}

const NO_ENDS: ReadonlyMap<string, number> = new Map();
/** One run at a time: matching never calls itself, and most attempts fail at once. */
const RUN: Run = { sentence: { tokens: [], nodesAt: () => [] }, fuel: 0, captures: [], ends: NO_ENDS };

/** The keys ('#tag', '<kind>' or the word itself) with which `ast` can begin, and whether it can match nothing. */
function firstOf(ast: Ast): { keys: Set<string> | null; empty: boolean } {
  switch (ast.type) {
    case 'tag':
      return { keys: new Set([`#${ast.tag}`]), empty: false };
    case 'words':
      return { keys: new Set(ast.choices.map((words) => words[0] ?? '')), empty: false };
    case 'kind':
      return { keys: ast.kind === 'any' ? null : new Set([`<${ast.kind}>`]), empty: false };
    case 'capture':
      return firstOf(ast.item);
    case 'repeat': {
      const { keys, empty } = firstOf(ast.item);
      return { keys, empty: empty || ast.min === 0 };
    }
    case 'choice': {
      const firsts = ast.items.map(firstOf);
      const keys = firsts.some((first) => first.keys === null)
        ? null
        : new Set(firsts.flatMap((first) => [...(first.keys ?? [])]));
      return { keys, empty: firsts.some(({ empty }) => empty) };
    }
    case 'sequence': {
      const keys = new Set<string>();
      for (const item of ast.items) {
        const first = firstOf(item);
        if (first.keys === null) return { keys: null, empty: false };
        for (const key of first.keys) keys.add(key);
        if (!first.empty) return { keys, empty: false };
      }
      return { keys, empty: true };
    }
    default:
      return { keys: new Set(), empty: true };
  }
}

/** Tags without which `ast` cannot match: of each list one. */
function needsOf(ast: Ast): readonly (readonly string[])[] {
  switch (ast.type) {
    case 'tag':
      return [[ast.tag]];
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

/** Rules of one section, indexed by what they can begin with. */
export class RuleSet {
  readonly #rules: readonly { readonly rule: Rule; readonly pattern: Pattern }[];
  /** Lists of numbers of rules, in order; the first is empty. Everything below points into them. */
  readonly #lists: (readonly number[])[] = [[]];
  readonly #byWord: ReadonlyMap<string, number>;
  readonly #byTag: ReadonlyMap<string, number>;
  readonly #byKind: readonly { readonly fits: (word: Word) => boolean; readonly list: number }[];
  readonly #anywhere: number;
  /** Unions of two lists that were needed before. */
  readonly #unions = new Map<number, number>();
  /** For each rule, the version of the sentence at which it was found out where what the rule needs stands last, and that token; -1: nowhere. */
  readonly #checked: Float64Array;
  readonly #last: Int32Array;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({ rule, pattern: new Pattern(rule.pattern) }));
    this.#checked = new Float64Array(rules.length);
    this.#last = new Int32Array(rules.length);
    const [byWord, byTag, byKind] = [
      new Map<string, number[]>(),
      new Map<string, number[]>(),
      new Map<string, number[]>(),
    ];
    const anywhere: number[] = [];
    this.#rules.forEach(({ pattern }, i) => {
      if (pattern.first === null) anywhere.push(i);
      for (const key of pattern.first ?? []) {
        if (key.startsWith('#')) file(byTag, key.slice(1), i);
        else if (/^<[a-z]+>$/.test(key)) file(byKind, key.slice(1, -1), i);
        else file(byWord, key, i);
      }
    });
    this.#anywhere = anywhere.length > 0 ? this.#enter(anywhere) : 0;
    this.#byWord = new Map([...byWord].map(([word, list]) => [word, this.#enter(list)]));
    this.#byTag = new Map([...byTag].map(([tag, list]) => [tag, this.#enter(list)]));
    this.#byKind = [...byKind].flatMap(([kind, list]) => {
      const fits = KINDS[kind];
      return fits ? [{ fits, list: this.#enter(list) }] : [];
    });
  }

  /** Matches from left to right that don't overlap: at each place the longest one, then the rule that stands first. */
  matches(sentence: Sentence): RuleMatch[] {
    const found: RuleMatch[] = [];
    if (this.#rules.length === 0) return found;
    for (let at = 0; at < sentence.tokens.length; ) {
      const match = this.longestAt(sentence, at);
      if (match) found.push(match);
      at = match ? match.to : at + 1;
    }
    return found;
  }

  longestAt(sentence: Sentence, at: number): RuleMatch | null {
    let [best, rule]: [PatternMatch | null, Rule | null] = [null, null];
    for (const i of this.#candidates(sentence, at)) {
      const entry = this.#rules[i];
      if (!entry || !this.#isPossible(i, entry.pattern, sentence, at)) continue;
      const match = entry.pattern.matchAt(sentence, at, best?.to);
      if (match) [best, rule] = [match, entry.rule];
    }
    return best && rule && { from: best.from, to: best.to, captures: best.captures, rule };
  }

  /** Whether what the rule needs stands here or further on. Layers add nodes only behind the place that they have reached. */
  #isPossible(rule: number, { needs }: Pattern, sentence: Sentence, at: number): boolean {
    if (this.#checked[rule] !== sentence.version) {
      this.#checked[rule] = sentence.version;
      this.#last[rule] = lastStart(needs, sentence);
    }
    return at <= (this.#last[rule] ?? -1);
  }

  /** Numbers of the rules that can begin here, in order. */
  #candidates(sentence: Sentence, at: number): readonly number[] {
    const word = sentence.tokens[at]?.word;
    if (!word) return NO_RULES;
    let list = this.#union(this.#anywhere, this.#byWord.get(word.norm) ?? 0);
    for (const { tag } of sentence.nodesAt(at)) list = this.#union(list, this.#byTag.get(tag) ?? 0);
    for (const { fits, list: more } of this.#byKind) if (fits(word)) list = this.#union(list, more);
    return this.#lists[list] ?? NO_RULES;
  }

  #enter(list: readonly number[]): number {
    this.#lists.push(list);
    return this.#lists.length - 1;
  }

  #union(one: number, other: number): number {
    if (other === 0 || one === other) return one;
    if (one === 0) return other;
    const key = one * MOST_LISTS + other;
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const both = new Set([...(this.#lists[one] ?? []), ...(this.#lists[other] ?? [])]);
    const sorted = [...both].sort((a, b) => a - b);
    const same = this.#lists.findIndex(
      (list) => list.length === sorted.length && list.every((rule, i) => rule === sorted[i]),
    );
    const union = same >= 0 ? same : this.#enter(sorted);
    this.#unions.set(key, union);
    return union;
  }
}

/** The last token at which a match can begin that needs one tag of each list. */
function lastStart(needs: Pattern['needs'], sentence: Sentence): number {
  let last = sentence.tokens.length;
  for (const tags of needs) {
    let of = -1;
    for (const tag of tags) of = Math.max(of, sentence.nodesOf(tag).at(-1)?.from ?? -1);
    last = Math.min(last, of);
  }
  return last;
}

/** More lists than tags and words of a section can make. */
const MOST_LISTS = 2 ** 24;
const NO_RULES: readonly number[] = [];

function file(index: Map<string, number[]>, key: string, rule: number): void {
  const list = index.get(key);
  if (list) list.push(rule);
  else index.set(key, [rule]);
}
