/**
 * When something happened that is told without a date: a line that begins with a date, a paragraph whose first words give a period, a
 * yearly summary. Dates are settled when the whole text is known, so that this is asked at the end only.
 */
import type { ReadingDate } from '@comity/domain';
import type { Sentence } from '../sentences.ts';
import { type Heading, Headings } from './headings.ts';
import { isTold } from './listing.ts';
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
  /** The date is the very first thing that its paragraph says. */
  readonly first: boolean;
}

/** "Date: 5 May 2016", as minutes and reports have it below a heading. */
interface Field {
  readonly sentence: number;
  /** Where it says something of the paper's matter: elsewhere it may be when the page was made. */
  isMain: boolean;
  readonly date: ReadingDate;
}

/** Tokens before a date that still opens its sentence: "On", "According to statistics, in". */
const WIDEST_OPENING = 6;
/** A sentence is nothing but its date if no more tokens stand beside it. */
const MOST_BESIDE = 2;
/** Sentences in which a day or month is still the one told of. */
const DAY_REACH = 2;
/** Sentences of the main text in which a summary says what year it sums up. */
const HEAD = 2;
/** Tokens between "Date" and the date. */
const LABEL_GAP = 2;
/** Most tokens beside the date of such a line. */
const LONGEST_FIELD = 10;
/** Sentences from a heading to its date. */
const FIELD_AHEAD = 3;
/** Paragraphs that begin with a date in a chronicle. */
const CHRONICLE = 3;
/** Openings that are looked at again; keeps the cost linear. */
const MOST_FRAMES = 12;

export class Timeline {
  readonly #openings: Opening[] = [];
  #head: ReadingDate | undefined;
  #heads = 0;
  #entries = 0;
  readonly #fields: Field[] = [];
  readonly #headings = new Headings();
  readonly #stamp: ReadingDate | null;
  #meeting: ReadingDate | undefined;

  /** @param stamp the day that stands beside the text: over minutes it may be that of the meeting */
  constructor(stamp: ReadingDate | null) {
    this.#stamp = stamp;
  }

  note(scene: Scene): void {
    const { sentence, dates, verbs, directs, cues } = scene;
    const { index, paragraph, block } = sentence;
    const isHeading = this.#headings.note(scene, isTold(scene));
    if (block === 'stamp') this.#noteStamp(sentence, cues);
    const first = dates[0];
    if (block === 'main') this.#heads += 1;
    this.#notePlace(sentence, cues);
    if (!first) return;
    const isLabelled = cues.some(
      ({ cue, from, to }) => cue === 'when' && from <= 1 && first.from >= to && first.from - to <= LABEL_GAP,
    );
    if (isLabelled && sentence.tokens.length - (first.to - first.from) <= LONGEST_FIELD)
      this.#fields.push({ sentence: index, date: first.date, isMain: block === 'main' });
    const told = Math.min(verbs[0]?.from ?? sentence.tokens.length, directs[0]?.from ?? sentence.tokens.length);
    const opens = first.from <= WIDEST_OPENING && first.from <= told;
    const isHead = block === 'title' || (block === 'main' && this.#heads <= HEAD && opens);
    if (isHead && !isHeading && !this.#head) this.#head = first.date;
    if (!opens || (block !== 'main' && block !== 'title')) return;
    const alone = sentence.tokens.length - (first.to - first.from) <= MOST_BESIDE;
    const tells = verbs.length + directs.length > 0;
    const isEntry = first.from <= 1 && this.#openings.at(-1)?.paragraph !== paragraph;
    if (isEntry) this.#entries += 1;
    this.#openings.push({ sentence: index, paragraph, date: first.date, alone, tells, first: isEntry });
  }

  #noteStamp({ index, start, end }: Sentence, cues: Scene['cues']): void {
    const date = this.#stamp;
    const isLabelled = cues.some(({ cue, from }) => cue === 'when' && from <= 1);
    if (date && isLabelled && start <= date.start && date.end <= end)
      this.#fields.push({ sentence: index, date, isMain: false });
  }

  /** "Date: …" above "Venue: …" is when it was, also over the text. */
  #notePlace({ index }: Sentence, cues: Scene['cues']): void {
    const field = this.#fields.at(-1);
    if (field?.sentence !== index - 1 || !cues.some(({ cue, from }) => cue === 'where' && from <= 1)) return;
    field.isMain = true;
    this.#meeting ??= field.date;
  }

  /** When the meeting was of which the paper is the minutes; null where it is not one of minutes. */
  get meeting(): string | null {
    return this.#meeting?.edtf ?? null;
  }

  /** The date that stands alone before the sentence noted last, as in a chronicle or ledger. */
  lead(paragraph: number): ReadingDate | undefined {
    const opening = this.#openings.at(-1);
    return opening?.alone && opening.paragraph === paragraph ? opening.date : undefined;
  }

  /** The heading under which a sentence stands, where it is dated. */
  headingOf(sentence: number): Heading | undefined {
    return this.#headings.over(sentence);
  }

  /** Whether the sentence noted last is only a heading of what is told below it. */
  isLabel(scene: Scene): boolean {
    return this.#headings.isLabel(scene);
  }

  /** The date that the sentence noted last gives as a field of its own. */
  field(sentence: number): ReadingDate | undefined {
    const field = this.#fields.at(-1);
    return field?.sentence === sentence ? field.date : undefined;
  }

  /** The date that the field nearest to a sentence gives: the last before it, or one close behind. */
  fieldOf(sentence: number): string | null {
    return (
      this.#fields.findLast(({ isMain, sentence: at }) => isMain && at <= sentence + FIELD_AHEAD)?.date.edtf ?? null
    );
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
      const isEntry = opening.first && this.#entries >= CHRONICLE;
      if (opening.alone || isEntry || isLong(edtf) || isNear) return edtf;
    }
    const heading = this.#headings.over(sentence)?.date?.edtf;
    if (heading) return heading;
    const head = this.#head?.edtf ?? null;
    return head && isLong(head) && !head.includes('..') ? head : null;
  }

  /** Index of the last opening that does not stand behind a sentence; -1 where there is none. */
  #upTo(sentence: number): number {
    let low = 0;
    let high = this.#openings.length;
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
