/** Actors: who acts in a sentence. A post, a body, a country and a person that stand together are one actor. */
import type { Named, Names, Who } from '../named.ts';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import type { CueMark, QuantityMark } from './scene.ts';
import { isRoleCue, type RoleCue } from './vocabulary.ts';

/**
 * How the word beside an actor places it: where something goes, where it comes from, by whom it is done, on equal terms, or a part of its
 * own (it commissioned, paid, coordinated); null: subject or object.
 */
export type Marker = 'goal' | 'source' | 'agent' | 'with' | RoleCue | null;

export interface ActorPart {
  readonly from: number;
  readonly to: number;
  readonly named: Named;
}

/** What is kept of it when its sentence was read: where it stood, and who it is. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly marker: Marker;
  readonly who: Who;
  /** "a group of …": somebody not told of before. */
  readonly indefinite: boolean;
  /** The words by which the text calls somebody without a name; else empty. */
  readonly words: string;
}

const NONE: readonly Actor[] = [];

export function actorsOf(
  parts: readonly ActorPart[],
  cues: readonly CueMark[],
  quantities: readonly QuantityMark[],
  sentence: Sentence,
  names: Names,
): readonly Actor[] {
  if (parts.length === 0) return NONE;
  const reader = new ActorReader(parts, new Beside(cues, quantities), sentence, names);
  return reader.actors();
}

/** What cue words say of the tokens beside them. */
class Beside {
  readonly #cues: readonly CueMark[];
  readonly #quantities: readonly QuantityMark[];

  constructor(cues: readonly CueMark[], quantities: readonly QuantityMark[]) {
    this.#cues = cues;
    this.#quantities = quantities;
  }

