/** Anchors: the words of a sentence at which an engagement is told; those of a wish, a purpose or a general remark are left out. */
import type { ReadingEngagementKind } from '@comity/domain';
import type { Sentence } from '../sentences.ts';
import { Question } from '../traits.ts';
import type { Actor } from './actors.ts';
import { combine, MOTION, type Outcome } from './combine.ts';
import { isTold } from './listing.ts';
import type { CueMark, NounMark, Scene, Stretch, VerbMark } from './scene.ts';
import type { DirectTrigger, Frame, NounClass, VerbClass } from './vocabulary.ts';

export interface Anchor extends Stretch {
  readonly kind: ReadingEngagementKind;
  readonly frame: Frame;
  readonly strength: DirectTrigger['strength'];
  /** Token of its verb, where there is one: what stands before is its subject. */
  readonly verb: number | null;
  readonly planned: boolean;
  readonly passive: boolean;
  /** Its verb only goes on with another one: "…, providing food". */
  readonly participle: boolean;
}

/** Tokens between a verb and the noun that it governs; between a noun and its verb in the passive. */
const WIDEST_OBJECT = 14;
/** … in characters of Han, of which a word has one or two. */
const WIDEST_HAN_OBJECT = 20;
const WIDEST_SUBJECT = 8;
const NEAR_OBJECT = 9;
const NEAR_PASSIVE = 3;
/** Tokens between a thing and what was done with it. */
const NEAR_PARTICIPLE = 1;
/** Tokens of whoever does it, between "được" and the verb. */
const WIDEST_AGENT = 16;
/** Tokens back to a plan; to "continue to", "strengthen"; to "not". */
const PLAN_REACH = 60;
const GENERAL_REACH = 4;
const NOT_REACH = 3;
/** Tokens between two anchors of one kind that tell of one thing. */
const NEAR = 4;

const LEDGER_MEASURES: ReadonlySet<string> = new Set(['doses', 'tonnes', 'kits', 'packages', 'money', 'items']);
const GOODS_MEASURES: ReadonlySet<string> = new Set(['doses', 'tonnes', 'kits', 'packages', 'money']);

/** @param isTimed whether a date is given for the sentence outside it */
export function anchorsOf(scene: Scene, isTimed: boolean): readonly Anchor[] {
  const anchors: Anchor[] = [];
  addPairs(scene, anchors);
  addDirects(scene, anchors);
  addFragments(scene, isTimed, anchors);
  if (anchors.length < 2) return anchors;
  anchors.sort((a, b) => a.from - b.from || b.to - a.to);
  return mergeNeighbours(anchors, scene);
}

/** What verbs and nouns tell together. */
function addPairs(scene: Scene, anchors: Anchor[]): void {
  if (scene.verbs.length === 0) return;
  for (const noun of scene.nouns) addPair(noun, scene, anchors);
  for (const { quantity, from, to } of scene.quantities)
    if (GOODS_MEASURES.has(quantity.measure)) addPair({ from, to, classes: GOODS }, scene, anchors);
    else if (quantity.measure === 'persons' && !hasOwnNoun({ from, to }, scene))
      addPair({ from, to, classes: TEAM }, scene, anchors, (verb) => isSent(verb, from));
  if (!scene.verbs.some(({ classes }) => classes.includes('welcome'))) return;
  for (const { from, to, named } of scene.parts)
    if (named.type === 'person')
      addPair({ from, to, classes: GUEST }, scene, anchors, (verb) => isBeside(verb, { from, to }));
}

const GOODS: readonly NounClass[] = ['goods'];
/** Persons of whatever trade that somebody sends: "sent 14 welders to …". */
const TEAM: readonly NounClass[] = ['team'];
/** "welcomed Anna Berg", "Anna Berg was received by": whoever is named is the guest. */
const GUEST: readonly NounClass[] = ['guest'];
const isBeside = (verb: Stretch, { from, to }: Stretch) => from - verb.to < NEAR && verb.from - to < NEAR;
const isSent = ({ classes, to }: VerbMark, at: number) => classes.includes('send') && at - to < NEAR;
const COUNTED_NOUN = 2;

