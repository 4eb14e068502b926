import {
  clock,
  date,
  flag,
  list,
  moment,
  oneOf,
  optional,
  pair,
  real,
  table,
  text,
  whole,
  withDefault,
} from '../form/form.ts';
import { record } from '../form/record.ts';
import { WEEKDAYS } from '../time.ts';

/** The most of each that a problem may hold: far beyond a city's week, and small enough to be refused at once beyond. */
export const MOST = { places: 2000, sites: 2000, delegations: 200, groups: 20, items: 2000, units: 500, days: 31 };

const id = text('Unique among its kind; how the file refers to it', 80);
const name = text('As printed');
const aliases = optional(list(text('As a desk may write it'), 20, 'Other names, for reading programmes made by hand'));
const language = text('A BCP 47 tag, such as fr or zh-Hans', 35);
const window = pair(moment('From'), moment('To'), 'From the first to just before the second');
const windows = list(window, 200, 'Left out: always');
const minutes = (description: string, least = 0) => whole(least, 1440, description);

export const place = record(
  {
    id,
    name,
    aliases,
    latitude: optional(real(-90, 90, 'Degrees north, WGS 84')),
    longitude: optional(real(-180, 180, 'Degrees east, WGS 84')),
  },
  'Where something is',
);

export const travel = record(
  {
    kmPerHour: withDefault(
      list(
        record(
          { from: clock('From'), to: clock('To'), kmPerHour: real(1, 300, 'Kilometres an hour on the road') },
          'How fast one drives at this time of day',
        ),
        24,
        'The whole day, without gaps',
      ),
      [{ from: 0, to: 1440, kmPerHour: 25 }],
    ),
    detour: withDefault(real(1, 5, 'How much longer the road is than the straight line'), 1.3),
    overheadMinutes: withDefault(minutes('Getting in and out, beside the drive itself'), 5),
    legs: withDefault(
      list(
        record(
          {
            from: id,
            to: id,
            minutes: minutes('Door to door'),
            between: optional(pair(clock('From'), clock('To'), 'Leaving between these times of day; left out: always')),
          },
          'A known drive. It holds both ways unless the way back is given too',
        ),
        20_000,
        'Known drives, instead of the estimate',
      ),
      [],
    ),
  },
  'How long it takes from place to place',
);

const opening = record(
  {
    weekdays: optional(list(oneOf(WEEKDAYS, 'A day of the week'), 7, 'On these days of the week')),
    dates: optional(list(date('A date'), 400, 'On these dates')),
    from: clock('Opens'),
    to: clock('Closes'),
  },
  'Hours of opening; without weekdays and dates, of every day',
);

export const site = record(
  {
    id,
    name,
    aliases,
    place: id,
    type: text('What it is: museum, factory, school, …', 80),
    themes: withDefault(table(real(0, 1, 'How good it is on this theme'), 100, 'Themes with their quality'), new Map()),
    languages: withDefault(list(language, 50, 'Languages that it shows guests round in'), []),
    capacity: whole(1, 1_000_000, 'Heads at one time'),
    minutes: record(
      { least: minutes('At least', 5), usual: minutes('Usually', 5), most: minutes('At most', 5) },
      'How long a visit takes',
    ),
    open: list(opening, 100, 'Hours of opening'),
    closed: withDefault(list(date('A date'), 400, 'Closed on these dates, whatever the hours say'), []),
    fee: withDefault(whole(0, 1e9, 'A head, in minor units of the one currency of the problem'), 0),
  },
  'What can be visited',
);

export const room = record(
  { id, name, aliases, place: id, capacity: whole(1, 1_000_000, 'Heads'), available: optional(windows) },
  'A room for meetings',
);

export const meal = record(
  {
    name: text('Lunch, dinner, …', 40),
    from: clock('Not before'),
    to: clock('Over by'),
    minutes: minutes('How long', 5),
    place: optional(id),
  },
  'A meal of each day on which the group is there for its whole time; without a place, at the hotel or near where the group is',
);

