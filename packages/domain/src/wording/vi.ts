import type { EngagementKind } from '../kinds/index.ts';
import type { Measure } from '../measures.ts';
import type { Direction } from '../reading.ts';
import type { FigureWords } from './words.ts';

type Ways = Readonly<Partial<Record<Direction, string>> & { any: string }>;

const SCOPES: Readonly<Record<EngagementKind, Ways>> = {
  visit: { incoming: 'Đoàn đón', outgoing: 'Đoàn đi', any: 'Đoàn đón và đoàn đi' },
  talks: { incoming: 'Hội đàm khi đón', outgoing: 'Hội đàm khi đi', any: 'Hội đàm' },
  consignment: {
    incoming: 'Lô hàng nhận',
    outgoing: 'Lô hàng gửi',
    transshipped: 'Lô hàng chuyển tiếp',
    any: 'Lô hàng viện trợ',
  },
  training: {
    incoming: 'Tập huấn được nhận hoặc tổ chức tại đây',
    outgoing: 'Tập huấn cho đối tác hoặc ở nước ngoài',
    any: 'Tập huấn',
  },
  exchange: { incoming: 'Giao lưu đón', outgoing: 'Giao lưu đi', any: 'Giao lưu' },
  deployment: { incoming: 'Tiếp nhận người', outgoing: 'Cử người đi', any: 'Cử người đi công tác' },
  'medical-aid': { incoming: 'Hỗ trợ y tế nhận', outgoing: 'Hỗ trợ y tế cho đối tác', any: 'Hỗ trợ y tế' },
  project: { incoming: 'Dự án trong nước', outgoing: 'Dự án ở nước ngoài', any: 'Dự án' },
  agreement: { any: 'Thỏa thuận' },
  event: { incoming: 'Sự kiện đăng cai', outgoing: 'Sự kiện tham dự', any: 'Sự kiện' },
  honour: { incoming: 'Vinh danh được nhận', outgoing: 'Vinh danh trao đi', any: 'Vinh danh' },
  request: { incoming: 'Đề nghị nhận được', outgoing: 'Đề nghị gửi đi', any: 'Đề nghị hỗ trợ' },
};

const COUNTED: Readonly<Partial<Record<Measure, string>>> = {
  batches: 'đợt',
  persons: 'người',
  'person-times': 'lượt người',
  'countries-and-regions': 'quốc gia và vùng lãnh thổ',
  doses: 'liều',
  items: 'món',
  packages: 'kiện',
  kits: 'bộ',
  patients: 'bệnh nhân',
  hours: 'giờ',
  sessions: 'buổi',
  places: 'nơi',
  societies: 'hội quốc gia',
  households: 'hộ',
};

/** Classifiers of kinds that are counted by themselves. */
const KIND_CLASSIFIERS: Readonly<Partial<Record<EngagementKind, Readonly<Partial<Record<Measure, string>>>>>> = {
  visit: { batches: 'đoàn' },
  exchange: { batches: 'đoàn' },
  deployment: { batches: 'đoàn' },
  training: { sessions: 'khóa' },
  event: { sessions: 'sự kiện' },
  agreement: { items: 'thỏa thuận' },
  honour: { items: 'danh hiệu' },
  project: { items: 'dự án' },
  request: { items: 'đề nghị' },
};

const UNITS: Readonly<Record<string, string>> = {
  time: 'lần',
  group: 'nhóm',
  'time/a': 'lần mỗi năm',
  d: 'ngày',
  wk: 'tuần',
  mo: 'tháng',
  a: 'năm',
  h: 'giờ',
  t: 'tấn',
};

