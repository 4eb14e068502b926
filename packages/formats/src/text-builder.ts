import { FormatError } from './errors.ts';
import type { OnProgress } from './extraction.ts';
import { LIMITS } from './limits.ts';

const REPORT_EVERY_CHARACTERS = 16 * 1024;

/** Builds a raw text, knows where it stands in it, keeps it under the limit and reports how far it is. */
export class TextBuilder {
  #pieces: string[] = [];
  #length = 0;
  #last = '\n';
  #reported = 0;
  readonly #onProgress: OnProgress | undefined;

  constructor(onProgress?: OnProgress) {
    this.#onProgress = onProgress;
  }

  /** UTF-16 code units so far: the offset of what comes next. */
  get length(): number {
    return this.#length;
  }

  get last(): string {
    return this.#last;
  }

  /** @throws `formats.text_too_large` */
  add(text: string): void {
    if (text === '') return;
    this.#pieces.push(text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text);
    this.#length += text.length;
    this.#last = text.at(-1) ?? this.#last;
    if (this.#length > LIMITS.textBytes)
      throw new FormatError('formats.text_too_large', { limitBytes: LIMITS.textBytes });
    if (this.#length - this.#reported >= REPORT_EVERY_CHARACTERS) {
      this.#reported = this.#length;
      this.#onProgress?.(this.#length);
    }
  }

  /** Ends the line, if one is open. */
  endLine(): void {
    if (this.#last !== '\n') this.add('\n');
  }

  toString(): string {
    const text = this.#pieces.join('');
    this.#pieces = [text];
    return text;
  }
}
