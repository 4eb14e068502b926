/** Numbers and ranges, in digits and in words. What counts as a numeral is data of the pack; how numerals compose is here. */
import type { MakeLayer } from './draft.ts';
import type { Sense } from './lexicon.ts';
import type { CompiledPack } from './pack.ts';
import type { Node, Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * Numerals are lexicon terms with the tag `numeral` and a `role`:
 * `add` (seven, twenty), `digit` (七: several in a row are a positional number), `scale` (thousand), `half` (… and a half: adds half of
 * what stands before), `article` (a hundred), `joiner` (one hundred *and* five), `vague` (dozens), `more` (二十*多*), `bare` (a scale
 * that may stand alone). `value` is its value. Other tags: `range-joiner`, `range-opener`, `ordinal-before` (`strict`: even before a unit), `ordinal-after`.
 */
export interface NumberData {
  /** How digits are grouped and where decimals begin. */
  readonly separators: { readonly group: readonly string[]; readonly decimal: readonly string[] };
}

/** A number as it stands in a sentence. `low` and `high` of a range or of a vague number; `value` of all others. */
export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `more` where the numeral itself says so (二十多). */
  readonly hedge: 'more' | 'about' | null;
  readonly digits: boolean;
  /** Written with a scale word (2 million, 三万). */
  readonly scaled: boolean;
}

/** Adds nodes `number` and `ordinal`; numbers carry a `FoundNumber` as their mention. */
export const numbersLayer: MakeLayer = () => ({ sentence: addNumbers });

export function addNumbers(sentence: Sentence): void {
  if (!sentence.hasDigits && !BEGINNINGS.some((tag) => sentence.has(tag))) return;
  for (let at = 0; at < sentence.tokens.length; ) {
    if (!mayBegin(sentence, at)) {
      at += 1;
      continue;
    }
    const ordinal = ordinalAt(sentence, at);
    const found = ordinal ?? numberAt(sentence, at);
    if (found) {
      const sense = senseOf(ordinal ? 'ordinal' : 'number', found);
      sentence.add({ from: found.from, to: found.to, sense, mention: found });
    }
    at = found ? found.to : at + 1;
  }
}

const BEGINNINGS = ['numeral', 'range-opener', 'ordinal-before'];

function mayBegin(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind === 'number') return true;
  for (const { tag } of sentence.nodesAt(at)) if (BEGINNINGS.includes(tag)) return true;
  return false;
}

export function isFoundNumber(mention: object | undefined): mention is FoundNumber {
  return mention !== undefined && 'hedge' in mention && 'scaled' in mention;
}

function senseOf(tag: string, { value, digits, scaled }: FoundNumber): Sense {
  const form = digits ? 'digits' : 'words';
  return value === null ? { tag, form: 'range', scaled } : { tag, form, value, scaled };
}

// ---------------------------------------------------------------- one number, or a range of two

function numberAt(sentence: Sentence, at: number): FoundNumber | null {
  const opener = tagged(sentence, at, 'range-opener');
  if (opener) {
    const range = rangeFrom(sentence, simpleAt(sentence, opener.to), String(opener.sense['joiner'] ?? ''));
    if (range) return { ...range, from: at };
  }
  const first = simpleAt(sentence, at);
  return rangeFrom(sentence, first, null) ?? first;
}

/** `joiner`: the word that has to stand between, after an opener (between … and …); null: any joiner of the pack. */
function rangeFrom(sentence: Sentence, first: FoundNumber | null, joiner: string | null): FoundNumber | null {
  if (!first || first.value === null || first.hedge) return null;
  const link = joinerEnd(sentence, first.to, joiner);
  if (link === null) return null;
  const second = simpleAt(sentence, link);
  if (!second || second.value === null || second.hedge) return null;
  const shared = second.scaled && !first.scaled && first.value < 1000 ? scaleOf(second.value) : 1;
  const low = first.value * shared;
  if (low >= second.value) return null;
  return { ...second, from: first.from, value: null, low, high: second.value, digits: first.digits };
}

/** The largest power of a thousand or ten thousand that a scaled number is made of: 2.5 million → a million. */
function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e8, 1e6, 1e4, 1e3]) if (value >= scale) return scale;
  return 1;
}

