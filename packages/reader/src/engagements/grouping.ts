/** From passages to engagements: several passages may tell of one. */
import type { Direction, Quote, ReadingStatus } from '@comity/domain';
import type { DraftEngagement } from '../draft.ts';
import type { Actor } from './actors.ts';
import { clarityOf, directionOf } from './direction.ts';
import type { Home } from './home.ts';
import { actorsIn, type Identity, identityOf, isNobody, saysEnough, subjectIn } from './identity.ts';
import { Cast } from './parties.ts';
import { type Bounds, boundsOf, meets, periodOf, spansYears } from './period.ts';
import { referentsOf } from './referents.ts';
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
}

/** One to which further passages may belong: whom it was told of, and the sentence in which it was told last. */
interface OpenGroup {
  readonly group: Group;
  readonly people: Set<string>;
  readonly bodies: Set<string>;
  readonly countries: Set<string>;
  readonly places: Set<string>;
  /** What was counted in it. */
  readonly counted: Set<string>;
  last: number;
}

export function groupTellings(
  tellings: readonly Telling[],
  home: Home,
  timeline: Timeline,
  paper: Papers,
  fullNames: ReadonlyMap<string, string>,
  raw: string,
): DraftEngagement[] {
  const groups: Group[] = [];
  const latest = new Map<Telling['kind'], readonly OpenGroup[]>();
  for (const [i, telling] of tellings.entries()) {
    const known = latest.get(telling.kind) ?? [];
    const identity = identityOf(telling, home);
    const open = findGroup(telling, identity, known);
    if (open) extend(open, telling, identity, home);
    else if (isCeremony(telling, groups.at(-1))) date(telling, groups.at(-1));
    else if (isCeremonyFor(telling, tellings[i + 1]) || isOfTeam(telling, groups.at(-1))) continue;
    else if (telling.strength !== 'definite' && saysEnough(telling, identity, home)) {
      const group = begin(telling, home);
      groups.push(group);
      const { people, bodies, countries, places } = identity;
      const opened: OpenGroup = {
        group,
        people: new Set(people),
        bodies: new Set(bodies),
        countries: new Set(countries),
        places: new Set(places),
        counted: new Set(countsOf(telling)),
        last: telling.sentence,
      };
      latest.set(telling.kind, [...known.slice(-RECENT), opened]);
    }
  }
  return finishAll(groups, new Cast(home, fullNames, referentsOf(tellings, home)), timeline, paper, raw);
}

/** "The ceremony was held on 3 March", of an honour or gift told just before, says when that was. */
function isCeremony(telling: Telling, group: Group | undefined): boolean {
  if (telling.kind !== 'event' || telling.strength === 'strong' || !group || !WITH_CEREMONY.has(group.kind))
    return false;
  return telling.sentence - (group.tellings.at(-1)?.sentence ?? 0) <= BARE_REACH;
}

/** "A ceremony to sign …" is told for what is signed. */
function isCeremonyFor({ kind, strength, sentence }: Telling, next: Telling | undefined): boolean {
  return kind === 'event' && strength === 'weak' && next?.sentence === sentence && WITH_CEREMONY.has(next.kind);
}

/** "The team was met at the airport by the governor", "the group will arrive tonight", of people who were sent to work: no visit. */
function isOfTeam(telling: Telling, group: Group | undefined): boolean {
  if (telling.kind !== 'visit' || telling.frame === 'gives' || group?.kind !== 'deployment') return false;
  const isNear = telling.sentence - (group.tellings.at(-1)?.sentence ?? 0) <= BARE_REACH;
  const visitors = visitorsIn(telling);
  return isNear && visitors.length > 0 && visitors.every(isAnonymous);
}

/** What is done at ceremonies. */
const WITH_CEREMONY: ReadonlySet<string> = new Set(['honour', 'consignment', 'agreement', 'exchange', 'training']);

function date(telling: Telling, group: Group | undefined): void {
  if (group) group.period ??= periodOf(telling);
}

/** Kinds of which the same figures, told again nearby, say that it is the same. */
const COUNTED_KINDS: ReadonlySet<string> = new Set(['consignment', 'training', 'deployment']);
const FEWEST_COUNTED = 3;
/** What tells one gift, course or team from another; in how many places it was does not. */
const COUNTED_MEASURES: ReadonlySet<string> = new Set([
  'persons',
  'patients',
  'households',
  'money',
  'doses',
  'items',
  'packages',
  'tonnes',
  'kits',
  'batches',
  'hours',
  'sessions',
]);
const NO_COUNTS: readonly string[] = [];
/** A number that is not met twice by chance: "units value". */
const isTelling = (count: string) => Number(count.slice(count.lastIndexOf(' ') + 1)) >= LEAST_TELLING;
const LEAST_TELLING = 100;