function hasOwnNoun({ from, to }: Stretch, { nouns }: Scene): boolean {
  return nouns.some((noun) => noun.to > from && noun.from <= to + COUNTED_NOUN);
}

function addPair(noun: NounMark, scene: Scene, anchors: Anchor[], fits: (verb: VerbMark) => boolean = isAny): void {
  if (isInName(noun, scene) || isHead(noun, scene)) return;
  const found = governor(noun, scene);
  if (found && noun.classes.includes('carrier') && !found.verb.classes.includes('give') && !hasCargo(scene)) return;
  if (
    !found ||
    !fits(found.verb) ||
    (noun.classes.some((name) => VAGUE.has(name)) && hasComma(scene, found.verb.to, noun.from)) ||
    (found.outcome.kind === 'agreement' && isAttributive(found.verb, noun.to, scene)) ||
    isSecondary(noun, found, scene) ||
    (found.outcome.kind === 'honour' && isNoHonour(found.verb, scene)) ||
    isCompanion(noun, found, scene) ||
    isVoid(found.verb.from, 'verb', scene) ||
    (found.outcome.kind === 'consignment' && isOfProject(noun, scene)) ||
    (found.outcome.kind === 'agreement' && isOfJubilee({ from: found.verb.from, to: noun.to }, scene))
  )
    return;
  const { verb, outcome, passive } = found;
  anchors.push({
    from: Math.min(noun.from, verb.from),
    to: Math.max(noun.to, verb.to),
    kind: outcome.kind === 'deployment' ? missionKind(noun, verb, scene) : outcome.kind,
    frame: outcome.frame,
    strength: noun.classes.some((name) => VAGUE.has(name)) && !isNew(verb, noun, scene) ? 'weak' : 'strong',
    verb: verb.from,
    planned: isPlanned(verb.from, scene),
    passive,
    participle: isActive(verb, scene.sentence),
  });
}

/** "190 tons were shipped, with volunteers on board": who only goes along with goods is not what was sent. */
function isCompanion(noun: NounMark, { verb, outcome: { kind } }: Governor, scene: Scene): boolean {
  if (kind !== 'deployment') return false;
  const joint = scene.cues.find(
    ({ cue, to }) => cue === 'with' && to <= noun.from && noun.from - to < NEAR && to > verb.to,
  );
  if (!joint) return false;
  const isBefore = ({ to }: Stretch) => to <= joint.from && verb.from - to < WIDEST_OBJECT;
  return (
    scene.nouns.some((other) => isBefore(other) && other.classes.includes('goods')) ||
    scene.quantities.some((mark) => isBefore(mark) && GOODS_MEASURES.has(mark.quantity.measure))
  );
}

/** A ship or plane is told of for what it carries. */
function hasCargo({ nouns, quantities }: Scene): boolean {
  return (
    nouns.some(({ classes }) => classes.includes('goods')) ||
    quantities.some(({ quantity }) => GOODS_MEASURES.has(quantity.measure))
  );
}

/** "received a letter from the governor" is no visit, "received a delegation of students" no exchange: the first noun behind the verb is what it is about. */
function isSecondary(noun: NounMark, { verb, outcome: { kind }, fits }: Governor, { nouns }: Scene): boolean {
  if (kind !== 'visit' && kind !== 'exchange') return false;
  return nouns.some((other) => {
    if (other.from < verb.to || other.to > noun.from) return false;
    const first = combine(verb.classes, other.classes, fits);
    return first !== undefined && first.kind !== kind;
  });
}

/** A verb that makes something of a noun, by those of its classes that fit where it stands. */
interface Governor {
  readonly verb: VerbMark;
  readonly outcome: Outcome;
  readonly fits: (verb: VerbClass) => boolean;
  readonly passive: boolean;
}

const isAny = () => true;
const isStill = (verb: VerbClass) => !MOTION.has(verb);
const isMoving = (verb: VerbClass) => MOTION.has(verb) || verb === 'hold';