function joinerEnd(sentence: Sentence, at: number, joiner: string | null): number | null {
  const node = tagged(sentence, at, 'range-joiner');
  if (!node) return null;
  const words = sentence.words(node.from, node.to);
  if (joiner !== null) return words === joiner ? node.to : null;
  if (node.sense['opened'] === true) return null;
  if (node.sense['glued'] !== true) return node.to;
  const [before, link, after] = [sentence.tokens[at - 1], sentence.tokens[at], sentence.tokens[node.to]];
  const even = Boolean(
    before && link && after && link.start - before.end === after.start - (sentence.tokens[node.to - 1]?.end ?? 0),
  );
  return even && after && after.start - (sentence.tokens[node.to - 1]?.end ?? 0) <= 1 ? node.to : null;
}

function tagged(sentence: Sentence, at: number, tag: string): Node | undefined {
  return sentence.nodeAt(at, tag);
}

// ---------------------------------------------------------------- composing numerals

interface Part {
  value: number;
  readonly kind: 'digits' | 'add' | 'digit' | 'scale';
  readonly from: number;
}

/** What composing has read so far. */
class Composition {
  readonly parts: Part[] = [];
  to: number;
  lastScale = 0;
  digits = false;
  scaled = false;

  constructor(from: number) {
    this.to = from;
  }

  get value(): number {
    return this.parts.reduce((sum, part) => sum + part.value, 0);
  }

  /** Whether `value` may follow as a further part: one hundred + five, 三十 + 五, never 20 + 17. */
  takes(value: number, kind: Part['kind'], glued: boolean): boolean {
    const last = this.parts.at(-1);
    if (!last) return true;
    if (last.kind === 'scale')
      return value < this.lastScale && (kind !== 'digits' || glued || value >= this.lastScale / 10);
    if (last.kind === 'add')
      return kind !== 'digits' && last.value >= 10 && last.value % 10 === 0 && value < 10 && last.value < 100;
    return false;
  }

  add(part: Part, to: number): void {
    this.parts.push(part);
    this.to = to;
  }

  /** Multiplies all parts that are smaller than the scale: [200, 5] × 1000 → 205,000. */
  scale(scale: number, from: number, to: number): boolean {
    let sum = 0;
    while ((this.parts.at(-1)?.value ?? Number.POSITIVE_INFINITY) < scale) sum += this.parts.pop()?.value ?? 0;
    if (sum === 0) return false;
    this.add({ value: roundOff(sum * scale), kind: 'scale', from }, to);
    this.lastScale = scale;
    if (scale >= 100) this.scaled = true;
    return true;
  }
}

/** 10.7 × 1,000,000 is 10,700,000, not 10,699,999.999999998. */
export function roundOff(value: number): number {
  return isPlain(value) ? value : Number(value.toPrecision(15));
}

/** A whole number of at most 15 digits. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

function simpleAt(sentence: Sentence, at: number): FoundNumber | null {
  if (isInsideCode(sentence, at)) return null;
  const vague = numeral(sentence, at, 'vague');
  if (vague) {
    const bound = (name: string) => (typeof vague.sense[name] === 'number' ? Number(vague.sense[name]) : null);
    const value = bound('value');
    const hedge = vague.sense['more'] === true ? 'more' : 'about';
    return {
      from: at,
      to: vague.to,
      value,
      low: bound('low'),
      high: bound('high'),
      hedge,
      digits: false,
      scaled: true,
    };
  }
  const approximate = adjacentDigits(sentence, at);
  if (approximate) return approximate;
  const composition = compose(sentence, at);
  if (!composition) return null;
  const { to, value, digits, scaled } = composition;
  const more = numeral(sentence, to, 'more');
  const found: FoundNumber = { from: at, to, value, low: value, high: value, hedge: null, digits, scaled };
  if (more && (more.sense['glued'] !== true || sentence.tokens[to]?.start === sentence.tokens[to - 1]?.end)) {
    return afterMore(sentence, { ...found, to: more.to, hedge: more.sense['about'] === true ? 'about' : 'more' });
  }
  return found;
}

/** A scale may stand behind the word for "and more": 三十多万, 100余万. */
function afterMore(sentence: Sentence, found: FoundNumber): FoundNumber {
  const scale = numeral(sentence, found.to, 'scale');
  if (!scale || found.value === null) return found;
  const value = found.value * Number(scale.sense['value']);
  return { ...found, to: scale.to, value, low: value, high: value, scaled: true };
}

