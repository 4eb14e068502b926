/**
 * Lists: lines that are no sentences, one below another. A line that is nothing but a date heads those below it. Below a year or month
 * each tells of something of its own, however alike they are ("30th Anniversary Ceremony", "20th Anniversary Ceremony").
 */
import type { ReadingDate } from '@comity/domain';
import type { Scene, Stretch, VerbMark } from './scene.ts';

const LONGEST_LINE = 30;
/** Tokens beside the date of a line that heads others. */
const MOST_BESIDE = 2;
const CLOSED = new Set(['.', '。', '!', '！', '?', '？', '…', ',', '，', ';', '；']);

export class Listing {
  #date: ReadingDate | undefined;

  /** Takes up the next sentence; the date that heads its list, where it is a line of one. */
  note(scene: Scene): ReadingDate | undefined {
    if (!isLine(scene)) this.#date = undefined;
    else if (isHead(scene)) this.#date = scene.dates[0]?.date;
    else return this.#date;
    return undefined;
  }
}

/** An item is a line, though it may end as a sentence does. */
function isLine({ sentence: { tokens, block } }: Scene): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isItem = first?.kind === 'number' || BULLETS.has(first?.norm ?? '');
  return block === 'main' && tokens.length <= LONGEST_LINE && (isItem || !CLOSED.has(last?.norm ?? ''));
}

const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', '+', '·']);

/** Nothing but a date, counted or not ("2. 22 October (Tuesday)", "Day 2 – 22 October"); "Date: May 2016" is of one thing only. */
function isHead({ sentence: { tokens }, dates, cues }: Scene): boolean {
  const date = dates[0];
  if (!date || cues.some(({ cue, from }) => cue === 'when' && from === 0)) return false;
  const isBeside = (at: number) => !dates.some(({ from, to }) => from <= at && at < to);
  const counts = (at: number) => at < date.from && tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'han';
  let beside = 0;
  for (let at = 0; at < tokens.length && beside <= MOST_BESIDE; at++) if (isBeside(at) && !counts(at)) beside += 1;
  return beside <= MOST_BESIDE && date.from <= LONGEST_COUNT;
}

/** Tokens before the date: "Day 2 –". */
const LONGEST_COUNT = 3;

/** Whether a verb tells: not "visit" in "Visit to Oslo", nor "welcome" in "Welcome Reception". */
export function isTold({ verbs, nouns, directs }: Scene): boolean {
  return verbs.some((verb) => {
    if (nouns.some((noun) => holds(noun, verb))) return false;
    return !directs.some((mark) => holds(mark, verb) && mark.triggers.some(({ form }) => form === 'noun'));
  });
}

function holds(outer: Stretch, { from, to }: VerbMark): boolean {
  return outer.from <= from && outer.to >= to && outer.to - outer.from > to - from;
}
