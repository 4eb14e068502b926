/** Which mentions are one organisation: by gazetteer, by a society's place, by acronym, by the words of the name. */
import type { Draft, DraftOrganisation } from './draft.ts';
import { firstExamined } from './first-mention.ts';
import type { FoundOrganisation } from './organisations.ts';
import type { Sentence } from './sentences.ts';
import { normalise } from './word-table.ts';
import { written } from './words.ts';

interface Entity {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly found: FoundOrganisation;
  readonly mentions: DraftOrganisation[];
}

const LITTLE = new Set(['the', 'of', 'for', 'and', 'a', '(', ')', "'s"]);

export class OrganisationRegister {
  readonly #draft: Draft;
  readonly #entities: Entity[] = [];
  readonly #byKey = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byAcronym = new Map<string, Entity>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  add(mention: DraftOrganisation, found: FoundOrganisation): void {
    const words = wordsOf(mention.name);
    const key = found.key ?? `name:${[...words].sort().join(' ')}`;
    const entity =
      this.#byAcronym.get(mention.name) ??
      this.#byKey.get(key) ??
      (found.key ? undefined : this.#containing(words)) ??
      this.#enter({ key, words, found, mentions: [] });
    this.#byKey.set(key, entity);
    if (found.acronym) this.#byAcronym.set(found.acronym, entity);
    entity.mentions.push(mention);
  }

  #enter(entity: Entity): Entity {
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

  #withoutEndings(): readonly Entity[] {
    const names = this.#entities.flatMap(({ mentions }) => mentions.map(({ name }) => name));
    return this.#entities.filter((entity) => !endsAnother(entity, names));
  }

  /** Each body once: where it is first mentioned, under the longest name that the text gives it. */
  once(): DraftOrganisation[] {
    const bodies = this.#withoutEndings().map(({ mentions }) => {
      const longest = mentions.reduce((best, { name }) => (name.length > best.length ? name : best), '');
      const first = firstExamined(this.#draft, mentions);
      return first && { ...first, name: longest };
    });
    return bodies.filter((body) => body !== undefined).sort((a, b) => a.start - b.start);
  }
}

/** "省红十字会" beside "安徽省红十字会": a name of one word that only ends another one's. */
function endsAnother({ mentions: [mention] }: Entity, names: readonly string[]): boolean {
  const name = mention?.name ?? '';
  return (
    /^(?:自治)?[省市县縣區区州]\p{Script=Han}+$/u.test(name) &&
    names.some((other) => other !== name && other.endsWith(name))
  );
}

function wordsOf(name: string): Set<string> {
  const words = name.split(/[\s(),/-]+|['’]s\b/u).map((word) => normalise(word));
  return new Set(words.filter((word) => word !== '' && !LITTLE.has(word)));
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false;
  return true;
}
