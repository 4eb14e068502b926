/** One number at a token: composed, vague (dozens), or of neighbouring digits (七八); perhaps with "and more" behind it. */
import type { Sentence } from '../sentences.ts';
import { isInsideCode } from './codes.ts';
import { compose } from './composition.ts';
import type { FoundNumber } from './found-number.ts';
import { DIGIT, MORE, SCALE, TEN, VAGUE } from './numeral.ts';

export function simpleAt(sentence: Sentence, at: number): FoundNumber | null {
  if (isInsideCode(sentence, at)) return null;
  const vague = sentence.answerAt(at, VAGUE);
  if (vague) {
    const bound = (name: string) => (typeof vague.sense[name] === 'number' ? Number(vague.sense[name]) : null);
    const value = bound('value');
    const hedge = vague.sense.more === true ? 'more' : 'about';
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
  const more = sentence.answerAt(to, MORE);
  if (more && (more.sense.glued !== true || sentence.tokens[to]?.start === sentence.tokens[to - 1]?.end)) {
    const hedge = more.sense.about === true ? 'about' : 'more';
    return afterMore(sentence, { from: at, to: more.to, value, low: value, high: value, hedge, digits, scaled });
  }
  return { from: at, to, value, low: value, high: value, hedge: null, digits, scaled };
}

/** A scale may stand behind the word for "and more": 三十多万, 100余万. */
function afterMore(sentence: Sentence, found: FoundNumber): FoundNumber {
  const scale = sentence.answerAt(found.to, SCALE);
  if (!scale || found.value === null) return found;
  const value = found.value * Number(scale.sense.value);
  const { from, hedge, digits } = found;
  return { from, to: scale.to, value, low: value, high: value, hedge, digits, scaled: true };
}

/** 七八个 is seven to eight, 二三十 twenty to thirty, 十七八 seventeen to eighteen. */
function adjacentDigits(sentence: Sentence, at: number): FoundNumber | null {
  const ten = sentence.answerAt(at, TEN);
  const start = ten ? ten.to : at;
  const first = sentence.answerAt(start, DIGIT);
  const second = sentence.answerAt(start + 1, DIGIT);
  if (first?.sense.positional !== true || second?.sense.positional !== true) return null;
  const low = Number(first.sense.value);
  const high = Number(second.sense.value);
  if (low === 0 || (high !== low + 1 && !(low === 3 && high === 5))) return null;
  if (sentence.bears(start + 2, DIGIT) || (at > 0 && sentence.bears(at - 1, DIGIT))) return null;
  const scale = ten ? undefined : sentence.answerAt(start + 2, SCALE);
  const factor = scale ? Number(scale.sense.value) : 1;
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