/** The nearest verb that makes something of the noun: before it, or behind it where the noun is the verb's patient. */
function governor(noun: NounMark, scene: Scene): Governor | undefined {
  const widest = scene.sentence.tokens[noun.from]?.kind === 'han' ? WIDEST_HAN_OBJECT : WIDEST_OBJECT;
  for (let i = scene.verbs.length - 1; i >= 0; i--) {
    const verb = scene.verbs[i];
    if (!verb || verb.to > noun.from) continue;
    if (noun.from - verb.to > widest || hasStop(scene, verb.to, noun.from)) break;
    if (isForPurpose(verb.to, noun.from, scene) || isReceiver(noun, verb, scene)) continue;
    if (isLed(noun, verb) && isOfHead(verb, scene)) continue;
    const outcome = combine(verb.classes, noun.classes, isStill);
    if (outcome) return { verb, outcome, fits: isStill, passive: isPassive(verb, scene) };
  }
  for (const verb of scene.verbs) {
    if (verb.from < noun.to) continue;
    if (hasStop(scene, noun.to, verb.from)) break;
    const isFar = widthOf(noun.to, verb.from, scene) > WIDEST_SUBJECT && !isLedBetween(noun, verb, scene);
    if (isFar && !isLedFrom(noun, scene)) break;
    if (isFar || isLed(noun, verb)) continue;
    const outcome = combine(verb.classes, noun.classes);
    if (!outcome) continue;
    const passive = isPassive(verb, scene) || isParticiple(noun, verb, scene);
    if (passive) return { verb, outcome, fits: isAny, passive };
    const moved = combine(verb.classes, noun.classes, isMoving);
    if (moved && !hasObject(verb, scene)) return { verb, outcome: moved, fits: isMoving, passive };
  }
  return undefined;
}

function isLed(noun: NounMark, { classes }: VerbMark): boolean {
  return classes.includes('lead') && noun.classes.some((name) => name === 'visitors' || name === 'team');
}

function isLedFrom(noun: NounMark, { verbs }: Scene): boolean {
  return verbs.some((verb) => isLed(noun, verb) && verb.from >= noun.to);
}

/** "A team of 12, led by …, left for": how long it takes to say who its head is does not matter. */
function isLedBetween(noun: NounMark, { from }: VerbMark, { verbs }: Scene): boolean {
  return verbs.some(
    (verb) => isLed(noun, verb) && verb.from >= noun.to && from >= verb.to && from - verb.to < NEAR_OBJECT,
  );
}

/** "Led by …", "…, who led the delegation": only says who its head is. */
function isOfHead(verb: Stretch, scene: Scene): boolean {
  const isJoint = ({ cue, from, to }: CueMark) =>
    (cue === 'break' && to === verb.from) || (cue === 'source' && from === verb.from);
  return scene.cues.some(isJoint) || isPassive(verb, scene);
}

/** 活动 in 交流活动: the word before it says more. */
function isHead({ from, classes }: NounMark, { nouns }: Scene): boolean {
  return classes.includes('ceremony') && nouns.some((noun) => noun.to === from);
}

/** "hosted a charity event". */
function isNew(verb: Stretch, noun: Stretch, { cues }: Scene): boolean {
  return cues.some(({ cue, from, to }) => cue === 'indefinite' && from >= verb.to && to <= noun.from);
}

/** What may be anything of its sort: "the ceremony", "the mission". */
const VAGUE: ReadonlySet<NounClass> = new Set<NounClass>(['ceremony', 'mission']);

/** Tokens between two marks, without those in brackets, and with one for each name. */
function widthOf(from: number, to: number, { sentence, parts }: Scene): number {
  let width = to - from;
  if (width <= WIDEST_SUBJECT || width > LONGEST_FRAGMENT) return width;
  let opened = -1;
  for (let at = from; at < to; at++) {
    const norm = sentence.tokens[at]?.norm;
    if (norm === '(' || norm === '（') opened = at;
    if (norm !== ')' && norm !== '）') continue;
    if (opened >= 0) width -= at + 1 - opened;
    opened = -1;
  }
  for (const part of parts) if (part.from >= from && part.to <= to) width -= part.to - part.from - 1;
  return width;
}