/** What a passage counts, as compared. */
function countsOf({ kind, quantities }: Telling): readonly string[] {
  if (quantities.length === 0 || !COUNTED_KINDS.has(kind)) return NO_COUNTS;
  return quantities.flatMap(({ measure, value }) =>
    value === null || value < FEWEST_COUNTED || !COUNTED_MEASURES.has(measure) ? [] : [`${measure} ${value}`],
  );
}

/** Groups of one kind that are looked at again; keeps the cost linear. */
const RECENT = 40;

function shares(known: ReadonlySet<string>, names: readonly string[]): boolean {
  for (const name of names) if (known.has(name)) return true;
  return false;
}

function findGroup(telling: Telling, identity: Identity, known: readonly OpenGroup[]): OpenGroup | undefined {
  const last = known.at(-1);
  if (!last) return undefined;
  if (telling.strength === 'definite') {
    const byPerson = known.findLast(({ people }) => shares(people, identity.people));
    const isNear = telling.sentence - last.last <= DEFINITE_REACH;
    return byPerson ?? (isNear && mayBe(last, identity) ? last : undefined);
  }
  if (telling.kind === 'exchange' && telling.said.both && last.last === telling.sentence) return last;
  if (isEntry(telling) && (isListed(last.group) || isTitleOnly(last.group))) return undefined;
  if (isTitleOnly(last.group) && known.length === 1 && !isAggregate(telling)) return last;
  const isCandidate = compatibleWith(telling);
  if (telling.kind === 'visit')
    return findVisit(telling, identity, known, isNobody(identity) ? mayBeToldBare(telling) : isCandidate);
  const near = known.filter(({ last: at, group }) => telling.sentence - at <= SAME_REACH && isCandidate(group));
  if (telling.kind === 'talks') return findTalks(identity, near);
  if (telling.kind === 'agreement') return near.findLast((open) => isSameAgreement(open, telling, identity));
  const recent = near.at(-1);
  if (GATHERINGS.has(telling.kind) && isToldBare(telling) && recent && telling.sentence - recent.last <= DEFINITE_REACH)
    return recent;
  return near.findLast((open) => tellsOn(open, telling, identity));
}

/** "The delegation" is the last one, unless it is said to be of somebody else. */
function mayBe(open: OpenGroup, { people, countries }: Identity): boolean {
  return (
    people.length === 0 && (countries.length === 0 || open.countries.size === 0 || shares(open.countries, countries))
  );
}

function isTitleOnly({ tellings }: Group): boolean {
  return tellings.every(({ block }) => block === 'title');
}

/** Lines below a year or month each tell of something else; those below a day are the programme of one thing. */
function isEntry(telling: Telling): boolean {
  return telling.listed && (periodOf(telling)?.length ?? DAY) < DAY;
}

function isListed({ tellings }: Group): boolean {
  return tellings.every(({ listed }) => listed);
}

/** Different dates, a plan and a fact, a total and an instance are not one. */
function compatibleWith(telling: Telling): (group: Group) => boolean {
  const aggregate = isAggregate(telling);
  const planned = isPlanned(telling);
  const contradicts = contradictionOf(telling);
  return (group) =>
    (group.status === 'aggregate') === aggregate && (group.status === 'planned') === planned && !contradicts(group);
}

/** A passage that names nobody may tell on of any visit, but not a total, and a dated plan only of a plan. */
function mayBeToldBare(telling: Telling): (group: Group) => boolean {
  if (isAggregate(telling)) return () => false;
  const contradicts = contradictionOf(telling);
  const isDatedPlan = isPlanned(telling) && telling.dates.length > 0;
  return (group) => group.status !== 'aggregate' && !contradicts(group) && !(isDatedPlan && group.status !== 'planned');
}

/** What is said in talks about a year is not their date, nor a year that an agreement is about its own. */
function contradictionOf(telling: Telling): (group: Group) => boolean {
  if (telling.kind === 'agreement' && telling.verb === null) return () => false;
  const other = periodOf(telling);
  const bounds = boundsOf(other);
  if (!bounds) return () => false;
  return ({ period }) => {
    if (telling.kind === 'talks' && Math.min(period?.length ?? 0, other?.length ?? 0) < 7) return false;
    const own = boundsOf(period);
    return own !== undefined && !mayBeOne(own, bounds);
  };
}

function mayBeOne(a: Bounds, b: Bounds): boolean {
  return meets(a, b) && spansYears(a) === spansYears(b);
}

