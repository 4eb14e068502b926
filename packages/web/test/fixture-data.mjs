/** Invented answers of the API, enough to look at every screen. Nothing of it is shipped. */
const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const now = '2026-11-21T09:20:00Z';

export const raw = `Coastal province looks back on a decade of friendly visits
By Lan Pham, 12 January 2019

According to incomplete statistics, from 2009 to 2018 the provincial society received nearly 100 batches of visiting delegations from more than 30 countries and regions, and sent 42 delegations abroad.

In 2010 alone, 15 batches with 216 guests were received, among them a delegation of the Lake Republic Red Cross led by Vice-President Ana Morel.

On 22 August 2014 a youth delegation of 24 volunteers from Korea visited the training base in Riverton and took part in a first-aid course. text -align:justify; The guests stayed three days.

In December 2013 the society shipped 1,200 tents worth USD 420,000 to the Philippines.

Guests and hosts plant a friendship tree in Riverton, 23 August 2014.

Related: City marathon draws record crowd
Cookie settings | Accept all`;

const find = (words) => {
  const start = raw.indexOf(words);
  return { documentId: id(100), start, end: start + words.length, quote: words };
};
const q = (measure, value, qualifier = 'exact', more = {}) => ({
  measure,
  value,
  low: qualifier === 'exact' ? value : null,
  high: qualifier === 'exact' || qualifier === 'nearly' ? value : null,
  qualifier,
  unit: null,
  of: null,
  hedge: null,
  ...more,
});
const draft = (more) => ({
  kind: 'visit',
  direction: 'incoming',
  status: 'reported',
  aggregate: false,
  title: '',
  period: null,
  periodAsWritten: null,
  countries: [],
  place: null,
  themes: [],
  parties: [],
  quantities: [],
  fields: {},
  byOthers: false,
  notes: null,
  ...more,
});
const proposal = (n, payload, passages, more = {}) => ({
  id: id(n),
  documentId: id(100),
  source: 'reader/1',
  payload,
  passages,
  state: 'open',
  weight: 100 - n,
  resultId: null,
  decidedBy: null,
  decidedAt: null,
  version: 1,
  ...more,
});
const hedge = 'According to incomplete statistics';
export const proposals = [
  proposal(
    1,
    {
      kind: 'engagement',
      engagement: {
        ...draft({
          title: 'Visits received from 2009 to 2018',
          aggregate: true,
          period: '2009/2018',
          quantities: [q('batches', 100, 'nearly', { hedge }), q('countries-and-regions', 30, 'more-than')],
        }),
        evidence: {},
      },
    },
    [find('received nearly 100 batches of visiting delegations from more than 30 countries and regions')],
  ),
  proposal(
    2,
    {
      kind: 'engagement',
      engagement: {
        ...draft({
          title: 'Delegations sent abroad from 2009 to 2018',
          direction: 'outgoing',
          aggregate: true,
          period: '2009/2018',
          quantities: [q('batches', 42)],
        }),
        evidence: {},
      },
    },
    [find('sent 42 delegations abroad')],
  ),
  proposal(
    3,
    {
      kind: 'engagement',
      engagement: {
        ...draft({
          title: 'Visits received in 2010',
          aggregate: true,
          period: '2010',
          countries: ['LA'],
          quantities: [q('batches', 15), q('persons', 216)],
          parties: [
            {
              partyId: null,
              role: 'guest',
              nameAsPrinted: 'Lake Republic Red Cross',
              kind: 'organisation',
              organisationKind: 'national-society',
              country: null,
              post: null,
            },
            {
              partyId: null,
              role: 'principal',
              nameAsPrinted: 'Ana Morel',
              kind: 'person',
              organisationKind: null,
              country: null,
              post: 'Vice-President',
            },
          ],
        }),
        evidence: {},
      },
    },
    [find('15 batches with 216 guests were received')],
  ),
  proposal(
    4,
    {
      kind: 'engagement',
      engagement: {
        ...draft({
          title: 'Youth delegation of 24 volunteers from Korea',
          period: '2014-08-22',
          countries: ['KR'],
          place: 'Riverton',
          quantities: [q('persons', 24, 'exact', { of: 'volunteers' })],
        }),
        evidence: {},
      },
    },
    [find('On 22 August 2014 a youth delegation of 24 volunteers from Korea visited the training base in Riverton')],
  ),
  proposal(
    5,
    {
      kind: 'engagement',
      engagement: {
        ...draft({
          kind: 'consignment',
          direction: 'outgoing',
          title: '1,200 tents to the Philippines',
          period: '2013-12',
          countries: ['PH'],
          quantities: [q('items', 1200, 'exact', { of: 'tents' }), q('money', 420000, 'exact', { unit: 'USD' })],
        }),
        evidence: {},
      },
    },
    [find('In December 2013 the society shipped 1,200 tents worth USD 420,000 to the Philippines')],
  ),
  proposal(6, { kind: 'containment', containerId: id(1), partIds: [id(3), id(4)] }, [
    find('nearly 100 batches'),
    find('In 2010 alone, 15 batches'),
  ]),
  proposal(
    7,
    { kind: 'discrepancy', finding: 'stamp-conflict', explanation: 'The stamp is older than what the text tells of.' },
    [find('12 January 2019'), find('23 August 2014')],
  ),
  proposal(
    8,
    {
      kind: 'engagement',
      engagement: {
        ...draft({
          kind: 'training',
          direction: 'outgoing',
          title: 'First-aid course for the youth delegation',
          period: '2014-08',
          countries: ['KR'],
          place: 'Riverton',
        }),
        evidence: {},
      },
    },
    [find('took part in a first-aid course')],
    { state: 'accepted', decidedBy: 'Ingrid Solberg', decidedAt: now, resultId: id(208) },
  ),
];

