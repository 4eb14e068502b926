/** Tellings: each passage of a sentence that tells of one engagement, with those who act in it. */
import type { BlockKind, ReadingDate, ReadingQuantity, Span } from '@comity/domain';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import type { Actor } from './actors.ts';
import type { Anchor } from './anchor.ts';
import { anchorsOf } from './anchors.ts';
import { subjectIn } from './identity.ts';
import type { CueMark, DateMark, DirectMark, Scene, Stretch } from './scene.ts';
import { severalOf } from './several.ts';
import { type CueClass, isRoleCue } from './vocabulary.ts';

/** Kept until the whole text is known, since only then it is settled whose work it tells; its offsets are those of the passage. */
export interface Telling extends Omit<Anchor, 'to'>, Span {
  readonly sentence: number;
  readonly paragraph: number;
  readonly block: BlockKind;
  /** Who does it, as far as the words say; in the passive the one behind "by". */
  readonly subject: Actor | undefined;
  /** To whom it is done: what stands behind the verb without a preposition, or before a passive. */
  readonly objects: readonly Actor[];
  readonly goals: readonly Actor[];
  readonly sources: readonly Actor[];
  readonly partners: readonly Actor[];
  /** Parties with a part of their own: who commissioned, paid, coordinated. */
  readonly helpers: readonly Actor[];
  readonly quantities: readonly ReadingQuantity[];
  /** When it happened, as far as its sentence says: the likeliest date first. */
  readonly dates: readonly ReadingDate[];
  readonly said: Said;
  /** It is a line of a list, each of which tells of something else. */
  readonly listed: boolean;
}

/** What little words say of how it is told. */
interface Said {
  /** It is told as happening on the occasion of what was told before; as long past; as happening several times. */
  readonly follows: boolean;
  readonly earlier: boolean;
  readonly repeated: boolean;
  /** It is told as one more of its kind. */
  readonly further: boolean;
  /** It is told as all that there has been up to a day. */
  readonly total: boolean;
  /** … or of a whole year. */
  readonly throughout: boolean;
  /** Its own word says that those who go leave home: 出访, not 来访. */
  readonly outbound: boolean;
  /** … or that they come to those who tell of it. */
  readonly inbound: boolean;
  /** "The two sides" do it. */
  readonly both: boolean;
  /** Its subject says something there. */
  readonly speaks: boolean;
  /** Somebody gives thanks for it. */
  readonly thanked: boolean;
}

/** Tokens behind an anchor within which a party still belongs to it. */
const REACH = 45;

/**
 * @param lead the date that stands alone before the sentence
 * @param listed whether the sentence is a line of a list
 */
export function tellingsOf(scene: Scene, lead: ReadingDate | undefined, listed: boolean): Telling[] {
  const anchors = anchorsOf(scene, lead !== undefined);
  if (anchors.length === 0) return [];
  const starts = startsOf(anchors, scene);
  const end = scene.sentence.tokens.length;
  let carried: Actor | undefined;
  return anchors.flatMap((anchor, i) => {
    const start = starts[i] ?? 0;
    const to = starts.find((next) => next > start) ?? end;
    const telling = tell(anchor, start, to, carried, lead, listed, scene);
    carried = telling.subject;
    return severalOf(telling, anchor, to, scene);
  });
}

/** Token at which each anchor's passage begins; anchors with no joint between them share one. */
function startsOf(anchors: readonly Anchor[], scene: Scene): number[] {
  const starts: number[] = [];
  let start = (scene.stops.findLast((at) => at < (anchors[0]?.from ?? 0)) ?? -1) + 1;
  let reached = 0;
  for (const { from, to } of anchors) {
    if (starts.length > 0) start = lastJoint(reached, from, scene) ?? start;
    reached = Math.max(reached, to);
    starts.push(start);
  }
  return starts;
}

