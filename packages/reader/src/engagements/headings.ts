/**
 * Headings: a short line that is no sentence, and names a year or a day, dates the lines below it ("II. Phương hướng năm 2024", "Activities
 * in 2023", 二、2024年工作计划), and may say that they are plans; up to the next that is dated, or that is counted in the same way.
 */
import type { ReadingDate } from '@comity/domain';
import type { Sentence } from '../sentences.ts';
import type { Scene } from './scene.ts';

/** What a heading says of the lines below it. */
export interface Heading {
  readonly sentence: number;
  readonly date: ReadingDate | undefined;
  /** It heads what is going to be done. */
  readonly planned: boolean;
}

const LONGEST_HEADING = 20;
const CLOSED: ReadonlySet<string> = new Set(['.', '。', '!', '！', '?', '？', ';', '；', ',', '，']);

/** How headings are counted. Bullets count nothing: what stands behind one is an item. */
const COUNTS: readonly (readonly [style: string, mark: RegExp])[] = [
  ['roman', /^[IVX]{1,5}\s?[.)]/],
  ['han', /^[一二三四五六七八九十]{1,3}\s?[、.．]/],
  ['han in brackets', /^[(（][一二三四五六七八九十]{1,3}[)）]/],
  ['letter', /^[A-Z]\s?[.)](?:\s|$)/],
  ['digits', /^\d{1,2}\s?[.)、．](?!\d)/],
];
const BULLET = /^[-–—•*+·]/;
const LONGEST_MARK = 8;
/** Tokens of a sentence that is nothing but such a mark. */
const MARK_ALONE = 2;

export class Headings {
  readonly #headings: Heading[] = [];
  #style = '';
  #last = { paragraph: -1, style: '', alone: false };

  /**
   * @param isTold whether a verb tells in the sentence
   * @returns whether it is a heading that dates what stands below
   */
  note(scene: Scene, isTold: boolean): boolean {
    const { sentence, dates, cues } = scene;
    const { tokens, block, index } = sentence;
    const isShort = block === 'main' && tokens.length <= LONGEST_HEADING;
    const style = isShort ? this.#styleOf(sentence) : '';
    if (!isShort || CLOSED.has(tokens.at(-1)?.norm ?? '')) return false;
    if (BULLET.test(tokens[0]?.norm ?? '')) return false;
    const planned = cues.some(({ cue }) => cue === 'plan' || cue === 'programme');
    const date = dates.at(-1)?.date;
    if (date !== undefined && (!isTold || planned)) {
      this.#headings.push({ sentence: index, date, planned });
      this.#style = style;
      return true;
    }
    const ends = style !== '' && style === this.#style;
    if (ends) this.#headings.push({ sentence: index, date: undefined, planned });
    return false;
  }

  /** "3. Ký kết thỏa thuận quốc tế:", （二）因公出国: says what is told below, and tells nothing itself. */
  isLabel({ sentence: { tokens, block }, dates, quantities, parts }: Scene): boolean {
    if (block !== 'main' || tokens.length > LONGEST_HEADING || this.#last.style === '' || this.#last.alone)
      return false;
    const namesNobody = parts.every(({ named }) => named.name === null);
    return namesNobody && dates.length + quantities.length === 0 && !CLOSED.has(tokens.at(-1)?.norm ?? '');
  }

  /** How it is counted: by its first signs, or by the sentence for which "II." was taken. */
  #styleOf(sentence: Sentence): string {
    const { tokens, paragraph } = sentence;
    const text = sentence.quote(0, Math.min(tokens.length, LONGEST_MARK)).quote;
    const own = COUNTS.find(([, mark]) => mark.test(text))?.[0] ?? '';
    const style = own === '' && this.#last.paragraph === paragraph && this.#last.alone ? this.#last.style : own;
    this.#last = { paragraph, style, alone: tokens.length <= MARK_ALONE };
    return style;
  }

  /** The heading under which a sentence stands. */
  over(sentence: number): Heading | undefined {
    let low = 0;
    let high = this.#headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#headings[middle]?.sentence ?? 0) < sentence) low = middle + 1;
      else high = middle;
    }
    return this.#headings[low - 1];
  }
}
