/** Where a party is named first, for the reader of the text. */
import type { BlockKind } from '@comity/domain';

/** The first mention in title or main text; where there is none, the first at all (in a caption, a byline). No other is kept. */
export class FirstMention<T> {
  #mention: T;
  #isExamined: boolean;

  constructor(mention: T, block: BlockKind) {
    this.#mention = mention;
    this.#isExamined = isExamined(block);
  }

  /** A further mention, behind those before. */
  note(mention: T, block: BlockKind): void {
    if (this.#isExamined || !isExamined(block)) return;
    this.#mention = mention;
    this.#isExamined = true;
  }

  get mention(): T {
    return this.#mention;
  }
}

function isExamined(block: BlockKind): boolean {
  return block === 'title' || block === 'main';
}