  /** How many people they are parts nobody: "a delegation of 12 persons from …". */
  isCount(at: number): boolean {
    for (const { from, to, quantity } of this.#quantities)
      if (from <= at && at < to && quantity.measure === 'persons') return true;
    return false;
  }

  /** Whether the word before says that somebody is posted there, or only reports. */
  isBehind(cue: 'posted' | 'bystander', from: number): boolean {
    for (const mark of this.#cues) if (mark.to === from && mark.cue === cue) return true;
    return false;
  }

  isLink(at: number): boolean {
    return this.#covers('link', at);
  }

  #covers(cue: 'link' | 'article', at: number): boolean {
    for (const mark of this.#cues) if (mark.from <= at && at < mark.to && mark.cue === cue) return true;
    return false;
  }

  isIndefinite(from: number): boolean {
    for (const { cue, to } of this.#cues) if (to === from && cue === 'indefinite') return true;
    return false;
  }

  /** Whether a word between a place and what follows says that they are two: "Nara from Peru", "Bolivia of the Secretary General". */
  isParted(from: number, to: number, areSites: boolean): boolean {
    if (from === to) return false;
    for (const mark of this.#cues)
      if (mark.from >= from && mark.to <= to && (mark.cue === 'origin' || (mark.cue === 'source' && !areSites)))
        return true;
    return false;
  }

  /** The word before an actor, over articles between them. */
  markerBefore(from: number): Marker {
    for (let at = from; at > from - WIDEST_ARTICLES; at--) {
      const phrase = this.#articleOfWords(at);
      if (phrase !== undefined) at = phrase;
      const marker = this.#markerAt(at);
      if (marker) return marker;
      if (!this.#covers('article', at - 1)) return null;
    }
    return null;
  }

  /** Whether "from" before a place stands right behind "to" or "for" (为来自…). */
  isOriginOfGoal(from: number): boolean {
    const origin = this.#cues.find(({ cue, to }) => cue === 'origin' && to === from);
    return origin !== undefined && this.#markerAt(origin.from) === 'goal';
  }

  /** Where words begin that end here and lead on to a place: the "of" in "to the provinces of" says nothing of where something comes from. */
  #articleOfWords(end: number): number | undefined {
    for (const { cue, from, to } of this.#cues) if (to === end && cue === 'article' && to - from > 1) return from;
    return undefined;
  }

  #markerAt(end: number): Marker {
    for (let i = this.#cues.length - 1; i >= 0; i--) {
      const mark = this.#cues[i];
      if (mark?.to !== end) continue;
      const { cue } = mark;
      if (cue === 'undergo') return 'agent';
      if (cue === 'origin') return 'source';
      if (cue === 'goal' || cue === 'source' || cue === 'agent' || cue === 'with' || isRoleCue(cue)) return cue;
    }
    return null;
  }

  /** The word right behind an actor that gives it a part of its own. */
  roleBehind(to: number): Marker {
    for (let i = this.#cues.length - 1; i >= 0; i--) {
      const mark = this.#cues[i];
      if (mark?.from !== to) continue;
      if (mark.cue === 'commissioner-before') return 'commissioner';
      if (mark.cue === 'funder-before') return 'funder';
      if (mark.cue === 'requester-before') return 'requester';
    }
    return null;
  }
}

const OFFICE = new Question('post-title', 'post-part', 'org-head', 'org-topic');
/** "(Lào", of a country in brackets at an actor's end. */
const OPEN_BRACKET = /\s*[(（][^()（）]*$/u;
/** What sets a post or another name beside a name. */
const APPOSITION: ReadonlySet<string> = new Set([',', '，', '-', '–', '—']);
const NAME_WORDS = new Question('admin', 'org-topic', 'noun');
const NO_NAME = new Question('stop-phrase', 'engagement-verb', 'engagement', 'engagement-cue', 'number');
/** Characters. */
const WIDEST_NAME = 8;
const WIDEST_ARTICLES = 4;
const WIDEST_LINK = 3;

function standsAlone({ type }: Named): boolean {
  return type === 'we' || type === 'they' || type === 'pronoun';
}

function isSite({ type }: Named): boolean {
  return type === 'country' || type === 'place';
}

/** "Hội Chữ thập đỏ tỉnh Hủa Phăn (Lào)": a body of which only what stands in brackets says the country. */
function isUntold({ type, country }: Named): boolean {
  return type === 'organisation' && country === null;
}

class ActorReader {
  readonly #parts: readonly ActorPart[];
  readonly #beside: Beside;
  readonly #sentence: Sentence;
  readonly #names: Names;
  /** 为来自…的: those from there, who are named behind, are the goal. */
  #isOriginOfGoal = false;

  constructor(parts: readonly ActorPart[], beside: Beside, sentence: Sentence, names: Names) {
    this.#parts = parts;
    this.#beside = beside;
    this.#sentence = sentence;
    this.#names = names;
  }

  actors(): Actor[] {
    const actors: Actor[] = [];
    for (let first = 0; first < this.#parts.length; ) {
      let end = first + 1;
      while (this.#goesOn(first, end)) end += 1;
      const group = this.#parts.slice(first, end);
      const actor = this.#actorOf(group, actors.at(-1));
      if (actor) actors.push(actor);
      first = end;
    }
    return actors;
  }

  #actorOf(group: readonly ActorPart[], before: Actor | undefined): Actor | undefined {
    const first = group[0];
    const second = group[1];
    const last = group.at(-1);
    if (!first || !last) return undefined;
    const from = first.from;
    const to = last.to;
    if (this.#beside.isBehind('bystander', from) || this.#isDateline(group)) return undefined;
    const who = this.#names.together(this.#origins(group).map(({ named }) => named));
    // "the Governor of a district in Slovakia, Mr X": the word before the country says where he governs
    const isNamedBehind =
      group.length === 2 &&
      first.named.type === 'country' &&
      second?.named.type === 'person' &&
      second.from - first.to === 1;
    const own = this.#beside.roleBehind(to) ?? (isNamedBehind ? null : this.#beside.markerBefore(from));
    if (own === 'source') this.#isOriginOfGoal = this.#beside.isOriginOfGoal(from);
    const isGoal = own === null && (who.visitors || who.they) && this.#isOriginOfGoal;
    if (isGoal) this.#isOriginOfGoal = false;
    const marker = before && this.#continuesList(before, from, who, own) ? before.marker : isGoal ? 'goal' : own;
    const isCalled = who.visitors || (who.they && !who.abroad);
    const words = isCalled ? this.#sentence.quote(from, to).quote.replace(OPEN_BRACKET, '') : '';
    return { from, to, marker, who, indefinite: this.#beside.isIndefinite(from), words };
  }

  /** "LOMÉ: …": from where the paper was sent. */
  #isDateline([first, ...more]: readonly ActorPart[]): boolean {
    if (!first || first.from > 0 || more.length > 0 || !isSite(first.named)) return false;
    if (this.#sentence.tokens[first.to]?.norm !== ':') return false;
    const { quote } = this.#sentence.quote(first.from, first.to);
    return quote === quote.toUpperCase() && quote !== quote.toLowerCase();
  }

  /** Without the countries where they only serve: "Ambassador of Chile to Kenya". */
  #origins(group: readonly ActorPart[]): readonly ActorPart[] {
    if (group.length < 3) return group;
    const first = group[0];
    const isPost = (part: ActorPart) =>
      part !== first && isSite(part.named) && this.#beside.isBehind('posted', part.from);
    return group.some(isPost) ? group.filter((part) => !isPost(part)) : group;
  }

  /** "to Iran, Iraq and Italy": what stands in a list is placed by the word before the list. */
  #continuesList(before: Actor, from: number, who: Who, marker: Marker): boolean {
    if (before.marker !== 'goal' && before.marker !== 'source') return false;
    if ((marker !== null && marker !== 'with') || before.who === who) return false;
    const isSameSort =
      before.who.people.length > 0 === who.people.length > 0 &&
      before.who.bodies.length > 0 === who.bodies.length > 0 &&
      before.who.visitors === who.visitors &&
      !who.we &&
      !who.pronoun;
    return (
      isSameSort &&
      from - before.to <= (marker === 'with' ? WIDEST_LINK : 1) &&
      this.#sentence.tokens[before.to]?.kind !== 'number'
    );
  }

  /** Whether a further part belongs to the actor: joined by nothing or by linking words, or set in commas as its other name. */
  #goesOn(first: number, end: number): boolean {
    const part = this.#parts[end];
    const last = this.#parts[end - 1];
    if (!part || !last) return false;
    if (this.#isOfPlace(last, part)) return true;
    const gap = this.#gap(last.to, part.from);
    if (gap > WIDEST_LINK) return false;
    const type = part.named.type;
    const before = last.named.type;
    // "our president", "a delegation of our society"
    if (before === 'we' && type === 'visitors') return gap === 0;
    if (before === 'visitors' && type === 'we') return this.#areLinked(last.to, part.from);
    if (isSite(last.named) && this.#beside.isParted(last.to, part.from, isSite(part.named))) return false;
    if (standsAlone(part.named) || (standsAlone(last.named) && end - first === 1)) return false;
    const hasPerson = this.#hasPerson(first, end);
    if (type === 'person' && hasPerson) return false;
    if (type === 'country' && before === 'country') return false;
    if (type === 'organisation' && before === 'organisation' && gap === 0) return false;
    if (this.#areLinked(last.to, part.from)) return true;
    if ((type === 'person' || type === 'visitors') && before !== 'person' && this.#isOffice(last.to, part)) return true;
    const isAttribute = type === 'visitors' && before !== 'person' && before !== 'visitors';
    if (
      isAttribute &&
      gap <= 2 &&
      this.#areAll(last.to, part.from, (at) => this.#beside.isLink(at) || this.#isPlain(at))
    )
      return true;
    const mark = gap > 0 ? this.#sentence.tokens[last.to]?.norm : '';
    if (mark === '(' || mark === '（') return type === 'country' && (isSite(last.named) || isUntold(last.named));
    if (mark === undefined || !APPOSITION.has(mark)) return false;
    if (!this.#areAll(last.to + 1, part.from, (at) => this.#beside.isLink(at))) return false;
    if (type === 'country' && isSite(last.named)) return true;
    const following = this.#parts[end + 1];
    if (type === 'place' && before === 'place') return this.#hasPost(first, end) && this.#isCountryOf(part, following);
    if ((type === 'person') === hasPerson) return false;
    if (type === 'visitors') return true;
    if (type === 'person') return this.#hasPost(first, end);
    return before === 'person' && following?.named.type === 'visitors' && following.from - part.to <= WIDEST_LINK;
  }

  /** 韩国南原市友好代表团: between a country or place and its delegation stand words of names, which in Han nothing parts. */
  #isOfPlace({ named: site, to }: ActorPart, { named, from }: ActorPart): boolean {
    if (named.type !== 'visitors' || !isSite(site) || from - to > WIDEST_NAME || from === to) return false;
    for (let at = to; at < from; ) {
      const end = this.#sentence.reach(at, NAME_WORDS);
      if (end > at && end <= from) at = end;
      else if (this.#sentence.tokens[at]?.kind !== 'han' || this.#sentence.bears(at, NO_NAME)) return false;
      else at += 1;
    }
    return true;
  }

  /** "A delegation of the district of A, B, Norway": the second place says where the first is. */
  #isCountryOf({ to }: ActorPart, following: ActorPart | undefined): boolean {
    if (following?.named.type !== 'country' || following.from - to !== 1) return false;
    return APPOSITION.has(this.#sentence.tokens[to]?.norm ?? '');
  }

  /** Tokens between two parts, those of a number of people aside. */
  #gap(from: number, to: number): number {
    let gap = to - from;
    if (gap > WIDEST_LINK) for (let at = from; at < to; at++) if (this.#beside.isCount(at)) gap -= 1;
    return gap;
  }

  #areLinked(from: number, to: number): boolean {
    return this.#areAll(from, to, (at) => this.#beside.isLink(at) || this.#beside.isCount(at));
  }

  /** 国会众议 in 日本国会众议员荻野一郎: words of an office or post, between its country or body and the name. */
  #isOffice(start: number, { from, to }: ActorPart): boolean {
    for (let at = start; at < from; ) {
      const word = this.#sentence.answersAt(at, OFFICE).find((node) => node.to <= to);
      if (!word) return false;
      at = word.to;
    }
    return start < from;
  }

  #hasPost(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.#parts[i]?.named.type === 'visitors') return true;
    return false;
  }

  #hasPerson(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.#parts[i]?.named.type === 'person') return true;
    return false;
  }

  #areAll(from: number, to: number, holds: (at: number) => boolean): boolean {
    for (let at = from; at < to; at++) if (!holds(at)) return false;
    return true;
  }

  #isPlain(at: number): boolean {
    return this.#sentence.tokens[at]?.kind === 'word' && this.#sentence.isBare(at);
  }
}
