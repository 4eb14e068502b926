import { LANGUAGES, type Language } from '../words/language.ts';

/** `&`, `<`, `>` and quotes as text: whatever a name holds, it is never markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What a page says in several languages: it stands in one, and the others are at hand by number. */
export class Texts {
  readonly #language: Language;
  readonly #numbers = new Map<string, number>();
  readonly #all: (readonly string[])[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** Each text in all languages, in the order of `LANGUAGES`. */
  get all(): readonly (readonly string[])[] {
    return this.#all;
  }

  numberOf(say: (language: Language) => string): number {
    const texts = LANGUAGES.map(say);
    const key = texts.join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#all.push(texts);
    this.#numbers.set(key, this.#all.length - 1);
    return this.#all.length - 1;
  }

  /** As an element; where all languages say the same, as plain text. */
  span(say: (language: Language) => string): string {
    const text = say(this.#language);
    if (LANGUAGES.every((language) => say(language) === text)) return escaped(text);
    return `<span data-t="${this.numberOf(say)}">${escaped(text)}</span>`;
  }

  /** As an attribute, which the page keeps in its language too. */
  attribute(name: 'aria-label' | 'title', say: (language: Language) => string): string {
    return `${name}="${escaped(say(this.#language))}" data-${name === 'title' ? 'h' : 'a'}="${this.numberOf(say)}"`;
  }
}
