import { describe, expect, it } from 'vitest';
import { checkProblem, writeProblem } from '../src/index.ts';
import fc from './properties.ts';
import { problemOf, SMALL_CITY } from './small-city.ts';

const [norlund, kestria] = SMALL_CITY.delegations;
const [groupA] = norlund?.groups ?? [];
const [museum] = SMALL_CITY.sites;
const [talks, signing] = SMALL_CITY.items;

const pathsOf = (file: unknown) => checkProblem(file).faults?.map(({ path, code }) => `${path} ${code}`);
const withGroupA = (changes: object) => ({
  ...SMALL_CITY,
  delegations: [{ ...norlund, groups: [{ ...groupA, ...changes }] }, kestria],
});
const withMuseum = (changes: object) => ({
  ...SMALL_CITY,
  sites: [{ ...museum, ...changes }, ...SMALL_CITY.sites.slice(1)],
});
const withTalks = (changes: object) => ({ ...SMALL_CITY, items: [{ ...talks, ...changes }, signing] });

/** Bad files with the path of what is wrong in them. */
const faulty: readonly (readonly [title: string, file: unknown, faults: readonly string[]])[] = [
  ['is no object', [], ['$ wrong-kind']],
  ['is nothing', null, ['$ wrong-kind']],
  ['has a field that nobody knows', { ...SMALL_CITY, sitse: [] }, ['$.sitse unknown-field']],
  [
    'brings a prototype of its own',
    JSON.parse(JSON.stringify(SMALL_CITY).replace('{', '{"__proto__":{"days":9},')),
    ['$.__proto__ unknown-field'],
  ],
  ['lacks what is needed', { ...SMALL_CITY, days: undefined }, ['$.days missing']],
  ['counts from a day that is none', { ...SMALL_CITY, firstDay: '2026-02-30' }, ['$.firstDay wrong-kind']],
  ['is in no time zone', { ...SMALL_CITY, zone: 'Atlantis/Centre' }, ['$.zone unknown-reference']],
  ['has a number that is none', withMuseum({ capacity: Number.NaN }), ['$.sites[0].capacity out-of-range']],
  ['has a number beyond all bounds', withMuseum({ capacity: 1e308 }), ['$.sites[0].capacity out-of-range']],
  ['has half a person', withGroupA({ size: 3.5 }), ['$.delegations[0].groups[0].size out-of-range']],
  [
    'has a time of day that is none',
    withMuseum({ open: [{ from: '09:60', to: '17:00' }] }),
    ['$.sites[0].open[0].from wrong-kind'],
  ],
  [
    'has a door that closes before it opens',
    withMuseum({ open: [{ from: '17:00', to: '09:00' }] }),
    ['$.sites[0].open[0] contradiction'],
  ],
  [
    'has a window that closes before it opens',
    withTalks({ windows: [['2026-05-04T12:00', '2026-05-04T11:00']] }),
    ['$.items[0].windows[0] contradiction', '$.items[0] impossible'],
  ],
  [
    'has one id twice',
    { ...SMALL_CITY, vehicles: [...SMALL_CITY.vehicles, ...SMALL_CITY.vehicles.slice(0, 1)] },
    ['$.vehicles[2].id duplicate'],
  ],
  [
    'calls a group as its delegation',
    withGroupA({ id: 'norlund' }),
    [
      '$.delegations[0].groups[0].id duplicate',
      '$.items[0].groups[0] unknown-reference',
      '$.items[1].groups[0] unknown-reference',
    ],
  ],
  ['names a place that is not there', withMuseum({ place: 'atlantis' }), ['$.sites[0].place unknown-reference']],
  [
    'names a place without a way to it',
    { ...SMALL_CITY, places: [...SMALL_CITY.places, { id: 'island', name: 'Island' }] },
    ['airport', 'hotel', 'hall', 'museum', 'garden', 'island'].map((_, nth) => `$.places[${nth}] impossible`),
  ],
  [
    'has a group larger than all vehicles together',
    withGroupA({ size: 9 }),
    ['$.delegations[0].groups[0].size impossible'],
  ],
  [
    'lets a group leave before it has come',
    withGroupA({ departure: { at: '2026-05-04T08:00', place: 'airport' } }),
    ['$.delegations[0].groups[0].departure contradiction', '$.items[0] impossible'],
  ],
  [
    'wants an item while its group is away',
    withTalks({ windows: undefined, start: '2026-05-04T19:30' }),
    ['$.items[0] impossible'],
  ],
  ['wants an item where it does not fit', withTalks({ at: { rooms: ['small'] } }), ['$.items[0].at impossible']],
  [
    'wants an item at two places',
    withTalks({ at: { place: 'hall', rooms: ['lotus'] } }),
    ['$.items[0].at contradiction'],
  ],
  ['brings together who must not meet', withTalks({ groups: ['a', 'b'] }), ['$.items[0].groups contradiction']],
  [
    'lets two items wait for each other',
    withTalks({ after: [{ item: 'signing' }] }),
    ['$.items[1].after[0] contradiction'],
  ],
  [
    'keeps a delegation apart from its own group',
    { ...SMALL_CITY, apart: [{ one: 'norlund', other: 'a' }] },
    ['$.apart[0] contradiction', '$.items[0].groups contradiction', '$.items[1].groups contradiction'],
  ],
  [
    'has speeds with a gap',
    { ...SMALL_CITY, travel: { ...SMALL_CITY.travel, kmPerHour: [{ from: '00:00', to: '07:00', kmPerHour: 30 }] } },
    ['$.travel.kmPerHour contradiction'],
  ],
];