/** The last comma, semicolon, "which", or "and" before a verb or party, between two anchors: there the second passage begins. */
function lastJoint(from: number, to: number, scene: Scene): number | undefined {
  const { commas, stops, cues, verbs, directs, actors, dates } = scene;
  const opensAt = ({ from: at }: Stretch, place: number) => at === place || at === place + 1;
  const isVerb = ({ triggers }: DirectMark) => triggers.some(({ form }) => form === 'verb');
  const opens = (at: number) =>
    verbs.some((verb) => opensAt(verb, at)) ||
    actors.some((actor) => opensAt(actor, at)) ||
    directs.some((direct) => direct.from === at && isVerb(direct));
  /** "she and her husband": no verb stands between the comma and the "and". */
  const isInList = (at: number) => {
    const first = actors.find((actor) => actor.to === at);
    const comma = commas.findLast((mark) => mark < at);
    if (!first || comma === undefined || comma < from || first.from - comma > 2) return false;
    return !verbs.some((verb) => verb.from > comma && verb.to <= at);
  };
  let joint = from;
  const note = (at: number) => {
    if (at > joint && at <= to) joint = at;
  };
  /** "do ông A, Phó Thị trưởng": the comma before a post, or a country, ends nothing. */
  const isWithin = (at: number) => actors.some((actor) => actor.from < at && at < actor.to);
  for (const comma of commas) if (!isWithin(comma)) note(comma + 1);
  for (const stop of stops) note(stop + 1);
  for (const mark of cues)
    if (mark.cue === 'break' || (mark.cue === 'with' && opens(mark.to) && !isInList(mark.from))) note(mark.from);
  if (joint === from) return undefined;
  const opening = dates.find(
    (date) =>
      date.from >= from &&
      ((date.to === joint - 1 && commas.includes(joint - 1)) || (date.to === joint && commas.includes(date.from - 1))),
  );
  return opening?.from ?? joint;
}

function tell(
  anchor: Anchor,
  from: number,
  to: number,
  carried: Actor | undefined,
  lead: ReadingDate | undefined,
  listed: boolean,
  scene: Scene,
): Telling {
  const { sentence, actors, cues, stops } = scene;
  const { kind, frame, strength, verb, planned, passive, participle } = anchor;
  const pivot = verb ?? anchor.from;
  const stop = stops.findLast((at) => at < pivot) ?? -1;
  const isInside = (mark: Stretch) => mark.from >= from && mark.to <= to;
  const before = actors.filter((actor) => actor.to <= pivot && actor.from > stop);
  const behind = within(
    actors.filter((actor) => isInside(actor) && actor.from >= pivot),
    anchor.to,
  );
  const own = before.filter((actor) => actor.from >= from);
  const presented = frame === 'receives' && own.length === 0 ? presentedIn(behind, scene) : undefined;
  const nearest = presented ?? (own.length > 0 ? undefined : carried) ?? subjectOf(before, scene);
  const subject = nearest ?? (verb === null ? undefined : frontedSubject(behind, anchor, scene));
  const local = own.concat(behind);
  const named = kept(local, ({ marker }) => marker === 'agent');
  const agents = named.length === 0 && passive ? doerOf(behind, anchor, cues) : named;
  const isMotion = frame === 'goes' || frame === 'comes';
  const isUndergone = passive && (!isMotion || agents.some((agent) => agent.from >= pivot));
  const objects = kept(
    behind,
    (actor) => actor.marker === null && actor !== agents[0] && !(presented && actor.from >= presented.from),
  );
  const nearby = subject && scene.actors.findLast(({ marker, to: end }) => marker === null && end <= pivot);
  const isListed = (actor: Actor) =>
    subject !== undefined &&
    nearby !== undefined &&
    actor.from > subject.from &&
    actor.from <= nearby.from &&
    own.includes(actor) &&
    actor.marker === null;
  const dates = datesOf(anchor, from, to, scene);
  const { goals, sources, partners, helpers } = markedOf(local, isUndergone, isListed);
  const thanked = frame === 'gives' && !isUndergone ? thankedIn(subject, before, pivot, cues) : undefined;
  const { start, end } = passageOf(from, to, anchor, sentence);
  const said = saidBeside(anchor, from, to, stop, subject, cues);
  return {
    kind,
    frame,
    strength,
    verb,
    planned,
    passive: isUndergone,
    participle,
    from: anchor.from,
    start,
    end,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    block: sentence.block,
    subject: isUndergone ? agents[0] : thanked ? thanked.giver : subject,
    objects: isUndergone && subject ? [subject, ...objects] : objects,
    goals: thanked ? thanked.takers.concat(goals.filter((goal) => goal !== thanked.giver)) : goals,
    sources: said.both ? kept(sources, isNoAgent) : sources,
    partners,
    helpers,
    quantities: quantitiesOf(from, to, scene),
    dates: dates.length === 0 && lead ? [lead] : dates,
    said,
    listed,
  };
}

