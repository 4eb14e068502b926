import type { Violation } from '../plan/violation.ts';
import { type Draft, withChanged } from '../table/draft.ts';
import { dayOf } from '../time.ts';
import { candidatesFor } from './candidates.ts';
import { both, type Candidate, type RepairChange } from './change.ts';
import { Judges, type Verdict } from './judge.ts';
import { otherDaysFor } from './other-days.ts';

/** A way to cure a fault, which the validator has agreed to. */
export interface Repair {
  /** By which it is chosen, from one; one that cures several faults has one number. */
  readonly number: number;
  readonly changes: readonly RepairChange[];
  /** Parties to be told times minutes; comparable between repairs. */
  readonly cost: number;
  /** All faults that go with it. */
  readonly cures: readonly Violation[];
  /** The programme with it. */
  readonly draft: Draft;
}

/** A fault with the cheapest ways to cure it; none where no small change does. */
export interface RepairOffer {
  readonly violation: Violation;
  readonly repairs: readonly Repair[];
}

const ALTERNATIVES = 3;
/** Changes that are half a cure, from which a second one is looked for. */
const HALF_CURES = 6;
/** Changes that are judged for one fault, and rows of which changes are judged in all: so that a long table ends in time too. */
const MOST_JUDGED = 400;
const MOST_ROWS_JUDGED = 400_000;
/** Of many faults each has its share of these, and so many at least, so that the first do not use up what the others need. */
const LEAST_JUDGED = 20;
const SHARES = 3;

/** The smallest changes that cure what is wrong: single ones first, then pairs, then another day; each does no harm that was not there before. */
export function repairsOf(draft: Draft, violations: readonly Violation[]): readonly RepairOffer[] {
  const bench: Bench = {
    draft,
    judges: new Judges(draft),
    left: Math.floor(MOST_ROWS_JUDGED / (draft.lines.length + 20)),
    share: 0,
  };
  const numbers = new Map<string, number>();
  return violations.map((violation, nth): RepairOffer => {
    bench.share = Math.max(LEAST_JUDGED, (SHARES * bench.left) / (violations.length - nth));
    const found = cures(bench, violation, violations).sort(
      (one, other) => one.cost - other.cost || other.cures.length - one.cures.length,
    );
    const repairs = distinct(found)
      .slice(0, ALTERNATIVES)
      .map(({ changed, ...each }): Repair => {
        const key = JSON.stringify(each.changes);
        const number = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, number);
        return { number, ...each, draft: withChanged(draft, changed) };
      });
    return { violation, repairs };
  });
}

/** A draft before the judge, who looks at so many changes more. */
interface Bench {
  readonly draft: Draft;
  readonly judges: Judges;
  left: number;
  /** Of these, for the fault at hand. */
  share: number;
}

interface Cure extends Candidate {
  readonly cures: readonly Violation[];
}

function cures(bench: Bench, violation: Violation, violations: readonly Violation[]): Cure[] {
  const whole: Cure[] = [];
  const half: { readonly candidate: Candidate; readonly harm: readonly Violation[] }[] = [];
  const judge = (candidate: Candidate): void => {
    const { changed } = candidate;
    const { whole: judgeOfAll } = bench.judges;
    const judgeOfDays = bench.judges.of(violation, changed);
    // Most changes do not even cure the fault, which is soon seen; most others do harm on the same day.
    if (!isCured(violation, judgeOfDays.judge(changed, violation))) return;
    if (judgeOfDays !== judgeOfAll) {
      const then = judgeOfDays.judge(changed);
      const harm = harmOf(then.before, then.after);
      if (harm.length > 0) {
        half.push({ candidate, harm });
        return;
      }
    }
    const { before, after } = judgeOfAll.judge(changed);
    const harm = harmOf(before, after);
    if (harm.length > 0) {
      half.push({ candidate, harm });
      return;
    }
    const cured = curedBy(violations, before, after);
    // What the days have not shown, the whole does.
    if (cured.includes(violation) || isCured(violation, judgeOfAll.judge(changed, violation)))
      whole.push({ ...candidate, cures: cured });
  };
  const isSpent = () => bench.left <= 0 || bench.share <= 0;
  const judgeAll = (candidates: readonly Candidate[], most: number): void => {
    for (const candidate of candidates.slice(0, most)) {
      // The cheapest come first: what follows would be dearer than what there is.
      if (isSpent() || distinct(whole).length >= ALTERNATIVES) break;
      bench.left -= 1;
      bench.share -= 1;
      judge(candidate);
    }
  };
  judgeAll(candidatesFor(bench.draft, violation), MOST_JUDGED);
  if (whole.length > 0) return whole;
  const beginnings = half.filter(({ harm }) => harm.length <= 2).slice(0, HALF_CURES);
  for (const { candidate, harm } of beginnings) {
    const [next] = harm;
    if (!next || isSpent()) continue;
    const draft = withChanged(bench.draft, candidate.changed);
    const pairs = candidatesFor(draft, next).map((second) => ({
      changed: both(candidate.changed, second.changed),
      changes: [...candidate.changes, ...second.changes],
      cost: candidate.cost + second.cost,
    }));
    judgeAll(pairs, MOST_JUDGED / HALF_CURES);
  }
  if (whole.length === 0 && !isSpent()) judgeAll(otherDaysFor(bench.draft, violation), MOST_JUDGED);
  return whole;
}

