/** Which mentions are one person: the same name, a part of it ("Xi" after "Xi Jinping"), or the same post with a name spelt nearly alike. */
import type { BlockKind } from '@comity/domain';
import type { DraftPerson } from './draft.ts';
import { FirstMention } from './first-mention.ts';
import { normalise } from './word-table.ts';

interface Person {
  readonly words: readonly string[];
  readonly joined: string;
  readonly posts: Set<string>;
  readonly first: FirstMention<DraftPerson>;
  /** The name at the first mention that has more words than the one before all others; else that one. */
  fullest: string;
  isFull: boolean;
  /** The first post that the text gives. */
  post: string | null;
}

/** People of one surname, or under one post, with whom a new name is compared; keeps the cost linear. */
const MOST_ALIKE = 100;

export class PersonRegister {
  /** By the words of their name. */
  readonly #byName = new Map<string, Person>();
  readonly #byWord = new Map<string, Person[]>();
  readonly #byPost = new Map<string, Person[]>();
  readonly #people: Person[] = [];

  /** @param block the kind of the block that it stands in */
  add(mention: DraftPerson, block: BlockKind): void {
    const words = wordsOf(mention.name);
    const post = mention.post === null ? null : normalise(mention.post);
    const known = this.#byName.get(words.join(' ')) ?? this.#known(words, post);
    const person = known ?? this.#enter(words, mention, block);
    if (known) person.first.note(mention, block);
    if (!person.isFull && words.length > person.words.length) {
      person.fullest = mention.name;
      person.isFull = true;
    }
    person.post ??= mention.post;
    if (post === null || person.posts.has(post)) return;
    person.posts.add(post);
    pushTo(this.#byPost, post, person);
  }

  #known(words: readonly string[], post: string | null): Person | undefined {
    const joined = words.join('');
    const sharing = words.flatMap((word) => this.#byWord.get(word)?.slice(-MOST_ALIKE) ?? []);
    const samePost = post === null ? [] : (this.#byPost.get(post)?.slice(-MOST_ALIKE) ?? []);
    return (
      sharing.find(
        (person) => person.joined === joined || isPart(words, person.words) || isPart(person.words, words),
      ) ??
      sharing.find((person) => isVariant(words, person.words)) ??
      samePost.find((person) => isAlike(joined, person))
    );
  }

  /** Nobody who is entered later has a name of which this one is a part, or the other way round: by its name, it is found first. */
  #enter(words: readonly string[], mention: DraftPerson, block: BlockKind): Person {
    const first = new FirstMention(mention, block);
    const joined = words.join('');
    const person: Person = { words, joined, posts: new Set(), first, fullest: mention.name, isFull: false, post: null };
    this.#people.push(person);
    this.#byName.set(words.join(' '), person);
    for (const word of new Set(words)) pushTo(this.#byWord, word, person);
    return person;
  }

  /** Each person once, where first mentioned, with the fullest name and the first post that the text gives. */
  once(): DraftPerson[] {
    const people = this.#people.map(({ first: { mention }, fullest, post }) => ({
      ...mention,
      name: fullest,
      post: mention.post ?? post,
    }));
    return people.sort((a, b) => a.start - b.start);
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
  const at = words.findIndex((word, i) => word !== others[i]);
  if (at < 0 || words.some((word, i) => i > at && word !== others[i])) return false;
  const word = words[at] ?? '';
  const other = others[at] ?? '';
  return word.length >= 5 && other.length >= 5 && isNear(word, other);
}

/** Under one post: the last words begin alike and differ little ("Droba", "Drogba"). */
function isAlike(joined: string, person: Person): boolean {
  if (joined.length > 4 && isNear(joined, person.joined)) return true;
  return person.words.some(
    (word) => word.length > 3 && joined.length > 3 && word[0] === joined[0] && isNear(word, joined),
  );
}

/** Letters that two spellings of one name may differ in. */
const NEAR = 2;

/** Whether Levenshtein's distance is small. It ends at the first row of which every cell is too far. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > NEAR) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let cell = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      cell = Math.min(substitution, (row[j] ?? 0) + 1, cell + 1);
      least = Math.min(least, cell);
      next.push(cell);
    }
    if (least > NEAR) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= NEAR;
}
