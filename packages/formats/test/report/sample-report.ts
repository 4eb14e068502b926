import { type ReportDocument, type ReportLabels, UNVERIFIED_MARK } from '@comity/domain';

const LABELS: Readonly<Record<ReportDocument['language'], ReportLabels>> = {
  en: {
    period: 'Period',
    generated: 'Printed on',
    draft: 'DRAFT',
    draftMark: 'DRAFT',
    headlines: 'Headline figures',
    adoptedBy: 'Adopted by',
    scope: 'scope',
    notAdopted: 'Not adopted: as the records and papers give it',
    toVerify: 'To verify',
    tables: 'Tables',
    table: 'Table',
    total: 'Total',
    counted: 'What is counted',
    date: 'Date',
    what: 'What',
    partner: 'Partner',
    quantities: 'Quantities',
    insideAggregate: 'inside the aggregate above, not added',
    unverifiedName: 'Name not verified',
    notes: 'Notes',
    definitions: 'Definitions',
    sources: 'Sources',
    sourcesNote: 'The notes that follow name the paper and the words behind each number.',
    comma: ', ',
    semicolon: '; ',
    asNote: 'As note {number}',
    pageOf: 'Page {page} of {pages}',
  },
  zh: {
    period: '统计期间',
    generated: '打印日期',
    draft: '草稿',
    draftMark: '草稿',
    headlines: '主要数字',
    adoptedBy: '采用人',
    scope: '口径',
    notAdopted: '尚未采用：按记录和来源所载',
    toVerify: '待核实',
    tables: '统计表',
    table: '表',
    total: '合计',
    counted: '计入明细',
    date: '日期',
    what: '事项',
    partner: '对方',
    quantities: '数量',
    insideAggregate: '已含于上列汇总数内，不另计',
    unverifiedName: '姓名待核实',
    notes: '说明',
    definitions: '定义',
    sources: '资料来源',
    sourcesNote: '以下各注列出数字所据的文件与原文。',
    comma: '，',
    semicolon: '；',
    asNote: '同注{number}',
    pageOf: '第 {page} 页，共 {pages} 页',
  },
  vi: {
    period: 'Thời kỳ',
    generated: 'Ngày in',
    draft: 'BẢN NHÁP',
    draftMark: 'BẢN NHÁP',
    headlines: 'Các con số chính',
    adoptedBy: 'Người duyệt',
    scope: 'phạm vi',
    notAdopted: 'Chưa duyệt: theo hồ sơ và tài liệu',
    toVerify: 'Cần kiểm tra',
    tables: 'Bảng số liệu',
    table: 'Bảng',
    total: 'Tổng cộng',
    counted: 'Danh mục được tính',
    date: 'Ngày',
    what: 'Nội dung',
    partner: 'Đối tác',
    quantities: 'Số lượng',
    insideAggregate: 'nằm trong số tổng ở trên, không cộng thêm',
    unverifiedName: 'Tên chưa xác minh',
    notes: 'Ghi chú',
    definitions: 'Định nghĩa',
    sources: 'Nguồn',
    sourcesNote: 'Các chú thích sau đây nêu tài liệu và lời văn làm căn cứ cho từng con số.',
    comma: ', ',
    semicolon: '; ',
    asNote: 'Như chú thích {number}',
    pageOf: 'Trang {page}/{pages}',
  },
};

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  readonly period: string;
  readonly on: string;
  readonly introduction: string;
  readonly nearly: string;
  readonly atLeast: string;
  readonly received: string;
  readonly countries: string;
  readonly guests: string;
  readonly hedge: string;
  readonly person: string;
  readonly scope: string;
  readonly differ: string;
  readonly inside: string;
  readonly byYear: string;
  readonly year: string;
  readonly batches: string;
  readonly persons: string;
  readonly byCountry: string;
  readonly country: string;
  readonly openNote: string;
  readonly group: string;
  readonly visit: (place: string) => string;
  readonly society: (place: string) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly party: (size: number) => string;
  readonly places: readonly string[];
  readonly name: string;
  readonly note: string;
  readonly definitions: readonly (readonly [string, string])[];
  readonly paper: string;
  readonly quote: (n: number) => string;
  readonly reprint: string;
}

