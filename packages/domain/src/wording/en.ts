import type { EngagementKind } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import type { Direction } from '../reading.ts';
import type { FigureWords } from './words.ts';

type Ways = Readonly<Partial<Record<Direction, string>> & { any: string }>;

/** Training goes the way that people go: out, whether they teach or learn there; in, whether guests teach or learn here. */
const SCOPES: Readonly<Record<EngagementKind, Ways>> = {
  visit: { incoming: 'Visits received', outgoing: 'Visits made', any: 'Visits received and made' },
  talks: { incoming: 'Talks with guests here', outgoing: 'Talks abroad', any: 'Talks' },
  consignment: {
    incoming: 'Consignments received',
    outgoing: 'Consignments sent',
    transshipped: 'Consignments passed on',
    any: 'Consignments',
  },
  training: { incoming: 'Training received or held here', outgoing: 'Training for others or abroad', any: 'Training' },
  exchange: { incoming: 'Exchanges received', outgoing: 'Exchanges made', any: 'Exchanges' },
  deployment: { incoming: 'Deployments received', outgoing: 'Deployments sent', any: 'Deployments' },
  'medical-aid': { incoming: 'Medical aid received', outgoing: 'Medical aid given', any: 'Medical aid' },
  project: { incoming: 'Projects here', outgoing: 'Projects abroad', any: 'Projects' },
  agreement: { any: 'Agreements' },
  event: { incoming: 'Events hosted', outgoing: 'Events attended', any: 'Events' },
  honour: { incoming: 'Honours received', outgoing: 'Honours given', any: 'Honours' },
  request: { incoming: 'Requests received', outgoing: 'Requests made', any: 'Requests' },
};

const ONES: Readonly<Record<EngagementKind, Ways>> = {
  visit: { incoming: 'Visit received', outgoing: 'Visit made', any: 'Visit' },
  talks: { any: 'Talks' },
  consignment: {
    incoming: 'Consignment received',
    outgoing: 'Consignment sent',
    transshipped: 'Consignment passed on',
    any: 'Consignment',
  },
  training: { incoming: 'Training received or held here', outgoing: 'Training for others or abroad', any: 'Training' },
  exchange: { incoming: 'Exchange received', outgoing: 'Exchange made', any: 'Exchange' },
  deployment: { incoming: 'Deployment received', outgoing: 'Deployment sent', any: 'Deployment' },
  'medical-aid': { incoming: 'Medical aid received', outgoing: 'Medical aid given', any: 'Medical aid' },
  project: { any: 'Project' },
  agreement: { any: 'Agreement' },
  event: { incoming: 'Event hosted', outgoing: 'Event attended', any: 'Event' },
  honour: { incoming: 'Honour received', outgoing: 'Honour given', any: 'Honour' },
  request: { incoming: 'Request received', outgoing: 'Request made', any: 'Request' },
};

/** One and many of what a measure counts; those that take their unit are not here. */
const NOUNS: Readonly<Partial<Record<Measure, readonly [string, string]>>> = {
  batches: ['batch', 'batches'],
  persons: ['person', 'people'],
  'person-times': ['person-time', 'person-times'],
  'countries-and-regions': ['country or region', 'countries and regions'],
  doses: ['dose', 'doses'],
  items: ['item', 'items'],
  packages: ['package', 'packages'],
  kits: ['kit', 'kits'],
  patients: ['patient', 'patients'],
  hours: ['hour', 'hours'],
  sessions: ['session', 'sessions'],
  places: ['place', 'places'],
  societies: ['society', 'societies'],
  households: ['household', 'households'],
};

/** Where a kind is counted by itself, it is called by its name. */
const KIND_NOUNS: Readonly<Partial<Record<EngagementKind, readonly [string, string]>>> = {
  agreement: ['agreement', 'agreements'],
  honour: ['honour', 'honours'],
  project: ['project', 'projects'],
  request: ['request', 'requests'],
  event: ['event', 'events'],
};

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  time: ['time', 'times'],
  group: ['group', 'groups'],
  'time/a': ['time a year', 'times a year'],
  d: ['day', 'days'],
  wk: ['week', 'weeks'],
  mo: ['month', 'months'],
  a: ['year', 'years'],
  h: ['hour', 'hours'],
};

