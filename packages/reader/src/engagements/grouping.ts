/** From passages to engagements: several passages may tell of one. */
import type { Direction } from '@comity/domain';
import type { DraftEngagement } from '../draft.ts';
import { clarityOf, directionOf } from './direction.ts';
import { finishAll } from './finish.ts';
import { countsOf, DAY, type Group, isTitleOnly, type OpenGroup } from './group.ts';
import type { Home } from './home.ts';
import { type Identity, identityOf, saysEnough } from './identity.ts';
import { Cast } from './parties.ts';
import { boundsOf, periodOf, spansYears } from './period.ts';
import { referentsOf } from './referents.ts';
import { BARE_REACH, findGroup, isAnonymous, visitorsIn } from './same-engagement.ts';
import { isAggregate, isPlanned, type Papers } from './status.ts';
import type { Telling } from './tellings.ts';
import type { Timeline } from './timeline.ts';

/** Groups of one kind that are looked at again; keeps the cost linear. */
const RECENT = 40;

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
    const clear = clearDirection(telling, home);
    const open = findGroup(telling, identity, clear, known);
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
        clear,
        last: telling.sentence,
      };
      latest.set(telling.kind, [...known.slice(-RECENT), opened]);
    }
  }
  return finishAll(groups, new Cast(home, fullNames, referentsOf(tellings, home)), timeline, paper, raw);
}

/** Of a visit of which both sides are told, or of several as one number, which way it goes. */
function clearDirection(telling: Telling, home: Home): Direction | null {
  const isPlain = clarityOf(telling, home) === BOTH || isAggregate(telling);
  const isClear = telling.kind === 'visit' && telling.strength === 'strong' && isPlain;
  return isClear ? directionOf(telling, home) : null;
}
const BOTH = 2;

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
  const last = group.tellings.at(-1)?.sentence ?? 0;
  const isNear = telling.sentence - last <= BARE_REACH;
  // "will send a team and receive delegations": others come to those who sent it
  if (telling.frame === 'receives' && !telling.passive && telling.sentence === last) return false;
  const visitors = visitorsIn(telling);
  return isNear && visitors.length > 0 && visitors.every(isAnonymous);
}

/** What is done at ceremonies. */
const WITH_CEREMONY: ReadonlySet<string> = new Set(['honour', 'consignment', 'agreement', 'exchange', 'training']);

function date(telling: Telling, group: Group | undefined): void {
  if (group) group.period ??= periodOf(telling);
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
  open.clear ??= clearDirection(telling, home);
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