/** "sent to assist the aid workers": a verb of its own, behind "to", stands between. */
function isForPurpose(from: number, to: number, { cues, sentence }: Scene): boolean {
  for (const { cue, to: verb } of cues) {
    if (cue !== 'purpose' || verb <= from || verb + 1 >= to) continue;
    if (sentence.isBare(verb) && cues.some((mark) => mark.cue === 'article' && mark.from === verb + 1)) return true;
  }
  return false;
}

/** "The goods were received by the mayor", "the medal was given to the mayor": he is nobody's guest. */
function isReceiver(noun: NounMark, verb: VerbMark, scene: Scene): boolean {
  if (!verb.classes.includes('receive') || !noun.classes.includes('visitors') || !isPassive(verb, scene)) return false;
  const isNear = ({ from, to }: Stretch) => to <= verb.from && verb.from - from < NEAR_OBJECT;
  return scene.nouns.some(
    (other) => isNear(other) && other.classes.some((name) => THINGS.has(name) || name === 'carrier'),
  );
}

/** Things that do nothing themselves: a verb close behind them says what was done with them. */
const THINGS: ReadonlySet<NounClass> = new Set<NounClass>(['goods', 'honour', 'agreement']);
const DONE_TO: ReadonlySet<VerbClass> = new Set<VerbClass>(['receive', 'give', 'send', 'sign', 'forward']);

/** "the agreement signed by", "tents sent to", 药品已交付: what was done with a thing, without a word for the passive. */
function isParticiple(noun: NounMark, verb: VerbMark, scene: Scene): boolean {
  if (verb.from - noun.to > NEAR_PARTICIPLE || !noun.classes.every((name) => THINGS.has(name))) return false;
  if (!verb.classes.some((name) => DONE_TO.has(name)) || hasComma(scene, noun.to, verb.from)) return false;
  if (hasObject(verb, scene) || scene.quantities.some(({ from }) => from >= verb.to && from - verb.to < NEAR))
    return false;
  return !scene.actors.some(({ from, to }) => from >= noun.to && to <= verb.from);
}

/** A verb with an object of its own behind it says nothing of what stands before: "on training and rescue held talks". */
function hasObject(verb: VerbMark, { nouns }: Scene): boolean {
  const isNear = ({ from }: NounMark) => from >= verb.to && from - verb.to < NEAR_OBJECT;
  return nouns.some((noun) => isNear(noun) && combine(verb.classes, noun.classes, isStill) !== undefined);
}

function hasStop({ stops }: Scene, from: number, to: number): boolean {
  return stops.some((at) => at >= from && at < to);
}

/** "was given", "given by", "được … trao": the subject is what or to whom it is done. */
function isPassive(verb: Stretch, { cues, verbs, sentence }: Scene): boolean {
  for (const { cue, from, to } of cues) {
    if (cue === 'agent' && from === verb.to) return true;
    if (to > verb.from) continue;
    if (cue === 'passive' && verb.from - to < NEAR_PASSIVE && !isActive(verb, sentence)) return true;
    if (cue !== 'undergo' || verb.from - to >= WIDEST_AGENT) continue;
    if (!verbs.some((other) => other.from >= to && other.to <= verb.from)) return true;
  }
  return false;
}

/** By its form: "is visiting". */
function isActive({ from }: Stretch, { tokens, pack }: Sentence): boolean {
  const norm = tokens[from]?.norm ?? '';
  return (pack.data.engagements.active ?? []).some((ending) => norm.endsWith(ending));
}

/** Whether the words only say what an agreement is about: "youth exchange memorandum". */
function isInName({ from, to }: Stretch, { nouns }: Scene): boolean {
  return nouns.some(
    (noun) => noun.classes.includes('agreement') && (noun.from === to || (noun.to === from && noun.from < from)),
  );
}

/** What a project is called tells of no gift: "dự án viện trợ". */
function isOfProject({ from }: Stretch, { nouns }: Scene): boolean {
  return nouns.some((noun) => noun.to === from && noun.classes.includes('project'));
}

