/** From passages to engagements: several passages may tell of one. */
import type { Direction, ReadingStatus } from '@comity/domain';
import type { DraftEngagement } from '../draft.ts';
import { directionOf } from './direction.ts';
import type { Home } from './home.ts';
import { actorsIn, type Identity, identityOf, isNobody, saysEnough, shares } from './identity.ts';
import { Cast } from './parties.ts';
import { boundsOf, meets, periodOf, spansYears } from './period.ts';
import { isAggregate, isPlanned, type Papers, statusOf } from './status.ts';
import type { Telling } from './tellings.ts';
import type { Timeline } from './timeline.ts';

/** Sentences back to which "the delegation", "the agreement" may point; in which one and the same is told on. */
const DEFINITE_REACH = 5;
const SAME_REACH = 8;
/** … to which a passage that names nobody belongs. */
const BARE_REACH = 2;

/** An engagement under construction. */
interface Group {
  readonly kind: Telling['kind'];
  readonly tellings: Telling[];
  direction: Direction | null;
  status: ReadingStatus;
  period: string | null;
  readonly people: Set<string>;
  readonly bodies: Set<string>;
  readonly countries: Set<string>;
  last: number;
}

export function groupTellings(
  tellings: readonly Telling[],
  home: Home,
  timeline: Timeline,
  paper: Papers,
  fullNames: ReadonlyMap<string, string>,
): DraftEngagement[] {
  const groups: Group[] = [];
  const latest = new Map<Telling['kind'], Group[]>();
  for (const telling of tellings) {
    const known = latest.get(telling.kind) ?? [];
    const identity = identityOf(telling, home);
    const group = findGroup(telling, identity, known);
    if (group) extend(group, telling, identity, home);
    else if (telling.strength !== 'definite' && saysEnough(telling, home)) {
      const opened = open(telling, identity, home);
      groups.push(opened);
      latest.set(telling.kind, [...known.slice(-RECENT), opened]);
    }
  }
  return finishAll(groups, new Cast(home, fullNames), timeline, paper);
}

/** Groups of one kind that are looked at again; keeps the cost linear. */
const RECENT = 40;

function findGroup(telling: Telling, identity: Identity, known: readonly Group[]): Group | undefined {
  const last = known.at(-1);
  if (!last) return undefined;
  const distance = telling.sentence - last.last;
  if (telling.strength === 'definite') {
    const byPerson = known.findLast((group) => shares(group.people, identity.people));
    return byPerson ?? (distance <= DEFINITE_REACH && mayBe(last, identity) ? last : undefined);
  }
  if (isTitleOnly(last) && known.length === 1 && !isAggregate(telling)) return last;
  const isCandidate = compatibleWith(telling);
  if (telling.kind === 'visit') {
    const bare = () =>
      isAggregate(telling)
        ? []
        : known.filter(
            (group) =>
              group.status !== 'aggregate' &&
              !contradict(group, telling) &&
              !(isPlanned(telling) && telling.dates.length > 0 && group.status !== 'planned'),
          );
    return findVisit(telling, identity, isNobody(identity) ? bare() : known.filter(isCandidate));
  }
  const near = known.filter((group) => telling.sentence - group.last <= SAME_REACH && isCandidate(group));
  if (telling.kind === 'talks') return findTalks(identity, near);
  return near.findLast((group) => tellsOn(group, telling, identity));
}

/** "The delegation" is the last one, unless it is said to be of somebody else. */
function mayBe(group: Group, { people, countries }: Identity): boolean {
  return (
    people.size === 0 && (countries.size === 0 || group.countries.size === 0 || shares(group.countries, countries))
  );
}

function isTitleOnly({ tellings }: Group): boolean {
  return tellings.every(({ block }) => block === 'title');
}

/** Different dates, a plan and a fact, a total and an instance are not one. */
function compatibleWith(telling: Telling): (group: Group) => boolean {
  const [aggregate, planned] = [isAggregate(telling), isPlanned(telling)];
  return (group) =>
    (group.status === 'aggregate') === aggregate &&
    (group.status === 'planned') === planned &&
    !contradict(group, telling);
}

