/** One person or body written two ways. Names are compared only within small buckets, so that cost stays near linear. */
import type { Quote, ReadingFinding } from '@comity/domain';
import { quoteOf } from './counts.ts';
import type { Note, PersonNote } from './notes.ts';
import { isVariant, plain } from './spelling.ts';

/** Passages shown for each spelling; names looked at again in a bucket. */
const SHOWN = 12;
const BUCKET = 12;

export function bodyVariants(notes: readonly Note[]): ReadingFinding[] {
  const byKey = new Map<string, Map<string, Quote[]>>();
  for (const { bodies } of notes) {
    for (const { key, mention } of bodies) {
      const spellings = byKey.get(key) ?? new Map<string, Quote[]>();
      const spelling = mention.quote.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), quoteOf(mention)].slice(0, SHOWN));
      byKey.set(key, spellings);
    }
  }
  return [...byKey.values()].flatMap((spellings) => {
    if (spellings.size < 2) return [];
    const names = [...spellings.values()].map(([first]) => first?.quote ?? '');
    return [
      {
        kind: 'name-variant' as const,
        explanation: `One body is named ${spellings.size} ways: ${names.join(', ')}.`,
        spans: [...spellings.values()].flat(),
      },
    ];
  });
}

interface Spelling {
  readonly name: string;
  readonly contexts: string[];
  readonly quotes: Quote[];
}

export function personVariants(notes: readonly Note[]): ReadingFinding[] {
  const spellings = new Map<string, Spelling>();
  for (const note of notes) for (const person of note.people) addSpelling(spellings, person);
  const buckets = new Map<string, Spelling[]>();
  const found: ReadingFinding[] = [];
  for (const spelling of spellings.values()) {
    const met = new Set<Spelling>();
    for (const bucket of bucketsOf(spelling.name)) {
      const others = buckets.get(bucket) ?? [];
      for (const other of others)
        if (!met.has(other) && met.add(other) && isOne(other, spelling)) found.push(variant(other, spelling));
      buckets.set(bucket, [...others.slice(-BUCKET), spelling]);
    }
  }
  return found;
}

function addSpelling(spellings: Map<string, Spelling>, { mention, context }: PersonNote): void {
  const name = mention.quote.replace(/\s+/g, ' ');
  const known = spellings.get(name) ?? { name, contexts: [], quotes: [] };
  if (known.quotes.length < SHOWN) {
    known.quotes.push(quoteOf(mention));
    known.contexts.push(context);
  }
  spellings.set(name, known);
}

/** Words of the name, and its first letters and consonants: two spellings of one name share at least one of these. */
function bucketsOf(name: string): string[] {
  const words = plain(name).split(' ');
  const han = /\p{Script=Han}/u.test(name) ? [`han ${name.slice(0, 2)}`] : [];
  const skeletons = words.filter((word) => word.length > 3).map((word) => `${word.slice(0, 1)} ${skeleton(word)}`);
  return [
    ...new Set([
      ...words.filter((word) => word.length > 1),
      ...skeletons,
      ...words.filter((word) => word.length > 3).map((word) => `^${word.slice(0, 3)}`),
      ...han,
    ]),
  ];
}

function skeleton(word: string): string {
  return word.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}

function isOne(a: Spelling, b: Spelling): boolean {
  const contexts = a.contexts.some((one) => b.contexts.some((other) => areAlike(one, other)));
  return isVariant(a.name, b.name, contexts);
}

/** Enough long words in common around both names. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const words = new Set(a.split(/\s+/).filter((word) => word.length > 3));
  const common = b.split(/\s+/).filter((word) => words.has(word)).length;
  return common >= 2 || (common === 1 && words.size <= 2);
}

function variant(a: Spelling, b: Spelling): ReadingFinding {
  return {
    kind: 'name-variant',
    explanation: `One person may be written two ways: ${a.name}, ${b.name}.`,
    spans: [...a.quotes, ...b.quotes],
  };
}
