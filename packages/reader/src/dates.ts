/** Dates and periods, in EDTF level 1. Which words make a date is data of the pack; how parts make a date is in `calendar.ts`. */
import {
  type Circumstances,
  type DateParts,
  type Day,
  daysFrom,
  edtfOf,
  isAfter,
  parseDay,
  type When,
  withYear,
} from './calendar.ts';
import { type Draft, type DraftDate, type MakeLayer, type RuleListener, runRules } from './draft.ts';
import type { Node } from './nodes.ts';
import { isFoundNumber } from './numbers/found-number.ts';
import type { Capture } from './patterns/program.ts';
import type { RuleMatch } from './patterns/rule-set.ts';
import type { Sentence } from './sentences.ts';
import { Question } from './traits.ts';

type Anchored = Extract<When, { kind: 'anchored' }>;

interface Pending {
  readonly mention: DraftDate;
  readonly when: When;
  /** What the words next to the date tell of; null where they don't say. */
  readonly tense: Tense;
}

type Tense = 'past' | 'future' | null;

/** Adds `draft.dates` and nodes `date`; what hangs on the stamp is settled when the whole text is known. */
export const datesLayer: MakeLayer = (draft, listen) => {
  const pending: Pending[] = [];
  let isPlan = false;
  return {
    sentence(sentence) {
      // says of the page when it was published or changed, not of what is told
      if (sentence.block === 'stamp') return;
      isPlan ||= sentence.block === 'title' && sentence.has('plan');
      const found = datesIn(sentence, listen);
      if (found.length === 0) return;
      for (const { from, to, when } of found) {
        const { start, end, quote } = sentence.quote(from, to);
        const mention: DraftDate = { start, end, quote, edtf: null };
        pending.push({ mention, when, tense: tenseAt(sentence, from, isPlan) });
        draft.dates.push(mention);
        sentence.add({ from, to, sense: { tag: 'date', fixed: when.kind === 'fixed' }, mention });
      }
    },
    finish: () => settle(pending, draft),
  };
};

export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly when: When;
}

/** The dates of one sentence, left to right. */
export function datesIn(sentence: Sentence, listen: RuleListener): FoundDate[] {
  if (!addCalendarNodes(sentence)) return [];
  const found: FoundDate[] = [];
  let year: number | null = null;
  for (const match of runRules(sentence.pack.rules.dates, sentence, listen)) {
    if (match.rule.means?.['form'] === 'none') {
      sentence.add({ from: match.from, to: match.to, sense: { tag: 'no-date' } });
      continue;
    }
    const parts = withYear(partsOf(match, sentence), year);
    const when = edtfOf(String(match.rule.means?.form), parts, sentence.pack.data.dates.numericOrder);
    if (!when) continue;
    found.push({ from: match.from, to: match.to, when });
    if (match.from <= 1 && when.kind === 'fixed' && /^\d{4}$/.test(when.edtf)) year = Number(when.edtf);
  }
  return found;
}

// ---------------------------------------------------------------- nodes that date rules match over

const CALENDAR = new Question('month', 'weekday', 'relative', 'season', 'period');
const NUMBER = new Question('number');

/** @returns whether there is anything that a date could be made of */
function addCalendarNodes(sentence: Sentence): boolean {
  let any = sentence.hasDigits || sentence.hasAny(CALENDAR);
  if (!any && !sentence.hasAny(NUMBER)) return false;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (token?.kind === 'number') {
      addNumberNodes(sentence, at, token.norm);
      continue;
    }
    if (!sentence.bears(at, NUMBER)) continue;
    const number = sentence.answersAt(at, NUMBER).find(({ mention }) => isSingle(mention));
    if (!number || !isFoundNumber(number.mention)) continue;
    any = true;
    const value = number.mention.value ?? 0;
    const digits = value >= 100 && value < 1000 ? 3 : 4;
    addValueNodes(sentence, at, number.to, value, number.mention.digits ? digits : 2);
  }
  return any;
}

/** A number of one value, as it is written. */
function isSingle(mention: object | undefined): boolean {
  return isFoundNumber(mention) && mention.value !== null && mention.hedge === null;
}