/** "We thank you for the tents that you gave": who gives thanks has received, and who stands behind the thanks gave. */
function thankedIn(
  subject: Actor | undefined,
  before: readonly Actor[],
  pivot: number,
  cues: readonly CueMark[],
): { readonly giver: Actor | undefined; readonly takers: readonly Actor[] } | undefined {
  const start = subject?.to ?? 0;
  const thanks = cues.find(({ cue, from, to }) => cue === 'thanks' && from >= start && to <= pivot);
  if (!thanks || pivot - thanks.to >= THANKS_REACH) return undefined;
  const giver = before.findLast(({ from }) => from >= thanks.to);
  return { giver, takers: subjectIn(subject) };
}

/** "was visited by a five member delegation": whoever stands behind the "by". */
function doerOf(behind: readonly Actor[], { verb, to }: Anchor, cues: readonly CueMark[]): readonly Actor[] {
  const by = cues.find(({ cue, from }) => cue === 'agent' && verb !== null && from > verb && from <= to);
  const doer = by && behind.find(({ from, marker }) => from >= by.to && from - by.to < NEAR_DOER && marker === null);
  return doer ? [doer] : NONE;
}
const NEAR_DOER = 5;

/** "The two sides reviewed the project that X had funded": X has no part in it. */
const isNoAgent = ({ marker }: Actor) => marker !== 'agent';

/** Those beside whom a word says what part they have. */
function markedOf(
  local: readonly Actor[],
  isUndergone: boolean,
  isListed: (actor: Actor) => boolean,
): Pick<Telling, 'goals' | 'sources' | 'partners' | 'helpers'> {
  const found: Record<'goals' | 'sources' | 'partners' | 'helpers', readonly Actor[]> = {
    goals: NONE,
    sources: NONE,
    partners: NONE,
    helpers: NONE,
  };
  for (const actor of local) {
    const { marker } = actor;
    if (marker === 'goal') found.goals = found.goals.concat(actor);
    else if (marker === 'source' || (marker === 'agent' && !isUndergone)) found.sources = found.sources.concat(actor);
    else if (marker === 'with' || isListed(actor)) found.partners = found.partners.concat(actor);
    else if (marker !== null && isRoleCue(marker as CueClass)) found.helpers = found.helpers.concat(actor);
  }
  return found;
}

/** What the words of the passage and around its anchor say of how it is told. */
function saidBeside(
  anchor: Anchor,
  from: number,
  to: number,
  stop: number,
  subject: Actor | undefined,
  cues: readonly CueMark[],
): Said {
  const said = {
    follows: false,
    earlier: false,
    repeated: false,
    further: false,
    total: false,
    throughout: false,
    outbound: false,
    inbound: false,
    both: false,
    speaks: false,
    thanked: false,
  };
  for (const { cue, from: at, to: end } of cues) {
    const gap = end <= anchor.to && at > stop ? anchor.from - end : Number.POSITIVE_INFINITY;
    if (cue === 'occasion') said.follows ||= gap < REACH;
    else if (cue === 'earlier') said.earlier ||= gap < REACH || (at >= from && at < to);
    else if (cue === 'repeated') said.repeated ||= gap < NEAR_REPEAT;
    else if (cue === 'further') said.further ||= at >= from && end <= to && gap < REACH;
    else if (cue === 'total') said.total ||= at > stop && end <= to;
    else if (cue === 'throughout') said.throughout ||= at > stop && end <= to;
    else if (cue === 'outbound') said.outbound ||= at >= anchor.from && at < anchor.to;
    else if (cue === 'inbound') said.inbound ||= at < anchor.to && end > anchor.from;
    else if (cue === 'both') said.both ||= at >= from && end <= to;
    else if (cue === 'thanks') said.thanked ||= at > stop && Math.max(anchor.from - end, at - anchor.to) < THANKS_REACH;
    else if (cue === 'said') said.speaks ||= subject !== undefined && at >= subject.to;
  }
  const key = Object.values(said).join();
  const known = SAID.get(key) ?? said;
  SAID.set(key, known);
  return known;
}