export const group = record(
  {
    id,
    name,
    aliases,
    size: whole(1, 100_000, 'Persons'),
    languages: list(language, 20, 'Languages that the whole group understands'),
    arrival: record(
      { at: moment('Lands'), place: id, minutes: withDefault(minutes('Greeting and formalities'), 30) },
      'How it comes',
    ),
    departure: record(
      { at: moment('Takes off'), place: id, minutes: withDefault(minutes('To be there before'), 60) },
      'How it leaves',
    ),
    hotel: id,
    day: withDefault(
      record(
        { from: clock('Nothing begins before'), to: clock('Nothing ends after') },
        'Its working day, fixed items apart',
      ),
      {
        from: 540,
        to: 1260,
      },
    ),
    meals: withDefault(list(meal, 6, 'Meals of a day'), []),
    restMinutes: withDefault(minutes('Rest at the hotel, unbroken, on each long day'), 0),
    bufferMinutes: withDefault(minutes('Pace: to spare after each drive'), 5),
    interests: withDefault(table(real(0, 1, 'How much it is interested'), 100, 'Themes with their weight'), new Map()),
    budget: optional(whole(0, 1e12, 'For fees, the whole group, in minor units')),
    caps: withDefault(table(whole(0, 1000, 'At most so many'), 100, 'Types of sites with the most visits'), new Map()),
    needsVehicle: withDefault(flag('Whether vehicles of the problem drive it'), true),
  },
  'Persons who stay together the whole time',
);

export const delegation = record(
  { id, name, aliases, groups: list(group, MOST.groups, 'Its groups; one at least') },
  'Guests who come together',
);

const after = record(
  {
    item: id,
    leastMinutes: withDefault(whole(0, 44_640, 'From its end to this start, at least'), 0),
    mostMinutes: optional(whole(0, 44_640, 'From its end to this start, at most')),
  },
  'What comes before',
);

export const itemPlace = record(
  { place: optional(id), site: optional(id), rooms: optional(list(id, 50, 'One of these')) },
  'Where: exactly one of the three',
);

export const item = record(
  {
    id,
    title: text('As printed'),
    groups: list(id, 400, 'Groups that take part; one at least'),
    at: itemPlace,
    minutes: minutes('How long', 1),
    start: optional(moment('Fixed')),
    windows: optional(list(window, 50, 'It lies within one of these')),
    hosts: withDefault(list(id, 50, 'Who must be there'), []),
    interpreting: optional(
      record(
        {
          mode: oneOf(['consecutive', 'simultaneous'], 'How'),
          languages: pair(language, language, 'Between these two'),
        },
        'The interpreting it needs',
      ),
    ),
    mandatory: withDefault(flag('Whether a plan must have it'), true),
    value: withDefault(whole(0, 100_000, 'Worth where it is not mandatory; a perfect visit is worth 1000'), 500),
    after: withDefault(list(after, 20, 'Order and distance in time'), []),
    meal: optional(text('The meal of its day that it stands for: a banquet is the dinner', 40)),
  },
  'A meeting, a call, a ceremony, a banquet',
);

export const apart = record({ one: id, other: id }, 'Groups or delegations that must not meet');

export const interpreter = record(
  {
    id,
    name,
    aliases,
    pairs: list(pair(language, language, 'Both ways'), 50, 'Language pairs'),
    modes: withDefault(list(oneOf(['consecutive', 'simultaneous'], 'A mode'), 2, 'What he or she does'), [
      'consecutive',
    ]),
    available: optional(windows),
    mostMinutesADay: withDefault(minutes('Of interpreting a day'), 360),
    breakAfterMinutes: withDefault(minutes('Work without a break'), 180),
    breakMinutes: withDefault(minutes('How long a break is'), 30),
    base: optional(id),
  },
  'An interpreter; with a base, each availability begins there',
);

export const vehicle = record(
  {
    id,
    name,
    aliases,
    seats: whole(1, 200, 'For guests'),
    depot: id,
    available: optional(windows),
    pool: optional(text('Vehicles of one pool are interchangeable', 80)),
  },
  'A car or coach with its driver; each shift begins and ends at the depot',
);

export const host = record(
  { id, name, aliases, role: oneOf(['counterpart', 'escort'], 'What for'), busy: withDefault(windows, []) },
  'Who receives or accompanies',
);

export const weights = record(
  {
    value: withDefault(whole(0, 1000, 'A point of value; a perfect visit has 1000'), 10),
    travel: withDefault(whole(0, 100_000, 'A minute of a group on the road'), 20),
    waiting: withDefault(whole(0, 100_000, 'A minute of a group between things'), 4),
    fairness: withDefault(whole(0, 1000, 'A point of value that a delegation has less than the mean'), 3),
  },
  'What a plan is judged by, in points: value less the rest',
);
