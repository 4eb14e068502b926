/**
 * When something happened that is told without a date: a line that begins with a date, a paragraph whose first words give a period, a
 * yearly summary. Dates are settled when the whole text is known, so that this is asked at the end only.
 */
import type { ReadingDate } from '@comity/domain';
import { boundsOf } from './period.ts';
import type { Scene } from './scene.ts';

interface Opening {
  readonly sentence: number;
  readonly paragraph: number;
  readonly date: ReadingDate;
  /** The sentence is nothing but the date. */
  readonly alone: boolean;
  /** The sentence tells of something that was done then. */
  readonly tells: boolean;
}

/** Tokens before a date that still opens its sentence: "On", "According to statistics, in". */
const WIDEST_OPENING = 6;
/** A sentence is nothing but its date if no more tokens stand beside it. */
const MOST_BESIDE = 2;
/** Sentences in which a day or month is still the one told of. */
const DAY_REACH = 2;
/** Sentences of the main text in which a summary says what year it sums up. */
const HEAD = 2;
/** Openings that are looked at again; keeps the cost linear. */
const MOST_FRAMES = 12;

export class Timeline {
  readonly #openings: Opening[] = [];
  #head: ReadingDate | undefined;
  #heads = 0;

  note({ sentence, dates, verbs, directs }: Scene): void {
    const { index, paragraph, block } = sentence;
    const [first] = dates;
    if (block === 'main') this.#heads += 1;
    if (!first) return;
    const told = Math.min(verbs[0]?.from ?? sentence.tokens.length, directs[0]?.from ?? sentence.tokens.length);
    const opens = first.from <= WIDEST_OPENING && first.from <= told;
    const isHead = block === 'title' || (block === 'main' && this.#heads <= HEAD && opens);
    if (isHead && !this.#head) this.#head = first.date;
    if (!opens || (block !== 'main' && block !== 'title')) return;
    const alone = sentence.tokens.length - (first.to - first.from) <= MOST_BESIDE;
    const tells = verbs.length + directs.length > 0;
    this.#openings.push({ sentence: index, paragraph, date: first.date, alone, tells });
  }

  /** The date that stands alone before the sentence noted last, as in a chronicle or ledger. */
  lead(paragraph: number): ReadingDate | undefined {
    const opening = this.#openings.at(-1);
    return opening?.alone && opening.paragraph === paragraph ? opening.date : undefined;
  }

  /** @returns EDTF; null where the text leaves it open */
  at(sentence: number, paragraph: number): string | null {
    const last = this.#upTo(sentence);
    for (let i = last; i >= 0 && i > last - MOST_FRAMES; i--) {
      const opening = this.#openings[i];
      if (!opening || opening.paragraph !== paragraph) break;
      const { edtf } = opening.date;
      if (!edtf || edtf.startsWith('..')) continue;
      const isNear = opening.tells && sentence - opening.sentence <= DAY_REACH;
      if (opening.alone || isLong(edtf) || isNear) return edtf;
    }
    const head = this.#head?.edtf ?? null;
    return head && isLong(head) && !head.includes('..') ? head : null;
  }

  /** Index of the last opening that does not stand behind a sentence; -1 where there is none. */
  #upTo(sentence: number): number {
    let [low, high] = [0, this.#openings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#openings[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** A year or more. */
function isLong(edtf: string): boolean {
  const bounds = boundsOf(edtf);
  return bounds !== undefined && (/^\d{4}$/.test(edtf) || bounds.from.slice(0, 4) !== bounds.to.slice(0, 4));
}
