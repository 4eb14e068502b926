/** One person or body written two ways. Names are compared only within small buckets, so that cost stays near linear. */
import type { Quote, ReadingFinding, ReadingOrganisation, ReadingPerson } from '@comity/domain';
import type { Named, Names } from '../named.ts';
import type { Node } from '../nodes.ts';
import type { Sentence } from '../sentences.ts';
import { quoteOf } from './counts.ts';
import type { Note, Watch } from './notes.ts';
import { isVariant, plain } from './spelling.ts';

/** Passages shown for each spelling; names looked at again in a bucket. */
const SHOWN = 12;
const BUCKET = 12;

export class BodyVariants implements Watch {
  readonly #names: Names;
  /** Passages of each name; those of one spelling share them. */
  readonly #passages = new Map<Named, Quote[]>();
  /** Passages by spelling, by the key under which spellings meet. */
  readonly #byKey = new Map<string, Map<string, Quote[]>>();

  constructor(names: Names) {
    this.#names = names;
  }

  note({ bodies, sentence }: Note): void {
    for (const node of bodies) {
      const named = this.#names.found(node, sentence);
      const passages = this.#passages.get(named) ?? this.#enter(named);
      if (passages.length < SHOWN) passages.push(quoteOf(node.mention as ReadingOrganisation));
    }
  }

  #enter(named: Named): Quote[] {
    const spelling = (named.name ?? '').toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
    const spellings = this.#byKey.get(named.key) ?? new Map<string, Quote[]>();
    const passages = spellings.get(spelling) ?? [];
    this.#byKey.set(named.key, spellings.set(spelling, passages));
    this.#passages.set(named, passages);
    return passages;
  }

  findings(): readonly ReadingFinding[] {
    return [...this.#ofOneKey(), ...this.#withAWordMore()];
  }

  /** "… International Friendship Association" beside "… Friendship Association": one name may have lost a word. */
  #withAWordMore(): readonly ReadingFinding[] {
    const names = [...this.#byKey.values()].flatMap((spellings) => [...spellings]);
    const known = new Map(names.filter(([name]) => wordsOf(name).length >= FEWEST_WORDS - 1));
    return names.flatMap(([name, passages]) => {
      const words = wordsOf(name);
      if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return [];
      const other = words.slice(1, -1).flatMap((_, i) => {
        const shorter = known.get(words.filter((__, at) => at !== i + 1).join(' '));
        return shorter && shorter !== passages ? [shorter] : [];
      })[0];
      if (!other) return [];
      const explanation = `One body may be named two ways: ${passages[0]?.quote ?? ''}, ${other[0]?.quote ?? ''}.`;
      return [{ kind: 'name-variant' as const, explanation, spans: [...passages, ...other] }];
    });
  }

  #ofOneKey(): readonly ReadingFinding[] {
    return [...this.#byKey.values()].flatMap((all) => {
      const spellings = withoutMirrored(all);
      if (spellings.size < 2) return [];
      const names = [...spellings.values()].map(([first]) => first?.quote ?? '');
      const explanation = `One body is named ${spellings.size} ways: ${names.join(', ')}.`;
      return [{ kind: 'name-variant' as const, explanation, spans: [...spellings.values()].flat() }];
    });
  }
}

/** Words of a name of which one may be lost; of fewer, each says what body it is. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 12;
const wordsOf = (name: string) => name.split(' ');

/** "Friendship Association A-B" and "B-A" are two bodies, of two countries. */
function withoutMirrored(spellings: ReadonlyMap<string, Quote[]>): ReadonlyMap<string, Quote[]> {
  if (spellings.size < 2) return spellings;
  const seen = new Set<string>();
  return new Map(
    [...spellings].filter(([spelling]) => {
      const letters = [...spelling]
        .filter((letter) => /\p{L}/u.test(letter))
        .sort()
        .join('');
      return !seen.has(letters) && seen.add(letters);
    }),
  );
}

interface Spelling {
  readonly name: string;
  /** The words of the post and the body around the name, as compared. */
  readonly contexts: string[];
  readonly quotes: Quote[];
}

export class PersonVariants implements Watch {
  readonly #spellings = new Map<string, Spelling>();

  note({ people, sentence }: Note): void {
    for (const node of people) {
      const mention = node.mention as ReadingPerson;
      const name = mention.quote.replace(/\s+/g, ' ');
      const known = this.#spellings.get(name) ?? { name, contexts: [], quotes: [] };
      if (known.quotes.length === 0) this.#spellings.set(name, known);
      if (known.quotes.length === SHOWN) continue;
      known.quotes.push(quoteOf(mention));
      known.contexts.push(contextOf(node, mention, sentence));
    }
  }

  findings(): readonly ReadingFinding[] {
    const buckets = new Map<string, Spelling[]>();
    const found: ReadingFinding[] = [];
    for (const spelling of this.#spellings.values()) {
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
}

const CONTEXT = 9;

/** Words around a name, in which another spelling of the name has the same post. */
function contextOf({ from, to }: Node, { post }: ReadingPerson, sentence: Sentence): string {
  return (
    post?.toLowerCase() ?? sentence.words(Math.max(0, from - CONTEXT), Math.min(sentence.tokens.length, to + CONTEXT))
  );
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
  if (!isVariant(a.name, b.name, true)) return false;
  const isBeside = a.contexts.some((one) => b.contexts.some((other) => areAlike(one, other)));
  return isBeside || isVariant(a.name, b.name, false);
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