export const english: FigureWords = {
  tag: 'en-GB',
  qualified: (qualifier, { text }) =>
    ({
      exact: text,
      about: `about ${text}`,
      nearly: `nearly ${text}`,
      'more-than': `more than ${text}`,
      'at-least': `at least ${text}`,
      'up-to': `up to ${text}`,
      'less-than': `less than ${text}`,
    })[qualifier],
  qualifierPatterns: {
    about: ['about|around|some|approximately|roughly', 'or so'],
    nearly: ['nearly|almost|close to', ''],
    'more-than': ['more than|over|above|upwards of', 'plus'],
    'at-least': ['at least|(?:no|not) (?:less|fewer) than', '(?:\\S+ )?or more'],
    'up-to': ['up to|at most|(?:no|not) more than', '(?:\\S+ )?or fewer'],
    'less-than': ['(?:less|fewer) than|under|below', ''],
  },
  numerals: {
    values: {
      ...{ a: 0, an: 0, and: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
      ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
      ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
      ...{ eighty: 80, ninety: 90 },
    },
    times: { hundred: 100, dozen: 12 },
    scales: { thousand: 1e3, million: 1e6, billion: 1e9 },
    vague: 'several|few|many|couple of',
  },
  between: (low, high) => `${low} to ${high}`,
  unnumbered: 'no number told',
  counted: ({ text, amount }, measure, kind, unit) => {
    const one = (forms: readonly [string, string]) => `${text} ${amount === 1 ? forms[0] : forms[1]}`;
    const own = measure === 'items' || measure === 'sessions' ? kind && KIND_NOUNS[kind] : undefined;
    const noun = own ?? NOUNS[measure];
    if (noun) return one(noun);
    if (measure === 'percent') return `${text}%`;
    if (measure === 'tonnes') return `${text} ${unit ?? 't'}`;
    if (unit === null || measure === 'money') return text;
    return one(UNITS[unit] ?? [unit, unit]);
  },
  scope: (kind, direction) =>
    kind === null
      ? { incoming: 'Coming in', outgoing: 'Going out', transshipped: 'Passed on', any: 'All records' }[
          direction ?? 'any'
        ]
      : (SCOPES[kind][direction ?? 'any'] ?? SCOPES[kind].any),
  one: (kind, direction) => ONES[kind][direction ?? 'any'] ?? ONES[kind].any,
  measures: {
    batches: { term: 'batches', definition: 'Groups or consignments, each counted once.' },
    persons: { term: 'persons', definition: 'Distinct people. Over several records only person-times can be told.' },
    'person-times': { term: 'person-times', definition: 'Attendances: one person who comes twice counts twice.' },
    'countries-and-regions': {
      term: 'countries and regions',
      definition: 'Distinct countries and regions, by the list of this office; a set, never added.',
    },
    money: { term: 'money', definition: 'Original currency and amount; currencies are never added to one another.' },
    doses: { term: 'doses', definition: 'Doses of vaccine or medicine.' },
    items: { term: 'number', definition: 'Things counted one by one.' },
    packages: { term: 'packages', definition: 'Parcels, boxes and cans, as sent.' },
    tonnes: { term: 'weight', definition: 'Weight as stated, by its unit.' },
    kits: { term: 'kits', definition: 'Sets of goods that belong together.' },
    patients: { term: 'patients', definition: 'Patients helped; no names are kept.' },
    hours: { term: 'hours', definition: 'Hours of teaching or service.' },
    sessions: { term: 'sessions', definition: 'Meetings, courses or events held, each counted once.' },
    places: { term: 'places', definition: 'Distinct cities, provinces and other places.' },
    societies: { term: 'societies', definition: 'Distinct National Societies and their branches.' },
    households: { term: 'households', definition: 'Households helped.' },
    percent: { term: 'per cent', definition: 'Shares as stated; never added.' },
    duration: { term: 'duration', definition: 'Length of time as stated; never added.' },
    other: { term: 'other numbers', definition: 'What a source counts in its own words.' },
  },
  during: (what, when) => `${what}, ${when}`,
  measured: (what, measure) => `${what}: ${measure}`,
  allTime: 'all that is recorded',
  undated: 'date not settled',
  asWritten: (words) => `“${words}”`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  about: (point) => `about ${point}`,
  uncertain: (point) => `${point} (uncertain)`,
  decade: (firstYear) => `${firstYear}s`,
  years: (years) => years,
};
