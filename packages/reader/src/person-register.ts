/** Which mentions are one person: the same name, a part of it ("Xi" after "Xi Jinping"), or the same post with a name spelt nearly alike. */
import type { Draft, DraftPerson } from './draft.ts';
import { firstExamined } from './first-mention.ts';
import { normalise } from './word-table.ts';

interface Person {
  readonly words: readonly string[];
  readonly joined: string;
  readonly posts: Set<string>;
  readonly mentions: DraftPerson[];
}

export class PersonRegister {
  readonly #draft: Draft;
  readonly #byWord = new Map<string, Person[]>();
  readonly #byPost = new Map<string, Person[]>();
  readonly #people: Person[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  add(mention: DraftPerson): void {
    const words = wordsOf(mention.name);
    const post = mention.post === null ? null : normalise(mention.post);
    const person = this.#known(words, post) ?? this.#enter(words);
    person.mentions.push(mention);
    if (post === null || person.posts.has(post)) return;
    person.posts.add(post);
    pushTo(this.#byPost, post, person);
  }

  #known(words: readonly string[], post: string | null): Person | undefined {
    const joined = words.join('');
    const sharing = words.flatMap((word) => this.#byWord.get(word) ?? []);
    const samePost = post === null ? [] : (this.#byPost.get(post) ?? []);
    return (
      sharing.find(
        (person) => person.joined === joined || isPart(words, person.words) || isPart(person.words, words),
      ) ??
      sharing.find((person) => isVariant(words, person.words)) ??
      samePost.find((person) => isAlike(joined, person))
    );
  }

  #enter(words: readonly string[]): Person {
    const person: Person = { words, joined: words.join(''), posts: new Set(), mentions: [] };
    this.#people.push(person);
    for (const word of new Set(words)) pushTo(this.#byWord, word, person);
    return person;
  }

  /** Each person once, where first mentioned, with the fullest name and the first post that the text gives. */
  once(): DraftPerson[] {
    const people = this.#people.map(({ words, mentions }) => {
      const fullest = mentions.find(({ name }) => wordsOf(name).length > words.length) ?? mentions[0];
      const post = mentions.find((mention) => mention.post !== null)?.post ?? null;
      const first = firstExamined(this.#draft, mentions);
      return first && { ...first, name: fullest?.name ?? first.name, post: first.post ?? post };
    });
    return people.filter((person) => person !== undefined).sort((a, b) => a.start - b.start);
  }
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s.·•・-]+/u)
    .map((word) => normalise(word))
    .filter((word) => word !== '');
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

/** Names of two words or more that share one and differ by a letter or two in another: "Ingrid Solheim", "Ingrid Solhjem". */
function isVariant(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 2 || words.length !== others.length) return false;
  const different = words.filter((word, i) => word !== others[i]);
  if (different.length !== 1) return false;
  const [word = ''] = different;
  const other = others[words.indexOf(word)] ?? '';
  return word.length >= 5 && other.length >= 5 && distance(word, other) <= 2;
}

/** Under one post: the last words begin alike and differ little ("Droba", "Drogba"). */
function isAlike(joined: string, person: Person): boolean {
  if (joined.length > 4 && distance(joined, person.joined) <= 2) return true;
  return person.words.some(
    (word) => word.length > 3 && joined.length > 3 && word[0] === joined[0] && distance(word, joined) <= 2,
  );
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
