/** What verbs and nouns tell together: the noun, and the verb that makes something of it. */
import type { ReadingEngagementKind } from '@comity/domain';
import type { Anchor } from './anchor.ts';
import { combine, MOTION, type Outcome } from './combine.ts';
import type { CueMark, NounMark, Scene, Stretch, VerbMark } from './scene.ts';
import type { NounClass, VerbClass } from './vocabulary.ts';
import { isActive, isPassive } from './voice.ts';
import {
  GOODS_MEASURES,
  hasCargo,
  hasComma,
  hasStop,
  isAttributive,
  isInName,
  isNoHonour,
  isOfJubilee,
  isOfProject,
  isPlanned,
  isVoid,
} from './voids.ts';

/** Tokens between a verb and the noun that it governs; between a noun and its verb in the passive. */
const WIDEST_OBJECT = 14;
/** … in characters of Han, of which a word has one or two. */
const WIDEST_HAN_OBJECT = 20;
const WIDEST_SUBJECT = 8;
const NEAR_OBJECT = 9;

/** Tokens between a thing and what was done with it. */
const NEAR_PARTICIPLE = 1;
const NEAR = 4;
/** Tokens of a subject whose names and brackets are still counted apart. */
const WIDEST_COUNTED = 60;

/** What verbs and nouns tell together. */
export function addPairs(scene: Scene, anchors: Anchor[]): void {
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
/** Of whom it is said that they signed, held, attended or learnt something, in passing: 举办论坛的优势, 经过培训的人员. */
const SAID_OF_OTHERS: ReadonlySet<string> = new Set(['agreement', 'event', 'training']);
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
    (SAID_OF_OTHERS.has(found.outcome.kind) && isAttributive(found.verb, noun.to, scene)) ||
    isSecondary(noun, found, scene) ||
    (found.outcome.kind === 'honour' && isNoHonour(found.verb, scene)) ||
    isCompanion(noun, found, scene) ||
    isNotSwapped(noun, found.verb, scene) ||
    (found.outcome.kind === 'exchange' && isInName(found.verb, scene)) ||
    isVoid(found.verb.from, 'verb', scene) ||
    (found.outcome.kind === 'consignment' && (isOfProject(noun, scene) || isCost(noun, found.verb, scene))) ||
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

/** "triển khai dự án … với kinh phí 1,2 triệu USD": what is carried out costs it, and nobody is given it. */
function isCost({ from }: Stretch, { to, classes }: VerbMark, { nouns }: Scene): boolean {
  if (!classes.includes('hold')) return false;
  return nouns.some((noun) => noun.classes.includes('project') && noun.from >= to && noun.to <= from);
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

/** "trao đổi với đại diện …", 交換意見…促進友好關係: only what stands close behind the verb is exchanged, and with nobody between. */
function isNotSwapped(noun: Stretch, { classes, to }: VerbMark, { cues }: Scene): boolean {
  if (!classes.every((name) => name === 'swap') || noun.from < to) return false;
  return noun.from - to > NEAR || cues.some((mark) => mark.cue === 'with' && mark.from >= to && mark.to <= noun.from);
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
  let ofOthers: Governor | undefined;
  for (let i = scene.verbs.length - 1; i >= 0; i--) {
    const verb = scene.verbs[i];
    if (!verb || verb.to > noun.from) continue;
    if (reachOf(verb.to, noun.from, scene) > widest + quotedBetween(verb.to, noun.from, scene)) break;
    if (hasStop(scene, verb.to, noun.from)) break;
    if (isForPurpose(verb.to, noun.from, scene) || isReceiver(noun, verb, scene)) continue;
    if (isOfOccasion(verb, scene) && hasComma(scene, verb.to, noun.from)) continue;
    if (isLed(noun, verb) && isOfHead(verb, scene)) continue;
    const outcome = combine(verb.classes, noun.classes, isStill);
    if (!outcome) continue;
    const found = { verb, outcome, fits: isStill, passive: isPassive(verb, scene) };
    if (!ofOthers && !isRelative(verb, outcome, scene) && !isTaken(verb, outcome, scene)) return found;
    if (ofOthers && outcome.frame === 'receives' && outcome.kind === ofOthers.outcome.kind) return found;
    ofOthers ??= found;
  }
  if (ofOthers) return ofOthers;
  for (const verb of scene.verbs) {
    if (verb.from < noun.to) continue;
    if (hasStop(scene, noun.to, verb.from)) break;
    const isFar = widthOf(noun.to, verb.from, scene) > WIDEST_SUBJECT && !isLedBetween(noun, verb, scene);
    if (isFar && !isLedFrom(noun, scene)) break;
    if (isFar || isLed(noun, verb) || isOfCeremony(verb, scene)) continue;
    const outcome = combine(verb.classes, noun.classes);
    if (!outcome) continue;
    const passive = isPassive(verb, scene) || isParticiple(noun, verb, scene);
    if (passive || isFronted(noun, scene)) return { verb, outcome, fits: isAny, passive };
    const moved = combine(verb.classes, noun.classes, isMoving);
    if (moved && !hasObject(verb, scene) && !hasOwnSubject(noun, verb, scene))
      return { verb, outcome: moved, fits: isMoving, passive };
  }
  return undefined;
}

/** "Speaking at the handing-over ceremony, the president …": the verb in an occasion's name governs nothing behind the comma. */
function isOfOccasion(verb: Stretch, { nouns }: Scene): boolean {
  return nouns.some(
    ({ from, to, classes }) =>
      from < verb.from && verb.to <= to && classes.some((name) => name === 'other' || name === 'ceremony'),
  );
}

/** 启运仪式: who attends the ceremony does not leave. */
function isOfCeremony({ to }: Stretch, { nouns }: Scene): boolean {
  return nouns.some(({ from, classes }) => from === to && classes.includes('ceremony'));
}

/** 接收…捐赠的款物: what others gave, if somebody received it. */
function isRelative({ to }: VerbMark, { kind, frame }: Outcome, { cues }: Scene): boolean {
  return (
    kind === 'consignment' && frame === 'gives' && cues.some(({ cue, from }) => cue === 'attributive' && from === to)
  );
}

/** 接受爱心企业捐赠善款: what others gave, where who receives and who gives stand in one clause. */
function isTaken({ from }: VerbMark, { kind, frame }: Outcome, scene: Scene): boolean {
  if (kind !== 'consignment' || frame !== 'gives') return false;
  return scene.verbs.some((verb) => {
    const gap = from - verb.to;
    if (!verb.classes.includes('receive') || gap < LEAST_NAME || gap > WIDEST_OBJECT) return false;
    return (
      !hasComma(scene, verb.to, from) &&
      !scene.cues.some((mark) => JOINS.has(mark.cue) && mark.from >= verb.to && mark.to <= from)
    );
  });
}
/** Tokens of a name, at least. */
const LEAST_NAME = 2;
const JOINS: ReadonlySet<string> = new Set(['break', 'with', 'agent', 'attributive']);

/** Tokens of a name in quotation marks, which may be long: 召开“…”通报会. */
function quotedBetween(from: number, to: number, { sentence }: Scene): number {
  if (to - from <= WIDEST_OBJECT || to - from > WIDEST_COUNTED) return 0;
  let opened = -1;
  let quoted = 0;
  for (let at = from; at < to; at++) {
    const norm = sentence.tokens[at]?.norm ?? '';
    if (OPENING.has(norm)) opened = at;
    else if (opened >= 0 && CLOSING.has(norm)) {
      quoted += at + 1 - opened;
      opened = -1;
    }
  }
  return quoted;
}
const OPENING: ReadonlySet<string> = new Set(['“', '「', '《']);
const CLOSING: ReadonlySet<string> = new Set(['”', '」', '》']);

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

/** "Led by …", "…, who led the delegation", 率领的: only says who its head is. */
function isOfHead(verb: Stretch, scene: Scene): boolean {
  const isJoint = ({ cue, from, to }: CueMark) =>
    (cue === 'break' && to === verb.from) ||
    (cue === 'source' && from === verb.from) ||
    (cue === 'attributive' && from === verb.to);
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

/** Tokens from a verb to its noun; the names to whom something is given count as one each, in Han every character does. */
function reachOf(from: number, to: number, scene: Scene): number {
  const isHan = scene.sentence.tokens[to]?.kind === 'han';
  return isHan || to - from <= WIDEST_OBJECT ? to - from : widthOf(from, to, scene);
}

/** Tokens between two marks, without those in brackets, and with one for each name. */
function widthOf(from: number, to: number, { sentence, parts }: Scene): number {
  let width = to - from;
  if (width <= WIDEST_SUBJECT || width > WIDEST_COUNTED) return width;
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
  const isSomebody = noun.classes.includes('visitors') || noun.classes.includes('guest');
  if (!verb.classes.includes('receive') || !isSomebody || !isPassive(verb, scene)) return false;
  const isNear = ({ from, to }: Stretch) => to <= verb.from && verb.from - from < NEAR_OBJECT;
  return scene.nouns.some(
    (other) =>
      isNear(other) && other.classes.some((name) => THINGS.has(name) || name === 'carrier' || name === 'other'),
  );
}

/** Things that do nothing themselves: a verb close behind them says what was done with them. */
const THINGS: ReadonlySet<NounClass> = new Set<NounClass>(['goods', 'honour', 'agreement']);
const DONE_TO: ReadonlySet<VerbClass> = new Set<VerbClass>(['receive', 'give', 'send', 'sign', 'forward']);

/** 将20箱物资发往灾区: a word before the thing says that somebody does something with it. */
function isFronted({ from }: Stretch, { cues, quantities }: Scene): boolean {
  const counted = quantities.find((quantity) => quantity.from < from && quantity.to >= from);
  const start = counted?.from ?? from;
  return cues.some(({ cue, to }) => cue === 'fronting' && to <= start && start - to < NEAR);
}

/** "the agreement signed by", "tents sent to", 药品已交付: what was done with a thing, without a word for the passive. */
function isParticiple(noun: NounMark, verb: VerbMark, scene: Scene): boolean {
  if (isFronted(noun, scene)) return false;
  if (verb.from - noun.to > NEAR_PARTICIPLE || !noun.classes.every((name) => THINGS.has(name))) return false;
  if (!verb.classes.some((name) => DONE_TO.has(name)) || hasComma(scene, noun.to, verb.from)) return false;
  if (hasObject(verb, scene) || scene.quantities.some(({ from }) => from >= verb.to && from - verb.to < NEAR))
    return false;
  return !scene.actors.some(({ from, to }) => from >= noun.to && to <= verb.from);
}

/** "Before the meeting, our guest gave …": somebody behind the comma does it, and the noun nothing. */
function hasOwnSubject({ to }: Stretch, { from }: Stretch, { commas, actors }: Scene): boolean {
  const comma = commas.find((at) => at === to);
  return comma !== undefined && actors.some((actor) => actor.from > comma && actor.to <= from && actor.marker === null);
}

/** A verb with an object of its own behind it says nothing of what stands before: "on training and rescue held talks". */
function hasObject(verb: VerbMark, { nouns }: Scene): boolean {
  const isNear = ({ from }: NounMark) => from >= verb.to && from - verb.to < NEAR_OBJECT;
  return nouns.some((noun) => isNear(noun) && combine(verb.classes, noun.classes, isStill) !== undefined);
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