const FRAGMENT_KINDS: Readonly<Partial<Record<NounClass, ReadingEngagementKind>>> = {
  training: 'training',
  event: 'event',
  talks: 'talks',
  exchange: 'exchange',
};
const LONGEST_FRAGMENT = 60;

/** Lines without a verb: of a ledger ("To the … Society: 210 cartons") or of a programme ("09:30 talks"). */
function addFragments(scene: Scene, isTimed: boolean, anchors: Anchor[]): void {
  const { directs: words, nouns, actors, quantities, dates, sentence } = scene;
  const tells =
    isTold(scene) ||
    words.some((word) => word.triggers.some(({ strength }) => strength === 'strong') && !isOfJubilee(word, scene));
  if (tells || sentence.tokens.length > LONGEST_FRAGMENT) return;
  const named = ({ who: { bodies, countries } }: Actor) => bodies.length > 0 || countries.length > 0;
  const party = actors.find((actor) => (actor.marker === 'goal' || actor.marker === 'source') && named(actor));
  const title = sentence.block === 'title' ? goodsFor(scene) : undefined;
  if (title) {
    anchors.push(fragment(title.from, title.to, 'consignment', 'gives'));
    return;
  }
  const counted = quantities.find(
    ({ quantity, from }) => LEDGER_MEASURES.has(quantity.measure) && from > (party?.to ?? 0),
  );
  if (party && counted && party.from < 12 && !isToldBetween(party, counted, scene)) {
    anchors.push(fragment(party.from, counted.to, 'consignment', 'gives'));
    return;
  }
  if (!isTimed && dates.length === 0 && sentence.tokens[0]?.kind !== 'number') return;
  if (sentence.tokens.at(-1)?.norm === '。') return;
  for (const { from, to, classes } of nouns) {
    const kind = classes.map((name) => FRAGMENT_KINDS[name]).find((found) => found !== undefined);
    if (kind) anchors.push(fragment(from, to, kind, 'mutual'));
  }
}

function fragment(from: number, to: number, kind: ReadingEngagementKind, frame: Frame): Anchor {
  return { from, to, kind, frame, strength: 'strong', verb: null, planned: false, passive: false, participle: false };
}

/** "a team of the society surveyed 300 houses": no line of a ledger. */
function isToldBetween({ to }: Stretch, { from }: Stretch, { sentence }: Scene): boolean {
  for (let at = to; at < from; at++) if (sentence.bears(at, PAST)) return true;
  return false;
}

const PAST = new Question('past');

/** "Relief aid to Algeria", "Medical supplies for Laos", as a headline without a verb. */
const HEADLINE_START = 3;

function goodsFor({ nouns, actors }: Scene): Stretch | undefined {
  for (const { from, to, classes } of nouns) {
    if (!classes.includes('goods') || from > HEADLINE_START) continue;
    const taker = actors.find((actor) => actor.from > to && actor.from - to < NEAR && actor.marker === 'goal');
    if (taker && taker.who.countries.length > 0) return { from, to };
  }
  return undefined;
}

/** Experts sent to teach make a course, volunteers sent with the young, or for exchanges, an exchange. */
function missionKind(
  noun: NounMark,
  verb: VerbMark,
  { nouns, verbs, directs: words, commas }: Scene,
): ReadingEngagementKind {
  const comma = commas.find((at) => at >= noun.to) ?? Number.POSITIVE_INFINITY;
  const send =
    verbs.find(({ from, classes }) => from >= noun.to && classes.includes('send'))?.from ?? Number.POSITIVE_INFINITY;
  const end = Math.min(comma, send, noun.to + WIDEST_OBJECT);
  const isBehind = ({ from }: Stretch) => from >= noun.to && from < end && from !== verb.from;
  const behind = nouns.filter(
    (other) => isBehind(other) || (other.to <= noun.from && other.classes.includes('training')),
  );
  const has = (name: NounClass) => behind.some(({ classes }) => classes.includes(name));
  if (has('training')) return 'training';
  if (has('youth') || has('exchange')) return 'exchange';
  const visits = words.some((word) => isBehind(word) && word.triggers.some(({ kind }) => kind === 'visit'));
  return visits || verbs.some((verb) => isBehind(verb) && verb.classes.includes('go')) ? 'visit' : 'deployment';
}

