/** Actors: who acts in a sentence. A post, a body, a country and a person that stand together are one actor. */
import type { OrganisationKind, ReadingOrganisation, ReadingPerson } from '@comity/domain';
import type { Node, Sentence } from '../sentences.ts';
import { keyOf } from './keys.ts';
import type { CueMark } from './scene.ts';
import { isRoleCue, type RoleCue } from './vocabulary.ts';

/**
 * How the word beside an actor places it: where something goes, where it comes from, on equal terms, or a part of its own (it
 * commissioned, paid, coordinated); null: subject or object.
 */
export type Marker = 'goal' | 'source' | 'with' | RoleCue | null;

export interface ActorPart {
  readonly type: 'organisation' | 'person' | 'country' | 'place' | 'visitors' | 'we' | 'they' | 'pronoun';
  readonly from: number;
  readonly to: number;
  /** The name as found; for a country its code. */
  readonly name?: string;
  readonly country?: string | null;
  /** Of a body. */
  readonly kind?: OrganisationKind;
}

export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly marker: Marker;
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  /** Keys of its bodies: names without filler words. */
  readonly keys: readonly string[];
  /** Countries whose National Society is among its bodies. */
  readonly societies: readonly string[];
  readonly places: readonly string[];
  /** ISO codes of countries named in it, and of its bodies. */
  readonly countries: readonly string[];
  /** A word for people who come and go: delegation, guest, a post. */
  readonly visitors: boolean;
  /** "we", "the society". */
  readonly we: boolean;
  /** "the other side": the partner abroad. */
  readonly they: boolean;
  /** "he", "they": somebody told of before. */
  readonly pronoun: boolean;
  /** "a group of …": somebody not told of before. */
  readonly indefinite: boolean;
  readonly words: string;
}

export function partOf({ from, to, sense, mention }: Node, sentence: Sentence): ActorPart {
  switch (sense.tag) {
    case 'organisation': {
      const { name, country, kind } = mention as ReadingOrganisation;
      return { type: 'organisation', from, to, name, country, kind };
    }
    case 'person':
      return { type: 'person', from, to, name: (mention as ReadingPerson).name };
    case 'country':
      return { type: 'country', from, to, name: String(sense['iso']), country: String(sense['iso']) };
    default: {
      const country = typeof sense['iso'] === 'string' ? sense['iso'] : null;
      return { type: 'place', from, to, name: sentence.quote(from, to).quote, country };
    }
  }
}

export function actorsOf(parts: readonly ActorPart[], cues: readonly CueMark[], sentence: Sentence): Actor[] {
  if (parts.length === 0) return [];
  const links = new Set<number>();
  const articles = new Set<number>();
  const indefinite = new Set<number>();
  const markers = new Map<number, Exclude<Marker, null>>();
  const behind = new Map<number, RoleCue>();
  for (const { from, to, cue } of cues) {
    if (cue === 'link' || cue === 'article')
      for (let at = from; at < to; at++) (cue === 'link' ? links : articles).add(at);
    if (cue === 'indefinite') indefinite.add(to);
    if (cue === 'goal' || cue === 'source' || cue === 'with' || isRoleCue(cue)) markers.set(to, cue);
    if (cue === 'commissioner-before') behind.set(from, 'commissioner');
    if (cue === 'funder-before') behind.set(from, 'funder');
    if (cue === 'requester-before') behind.set(from, 'requester');
  }
  const actors: Actor[] = [];
  for (let i = 0; i < parts.length; ) {
    let next = i + 1;
    while (next < parts.length && isOneWith(parts.slice(i, next), parts[next], parts[next + 1], links, sentence))
      next += 1;
    const group = actorOf(parts.slice(i, next), markers, articles, sentence);
    const role = behind.get(group.to);
    const actor = { ...group, indefinite: indefinite.has(group.from), marker: role ?? group.marker };
    const before = actors.at(-1);
    actors.push(before && continuesList(before, actor, sentence) ? { ...actor, marker: before.marker } : actor);
    i = next;
  }
  return actors;
}

