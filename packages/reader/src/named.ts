/** Who is named: one object for each name, and for each group of names that stand together, however often the text repeats them. */
import type { OrganisationKind, ReadingOrganisation, ReadingPerson } from '@comity/domain';
import type { Node } from './nodes.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';

/** A word that stands for somebody; `visitors`: people who come and go (delegation, guest, a post). */
type Word = 'visitors' | 'we' | 'they' | 'pronoun';

export interface Named {
  readonly type: 'organisation' | 'person' | 'country' | 'place' | Word;
  /** As found; for an adjective of a country its code; null for a word. */
  readonly name: string | null;
  readonly country: string | null;
  /** Of a body. */
  readonly kind: OrganisationKind | null;
  /** A body or word that stands for one country in another: an embassy, an ambassador. */
  readonly envoy: boolean;
  /** Language of the passage, by which its words are compared. */
  readonly language: string;
  /** Words of the name as compared, without filler. */
  readonly words: readonly string[];
  /** Under which its names meet: a body's words in one order (so that "Society of X" is "X Society"), another's name in lower case. */
  readonly key: string;
}

/** An actor without its place: names and words that make one party. */
export interface Who {
  readonly people: readonly string[];
  /** The parts of people's names that texts repeat alone. */
  readonly lastNames: readonly string[];
  readonly bodies: readonly string[];
  /** Keys of its bodies. */
  readonly keys: readonly string[];
  /** Keys of its places. */
  readonly places: readonly string[];
  /** Its place, else its country, as written: a government, where one acts. */
  readonly site: string | null;
  /** Countries whose National Society is among its bodies. */
  readonly societies: readonly string[];
  /** ISO codes of countries named in it, and of its bodies. */
  readonly countries: readonly string[];
  /** Has a word for people who come and go. */
  readonly visitors: boolean;
  /** … who stand for one country in another: an ambassador, a consul. */
  readonly envoy: boolean;
  /** … who hold an office: a mayor, a president. */
  readonly post: boolean;
  /** "we", "the society"; "it", too. */
  readonly we: boolean;
  /** "we", "the society": the text speaks for them. */
  readonly ours: boolean;
  /** "the other side": the partner abroad. */
  readonly they: boolean;
  /** … of whom no word says who they are: "nước ngoài". */
  readonly abroad: boolean;
  /** "he", "they": somebody told of before. */
  readonly pronoun: boolean;
  /** … or the same word before a name, as a form of address. */
  readonly address: boolean;
}

const WORDS: Readonly<Record<Word | 'envoy' | 'post' | 'it' | 'abroad' | 'address', Named>> = {
  visitors: wordNamed('visitors'),
  envoy: { ...wordNamed('visitors'), envoy: true },
  post: wordNamed('visitors'),
  we: wordNamed('we'),
  it: wordNamed('we'),
  they: wordNamed('they'),
  abroad: wordNamed('they'),
  pronoun: wordNamed('pronoun'),
  address: wordNamed('pronoun'),
};

function wordNamed(type: Word): Named {
  return { type, name: null, country: null, kind: null, envoy: false, language: '', words: [], key: '' };
}

/** The names of one text. */
export class Names {
  readonly #byName = new Map<string, Named[]>();
  readonly #groups: Group = { next: new Map(), who: undefined };

  word(type: keyof typeof WORDS): Named {
    return WORDS[type];
  }

  /** What another layer found. */
  found(node: Node, sentence: Sentence): Named {
    const { sense, mention } = node;
    switch (sense.tag) {
      case 'organisation': {
        const { name, country, kind } = mention as ReadingOrganisation;
        return this.#named('organisation', name, country, sense['short'] === true ? 'other' : kind, node, sentence);
      }
      case 'person':
        return this.#named('person', (mention as ReadingPerson).name, null, null, node, sentence);
      case 'country': {
        const iso = String(sense['iso']);
        const name = sense['adjective'] === true ? iso : sentence.quote(node.from, node.to).quote;
        return this.#named('country', name, iso, null, node, sentence);
      }
      default: {
        const iso = sense['iso'];
        const country = typeof iso === 'string' ? iso : null;
        return this.#named('place', sentence.quote(node.from, node.to).quote, country, null, node, sentence);
      }
    }
  }

  /** A government or office without a name of its own; as one that is named by its rank alone. */
  authority(stretch: { from: number; to: number }, sentence: Sentence): Named {
    const { quote } = sentence.quote(stretch.from, stretch.to);
    return this.#named('organisation', quote, null, 'other', stretch, sentence);
  }

  #named(
    type: Exclude<Named['type'], Word>,
    name: string,
    country: string | null,
    kind: OrganisationKind | null,
    stretch: { from: number; to: number },
    sentence: Sentence,
  ): Named {
    const alike = this.#byName.get(name);
    const language = sentence.pack.tag;
    const known = alike?.find(
      (other) => other.type === type && other.country === country && other.kind === kind && other.language === language,
    );
    if (known) return known;
    const words = type === 'organisation' || type === 'place' ? wordsOf(stretch, sentence) : [];
    const key = type === 'organisation' ? [...words].sort().join(' ') : name.toLowerCase();
    const envoy = type === 'organisation' && holdsEnvoy(stretch, sentence);
    const named: Named = { type, name, country, kind, envoy, language, words, key };
    if (alike) alike.push(named);
    else this.#byName.set(name, [named]);
    return named;
  }

  /** Those who stand together. */
  together(group: readonly Named[]): Who {
    let at = this.#groups;
    for (const named of group) {
      let next = at.next.get(named);
      if (!next) {
        next = { next: new Map(), who: undefined };
        at.next.set(named, next);
      }
      at = next;
    }
    at.who ??= whoOf(group);
    return at.who;
  }
}

const ENVOY = new Question('engagement-cue[class=envoy]');

function holdsEnvoy({ from, to }: { from: number; to: number }, sentence: Sentence): boolean {
  for (let at = from; at < to; at++) if (sentence.bears(at, ENVOY)) return true;
  return false;
}

/** Groups by their names, one after the other. */
interface Group {
  readonly next: Map<Named, Group>;
  who: Who | undefined;
}

function whoOf(group: readonly Named[]): Who {
  const named = (type: Named['type']) =>
    group.flatMap((one) => (one.type === type && one.name !== null ? [one.name] : []));
  const has = (type: Named['type']) => group.some((one) => one.type === type);
  const people = named('person');
  return {
    people,
    lastNames: people.map(lastWord),
    bodies: named('organisation'),
    keys: group.filter(({ type }) => type === 'organisation').map(({ key }) => key),
    places: group.filter(({ type }) => type === 'place').map(({ key }) => key),
    site: named('place')[0] ?? named('country').find((name, i) => name !== group[i]?.country) ?? null,
    societies: group.flatMap(({ kind, country }) => (kind === 'national-society' && country ? [country] : [])),
    countries: [...new Set(group.flatMap(({ country }) => (country ? [country] : [])))],
    visitors: has('visitors'),
    envoy: group.some(({ envoy }) => envoy),
    post: group.includes(WORDS.post),
    we: has('we'),
    ours: group.includes(WORDS.we),
    they: has('they'),
    abroad: group.includes(WORDS.abroad),
    pronoun: has('pronoun'),
    address: group.includes(WORDS.address),
  };
}

const FILLER = new Question('name-filler');

/** The words of a name as compared, without filler. */
function wordsOf({ from, to }: { from: number; to: number }, sentence: Sentence): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token && token.kind !== 'punct' && !sentence.bears(at, FILLER)) words.push(token.norm);
  }
  return words;
}

/** The part of a person's name that texts repeat alone. */
function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? name;
}