/** Words that tell of an engagement by themselves. */
function addDirects(scene: Scene, anchors: Anchor[]): void {
  for (const { from, to, triggers } of scene.directs) {
    for (const { kind, frame, strength, form } of triggers) {
      if (kind !== 'agreement' && isInName({ from, to }, scene)) continue;
      if (frame === 'forwards' && !hasCargo(scene)) continue;
      if (kind === 'consignment' && isOfProject({ from, to }, scene)) continue;
      if (kind !== 'event' && isOfJubilee({ from, to }, scene)) continue;
      if (kind === 'honour' && isNoHonour({ from, to }, scene)) continue;
      if (isVoid(from, kind === 'agreement' && form === 'noun' ? 'existing' : form, scene)) continue;
      const planned = isPlanned(from, scene);
      const told =
        (kind === 'visit' || kind === 'agreement') && isAttributive({ from }, to, scene) ? 'definite' : strength;
      const verb = form === 'verb' ? from : null;
      const passive = form === 'verb' && isPassive({ from, to }, scene);
      const participle = form === 'verb' && isActive({ from, to }, scene.sentence);
      anchors.push({ from, to, kind, frame, strength: told, verb, planned, passive, participle });
    }
  }
}

/** 来华的 in 首批来华的患儿: says of somebody that they came, and nothing of a visit, unless it says when (去年缔盟的). */
function isAttributive({ from: start }: { readonly from: number }, end: number, { cues, dates }: Scene): boolean {
  if (!cues.some(({ cue, from }) => cue === 'attributive' && from === end)) return false;
  return !dates.some(({ to }) => to <= start && start - to < NEAR);
}

/** A place in a ranking; or what an honour is, in general. */
function isNoHonour({ from, to }: Stretch, scene: Scene): boolean {
  return scene.cues.some((mark) => {
    if (mark.cue === 'ranking') return mark.from >= to && !hasComma(scene, to, mark.from);
    if (mark.cue !== 'defines' || mark.to > from || hasComma(scene, mark.to, from)) return false;
    const before = scene.sentence.tokens[mark.from - 1]?.norm ?? '';
    return (
      CLOSING_QUOTES.has(before) || scene.nouns.some((noun) => noun.to === mark.from && noun.classes.includes('honour'))
    );
  });
}
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', '"', '」', '』', '»']);

/** `existing`: a paper that is spoken of exists, whatever is wished about it. */
function isVoid(at: number, form: 'verb' | 'noun' | 'existing', scene: Scene): boolean {
  if (form === 'existing') return false;
  const stop = scene.stops.findLast((position) => position < at) ?? -1;
  for (const { cue, from, to } of scene.cues) {
    if (to > at || from < stop) continue;
    if (cue === 'wish' && !endsBefore(at, to, scene)) return true;
    if (cue === 'not' && at - to < NOT_REACH) return true;
    if (cue === 'duty') return true;
    if (cue === 'general' && at - to < GENERAL_REACH && !hasComma(scene, to, at)) return true;
    if (cue === 'purpose' && form === 'verb' && to === at && !isPlanned(at, scene)) return true;
  }
  return false;
}

/** "The anniversary of the agreement", 签署协议十周年: the words say what an anniversary is of. */
function isOfJubilee({ from, to }: Stretch, scene: Scene): boolean {
  const { cues } = scene;
  return cues.some((mark) => {
    if (mark.cue === 'jubilee-before')
      return mark.from <= from && from - mark.to < JUBILEE_REACH && !hasComma(scene, mark.to, from);
    return (
      mark.cue === 'jubilee-behind' &&
      mark.from >= to &&
      mark.from - to < JUBILEE_REACH &&
      !hasComma(scene, to, mark.from)
    );
  });
}
const JUBILEE_REACH = 10;