/** "to Iran, Iraq and Italy": what stands in a list is placed by the word before the list. */
function continuesList(before: Actor, actor: Actor, sentence: Sentence): boolean {
  if (before.marker !== 'goal' && before.marker !== 'source') return false;
  if (actor.marker !== null && actor.marker !== 'with') return false;
  const isSameSort = before.people.length > 0 === actor.people.length > 0 && !actor.we && !actor.pronoun;
  return (
    isSameSort &&
    actor.from - before.to <= (actor.marker === 'with' ? WIDEST_LINK : 1) &&
    sentence.tokens[before.to]?.kind !== 'number'
  );
}

const WIDEST_LINK = 3;
const STANDS_ALONE: ReadonlySet<ActorPart['type']> = new Set(['we', 'they', 'pronoun']);

/** Whether a further part belongs to the actor: joined by nothing or by linking words, or set in commas as its other name. */
function isOneWith(
  group: readonly ActorPart[],
  part: ActorPart | undefined,
  following: ActorPart | undefined,
  links: ReadonlySet<number>,
  sentence: Sentence,
): boolean {
  const last = group.at(-1);
  if (!part || !last || STANDS_ALONE.has(part.type) || STANDS_ALONE.has(last.type)) return false;
  const gap = part.from - last.to;
  if (gap > WIDEST_LINK) return false;
  const has = (type: ActorPart['type']) => group.some((member) => member.type === type);
  if (part.type === 'person' && has('person')) return false;
  if (part.type === 'country' && last.type === 'country') return false;
  if (part.type === 'organisation' && last.type === 'organisation' && gap === 0) return false;
  const isLink = (at: number) => links.has(at);
  const between = Array.from({ length: gap }, (_, k) => last.to + k);
  if (between.every(isLink)) return true;
  const isAttribute = part.type === 'visitors' && last.type !== 'person' && last.type !== 'visitors';
  const isPlain = (at: number) => sentence.tokens[at]?.kind === 'word' && sentence.nodesAt(at).length === 0;
  if (isAttribute && gap <= 2 && between.every((at) => isLink(at) || isPlain(at))) return true;
  const [first, ...others] = between;
  const mark = first === undefined ? '' : sentence.tokens[first]?.norm;
  const isApposition = (mark === ',' || mark === '，') && others.every(isLink);
  if (!isApposition || (part.type === 'person') === has('person')) return false;
  const isPost = part.type !== 'person' && following?.type === 'visitors' && following.from - part.to <= WIDEST_LINK;
  return part.type === 'person' || part.type === 'visitors' || (isPost && last.type === 'person');
}

function actorOf(
  group: readonly ActorPart[],
  markers: ReadonlyMap<number, Exclude<Marker, null>>,
  articles: ReadonlySet<number>,
  sentence: Sentence,
): Actor {
  const from = group[0]?.from ?? 0;
  const to = group.at(-1)?.to ?? from;
  const named = (type: ActorPart['type']) =>
    group.flatMap((part) => (part.type === type && part.name ? [part.name] : []));
  return {
    from,
    to,
    marker: isNamedBehind(group) ? null : markerBefore(from, markers, articles),
    people: named('person'),
    bodies: named('organisation'),
    keys: group.filter(({ type }) => type === 'organisation').map((part) => keyOf(part, sentence)),
    societies: group.flatMap(({ kind, country }) => (kind === 'national-society' && country ? [country] : [])),
    places: named('place'),
    countries: [...new Set(group.flatMap(({ country }) => (country ? [country] : [])))],
    visitors: group.some(({ type }) => type === 'visitors'),
    we: group.some(({ type }) => type === 'we'),
    they: group.some(({ type }) => type === 'they'),
    pronoun: group.some(({ type }) => type === 'pronoun'),
    indefinite: false,
    words: sentence.quote(from, to).quote,
  };
}

/** "the Governor of a district in Slovakia, Mr X": the word before the country says where he governs. */
function isNamedBehind(group: readonly ActorPart[]): boolean {
  const [first, second] = group;
  return group.length === 2 && first?.type === 'country' && second?.type === 'person' && second.from - first.to === 1;
}

function markerBefore(
  from: number,
  markers: ReadonlyMap<number, Exclude<Marker, null>>,
  articles: ReadonlySet<number>,
): Marker {
  for (let at = from; at > from - 4; at--) {
    const marker = markers.get(at);
    if (marker) return marker;
    if (!articles.has(at - 1)) return null;
  }
  return null;
}
