/** Tellings: each passage of a sentence that tells of one engagement, with those who act in it. */
import type { BlockKind, Quote, ReadingDate, ReadingQuantity } from '@comity/domain';
import type { Actor } from './actors.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import type { Scene } from './scene.ts';

export interface Telling extends Anchor {
  readonly quote: Quote;
  readonly sentence: number;
  readonly paragraph: number;
  readonly block: BlockKind;
  /** Who does it, as far as the words say; with "by" in the passive. */
  readonly subject: Actor | undefined;
  /** What stands behind the verb without a preposition. */
  readonly objects: readonly Actor[];
  readonly goals: readonly Actor[];
  readonly sources: readonly Actor[];
  readonly partners: readonly Actor[];
  readonly quantities: readonly ReadingQuantity[];
  readonly dates: readonly ReadingDate[];
}

/** Tokens behind an anchor within which a party still belongs to it. */
const REACH = 45;

export function tellingsOf(scene: Scene): Telling[] {
  const anchors = anchorsOf(scene);
  if (anchors.length === 0) return [];
  const starts = startsOf(anchors, scene);
  const end = scene.sentence.tokens.length;
  let carried: Actor | undefined;
  return anchors.map((anchor, i) => {
    const start = starts[i] ?? 0;
    const telling = tell(anchor, start, starts.find((next) => next > start) ?? end, carried, scene);
    carried = telling.subject;
    return telling;
  });
}

/** Token at which each anchor's passage begins; anchors with no joint between them share one. */
function startsOf(anchors: readonly Anchor[], scene: Scene): number[] {
  const starts: number[] = [];
  let [start, reached] = [0, 0];
  for (const { from, to } of anchors) {
    if (starts.length > 0) start = lastJoint(reached, from, scene) ?? start;
    reached = Math.max(reached, to);
    starts.push(start);
  }
  return starts;
}

/** The last comma, semicolon, "which", or "and" before a verb or party, between two anchors: there the second passage begins. */
function lastJoint(from: number, to: number, { commas, stops, cues, verbs, actors }: Scene): number | undefined {
  const begins = new Set([...verbs, ...actors].map((mark) => mark.from));
  const opens = (at: number) => begins.has(at) || begins.has(at + 1);
  const joints = [
    ...[...commas, ...stops].map((at) => at + 1),
    ...cues.filter(({ cue, to: end }) => cue === 'break' || (cue === 'with' && opens(end))).map((cue) => cue.from),
  ];
  const within = joints.filter((at) => at > from && at <= to);
  return within.length > 0 ? Math.max(...within) : undefined;
}

function tell(anchor: Anchor, from: number, to: number, carried: Actor | undefined, scene: Scene): Telling {
  const { sentence } = scene;
  const inside = <T extends { from: number; to: number }>(marks: readonly T[]) =>
    marks.filter((mark) => mark.from >= from && mark.to <= to);
  const pivot = anchor.verb ?? anchor.from;
  const stop = scene.stops.filter((at) => at < pivot).at(-1) ?? -1;
  const before = scene.actors.filter((actor) => actor.to <= pivot && actor.from > stop);
  const behind = inside(scene.actors).filter((actor) => actor.from >= pivot && actor.from - anchor.to < REACH);
  const own = before.some((actor) => actor.from >= from);
  const nearest = (own ? undefined : carried) ?? subjectOf(before, scene);
  const subject = nearest ?? (anchor.verb === null ? undefined : frontedSubject(behind, anchor, scene));
  const local = [...before.filter((actor) => actor.from >= from), ...behind];
  const dates = inside(scene.dates);
  return {
    ...anchor,
    quote: quoteOf(from, to, anchor, scene),
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    block: sentence.block,
    subject,
    objects: behind.filter(({ marker }) => marker === null),
    goals: local.filter(({ marker }) => marker === 'goal'),
    sources: local.filter(({ marker }) => marker === 'source'),
    partners: local.filter(({ marker }) => marker === 'with'),
    quantities: inside(scene.quantities).map(({ quantity }) => quantity),
    dates: (dates.length > 0 ? dates : scene.dates.slice(0, 1)).map(({ date }) => date),
  };
}

/** The nearest party before the verb (a passage that names none goes on with the one before); one behind "and" only where another clause lies between it and the one before. */
function subjectOf(before: readonly Actor[], scene: Scene): Actor | undefined {
  const first = before.findLast(({ marker }) => marker === null);
  const joined = before.findLast(({ marker }) => marker === 'with');
  if (!first || !joined || first.from > joined.from) return first;
  const isNewClause = scene.verbs.some(({ from, to }) => from >= first.to && to <= joined.from);
  return isNewClause ? joined : first;
}

/** "While staying in …, the minister …": the subject of a clause set in front stands behind its comma. */
function frontedSubject(behind: readonly Actor[], anchor: Anchor, scene: Scene): Actor | undefined {
  const comma = scene.commas.find((at) => at >= anchor.to);
  return comma === undefined ? undefined : behind.find(({ from, marker }) => from > comma && marker === null);
}

const CLOSING = new Set([',', '，', ';', '；', '、']);

/** The passage without commas at its ends; an overlong sentence is cut down to what stands around the anchor. */
function quoteOf(from: number, to: number, anchor: Anchor, { sentence }: Scene): Quote {
  let first = from;
  let last = to;
  while (last > anchor.to && CLOSING.has(sentence.tokens[last - 1]?.norm ?? '')) last -= 1;
  while (first < anchor.from && CLOSING.has(sentence.tokens[first]?.norm ?? '')) first += 1;
  return sentence.quote(first, Math.max(last, first + 1));
}