function compose(sentence: Sentence, at: number): Composition | null {
  const composition = new Composition(at);
  const article = numeral(sentence, at, 'article');
  let i = at;
  if (article && numeral(sentence, article.to, 'scale')) {
    composition.add({ value: Number(article.sense['value']), kind: 'add', from: at }, article.to);
    i = article.to;
  }
  while (i < sentence.tokens.length) {
    const next = step(sentence, i, composition);
    if (next === null) break;
    i = next;
  }
  if (composition.parts.length === 0) return null;
  return composition;
}

/** Reads one more numeral into the composition; null where none fits. */
function step(sentence: Sentence, at: number, composition: Composition): number | null {
  const token = sentence.tokens[at];
  const before = sentence.tokens[at - 1];
  const glued = before !== undefined && token !== undefined && before.end === token.start;
  if (token?.kind === 'number') {
    const read = readDigits(sentence, at);
    if (!read || !composition.takes(read.value, 'digits', glued)) return null;
    composition.add({ value: read.value, kind: 'digits', from: at }, read.to);
    composition.digits = true;
    return read.to;
  }
  const positional = positionalDigits(sentence, at);
  if (positional) {
    if (composition.parts.length > 0) return null;
    composition.add({ value: positional.value, kind: 'digits', from: at }, positional.to);
    composition.digits = true;
    return positional.to;
  }
  for (const node of sentence.nodesAt(at)) {
    if (node.tag !== 'numeral') continue;
    const value = Number(node.sense['value']);
    switch (node.sense['role']) {
      case 'scale':
        if (composition.parts.length === 0) {
          if (node.sense['bare'] !== true && !(node.sense['hedged'] === true && isHedged(sentence, node))) break;
          composition.add({ value, kind: 'scale', from: at }, node.to);
          composition.lastScale = value;
          if (value >= 100) composition.scaled = true;
          return node.to;
        }
        if (composition.scale(value, at, node.to)) return node.to;
        break;
      case 'add':
      case 'digit':
        if (!composition.takes(value, node.sense['role'], glued)) break;
        composition.add(
          { value: trailing(sentence, node, composition, value), kind: node.sense['role'], from: at },
          node.to,
        );
        return node.to;
      case 'half': {
        const last = composition.parts.at(-1);
        if (!last) break;
        const half = last.kind === 'scale' ? composition.lastScale / 2 : 0.5;
        last.value += half;
        composition.to = node.to;
        return node.to;
      }
      case 'fraction':
        if (composition.parts.length > 0 || !(numeral(sentence, node.to, 'scale') ?? tagged(sentence, node.to, 'unit')))
          break;
        composition.add({ value, kind: 'add', from: at }, node.to);
        return node.to;
      case 'joiner': {
        const last = composition.parts.at(-1);
        const fits =
          node.sense['after'] === 'tens'
            ? last?.kind === 'add' && glued
            : last?.kind === 'scale' && composition.lastScale >= 100;
        const follows = sentence
          .nodesAt(node.to)
          .find(({ sense }) => sense['role'] === 'add' || sense['role'] === 'digit');
        if (!fits || !follows || !composition.takes(Number(follows.sense['value']), 'add', false)) break;
        return node.to;
      }
      default:
        break;
    }
  }
  return null;
}

/** 两万五 is 25,000 where the pack's digits say so: a last digit right after a scale counts in tenths of it. */
function trailing(sentence: Sentence, node: Node, composition: Composition, value: number): number {
  const after = composition.parts.at(-1);
  const shortens =
    node.sense['tenths'] === true &&
    after?.kind === 'scale' &&
    composition.lastScale >= 100 &&
    node.from === composition.to;
  if (!shortens) return value;
  const goesOn = sentence.nodesAt(node.to).some(({ sense }) => sense.tag === 'numeral' && sense['role'] === 'scale');
  return goesOn ? value : (value * composition.lastScale) / 10;
}

/** A bare scale is a number only where a hedge says so: 近百, 千余. */
function isHedged(sentence: Sentence, node: Node): boolean {
  const before = sentence.tokens[node.from - 1];
  if (before !== undefined && endsWithQualifier(sentence, node.from)) return true;
  const unit = tagged(sentence, node.to, 'unit');
  return (
    numeral(sentence, node.to, 'more') !== undefined ||
    (unit !== undefined && tagged(sentence, unit.to, 'qualifier-after') !== undefined)
  );
}

