import type { EngagementKind } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import type { Direction } from '../reading.ts';
import type { FigureWords } from './words.ts';

type Ways = Readonly<Partial<Record<Direction, string>> & { any: string }>;

const SCOPES: Readonly<Record<EngagementKind, Ways>> = {
  visit: { incoming: '来访', outgoing: '出访', any: '来访和出访' },
  talks: { incoming: '来访会谈', outgoing: '出访会谈', any: '会谈' },
  consignment: { incoming: '接收援助', outgoing: '对外援助', transshipped: '转运援助', any: '援助物资' },
  training: { incoming: '接受及承办培训', outgoing: '对外及赴外培训', any: '培训' },
  exchange: { incoming: '来访交流', outgoing: '出访交流', any: '交流' },
  deployment: { incoming: '接收派遣', outgoing: '对外派遣', any: '人员派遣' },
  'medical-aid': { incoming: '接受医疗援助', outgoing: '提供医疗援助', any: '医疗援助' },
  project: { incoming: '国内项目', outgoing: '国外项目', any: '项目' },
  agreement: { any: '协议' },
  event: { incoming: '承办活动', outgoing: '赴外活动', any: '活动' },
  honour: { incoming: '所获荣誉', outgoing: '授予荣誉', any: '荣誉' },
  request: { incoming: '收到的求助', outgoing: '提出的求助', any: '求助' },
};

/** Classifiers. */
const COUNTED: Readonly<Partial<Record<Measure, string>>> = {
  batches: '批',
  persons: '人',
  'person-times': '人次',
  'countries-and-regions': '个国家和地区',
  doses: '剂',
  items: '件',
  packages: '箱（件）',
  kits: '套',
  patients: '名患者',
  hours: '小时',
  sessions: '场次',
  places: '个地方',
  societies: '个国家红会',
  households: '户',
};

const KIND_CLASSIFIERS: Readonly<Partial<Record<EngagementKind, string>>> = {
  agreement: '份',
  honour: '项',
  project: '个',
  request: '件',
};

const UNITS: Readonly<Record<string, string>> = {
  time: '次',
  group: '组',
  'time/a': '次（每年）',
  d: '天',
  wk: '周',
  mo: '个月',
  a: '年',
  h: '小时',
  t: '吨',
  kg: '千克',
};

export const chinese: FigureWords = {
  tag: 'zh-CN',
  qualified: (qualifier, { text, amount }) =>
    ({
      exact: text,
      about: `约${text}`,
      nearly: `近${text}`,
      // 多 follows round numbers only.
      'more-than': amount % 10 === 0 ? `${text}多` : `超过${text}`,
      'at-least': `至少${text}`,
      'up-to': `至多${text}`,
      'less-than': `不足${text}`,
    })[qualifier],
  qualifierPatterns: {
    about: ['约|大约|大概', '左右|上下'],
    nearly: ['近|将近|接近', ''],
    'more-than': ['超过|逾|多于', '多|余'],
    'at-least': ['至少|不少于|不低于', '\\p{Script=Han}{0,3}以上'],
    'up-to': ['至多|最多|不超过|不多于', '\\p{Script=Han}{0,3}以内'],
    'less-than': ['不足|不到|少于|低于', '\\p{Script=Han}{0,3}以下'],
  },
  numerals: {
    values: { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
    times: { 十: 10, 百: 100, 千: 1e3 },
    scales: { 万: 1e4, 亿: 1e8 },
    vague: '[数几上成]',
  },
  between: (low, high) => `${low}至${high}`,
  unnumbered: '未说明数字',
  counted: ({ text }, measure, kind, unit) => {
    const own = measure === 'items' ? kind && KIND_CLASSIFIERS[kind] : undefined;
    const classifier = own ?? COUNTED[measure];
    if (classifier) return `${text}${classifier}`;
    if (measure === 'percent') return `${text}%`;
    if (measure === 'tonnes') return `${text}${UNITS[unit ?? 't'] ?? unit}`;
    if (unit === null || measure === 'money') return text;
    return `${text}${UNITS[unit] ?? ` ${unit}`}`;
  },
  scope: (kind, direction) =>
    kind === null
      ? { incoming: '来访、接收', outgoing: '出访、外派', transshipped: '转运', any: '全部记录' }[direction ?? 'any']
      : (SCOPES[kind][direction ?? 'any'] ?? SCOPES[kind].any),
  one: (kind, direction) => SCOPES[kind][direction ?? 'any'] ?? SCOPES[kind].any,
  measures: {
    batches: { term: '批次', definition: '团组或援助的批数，每批计一次。' },
    persons: { term: '人数', definition: '不重复的人数；多条记录合计时只能说人次。' },
    'person-times': { term: '人次', definition: '参加的次数：同一人来两次计两次。' },
    'countries-and-regions': { term: '国家和地区', definition: '按本单位名录计的不重复的国家和地区；是集合，不相加。' },
    money: { term: '金额', definition: '原币种金额；不同币种不相加。' },
    doses: { term: '剂数', definition: '疫苗或药品的剂数。' },
    items: { term: '数量', definition: '按件、项、份逐一计数。' },
    packages: { term: '箱（件）数', definition: '发运的包裹、箱、罐的数量。' },
    tonnes: { term: '重量', definition: '按来源所述单位计的重量。' },
    kits: { term: '套数', definition: '成套物资的套数。' },
    patients: { term: '患者人数', definition: '受助患者人数，不记姓名。' },
    hours: { term: '小时数', definition: '授课或服务的小时数。' },
    sessions: { term: '场次', definition: '会议、课程或活动的次数，每次计一次。' },
    places: { term: '地方数', definition: '不重复的城市、省份等地方。' },
    societies: { term: '国家红会数', definition: '不重复的国家红会及其分会。' },
    households: { term: '户数', definition: '受助户数。' },
    percent: { term: '百分比', definition: '来源所述的比例；不相加。' },
    duration: { term: '时长', definition: '来源所述的时长；不相加。' },
    other: { term: '其他数字', definition: '来源以自己的说法计的数。' },
  },
  during: (what, when) => `${what}，${when}`,
  measured: (what, measure) => `${what}：${measure}`,
  allTime: '全部记录',
  undated: '日期未定',
  asWritten: (words) => `“${words}”`,
  since: (start) => `${start}以来`,
  until: (end) => `截至${end}`,
  about: (point) => `${point}前后`,
  uncertain: (point) => `${point}（存疑）`,
  decade: (firstYear) => `${firstYear}年代`,
  years: (years) => `${years}年`,
};