/** A wish ends where, behind a comma, somebody else begins to act. */
function endsBefore(at: number, cue: number, scene: Scene): boolean {
  return scene.commas.some((comma) => {
    if (comma < cue || comma >= at) return false;
    const actor = scene.actors.find(({ from }) => from > comma && from <= comma + 2);
    return actor !== undefined && actor.to <= at && actor.marker === null && at - actor.to < NEAR;
  });
}

function hasComma({ commas }: Scene, from: number, to: number): boolean {
  return commas.some((at) => at >= from && at < to);
}

function isPlanned(at: number, scene: Scene): boolean {
  /** 将 before a number takes it as its object and plans nothing. */
  const takes = (to: number) => scene.quantities.some(({ from }) => from === to);
  return scene.cues.some(({ cue, to }) => cue === 'plan' && to <= at && at - to < PLAN_REACH && !takes(to));
}

const STRENGTHS = { strong: 2, weak: 1, definite: 0 } as const;

/** Anchors of one kind that overlap, share a verb or stand side by side tell of one engagement. */
function mergeNeighbours(anchors: readonly Anchor[], scene: Scene): Anchor[] {
  const merged: Anchor[] = [];
  for (const anchor of anchors) {
    const rival = merged.findIndex((other) => areOfOneGroup(other, anchor));
    if (rival >= 0) {
      merged[rival] = headOf(merged[rival] ?? anchor, anchor);
      continue;
    }
    const at = merged.findIndex((other) => other.kind === anchor.kind && areOne(other, anchor, scene));
    const other = merged[at];
    if (!other) merged.push(anchor);
    else merged[at] = union(other, anchor);
  }
  return merged;
}

/** "Six students and two teachers left": one group goes, which is called by what is said of it first. */
function areOfOneGroup(a: Anchor, b: Anchor): boolean {
  return a.verb !== null && a.verb === b.verb && a.kind !== b.kind && GROUPS.has(a.kind) && GROUPS.has(b.kind);
}
const GROUPS: ReadonlySet<string> = new Set(['visit', 'exchange', 'deployment']);

function headOf(a: Anchor, b: Anchor): Anchor {
  const isAhead = a.from === b.from ? a.to <= b.to : a.from < b.from;
  return isAhead ? a : b;
}

function areOne(a: Anchor, b: Anchor, scene: Scene): boolean {
  if (a.verb !== null && a.verb === b.verb) return true;
  const gapFrom = Math.min(a.to, b.to);
  const gapTo = Math.max(a.from, b.from);
  if (gapTo < gapFrom) return true;
  const parts = scene.cues.some(({ cue, from, to }) => cue === 'break' && from >= gapFrom && to <= gapTo);
  return gapTo - gapFrom < NEAR && !parts && !hasStop(scene, gapFrom, gapTo) && !hasComma(scene, gapFrom, gapTo);
}

function union(a: Anchor, b: Anchor): Anchor {
  const stronger = STRENGTHS[b.strength] > STRENGTHS[a.strength] ? b : a;
  const weaker = stronger === a ? b : a;
  const ruling = rulingOf(a, b);
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    kind: stronger.kind,
    frame: ruling?.frame ?? (stronger.frame === 'mutual' ? weaker.frame : stronger.frame),
    strength: stronger.strength,
    verb: ruling?.verb ?? stronger.verb ?? weaker.verb,
    planned: a.planned || b.planned,
    passive: (ruling ?? stronger).passive,
    participle: stronger.participle,
  };
}

/** "received 30 tents that X had given", "forwarded what X had given": who receives or forwards is the one that the words tell of. */
function rulingOf(a: Anchor, b: Anchor): Anchor | undefined {
  const forwards = [a, b].find(({ frame }) => frame === 'forwards');
  if (forwards) return forwards;
  const first = (a.verb ?? a.from) <= (b.verb ?? b.from) ? a : b;
  const second = first === a ? b : a;
  return first.frame === 'receives' && second.frame === 'gives' && first.verb !== null ? first : undefined;
}