function endsWithQualifier(sentence: Sentence, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    if (sentence.nodesAt(from).some((node) => node.sense.tag === 'qualifier' && node.to === at)) return true;
  }
  return false;
}

/** 二〇二四, 一九七九: digits in a row, at least two of them (a pair that counts up, 七八, is an approximation). */
function positionalDigits(sentence: Sentence, at: number): { value: number; to: number } | null {
  let value = 0;
  let to = at;
  for (; to < sentence.tokens.length; to++) {
    const digit = numeral(sentence, to, 'digit');
    if (digit?.sense['positional'] !== true) break;
    value = value * 10 + Number(digit.sense['value']);
  }
  if (to - at < 2 || to - at > 12) return null;
  return numeral(sentence, to, 'scale') ? null : { value, to };
}

/** 七八个 is seven to eight, 二三十 twenty to thirty, 十七八 seventeen to eighteen. */
function adjacentDigits(sentence: Sentence, at: number): FoundNumber | null {
  if (!sentence.has('numeral')) return null;
  const ten = sentence
    .nodesAt(at)
    .find(({ sense }) => sense['role'] === 'scale' && sense['bare'] === true && sense['positional'] === true);
  const start = ten ? ten.to : at;
  const [first, second] = [numeral(sentence, start, 'digit'), numeral(sentence, start + 1, 'digit')];
  if (first?.sense['positional'] !== true || second?.sense['positional'] !== true) return null;
  const [low, high] = [Number(first.sense['value']), Number(second.sense['value'])];
  if (low === 0 || (high !== low + 1 && !(low === 3 && high === 5))) return null;
  if (numeral(sentence, start + 2, 'digit') || numeral(sentence, at - 1, 'digit')) return null;
  const scale = ten ? undefined : numeral(sentence, start + 2, 'scale');
  const factor = scale ? Number(scale.sense['value']) : 1;
  const base = ten ? 10 : 0;
  const to = scale ? scale.to : start + 2;
  return {
    from: at,
    to,
    value: null,
    low: base + low * factor,
    high: base + high * factor,
    hedge: null,
    digits: false,
    scaled: factor >= 100,
  };
}

function numeral(sentence: Sentence, at: number, role: string): Node | undefined {
  if (at < 0) return undefined;
  for (const node of sentence.nodesAt(at)) if (node.tag === 'numeral' && node.sense['role'] === role) return node;
  return undefined;
}

// ---------------------------------------------------------------- digits

function readDigits(sentence: Sentence, at: number): { value: number; to: number } | null {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return null;
  const value = parseDigits(token.norm, sentence.pack);
  if (value === null) return null;
  return groupedBySpaces(sentence, at, value) ?? { value, to: at + 1 };
}

/** 12 500 and 1 250 000 with spaces between the groups, never after a word that dates begin with (5 May 200 people). */
function groupedBySpaces(sentence: Sentence, at: number, first: number): { value: number; to: number } | null {
  const isGroup = (token: Token | undefined) => token?.kind === 'number' && /^\d{3}$/.test(token.norm);
  const head = sentence.tokens[at];
  if (!head || first > 999 || !/^[1-9]\d{0,2}$/.test(head.norm)) return null;
  if (tagged(sentence, at - 1 < 0 ? 0 : at - 1, 'month')) return null;
  let value = first;
  let to = at + 1;
  for (;;) {
    const [before, token] = [sentence.tokens[to - 1], sentence.tokens[to]];
    if (!before || !token || !isGroup(token)) break;
    const gap = sentence.raw.slice(before.end, token.start);
    if (gap.length !== 1 || !/\s/.test(gap) || gap === '\n') break;
    value = value * 1000 + Number(token.norm);
    to += 1;
  }
  return to > at + 1 ? { value, to } : null;
}

