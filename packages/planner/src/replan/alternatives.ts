import type { Plan } from '../plan/plan.ts';
import { dayOf } from '../time.ts';
import type { AgendaEntry } from '../views/agenda.ts';
import type { Change, Prices } from './change.ts';
import type { Difference, PersonDifferences } from './differences.ts';
import { type Replanned, type ReplanOptions, replan } from './replan.ts';

const WAYS = ['dropped', 'swapped', 'another-day', 'moved', 'shortened', 'added', 'elsewhere', 'people'] as const;
/** One way in which a plan is mended. */
export type Way = (typeof WAYS)[number];

/** What is done to the programmes of groups, and to what in them. */
export type Approach = ReadonlyMap<Way, readonly AgendaEntry[]>;

export interface Alternative {
  readonly replanned: Replanned;
  readonly approach: Approach;
}

const MOST = 3;
/** Two things have changed places where each begins about when the other did. */
const ABOUT = 60;

/**
 * The mended plan, and up to two others that are mended in another way: rather dropping than moving, rather moving or shortening than dropping,
 * rather exchanging days, rather keeping what the first way drops and dropping something else. Each has its price by the change's own prices; the best first.
 *
 * @param first as `replan` gives it
 */
export function alternativesTo(
  first: Replanned,
  plan: Plan,
  change: Change,
  options: Omit<ReplanOptions, 'prices' | 'kept'> = {},
): readonly Alternative[] {
  const { prices } = change;
  const ofPrices = (preferred: Partial<Prices>) => ({ prices: { ...prices, ...preferred } });
  const kept = droppedIn(first);
  const preferences: readonly Pick<ReplanOptions, 'prices' | 'kept'>[] = [
    ofPrices({ moved: times(prices.moved, 12), minute: times(prices.minute, 12), added: times(prices.added, 12) }),
    ofPrices({ dropped: times(prices.dropped, 12), added: times(prices.added, 4) }),
    ofPrices({ dropped: times(prices.dropped, 4), minute: 0, moved: Math.floor(prices.moved / 2) }),
    ...(kept.size > 0 ? [{ kept }] : []),
  ];
  const found = [alternativeOf(first)];
  for (const preferred of preferences) {
    const { replanned } = replan(plan, change, { ...options, ...preferred });
    const other = replanned && alternativeOf(replanned);
    if (!other) continue;
    const same = found.findIndex(({ approach }) => isSame(approach, other.approach));
    const known = found[same];
    if (!known) found.push(other);
    else if (worthOf(other) > worthOf(known)) found[same] = other;
  }
  return found.sort((one, other) => worthOf(other) - worthOf(one)).slice(0, MOST);
}

/** What groups would have had and now have not. */
function droppedIn({ differences }: Replanned): ReadonlySet<string> {
  const dropped = differences.flatMap(({ kind, differences: own }) => (kind === 'group' ? own.filter(isDecided) : []));
  return new Set(dropped.flatMap((each) => (each.kind === 'dropped' ? [each.was.id] : [])));
}

function worthOf({ replanned }: Alternative): number {
  return replanned.plan.value - replanned.price;
}

function times(price: number, factor: number): number {
  return Math.min(1_000_000, price * factor);
}

function alternativeOf(replanned: Replanned): Alternative {
  return { replanned, approach: approachOf(replanned.differences) };
}

function isSame(one: Approach, other: Approach): boolean {
  return [...one.keys()].join() === [...other.keys()].join();
}

/** When groups come and go is not the plan's to say, nor is what is no longer due. */
function isDecided(difference: Difference): boolean {
  const { what } = entryOf(difference);
  if (what === 'arrival' || what === 'departure' || what === 'check-in') return false;
  return difference.kind === 'changed' || (what !== 'rest' && what !== 'meal');
}

function approachOf(differences: readonly PersonDifferences[]): Approach {
  const entries = new Map<Way, Map<string, AgendaEntry>>();
  for (const { kind, differences: own } of differences) {
    const decided = kind === 'group' ? own.filter(isDecided) : [];
    for (const each of decided)
      for (const way of waysOf(each, decided)) {
        const entry = entryOf(each);
        entries.set(way, (entries.get(way) ?? new Map()).set(entry.id, entry));
      }
  }
  return new Map(
    WAYS.flatMap((way) => (entries.has(way) ? [[way, [...(entries.get(way)?.values() ?? [])]] as const] : [])),
  );
}

function entryOf(difference: Difference): AgendaEntry {
  return difference.kind === 'dropped' ? difference.was : difference.is;
}

function waysOf(difference: Difference, all: readonly Difference[]): readonly Way[] {
  if (difference.kind !== 'changed') return [difference.kind];
  const { was, is, differsIn } = difference;
  const ways: Way[] = [];
  if (differsIn.includes('time')) {
    const isSwapped = all.some(
      (other) =>
        other !== difference &&
        other.kind === 'changed' &&
        Math.abs(other.is.from - was.from) <= ABOUT &&
        Math.abs(is.from - other.was.from) <= ABOUT &&
        Math.abs(was.from - other.was.from) > ABOUT,
    );
    if (isSwapped) ways.push('swapped');
    else if (dayOf(was.from) !== dayOf(is.from)) ways.push('another-day');
    else if (is.to - is.from < was.to - was.from) ways.push('shortened');
    else ways.push('moved');
  }
  if (differsIn.includes('place')) ways.push('elsewhere');
  if (differsIn.includes('interpreters') || differsIn.includes('vehicles')) ways.push('people');
  return ways;
}