const WORDS: Readonly<Record<ReportDocument['language'], Words>> = {
  en: {
    title: 'Delegations received, 2009 to 2018',
    subtitle: 'For the working meeting of the international department',
    organisation: 'Lantau Valley Society (sample)',
    period: '1 January 2009 to 31 December 2018',
    on: '21 November 2026',
    introduction:
      'This report lists the delegations that the society received in ten years, the countries and regions they came from and the papers that say so. Figures that the responsible person has adopted are printed as adopted; the others are marked.',
    nearly: 'nearly 100',
    atLeast: 'at least 1,204',
    received: 'delegations received',
    countries: 'countries and regions they came from',
    guests: 'guests, as person-times',
    hedge: '“according to incomplete statistics”',
    person: 'Maria Ortega, head of department',
    scope: 'incoming visits, headquarters and branches',
    differ: 'the annual summary of 2018 says 54, the list by continent adds up to 44',
    inside: '15 delegations of 2010 and two later visits are inside this figure and were not added to it.',
    byYear: 'Delegations by year',
    year: 'Year',
    batches: 'Delegations',
    persons: 'Person-times',
    byCountry: 'Delegations by country or region',
    country: 'Country or region',
    openNote: 'Years without a number were not told one by one in any paper.',
    group: 'Delegations received',
    visit: (place) => `Working visit of a delegation from ${place}, talks on first aid and disaster preparedness`,
    society: (place) => `Red Cross Society of ${place}`,
    day: (year, month, day) => `${day} ${['March', 'May', 'August'][month % 3]} ${year}`,
    party: (size) => `${size} persons`,
    places: ['Nepal', 'Viet Nam', 'Republic of Korea', 'Lao PDR', 'Malawi', 'Germany', 'Thailand'],
    name: 'Chanthavong Sisavath',
    note: 'Totals over figures of different exactness carry the weaker word: one “at least” makes the total “at least”.',
    definitions: [
      ['Delegation', 'a group of guests received on one occasion, counted once whatever its size.'],
      ['Person-times', 'attendances: one person who comes twice counts twice.'],
      ['Countries and regions', 'counted as a set by the list of this workspace; never added up.'],
    ],
    paper: 'Annual summary of the international department',
    quote: (n) => `In that year the society received ${n} delegations from neighbouring countries and regions.`,
    reprint: 'Reprint of the summary of 2010; counted with it as one source.',
  },
  zh: {
    title: '2009年至2018年接待来访情况报告',
    subtitle: '供国际联络部工作会议使用',
    organisation: '澜谷市协会（示例）',
    period: '2009年1月1日至2018年12月31日',
    on: '2026年11月21日',
    introduction:
      '本报告列出十年间接待的来访团组、来访团组所属的国家和地区，以及相应的文件依据。经负责人采用的数字按采用口径打印，其余数字均予注明。',
    nearly: '近100批',
    atLeast: '至少1,204人次',
    received: '接待来访团组',
    countries: '来访国家和地区',
    guests: '来访人次',
    hedge: '“据不完全统计”',
    person: '国际联络部部长 林一鸣',
    scope: '总部及各分会接待的来访',
    differ: '2018年度总结称54个，按大洲所列相加为44个',
    inside: '2010年的15批和其后两次来访已含在内，未另行相加。',
    byYear: '分年度来访团组',
    year: '年度',
    batches: '批次',
    persons: '人次',
    byCountry: '分国家和地区来访团组',
    country: '国家和地区',
    openNote: '无数字的年度，文件中没有逐批记载。',
    group: '接待来访团组明细',
    visit: (place) => `${place}代表团来访，就急救培训和备灾工作举行会谈`,
    society: (place) => `${place}红十字会`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    party: (size) => `${size}人`,
    places: ['尼泊尔', '越南', '韩国', '老挝', '马拉维', '德国', '泰国'],
    name: '占塔冯·西沙瓦',
    note: '精确程度不同的数字相加时，合计取较弱的表述：有一项“至少”，合计即为“至少”。',
    definitions: [
      ['批次', '一次接待的一组来宾，无论人数多少均计一批。'],
      ['人次', '到访次数；同一人来访两次计两人次。'],
      ['国家和地区', '按本工作区所用名录计数，作为集合，不相加。'],
    ],
    paper: '国际联络部年度工作总结',
    quote: (n) => `当年共接待周边国家和地区来访团组${n}批。`,
    reprint: '为2010年总结的转载，与其合计为一个来源。',
  },
  vi: {
    title: 'Báo cáo đoàn khách đến thăm giai đoạn 2009–2018',
    subtitle: 'Phục vụ cuộc họp công tác của Ban Đối ngoại',
    organisation: 'Hội Thung lũng Lan (mẫu)',
    period: '01/01/2009 đến 31/12/2018',
    on: '21/11/2026',
    introduction:
      'Báo cáo này liệt kê các đoàn khách đã được đón tiếp trong mười năm, các quốc gia và vùng lãnh thổ của đoàn và những tài liệu chứng thực. Con số đã được người phụ trách duyệt thì in theo cách đã duyệt; các con số khác được đánh dấu.',
    nearly: 'gần 100',
    atLeast: 'ít nhất 1.204',
    received: 'đoàn khách đến thăm',
    countries: 'quốc gia và vùng lãnh thổ có đoàn đến',
    guests: 'lượt khách',
    hedge: '“theo thống kê chưa đầy đủ”',
    person: 'Trưởng ban Nguyễn Thị Ánh Tuyết',
    scope: 'đoàn đến, trung ương và các chi hội',
    differ: 'báo cáo tổng kết 2018 ghi 54, danh sách theo châu lục cộng lại là 44',
    inside: '15 đoàn của năm 2010 và hai chuyến thăm sau đó nằm trong con số này, không cộng thêm.',
    byYear: 'Số đoàn theo năm',
    year: 'Năm',
    batches: 'Số đoàn',
    persons: 'Lượt người',
    byCountry: 'Số đoàn theo quốc gia và vùng lãnh thổ',
    country: 'Quốc gia, vùng lãnh thổ',
    openNote: 'Năm không có số liệu là năm không tài liệu nào kể từng đoàn.',
    group: 'Các đoàn khách đến thăm',
    visit: (place) => `Đoàn đại biểu ${place} thăm và làm việc, hội đàm về sơ cấp cứu và phòng ngừa thảm họa`,
    society: (place) => `Hội Chữ thập đỏ ${place}`,
    day: (year, month, day) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
    party: (size) => `${size} người`,
    places: ['Nê-pan', 'Trung Quốc', 'Hàn Quốc', 'Lào', 'Ma-la-uy', 'Đức', 'Thái Lan'],
    name: 'Chanthavong Sisavath',
    note: 'Tổng của các con số có mức chính xác khác nhau mang từ yếu hơn: chỉ một “ít nhất” thì tổng là “ít nhất”.',
    definitions: [
      ['Đoàn', 'một nhóm khách được đón tiếp trong một dịp, tính một lần bất kể số người.'],
      ['Lượt người', 'số lần có mặt; một người đến hai lần tính là hai lượt.'],
      ['Quốc gia và vùng lãnh thổ', 'đếm như một tập hợp theo danh mục của đơn vị; không bao giờ cộng dồn.'],
    ],
    paper: 'Báo cáo tổng kết của Ban Đối ngoại',
    quote: (n) => `Trong năm, Hội đã đón ${n} đoàn khách từ các quốc gia và vùng lãnh thổ láng giềng.`,
    reprint: 'Đăng lại báo cáo năm 2010; tính chung là một nguồn.',
  },
};

