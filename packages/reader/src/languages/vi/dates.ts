import type { DateData } from '../../date-data.ts';
import type { LexiconEntry } from '../../lexicon.ts';
import type { PackSection } from '../../pack-section.ts';

const WEEKDAYS = [
  ['thứ Hai', 'Thứ hai'],
  ['thứ Ba', 'Thứ ba'],
  ['thứ Tư', 'Thứ tư'],
  ['thứ Năm', 'Thứ năm'],
  ['thứ Sáu', 'Thứ sáu'],
  ['thứ Bảy', 'Thứ bảy'],
  ['Chủ nhật', 'chủ Nhật', 'Chủ Nhật'],
];
const relative = (unit: string, offset: number, ...terms: string[]): LexiconEntry => ({
  tag: 'relative',
  terms,
  features: { unit, offset },
});

const ON = '(weekday (","|"(")?)? ("sáng"|"chiều"|"tối"|"trưa"|"đêm"|"vào"|"rạng sáng")? "ngày"?';
const DMY =
  '(a=dd ("/"|"-"|"–") ~ b=dd ("/"|"-"|"–") ~ y=yyyy | dot=dotted[full] | d=dd "tháng" m=mm ("năm"|","|"/"|"-") y=yyyy | d=dd ("/"|"-") ~ m=mm "năm" y=yyyy)';
const DMY2 =
  '(d2=dd ("/"|"-") ~ m2=mm ("/"|"-") ~ y2=yyyy | dot2=dotted[full] | d2=dd "tháng" m2=mm ("năm"|","|"/"|"-") y2=yyyy | d2=dd ("/"|"-") ~ m2=mm "năm" y2=yyyy)';
const DM2 = '(d2=dd "/" ~ m2=mm | d2=dd "tháng" m2=mm | d2=dd "-" ~ m2=mm)';
const TO = '("đến"|"tới"|"-"|"–"|"—"|"đến hết"|"đến cuối"|"cho đến"|"~")';
const PART =
  '("đầu"|"cuối"|"giữa"|"nửa đầu"|"nửa cuối"|"hết"|"cả"|"trong"|"vào"|"từ đầu"|"thượng tuần"|"trung tuần"|"hạ tuần")';
const SINCE = '("từ"|"kể từ"|"tính từ"|"bắt đầu từ"|"ngay từ")';
const NOW = '("đến nay"|"tới nay"|"cho đến nay"|"trở lại đây"|"trở đi"|"đến hiện tại"|"đến bây giờ")';