/** Of each kind of fault with the same people on the same day: how often, and by how many minutes. */
type Counts = ReadonlyMap<string, { readonly count: number; readonly minutes: number }>;

function keyOf({ code, who, from }: Violation): string {
  return [code, dayOf(from), ...[...who].sort()].join('\n');
}

function countsOf(violations: readonly Violation[]): Counts {
  const counts = new Map<string, { count: number; minutes: number }>();
  for (const violation of violations) {
    const { count, minutes } = counts.get(keyOf(violation)) ?? { count: 0, minutes: 0 };
    counts.set(keyOf(violation), { count: count + 1, minutes: minutes + (violation.byMinutes ?? 0) });
  }
  return counts;
}

function isCured(violation: Violation, { before, after }: Verdict): boolean {
  if (after.some(({ words }) => words === violation.words)) return false;
  const key = keyOf(violation);
  const isOfKind = (each: Violation) => keyOf(each) === key;
  return after.filter(isOfKind).length < before.filter(isOfKind).length;
}

/** What is wrong afterwards and was not before, or is worse. */
function harmOf(before: readonly Violation[], after: readonly Violation[]): readonly Violation[] {
  const counts = countsOf(after);
  const countsBefore = countsOf(before);
  return after.filter((violation) => {
    const key = keyOf(violation);
    const was = countsBefore.get(key);
    const is = counts.get(key);
    return !was || !is || is.count > was.count || is.minutes > was.minutes;
  });
}

/** As many of each kind as have gone, those whose sentence is said no more. */
function curedBy(
  violations: readonly Violation[],
  before: readonly Violation[],
  after: readonly Violation[],
): readonly Violation[] {
  const left = countsOf(after);
  const gone = new Map([...countsOf(before)].map(([key, { count }]) => [key, count - (left.get(key)?.count ?? 0)]));
  const stillSaid = new Set(after.map(({ words }) => words));
  return violations.filter((violation) => {
    const key = keyOf(violation);
    const more = gone.get(key) ?? 0;
    if (more <= 0 || stillSaid.has(violation.words)) return false;
    gone.set(key, more - 1);
    return true;
  });
}

/** Of changes of one kind to one thing the cheapest is offered: fifteen minutes later, and not twenty and twenty-five too. */
function distinct<T extends Candidate>(repairs: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return repairs.filter(({ changes }) => {
    const key = JSON.stringify(changes.map(kindOf));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function kindOf(change: RepairChange): readonly unknown[] {
  switch (change.kind) {
    case 'move':
      return [change.title, change.is > change.was, dayOf(change.is) - dayOf(change.was)];
    case 'shorten':
      return [change.title, change.is[0] === change.was[0] ? 'end' : 'beginning'];
    case 'swap':
      return ['swap', ...[change.title, change.other].sort()];
    case 'staff':
      return [change.role, change.title, change.was ?? '', change.is ?? ''];
  }
}
