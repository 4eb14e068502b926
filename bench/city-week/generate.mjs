/**
 * Cities with guests, made from a seed: the same seed makes the same city everywhere. All names are invented.
 *
 *   node bench/city-week/generate.mjs --delegations 20 --days 3 --seed 1 > city.json
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const KINDS = [
  {
    type: 'museum',
    themes: ['history', 'culture'],
    names: ['City Museum', 'Museum of the Sea', 'Museum of Silk', 'Museum of the River'],
    minutes: [45, 75, 120],
    open: [['09:00', '17:30']],
    fee: 400,
  },
  {
    type: 'factory',
    themes: ['industry', 'technology'],
    names: ['Loom Works', 'Turbine Works', 'Ceramics Works', 'Cable Works'],
    minutes: [60, 90, 120],
    open: [
      ['08:30', '11:30'],
      ['13:30', '17:00'],
    ],
    fee: 0,
  },
  {
    type: 'school',
    themes: ['education', 'youth'],
    names: ['Bridge School', 'School of Music', 'Polytechnic', 'School of Languages'],
    minutes: [45, 60, 90],
    open: [
      ['08:00', '11:30'],
      ['14:00', '16:30'],
    ],
    fee: 0,
  },
  {
    type: 'hospital',
    themes: ['health', 'care'],
    names: ['Hospital of the East Gate', 'Children’s Hospital', 'Blood Centre', 'Rehabilitation Centre'],
    minutes: [45, 60, 90],
    open: [['08:30', '16:30']],
    fee: 0,
  },
  {
    type: 'farm',
    themes: ['agriculture', 'environment'],
    names: ['Tea Terraces', 'Seed Station', 'Orchard Cooperative', 'Fish Hatchery'],
    minutes: [60, 90, 150],
    open: [['08:00', '17:00']],
    fee: 200,
  },
  {
    type: 'port',
    themes: ['trade', 'industry'],
    names: ['Container Port', 'Free Trade Zone', 'Fruit Market', 'Rail Terminal'],
    minutes: [45, 75, 90],
    open: [['09:00', '18:00']],
    fee: 0,
  },
  {
    type: 'park',
    themes: ['environment', 'culture'],
    names: ['Lake Garden', 'Mangrove Reserve', 'Hill of Pines', 'Botanical Garden'],
    minutes: [40, 60, 120],
    open: [['06:00', '19:00']],
    fee: 150,
  },
  {
    type: 'temple',
    themes: ['culture', 'history'],
    names: ['Temple of the Two Rivers', 'Old Guild Hall', 'Lantern Street', 'Citadel'],
    minutes: [30, 50, 75],
    open: [['08:00', '18:00']],
    fee: 100,
  },
  {
    type: 'laboratory',
    themes: ['technology', 'education'],
    names: ['Science Park', 'Robotics Laboratory', 'Weather Institute', 'Digital Hub'],
    minutes: [45, 75, 105],
    open: [
      ['09:00', '12:00'],
      ['13:30', '17:30'],
    ],
    fee: 0,
  },
  {
    type: 'community',
    themes: ['care', 'youth'],
    names: ['House of Friendship', 'Volunteers’ Centre', 'Home of the Elders', 'Youth Palace'],
    minutes: [40, 60, 90],
    open: [['08:30', '20:00']],
    fee: 0,
  },
];
const LANDS = [
  'Norlund',
  'Kestria',
  'the Sorrel Islands',
  'Marovia',
  'Tessaly',
  'Upper Arden',
  'Calderra',
  'Ostrava Bay',
  'Linmark',
  'the Vale of Oran',
  'Pellagonia',
  'Serena',
  'Dunmore',
  'Belisand',
  'Astoria Cape',
  'Quillan',
  'Ravenna Plain',
  'Thornland',
  'Umbria Sound',
  'Wexmark',
];
const ROOMS = ['Lotus Room', 'Pine Room', 'Bamboo Room', 'Chrysanthemum Room', 'Orchid Room', 'Apricot Room'];
const GUEST_LANGUAGES = ['en', 'zh-Hans', 'fr', 'ru', 'ja', 'es', 'lo'];
const HOME = 'vi';
const FAMILY = [
  'An',
  'Binh',
  'Chau',
  'Dung',
  'Giang',
  'Hoa',
  'Khanh',
  'Lan',
  'Minh',
  'Nga',
  'Oanh',
  'Phuc',
  'Quyen',
  'Son',
  'Thu',
  'Uyen',
  'Viet',
  'Xuan',
  'Yen',
];
const CENTRE = { latitude: 20.85, longitude: 106.68 };

/** mulberry32: whole numbers only. */
function drawsFrom(seed) {
  let state = seed >>> 0;
  const next = (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    next,
    between: (low, high) => low + next(high - low + 1),
    pick: (list) => list[next(list.length)],
    share: (hundredths) => next(100) < hundredths,
  };
}