export const dates: PackSection & DateData = {
  numericOrder: 'day-month',
  lexicon: [
    ...WEEKDAYS.map((terms, i): LexiconEntry => ({ tag: 'weekday', terms, cased: true, features: { value: i + 1 } })),
    relative('day', 0, 'hôm nay', 'sáng nay', 'chiều nay', 'tối nay', 'trưa nay'),
    relative('day', -1, 'hôm qua', 'sáng qua', 'chiều qua', 'tối qua', 'đêm qua'),
    relative('day', -2, 'hôm kia'),
    relative('day', 1, 'ngày mai', 'sáng mai', 'chiều mai'),
    relative('week', -1, 'tuần trước', 'tuần qua', 'tuần vừa qua'),
    relative('week', 0, 'tuần này'),
    relative('week', 1, 'tuần tới', 'tuần sau'),
    relative('month', -1, 'tháng trước', 'tháng vừa qua'),
    relative('month', 0, 'tháng này'),
    relative('month', 1, 'tháng tới', 'tháng sau'),
    relative('year', -1, 'năm ngoái', 'năm trước', 'năm qua', 'năm vừa qua'),
    relative('year', 0, 'năm nay'),
    relative('year', 1, 'năm tới', 'năm sau', 'sang năm'),
    relative('same-year', 0, 'cùng năm', 'cùng năm đó'),
    relative('same-day', 0, 'sáng cùng ngày', 'trưa cùng ngày', 'chiều cùng ngày', 'tối cùng ngày'),
    { tag: 'past-mark', terms: ['vừa qua', 'vừa rồi', 'qua', 'năm ngoái'] },
    { tag: 'season', terms: ['mùa xuân', 'dịp xuân'], features: { value: 21 } },
    { tag: 'season', terms: ['mùa hè', 'mùa hạ'], features: { value: 22 } },
    { tag: 'season', terms: ['mùa thu'], features: { value: 23 } },
    { tag: 'season', terms: ['mùa đông'], features: { value: 24 } },
    { tag: 'period', terms: ['ngày'], features: { unit: 'day' } },
    { tag: 'period', terms: ['tuần'], features: { unit: 'week' } },
    { tag: 'period', terms: ['tháng'], features: { unit: 'month' } },
    { tag: 'period', terms: ['năm', 'thập kỷ', 'thập niên', 'nhiệm kỳ', 'thế kỷ'], features: { unit: 'year' } },
    { tag: 'past', terms: ['đã', 'vừa', 'từng', 'đã được', 'vừa qua'] },
    ...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map(
      (day, i): LexiconEntry => ({ tag: 'weekday-word', terms: [`thứ ${day}`], features: { value: i + 1 } }),
    ),
    { tag: 'weekday-word', terms: ['chủ nhật'], features: { value: 7 } },
    {
      tag: 'future',
      terms: [
        'sẽ',
        'dự kiến',
        'sắp',
        'sắp tới',
        'kế hoạch',
        'chuẩn bị',
        'phấn đấu',
        'mời',
        'tới đây',
        'thời gian tới',
        'hạn chót',
        'tới dự',
      ],
    },
  ],
  rules: [
    {
      id: 'vi.date.day-month-year',
      pattern: `${ON} ${DMY}`,
      means: { form: 'point' },
      examples: {
        yes: [
          'Hội nghị diễn ra [ngày 22/8/2014] tại Huế => 2014-08-22',
          'Hà Nội, [ngày 5 tháng 5 năm 2024] => 2024-05-05',
          'cập nhật [17-08-2023] => 2023-08-17',
          'kéo dài đến [ngày 4/3/2025] => 2025-03-04',
        ],
        no: ['tỷ lệ 5/8 của 2014'],
      },
    },
    {
      id: 'vi.date.iso',
      pattern: 'y=yyyy ("-"|"/") ~ m=mm ("-"|"/") ~ d=dd',
      means: { form: 'point' },
      examples: { yes: ['lúc [2018-06-14] => 2018-06-14'], no: ['2018-60'] },
    },
    {
      id: 'vi.date.day-month',
      pattern: `(weekday ","?)? ("sáng"|"chiều"|"tối"|"trưa"|"đêm"|"ngày"|"hôm"|"vào"|"từ"|"đến"|"hết"|"lúc"|"rạng sáng"|"trước"|"sau")+ (a=dd ("/"|"-") ~ b=mm !(("/"|"-") <number>) | d=dd "tháng" m=mm !"năm") past-mark?`,
      means: { form: 'point' },
      examples: {
        yes: [
          '[Sáng 16/8], tại Hội => 2024-08-16',
          '[ngày 19 tháng 5], đoàn đến => 2024-05-19',
          '[chiều ngày 3/9] => 2024-09-03',
          'kéo dài [đến hết 6/10] => 2024-10-06',
        ],
        no: ['16/8 phần'],
      },
    },
    {
      id: 'vi.date.day-month-with-a-dot',
      pattern: `(weekday ","?)? ("sáng"|"chiều"|"tối"|"trưa"|"đêm"|"hôm"|"từ"|"đến"|"đến hết"|"rạng sáng")* "ngày" dot=day-month past-mark?`,
      means: { form: 'point' },
      examples: {
        yes: ['[Ngày 3.9], đồng chí => 2024-09-03', '[Sáng ngày 4.3] tại Hà Nội => 2024-03-04'],
        no: ['tăng 3.9 lần', 'ngày 3.500 người'],
      },
    },
    {
      id: 'vi.date.days-with-a-dot',
      pattern: `("từ")? "ngày" (d=dd|dot=day-month) ${TO} "hết"? "ngày"? dot2=day-month`,
      means: { form: 'range' },
      examples: { yes: ['[từ ngày 3.9 đến 5.9] => 2024-09-03/2024-09-05'], no: ['từ 3.9 đến 5.9 triệu'] },
    },
    {
      id: 'vi.date.year-of-the-calendar',
      pattern: `("tết" ("cổ truyền"|"nguyên đán"|"dương lịch")|"xuân" <cap>{0,2}|<cap> ("tý"|"sửu"|"dần"|"mão"|"thìn"|"tỵ"|"tị"|"ngọ"|"mùi"|"thân"|"dậu"|"tuất"|"hợi")) ("-"|"–")? y=yyyy`,
      means: { form: 'point' },
      examples: {
        yes: ['chúc [Tết Nguyên đán 2024] tỉnh bạn => 2024', 'mừng [Xuân Ất Tỵ 2025] => 2025'],
        no: ['Tết cho 2025 hộ'],
      },
    },
    {
      id: 'vi.date.day-of-a-programme',
      pattern: '"ngày" "thứ"? <number> ":"',
      means: { form: 'none' },
      examples: { yes: ['[Ngày 2:] 22/10/2024'], no: ['ngày 2/10: đoàn đến', 'ngày 22 tháng 10'] },
    },
    {
      id: 'vi.date.weekday-and-day',
      pattern: 'w=weekday (","|"(")? "ngày"? (a=dd "/" ~ b=mm | d=dd "tháng" m=mm) ")"?',
      means: { form: 'point' },
      examples: {
        yes: ['khai mạc [thứ Sáu, 11/10] => 2024-10-11', '[Chủ nhật (ngày 13/10)] => 2024-10-13'],
        no: ['thứ Sáu, 11 người'],
      },
    },
    {
      id: 'vi.date.bare-day-month',
      pattern: '("(" a=dd ("/"|"-") ~ b=mm ")" | "(" dot=day-month ")" | d=dd "tháng" m=mm)',
      means: { form: 'point' },
      examples: {
        yes: [
          'lễ khai mạc [(16/8)] => 2024-08-16',
          'kể từ khi phát động [(3-4)] => 2024-04-03',
          'lễ hội [19 tháng 5] => 2024-05-19',
        ],
        no: ['(16%)'],
      },
    },
    {
      id: 'vi.date.today-and-day',
      pattern:
        '(("sáng"|"chiều"|"tối"|"trưa")? relative[unit=day] | ("sáng"|"chiều"|"tối"|"trưa") "nay") ","? "(" "ngày"? (a=dd ("/"|"-") ~ b=mm | dot=day-month) ")"',
      means: { form: 'point' },
      examples: {
        yes: ['[Sáng nay (9-10)], đoàn => 2024-10-09', '[hôm qua (8/10)] => 2024-10-08'],
        no: ['nay (9-10%)'],
      },
    },
    {
      id: 'vi.date.day-month-relative-year',
      pattern: '("ngày" (a=dd "/" ~ b=mm | d=dd "tháng" m=mm) | "tháng" m=mm) rel=relative[unit=year]',
      means: { form: 'point' },
      examples: {
        yes: ['[tháng 10 năm ngoái] => 2023-10', '[ngày 5/3 năm nay] => 2024-03-05'],
        no: ['mười năm ngoái'],
      },
    },
    {
      id: 'vi.date.month-year',
      pattern: `${PART}? "tháng" m=mm ("năm"|"/"|"-"|","|".")? y=yyyy`,
      means: { form: 'point' },
      examples: { yes: ['[vào tháng 3/2024] => 2024-03', '[tháng 12 năm 2019] => 2019-12'], no: ['3 tháng 2024'] },
    },
    {
      id: 'vi.date.month-year-bare',
      pattern: 'm=mm "/" ~ y=yyyy',
      means: { form: 'point' },
      examples: { yes: ['số báo [3/2024] => 2024-03'], no: ['3 / 204'] },
    },
    {
      id: 'vi.date.month',
      pattern: `${PART}? "tháng" m=mm past-mark? !("/"|"năm" <number>)`,
      means: { form: 'point' },
      examples: { yes: ['lũ lịch sử [tháng 9 vừa qua] => 2024-09'], no: ['9 tháng'] },
    },
    {
      id: 'vi.date.day',
      pattern: '("ngày"|"sáng ngày"|"chiều ngày") d=dd !("/"|"tháng"|unit|"-")',
      means: { form: 'point' },
      examples: { yes: ['kết thúc [ngày 7]. => 2024-10-07'], no: ['7 ngày'] },
    },
    {
      id: 'vi.date.year',
      pattern: `${PART}? ("năm"|"cả năm"|"năm học") y=yyyy`,
      means: { form: 'point' },
      examples: { yes: ['[trong năm 2023] => 2023'], no: ['2023 suất quà'] },
    },
    {
      id: 'vi.date.bare-year',
      pattern: 'y=yyyy !(unit | numeral | "%" | ",")',
      means: { form: 'point' },
      examples: { yes: ['Festival Huế [2024]: => 2024'], no: ['2024 suất quà'] },
    },
    {
      id: 'vi.date.number-of-things',
      pattern: '(qualifier | "số") y=yyyy',
      means: { form: 'none' },
      examples: { yes: ['[gần 2000] người'], no: ['năm 2000'] },
    },
    {
      id: 'vi.date.since-year',
      pattern: `${SINCE} ${PART}? ("năm"|"tháng" m=mm ("năm"|"/"|"-")|"ngày" (d=dd "/" ~ m=mm "/" ~ | d=dd "tháng" m=mm "năm")) y=yyyy (${NOW})?`,
      means: { form: 'since' },
      examples: {
        yes: [
          '[Từ năm 2017 đến nay], hai bên => 2017/..',
          '[kể từ tháng 5/2015] => 2015-05/..',
          '[Từ ngày 1/1/2020] => 2020-01-01/..',
        ],
        no: ['năm 2017'],
      },
    },
    {
      id: 'vi.date.year-to-now',
      pattern: `("năm"|"tháng" m=mm "/") y=yyyy ${NOW}`,
      means: { form: 'since' },
      examples: { yes: ['[năm 2017 đến nay] => 2017/..'], no: ['năm 2017'] },
    },
    {
      id: 'vi.date.until-year',
      pattern: '("đến"|"tới"|"trước"|"đến hết"|"đến cuối"|"cho đến"|"tính đến") "năm" y=yyyy',
      means: { form: 'until' },
      examples: { yes: ['[đến năm 2030] => ../2030'], no: ['năm 2030'] },
    },
    {
      id: 'vi.date.year-range',
      pattern: `("từ"|"trong" number|number|"giai đoạn"|"nhiệm kỳ"|"trong giai đoạn"|"khóa"|"những năm"|"các năm")? ${PART}? ("năm")? y=yyyy ${TO} ("năm")? y2=yyyy`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[giai đoạn 2018 - 2022] => 2018/2022',
          '[từ năm 2009 đến năm 2018] => 2009/2018',
          '[nhiệm kỳ 2022-2027] => 2022/2027',
        ],
        no: ['2018 phần'],
      },
    },
    {
      id: 'vi.date.day-range',
      pattern: `("từ")? ("ngày")? (d=dd | d=dd "/" ~ m=mm | d=dd "/" ~ m=mm "/" ~ y=yyyy | d=dd "tháng" m=mm | d=dd "tháng" m=mm "năm" y=yyyy) ${TO} "hết"? ("ngày")? (${DMY2} | ${DM2})`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[từ ngày 3 đến 5/5/2024] => 2024-05-03/2024-05-05',
          '[từ ngày 15 đến ngày 18/8] => 2024-08-15/2024-08-18',
          '[từ 28/4 đến 3/5/2023] => 2023-04-28/2023-05-03',
          '[từ ngày 3 đến ngày 5 tháng 5 năm 2024] => 2024-05-03/2024-05-05',
        ],
        no: ['từ 3 đến 5 người'],
      },
    },
    {
      id: 'vi.date.several-days',
      pattern: `("trong"|"vào")? ("các"|"hai"|"ba"|"2"|"3")? "ngày" d=dd ("," dd){0,4} ("và"|","|"&") "ngày"? (${DMY2} | ${DM2})`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[trong các ngày 12, 13 và 14/6/2019] => 2019-06-12/2019-06-14',
          '[hai ngày 4 và 5/3], hai bên => 2024-03-04/2024-03-05',
        ],
        no: ['ngày 4 và 5 người'],
      },
    },
    {
      id: 'vi.date.day-range-with-dashes',
      pattern: `"từ"? "ngày" d=dd "-" ~ m=mm ("-" ~ y=yyyy)? ${TO} "hết"? "ngày"? (${DMY2} | ${DM2})`,
      means: { form: 'range' },
      examples: { yes: ['[từ ngày 3-5 đến 9-5] => 2024-05-03/2024-05-09'], no: ['từ 3-5 đến 9-10 người'] },
    },
    {
      id: 'vi.date.day-range-from',
      pattern: `"từ" d=dd "-" ~ m=mm ("đến"|"tới"|"đến hết"|"cho đến") "hết"? "ngày"? d2=dd "-" ~ m2=mm !(unit|"-"|"%"|<word>)`,
      means: { form: 'range' },
      examples: { yes: ['họ ở lại ([từ 3-5 đến 9-5]) => 2024-05-03/2024-05-09'], no: ['từ 3-5 đến 9-10 người'] },
    },
    {
      id: 'vi.date.months-and-years-range',
      pattern: `("từ"|"kể từ") ${PART}? ("tháng" m=mm ("/" ~|"-" ~|"năm") y=yyyy | "năm" y=yyyy | "ngày"? d=dd ("/"|"-") ~ m=mm ("/"|"-") ~ y=yyyy) ${TO} ${PART}? ("năm" y2=yyyy | "tháng" m2=mm ("/" ~|"-" ~|"năm") y2=yyyy | "ngày"? ${DMY2})`,
      means: { form: 'range' },
      examples: {
        yes: [
          '[Từ tháng 10/2018 đến năm 2020], tỉnh => 2018-10/2020',
          '[từ năm 2015 đến cuối tháng 3/2019] => 2015/2019-03',
        ],
        no: ['từ tháng 10/2018, đến năm 2020'],
      },
    },
    {
      id: 'vi.date.season',
      pattern: 's=season ("năm"? y=yyyy | rel=relative[unit=year] | "này")',
      means: { form: 'season' },
      examples: { yes: ['[mùa hè năm 2019] => 2019-22', '[mùa đông năm nay] => 2024-24'], no: ['mùa hè xanh'] },
    },
    {
      id: 'vi.date.month-range',
      pattern: `("từ")? "tháng" m=mm ("/" ~ y=yyyy | "năm" y=yyyy)? ${TO} "hết"? "tháng" m2=mm (("/"|"năm"|"-") y2=yyyy)?`,
      means: { form: 'range' },
      examples: { yes: ['[từ tháng 3 đến tháng 5/2022] => 2022-03/2022-05'], no: ['3 đến 5 tháng'] },
    },
    ...['i', 'ii', 'iii', 'iv'].map((roman, i) => ({
      id: `vi.date.quarter-${i + 1}`,
      pattern: `"quý" "${roman}|${i + 1}" ("/"|"năm"|"-")? (y=yyyy | rel=relative[unit=year])`,
      means: { form: 'quarter', q: i + 1 },
      examples: {
        yes: [
          `[quý ${roman.toUpperCase()}/2022] => 2022-${['01/2022-03', '04/2022-06', '07/2022-09', '10/2022-12'][i]}`,
        ],
        no: [`quý ${roman} vị`],
      },
    })),
    {
      id: 'vi.date.months-of-year',
      pattern: '("trong")? n=number "tháng đầu" ("của")? (("năm") y=yyyy | rel=relative[unit=year] | "năm")',
      means: { form: 'months' },
      examples: {
        yes: ['[9 tháng đầu năm 2023] => 2023-01/2023-09', '[6 tháng đầu năm nay] => 2024-01/2024-06'],
        no: ['9 tháng'],
      },
    },
    {
      id: 'vi.date.relative',
      pattern: 'rel=relative',
      means: { form: 'point' },
      examples: { yes: ['[Hôm qua], đoàn đã đến. => 2024-10-08', '[năm nay] => 2024'], no: ['hôm đó'] },
    },
    {
      id: 'vi.date.weekday',
      pattern: 'w=weekday',
      means: { form: 'weekday' },
      examples: { yes: ['diễn ra vào [thứ Hai] => 2024-10-07'], no: ['lần thứ hai'] },
    },
    {
      id: 'vi.date.year-so-far',
      pattern: '("từ"|"kể từ") "đầu năm" ("đến nay"|"tới nay"|"đến giờ")',
      means: { form: 'months', n: 12 },
      examples: { yes: ['[Từ đầu năm đến nay], thành phố đã đón => 2024'], no: ['đầu năm'] },
    },
    {
      id: 'vi.date.decade',
      pattern: '("thập niên"|"thập kỷ"|"những năm") y=yyyy !("-"|"–")',
      means: { form: 'decade' },
      examples: { yes: ['Trong [thập niên 1990] => 199X'], no: ['năm 1990'] },
    },
    {
      id: 'vi.date.decade-in-two-digits',
      pattern:
        '("thập niên"|"thập kỷ"|"những năm") n=yy ("của"? ("thế kỷ trước"|"thế kỷ XX"|"thế kỷ 20"))? !("-"|"–"|unit)',
      means: { form: 'decade', century: 1900 },
      examples: {
        yes: ['[những năm 90], hai tỉnh => 199X', '[thập niên 80 của thế kỷ trước] => 198X'],
        no: ['trong 90 năm'],
      },
    },
    {
      id: 'vi.date.weekday-of-week',
      pattern: '("hôm"|"ngày"|"sáng"|"chiều"|"tối")? w=weekday-word rel=relative[unit=week]',
      means: { form: 'weekday' },
      examples: { yes: ['[hôm thứ sáu tuần trước] => 2024-10-04'], no: ['lần thứ hai'] },
    },
    {
      id: 'vi.date.past-period',
      pattern:
        '("trong"|"suốt"|"qua"|"hơn")? qualifier? n=number u=period ("qua"|"vừa qua"|"gần đây"|"trở lại đây"|"tới"|"tiếp theo"|"sắp tới")',
      means: { form: 'unsettled' },
      examples: { yes: ['[Trong 5 năm qua], Hội => -', '[trong hơn 20 năm qua] => -'], no: ['năm qua'] },
    },
    {
      id: 'vi.date.ago',
      pattern: '("cách đây") qualifier? n=number u=period',
      means: { form: 'ago' },
      examples: { yes: ['[cách đây 5 năm] => 2019'], no: ['5 năm'] },
    },
  ],
};
