/** What the layer asks of the words that numbers are made of. */
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';

export const NUMERAL = new Question('numeral');
export const ARTICLE = new Question('numeral[role=article]');
export const DIGIT = new Question('numeral[role=digit]');
export const MORE = new Question('numeral[role=more]');
export const SCALE = new Question('numeral[role=scale]');
/** 十 among digits. */
export const TEN = new Question('numeral[role=scale,bare=true,positional=true]');
export const VAGUE = new Question('numeral[role=vague]');
export const UNIT = new Question('unit');
export const CURRENCY = new Question('currency[letters!=true]');
/** Letters that stand for a currency before a sum, and begin a code elsewhere: P, N. */
export const CURRENCY_LETTERS = new Question('currency[letters]');
export const QUALIFIER = new Question('qualifier');

/** The longest qualifier or currency before a number, in tokens. */
const REACH = 3;

/** Whether such a node ends where a number begins. */
export function endsAt(sentence: Sentence, at: number, question: Question): boolean {
  for (let from = Math.max(0, at - REACH); from < at; from++)
    if (sentence.answersAt(from, question).some(({ to }) => to === at)) return true;
  return false;
}
