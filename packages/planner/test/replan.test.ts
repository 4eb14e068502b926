import { describe, expect, it } from 'vitest';
import { makeCity } from '../../../bench/city-week/generate.mjs';
import {
  alternativesTo,
  approachInWords,
  checkChange,
  differenceInWords,
  differencesBetween,
  explainAllLeftOut,
  LANGUAGES,
  type LeftOut,
  type Plan,
  plan,
  planValue,
  replan,
  type Stop,
  type Violation,
  validate,
  withoutUnmet,
} from '../src/index.ts';
import fc from './properties.ts';
import { problemOf } from './small-city.ts';

function planOf(size: Parameters<typeof makeCity>[0]): Plan {
  return plan(problemOf(makeCity(size)), { iterations: 60 }).plan;
}

function changeOf(before: Plan, file: object) {
  const { change, faults } = checkChange({ format: 'comity-change/1', ...file }, before);
  if (!change) throw new Error(JSON.stringify(faults));
  return change;
}

function replanned(before: Plan, file: object, iterations = 60) {
  const answer = replan(before, changeOf(before, file), { iterations });
  if (!answer.replanned) throw new Error(JSON.stringify(answer.faults));
  return answer.replanned;
}

const at = (minute: number) => {
  const day = Math.floor(minute / 1440);
  const [hours, minutes] = [Math.floor((minute % 1440) / 60), minute % 60];
  return `2026-05-0${4 + day}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

/** Everything of a stop that somebody could notice. */
const bare = ({ id, from, to, place, room, interpreters, hosts, groups }: Stop) =>
  [id, from, to, place, room, interpreters, hosts, groups] as const;

/** Plans with something that happens to them: half of the time of day one of a kind, at any hour of three days. */
const disruption = fc
  .record({
    seed: fc.nat(10_000),
    delegations: fc.integer({ min: 1, max: 4 }),
    now: fc.option(
      fc.integer({ min: 0, max: 3 * 288 - 1 }).map((step) => step * 5),
      { nil: undefined },
    ),
    kind: fc.constantFrom(
      'late',
      'early',
      'place',
      'site',
      'interpreter',
      'vehicle',
      'host',
      'size',
      'cancelled',
      'added',
    ),
    which: fc.nat(1000),
    minutes: fc.integer({ min: 1, max: 60 }).map((step) => step * 5),
  })
  .map(({ seed, delegations, now, kind, which, minutes }) => {
    const before = planOf({ seed, delegations, days: 3, sites: 25 });
    const { problem } = before;
    const pick = <T>(list: readonly T[]): T => {
      const picked = list[which % list.length];
      if (picked === undefined) throw new Error('nothing to pick');
      return picked;
    };
    const group = pick(problem.delegations.flatMap(({ groups }) => groups));
    const later = problem.items.filter(({ id }) =>
      before.stops.some((stop) => stop.item === id && stop.from >= (now ?? -1)),
    );
    const file: object =
      kind === 'late'
        ? { groups: [{ id: group.id, arrival: at(group.arrival.at + minutes) }] }
        : kind === 'early'
          ? { groups: [{ id: group.id, departure: at(group.departure.at - minutes) }] }
          : kind === 'size'
            ? { groups: [{ id: group.id, size: Math.max(1, group.size - 2) }] }
            : kind === 'cancelled'
              ? { cancelled: later.length > 0 ? [pick(later).id] : [] }
              : kind === 'added'
                ? {
                    added: [
                      {
                        id: 'new',
                        title: 'A new meeting',
                        groups: [group.id],
                        at: { place: 'city-hall' },
                        minutes: 30,
                        mandatory: false,
                      },
                    ],
                  }
                : {
                    unavailable: [
                      {
                        [kind]: pick<{ readonly id: string }>(problem[`${kind}s`]).id,
                        ...(which % 2 === 0 && now === undefined && { from: at(1440) }),
                      },
                    ],
                  };
    return {
      before,
      file: { ...file, ...(now !== undefined && { now: at(now) }) },
      now: now ?? Number.MIN_SAFE_INTEGER,
    };
  })
  .filter(({ before, file }) => checkChange({ format: 'comity-change/1', ...file }, before).faults === undefined);

const MAY_REMAIN = ['item-missing', 'meal-missing', 'no-vehicle', 'rest-missing'];

/** Whether what a group has begun keeps it from its flight, which was later when it began. */
function isAboutFlight({ code, who, from, to }: Violation, { stops }: Plan, now: number): boolean {
  const own = stops.filter(({ groups }) => groups.some((id) => who.includes(id)));
  return (
    (code === 'drive-too-short' || code === 'group-twice') &&
    own.some((stop) => stop.from < now && stop.to >= from) &&
    own.some((stop) => stop.what === 'departure' && stop.from <= to)
  );
}

describe('a plan made anew', () => {
  it('is valid from now on, keeps what is past as it was, and is the same again from the same seed', () => {
    fc.assert(
      fc.property(disruption, ({ before, file, now }) => {
        const { plan: after, unmet } = replanned(before, file);
        const mayRemain = (each: Violation) => MAY_REMAIN.includes(each.code) || isAboutFlight(each, after, now);
        expect(unmet.filter((each) => !mayRemain(each))).toEqual([]);
        expect(validate(after).filter((each) => each.from >= now && !mayRemain(each))).toEqual([]);
        const come = new Set(
          after.problem.delegations
            .flatMap(({ groups }) => groups)
            .flatMap(({ id, arrival }) => (arrival.at < now ? [id] : [])),
        );
        const isPast = ({ from, groups }: Stop) => from < now && groups.every((id) => come.has(id));
        const past = ({ stops }: Plan) =>
          stops
            .filter(isPast)
            .filter(({ what }) => what !== 'departure')
            .map(bare);
        expect(past(after)).toEqual(past(before));
        const begun = ({ legs }: Plan) => legs.filter(({ leaves, group }) => leaves < now && come.has(group));
        expect(begun(after)).toEqual(begun(before));
        expect(replanned(before, file).plan).toEqual(after);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps what is locked as it was, or refuses the change with the reason', () => {
    fc.assert(
      fc.property(disruption, fc.nat(3), ({ before, file }, every) => {
        const locked = before.stops.filter(
          ({ what }, nth) => what !== 'arrival' && what !== 'departure' && nth % (2 + every) === 0,
        );
        const change = changeOf(before, { ...file, locked: locked.map(({ id }) => id) });
        const { replanned: answer, faults } = replan(before, change, { iterations: 40 });
        if (!answer) {
          for (const { words } of faults)
            expect(words).toMatch(/is locked, and can no longer be as it was.*unlock it first/);
          return;
        }
        const kept = new Map(answer.plan.stops.map((stop) => [stop.id, stop]));
        const later = locked.filter(({ what }) => what !== 'check-in');
        expect(later.map(({ id }) => kept.get(id)).map((stop) => stop && bare(stop))).toEqual(later.map(bare));
        expect(later.every(({ id }) => kept.get(id)?.locked)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  describe.each([
    ['a minute after what is going on', 1],
    ['in the middle of what is going on', -10],
  ])('says of a flight that is now to be reached %s', (_, minutes) => {
    it('that it cannot be, and who waits for whom', () => {
      const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
      const going = before.stops.find(({ what, from }) => what === 'visit' && from > 2880);
      const group = before.problem.delegations
        .flatMap(({ groups }) => groups)
        .find(({ id }) => id === going?.groups[0]);
      if (!going || !group) throw new Error('nothing is going on');
      const departure = at(going.to + minutes + group.departure.minutes);
      const file = { now: at(going.from + 5), groups: [{ id: group.id, departure }] };
      const { plan: after, unmet } = replanned(before, file);
      expect(after.stops.find(({ id }) => id === going.id)).toEqual(going);
      const told = unmet.filter(({ who }) => who.includes(group.id)).map(({ code }) => code);
      expect(told).toContain(minutes > 0 ? 'drive-too-short' : 'group-twice');
    });
  });

  it('keeps the lunch that has begun when an earlier flight would have left no time for one', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const lunch = before.stops.find(({ meal, from }) => meal === 'Lunch' && from > 2880);
    const group = before.problem.delegations.flatMap(({ groups }) => groups).find(({ id }) => id === lunch?.groups[0]);
    if (!lunch || !group) throw new Error('no lunch');
    const departure = at(lunch.to + 55 + group.departure.minutes);
    const { plan: after } = replanned(before, { now: at(lunch.from + 5), groups: [{ id: group.id, departure }] });
    expect(after.stops.find(({ id }) => id === lunch.id)).toEqual(lunch);
  });

  it('says of a flight that can no longer be reached from the hotel that nobody drives there', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const [group] = before.problem.delegations[0]?.groups ?? [];
    if (!group) throw new Error('no group');
    const departure = at(2880 + 7 * 60 + 5 + group.departure.minutes);
    const { unmet } = replanned(before, { now: at(2880 + 7 * 60), groups: [{ id: group.id, departure }] });
    expect(unmet.filter(({ who }) => who.includes(group.id)).map(({ code }) => code)).toContain('no-vehicle');
  });

  it('changes nothing for anybody when nothing has happened', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 4 }), fc.nat(800), (seed, delegations, step) => {
        const before = planOf({ seed, delegations, days: 3, sites: 25 });
        const { plan: after, price } = replanned(before, { now: at(step * 5) });
        expect(differencesBetween(before, after)).toEqual([]);
        expect({ price, value: after.value }).toEqual({ price: 0, value: before.value });
      }),
      { numRuns: 12 },
    );
  });

  it('is worth what a plan of its stops is worth, however late it is on the day', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    for (const now of [10 * 60, 21 * 60 + 35, 24 * 60 + 55, 2880 + 100]) {
      const { plan: after } = replanned(before, { now: at(now), unavailable: [{ vehicle: 'vehicle-1' }] });
      expect(planValue(after)).toBe(after.value);
    }
  });

  it('has the bound of before where a change only takes away, and none where it lets more be', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const [item] = before.problem.items;
    const closed = replanned(before, { now: at(600), unavailable: [{ site: before.problem.sites[0]?.id }] }).plan;
    expect([closed.bound, closed.proven]).toEqual([before.bound, false]);
    expect(replanned(before, { now: at(600), cancelled: [item?.id] }).plan).toMatchObject({
      bound: null,
      proven: false,
    });
  });

  it('says of what it leaves out why, and on demand what that could take the place of from now on', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const now = 1440 + 13 * 60;
    const { plan: after } = replanned(before, { now: at(now) });
    const sites = (list: readonly LeftOut[]) => list.map(({ groups, site, why }) => [groups, site, why]);
    const all = explainAllLeftOut(after);
    expect(sites(all)).toEqual(sites(after.leftOut));
    const exchanged = all.flatMap(({ details }) => details?.instead?.title ?? []);
    const past = new Set(
      after.stops.flatMap(({ what, title, from }) => (what === 'visit' && from < now ? [title] : [])),
    );
    const toCome = new Set(after.stops.flatMap(({ title, from }) => (from >= now ? [title] : [])));
    expect(exchanged.length).toBeGreaterThan(0);
    expect(exchanged.filter((title) => past.has(title) && !toCome.has(title))).toEqual([]);
  });

  it('moves no group that has nothing to do with a late flight, and tells nobody who is not touched', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const [first] = before.problem.delegations;
    const late = (first?.groups ?? []).map(({ id, arrival }) => ({ id, arrival: at(arrival.at + 180) }));
    const { differences, plan: after } = replanned(before, { groups: late, now: at(480) }, 300);
    const groups = differences.filter(({ kind }) => kind === 'group').map(({ id }) => id);
    expect(groups).toEqual(late.map(({ id }) => id));
    expect(after.value).toBeGreaterThan(before.value * 0.85);
    for (const { differences: each } of differences) expect(each.length).toBeGreaterThan(0);
  });

  it('holds an item without the group that can no longer be there, and says so', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const banquet = before.stops.find(({ item }) => item === 'delegation-1-banquet');
    const [, second] = before.problem.delegations[0]?.groups ?? [];
    if (!banquet || !second) throw new Error('no banquet');
    const { givenUp, plan: after } = replanned(before, { groups: [{ id: second.id, arrival: at(banquet.to + 600) }] });
    expect(givenUp).toEqual([{ item: 'delegation-1-banquet', groups: [second.id] }]);
    expect(after.stops.find(({ item }) => item === 'delegation-1-banquet')?.groups).toEqual(['delegation-1-1']);
  });

  it('is told of another host and another room, and moves nothing for it', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const banquet = before.stops.find(({ item }) => item === 'delegation-1-banquet');
    const [host] = banquet?.hosts ?? [];
    const free = before.problem.hosts.find(
      ({ id, role, busy }) =>
        role === 'counterpart' &&
        id !== host &&
        ![
          ...busy,
          ...before.stops.flatMap((stop) => (stop.hosts.includes(id) ? [[stop.from, stop.to] as const] : [])),
        ].some(([from, to]) => from < (banquet?.to ?? 0) && to > (banquet?.from ?? 0)),
    );
    if (!banquet || !host || !free) throw new Error('no banquet');
    const { plan: after, differences } = replanned(before, {
      moved: [{ item: 'delegation-1-banquet', hosts: [free.id] }],
    });
    const { hosts, ...same } = after.stops.find(({ item }) => item === 'delegation-1-banquet') ?? banquet;
    expect(hosts).toEqual([free.id]);
    expect(same).toEqual({ ...banquet, hosts: undefined });
    const [told] = differences.filter(({ kind }) => kind === 'group').flatMap((each) => each.differences);
    if (!told) throw new Error('nobody is told');
    expect(LANGUAGES.map((language) => differenceInWords(told, 'group', language, after.problem.firstDay))).toEqual([
      expect.stringContaining(`received by ${free.name} instead of`),
      expect.stringContaining(`改为${free.name}`),
      expect.stringContaining(`${free.name} đón tiếp thay cho`),
    ]);
  });

  it('holds nothing in a house that is closed, and holds elsewhere what may be elsewhere', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const place = 'city-hall';
    const rooms = before.problem.rooms.filter((room) => room.place !== place).map(({ id }) => id);
    const moved = ['delegation-1-call', 'delegation-2-call', 'delegation-3-call'].map((item) => ({
      item,
      at: { rooms },
    }));
    const { plan: after, unmet } = replanned(before, { unavailable: [{ place }], moved });
    expect(
      after.stops.filter((stop) => stop.place === place && (stop.what === 'item' || stop.what === 'visit')),
    ).toEqual([]);
    expect(after.stops.filter(({ item }) => item?.endsWith('-call'))).toHaveLength(3);
    expect(unmet).toEqual([]);
    const hotel = before.stops.find(({ item }) => item === 'delegation-1-banquet')?.place;
    expect(replanned(before, { unavailable: [{ place: hotel }] }).givenUp.map(({ item }) => item)).toContain(
      'delegation-1-banquet',
    );
  });

  it('is worth, as it is told, what it is worth without what could not be met', () => {
    expect(withoutUnmet(344_767)).toBe(344_767);
    expect(withoutUnmet(-2_999_657_656)).toBe(342_344);
    expect(withoutUnmet(-3_000_002_423)).toBe(-2423);
  });
});

describe('the ways in which a plan is mended', () => {
  it('are up to three, differ in kind, and have the best first; each is a plan that is valid', () => {
    const before = planOf({ seed: 4, delegations: 3, groups: 2, days: 3, sites: 30 });
    const late = before.problem.delegations[0]?.groups.map(({ id, arrival }) => ({
      id,
      arrival: at(arrival.at + 180),
    }));
    const change = changeOf(before, { groups: late, now: at(480) });
    const { replanned: first } = replan(before, change);
    if (!first) throw new Error('refused');
    const ways = alternativesTo(first, before, change);
    expect(ways.length).toBeGreaterThan(1);
    expect(ways.length).toBeLessThanOrEqual(3);
    const kinds = ways.map(({ approach }) => [...approach.keys()].join());
    expect(new Set(kinds).size).toBe(ways.length);
    const worths = ways.map(({ replanned: { plan: made, price } }) => made.value - price);
    expect(worths).toEqual([...worths].sort((one, other) => other - one));
    expect(worths[0]).toBeGreaterThanOrEqual(first.plan.value - first.price);
    for (const { replanned: way, approach } of ways) {
      expect(validate(way.plan).filter(({ from }) => from >= 480)).toEqual([]);
      for (const language of LANGUAGES) expect(approachInWords(approach, language)).not.toMatch(/undefined|^$/);
    }
    expect(alternativesTo(first, before, change)).toEqual(ways);
  });

  it('is one where nothing need be mended', () => {
    const before = planOf({ seed: 4, delegations: 2, days: 3, sites: 30 });
    const change = changeOf(before, {});
    const { replanned: first } = replan(before, change);
    if (!first) throw new Error('refused');
    expect(alternativesTo(first, before, change).map(({ approach }) => approachInWords(approach, 'en'))).toEqual([
      'Nothing changes for anybody.',
    ]);
  });
});

describe('a change in a file', () => {
  const before = planOf({ seed: 4, delegations: 2, days: 3, sites: 20 });
  const called = before.stops.find(({ item }) => item === 'delegation-1-call');

  it.each([
    ['$.format', {}, { format: 'comity-change/2' }],
    ['$.gruops', { gruops: [] }, {}],
    ['$.groups[0].id', { groups: [{ id: '__proto__', size: 3 }] }, {}],
    ['$.groups[0].arrival', { groups: [{ id: 'delegation-1-1', arrival: '14:30' }] }, {}],
    ['$.unavailable[0]', { unavailable: [{ site: 'site-1', room: 'room-1' }] }, {}],
    ['$.unavailable[0].vehicle', { unavailable: [{ vehicle: 'tram' }] }, {}],
    ['$.moved[0]', { moved: [{ item: 'delegation-1-call', start: at(1500), windows: [[at(1500), at(1600)]] }] }, {}],
    [
      '$.moved[0].item',
      { now: at((called?.from ?? 0) + 1), moved: [{ item: 'delegation-1-call', start: at(3000) }] },
      {},
    ],
    ['$.added[0].id', { added: [{ id: 'delegation-1-call', title: 'Again', groups: [], at: {}, minutes: 5 }] }, {}],
    ['$.locked[0]', { locked: ['nowhere'] }, {}],
  ])('is refused with the path of what is wrong: %s', (path, file, more) => {
    const { faults } = checkChange({ format: 'comity-change/1', ...file, ...more }, before);
    expect(faults?.[0]?.path).toBe(path);
  });

  it('is refused where it makes of the problem what no plan can meet', () => {
    const change = changeOf(before, { groups: [{ id: 'delegation-1-1', size: 90_000 }] });
    expect(replan(before, change).faults?.[0]?.words).toMatch(/^after this change: 90000 persons, and all vehicles/);
  });
});
