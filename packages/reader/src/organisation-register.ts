/** Which mentions are one organisation: by gazetteer, by a society's place, by acronym, by the words of the name. */
import type { BlockKind } from '@comity/domain';
import type { DraftOrganisation } from './draft.ts';
import { FirstMention } from './first-mention.ts';
import type { FoundOrganisation } from './found-organisation.ts';
import type { Sentence } from './sentences.ts';
import { normalise } from './word-table.ts';
import { isInCapitals, written } from './words.ts';

interface Entity {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly found: FoundOrganisation;
  readonly first: FirstMention<DraftOrganisation>;
  /** The name at the first mention of all, and the longest. */
  readonly name: string;
  longest: string;
}

const LITTLE = new Set(['the', 'of', 'for', 'and', 'a', '(', ')', "'s"]);

/** The first letter of each word with a capital. */
const INITIAL = /(?<!\p{L})\p{Lu}(?=\p{Ll})/gu;
const FEWEST_INITIALS = 3;

export class OrganisationRegister {
  readonly #entities: Entity[] = [];
  /** Each name that was met, with the key that its words make. */
  readonly #names = new Map<string, string>();
  readonly #byKey = new Map<string, Entity>();
  /** Those named with their place's rank, by the key without it: the first of them is who is meant where the rank is left out. */
  readonly #byUnranked = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byAcronym = new Map<string, Entity>();
  readonly #byInitials = new Map<string, Entity>();

  /** @param block the kind of the block that it stands in */
  add(mention: DraftOrganisation, found: FoundOrganisation, block: BlockKind): void {
    const { name } = mention;
    const isNew = !this.#names.has(name);
    const ownKey = this.#keyOf(name);
    const key = found.key ?? ownKey;
    const known =
      this.#byAcronym.get(found.acronym ?? name) ??
      this.#byKey.get(key) ??
      this.#ranked(key, found) ??
      (found.acronym === name ? this.#byInitials.get(name) : undefined) ??
      (found.key ? undefined : this.#containing(wordsOf(name)));
    const entity = known ?? this.#enter(key, mention, found, block);
    this.#byKey.set(key, entity);
    if (found.unranked && !this.#byUnranked.has(found.unranked)) this.#byUnranked.set(found.unranked, entity);
    if (isNew) this.#noteInitials(name, entity);
    if (found.acronym) this.#byAcronym.set(found.acronym, entity);
    if (!known) return;
    entity.first.note(mention, block);
    if (name.length > entity.longest.length || isPlainer(name, entity.longest)) entity.longest = name;
  }

  /** 云南红会 beside 云南省红十字会, whichever stands first. */
  #ranked(key: string, { unranked }: FoundOrganisation): Entity | undefined {
    if (!unranked) return this.#byUnranked.get(key);
    return this.#byUnranked.has(unranked) ? undefined : this.#byKey.get(unranked);
  }

  /** "Kenya Red Cross Society": KRCS, though the text nowhere says so. */
  #noteInitials(name: string, entity: Entity): void {
    const initials = (name.match(INITIAL) ?? []).join('');
    if (initials.length >= FEWEST_INITIALS && !this.#byInitials.has(initials)) this.#byInitials.set(initials, entity);
  }

  #keyOf(name: string): string {
    let key = this.#names.get(name);
    if (key === undefined) {
      key = nameKey(wordsOf(name));
      this.#names.set(name, key);
    }
    return key;
  }

  #enter(key: string, mention: DraftOrganisation, found: FoundOrganisation, block: BlockKind): Entity {
    const { name } = mention;
    const first = new FirstMention(mention, block);
    const entity: Entity = { key, words: wordsOf(name), found, first, name, longest: name };
    this.#entities.push(entity);
    for (const word of entity.words) {
      const list = this.#byWord.get(word);
      if (list) list.push(entity);
      else this.#byWord.set(word, [entity]);
    }
    return entity;
  }

  /** An earlier body whose name has all these words, or whose words are all among these: "Foreign Affairs Office" and its longer names. */
  #containing(words: ReadonlySet<string>): Entity | undefined {
    if (words.size < 2) return undefined;
    const lists = [...words].map((word) => this.#byWord.get(word) ?? []);
    const candidates = lists.reduce((best, list) => (list.length < best.length ? list : best));
    return candidates.find((entity) => !entity.key.startsWith('rc:') && isSubset(words, entity.words));
  }

  /** The body that the text itself has called by these letters. */
  named(acronym: string): FoundOrganisation | undefined {
    return this.#byAcronym.get(acronym)?.found;
  }

  /** Mentions by an acronym that the text itself has given ("… (ABC)"). */
  acronymsIn(sentence: Sentence): FoundOrganisation[] {
    if (this.#byAcronym.size === 0) return [];
    const found: FoundOrganisation[] = [];
    sentence.tokens.forEach((token, at) => {
      if (!token.word.capitalised || token.end - token.start < 2) return;
      const entity = this.#byAcronym.get(written(sentence, at));
      if (!entity || sentence.nodeAt(at, 'organisation') !== undefined) return;
      if (sentence.tokens[at - 1]?.norm === '(') return;
      found.push({ ...entity.found, from: at, to: at + 1, key: entity.key, acronym: null });
    });
    return found;
  }

  /** Each body once: where it is first mentioned, under the longest name that the text gives it. */
  once(): DraftOrganisation[] {
    const names = [...this.#names.keys()];
    return this.#entities
      .filter(({ name, found }) => !endsAnother(name, names) && !(found.isShort && isNamedInFull(name, names)))
      .map(({ first, longest }) => ({ ...first.mention, name: longest }))
      .sort((a, b) => a.start - b.start);
  }
}

/** The same name, where a letterhead has it in capitals. */
function isPlainer(name: string, known: string): boolean {
  return name.length === known.length && isInCapitals(known) && !isInCapitals(name);
}

/** "省红十字会" beside "安徽省红十字会": a name of one word that only ends another one's. */
function endsAnother(name: string, names: readonly string[]): boolean {
  return (
    /^(?:自治)?[省市县縣區区州]\p{Script=Han}+$/u.test(name) &&
    names.some((other) => other !== name && other.endsWith(name))
  );
}

/** "UBND tỉnh" beside "UBND tỉnh Quảng Ninh". */
function isNamedInFull(name: string, names: readonly string[]): boolean {
  const short = normalise(name);
  return names.some((other) => other.length > name.length && normalise(other).startsWith(short));
}

/** A pair stays one word: "Laos-Nepal" is another than "Nepal-Laos". */
function wordsOf(name: string): Set<string> {
  const words = name
    .replaceAll(/\s*[-–—]\s*/gu, '-')
    .split(/[\s(),/]+|['’]s\b/u)
    .map((word) => normalise(word));
  return new Set(words.filter((word) => word !== '' && !LITTLE.has(word)));
}

/** The key of a name without its place in the gazetteer: its words in whatever order. */
export function nameKey(words: Iterable<string>): string {
  return `name:${[...words].sort().join(' ')}`;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false;
  return true;
}