describe('a problem', () => {
  it.each(faulty)('is refused with the path of its fault when it %s', (_, file, faults) => {
    expect(pathsOf(file)).toEqual(faults);
  });

  it('is refused within a second when it has a hundred thousand sites', () => {
    const begun = process.cpuUsage();
    const sites = Array.from({ length: 100_000 }, (_, nth) => ({ ...museum, id: `site-${nth}` }));
    expect(pathsOf({ ...SMALL_CITY, sites })).toEqual(['$.sites too-many']);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(1);
  });

  it('is checked without hanging, even as large as it may be', () => {
    const ids = (what: string, count: number) => Array.from({ length: count }, (_, nth) => `${what}-${nth}`);
    const places = ids('place', 2000).map((id, nth) => ({ id, name: id, latitude: 20 + nth / 1e4, longitude: 106 }));
    const group = {
      ...groupA,
      arrival: { at: '2026-05-04T08:00', place: 'place-1' },
      departure: { at: '2026-05-04T20:00', place: 'place-1' },
      hotel: 'place-2',
    };
    const delegations = ids('delegation', 200).map((id) => ({
      id,
      name: id,
      groups: ids(`${id}-group`, 20).map((each) => ({ ...group, id: each })),
    }));
    const everyone = delegations.slice(0, 20).flatMap(({ groups }) => groups.map(({ id }) => id));
    const items = ids('item', 2000).map((id, nth) => ({
      id,
      title: id,
      groups: everyone,
      at: { place: 'place-3' },
      minutes: 60,
      ...(nth > 0 && { after: [{ item: `item-${nth - 1}` }] }),
    }));
    const apart = ids('pair', 1000).map((_, nth) => ({
      one: `delegation-${20 + (nth % 90)}`,
      other: `delegation-${110 + (nth % 90)}`,
    }));
    const file = {
      ...SMALL_CITY,
      places,
      travel: {},
      sites: [],
      rooms: [],
      delegations,
      items,
      apart,
      interpreters: [],
      vehicles: [{ id: 'coach', name: 'Coach', seats: 30, depot: 'place-4' }],
    };
    const begun = process.cpuUsage();
    expect(pathsOf(file)).toBeUndefined();
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(3);
  });

  it('is never more than refused, whatever of it is replaced by whatever', () => {
    const written = JSON.stringify(SMALL_CITY);
    const pieces = [...written.matchAll(/"[^"]*"|\d+/g)].filter(
      ({ index }) => written[index - 1] === ':' || written[index - 1] === '[' || written[index - 1] === ',',
    );
    fc.assert(
      fc.property(fc.nat(pieces.length - 1), fc.jsonValue({ maxDepth: 2 }), (which, value) => {
        const piece = pieces[which];
        if (!piece) return;
        const changed =
          written.slice(0, piece.index) + JSON.stringify(value) + written.slice(piece.index + piece[0].length);
        // What was a field's name may be none now: that is for the JSON parser to refuse.
        try {
          const checked = checkProblem(JSON.parse(changed));
          expect(checked.problem === undefined).toBe((checked.faults?.length ?? 0) > 0);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after it was written and read again', () => {
    const problem = problemOf(SMALL_CITY);
    expect(problemOf(JSON.parse(JSON.stringify(writeProblem(problem))))).toEqual(problem);
  });

  it('is planned with a warning when the clock changes in its days', () => {
    const checked = checkProblem({
      ...SMALL_CITY,
      zone: 'Europe/Berlin',
      firstDay: '2026-03-28',
      days: 3,
      delegations: [],
      items: [],
      apart: [],
    });
    expect(checked.problem && checked.warnings).toEqual([
      'the clock changes on 2026-03-29: that day is planned as one of 24 hours',
    ]);
  });
});