const block = (kind, words, reason) => {
  const start = raw.indexOf(words);
  return { kind, start, end: start + words.length, reason };
};
const main = raw.slice(raw.indexOf('According'), raw.indexOf('\n\nGuests and hosts'));
const residueAt = raw.indexOf('text -align:justify; ');
const viewText = raw.replace('text -align:justify; ', '');
export const document = (n = 100, more = {}) => ({
  id: id(n),
  title: raw.split('\n')[0],
  fileName: 'decade.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sizeBytes: 48211,
  language: 'en',
  classification: 'internal',
  status: 'read',
  problem: null,
  stampedOn: '2019-01-12',
  derivesFrom: null,
  importId: id(900),
  importedAt: now,
  importedBy: 'Ingrid Solberg',
  openProposals: 7,
  decidedProposals: 1,
  version: 1,
  ...more,
});
export const documents = [
  document(),
  document(101, {
    title: '对外交往工作十年回顾',
    fileName: '十年回顾.docx',
    language: 'zh-Hans',
    openProposals: 12,
    derivesFrom: { documentId: id(100), kind: 'translation' },
  }),
  document(102, {
    title: 'Hội nghị hợp tác các tỉnh biên giới',
    fileName: 'hoi-nghi.pdf',
    language: 'vi',
    openProposals: 4,
    sizeBytes: 182000,
    stampedOn: '2016',
  }),
  document(103, {
    title: 'aid-ledger.xlsx',
    fileName: 'aid-ledger.xlsx',
    status: 'question',
    problem: {
      code: 'table.columns',
      details: {
        sheet: 'Aid',
        mapping: {
          sheet: 0,
          subject: 'consignments',
          columns: [
            { column: 0, header: 'Date', field: 'date', confidence: 0.9 },
            { column: 1, header: 'Country', field: 'country', confidence: 0.9 },
            { column: 2, header: 'Goods', field: 'goods', confidence: 0.8 },
            { column: 3, header: 'Qty', field: 'quantity', confidence: 0.7 },
            { column: 4, header: 'Checked', field: null, confidence: 0.1 },
          ],
        },
        rows: [
          ['Date', 'Country', 'Goods', 'Qty', 'Checked'],
          ['2013-12', 'Philippines', 'Tents', '1,200', 'yes'],
          ['2014-03', 'Malawi', 'Blankets', '3,000', 'yes'],
        ],
      },
    },
    language: null,
    stampedOn: null,
    openProposals: 0,
  }),
  document(104, {
    title: 'old-letter.txt',
    fileName: 'old-letter.txt',
    status: 'question',
    problem: {
      code: 'formats.encoding_unsure',
      details: {
        candidates: [
          { encoding: 'gb18030', preview: '尊敬的会长先生：来函收悉，谨致谢意。' },
          { encoding: 'big5', preview: '郯昐腔頗酗珂汜ㄩ懂滲彶洷' },
        ],
      },
    },
    language: null,
    stampedOn: null,
    openProposals: 0,
  }),
  document(105, {
    title: 'name-list.docx',
    fileName: 'name-list.docx',
    status: 'question',
    problem: { code: 'documents.secrecy_mark', details: { marks: ['机密', 'Confidential'], identityNumbers: 0 } },
    language: null,
    stampedOn: null,
    openProposals: 0,
  }),
  document(106, {
    title: 'scan-1987.pdf',
    fileName: 'scan-1987.pdf',
    status: 'failed',
    problem: { code: 'formats.pdf_without_text', details: { pages: 3 } },
    language: null,
    stampedOn: null,
    openProposals: 0,
    classification: 'restricted',
  }),
];
export const page = (n) => {
  const found = documents.find((each) => each.id === n) ?? documents[0];
  const read = found.status === 'read';
  return {
    document: found,
    rawText: read ? raw : null,
    view: read
      ? {
          text: viewText,
          segments: [
            { viewStart: 0, viewEnd: residueAt, rawStart: 0, rawEnd: residueAt },
            { viewStart: residueAt, viewEnd: residueAt, rawStart: residueAt, rawEnd: residueAt + 21 },
            { viewStart: residueAt, viewEnd: viewText.length, rawStart: residueAt + 21, rawEnd: raw.length },
          ],
        }
      : null,
    blocks: read
      ? [
          block('title', raw.split('\n')[0], 'first-line'),
          block('byline', 'By Lan Pham, 12 January 2019', 'credit'),
          block('main', main, 'prose'),
          block('caption', 'Guests and hosts plant a friendship tree in Riverton, 23 August 2014.', 'caption'),
          block('related', 'Related: City marathon draws record crowd', 'related'),
          block('residue', 'Cookie settings | Accept all', 'cookie'),
        ]
      : [],
    proposals: read ? proposals : [],
    citations: [],
    related: documents.slice(0, 1),
  };
};

