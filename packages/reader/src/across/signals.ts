/** What an engagement can be recognised by in another text, also in another language. */
import type { Quote, ReadingEngagement, ReadingQuantity } from '@comity/domain';
import { pinyin } from 'pinyin-pro';
import { type Bounds, boundsOf } from '../engagements/period.ts';
import { plain } from '../findings/spelling.ts';
import type { ReadText } from './read-text.ts';

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
  const people = findable(reading.people);
  const bodies = findable(reading.organisations);
  const countries = inOrder(reading.countries);
  const quantities = inOrder(reading.quantities);
  return reading.engagements.map((engagement) => {
    const names = engagement.parties.map(({ name }) => name);
    const itsBodies = bodies(engagement.quotes, names);
    return {
      file: reading.file,
      language: reading.language,
      engagement,
      bounds: boundsOf(engagement.period),
      people: new Set(people(engagement.quotes, names).map(({ name }) => latin(name))),
      bodies: new Set(itsBodies.map(({ name }) => bodyKey(name))),
      countries: new Set([
        ...within(countries, engagement.quotes).map(({ iso }) => iso),
        ...itsBodies.flatMap(({ country }) => (country ? [country] : [])),
      ]),
      quantities: within(quantities, engagement.quotes),
      words: new Set(engagement.quotes.flatMap(({ start, end }) => wordsOf(text.slice(start, end)))),
    };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Those of `ordered` (by their start) that lie in one of the quotes. A text has as many of both as it is long: each is found, none is walked to. */
function within<T extends Span>(ordered: readonly T[], quotes: readonly Quote[]): T[] {
  const found = new Set<T>();
  for (const quote of quotes) {
    for (let i = firstFrom(ordered, quote.start); i < ordered.length; i++) {
      const span = ordered[i];
      if (!span || span.start >= quote.end) break;
      if (span.end <= quote.end) found.add(span);
    }
  }
  return [...found];
}

/** The place of the first span that starts at `offset` or after it. */
function firstFrom(ordered: readonly Span[], offset: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the named that stand in the quotes or bear one of the names. */
function findable<T extends Span & { readonly name: string }>(
  named: readonly T[],
): (quotes: readonly Quote[], names: readonly string[]) => readonly T[] {
  const ordered = inOrder(named);
  const byName = new Map<string, T>(named.map((each) => [each.name, each]));
  return (quotes, names) => {
    const called = names.flatMap((name) => byName.get(name) ?? []);
    return [...new Set([...within(ordered, quotes), ...called])];
  };
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