export const vietnamese: FigureWords = {
  tag: 'vi-VN',
  qualified: (qualifier, { text }) =>
    ({
      exact: text,
      about: `khoảng ${text}`,
      nearly: `gần ${text}`,
      'more-than': `hơn ${text}`,
      'at-least': `ít nhất ${text}`,
      'up-to': `nhiều nhất ${text}`,
      'less-than': `chưa đến ${text}`,
    })[qualifier],
  qualifierPatterns: {
    about: ['khoảng|chừng|độ', ''],
    nearly: ['gần|xấp xỉ', ''],
    'more-than': ['hơn|trên|quá', ''],
    'at-least': ['ít nhất|tối thiểu|không dưới|không ít hơn', '(?:\\S+ )?trở lên'],
    'up-to': ['nhiều nhất|tối đa|không quá|lên tới|lên đến', '(?:\\S+ )?trở xuống'],
    'less-than': ['chưa đến|chưa tới|dưới|ít hơn', ''],
  },
  numerals: {
    values: {
      ...{ linh: 0, lẻ: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7 },
      ...{ tám: 8, chín: 9, mười: 10 },
    },
    times: { mươi: 10, chục: 10, trăm: 100 },
    scales: { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
    vague: 'vài|mấy|hàng',
  },
  between: (low, high) => `${low} đến ${high}`,
  unnumbered: 'không nêu số',
  counted: ({ text }, measure, kind, unit) => {
    const classifier = (kind && KIND_CLASSIFIERS[kind]?.[measure]) ?? COUNTED[measure];
    if (classifier) return `${text} ${classifier}`;
    if (measure === 'percent') return `${text}%`;
    if (measure === 'tonnes') return `${text} ${UNITS[unit ?? 't'] ?? unit}`;
    if (unit === null || measure === 'money') return text;
    return `${text} ${UNITS[unit] ?? unit}`;
  },
  scope: (kind, direction) =>
    kind === null
      ? { incoming: 'Đón, nhận', outgoing: 'Đi, gửi', transshipped: 'Chuyển tiếp', any: 'Tất cả hoạt động' }[
          direction ?? 'any'
        ]
      : (SCOPES[kind][direction ?? 'any'] ?? SCOPES[kind].any),
  one: (kind, direction) => SCOPES[kind][direction ?? 'any'] ?? SCOPES[kind].any,
  measures: {
    batches: { term: 'số đoàn, số đợt', definition: 'Số đoàn hoặc số lô hàng, mỗi đoàn, mỗi lô tính một lần.' },
    persons: { term: 'số người', definition: 'Số người khác nhau. Gộp nhiều hoạt động chỉ có thể nói lượt người.' },
    'person-times': { term: 'lượt người', definition: 'Số lần tham dự: một người đến hai lần tính hai lượt.' },
    'countries-and-regions': {
      term: 'quốc gia và vùng lãnh thổ',
      definition: 'Số quốc gia và vùng lãnh thổ khác nhau theo danh mục của cơ quan; là tập hợp, không cộng dồn.',
    },
    money: { term: 'số tiền', definition: 'Số tiền theo nguyên tệ; không cộng các loại tiền khác nhau.' },
    doses: { term: 'số liều', definition: 'Số liều vắc-xin hoặc thuốc.' },
    items: { term: 'số lượng', definition: 'Những gì được đếm từng cái một.' },
    packages: { term: 'số kiện', definition: 'Bưu kiện, thùng, hộp khi gửi.' },
    tonnes: { term: 'khối lượng', definition: 'Khối lượng theo đơn vị nguồn nêu.' },
    kits: { term: 'số bộ', definition: 'Bộ hàng đi cùng nhau.' },
    patients: { term: 'số bệnh nhân', definition: 'Số bệnh nhân được giúp đỡ; không nêu tên.' },
    hours: { term: 'số giờ', definition: 'Số giờ giảng dạy hoặc phục vụ.' },
    sessions: { term: 'số buổi', definition: 'Cuộc họp, khóa học hoặc sự kiện, mỗi buổi tính một lần.' },
    places: { term: 'số nơi', definition: 'Số thành phố, tỉnh và nơi khác nhau.' },
    societies: { term: 'số hội quốc gia', definition: 'Số hội quốc gia và chi hội khác nhau.' },
    households: { term: 'số hộ', definition: 'Số hộ được giúp đỡ.' },
    percent: { term: 'phần trăm', definition: 'Tỷ lệ theo nguồn; không cộng.' },
    duration: { term: 'thời lượng', definition: 'Thời lượng theo nguồn; không cộng.' },
    other: { term: 'số khác', definition: 'Điều nguồn đếm theo lời riêng.' },
  },
  termsOfKinds: {
    visit: { batches: 'số đoàn' },
    exchange: { batches: 'số đoàn' },
    deployment: { batches: 'số đoàn' },
    consignment: { batches: 'số đợt' },
  },
  during: (what, when) => `${what}, ${when}`,
  measured: (what, measure) => `${what}: ${measure}`,
  allTime: 'toàn bộ dữ liệu đã ghi',
  undated: 'chưa rõ ngày',
  asWritten: (words) => `“${words}”`,
  since: (start) => `từ ${start}`,
  until: (end) => `đến ${end}`,
  about: (point) => `khoảng ${point}`,
  uncertain: (point) => `${point} (chưa chắc)`,
  decade: (firstYear) => `thập niên ${firstYear}`,
  years: (years) => years,
};
