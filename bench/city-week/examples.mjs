/** Writes the examples of the planner: `node bench/city-week/examples.mjs`, then format. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCity } from './generate.mjs';

const folder = join(import.meta.dirname, '..', '..', 'packages', 'planner', 'examples');

/** Three delegations in three days, two groups each. */
function threeDays() {
  return makeCity({
    seed: 4,
    delegations: 3,
    groups: 2,
    days: 3,
    sites: 30,
    interpreters: 8,
    vehicles: 8,
    title: 'Three delegations in Haiyue',
  });
}

/** From a Monday morning to a Wednesday morning: the principal, the delegates and the youth of one land. */
function stateVisit() {
  const city = makeCity({
    seed: 11,
    delegations: 1,
    groups: 3,
    days: 3,
    sites: 24,
    interpreters: 6,
    vehicles: 8,
    title: 'State visit of Norlund, 48 hours',
  });
  const [delegation] = city.delegations;
  const all = delegation.groups.map(({ id }) => id);
  const on = (day, time) => `2026-05-0${4 + day}T${time}`;
  const interpreting = { mode: 'consecutive', languages: ['vi', 'en'] };
  return {
    ...city,
    delegations: [
      {
        ...delegation,
        groups: delegation.groups.map((group) => ({
          ...group,
          arrival: { ...group.arrival, at: on(0, '09:00'), minutes: 45 },
          departure: { ...group.departure, at: on(2, '10:30') },
        })),
      },
    ],
    items: [
      {
        id: 'wreath',
        title: 'Laying of a wreath',
        groups: all,
        at: { place: 'site-8' },
        minutes: 30,
        start: on(0, '11:30'),
        hosts: ['host-1'],
      },
      {
        id: 'welcome',
        title: 'Welcome ceremony',
        groups: all,
        at: { place: 'city-hall' },
        minutes: 30,
        windows: [[on(0, '14:30'), on(0, '16:30')]],
        hosts: ['chair'],
        interpreting,
      },
      {
        id: 'talks',
        title: 'Talks',
        groups: all.slice(0, 2),
        at: { rooms: ['room-2'] },
        minutes: 90,
        windows: [[on(0, '15:00'), on(1, '12:00')]],
        hosts: ['chair'],
        interpreting,
        after: [{ item: 'welcome', leastMinutes: 0, mostMinutes: 1440 }],
      },
      {
        id: 'signing',
        title: 'Signing of the memorandum',
        groups: all.slice(0, 2),
        at: { rooms: ['room-2'] },
        minutes: 30,
        windows: [[on(0, '15:00'), on(1, '17:00')]],
        hosts: ['chair', 'host-1'],
        interpreting,
        after: [{ item: 'talks', leastMinutes: 0, mostMinutes: 120 }],
      },
      {
        id: 'dinner',
        title: 'State dinner',
        groups: all,
        at: { place: 'guest-house' },
        minutes: 120,
        start: on(0, '18:30'),
        hosts: ['chair'],
        interpreting,
        meal: 'Dinner',
      },
      {
        id: 'concert',
        title: 'Friendship concert',
        groups: all,
        at: { place: 'conference-centre' },
        minutes: 75,
        start: on(1, '20:00'),
        hosts: ['host-2'],
        mandatory: false,
        value: 700,
      },
    ],
  };
}

/** Three hundred guests of a forum, ten batches of thirty, ten hours: an opening for all, then visits in batches. */
function threeHundredGuests() {
  const city = makeCity({
    seed: 7,
    delegations: 1,
    groups: 1,
    days: 1,
    sites: 30,
    interpreters: 12,
    title: 'Three hundred guests in ten hours',
  });
  const languages = ['en', 'zh-Hans', 'fr'];
  const on = (time) => `2026-05-04T${time}`;
  const [{ groups }] = city.delegations;
  const [group] = groups;
  const batches = Array.from({ length: 10 }, (_, nth) => ({
    ...group,
    id: `batch-${nth + 1}`,
    name: `Batch ${nth + 1}`,
    size: 30,
    languages: [languages[nth % languages.length]],
    arrival: { at: on('08:00'), place: 'conference-centre', minutes: 0 },
    departure: { at: on('18:00'), place: 'conference-centre', minutes: 10 },
    hotel: 'conference-centre',
    day: { from: '08:00', to: '18:00' },
    meals: [{ name: 'Lunch', from: '11:30', to: '14:00', minutes: 50 }],
    restMinutes: 0,
    bufferMinutes: 5,
    interests: Object.fromEntries(
      Object.keys(group.interests).map((theme, rank) => [theme, ((nth + rank) % 5) / 5 + 0.1]),
    ),
    caps: {},
  }));
  return {
    ...city,
    sites: city.sites.map((site) => ({ ...site, capacity: site.capacity >= 50 ? 60 : 30 })),
    delegations: [{ id: 'forum', name: 'Guests of the forum', groups: batches }],
    items: [
      {
        id: 'opening',
        title: 'Opening of the forum',
        groups: batches.map(({ id }) => id),
        at: { place: 'conference-centre' },
        minutes: 60,
        start: on('08:30'),
        hosts: ['chair'],
      },
    ],
    interpreters: city.interpreters.map((interpreter, nth) => ({
      ...interpreter,
      pairs: [['vi', languages[nth % languages.length]]],
    })),
    vehicles: Array.from({ length: 10 }, (_, nth) => ({
      id: `coach-${nth + 1}`,
      name: `Coach ${nth + 1}`,
      seats: 35,
      depot: 'depot',
      pool: 'coach',
    })),
  };
}

/** Fifteen delegations of two or three days in one week. */
function fifteenDelegations() {
  return makeCity({
    seed: 5,
    delegations: 15,
    mostGroups: 2,
    days: 7,
    stay: 3,
    sites: 60,
    interpreters: 24,
    vehicles: 24,
    title: 'Fifteen delegations in one week',
  });
}

/** A principal's visit that the press follows, and leaves for what the press wishes to see. */
function pressGroup() {
  const city = makeCity({
    seed: 9,
    delegations: 1,
    groups: 1,
    days: 3,
    sites: 30,
    interpreters: 6,
    vehicles: 6,
    title: 'A visit and its press',
  });
  const [delegation] = city.delegations;
  const [principal] = delegation.groups;
  const press = {
    ...principal,
    id: 'press',
    name: 'Norlund, press',
    size: 12,
    languages: ['en'],
    hotel: 'hotel-4',
    day: { from: '08:00', to: '21:00' },
    restMinutes: 0,
    bufferMinutes: 5,
    interests: { technology: 0.9, trade: 0.7, youth: 0.5, culture: 0.4 },
    caps: { laboratory: 3 },
  };
  return {
    ...city,
    delegations: [{ ...delegation, groups: [principal, press] }],
    items: [
      ...city.items.map((item) => (item.id.endsWith('-talks') ? item : { ...item, groups: [principal.id, 'press'] })),
      {
        id: 'press-talk',
        title: 'Background talk for the press',
        groups: ['press'],
        at: { rooms: ['room-3', 'room-4'] },
        minutes: 60,
        windows: [['2026-05-05T08:00', '2026-05-06T12:00']],
        hosts: ['host-2'],
        mandatory: true,
        after: [{ item: 'delegation-1-call', leastMinutes: 60 }],
      },
    ],
  };
}

const examples = {
  'three-days': threeDays(),
  'state-visit-48h': stateVisit(),
  'three-hundred-guests': threeHundredGuests(),
  'fifteen-delegations': fifteenDelegations(),
  'press-group': pressGroup(),
};
for (const [name, example] of Object.entries(examples)) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(example, null, 2)}\n`);
}
