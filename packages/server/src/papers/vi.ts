import type { Direction, EngagementKind } from '@comity/domain';
import type { PaperWords } from './words.ts';

const COUNTED: Readonly<Record<EngagementKind, Readonly<Record<Direction | 'any', string>>>> = {
  visit: { incoming: 'đoàn vào', outgoing: 'đoàn ra', transshipped: 'chuyến thăm', any: 'chuyến thăm' },
  talks: { incoming: 'hội đàm trong nước', outgoing: 'hội đàm ở nước ngoài', transshipped: 'hội đàm', any: 'hội đàm' },
  consignment: {
    incoming: 'viện trợ nhận',
    outgoing: 'viện trợ gửi',
    transshipped: 'viện trợ trung chuyển',
    any: 'viện trợ',
  },
  training: {
    incoming: 'tập huấn tiếp nhận',
    outgoing: 'tập huấn cho nước ngoài',
    transshipped: 'tập huấn',
    any: 'tập huấn',
  },
  exchange: { incoming: 'giao lưu đón tiếp', outgoing: 'giao lưu cử đi', transshipped: 'giao lưu', any: 'giao lưu' },
  deployment: {
    incoming: 'đội công tác tiếp nhận',
    outgoing: 'đội công tác cử đi',
    transshipped: 'đội công tác',
    any: 'đội công tác',
  },
  'medical-aid': {
    incoming: 'hỗ trợ y tế tiếp nhận',
    outgoing: 'hỗ trợ y tế cho nước ngoài',
    transshipped: 'hỗ trợ y tế',
    any: 'hỗ trợ y tế',
  },
  project: { incoming: 'dự án trong nước', outgoing: 'dự án ở nước ngoài', transshipped: 'dự án', any: 'dự án' },
  agreement: { incoming: 'thỏa thuận', outgoing: 'thỏa thuận', transshipped: 'thỏa thuận', any: 'thỏa thuận' },
  event: { incoming: 'sự kiện trong nước', outgoing: 'sự kiện ở nước ngoài', transshipped: 'sự kiện', any: 'sự kiện' },
  honour: { incoming: 'vinh danh nhận', outgoing: 'vinh danh trao', transshipped: 'vinh danh', any: 'vinh danh' },
  request: {
    incoming: 'đề nghị hỗ trợ nhận được',
    outgoing: 'đề nghị hỗ trợ gửi đi',
    transshipped: 'đề nghị hỗ trợ',
    any: 'đề nghị hỗ trợ',
  },
};

