import { randomUUID } from 'node:crypto';
import {
  type DateBounds,
  nameKey,
  overlapsPeriod,
  type Passage,
  type ProposedEngagement,
  periodBounds,
} from '@comity/domain';
import { mentionIn, type OwnParty } from '../../parties/own-party.usecases.ts';
import { type ProposalDraft, READER_SOURCE } from './draft.ts';

/** A proposed engagement of another paper, or of this one, as it is compared. */
export interface EventTelling {
  readonly proposalId: string;
  readonly documentId: string;
  readonly engagement: ProposedEngagement;
  readonly passages: readonly Passage[];
}

/** Two tellings need this much in common; what counts how much stands in `likeness`. */
const ENOUGH = 3;

/**
 * Tellings of one event in different papers or languages. Accepting joins them, so that the event counts once and has two sources.
 * Compared are only tellings that share a key (kind and a year), so that a new paper does not cost a look at every older one.
 *
 * @param fresh tellings of the paper that is new; at most one older telling is proposed for each
 */
export function proposeSameEvents(
  fresh: readonly EventTelling[],
  older: readonly EventTelling[],
  own: OwnParty,
): readonly ProposalDraft[] {
  const byKey = new Map<string, EventTelling[]>();
  for (const telling of older) {
    for (const key of keysOf(telling)) byKey.set(key, [...(byKey.get(key) ?? []), telling]);
  }
  const taken = new Set<string>();
  return fresh.flatMap((telling) => {
    const near = new Set(keysOf(telling).flatMap((key) => byKey.get(key) ?? []));
    const best = [...near]
      .filter((other) => other.documentId !== telling.documentId && !taken.has(other.proposalId))
      .map((other) => ({ other, score: likeness(telling.engagement, other.engagement, own) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score)[0]?.other;
    if (!best) return [];
    taken.add(best.proposalId);
    return [
      {
        id: randomUUID(),
        documentId: null,
        source: READER_SOURCE,
        payload: { kind: 'same-event' as const, keepId: best.proposalId, otherIds: [telling.proposalId] },
        passages: [best, telling].flatMap(({ passages: [first] }) => (first ? [first] : [])),
        weight: telling.engagement.byOthers ? 1 : 9,
      },
    ];
  });
}

/** Years that a telling may be found under; an unresolved or very long period has none, and is never matched. */
function keysOf({ engagement }: Pick<EventTelling, 'engagement'>): readonly string[] {
  const { startsOn, endsOn } = periodBounds(engagement.period);
  if (startsOn === null || endsOn === null) return [];
  const [from, to] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
  if (to - from > 15) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => `${engagement.kind} ${from + index}`);
}

/** Day for day 2 (an aggregate: year for year), same year 1; each shared partner, country or number adds; contradictions end it. */
function likeness(a: ProposedEngagement, b: ProposedEngagement, own: OwnParty): number {
  if (a.kind !== b.kind || a.aggregate !== b.aggregate || a.byOthers !== b.byOthers || a.status !== b.status) return 0;
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return 0;
  const [first, second] = [periodBounds(a.period), periodBounds(b.period)];
  if (!overlapsPeriod(first, second)) return 0;
  if (a.aggregate && !sameBounds(first, second)) return 0;
  const partners = sharedCount(partnersOf(a, own), partnersOf(b, own));
  const countries = sharedCount(new Set(a.countries), new Set(b.countries));
  if (a.countries.length > 0 && b.countries.length > 0 && countries === 0) return 0;
  const numbers = sharedCount(numbersOf(a), numbersOf(b));
  // Two aggregates over the very same years are as close as two events on the same day.
  const when = sameBounds(first, second)
    ? isShort(first) || a.aggregate
      ? 2
      : 1
    : isShort(first) || isShort(second)
      ? 0.5
      : 0;
  return when + Math.min(2, partners * 2) + Math.min(1, countries) + Math.min(2, numbers);
}

const sameBounds = (a: DateBounds, b: DateBounds) => a.startsOn === b.startsOn && a.endsOn === b.endsOn;

/** At most a month. */
function isShort({ startsOn, endsOn }: DateBounds): boolean {
  return startsOn !== null && endsOn !== null && Date.parse(endsOn) - Date.parse(startsOn) <= 31 * 86_400_000;
}

function partnersOf(engagement: ProposedEngagement, own: OwnParty): ReadonlySet<string> {
  return new Set(
    engagement.parties.filter((party) => !own.matches(mentionIn(party))).map((party) => nameKey(party.nameAsPrinted)),
  );
}

/** Numbers that say something: "one" delegation is in every telling. */
function numbersOf(engagement: ProposedEngagement): ReadonlySet<string> {
  return new Set(
    engagement.quantities
      .filter((quantity) => quantity.value !== null && quantity.value > 1)
      .map((quantity) => `${quantity.measure} ${quantity.value} ${quantity.unit ?? ''}`),
  );
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return shared;
}