/** The value of digits with separators, by the pack's habit and by what the digits leave possible. */
export function parseDigits(norm: string, pack: CompiledPack): number | null {
  if (/^\d+$/.test(norm)) return norm.length > 15 ? null : Number(norm);
  if (!/^[\d.,']+$/.test(norm)) return null;
  const marks = [...norm.matchAll(/[^\d]/g)].map(([mark]) => mark);
  const groups = norm.split(/[^\d]/);
  const inThrees =
    groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3 && groups[0] !== '0';
  const sameMark = marks.every((mark) => mark === marks[0]);
  const last = groups.at(-1) ?? '';
  const { group, decimal } = pack.data.numbers.separators;
  const mark = marks.at(-1) ?? '';
  if (marks.length > 1 && sameMark) return inThrees || marks.every((m) => m === ',') ? Number(groups.join('')) : null;
  if (marks.length > 1) return Number(`${groups.slice(0, -1).join('')}.${last}`);
  if (inThrees && (group.includes(mark) || (decimal.includes(mark) && mark === ',' && last === '000')))
    return Number(groups.join(''));
  if (decimal.includes(mark) || last.length !== 3) return Number(`${groups[0]}.${last}`);
  return Number(groups.join(''));
}

// ---------------------------------------------------------------- what is no number

/** COVID-19, H1N1, A4, 67B, 19:30, 1/3: digits that are part of a name, a code or a time. */
function isInsideCode(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return false;
  const { tokens } = sentence;
  const [second, before, after, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (
    before?.kind === 'word' &&
    before.end === token.start &&
    !hasTagEndingAt(sentence, at, 'currency') &&
    !hasTagEndingAt(sentence, at, 'qualifier')
  ) {
    return true;
  }
  const dash = before?.kind === 'punct' && /[-–/:#]/.test(before.norm) && before.end === token.start;
  if (dash && second && second.end === before.start && (second.kind === 'word' || second.kind === 'number')) {
    if (second.kind === 'word' && before.norm !== '/') return !isNumeralToken(sentence, at - 2);
    if (before.norm === ':' || before.norm === '/') return true;
  }
  if (after?.kind === 'punct' && (after.norm === ':' || after.norm === '/') && after.start === token.end) {
    if (next?.kind === 'number' && next.start === after.end) return true;
  }
  if (after?.kind === 'word' && after.start === token.end && !/^[mk]$/.test(after.norm)) {
    const unit = sentence.nodesAt(at + 1).some(({ sense }) => GLUED_TAGS.has(sense.tag));
    return !unit;
  }
  return false;
}

const GLUED_TAGS = new Set(['unit', 'currency', 'numeral', 'ordinal-after', 'month', 'date-unit', 'clock-unit']);

function isNumeralToken(sentence: Sentence, at: number): boolean {
  return sentence.nodeAt(at, 'numeral') !== undefined;
}

function hasTagEndingAt(sentence: Sentence, at: number, tag: string): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    if (sentence.nodesAt(from).some((node) => node.sense.tag === tag && node.to === at)) return true;
  }
  return false;
}

// ---------------------------------------------------------------- ordinals

/** 12th, thứ 12, 第十二; "No. 5" and "số 5" are names of things too. */
function ordinalAt(sentence: Sentence, at: number): FoundNumber | null {
  const before = tagged(sentence, at, 'ordinal-before');
  if (before) {
    const number = simpleAt(sentence, before.to) ?? romanAt(sentence, before.to);
    const counts = number !== null && before.sense.strict !== true && tagged(sentence, number.to, 'unit') !== undefined;
    return number && !counts ? { ...number, from: at } : null;
  }
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return null;
  const after = tagged(sentence, at + 1, 'ordinal-after');
  const touches = after && (after.sense['glued'] !== true || sentence.tokens[at + 1]?.start === token.end);
  if (!touches) return null;
  const value = parseDigits(token.norm, sentence.pack);
  return value === null
    ? null
    : { from: at, to: after.to, value, low: value, high: value, hedge: null, digits: true, scaled: false };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanAt(sentence: Sentence, at: number): FoundNumber | null {
  const norm = sentence.tokens[at]?.norm ?? '';
  if (!/^[ivxlc]+$/.test(norm)) return null;
  let value = 0;
  for (let i = 0; i < norm.length; i++) {
    const [here, next] = [ROMAN[norm.charAt(i)] ?? 0, ROMAN[norm.charAt(i + 1)] ?? 0];
    value += here < next ? -here : here;
  }
  return { from: at, to: at + 1, value, low: value, high: value, hedge: null, digits: false, scaled: false };
}