function findVisit(
  telling: Telling,
  { people, bodies, countries }: Identity,
  known: readonly OpenGroup[],
  isCandidate: (group: Group) => boolean,
): OpenGroup | undefined {
  const byPerson = known.findLast((open) => shares(open.people, people) && isCandidate(open.group));
  if (byPerson) return byPerson;
  if (actorsIn(telling).some(({ indefinite, who }) => indefinite && who.visitors)) return undefined;
  const near = known.filter(({ last, group }) => telling.sentence - last <= SAME_REACH && isCandidate(group));
  if (people.length === 0 || near.at(-1)?.people.size === 0) {
    const byOrigin = near.findLast(
      (open) =>
        (people.length === 0 || open.people.size === 0) &&
        (shares(open.bodies, bodies) || shares(open.countries, countries)),
    );
    if (byOrigin) return byOrigin;
  }
  const isBare = people.length + bodies.length + countries.length === 0 || isOfNobody(telling, near.at(-1), countries);
  const isNear =
    telling.sentence - (near.at(-1)?.last ?? 0) <= (telling.subject?.who.visitors ? SAME_REACH : BARE_REACH);
  return isBare && isNear && !telling.quantities.some(({ measure }) => measure === 'batches') ? near.at(-1) : undefined;
}

/** "The delegation was received by the mayor": those who visit are nobody in particular, and where they are is no other country. */
function isOfNobody(telling: Telling, last: OpenGroup | undefined, countries: readonly string[]): boolean {
  if (!last || areDisjoint(last.countries, countries) || telling.frame === 'gives') return false;
  return visitorsIn(telling).every(isAnonymous);
}

/** Whoever comes or goes: behind the verb it is said where they are ("visited the centre of the society"). */
function visitorsIn({ subject, objects, sources, frame, verb }: Telling): readonly Actor[] {
  if (frame === 'receives') return objects.concat(sources);
  return subjectIn(subject).concat(sources.filter(({ from }) => verb === null || from < verb));
}

function isAnonymous({ who, indefinite }: Actor): boolean {
  return (
    !indefinite && !who.we && who.people.length + who.bodies.length + who.countries.length + who.places.length === 0
  );
}

function findTalks({ people, bodies, countries }: Identity, near: readonly OpenGroup[]): OpenGroup | undefined {
  const isNew = people.length > 0 && bodies.length + countries.length > 0;
  return near.findLast(
    (open) => !isNew || shares(open.people, people) || shares(open.bodies, bodies) || shares(open.countries, countries),
  );
}

/** One between the same parties; where it is only spoken of ("the signing ceremony"), the last one, unless it is said to be of others. */
function isSameAgreement(open: OpenGroup, telling: Telling, identity: Identity): boolean {
  if (isSince(telling) && !open.group.tellings.some(isSince)) return false;
  if (isNobody(identity) || isBetweenNobody(open)) return true;
  if (shares(open.bodies, identity.bodies) || shares(open.countries, identity.countries)) return true;
  if (shares(open.places, identity.places) || shares(open.people, identity.people)) return true;
  const isSpokenOf = telling.verb === null && telling.quantities.length === 0;
  return isSpokenOf && telling.sentence - open.last <= BARE_REACH && !areDisjoint(open.countries, identity.countries);
}

/** "Agreements were signed as well: …" */
function isBetweenNobody(open: OpenGroup): boolean {
  return isNobodyIn(open) && open.group.tellings.every(({ verb }) => verb === null);
}

function isNobodyIn({ people, bodies, countries, places }: OpenGroup): boolean {
  return people.size + bodies.size + countries.size + places.size === 0;
}

/** "Sister cities since 1980": not what was signed yesterday. */
function isSince({ dates }: Telling): boolean {
  return dates.some(({ edtf }) => edtf?.endsWith('/..'));
}

/** Both are said, and they are others. */
function areDisjoint(known: ReadonlySet<string>, names: readonly string[]): boolean {
  return known.size > 0 && names.length > 0 && !shares(known, names);
}

/** "Hội nghị được tổ chức …", 大会…举行: opens its sentence with nothing but the event, or calls it by a word for any. */
function isToldBare({ from, verb, strength, listed, block }: Telling): boolean {
  if (listed || block !== 'main') return false;
  return strength === 'weak' || (from <= 1 && verb !== null && verb > from);
}
const GATHERINGS: ReadonlySet<string> = new Set(['event', 'training', 'exchange']);

