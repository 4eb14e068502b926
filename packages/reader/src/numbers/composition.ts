/** Numerals put together: twenty-five, one hundred and five, 200 thousand, 三百五十万. */

import type { Node } from '../nodes.ts';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import { type ReadDigits, readDigits } from './digits.ts';
import { roundOff } from './found-number.ts';
import { ARTICLE, DIGIT, endsAt, MORE, NUMERAL, QUALIFIER, SCALE, UNIT } from './numeral.ts';

interface Part {
  value: number;
  readonly kind: 'digits' | 'add' | 'digit' | 'scale';
  readonly from: number;
}

/** What composing has read so far. */
export class Composition {
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

const ONES = new Question('numeral[role=add]', 'numeral[role=digit]');
const QUALIFIER_AFTER = new Question('qualifier-after');

/** The number that numerals in a row make, from a token on. */
export function compose(sentence: Sentence, at: number): Composition | null {
  const composition = new Composition(at);
  const article = sentence.answerAt(at, ARTICLE);
  let i = at;
  if (article && sentence.bears(article.to, SCALE)) {
    composition.add({ value: Number(article.sense.value), kind: 'add', from: at }, article.to);
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
  for (const node of sentence.answersAt(at, NUMERAL)) {
    const value = Number(node.sense.value);
    switch (node.sense.role) {
      case 'scale':
        if (node.sense.glued === true && !glued) break;
        if (composition.parts.length === 0) {
          if (node.sense.bare !== true && !(node.sense.hedged === true && isHedged(sentence, node))) break;
          composition.add({ value, kind: 'scale', from: at }, node.to);
          composition.lastScale = value;
          if (value >= 100) composition.scaled = true;
          return node.to;
        }
        if (composition.scale(value, at, node.to)) return node.to;
        break;
      case 'add':
      case 'digit':
        if (!composition.takes(value, node.sense.role, glued)) break;
        composition.add(
          { value: trailing(sentence, node, composition, value), kind: node.sense.role, from: at },
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
        if (composition.parts.length > 0 || !(sentence.bears(node.to, SCALE) || sentence.bears(node.to, UNIT))) break;
        composition.add({ value, kind: 'add', from: at }, node.to);
        return node.to;
      case 'joiner': {
        const last = composition.parts.at(-1);
        if (node.sense.after === 'digits') {
          const reachesScale = last?.kind === 'digits' && glued && sentence.bears(node.to, SCALE);
          if (!reachesScale) break;
          return node.to;
        }
        const fits =
          node.sense.after === 'tens'
            ? last?.kind === 'add' && glued
            : last?.kind === 'scale' && composition.lastScale >= 100;
        const follows = sentence.answerAt(node.to, ONES);
        if (!fits || !follows || !composition.takes(Number(follows.sense.value), 'add', false)) break;
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
    node.sense.tenths === true &&
    after?.kind === 'scale' &&
    composition.lastScale >= 100 &&
    node.from === composition.to;
  if (!shortens) return value;
  return sentence.bears(node.to, SCALE) ? value : (value * composition.lastScale) / 10;
}

/** A bare scale is a number only where a hedge says so: 近百, 千余. */
function isHedged(sentence: Sentence, { from, to }: Node): boolean {
  if (from > 0 && endsAt(sentence, from, QUALIFIER)) return true;
  const unit = sentence.answerAt(to, UNIT);
  return sentence.bears(to, MORE) || (unit !== undefined && sentence.bears(unit.to, QUALIFIER_AFTER));
}

/** Noughts as they are typed for 〇. */
const NOUGHTS = /^0{1,2}$/;

/** 二〇二四, 一九七九, 一九七0: digits in a row, at least two of them (a pair that counts up, 七八, is an approximation). */
function positionalDigits(sentence: Sentence, at: number): ReadDigits | null {
  let value = 0;
  let to = at;
  for (; to < sentence.tokens.length; to++) {
    const digit = sentence.answerAt(to, DIGIT);
    const noughts = to > at && digit === undefined ? NOUGHTS.exec(sentence.tokens[to]?.norm ?? '')?.[0] : undefined;
    if (noughts === undefined && digit?.sense.positional !== true) break;
    value = value * 10 ** (noughts?.length ?? 1) + Number(digit?.sense.value ?? 0);
  }
  if (to - at < 2 || to - at > 12) return null;
  return sentence.bears(to, SCALE) ? null : { value, to };
}