function addNumberNodes(sentence: Sentence, at: number, norm: string): void {
  if (/^\d{1,4}$/.test(norm)) addValueNodes(sentence, at, at + 1, Number(norm), norm.length);
  const dotted =
    norm.includes('.') &&
    /^(?:(?<y>\d{4})\.(?<m>\d{1,2})(?:\.(?<d>\d{1,2}))?|(?<d2>\d{1,2})\.(?<m2>\d{1,2})\.(?<y2>\d{4}))$/.exec(norm)
      ?.groups;
  if (dotted) {
    const [y, m, d] = [dotted['y'] ?? dotted['y2'], dotted['m'] ?? dotted['m2'], dotted['d'] ?? dotted['d2']].map(
      Number,
    );
    const full = d !== undefined && !Number.isNaN(d);
    if (y && m && m <= 12 && y > 1800 && y < 2100 && (!full || (d >= 1 && d <= 31))) {
      sentence.add({ from: at, to: at + 1, sense: { tag: 'dotted', y, m, full, ...(full ? { d } : {}) } });
    }
  }
  const short = norm.includes('.') && /^(?<d>\d{1,2})\.(?<m>\d{1,2})$/.exec(norm)?.groups;
  if (short) {
    const [d, m] = [Number(short['d']), Number(short['m'])];
    if (d >= 1 && d <= 31 && m >= 1 && m <= 12)
      sentence.add({ from: at, to: at + 1, sense: { tag: 'day-month', d, m } });
  }
  const ordinal = sentence.nodeAt(at, 'ordinal');
  const value = Number(ordinal?.sense['value']);
  if (ordinal && value >= 1 && value <= 31) sentence.add({ from: at, to: ordinal.to, sense: { tag: 'dth', value } });
}

function addValueNodes(sentence: Sentence, from: number, to: number, value: number, digits: number): void {
  if (digits === 4) {
    if (value > 1500 && value < 2200) sentence.add({ from, to, sense: { tag: 'yyyy', value } });
    return;
  }
  if (digits === 3 && value >= 90 && value < 200) sentence.add({ from, to, sense: { tag: 'yyy', value } });
  if (digits > 2) return;
  if (digits === 2 && value < 100) sentence.add({ from, to, sense: { tag: 'yy', value } });
  if (value >= 1 && value <= 31) sentence.add({ from, to, sense: { tag: 'dd', value } });
  if (value >= 1 && value <= 12) sentence.add({ from, to, sense: { tag: 'mm', value } });
}

// ---------------------------------------------------------------- captures to parts

function partsOf({ captures, rule }: RuleMatch, sentence: Sentence): DateParts {
  const first = (name: string): Node | null => captures.first(name)?.node ?? null;
  const number = (name: string): number | undefined => {
    const value = first(name)?.sense['value'];
    return typeof value === 'number' ? value : countIn(captures.first(name), sentence);
  };
  const relative = (name: string) => {
    const sense = first(name)?.sense;
    const unit = sense?.unit;
    const offset = sense?.offset;
    return typeof unit === 'string' && typeof offset === 'number' ? { unit, offset } : undefined;
  };
  const dotted = (name: string, part: string): number | undefined => {
    const value = first(name)?.sense[part];
    return typeof value === 'number' ? value : undefined;
  };
  const means = (name: string): number | undefined => {
    const value = rule.means?.[name];
    return typeof value === 'number' ? value : undefined;
  };
  const y = number('y') ?? dotted('dot', 'y');
  return {
    y: y === undefined ? undefined : y + (means('era') ?? 0),
    m: number('m') ?? dotted('dot', 'm'),
    d: number('d') ?? dotted('dot', 'd'),
    y2: number('y2') ?? dotted('dot2', 'y'),
    m2: number('m2') ?? dotted('dot2', 'm'),
    d2: number('d2') ?? dotted('dot2', 'd'),
    yy: number('yy'),
    a: number('a'),
    b: number('b'),
    weekday: number('w'),
    n: number('n') ?? means('n'),
    q: number('q') ?? means('q'),
    season: number('s'),
    rel: relative('rel'),
    rel2: relative('rel2'),
    unit: typeof first('u')?.sense['unit'] === 'string' ? String(first('u')?.sense['unit']) : undefined,
    offset: means('offset'),
    century: means('century'),
  };
}

/** A captured number word or roman numeral. */
function countIn(capture: Capture | undefined, sentence: Sentence): number | undefined {
  const mention = capture?.node?.mention;
  if (isFoundNumber(mention)) return mention.value ?? undefined;
  const words = capture ? sentence.words(capture.from, capture.to) : '';
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(words);
  return roman >= 0 ? roman + 1 : undefined;
}