/** A further passage about the same parties without figures of its own, or with the same figures. */
function tellsOn(open: OpenGroup, telling: Telling, identity: Identity): boolean {
  const isSomebody = !isNobody(identity);
  const sharesBody = shares(open.bodies, identity.bodies);
  if (telling.kind === 'event') return !isSomebody || sharesBody || shares(open.countries, identity.countries);
  if (telling.kind === 'honour' && telling.sentence - open.last > 1) return shares(open.people, identity.people);
  const counts = countsOf(telling);
  const namesNobody = identity.people.length + identity.bodies.length + identity.countries.length === 0;
  if (namesNobody && telling.sentence - open.last <= 1 && shares(open.counted, counts)) return true;
  const areOthers = areDisjoint(open.countries, identity.countries);
  if (!areOthers && shares(open.counted, counts.filter(isTelling))) return true;
  if (telling.kind === 'exchange' && isNobodyIn(open)) return true;
  const isOther = telling.quantities.length > 0 && !shares(open.counted, counts);
  return !isOther && (!isSomebody || sharesBody || shares(open.people, identity.people));
}

function begin(telling: Telling, home: Home): Group {
  return {
    kind: telling.kind,
    tellings: [telling],
    direction: directionOf(telling, home),
    status: isPlanned(telling) ? 'planned' : isAggregate(telling) ? 'aggregate' : 'reported',
    period: periodOf(telling),
  };
}

function extend(open: OpenGroup, telling: Telling, identity: Identity, home: Home): void {
  const { group } = open;
  if (isTitleOnly(group)) {
    const isClearer = group.tellings.every((told) => clarityOf(telling, home) > clarityOf(told, home));
    if (isClearer || group.direction === null) group.direction = directionOf(telling, home) ?? group.direction;
    group.status = isPlanned(telling) ? 'planned' : group.status;
  }
  group.tellings.push(telling);
  if (telling.strength !== 'definite') {
    for (const name of identity.people) open.people.add(name);
    for (const key of identity.bodies) open.bodies.add(key);
    for (const iso of identity.countries) open.countries.add(iso);
    for (const place of identity.places) open.places.add(place);
    for (const count of countsOf(telling)) open.counted.add(count);
    group.period = longer(group, periodOf(telling));
  }
  open.last = telling.sentence;
}

const LASTING: ReadonlySet<string> = new Set(['visit', 'event', 'exchange', 'training']);

/** "Arrived on the 3rd … from 3 to 5 May": the days that begin with the one told first say more. */
function longer({ kind, period }: Group, other: string | null): string | null {
  if (period === null || other === null || !LASTING.has(kind)) return period ?? other;
  const own = boundsOf(period);
  const bounds = boundsOf(other);
  const goesOn = own && bounds && own.from === bounds.from && bounds.to > own.to;
  return goesOn && other.length >= DAY && !spansYears(bounds) ? other : period;
}

/** What has an occasion: honours and agreements are told as happening at it. */
const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'talks', 'event']);

/** The days of which a paper tells, where all that it dates was then: what it tells without a date was then, too. */
function onlyPeriod(groups: readonly Group[]): string | null {
  let only: string | null = null;
  for (const { period, status } of groups) {
    if (status === 'planned' || period === null) continue;
    if (period.length < DAY || (only !== null && only !== period)) return null;
    only = period;
  }
  return only;
}
const DAY = 'YYYY-MM-DD'.length;

/** When a passage without a date tells of; of a meeting and what belongs to it, the field of the minutes says it. */
function dateOf({ kind }: Group, { sentence, paragraph }: Telling, timeline: Timeline): string | null {
  const field = AT_OCCASIONS.has(kind) || kind === 'visit' ? timeline.fieldOf(sentence) : null;
  return field ?? timeline.at(sentence, paragraph);
}

function occasion({ kind, status }: Group, only: string | null): string | null {
  return status === 'reported' && AT_OCCASIONS.has(kind) ? only : null;
}

const AT_OCCASIONS: ReadonlySet<string> = new Set(['talks', 'agreement', 'honour', 'event']);

function finishAll(
  groups: readonly Group[],
  cast: Cast,
  timeline: Timeline,
  paper: Papers,
  raw: string,
): DraftEngagement[] {
  let before: string | null = null;
  const only = onlyPeriod(groups);
  return groups.map((group) => {
    const told = group.tellings.find(({ block }) => block !== 'title') ?? group.tellings[0];
    const follows = told?.said.follows === true && before !== null;
    const period =
      group.period ?? (follows || !told ? before : (dateOf(group, told, timeline) ?? occasion(group, only)));
    const status = statusOf(group.status, group.tellings, period, paper);
    if (period && OCCASIONS.has(group.kind) && status === 'reported') before = period;
    return {
      kind: group.kind,
      direction: group.direction,
      status,
      period,
      parties: cast.partiesOf(group.tellings, group.direction),
      quotes: quotesOf(group.tellings, raw),
    };
  });
}

/** The passages, each once. */
function quotesOf(tellings: readonly Telling[], raw: string): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { start, end } of tellings) {
    const passage = `${start} ${end}`;
    if (!quotes.has(passage)) quotes.set(passage, { start, end, quote: raw.slice(start, end) });
  }
  return [...quotes.values()];
}