/** What is said in talks about a year is not their date, nor a year that an agreement is about its own. */
function contradict(group: Group, telling: Telling): boolean {
  if (telling.kind === 'agreement' && telling.verb === null) return false;
  const [one, other] = [group.period, periodOf(telling)];
  if (telling.kind === 'talks' && Math.min(one?.length ?? 0, other?.length ?? 0) < 7) return false;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && !(meets(a, b) && spansYears(a) === spansYears(b));
}

function findVisit(
  telling: Telling,
  { people, bodies, countries }: Identity,
  groups: readonly Group[],
): Group | undefined {
  const byPerson = groups.findLast((group) => shares(group.people, people));
  if (byPerson) return byPerson;
  const near = groups.filter((group) => telling.sentence - group.last <= SAME_REACH);
  if (actorsIn(telling).some(({ indefinite, visitors }) => indefinite && visitors)) return undefined;
  const isSame = (group: Group) => shares(group.bodies, bodies) || shares(group.countries, countries);
  if (people.size === 0 || near.at(-1)?.people.size === 0) {
    const byOrigin = near.findLast((group) => (people.size === 0 || group.people.size === 0) && isSame(group));
    if (byOrigin) return byOrigin;
  }
  const isBare = people.size + bodies.size + countries.size === 0;
  const isNear = telling.sentence - (near.at(-1)?.last ?? 0) <= BARE_REACH;
  return isBare && isNear && !telling.quantities.some(({ measure }) => measure === 'batches') ? near.at(-1) : undefined;
}

function findTalks({ people, bodies, countries }: Identity, near: readonly Group[]): Group | undefined {
  const isNew = people.size > 0 && bodies.size + countries.size > 0;
  return near.findLast(
    (group) =>
      !isNew || shares(group.people, people) || shares(group.bodies, bodies) || shares(group.countries, countries),
  );
}

/** A further passage without figures of its own about the same parties. */
function tellsOn(group: Group, telling: Telling, identity: Identity): boolean {
  if (telling.kind === 'agreement' || telling.kind === 'event') {
    return isNobody(identity) || shares(group.bodies, identity.bodies) || shares(group.countries, identity.countries);
  }
  if (telling.kind === 'honour' && telling.sentence - group.last > 1) return false;
  const counted = telling.quantities.length > 0;
  return (
    !counted && (isNobody(identity) || shares(group.bodies, identity.bodies) || shares(group.people, identity.people))
  );
}

function open(telling: Telling, identity: Identity, home: Home): Group {
  return {
    kind: telling.kind,
    tellings: [telling],
    direction: directionOf(telling, home),
    status: isPlanned(telling) ? 'planned' : isAggregate(telling) ? 'aggregate' : 'reported',
    period: periodOf(telling),
    people: new Set(identity.people),
    bodies: new Set(identity.bodies),
    countries: new Set(identity.countries),
    last: telling.sentence,
  };
}

function extend(group: Group, telling: Telling, identity: Identity, home: Home): void {
  if (isTitleOnly(group)) {
    group.direction = directionOf(telling, home) ?? group.direction;
    group.status = isPlanned(telling) ? 'planned' : group.status;
  }
  group.tellings.push(telling);
  if (telling.strength !== 'definite') {
    for (const name of identity.people) group.people.add(name);
    for (const key of identity.bodies) group.bodies.add(key);
    for (const iso of identity.countries) group.countries.add(iso);
    group.period ??= periodOf(telling);
  }
  group.last = telling.sentence;
}

/** What has an occasion: honours and agreements are told as happening at it. */
const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'talks', 'event']);

function finishAll(groups: readonly Group[], cast: Cast, timeline: Timeline, paper: Papers): DraftEngagement[] {
  let before: string | null = null;
  return groups.map((group) => {
    const told = group.tellings.find(({ block }) => block !== 'title') ?? group.tellings[0];
    const follows = told?.follows === true && before !== null;
    const period = group.period ?? (follows || !told ? before : timeline.at(told.sentence, told.paragraph));
    if (period && OCCASIONS.has(group.kind) && group.status === 'reported') before = period;
    const quotes = [...new Map(group.tellings.map(({ quote }) => [`${quote.start} ${quote.end}`, quote])).values()];
    return {
      kind: group.kind,
      direction: group.direction,
      status: statusOf(group.status, group.tellings, period, paper),
      period,
      parties: cast.partiesOf(group.tellings, group.direction),
      quotes,
      sentence: group.tellings[0]?.sentence ?? 0,
    };
  });
}