// ---------------------------------------------------------------- what hangs on the stamp

/** How long before the stamp a day of the year before may lie, in days: in January a text may tell of December. */
const LOOK_BACK_DAYS = 120;

function settle(pending: readonly Pending[], draft: Draft): void {
  const stamp = draft.stamp?.edtf ? parseDay(draft.stamp.edtf) : null;
  for (const date of pending) if (stamp && contradicts(date, stamp)) draft.lateDates.push(date.mention);
  const anchor = draft.lateDates.length === 0 ? stamp : null;
  let before: Day | null = null;
  let day: Day | null = null;
  const told: string[] = [];
  for (const { mention, when, tense } of pending) {
    if (when.kind === 'fixed') mention.edtf = when.edtf;
    else if (when.kind === 'following') mention.edtf = followed(when, when.unit === 'day' ? day : before);
    else if (when.kind === 'anchored' && anchor)
      mention.edtf =
        toldAhead(when, anchor, told) ?? toldBefore(when, anchor, told) ?? when.resolve(anchor, circumstances(tense));
    if (mention.edtf) told.push(mention.edtf);
    if (mention.edtf) before = parseDay(mention.edtf) ?? before;
    if (mention.edtf && FULL_DAY.test(mention.edtf)) day = parseDay(mention.edtf) ?? day;
  }
  const { start, end } = draft.stamp ?? { start: 0, end: 0 };
  draft.dates = draft.dates.filter((date) => date.end <= start || date.start >= end);
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

function followed({ resolve }: Extract<When, { kind: 'following' }>, before: Day | null): string | null {
  return before ? resolve(before) : null;
}

/** "From the 15th to the 19th they will visit … On the 19th he returns": the day with which something told before begins or ends. */
function toldAhead(when: Anchored, anchor: Day, told: readonly string[]): string | null {
  const later = when.day ? when.resolve(anchor, circumstances('future')) : null;
  return later !== null && told.some((edtf) => edtf.split('/').includes(later)) ? later : null;
}

/** "May 13 (ABC) – A reporter learned on the 13th": the day of the dateline, though the page was published in a later month. */
function toldBefore({ bare }: Anchored, anchor: Day, told: readonly string[]): string | null {
  if (bare === undefined) return null;
  const isMeant = (edtf: string): boolean => {
    const day = FULL_DAY.test(edtf) ? parseDay(edtf) : null;
    return day?.d === bare && daysFrom(day, anchor) >= 0 && daysFrom(day, anchor) <= LOOK_BACK_DAYS;
  };
  return told.findLast(isMeant) ?? null;
}

function circumstances(tense: Tense): Circumstances {
  return { future: tense === 'future', lookBackDays: LOOK_BACK_DAYS };
}

/** Told as past, but later than the stamp: then the stamp is not the day from which the text counts. */
function contradicts({ when, tense }: Pending, stamp: Day): boolean {
  if (tense !== 'past' || when.kind === 'unsettled' || when.kind === 'following') return false;
  if (when.kind === 'anchored' && !when.day) return false;
  const edtf = when.kind === 'fixed' ? when.edtf : when.resolve(stamp, circumstances(tense));
  const day = edtf !== null && /^\d{4}-\d\d/.test(edtf) ? parseDay(edtf) : null;
  return day !== null && isAfter(day, stamp);
}

const TENSED = new Question('future', 'past');
const PASSIVE = new Question('passive');

/** The tense of the nearest word before the date that shows one, else of the nearest behind it. */
function tenseAt(sentence: Sentence, at: number, isPlan: boolean): Tense {
  const isTold = sentence.hasAny(TENSED);
  for (let i = at - 1; isTold && i >= 0; i--) {
    const tense = tenseOf(sentence, i);
    if (tense) return tense;
  }
  for (let i = at; isTold && i < sentence.tokens.length; i++) {
    const tense = tenseOf(sentence, i);
    if (tense) return tense;
  }
  return sentence.pack.data.dates.tenseless && !isPlan ? 'past' : null;
}

function tenseOf(sentence: Sentence, at: number): Tense {
  if (!sentence.bears(at, TENSED)) return null;
  const follows = at > 0 && sentence.bears(at - 1, PASSIVE);
  for (const { tag } of sentence.answersAt(at, TENSED)) {
    if (tag === 'future' || (tag === 'past' && !follows)) return tag;
  }
  return null;
}