/** Each way of telling once: passages have few. */
const SAID = new Map<string, Said>();

function quantitiesOf(from: number, to: number, { quantities }: Scene): readonly ReadingQuantity[] {
  const inside = quantities.filter((mark) => mark.from >= from && mark.to <= to);
  return inside.length === 0 ? NONE : inside.map(({ quantity }) => quantity);
}

/** Most lists of most passages are empty: they share one. */
const NONE: readonly never[] = [];

function kept<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  if (items.length === 0) return NONE;
  const found = items.filter(holds);
  return found.length === 0 ? NONE : found;
}

/** Actors within reach of the anchor, and those that go on with a list that begins there. */
function within(actors: readonly Actor[], from: number): Actor[] {
  let end = from;
  return actors.filter((actor) => {
    const isNear = actor.from - from < REACH || actor.from - end < LIST_GAP;
    if (isNear) end = actor.to;
    return isNear;
  });
}
const LIST_GAP = 9;
const NEAR_REPEAT = 8;
/** Tokens between thanks and what they are for. */
const THANKS_REACH = 20;
/** Forms of address between the word that presents somebody and the name. */
const NEAR_PRESENTED = 2;
const TITLE_MARKS = new Set(['《', '「', '『', '“']);
const NEAR_UNTIL = 3;
const isAhead = ({ cue }: CueMark) => cue === 'plan' || cue === 'wish';

const YEAR = /^\d{4}$/;

/** "The 2026 Games" names the year of something else. */
function isOfAnEvent({ to, date }: DateMark, anchor: number, { nouns }: Scene): boolean {
  if (!YEAR.test(date.edtf ?? '')) return false;
  return nouns.some(
    ({ from, classes }) =>
      from === to && from !== anchor && classes.some((name) => name === 'event' || name === 'other'),
  );
}

/** "… came to survey the project, carried out from 2023 to 2025": the years behind a project's name are the project's. */
function isOfProject({ from, date }: DateMark, pivot: number, { nouns }: Scene): boolean {
  if (from < pivot || !namesYears(date)) return false;
  return nouns.some(({ from: at, to, classes }) => at >= pivot && to <= from && classes.includes('project'));
}

/** "2023 - 2025": dates are settled later, but their words stand. */
function namesYears({ quote }: ReadingDate): boolean {
  return (quote.match(/\d{4}/g) ?? []).length > 1;
}

/** Dates of the passage, those before its verb from the nearest back, then those behind; where it has none, the last one before it. */
function datesOf(
  { kind, verb, from: noun, planned }: Anchor,
  from: number,
  to: number,
  scene: Scene,
): readonly ReadingDate[] {
  if (scene.dates.length === 0) return NONE;
  const pivot = verb ?? noun;
  const isOwn = (mark: DateMark) =>
    !isOfAnEvent(mark, noun, scene) &&
    !isOfProject(mark, pivot, scene) &&
    !TITLE_MARKS.has(scene.sentence.tokens[mark.from - 1]?.norm ?? '') &&
    !scene.cues.some((cue) => cue.cue === 'until' && mark.from >= cue.from && mark.from - cue.to < NEAR_UNTIL) &&
    !(mark.from > pivot && scene.stops.some((at) => at > pivot && at < mark.from)) &&
    !(
      mark.from > pivot &&
      !planned &&
      scene.cues.some((cue) => isAhead(cue) && cue.from > pivot && cue.to <= mark.from)
    ) &&
    !(kind === 'agreement' && mark.from > pivot && namesYears(mark.date));
  const dates = scene.dates.filter(isOwn);
  const inside = dates.filter((date) => date.from >= from && date.to <= to);
  const before = inside.filter((date) => date.from <= pivot).reverse();
  const found = before.concat(inside.filter((date) => date.from > pivot));
  const carried = dates.findLast((date) => date.to <= from);
  if (found.length > 0) return found.map(({ date }) => date);
  return carried ? [carried.date] : NONE;
}

