/** One sentence may tell of several agreements: of pairs that signed beside each other, of partners one after the other, each with its year. */
import type { Actor } from './actors.ts';
import type { Anchor } from './anchor.ts';
import type { DateMark, Scene } from './scene.ts';
import type { Telling } from './tellings.ts';

/** Who signed with whom, and when, where that is said beside them; tokens of the words that name them. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly subject: Actor | undefined;
  readonly partner: Actor;
  readonly date: DateMark | undefined;
}

const LIST_MARKS: ReadonlySet<string> = new Set([',', '，', '、', ';', '；']);
/** Tokens of a list's mark and "and". */
const WIDEST_JOINT = 2;
/** … and of little words between a date and the partner of that day. */
const WIDEST_LINK = 3;

/**
 * A telling of each agreement: the last pair's has the verb, and the others only name who signed.
 * @param end token behind the passage
 */
export function severalOf(telling: Telling, anchor: Anchor, end: number, scene: Scene): readonly Telling[] {
  if (telling.kind !== 'agreement' || telling.strength !== 'strong') return [telling];
  const pivot = anchor.verb ?? anchor.from;
  const pairs = pairsBefore(pivot, scene);
  const last = pairs.at(-1);
  if (last) {
    const own = { ...ofPair(telling, last, scene), start: telling.start, end: telling.end, dates: telling.dates };
    return [...pairs.slice(0, -1).map((pair) => ofPair(telling, pair, scene)), own];
  }
  const later = datedBehind(anchor.to, end, scene);
  const next = later[0];
  return next ? [until(next.from, telling, scene), ...later.map((pair) => ofPair(telling, pair, scene))] : [telling];
}

/** What is told before the first of the later ones. */
function until(end: number, telling: Telling, scene: Scene): Telling {
  const { sentence, dates } = scene;
  let last = end;
  while (last > 1 && areListed(last - 1, last, scene)) last -= 1;
  const isBefore = ({ from }: Actor) => from < end;
  const later = new Set(dates.filter(({ from }) => from >= end).map(({ date }) => date));
  return {
    ...telling,
    end: sentence.span(last - 1, last).end,
    objects: telling.objects.filter(isBefore),
    goals: telling.goals.filter(isBefore),
    sources: telling.sources.filter(isBefore),
    partners: telling.partners.filter(isBefore),
    dates: telling.dates.filter((date) => !later.has(date)),
  };
}

function ofPair(telling: Telling, { from, to, subject, partner, date }: Pair, { sentence }: Scene): Telling {
  return {
    ...telling,
    ...sentence.span(from, to),
    subject: subject ?? telling.subject,
    objects: [],
    goals: [],
    sources: [],
    partners: [partner],
    dates: date ? [date.date] : telling.dates,
    said: { ...telling.said, further: true },
  };
}

/** "A and B, C and D, E and F signed"; "A with B and C each": at least two pairs. */
function pairsBefore(pivot: number, scene: Scene): readonly Pair[] {
  const before = scene.actors.filter(({ to }) => to <= pivot);
  const pairs: Pair[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const partner = before[i];
    const subject = before[i - 1];
    const follows = pairs[0];
    if (!partner || (follows && !areListed(partner.to, follows.from, scene))) break;
    if (partner.marker === 'with' && subject?.marker === null && partner.from - subject.to <= WIDEST_JOINT) {
      pairs.unshift({ from: subject.from, to: partner.to, subject, partner, date: undefined });
      i -= 1;
    } else break;
  }
  return pairs.length > 1 ? pairs : partnersEach(before, scene);
}

/** 分别与甲市、乙市签署: a word says that each signed by itself. */
function partnersEach(before: readonly Actor[], scene: Scene): readonly Pair[] {
  const first = before.findLastIndex(({ marker }) => marker === 'with');
  const partners = before.slice(Math.max(0, first));
  const isListed = partners.every((partner, i) => {
    const next = partners[i + 1];
    return next === undefined || areListed(partner.to, next.from, scene);
  });
  const start = partners[0]?.from ?? 0;
  const isEach = scene.cues.some(
    ({ cue, from, to }) => cue === 'each' && from <= start + WIDEST_LINK && start - to < REACH,
  );
  if (first < 0 || partners.length < 2 || !isListed || !isEach) return [];
  return partners.map((partner) => ({
    from: partner.from,
    to: partner.to,
    subject: undefined,
    partner,
    date: undefined,
  }));
}
/** Tokens between "each" and the first partner. */
const REACH = 12;

/** "…, in 2003 with B, and in 2011 with C": a day of their own makes them others. */
function datedBehind(start: number, end: number, scene: Scene): readonly Pair[] {
  return scene.actors.flatMap((partner) => {
    if (partner.from < start || partner.to > end || partner.marker !== 'with') return [];
    const date = scene.dates.find(
      ({ from, to }) => from >= start && partner.from >= to && partner.from - to <= WIDEST_LINK,
    );
    if (!date || !isPause(date.from, scene) || hasVerb(date.from, partner.from, scene)) return [];
    return [{ from: date.from, to: partner.to, subject: undefined, partner, date }];
  });
}

/** Behind a mark or "and". */
function isPause(at: number, { sentence, cues }: Scene): boolean {
  const before = cues.find(({ cue, to }) => cue === 'with' && to === at)?.from ?? at;
  return before < at || LIST_MARKS.has(sentence.tokens[before - 1]?.norm ?? '');
}

function hasVerb(from: number, to: number, { verbs }: Scene): boolean {
  return verbs.some((verb) => verb.from >= from && verb.to <= to);
}

/** Nothing stands between them but a mark of a list, or "and". */
function areListed(from: number, to: number, { sentence, cues }: Scene): boolean {
  if (to <= from || to - from > WIDEST_JOINT) return false;
  for (let at = from; at < to; at++) {
    const isMark = LIST_MARKS.has(sentence.tokens[at]?.norm ?? '');
    if (!isMark && !cues.some((mark) => mark.cue === 'with' && mark.from <= at && at < mark.to)) return false;
  }
  return true;
}
