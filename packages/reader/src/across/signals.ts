/** What an engagement can be recognised by in another text, also in another language. */
import type { Quote, ReadingEngagement, ReadingQuantity } from '@comity/domain';
import { pinyin } from 'pinyin-pro';
import type { ReadText } from '../across.ts';
import { type Bounds, boundsOf } from '../engagements/period.ts';
import { plain } from '../findings/spelling.ts';

export interface Signals {
  readonly file: string;
  readonly language: string;
  readonly engagement: ReadingEngagement;
  readonly bounds: Bounds | undefined;
  /** Names of its people, in Latin letters without accents. */
  readonly people: ReadonlySet<string>;
  /** Names of its bodies as compared, without the words that most bodies of the text share. */
  readonly bodies: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly quantities: readonly ReadingQuantity[];
  /** Words of its passages; in a script without spaces, pairs of characters. */
  readonly words: ReadonlySet<string>;
}

export function signalsOf({ reading, text }: ReadText): Signals[] {
  return reading.engagements.map((engagement) => {
    const inside = within(engagement.quotes);
    const names = new Set(engagement.parties.map(({ name }) => name));
    const people = reading.people.filter((person) => inside(person) || names.has(person.name));
    const bodies = reading.organisations.filter((body) => inside(body) || names.has(body.name));
    return {
      file: reading.file,
      language: reading.language,
      engagement,
      bounds: boundsOf(engagement.period),
      people: new Set(people.map(({ name }) => latin(name))),
      bodies: new Set(bodies.map(({ name }) => bodyKey(name))),
      countries: new Set([
        ...reading.countries.filter(inside).map(({ iso }) => iso),
        ...bodies.flatMap(({ country }) => (country ? [country] : [])),
      ]),
      quantities: reading.quantities.filter(inside),
      words: new Set(engagement.quotes.flatMap(({ start, end }) => wordsOf(text.slice(start, end)))),
    };
  });
}

/** Sorted quotes would allow a search by halves; an engagement has few. */
function within(quotes: readonly Quote[]): (span: { start: number; end: number }) => boolean {
  return ({ start, end }) => quotes.some((quote) => quote.start <= start && end <= quote.end);
}

const HAN = /\p{Script=Han}/u;

/** A name in Latin letters: Chinese by its sounds, others without accents. */
export function latin(name: string): string {
  return plain(HAN.test(name) ? pinyin(name, { toneType: 'none', type: 'array' }).join(' ') : name);
}

function bodyKey(name: string): string {
  return HAN.test(name)
    ? name
    : plain(name)
        .split(' ')
        .filter((word) => word.length > 2 && word !== 'the')
        .sort()
        .join(' ');
}

const WORD = /[\p{Script=Han}]+|[\p{L}\p{M}\p{N}]+/gu;

export function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) => {
    if (!HAN.test(word)) return [word];
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
  });
}