const pad = (number) => String(number).padStart(2, '0');
const clock = (minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const dateOf = (firstDay, day) =>
  new Date(Date.parse(`${firstDay}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {{ seed?: number, delegations?: number, groups?: number, mostGroups?: number, days?: number, stay?: number, sites?: number, interpreters?: number, vehicles?: number, firstDay?: string, title?: string }} size
 * @returns a problem as it stands in a file (`comity-problem/1`)
 */
export function makeCity({
  seed = 1,
  delegations: count = 3,
  mostGroups = 2,
  groups: groupCount,
  days = 3,
  stay = days,
  sites: siteCount = 30,
  interpreters: interpreterCount = Math.max(8, count * 2),
  vehicles: vehicleCount = Math.max(8, Math.ceil(count * 2.5)),
  firstDay = '2026-05-04',
  title = 'Guests of Haiyue',
} = {}) {
  const draw = drawsFrom(seed);
  const at = (day, minutes) => `${dateOf(firstDay, day)}T${clock(minutes)}`;
  const somewhere = (spread) => ({
    latitude:
      Math.round((CENTRE.latitude + (draw.between(-spread, spread) + draw.between(-spread, spread)) / 20_000) * 1e5) /
      1e5,
    longitude:
      Math.round((CENTRE.longitude + (draw.between(-spread, spread) + draw.between(-spread, spread)) / 20_000) * 1e5) /
      1e5,
  });
  const everyDay = (from, to) => Array.from({ length: days }, (_, day) => [at(day, from), at(day, to)]);

  const places = [
    { id: 'airport', name: 'Airport', latitude: 20.82, longitude: 106.725 },
    { id: 'city-hall', name: 'City Hall', ...somewhere(200) },
    { id: 'guest-house', name: 'State Guest House', ...somewhere(300) },
    { id: 'conference-centre', name: 'Conference Centre', ...somewhere(500) },
    { id: 'depot', name: 'Motor pool', ...somewhere(600) },
    ...['River Hotel', 'Harbour Hotel', 'Garden Hotel', 'Station Hotel'].map((name, nth) => ({
      id: `hotel-${nth + 1}`,
      name,
      ...somewhere(450),
    })),
  ];
  const sites = Array.from({ length: siteCount }, (_, nth) => {
    const kind = KINDS[nth % KINDS.length];
    const round = Math.floor(nth / KINDS.length);
    const name =
      round < kind.names.length
        ? kind.names[round]
        : `${kind.names[round % kind.names.length]} No. ${Math.floor(round / kind.names.length) + 1}`;
    const id = `site-${nth + 1}`;
    places.push({ id, name, ...somewhere(kind.type === 'farm' || kind.type === 'port' ? 1600 : 800) });
    const [least, usual, most] = kind.minutes;
    const themes = Object.fromEntries(
      kind.themes.map((theme, rank) => [theme, draw.between(rank === 0 ? 6 : 3, 10) / 10]),
    );
    const isShutOnMonday = kind.type === 'museum' && draw.share(60);
    return {
      id,
      name,
      place: id,
      type: kind.type,
      themes,
      languages: draw.share(45) ? [HOME, 'en'] : [HOME],
      capacity: draw.between(2, 8) * 10,
      minutes: { least, usual, most },
      open: kind.open.map(([from, to]) => ({
        ...(isShutOnMonday && { weekdays: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] }),
        from,
        to,
      })),
      fee: kind.fee,
    };
  });
  const roomCount = Math.max(4, 2 * Math.ceil(count / 4));
  const rooms = Array.from({ length: roomCount }, (_, nth) => ({
    id: `room-${nth + 1}`,
    name: ROOMS[nth % ROOMS.length] + (nth < ROOMS.length ? '' : ` ${Math.floor(nth / ROOMS.length) + 1}`),
    place: nth < roomCount / 2 ? 'city-hall' : 'conference-centre',
    capacity: [40, 60, 90, 200][nth % 4],
  }));
  const roomIds = rooms.map(({ id }) => id);
  const roomsAtCityHall = roomIds.slice(0, roomCount / 2);
  // Of those who are all here at once, two share a vice-chair.
  const shared = stay === days ? 2 : 1;
  const hosts = [
    {
      id: 'chair',
      name: 'Chair of the city',
      role: 'counterpart',
      busy: Array.from({ length: days }, (_, day) => [at(day, 720), at(day, 810)]),
    },
    ...Array.from({ length: Math.max(3, Math.ceil(count / shared)) }, (_, nth) => ({
      id: `host-${nth + 1}`,
      name: `Vice-chair ${FAMILY[nth % FAMILY.length]}`,
      role: 'counterpart',
    })),
  ];

  const delegations = [];
  const items = [];
  for (let nth = 0; nth < count; nth += 1) {
    const land = LANDS[nth % LANDS.length];
    const id = `delegation-${nth + 1}`;
    const language = GUEST_LANGUAGES[nth % GUEST_LANGUAGES.length];
    const hotel = `hotel-${draw.between(1, 4)}`;
    // Its days count from the one on which it comes.
    const comes = stay < days ? draw.next(days - stay + 1) : 0;
    const on = (day, minutes) => at(comes + day, minutes);
    const arrivesAt = draw.between(14, 26) * 30;
    const leavesAt = draw.between(stay === 1 ? 36 : 28, 40) * 30;
    const groups = Array.from({ length: groupCount ?? draw.between(1, mostGroups) }, (_, which) => {
      const kinds = [...KINDS].sort(() => draw.between(-1, 1)).slice(0, 4);
      const interests = Object.fromEntries(
        kinds.flatMap(({ themes }) => themes).map((theme) => [theme, draw.between(2, 7) / 10]),
      );
      return {
        id: `${id}-${which + 1}`,
        name: `${land.replace(/^the /, '')}, ${['principal’s group', 'delegates', 'youth', 'press'][which]}`,
        size: which === 0 ? draw.between(3, 6) : draw.between(8, 24),
        languages: which === 0 || draw.share(50) || language === 'en' ? [language] : [language, 'en'],
        arrival: { at: on(0, arrivesAt), place: 'airport', minutes: 30 },
        departure: { at: on(stay - 1, leavesAt), place: 'airport', minutes: 90 },
        hotel,
        day: { from: '08:30', to: '20:30' },
        meals: [
          { name: 'Lunch', from: '11:45', to: '13:45', minutes: 60 },
          { name: 'Dinner', from: '18:00', to: '20:30', minutes: 75 },
        ],
        restMinutes: which === 0 ? 60 : 30,
        bufferMinutes: which === 0 ? 10 : 5,
        interests,
        caps: { museum: 2, temple: 2 },
        needsVehicle: true,
      };
    });
    delegations.push({ id, name: `Delegation of ${land}`, groups });
    const all = groups.map((group) => group.id);
    const head = [groups[0].id];
    const interpreted = { mode: 'consecutive', languages: [HOME, language] };
    const last = stay - 1;
    // Who shares a vice-chair dines on different evenings; so do the two that must not meet.
    const host = `host-${Math.floor(nth / shared) + 1}`;
    const evening = (nth === count - 1 ? 1 : nth) % Math.max(1, last);
    // From the second day on, and in the morning of the last.
    const callDays = Array.from({ length: Math.max(1, last) }, (_, day) => (last === 0 ? 0 : day + 1));
    const callWindows = callDays.map((day) => [on(day, 540), on(day, day === last ? 720 : 1050)]);
    items.push(
      {
        id: `${id}-call`,
        title: `Courtesy call: ${land}`,
        groups: head,
        at: { rooms: roomsAtCityHall },
        minutes: 45,
        windows: callWindows,
        hosts: [nth < 6 ? 'chair' : host],
        interpreting: interpreted,
        mandatory: true,
      },
      {
        id: `${id}-talks`,
        title: `Talks with ${land}`,
        groups: head,
        at: { rooms: roomIds },
        minutes: draw.pick([75, 90, 120]),
        hosts: [host],
        interpreting: interpreted,
        mandatory: true,
        after: [{ item: `${id}-call`, leastMinutes: 0 }],
      },
      {
        id: `${id}-banquet`,
        title: `Welcome dinner for ${land}`,
        groups: all,
        at: { place: draw.pick(['guest-house', hotel]) },
        minutes: 105,
        windows: [[on(evening, 1080), on(evening, 1230)]],
        hosts: [host],
        interpreting: interpreted,
        mandatory: true,
        meal: 'Dinner',
      },
    );
  }
  if (stay === days && days > 2 && count > 1)
    items.push({
      id: 'forum',
      title: 'Forum of friendship cities',
      groups: delegations.slice(0, Math.min(6, count - 1)).map(({ groups }) => groups[0].id),
      at: { place: 'conference-centre' },
      minutes: 90,
      start: at(1, 870),
      hosts: ['chair'],
      mandatory: false,
      value: 600,
    });

  const interpreters = Array.from({ length: interpreterCount }, (_, nth) => {
    const language = GUEST_LANGUAGES[nth % Math.min(count, GUEST_LANGUAGES.length)];
    const second = draw.share(30) ? draw.pick(GUEST_LANGUAGES) : undefined;
    return {
      id: `interpreter-${nth + 1}`,
      name: `${FAMILY[nth % FAMILY.length]} ${['T.', 'M.', 'H.', 'L.'][Math.floor(nth / FAMILY.length) % 4]}`,
      pairs: [language, second].filter((each, at, all) => each && all.indexOf(each) === at).map((each) => [HOME, each]),
      modes: nth % 3 === 0 ? ['consecutive', 'simultaneous'] : ['consecutive'],
      available: everyDay(450, 1320),
      mostMinutesADay: 360,
      breakAfterMinutes: 180,
      breakMinutes: 30,
    };
  });
  const vehicles = Array.from({ length: vehicleCount }, (_, nth) => {
    const [name, seats] = [
      ['Car', 4],
      ['Minibus', 14],
      ['Van', 7],
      ['Coach', 30],
    ][nth % 4];
    return {
      id: `vehicle-${nth + 1}`,
      name: `${name} ${nth + 1}`,
      seats,
      depot: 'depot',
      available: everyDay(360, 1380),
      pool: String(name).toLowerCase(),
    };
  });

  return {
    format: 'comity-problem/1',
    title,
    zone: 'Asia/Ho_Chi_Minh',
    firstDay,
    days,
    places,
    travel: {
      kmPerHour: [
        { from: '00:00', to: '07:00', kmPerHour: 35 },
        { from: '07:00', to: '09:00', kmPerHour: 18 },
        { from: '09:00', to: '16:30', kmPerHour: 26 },
        { from: '16:30', to: '18:30', kmPerHour: 18 },
        { from: '18:30', to: '24:00', kmPerHour: 30 },
      ],
      detour: 1.35,
      overheadMinutes: 4,
    },
    sites,
    rooms,
    delegations,
    items,
    apart: count > 2 ? [{ one: 'delegation-1', other: `delegation-${count}` }] : [],
    interpreters,
    vehicles,
    hosts,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = ['seed', 'delegations', 'groups', 'mostGroups', 'days', 'stay', 'sites', 'interpreters', 'vehicles'];
  const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });
  const size = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
  process.stdout.write(`${JSON.stringify(makeCity(size), null, 2)}\n`);
}
