import type { DateData } from '../../date-data.ts';
import type { LexiconEntry } from '../../lexicon.ts';
import type { PackSection } from '../../pack-section.ts';

const MONTHS = [
  ['January', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'Mar'],
  ['April', 'Apr.', 'Apr'],
  ['May'],
  ['June', 'Jun.', 'Jun'],
  ['July', 'Jul.', 'Jul'],
  ['August', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sept', 'Sep.', 'Sep'],
  ['October', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec'],
];
const WEEKDAYS = [
  ['Monday', 'Mon.', 'Mon'],
  ['Tuesday', 'Tue.', 'Tues.', 'Tue', 'Tues'],
  ['Wednesday', 'Wed.', 'Wed'],
  ['Thursday', 'Thu.', 'Thurs.', 'Thu', 'Thurs'],
  ['Friday', 'Fri.', 'Fri'],
  ['Saturday', 'Sat.', 'Sat'],
  ['Sunday', 'Sun.', 'Sun'],
];
/** The full name and, marked as `short`, its abbreviations, which may be a person's name ("Hu Jun", "Thu"). */
const named = (tag: string, names: readonly (readonly string[])[]): LexiconEntry[] =>
  names.flatMap(([full = '', ...short], i) => [
    { tag, terms: [full], cased: true, features: { value: i + 1 } },
    { tag, terms: short, cased: true, features: { value: i + 1, short: true } },
  ]);
const relative = (unit: string, offset: number, ...terms: string[]): LexiconEntry => ({
  tag: 'relative',
  terms,
  features: { unit, offset },
});

const DAY = '(d=dth|d=dd)';
const DAY2 = '(d2=dth|d2=dd)';
const IN_BRACKETS = '("(" <word>{1,3} ")")?';
/** The day of the week before a day; behind it, in brackets. */
const ON = `(("on"|"by"|"until"|"last"|"this"|"next"|"coming"){0,2} w=weekday ${IN_BRACKETS} ","?)?`;
const ON_END = `(weekday ${IN_BRACKETS} ","?)?`;
const WEEKDAY = '("(" w=weekday ")")?';
const TO = '("to"|"through"|"until"|"till"|"-"|"–"|"—"|"~"|"to the end of"|"until the end of"|"to the beginning of")';
const FROM =
  '("from"|"of"|"between"|"in"|"during"|"from the end of"|"from the beginning of"|"from early"|"from late")?';
const PART =
  '("early"|"late"|"mid"|"mid -"|"the beginning of"|"the end of"|"the middle of"|"the start of"|"end of"|"the close of")';
const SINCE = '("since"|"ever since"|"from"|"starting from"|"beginning in"|"starting in"|"as early as")';

export const dates: PackSection & DateData = {
  endings: [{ tag: 'past', ends: ['ed'], except: ['eed', 'need', 'hundred', 'united', 'red'], shortest: 4 }],
  numericOrder: 'unsettled',
  lexicon: [
    ...named('month', MONTHS),
    ...named('weekday', WEEKDAYS),
    relative('day', 0, 'today', 'this morning', 'this afternoon', 'this evening', 'tonight'),
    relative('day', -1, 'yesterday', 'last night', 'yesterday morning', 'yesterday afternoon', 'yesterday evening'),
    relative('day', 1, 'tomorrow'),
    relative('day', -2, 'the day before yesterday'),
    relative('day', 2, 'the day after tomorrow'),
    relative('week', -1, 'last week'),
    relative('week', 0, 'this week'),
    relative('week', 1, 'next week'),
    relative('month', -1, 'last month'),
    relative('month', 0, 'this month'),
    relative('month', 1, 'next month'),
    relative('year', -1, 'last year', 'the previous year'),
    relative('year', 0, 'this year', 'the current year'),
    relative('year', 1, 'next year', 'the coming year'),
    relative('year', -2, 'the year before last'),
    relative('same-year', 0, 'the same year', 'that same year'),
    { tag: 'season', terms: ['spring'], features: { value: 21 } },
    { tag: 'season', terms: ['summer'], features: { value: 22 } },
    { tag: 'season', terms: ['autumn', 'fall'], features: { value: 23 } },
    { tag: 'season', terms: ['winter'], features: { value: 24 } },
    { tag: 'period', terms: ['day{,s}', 'night{,s}'], features: { unit: 'day' } },
    { tag: 'period', terms: ['week{,s}', 'fortnight{,s}'], features: { unit: 'week' } },
    { tag: 'period', terms: ['month{,s}'], features: { unit: 'month' } },
    { tag: 'period', terms: ['year{,s}', 'decade{,s}'], features: { unit: 'year' } },
    { tag: 'passive', terms: ['be', 'being'] },
    /** What is called by its day: "the March 11 earthquake". */
    {
      tag: 'disaster',
      terms: [
        'earthquake',
        'quake',
        'tsunami',
        'disaster',
        'cyclone',
        'typhoon',
        'hurricane',
        'flood{,s}',
        'explosion',
        'attack{,s}',
      ],
    },
    { tag: 'plan', terms: ['plan', 'programme', 'program', 'itinerary', 'schedule', 'agenda', 'invitation'] },
    {
      tag: 'past',
      terms:
        'was were had did came went took gave sent met held made said told left began won wrote paid brought led saw spoke flew stood felt built spent'.split(
          ' ',
        ),
    },
    {
      tag: 'future',
      terms: [
        'will',
        'shall',
        'plan{,s} to',
        'planned',
        'sees us',
        'looking forward to',
        'plan to',
        'planning',
        'scheduled',
        'due to',
        'upcoming',
        'forthcoming',
        'is to',
        'are to',
        'to be held',
        'to take place',
        'is expected',
        'are expected',
        'expected to',
        'is set to',
        'are set to',
        'invited to',
        'deadline',
        'ends',
        'opens',
        'starts',
        'begins',
        'runs until',
        'would',
        'hopes to',
        'aims to',
        'intends to',
      ],
    },
  ],
  rules: [
    {
      id: 'en.date.month-day-year',
      pattern: `${ON} m=month "the"? ${DAY} ${WEEKDAY} ","? "of"? y=yyyy`,
      means: { form: 'point' },
      examples: {
        yes: [
          'On [August 22, 2014], the guests came. => 2014-08-22',
          'signed [on Tuesday, Sept. 3rd, 2019] in Oslo => 2019-09-03',
          'published [January 07,2023] here => 2023-01-07',
          'open [Thursday (Holiday), May 5, 2016] => 2016-05-05',
        ],
        no: ['It was 12 of 2014 tents.'],
      },
    },
    {
      id: 'en.date.month-comma-day-slash-year',
      pattern: `m=month "," ${DAY} "/" y=yyyy`,
      means: { form: 'point' },
      examples: { yes: ['Update: [April, 12/2013] - 09:45 => 2013-04-12'], no: ['April, 12 men of 2013'] },
    },
    {
      id: 'en.date.day-month-year',
      pattern: `${ON} "the"? ${DAY} "of"? ("-"|"/")? m=month ("-"|"/")? ","? y=yyyy`,
      means: { form: 'point' },
      examples: {
        yes: [
          'Issued [14 May 2019] in Lakeport => 2019-05-14',
          'Updated [09-Oct-2024] => 2024-10-09',
          'on [the 3rd of June 2001] => 2001-06-03',
        ],
        no: ['14 men came in 2019'],
      },
    },
    {
      id: 'en.date.month-day',
      pattern: `${ON} m=month "the"? ${DAY} !(!disaster unit | "-" <number>) !"%" ${WEEKDAY}`,
      means: { form: 'point' },
      examples: {
        yes: [
          'the week opened on [May 5th] at the port => 2024-05-05',
          'following the [March 11] earthquake and tsunami => 2024-03-11',
          '[on Friday, July 12] => 2024-07-12',
          'met [last Friday, June 7th], => 2024-06-07',
        ],
        no: ['Mayor Chen said that 5 came', 'in May 11 nurses came'],
      },
    },
    {
      id: 'en.date.day-month',
      pattern: `${ON} "the"? ${DAY} "of"? m=month ${WEEKDAY}`,
      means: { form: 'point' },
      examples: { yes: ['paid a call on [21 September]. => 2024-09-21'], no: ['21 people in the septet'] },
    },
    {
      id: 'en.date.month-year',
      pattern: `${PART}? m=month ("of"|",")? y=yyyy`,
      means: { form: 'point' },
      examples: {
        yes: ['opened in [March 2011] => 2011-03', 'by [the end of June 2020] => 2020-06'],
        no: ['we march 2011 steps'],
      },
    },
    {
      id: 'en.date.month',
      pattern: `("in"|"during"|"of"|"by"|"for"|"until"|"every") ${PART}? m=month !("."? (<number> | dth))`,
      means: { form: 'point' },
      examples: { yes: ['The cyclone struck [in March]. => 2024-03'], no: ['They may come.', 'in Maytown'] },
    },
    {
      id: 'en.date.part-of-month',
      pattern: '("mid" "-"?|"early"|"late") m=month !("."? (<number> | dth)|"\'s"|<cap>)',
      means: { form: 'point' },
      examples: {
        yes: ['since the crisis began [mid-April], it grew => 2024-04', 'rains came [late June] => 2024-06'],
        no: ['early May Day', 'mid-life'],
      },
    },
    {
      id: 'en.date.other-year',
      pattern:
        '("in"|"during"|"for"|"over")? ("the"|"this")? ("last"|"past"|"previous"|"current"|"next") <cap>? ("calendar"|"fiscal"|"financial"|"academic"|"school"|"budget") "year"',
      means: { form: 'unsettled' },
      examples: {
        yes: ['delivered [in the last fiscal year] => -', 'came [last Iranian calendar year] => -'],
        no: ['the fiscal year'],
      },
    },
    {
      id: 'en.date.weekday-and-ordinal',
      pattern:
        '("on"|"by"|"last"|"this"|"next")* w=weekday ","? "the"? d=dth !("of" | month | "anniversary" | <cap> | "floor")',
      means: { form: 'point' },
      examples: {
        yes: ['They left [on Monday 7th]. => 2024-10-07', 'We met [Friday the 4th] and => 2024-10-04'],
        no: ['on Monday 7th Avenue', 'on Mondays'],
      },
    },
    {
      id: 'en.date.weekend-of-month',
      pattern: `("on"|"over"|"during"|"at"|"by")? "the" (n=ordinal|"last") "weekend" ("of"|"in") m=month (","? y=yyyy)?`,
      means: { form: 'weekend' },
      examples: {
        yes: [
          'They left [on the first weekend of June 2019]. => 2019-06-01/2019-06-02',
          'They met [over the last weekend in March 2019]. => 2019-03-30/2019-03-31',
        ],
        no: ['the last weekend in Marchtown'],
      },
    },
    {
      id: 'en.date.day-of-month',
      pattern: '"on the" d=dth !("of" | month | "anniversary" | <cap> | "day" | "floor")',
      means: { form: 'point' },
      examples: { yes: ['They left [on the 7th]. => 2024-10-07'], no: ['on the 7th floor', 'on the 20th anniversary'] },
    },
    {
      id: 'en.date.year-so-far',
      pattern: '"since" "the"? ("beginning"|"start") "of" "the year"',
      means: { form: 'months', n: 12 },
      examples: { yes: ['grown [since the beginning of the year] => 2024'], no: ['the beginning of the year'] },
    },
    {
      id: 'en.date.month-relative-year',
      pattern: `${ON} ("in"|"on"|"since"|"of")? (m=month "the"? ${DAY}? | "the"? ${DAY} "of"? m=month) ("of"|",")? (rel=relative[unit=year] | rel=relative[unit=same-year])`,
      means: { form: 'point' },
      examples: {
        yes: [
          'held [in March last year] => 2023-03',
          '[on 5 May this year] => 2024-05-05',
          '[on the 3rd of May of this year] => 2024-05-03',
        ],
        no: ['in the last year'],
      },
    },
    {
      id: 'en.date.relative-month',
      pattern: '"this" m=month',
      means: { form: 'point' },
      examples: { yes: ['[This March], they came. => 2024-03'], no: ['this marches on'] },
    },
    {
      id: 'en.date.last-month-name',
      pattern: '"last" m=month !(<number>|dth)',
      means: { form: 'point' },
      examples: { yes: ['They came [last March]. => 2024-03'], no: ['the last marches', 'last February 21, 2022'] },
    },
    {
      id: 'en.date.year',
      pattern: `(("in"|"during"|"of"|"for"|"year"|"the year"|"in the year"|"by") ${PART}? y=yyyy | ${PART}? y=yyyy !(("high"|"middle"|"primary"|"school"|"university"|"college"|"young"|"local"|"foreign"){1,2} unit[measure=persons])) !(unit[measure!=other] | "-" ~ <word> | ("–"|"—") ~ yyyy | "%" | !"and" numeral)`,
      means: { form: 'point' },
      examples: {
        yes: ['It was founded [in 1904]. => 1904', 'the [2023] earthquake => 2023', 'met [in 2018] and left => 2018'],
        no: ['We gave 2000 blankets', 'more than 2010 batches', 'At first 2000 high school students came'],
      },
    },
    {
      id: 'en.date.year-number-of-things',
      pattern: '(qualifier | currency) y=yyyy',
      means: { form: 'none' },
      examples: { yes: ['we sent [nearly 2000] letters', 'they gave [USD 2010] to us'], no: ['in 2010 we gave'] },
    },
    {
      id: 'en.date.since-year',
      pattern: `${SINCE} ${PART}? "the"? "year"? y=yyyy ("onwards"|"onward"|"to the present"|"to date"|"to now"|"until now"|"to today"|"till now"|"to this day")?`,
      means: { form: 'since' },
      examples: {
        yes: ['[Since 1979], we have given. => 1979/..', '[from 1994 to the present] => 1994/..'],
        no: ['in 1979'],
      },
    },
    {
      id: 'en.date.since-day',
      pattern: `("since"|"from"|"starting from"|"as of"? "from") (m=month ${DAY}? ","? y=yyyy | ${DAY} m=month y=yyyy | m=month ${DAY} | ${DAY} m=month | ${PART}? m=month)`,
      means: { form: 'since' },
      examples: {
        yes: ['[Since March 2020], it has grown => 2020-03/..', 'given [since late March] => 2024-03/..'],
        no: ['in March 2020'],
      },
    },
    {
      id: 'en.date.since-relative',
      pattern: '"since" rel=relative',
      means: { form: 'since' },
      examples: { yes: ['[since last year] => 2023/..'], no: ['last year'] },
    },
    {
      id: 'en.date.until-year',
      pattern: `("until"|"up to"|"till"|"up until") ${PART}? y=yyyy`,
      means: { form: 'until' },
      examples: { yes: ['He stayed [until 1998]. => ../1998'], no: ['in 1998'] },
    },
    {
      id: 'en.date.until-day',
      pattern: `("until"|"till"|"up until") (m=month ${DAY}? ","? y=yyyy | ${DAY} m=month y=yyyy)`,
      means: { form: 'until' },
      examples: { yes: ['open [until 3 June 2019] => ../2019-06-03'], no: ['on 3 June 2019'] },
    },
    {
      id: 'en.date.year-range',
      pattern: `(${FROM} ${PART}? y=yyyy ${TO} ${PART}? y2=yyyy | "between" y=yyyy "and" y2=yyyy)`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[From 2009 to the end of 2018], it received many. => 2009/2018',
          'the plan for [2021-2025] => 2021/2025',
          'the period [of 2019 – 2022] => 2019/2022',
          '[between 2003 and 2007] => 2003/2007',
        ],
        no: ['from 20 to 30'],
      },
    },
    {
      id: 'en.date.school-year',
      pattern: `("in"|"during"|"for"|"of"|"from"|"between"|"over")? y=yyyy ("-"|"–"|"/") ~ yy=yy !("-"|"/")`,
      means: { form: 'range' },
      examples: { yes: ['[in 2023-24] => 2023/2024', '[from 2016-18] => 2016/2018'], no: ['2023 - a good year'] },
    },
    {
      id: 'en.date.day-range-month-year',
      pattern: `${FROM} ${ON_END} "the"? ${DAY} (${TO}|"and") ${ON_END} "the"? ${DAY2} "of"? m2=month (","? y2=yyyy | "of"? rel2=relative[unit=year])?`,
      means: { form: 'range' },
      examples: {
        yes: ['They stayed [from 6 to 10 June 2016]. => 2016-06-06/2016-06-10', '[6-10 June] => 2024-06-06/2024-06-10'],
        no: ['from 6 to 10 people'],
      },
    },
    {
      id: 'en.date.month-day-range-year',
      pattern: `${FROM} ${ON_END} m=month ${DAY} (${TO}|"and") ${ON_END} "the"? ${DAY2} (","? y2=yyyy | "of"? rel2=relative[unit=year])?`,
      means: { form: 'range' },
      examples: {
        yes: ['[from May 3 to 5, 2024] => 2024-05-03/2024-05-05', '[May 3-5] => 2024-05-03/2024-05-05'],
        no: ['May 3 people come'],
      },
    },
    {
      id: 'en.date.month-comma-day-range',
      pattern: `m=month "," d=dd ("-"|"–"|"—") d2=dd (","? y2=yyyy)? &(<punct>|$)`,
      means: { form: 'range' },
      examples: {
        yes: ['held in Italy on [June, 24-29]. => 2024-06-24/2024-06-29'],
        no: ['in June, 10-15 volunteers came'],
      },
    },
    {
      id: 'en.date.several-days',
      pattern: `("on")? (m=month ${DAY} ("," (dd|dth)){1,4} ","? ("and"|"&") ${DAY2} !unit (","? y2=yyyy)? | "the"? ${DAY} ("," "the"? (dd|dth)){1,4} ","? ("and"|"&") "the"? ${DAY2} "of"? m2=month (","? y2=yyyy)?)`,
      means: { form: 'range' },
      examples: {
        yes: ['[on 12, 13 and 14 June 2019] => 2019-06-12/2019-06-14', '[May 3, 4 and 5] => 2024-05-03/2024-05-05'],
        no: ['12, 13 and 14 nurses'],
      },
    },
    {
      id: 'en.date.two-months-range',
      pattern: `${FROM} (${ON_END} m=month ${DAY} (","? y=yyyy)? ${TO} ${ON_END} m2=month ${DAY2} | ${ON_END} ${DAY} m=month y=yyyy? ${TO} ${ON_END} ${DAY2} m2=month) (","? y2=yyyy | "of"? rel2=relative[unit=year])?`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[from 28 April to 3 May 2023] => 2023-04-28/2023-05-03',
          '[April 28 - May 3, 2023] => 2023-04-28/2023-05-03',
          '[Saturday, May 7 – Sun, May 8, 2016] => 2016-05-07/2016-05-08',
        ],
        no: ['from April to Maytown'],
      },
    },
    {
      id: 'en.date.month-range',
      pattern: `${FROM} m=month y=yyyy? (${TO}|"and") ${PART}? m2=month (","? y2=yyyy | "of"? rel2=relative[unit=year])?`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[from March to May 2022] => 2022-03/2022-05',
          '[between October 2021 and March 2022] => 2021-10/2022-03',
          'will meet [in June and July next year] => 2025-06/2025-07',
        ],
        no: ['from March 2022'],
      },
    },
    {
      id: 'en.date.months-and-years-range',
      pattern: `${FROM} (${PART}? m=month (${DAY} ",")? y=yyyy ${TO} ${PART}? y2=yyyy | ${PART}? y=yyyy ${TO} ${PART}? m2=month (${DAY2} ",")? y2=yyyy)`,
      means: { form: 'range' },
      examples: {
        yes: ['[from October 2018 to 2020] => 2018-10/2020', '[from 2018 until the end of March 2020] => 2018/2020-03'],
        no: ['in October 2018 and 2020'],
      },
    },
    {
      id: 'en.date.days-between-months',
      pattern: `"between" ${ON_END} (m=month ${DAY} (","? y=yyyy)? "and" ${ON_END} m2=month ${DAY2} | "the"? ${DAY} "of"? m=month y=yyyy? "and" ${ON_END} "the"? ${DAY2} "of"? m2=month) (","? y2=yyyy)?`,
      means: { form: 'range' },
      examples: { yes: ['[between April 28 and May 3, 2023] => 2023-04-28/2023-05-03'], no: ['on April 28 and May 3'] },
    },
    {
      id: 'en.date.numeric',
      pattern: 'y=yyyy ("-"|"/") ~ m=mm ("-"|"/") ~ d=dd',
      means: { form: 'point' },
      examples: { yes: ['on [2018-06-14] => 2018-06-14'], no: ['2018-60-14'] },
    },
    {
      id: 'en.date.numeric-slashes',
      pattern: 'a=dd ("/"|"-") ~ b=dd ("/"|"-") ~ y=yyyy',
      means: { form: 'point' },
      examples: { yes: ['on [30/07/2024] => 2024-07-30', 'on [05/06/2024] => -'], no: ['5/6 of 2024'] },
    },
    {
      id: 'en.date.dotted',
      pattern: 'dot=dotted[full]',
      means: { form: 'point' },
      examples: { yes: ['on [22.8.2014] => 2014-08-22'], no: ['worth 2014.8 million'] },
    },
    {
      id: 'en.date.day-to-dotted',
      pattern: `${FROM} d=dd "."? (${TO}) dot2=dotted[full]`,
      means: { form: 'range' },
      examples: {
        yes: [
          'the period [from 02 – 10.12.2019], they => 2019-12-02/2019-12-10',
          'held [3. to 5.12.2019] there => 2019-12-03/2019-12-05',
        ],
        no: ['room 12, 10.12.2019'],
      },
    },
    {
      id: 'en.date.dotted-month',
      pattern: '"(" dot=dotted ")"',
      means: { form: 'point' },
      examples: { yes: ['Inscription [(2014.8)] => 2014-08'], no: ['(20148)'] },
    },
    {
      id: 'en.date.weekday',
      pattern: `(("on"|"by")? w=weekday[short!=true] | ("on"|"by") w=weekday[short] !<cap>) !("," m=month)`,
      means: { form: 'weekday' },
      examples: {
        yes: [
          'It opened [on Wednesday]. => 2024-10-09',
          'It opened [on Monday]. => 2024-10-07',
          'It opened [on Wed] => 2024-10-09',
        ],
        no: ['on Wednesdays', 'President Pham Minh Thu came', 'Mr. Sun Jianping', 'a book on Sun Yat-sen'],
      },
    },
    {
      id: 'en.date.day-of-a-programme',
      pattern: '"day" <number> ("–"|"-"|"—"|":"|","|"|")',
      means: { form: 'none' },
      examples: {
        yes: ['[Day 2 –] 22 October 2024', '[Day 1:] Monday, 21 October'],
        no: ['on day 2 they left', 'from 2 – 22 October 2024'],
      },
    },
    {
      id: 'en.date.habit',
      pattern: '"every" (weekday | month | season | "year" | "month" | "day")',
      means: { form: 'none' },
      examples: { yes: ['We meet [every Friday].'], no: ['on Friday'] },
    },
    {
      id: 'en.date.last-weekday',
      pattern: '"last" w=weekday',
      means: { form: 'weekday', offset: -1 },
      examples: { yes: ['came [last Friday] => 2024-10-04'], no: ['last fried'] },
    },
    {
      id: 'en.date.next-weekday',
      pattern: '"next" w=weekday',
      means: { form: 'weekday', offset: 1 },
      examples: { yes: ['comes [next Friday] => 2024-10-18'], no: ['next Fridays'] },
    },
    {
      id: 'en.date.relative',
      pattern: `${PART}? rel=relative`,
      means: { form: 'point' },
      examples: { yes: ['grew on [last year] => 2023', 'ends [tomorrow] => 2024-10-10'], no: ['in the last years'] },
    },
    {
      id: 'en.date.part-of-the-week',
      pattern:
        '("towards"|"toward"|"at"|"by"|"before"|"from")? "the"? ("end"|"beginning"|"middle"|"start") "of" "the" ("week"|"month"|"year")',
      means: { form: 'unsettled' },
      examples: { yes: ['leaves [towards the end of the week] => -'], no: ['the end of the road'] },
    },
    {
      id: 'en.date.past-period',
      pattern:
        '("over"|"in"|"during"|"for"|"within"|"throughout")? "the" ("past"|"last"|"next"|"coming"|"previous"|"following"|"recent") (("few"|"several"|"couple of"|qualifier|n=number))* u=period',
      means: { form: 'unsettled' },
      examples: {
        yes: ['[Over the past five years], it grew => -', 'grew [in the next three years] => -'],
        no: ['the five years'],
      },
    },
    {
      id: 'en.date.last-period',
      pattern: '("over"|"in"|"during"|"for"|"within") ("past"|"last"|"recent") (qualifier|n=number) u=period',
      means: { form: 'unsettled' },
      examples: { yes: ['[in past ten years] => -'], no: ['past years'] },
    },
    {
      id: 'en.date.ago',
      pattern: 'qualifier? n=number u=period "ago"',
      means: { form: 'ago' },
      examples: { yes: ['[five years ago], we => 2019', '[3 days ago] => 2024-10-06'], no: ['five years later'] },
    },
    {
      id: 'en.date.decade',
      pattern: '("in"|"since"|"during")? ("the"|"early"|"late"|"mid -"|"mid")* y=yyyy ~ "s"',
      means: { form: 'decade' },
      examples: { yes: ['It began [in the 1980s]. => 198X'], no: ['in the 19 states'] },
    },
    {
      id: 'en.date.months-of-year',
      pattern: '("in"|"during")? "the"? "first" n=number "months" "of" ("the"? y=yyyy | rel=relative[unit=year])',
      means: { form: 'months' },
      examples: { yes: ['[in the first nine months of 2023] => 2023-01/2023-09'], no: ['nine months of 2023'] },
    },
    {
      id: 'en.date.first-half',
      pattern: '("in"|"during")? "the" ("first half"|"first six months") "of" (y=yyyy | rel=relative[unit=year])',
      means: { form: 'half', q: 1 },
      examples: {
        yes: ['[the first half of 2023] => 2023-01/2023-06', '[the first half of this year] => 2024-01/2024-06'],
        no: ['half of 2023'],
      },
    },
    {
      id: 'en.date.second-half',
      pattern: '("in"|"during")? "the" ("second half"|"latter half") "of" (y=yyyy | rel=relative[unit=year])',
      means: { form: 'half', q: 2 },
      examples: { yes: ['[the second half of 2023] => 2023-07/2023-12'], no: ['half of 2023'] },
    },
    ...['first', 'second', 'third', 'fourth'].map((word, i) => ({
      id: `en.date.quarter-${i + 1}`,
      pattern: `"the"? "${word}" "quarter" "of" (y=yyyy | rel=relative[unit=year]) | "q" ~ "${i + 1}" ("of"|"/"|"-")? y=yyyy`,
      means: { form: 'quarter', q: i + 1 },
      examples: {
        yes: [
          `in [Q${i + 1} 2022] => 2022-${['01/2022-03', '04/2022-06', '07/2022-09', '10/2022-12'][i]}`,
          `in [the ${word} quarter of 2022] => 2022-${['01/2022-03', '04/2022-06', '07/2022-09', '10/2022-12'][i]}`,
        ],
        no: [`the ${word} quarter mile`],
      },
    })),
    {
      id: 'en.date.season',
      pattern:
        '("in"|"during"|"this")? ("the"|"early"|"late")? s=season ("of"? y=yyyy | "of"? rel=relative[unit=year])',
      means: { form: 'season' },
      examples: { yes: ['came [in the spring of 1998] => 1998-21'], no: ['a spring in 1998'] },
    },
    {
      id: 'en.date.this-season',
      pattern: '"this" s=season',
      means: { form: 'season' },
      examples: { yes: ['They meet [this summer]. => 2024-22'], no: ['this summery day'] },
    },
  ],
};