const engagementRow = (n, more) => ({
  id: id(n),
  kind: 'visit',
  direction: 'incoming',
  status: 'reported',
  aggregate: false,
  title: '',
  period: null,
  periodAsWritten: null,
  startsOn: null,
  countries: [],
  place: null,
  quantities: [],
  byOthers: false,
  partOf: null,
  version: 1,
  partners: [],
  parts: 0,
  sources: 1,
  toVerify: false,
  ...more,
});
const kinds = [
  ['visit', 'incoming'],
  ['consignment', 'outgoing'],
  ['talks', 'incoming'],
  ['training', 'outgoing'],
  ['exchange', 'incoming'],
  ['deployment', 'outgoing'],
  ['agreement', null],
  ['event', 'incoming'],
  ['honour', 'incoming'],
  ['visit', 'outgoing'],
];
const places = [['KR'], ['PH'], ['LA'], ['VN', 'LA', 'KH', 'TH'], ['NO'], ['MW'], ['FR'], ['HK'], ['DE'], ['JP']];
const names = [
  'Youth delegation of the Han River Society',
  'Tents after the typhoon',
  'Talks on disaster preparedness',
  'Nursing course, 12th cohort',
  'Volunteer exchange under the memorandum',
  'Water and sanitation delegate',
  'Memorandum of understanding signed',
  'Border provinces forum',
  'Medal for humanitarian service',
  'Study visit on community health',
];
export const engagements = Array.from({ length: 140 }, (_, index) => {
  const [kind, direction] = kinds[index % 10];
  const year = 2009 + (index % 13);
  return engagementRow(200 + index, {
    kind,
    direction,
    title: names[index % 10],
    period: index % 17 === 5 ? null : `${year}-${String((index % 12) + 1).padStart(2, '0')}`,
    periodAsWritten: index % 17 === 5 ? '5 May' : null,
    countries: places[index % 10],
    quantities:
      kind === 'consignment'
        ? [q('money', 42000 * ((index % 9) + 1), 'exact', { unit: 'USD' })]
        : [q('persons', 4 + (index % 30), index % 6 === 0 ? 'about' : 'exact')],
    partners: [
      {
        partyId: id(300 + (index % 6)),
        name: ['Han River Red Cross', 'Lake Republic Red Cross', 'City of Bergen'][index % 3],
        verified: index % 2 === 0,
        role: 'guest',
      },
    ],
    aggregate: index % 23 === 0,
    status: index % 29 === 3 ? 'planned' : 'reported',
    toVerify: index % 19 === 2,
    parts: index % 23 === 0 ? 3 : 0,
    sources: (index % 3) + 1,
  });
});
const citation = (n, field, words) => ({
  id: id(500 + n),
  recordKind: 'engagement',
  recordId: id(200),
  field,
  ...find(words),
  documentTitle: raw.split('\n')[0],
});
export const party = (n, more = {}) => ({
  id: id(300 + n),
  kind: 'organisation',
  organisationKind: 'national-society',
  country: 'KR',
  nameAsPrinted: [
    'Han River Red Cross',
    'Lake Republic Red Cross',
    'City of Bergen',
    'Ana Morel',
    'Coastal Province Red Cross',
    '汉江红十字会',
  ][n],
  verifiedName:
    n % 2 === 0
      ? ['Han River Red Cross Society', '', 'City of Bergen', '', 'Red Cross Society, Coastal Province Branch'][n]
      : null,
  post: n === 3 ? 'Vice-President' : null,
  names: [{ text: 'HRRC', language: 'en', kind: 'short' }],
  version: 1,
  engagements: 7 - n,
  ...more,
});
export const parties = [
  party(0),
  party(1, { country: 'LA' }),
  party(2, { kind: 'place', organisationKind: null, country: 'NO' }),
  party(3, { kind: 'person', organisationKind: null, country: 'LA' }),
  party(4, { country: 'CN', organisationKind: 'national-society-branch' }),
  party(5),
];
export const history = [
  {
    changeSetId: id(800),
    at: '2026-11-21T08:50:00Z',
    by: 'Ingrid Solberg',
    action: 'proposal.accepted',
    recordKind: 'proposal',
    recordId: id(8),
    before: {},
    after: { title: 'First-aid course for the youth delegation' },
    undone: false,
  },
  {
    changeSetId: id(801),
    at: '2026-11-20T15:10:00Z',
    by: '赵云',
    action: 'engagement.updated',
    recordKind: 'engagement',
    recordId: id(200),
    before: {},
    after: { title: 'Youth delegation of the Han River Society' },
    undone: false,
  },
];
export const engagementPage = (n) => {
  const row = engagements.find((each) => each.id === n) ?? engagements[0];
  return {
    engagement: {
      ...draft({}),
      ...row,
      parties: [
        { partyId: id(300), role: 'guest', nameAsPrinted: 'Han River Red Cross' },
        { partyId: id(303), role: 'principal', nameAsPrinted: 'Ana Morel' },
      ],
      themes: ['youth', 'first aid'],
      fields:
        row.kind === 'visit'
          ? {
              purpose: 'To see the training base and exchange experience in youth work.',
              members: ['Park Jiwoo', 'Lee Minseo'],
            }
          : {},
      partOf: null,
      endsOn: row.startsOn,
    },
    parties: [parties[0], parties[3]],
    citations: [
      citation(1, 'period', 'On 22 August 2014'),
      citation(2, 'quantities.0', '24 volunteers'),
      citation(3, 'parties.0', 'volunteers from Korea'),
    ],
    parts: row.aggregate ? engagements.slice(1, 4) : [],
    container: row.aggregate ? null : engagements[0],
    discrepancies: row.toVerify
      ? [
          {
            proposalId: id(7),
            finding: 'rival',
            explanation: 'Two papers give different numbers of guests.',
            passages: [find('24 volunteers'), find('216 guests')],
          },
        ]
      : [],
    history,
  };
};

