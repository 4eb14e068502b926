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

function isLine({ sentence: { tokens, block } }: Scene): boolean {
  return block === 'main' && tokens.length <= LONGEST_LINE && !CLOSED.has(tokens.at(-1)?.norm ?? '');
}

/** Nothing but a date; "Date: May 2016" is of one thing only. */
function isHead({ sentence, dates, cues }: Scene): boolean {
  const date = dates[0];
  if (!date || date.from > 1 || sentence.tokens.length - (date.to - date.from) > MOST_BESIDE) return false;
  return !cues.some(({ cue, from }) => cue === 'when' && from === 0);
}

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
