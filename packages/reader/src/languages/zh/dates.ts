import type { DateData } from '../../date-data.ts';
import type { LexiconEntry } from '../../lexicon.ts';
import type { PackSection } from '../../pack-section.ts';

const relative = (unit: string, offset: number, ...terms: string[]): LexiconEntry => ({
  tag: 'relative',
  terms,
  features: { unit, offset },
});
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

const TO = '("至"|"到"|"-"|"－"|"–"|"—"|"——"|"~"|"～")';
const PART = '("底"|"末"|"初"|"中"|"年初"|"年底"|"上旬"|"中旬"|"下旬"|"度"|"间")';
const YEAR = 'y=yyyy "年"';
const D = '("日"|"号")';

export const dates: PackSection & DateData = {
  numericOrder: 'day-month',
  tenseless: true,
  lexicon: [
    ...WEEKDAYS.map((day, i): LexiconEntry => {
      const names = ['星期', '周', '礼拜'].map((week) => week + day);
      return { tag: 'weekday', terms: i === 6 ? [...names, '星期天', '礼拜天'] : names, features: { value: i + 1 } };
    }),
    relative('day', 0, '今天', '今日', '今晨', '今早', '今晚'),
    relative('day', -1, '昨天', '昨日', '昨晚'),
    relative('day', -2, '前天', '前日'),
    relative('day', 1, '明天', '明日'),
    relative('week', -1, '上周', '上星期'),
    relative('week', 0, '本周', '本星期', '这周'),
    relative('week', 1, '下周', '下星期'),
    relative('month', -1, '上月', '上个月'),
    relative('month', 0, '本月', '这个月', '当月'),
    relative('month', 1, '下月', '下个月'),
    relative('year', -1, '去年', '上年', '上一年', '上年度', '去年同期', '上年同期'),
    relative('year', -2, '前年'),
    relative('year', 0, '今年', '本年', '本年度', '今年以来', '全年'),
    relative('year', 1, '明年', '下一年', '来年'),
    relative('same-year', 0, '同年'),
    { tag: 'season', terms: ['春天', '春季', '春'], features: { value: 21 } },
    { tag: 'season', terms: ['夏天', '夏季', '夏'], features: { value: 22 } },
    { tag: 'season', terms: ['秋天', '秋季', '秋'], features: { value: 23 } },
    { tag: 'season', terms: ['冬天', '冬季', '冬'], features: { value: 24 } },
    { tag: 'period', terms: ['天', '日'], features: { unit: 'day' } },
    { tag: 'period', terms: ['周', '星期', '个星期'], features: { unit: 'week' } },
    { tag: 'period', terms: ['个月'], features: { unit: 'month' } },
    { tag: 'period', terms: ['年', '个年头'], features: { unit: 'year' } },
    { tag: 'plan', terms: ['方案', '日程', '日程安排', '计划', '预案', '安排', '通知', '邀请函'] },
    { tag: 'past', terms: ['了', '已', '曾', '圆满', '已经', '成功举行', '刚刚'] },
    {
      tag: 'future',
      terms: [
        '将',
        '拟',
        '计划',
        '即将',
        '预计',
        '定于',
        '将于',
        '拟于',
        '有望',
        '届时',
        '邀请',
        '推荐',
        '力邀',
        '截止',
        '筹备',
        '会在',
        '就会',
        '会于',
        '会运',
        '会抵',
        '会到',
        '会派',
        '会前往',
        '会再',
        '最晚',
        '最迟',
        '最快',
        '预定',
        '启程',
        '出发',
        '动身',
      ],
    },
  ],
  rules: [
    {
      id: 'zh.date.year-month-day',
      pattern: `${YEAR} m=mm "月" d=dd ${D} ("（"|"(")? (weekday)? ("）"|")")? ("上午"|"下午"|"晚"|"晚上"|"中午"|"凌晨")?`,
      means: { form: 'point' },
      examples: {
        yes: [
          '[2014年8月22日]，客人来访。 => 2014-08-22',
          '[二〇一九年十二月三十日] => 2019-12-30',
          '[二０二一年六月三日] => 2021-06-03',
        ],
        no: ['2014名8月'],
      },
    },
    {
      id: 'zh.date.numeric',
      pattern: 'y=yyyy ("-"|"/"|"－") ~ m=mm ("-"|"/"|"－") ~ d=dd',
      means: { form: 'point' },
      examples: { yes: ['发布时间：[2018-06-14] => 2018-06-14'], no: ['2018-60-1'] },
    },
    {
      id: 'zh.date.dotted',
      pattern: 'dot=dotted[full]',
      means: { form: 'point' },
      examples: { yes: ['[2014.8.22]来访 => 2014-08-22'], no: ['2014.8万'] },
    },
    {
      id: 'zh.date.dotted-month',
      pattern: '("（"|"(") dot=dotted ("）"|")")',
      means: { form: 'point' },
      examples: { yes: ['题词[（2014.8）] => 2014-08'], no: ['(20148)'] },
    },
    {
      id: 'zh.date.year-month',
      pattern: `${YEAR} m=mm "月" ("份"|${PART})?`,
      means: { form: 'point' },
      examples: { yes: ['[2014年8月]来访 => 2014-08', '[二〇二〇年五月] => 2020-05'], no: ['2014年8名'] },
    },
    {
      id: 'zh.date.year',
      pattern: `${YEAR} ${PART}?`,
      means: { form: 'point' },
      examples: { yes: ['[2019年]，共接待 => 2019', '[2018年底] => 2018'], no: ['二十年'] },
    },
    {
      id: 'zh.date.month-day',
      pattern: `m=mm "月" d=dd ${D} ("上午"|"下午"|"晚"|"晚上"|"中午"|"凌晨"|"清晨"|"傍晚")?`,
      means: { form: 'point' },
      examples: { yes: ['[3月27日]，市长来访 => 2024-03-27', '[五月八日] => 2024-05-08'], no: ['3个月27日间'] },
    },
    {
      id: 'zh.date.month',
      pattern: `m=mm "月" ("份"|${PART})? !<number>`,
      means: { form: 'point' },
      examples: { yes: ['[9月]，代表团来访 => 2024-09'], no: ['9个月'] },
    },
    {
      id: 'zh.date.day',
      pattern: `d=dd "日" ("上午"|"下午"|"晚"|"晚上"|"电"|"讯"|"报道")? !("内"|"后"|"前"|"游"|"间"|"元"|"本")`,
      means: { form: 'point' },
      examples: { yes: ['代表团[7日上午]抵达 => 2024-10-07'], no: ['3日内答复'] },
    },
    {
      id: 'zh.date.day-in-brackets',
      pattern: `("昨"|"今"|"前"|"明"|"昨天"|"今天"|"昨日"|"今日") ("（"|"(") ~ d=dd "日"? ~ ("）"|")") ("日"|"天")? ("上午"|"下午"|"晚"|"晚上"|"中午")?`,
      means: { form: 'point' },
      examples: { yes: ['议长[昨（8）日]拜会 => 2024-10-08', '[今(9)日上午]捐赠 => 2024-10-09'], no: ['（8）日'] },
    },
    {
      id: 'zh.date.duration-of-days',
      pattern: '("为期"|"历时"|"进行"|"长达") n=number ("日"|"天"|"年"|"个月")',
      means: { form: 'none' },
      examples: { yes: ['[为期5日]的访问'], no: ['5日'] },
    },
    {
      id: 'zh.date.relative-month-day',
      pattern: `(rel=relative[unit=year] | rel=relative[unit=same-year]) m=mm "月" (d=dd ${D})? ("份"|${PART})?`,
      means: { form: 'point' },
      examples: { yes: ['[去年10月]来访 => 2023-10', '[今年3月27日] => 2024-03-27'], no: ['去年十人'] },
    },
    {
      id: 'zh.date.relative-day',
      pattern: `rel=relative[unit=month] d=dd ${D}`,
      means: { form: 'point' },
      examples: { yes: ['[本月8日]送出 => 2024-10-08'], no: ['本月8人'] },
    },
    {
      id: 'zh.date.relative',
      pattern: `rel=relative ("底"|"初"|"末"|"年底"|"年初")?`,
      means: { form: 'point' },
      examples: { yes: ['物资已于[昨日]抵达 => 2024-10-08', '与[上年]相比 => 2023', '[同年]成立 => -'], no: ['同学'] },
    },
    {
      id: 'zh.date.since',
      pattern: `("自"|"从"|"自从") (${YEAR} (m=mm "月" (d=dd ${D})?)? | rel=relative) ${PART}? ("以来"|"起"|"开始"|"至今"|"迄今"|"到现在"|"以后"|"之后"|"成立以来")?`,
      means: { form: 'since' },
      examples: {
        yes: ['[自2001年以来]，累计 => 2001/..', '[从1979年开始] => 1979/..', '[自2020年3月起] => 2020-03/..'],
        no: ['2001年'],
      },
    },
    {
      id: 'zh.date.from-year-without-its-noun',
      pattern: '("从"|"自"|"自从") y=yyyy !(<number>|unit|noun|"-"|"—"|"–"|"至"|"到"|"年"|"元"|"万"|"亿")',
      means: { form: 'point' },
      examples: { yes: ['[从2018]开启交流 => 2018'], no: ['从2018人中选出', '从2018万元'] },
    },
    {
      id: 'zh.date.year-since',
      pattern: `${YEAR} (m=mm "月" (d=dd ${D})?)? ${PART}? ("以来"|"起"|"至今"|"迄今"|"开始")`,
      means: { form: 'since' },
      examples: { yes: ['[1979年以来]，我会 => 1979/..', '[2003年起]开展 => 2003/..'], no: ['1979年'] },
    },
    {
      id: 'zh.date.until',
      pattern: `("到"|"至"|"截止到"|"截止"|"直到") ${YEAR} ${PART}?`,
      means: { form: 'until' },
      examples: { yes: ['[到2030年]实现 => ../2030'], no: ['2030年'] },
    },
    {
      id: 'zh.date.before-year',
      pattern: 'y=yyyy "年" ("前"|"以前"|"之前")',
      means: { form: 'until' },
      examples: { yes: ['[2025年前]互派 => ../2025'], no: ['五年前'] },
    },
    {
      id: 'zh.date.as-of',
      pattern: `("截至"|"截止") ${YEAR} ((m=mm "月") (d=dd ${D})?)? ${PART}?`,
      means: { form: 'point' },
      examples: { yes: ['[截至2018年底]，共有 => 2018', '[截至2024年5月31日] => 2024-05-31'], no: ['截至目前'] },
    },
    {
      id: 'zh.date.year-range',
      pattern: `("从"|"自"|"在")? y=yyyy "年"? ${PART}? ${TO} y2=yyyy ("年"|"年度") ${PART}? ("间"|"期间")?`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[2008年至2017年]，共接待 => 2008/2017',
          '[2019—2021年]交流 => 2019/2021',
          '[从2009年到2018年底] => 2009/2018',
        ],
        no: ['2008人至2017人'],
      },
    },
    {
      id: 'zh.date.months-and-years-range',
      pattern: `("从"|"自"|"于")? (${YEAR} (m=mm "月" (d=dd ${D})? ("份"|${PART})? | ${PART}) ${TO} y2=yyyy "年" (m2=mm "月" (d2=dd ${D})?)? | ${YEAR} ${TO} y2=yyyy "年" m2=mm "月" (d2=dd ${D})?) ("份"|${PART})? ("间"|"期间")?`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[二零二一年十一月底至二零二二年初] => 2021-11/2022',
          '[2019年10月至2020年年初] => 2019-10/2020',
          '[从2019年到2020年3月] => 2019/2020-03',
        ],
        no: ['2019年10月至10人'],
      },
    },
    {
      id: 'zh.date.bare-year-range',
      pattern: 'y=yyyy ("-"|"－"|"–"|"—"|"——"|"~") ~ y2=yyyy',
      means: { form: 'range' },
      examples: { yes: ['（[2021-2025]） => 2021/2025'], no: ['2021人-2025人'] },
    },
    {
      id: 'zh.date.day-range',
      pattern: `("从"|"自"|"于")? (y=yyyy "年")? m=mm "月" d=dd ${D}? ${TO} (y2=yyyy "年")? (m2=mm "月")? d2=dd ${D}`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[6月12日至14日]，代表团 => 2024-06-12/2024-06-14',
          '[2014年8月22日至25日] => 2014-08-22/2014-08-25',
          '[2023年4月28日至5月3日] => 2023-04-28/2023-05-03',
          '[5月3-5日] => 2024-05-03/2024-05-05',
        ],
        no: ['6月12名至14名'],
      },
    },
    {
      id: 'zh.date.days',
      pattern: `("从"|"自"|"于")? rel=relative[unit=month]? d=dd "日"? ${TO} d2=dd "日" !("内"|"后"|"前"|"游"|"间"|"元"|"本")`,
      means: { form: 'range' },
      examples: {
        yes: ['代表团[4日至6日]访问 => 2024-10-04/2024-10-06', '[本月4日至9日]来访 => 2024-10-04/2024-10-09'],
        no: ['4至6人来访', '3至5日内答复'],
      },
    },
    {
      id: 'zh.date.month-range',
      pattern: `("从"|"自")? (y=yyyy "年")? m=mm "月"? ${TO} (y2=yyyy "年")? m2=mm "月" ("份"|${PART})? !<number>`,
      means: { form: 'range' },
      examples: { yes: ['[2022年3月至5月] => 2022-03/2022-05', '[1-9月] => 2024-01/2024-09'], no: ['3个月至5个月'] },
    },
    {
      id: 'zh.date.relative-range',
      pattern: `rel=relative[unit=year] m=mm "月" (d=dd ${D})? ${TO} (m2=mm "月")? (d2=dd ${D})?`,
      means: { form: 'range' },
      examples: { yes: ['[今年3月至5月] => 2024-03/2024-05'], no: ['今年三人至五人'] },
    },
    {
      id: 'zh.date.relative-months',
      pattern: `rel=relative[unit=year] m=mm ${TO} m2=mm "月" "份"?`,
      means: { form: 'range' },
      examples: { yes: ['[今年1-10月] => 2024-01/2024-10'], no: ['今年1-10人'] },
    },
    {
      id: 'zh.date.season',
      pattern: `(${YEAR} | rel=relative[unit=year]) s=season !("节"|"运"|"晚"|"游"|"令"|"训")`,
      means: { form: 'season' },
      examples: { yes: ['[今年夏天]来访 => 2024-22', '[2019年春] => 2019-21'], no: ['夏天', '今年春节'] },
    },
    {
      id: 'zh.date.several-days',
      pattern: `(${YEAR})? m=mm "月" d=dd ${D}? ("、" dd ${D}?){0,3} ("、"|"和"|"及"|"与"|"，"|",") d2=dd ${D}`,
      means: { form: 'range' },
      examples: {
        yes: ['[5月3、4日]举行 => 2024-05-03/2024-05-04', '[5月3日和4日] => 2024-05-03/2024-05-04'],
        no: ['5月3日，4人'],
      },
    },
    {
      id: 'zh.date.year-of-the-republic',
      pattern: `("民国"? y=yyy "年" m=mm "月" (d=dd ${D})? | "民国" (y=yyy|y=yy) "年" (m=mm "月" (d=dd ${D})?)? | ("于"|"自"|"从"|"在"|"自从") y=yyy[value!=100] "年" !("前"|"以前"|"后"|"来"|"以来"|"的"|"历史"|"之"|"内"|"里"|"多"|"余")) ${PART}?`,
      means: { form: 'point', era: 1911 },
      examples: {
        yes: [
          '[112年5月3日] => 2023-05-03',
          '[民国99年] => 2010',
          '[101年2月] => 2012-02',
          '两县[于101年]签署协议 => 2012',
          '[民国一〇一年]签署 => 2012',
          '[於一0一年]及今年簽訂 => 2012',
        ],
        no: ['100年5个月', '112年来', '在100年的历史中', '寿命高于100年'],
      },
    },
    {
      id: 'zh.date.first-half',
      pattern: `(${YEAR} | rel=relative[unit=year])? "上半年"`,
      means: { form: 'half', q: 1 },
      examples: { yes: ['[2023年上半年] => 2023-01/2023-06', '[上半年]，共 => 2024-01/2024-06'], no: ['上半场'] },
    },
    {
      id: 'zh.date.second-half',
      pattern: `(${YEAR} | rel=relative[unit=year])? "下半年"`,
      means: { form: 'half', q: 2 },
      examples: { yes: ['[2023年下半年] => 2023-07/2023-12'], no: ['下半场'] },
    },
    ...['一', '二', '三', '四'].map((digit, i) => ({
      id: `zh.date.quarter-${i + 1}`,
      pattern: `(${YEAR} | rel=relative[unit=year])? "第"? "${digit}|${i + 1}" "季度"`,
      means: { form: 'quarter', q: i + 1 },
      examples: {
        yes: [`[2022年第${digit}季度] => 2022-${['01/2022-03', '04/2022-06', '07/2022-09', '10/2022-12'][i]}`],
        no: [`第${digit}季`],
      },
    })),
    {
      id: 'zh.date.decade',
      pattern: 'y=yyyy "年代" ("初"|"末"|"中"|"中期"|"末期"|"初期")?',
      means: { form: 'decade' },
      examples: { yes: ['[1990年代]，两市互派 => 199X'], no: ['1990年'] },
    },
    {
      id: 'zh.date.decade-of-last-century',
      pattern:
        '("上世纪"|"上个世纪"|"20世纪"|"二十世纪") n=number "年代" ("初"|"末"|"中"|"中期"|"末期"|"初期"|"中叶")?',
      means: { form: 'decade', century: 1900 },
      examples: { yes: ['[上世纪九十年代] => 199X', '[二十世纪80年代初] => 198X'], no: ['九十年'] },
    },
    {
      id: 'zh.date.decade-of-this-century',
      pattern: '("本世纪"|"21世纪"|"二十一世纪") n=number "年代" ("初"|"末"|"中"|"中期"|"末期"|"初期")?',
      means: { form: 'decade', century: 2000 },
      examples: { yes: ['[本世纪二十年代] => 202X'], no: ['二十年'] },
    },
    {
      id: 'zh.date.weekday',
      pattern: 'w=weekday',
      means: { form: 'weekday' },
      examples: { yes: ['[周一]抵达 => 2024-10-07'], no: ['一周'] },
    },
    {
      id: 'zh.date.weekday-and-day',
      pattern: `("上"|"本"|"下"|"这")? w=weekday ("（"|"(") (m=mm ("月"|"/"))? d=dd ${D}? ("）"|")")`,
      means: { form: 'point' },
      examples: {
        yes: ['队员[周日（13日）]启程 => 2024-10-13', '[上周五（10月4日）]来访 => 2024-10-04'],
        no: ['周日（13人）'],
      },
    },
    {
      id: 'zh.date.day-and-weekday',
      pattern: `(m=mm "月")? d=dd ${D} ("（"|"(") w=weekday ("）"|")") ("上午"|"下午"|"晚"|"晚上"|"中午")?`,
      means: { form: 'point' },
      examples: { yes: ['[13日（周日）上午]启程 => 2024-10-13'], no: ['13日（晚上）'] },
    },
    {
      id: 'zh.date.weekday-of-next-week',
      pattern: '"下" w=weekday',
      means: { form: 'weekday', offset: 1 },
      examples: { yes: ['[下周五]来访 => 2024-10-18'], no: ['下午'] },
    },
    {
      id: 'zh.date.last-weekday',
      pattern: '"上" w=weekday',
      means: { form: 'weekday', offset: -1 },
      examples: { yes: ['[上周五]来访 => 2024-10-04'], no: ['上午'] },
    },
    {
      id: 'zh.date.this-weekday',
      pattern: '"本" w=weekday',
      means: { form: 'weekday' },
      examples: { yes: ['[本周一]来访 => 2024-10-07'], no: ['本会'] },
    },
    {
      id: 'zh.date.past-period',
      pattern:
        '("近"|"过去"|"最近"|"这"|"未来"|"今后"|"前"|"在过去") ("的")? qualifier? n=number u=period ("来"|"里"|"间"|"中"|"以来"|"内")?',
      means: { form: 'unsettled' },
      examples: { yes: ['[过去五年]，我会 => -', '[近10年来] => -', '[未来三年] => -'], no: ['五年'] },
    },
    {
      id: 'zh.date.years-since',
      pattern: 'n=number u=period ("来"|"以来")',
      means: { form: 'unsettled' },
      examples: { yes: ['[五年来]，共 => -', '[40多年来] => -'], no: ['五年'] },
    },
    {
      id: 'zh.date.ago',
      pattern: 'n=number u=period ("前"|"之前"|"以前")',
      means: { form: 'ago' },
      examples: { yes: ['[五年前]来访 => 2019'], no: ['五年后'] },
    },
  ],
};