const total = (value, qualifier, records, unit = null, hedges = []) => ({
  unit,
  total: { value, low: null, high: null, qualifier, hedges, unnumbered: 0 },
  records,
});
const stated = (n, title, period, quantity, contains = { stated: [], recorded: [] }, relation = 'within') => ({
  engagementId: id(n),
  title,
  period,
  relation,
  quantity,
  contains,
});
export const figure = (query, unconfirmed = false) => ({
  query: {
    measure: 'batches',
    kind: 'visit',
    direction: 'incoming',
    from: '2009-01-01',
    to: '2018-12-31',
    groupBy: 'year',
    ...query,
  },
  toldAs: query.measure ?? 'batches',
  recorded: {
    totals: [total(61, 'at-least', 58, null, [hedge])],
    groups:
      query.groupBy === 'country'
        ? ['KR', 'LA', 'VN', 'NO', 'FR', 'HK', 'JP', 'DE'].map((key, index) => ({
            key,
            label: key,
            totals: [total(14 - index, 'exact', 14 - index)],
          }))
        : query.groupBy === 'none'
          ? []
          : Array.from({ length: 10 }, (_, index) => ({
              key: String(2009 + index),
              label: String(2009 + index),
              totals: [total([4, 15, 3, 5, 7, 9, 6, 4, 5, 3][index], index === 5 ? 'about' : 'exact', 3)],
            })),
  },
  stated: [
    stated(200, 'Visits received from 2009 to 2018', '2009/2018', q('batches', 100, 'nearly', { hedge }), {
      stated: [stated(223, 'Visits received in 2010', '2010', q('batches', 15))],
      recorded: [total(2, 'exact', 2)],
    }),
  ],
  leftOut: { undated: 3, crossing: 1 },
  toVerify: unconfirmed ? [] : [id(202)],
  unconfirmed,
});
const adopted = {
  id: id(700),
  query: {
    measure: 'batches',
    kind: 'visit',
    direction: 'incoming',
    from: '2009-01-01',
    to: '2018-12-31',
    groupBy: 'none',
  },
  wording: 'nearly 100 batches',
  value: 100,
  qualifier: 'nearly',
  scope: 'Visits received by the provincial society and its branches, 2009–2018',
  hedge,
  basis: { kind: 'stated', engagementId: id(200) },
  approver: 'Mei Chen',
  adoptedOn: '2026-11-12',
  adoptedBy: 'Mei Chen',
  version: 1,
};
export const adoptedFigures = [adopted];
export const headlines = (unconfirmed) => [
  {
    figure: figure({ groupBy: 'none' }, unconfirmed),
    passages: [
      {
        id: id(1),
        ...find('received nearly 100 batches of visiting delegations from more than 30 countries and regions'),
      },
    ],
    adopted: unconfirmed ? null : adopted,
  },
  {
    figure: {
      ...figure({ groupBy: 'none', direction: 'outgoing' }, unconfirmed),
      stated: [stated(210, 'Delegations sent', '2009/2018', q('batches', 42))],
      recorded: { totals: [], groups: [] },
      toVerify: [],
    },
    passages: [{ id: id(2), ...find('sent 42 delegations abroad') }],
    adopted: null,
  },
  {
    figure: {
      ...figure(
        { groupBy: 'none', kind: 'consignment', direction: 'outgoing', measure: 'money', from: null, to: null },
        unconfirmed,
      ),
      toldAs: 'money',
      stated: [],
      recorded: { totals: [total(420000, 'exact', 1, 'USD')], groups: [] },
      toVerify: [],
    },
    passages: [{ id: id(5), ...find('1,200 tents worth USD 420,000 to the Philippines') }],
    adopted: null,
  },
  {
    figure: {
      ...figure({ groupBy: 'none', measure: 'countries-and-regions' }, unconfirmed),
      toldAs: 'countries-and-regions',
      stated: [stated(200, 'Visits', '2009/2018', q('countries-and-regions', 30, 'more-than'))],
      recorded: { totals: [total(9, 'exact', 9)], groups: [] },
      toVerify: [],
    },
    passages: [{ id: id(1), ...find('more than 30 countries and regions') }],
    adopted: null,
  },
];
export const importRecord = (state = 'running') => ({
  id: id(900),
  state,
  startedAt: now,
  startedBy: 'Ingrid Solberg',
  done: state === 'running' ? 3 : 7,
  total: 7,
  changeSetId: id(801),
  files: documents.map((each, index) => ({
    documentId: each.id,
    fileName: each.fileName,
    state:
      state === 'running' && index > 3
        ? index === 4
          ? 'reading'
          : 'queued'
        : each.status === 'read'
          ? 'read'
          : each.status,
    problem: each.problem,
    proposals: each.openProposals,
  })),
});
export const workspace = {
  id: id(1000),
  name: 'International Relations Department',
  deskKind: 'society',
  ownPartyId: id(304),
  ownPartyName: 'Red Cross Society, Coastal Province Branch',
  regionPreset: 'un',
  language: 'en',
  isSample: false,
  createdAt: now,
  version: 1,
};
export const me = {
  account: { id: 'a1', name: 'Ingrid Solberg', email: 'ingrid@example.org' },
  role: 'administrator',
  permissions: [],
  workspace,
};
export const members = [
  {
    accountId: 'a1',
    name: 'Ingrid Solberg',
    email: 'ingrid@example.org',
    role: 'administrator',
    joinedAt: now,
    version: 1,
  },
  { accountId: 'a2', name: '赵云', email: 'zhao.yun@example.org', role: 'officer', joinedAt: now, version: 1 },
];
export const today = (unconfirmed) => ({
  openProposals: 23,
  questions: documents.filter((each) => each.status === 'question'),
  toVerify: 2,
  unverifiedNames: 11,
  runningImports: [],
  recentDocuments: documents.slice(0, 5),
  recentChanges: history,
  headlines: headlines(unconfirmed),
  documents: 7,
  engagements: 140,
});