/**
 * The nearest party before the verb (a passage that names none goes on with the one before): the first of its list; one behind "and" only
 * where another clause lies between it and the one before.
 */
function subjectOf(before: readonly Actor[], scene: Scene): Actor | undefined {
  const isQuoted = ({ from }: Actor) => OPENING_QUOTES.has(scene.sentence.tokens[from - 1]?.norm ?? '');
  const nearest = before.findLast((actor) => actor.marker === null && !isQuoted(actor));
  const joined = before.findLast(({ marker }) => marker === 'with');
  if (!nearest) return undefined;
  const first = headOf(nearest, before, scene);
  if (!joined || nearest.from > joined.from) return first;
  const isNewClause = scene.verbs.some(({ from, to }) => from >= nearest.to && to <= joined.from);
  return isNewClause ? joined : first;
}

/** What stands in quotation marks is the name of something: “上海市荣誉市民”. */
const OPENING_QUOTES: ReadonlySet<string> = new Set(['《', '「', '『', '“', '"']);
const POST = new Question('post-title');
const LIST_MARKS: ReadonlySet<string> = new Set([',', '，', '、']);

/** The first of a list of people: "mayor A, councillor B and director C". */
function headOf(last: Actor, before: readonly Actor[], { sentence }: Scene): Actor {
  let head = last;
  /** A post before a name, which is no party of its own. */
  const isPost = (from: number, to: number) =>
    from === to || sentence.answersAt(from, POST).some((post) => post.to === to);
  for (let i = before.indexOf(last) - 1; i >= 0; i--) {
    const other = before[i];
    const isListed = other && LIST_MARKS.has(sentence.tokens[other.to]?.norm ?? '') && isPost(other.to + 1, head.from);
    if (!other || !isListed || other.marker !== null || !isPerson(other) || !isPerson(head)) break;
    head = other;
  }
  return head;
}

function isPerson({ who }: Actor): boolean {
  return who.people.length > 0 || who.post;
}

/** "Tiếp đoàn có ông A": those who receive stand behind, led to by a word of their own. */
function presentedIn(behind: readonly Actor[], { cues }: Scene): Actor | undefined {
  const leads = ({ from, marker }: Actor) =>
    marker === null && cues.some(({ cue, to }) => cue === 'presents' && to <= from && from - to <= NEAR_PRESENTED);
  return behind.find(leads);
}

/** "While staying in …, the minister …": the subject of a clause set in front stands behind its comma. */
function frontedSubject(behind: readonly Actor[], anchor: Anchor, scene: Scene): Actor | undefined {
  const comma = scene.commas.find((at) => at >= anchor.to);
  if (comma === undefined) return undefined;
  const fronted = behind.find(({ from, marker }) => from > comma && marker === null);
  return fronted && isListed(fronted, comma, behind, scene) ? undefined : fronted;
}

/** "… guests from Laos, Germany and Japan": a country that only goes on with a list does nothing. */
function isListed(
  { from, to, who }: Actor,
  comma: number,
  behind: readonly Actor[],
  { commas, sentence }: Scene,
): boolean {
  const isBare = who.countries.length > 0 && who.bodies.length + who.people.length === 0 && !who.visitors && !who.post;
  const isBehindOne =
    from === comma + 1 && behind.some((other) => other.to === comma && other.who.countries.length > 0);
  const goesOn =
    commas.includes(to) || behind.some((other) => other.from === to + 1) || to >= sentence.tokens.length - 1;
  return isBare && isBehindOne && goesOn;
}

const CLOSING = new Set([',', '，', ';', '；', '、']);

/** The passage without commas at its ends; an overlong sentence is cut down to what stands around the anchor. */
function passageOf(from: number, to: number, anchor: Anchor, sentence: Sentence): Span {
  let first = from;
  let last = to;
  while (last > anchor.to && CLOSING.has(sentence.tokens[last - 1]?.norm ?? '')) last -= 1;
  while (first < anchor.from && CLOSING.has(sentence.tokens[first]?.norm ?? '')) first += 1;
  return sentence.span(first, Math.max(last, first + 1));
}