export const vietnamese: PaperWords = {
  labels: {
    period: 'Giai đoạn',
    generated: 'Lập ngày',
    draft: 'BẢN NHÁP: có số liệu chưa được duyệt hoặc tên chưa được xác minh',
    headlines: 'Số liệu chính',
    adoptedBy: 'Người duyệt',
    adoptedOn: 'Ngày duyệt',
    scope: 'Phạm vi',
    notAdopted: 'Chưa duyệt',
    toVerify: 'Cần xác minh',
    tables: 'Bảng số liệu',
    table: 'Bảng',
    total: 'Tổng cộng',
    counted: 'Những gì được tính',
    date: 'Ngày',
    what: 'Nội dung',
    partner: 'Đối tác',
    quantities: 'Số lượng',
    insideAggregate: 'đã nằm trong số tổng hợp, không cộng thêm',
    unverifiedName: 'tên chưa xác minh',
    notes: 'Ghi chú',
    definitions: 'Định nghĩa',
    sources: 'Nguồn',
    pageOf: 'Trang {page}/{pages}',
  },
  title: 'Giao lưu và hợp tác quốc tế',
  subtitle: 'Số liệu, nội dung được tính và nguồn',
  fileName: 'bao-cao',
  allTime: 'toàn bộ dữ liệu đã ghi',
  from: (day) => `từ ${day}`,
  until: (day) => `đến ${day}`,
  span: (from, to) => `từ ${from} đến ${to}`,
  undated: 'chưa rõ ngày',
  date: (year, month, day) =>
    month === null
      ? `năm ${year}`
      : day === null
        ? `tháng ${month} năm ${year}`
        : `ngày ${day} tháng ${month} năm ${year}`,
  counted: (kind, direction) =>
    kind === null
      ? { incoming: 'mọi loại, vào', outgoing: 'mọi loại, ra', transshipped: 'trung chuyển', any: 'mọi loại' }[
          direction ?? 'any'
        ]
      : COUNTED[kind][direction ?? 'any'],
  figure: (counted, measure) => `${counted}: ${measure}`,
  over: (figure, period) => `${figure}, ${period}`,
  numberOf: (number, term) => `${number} ${term}`,
  measures: {
    batches: { term: 'số đợt (đoàn)', definition: 'Số đoàn hoặc số chuyến hàng, mỗi đoàn tính một lần.' },
    persons: { term: 'số người', definition: 'Số người khác nhau. Gộp nhiều bản ghi chỉ có thể nói lượt người.' },
    'person-times': { term: 'lượt người', definition: 'Số lần tham dự: một người đến hai lần tính hai lượt.' },
    'countries-and-regions': {
      term: 'quốc gia và vùng lãnh thổ',
      definition: 'Số quốc gia và vùng lãnh thổ khác nhau theo danh mục của cơ quan; là tập hợp, không cộng dồn.',
    },
    money: { term: 'số tiền', definition: 'Số tiền theo nguyên tệ; không cộng các loại tiền khác nhau.' },
    doses: { term: 'liều', definition: 'Số liều vắc-xin hoặc thuốc.' },
    items: { term: 'món', definition: 'Những thứ khác được đếm từng món.' },
    packages: { term: 'kiện', definition: 'Bưu kiện, thùng, hộp.' },
    tonnes: { term: 'khối lượng', definition: 'Khối lượng theo đơn vị nguồn nêu.' },
    kits: { term: 'bộ', definition: 'Bộ hàng đi cùng nhau.' },
    patients: { term: 'bệnh nhân', definition: 'Số bệnh nhân được giúp đỡ.' },
    hours: { term: 'giờ', definition: 'Số giờ giảng dạy hoặc phục vụ.' },
    sessions: { term: 'số buổi', definition: 'Cuộc họp, khóa học hoặc sự kiện, mỗi buổi tính một lần.' },
    places: { term: 'địa phương', definition: 'Thành phố, tỉnh và địa phương khác.' },
    societies: { term: 'số hội', definition: 'Hội quốc gia và các chi hội.' },
    households: { term: 'hộ', definition: 'Số hộ được giúp đỡ.' },
    percent: { term: 'phần trăm', definition: 'Tỷ lệ theo nguồn; không cộng.' },
    duration: { term: 'thời lượng', definition: 'Thời lượng theo nguồn; không cộng.' },
    other: { term: 'khác', definition: 'Số liệu không thuộc chỉ tiêu nào.' },
  },
  qualified: (qualifier, number) =>
    ({
      exact: number,
      about: `khoảng ${number}`,
      nearly: `gần ${number}`,
      'more-than': `hơn ${number}`,
      'at-least': `ít nhất ${number}`,
      'up-to': `tối đa ${number}`,
      'less-than': `dưới ${number}`,
    })[qualifier],
  between: (low, high) => `${low} đến ${high}`,
  unnumbered: 'không nêu số',
  byYear: (figure) => `${figure}, theo năm`,
  byCountry: (figure) => `${figure}, theo quốc gia và vùng lãnh thổ`,
  byPartner: (figure) => `${figure}, theo đối tác`,
  year: 'Năm',
  country: 'Quốc gia và vùng lãnh thổ',
  records: 'Số bản ghi',
  notTold: 'không nêu',
  countedUnderEach:
    'Bản ghi có nhiều quốc gia và vùng lãnh thổ đứng dưới từng nơi, và chỉ tính một lần trong tổng cộng.',
  insideStated: (number, when) => `trong đó đã có ${number} (${when}), không cộng thêm`,
  insideRecorded: (number) => `trong đó đã có ${number} được kể riêng, không cộng thêm`,
  recordedBeside: (number) => `${number} được ghi riêng từng việc`,
  statedBeside: (number, when) => `một nguồn nêu ${number} (${when})`,
  leftOutUndated: (count) => `${count} bản ghi không được tính vì chưa rõ ngày.`,
  leftOutCrossing: (count) => `${count} bản ghi vắt qua ranh giới của giai đoạn và không được tính.`,
  sourcesDiffer: (count) => `Các nguồn nói khác nhau về ${count} bản ghi phía sau con số này.`,
  listShortened: (shown, total) => `${shown} bản ghi đầu trong số ${total}.`,
  reprintOf: (title) => `Đăng lại từ “${title}”`,
  translationOf: (title) => `Bản dịch của “${title}”`,
  introduction: [
    'Số ghi nhận được đếm từ từng bản ghi, mỗi bản ghi nêu rõ nguồn. Số nguồn nêu là điều nguồn nói về nhiều việc cùng lúc. Hai loại đứng cạnh nhau và không bao giờ cộng với nhau.',
    'Số liệu chính là con số do người có trách nhiệm duyệt; con số chưa ai duyệt đều được đánh dấu.',
  ],
  unadopted: (count) => `${count} số liệu chính chưa được duyệt.`,
  unverified: (count) => `${count} tên chưa được xác minh, đã đánh dấu tại chỗ.`,
  basis: [
    { term: 'Số ghi nhận', text: 'Đếm từ từng bản ghi. Bản ghi chứa các bản ghi cùng loại nhường chỗ cho chúng.' },
    {
      term: 'Số nguồn nêu',
      text: 'Điều một nguồn nói về nhiều việc cùng lúc. Không bao giờ cộng với những gì nó bao gồm.',
    },
    {
      term: 'Số được duyệt',
      text: 'Con số người có trách nhiệm quyết định in, kèm cách nói, phạm vi, người duyệt và ngày.',
    },
  ],
};