/** A report of about four pages, of invented facts. */
export function sampleReport(language: ReportDocument['language']): ReportDocument {
  const words = WORDS[language];
  const years = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
  const place = (index: number): string => words.places[index % words.places.length] ?? '';
  return {
    language,
    title: words.title,
    subtitle: words.subtitle,
    organisation: words.organisation,
    period: words.period,
    generatedOn: words.on,
    draft: true,
    introduction: [words.introduction],
    headlines: [
      {
        wording: words.nearly,
        label: words.received,
        hedge: words.hedge,
        adopted: { by: words.person, on: words.on, scope: words.scope },
        toVerify: null,
        remarks: [{ text: words.inside, sources: [2] }],
        sources: [1, 2],
      },
      {
        wording: '54',
        label: words.countries,
        hedge: null,
        adopted: null,
        toVerify: words.differ,
        remarks: [],
        sources: [3],
      },
      {
        wording: words.atLeast,
        label: words.guests,
        hedge: null,
        adopted: null,
        toVerify: null,
        remarks: [],
        sources: [1],
      },
    ],
    tables: [
      {
        title: words.byYear,
        columns: [
          { label: words.year, align: 'start' },
          { label: words.batches, align: 'end' },
          { label: words.persons, align: 'end' },
        ],
        rows: years.map((year, index) => [
          { text: String(year) },
          {
            text: index % 4 === 3 ? '–' : String(7 + ((index * 5) % 9)),
            sources: index % 4 === 3 ? [] : [1 + (index % 5)],
          },
          { text: index % 4 === 3 ? '–' : String(80 + ((index * 37) % 90)) },
        ]),
        total: [{ text: LABELS[language].total }, { text: words.nearly, sources: [1] }, { text: words.atLeast }],
        notes: [words.openNote],
      },
      {
        title: words.byCountry,
        columns: [
          { label: words.country, align: 'start' },
          { label: words.batches, align: 'end' },
        ],
        rows: words.places.map((name, index) => [{ text: name }, { text: String(19 - index * 2) }]),
        total: null,
        notes: [],
      },
    ],
    counted: [
      {
        title: words.group,
        notes: [],
        items: Array.from({ length: 28 }, (_, index) => ({
          date: words.day(2009 + Math.floor(index / 3), 1 + ((index * 5) % 12), 1 + ((index * 7) % 28)),
          title: words.visit(place(index)),
          partner: index % 9 === 4 ? `${words.name}${UNVERIFIED_MARK}` : words.society(place(index)),
          country: place(index),
          quantities: [words.party(4 + (index % 9))],
          insideAggregate: index > 3 && index < 8,
          toVerify: index === 12,
          sources: [1 + (index % 6)],
        })),
      },
    ],
    notes: [words.note],
    definitions: words.definitions.map(([term, text]) => ({ term, text })),
    endnotes: Array.from({ length: 6 }, (_, index) => ({
      number: index + 1,
      paperId: String(index % 4),
      document: `${words.paper} ${2010 + (index % 4)}`,
      quote: words.quote(9 + index),
      date: index === 4 ? null : String(2011 + index),
      derivesFrom: index === 1 ? words.reprint : null,
    })),
    labels: LABELS[language],
  };
}
