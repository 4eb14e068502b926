/**
 * The words by which lists name their columns, in English, Chinese (both scripts) and Vietnamese. A pattern matches a whole
 * heading (`Quantity`) or the head of a longer one (`Quantity received`).
 */
import type { TableField } from '@comity/domain';

/** More telling fields first: of two that match equally well the earlier one wins. */
const WORDS: readonly (readonly [field: TableField, words: string])[] = [
  ['number', 'no|nr|s/?n|serial(?: no| number)?|item no|序号|序|編號|编号|stt|số tt|tt|thứ tự'],
  [
    'endDate',
    'end(?:s|ed)?(?: date| on)?|to|until|dep(?:arture)?(?: date)?|departs?|left|结束(?:日期|时间)?|離開|离开(?:日期|时间)?|离境(?:日期|时间)?|返程(?:日期|时间)?|ngày (?:kết thúc|về|rời|đi)|đến ngày',
  ],
  [
    'expiry',
    'expir(?:y|es|ation)(?: date)?|best before|use by|有效期(?:至)?|失效日期|保质期|到期日|hạn (?:dùng|sử dụng)|hsd|ngày hết hạn',
  ],
  [
    'date',
    'date(?: of (?:visit|arrival|shipment|dispatch))?|when|start(?: date|s)?|from|arr(?:ival)?(?: date)?|shipped(?: on)?|sent on|received on|year|日期|时间|時間|(?:来访|到访|出访|访问|抵达|接待|发运|启运|捐赠|开始|起始|培训)(?:日期|时间)|年份|年度|ngày(?: tháng| đến| đi| gửi| nhận| bắt đầu)?|từ ngày|thời gian|năm',
  ],
  [
    'country',
    'country(?: (?:or|and|/) ?(?:region|territory))?|countries(?: and regions)?|nation(?:ality)?|国家(?:和|或|/|、)?(?:地区)?|国别|國家|国籍|受援国|来访国(?:家)?|nước|quốc gia(?: và vùng lãnh thổ)?|quốc tịch',
  ],
  [
    'direction',
    'direction|in ?/ ?out|incoming ?/ ?outgoing|来访 ?/ ?出访|来往|方向|往来方向|chiều|hướng|đến ?/ ?đi|đi ?/ ?đến',
  ],
  [
    'head',
    'head(?: of (?:the )?delegation)?|led by|leader|principal|团长|團長|带队(?:人)?|领队|率团人|主宾|trưởng đoàn',
  ],
  [
    'persons',
    '(?:number of )?(?:persons|people|guests|members|participants|visitors|trainees)|pax|head ?count|party size|person-times|人数|人數|人次|(?:来访|团组|参训|培训|出访)人(?:数|次)|số (?:người|khách|thành viên|đại biểu|học viên)|số lượng (?:người|khách)|lượt người',
  ],
  ['packages', '(?:number of )?(?:packages|cartons|boxes|parcels|pallets)|箱数|件数|包装件数|số (?:kiện|thùng)'],
  ['weight', '(?:gross |net )?weight|tonnes|tons|kg|重量|毛重|净重|吨数|trọng lượng|khối lượng'],
  ['unit', 'unit(?: of measure)?|uom|计量单位|单位|單位|đơn vị(?: tính)?|đvt'],
  ['quantity', 'quantit(?:y|ies)|qty|amount|count|pcs|数量|數量|số lượng|sl'],
  ['currency', 'currency|币种|货币|幣別|loại tiền(?: tệ)?|đơn vị tiền|tiền tệ'],
  [
    'value',
    '(?:total |declared |estimated )?(?:value|amount|cost|worth)|price|money|金额|金額|价值|總值|总价值|总值|货值|折合(?:人民币)?|giá trị|trị giá|thành tiền|số tiền',
  ],
  [
    'donor',
    'donor|donated by|funder|funded by|source of funds|捐赠(?:方|单位|人|者)|资助(?:方|单位)|援助方|nhà tài trợ|bên tặng|đơn vị tài trợ|nguồn tài trợ',
  ],
  [
    'partner',
    'partner|party|other (?:party|side)|organi[sz]ation|society|national society|delegation|visitors?|guests?|institution|recipient|consignee|beneficiary|counterpart|from whom|单位名称|(?:来访|出访|到访|受访|接待)(?:单位|团组|团体|代表团)(?:名称)?|团组(?:名称)?|代表团(?:名称)?|来宾|对方(?:单位)?|合作(?:方|单位|机构)|受援(?:方|单位)|受赠(?:方|单位)|收货(?:人|单位)|接收(?:方|单位)|đối tác|đoàn(?: khách)?|tên đoàn|tổ chức|đơn vị (?:nhận|đến|khách)|bên nhận|nơi nhận|hội',
  ],
  ['category', 'category|class|group of goods|类别|类目|物资类别|nhóm hàng|loại hàng|chủng loại'],
  [
    'goods',
    'goods|items?|description(?: of goods)?|commodity|articles?|materials?|supplies|物资|物资名称|品名|货物(?:名称)?|物品(?:名称)?|名称|捐赠物资|hàng(?: hóa| viện trợ)?|tên hàng|mặt hàng|vật (?:phẩm|tư)',
  ],
  [
    'purpose',
    'purpose|subject|topic|theme|objectives?|agenda|reason|事由|目的|(?:来访|出访|访问)(?:目的|事由)|主要内容|活动内容|内容|主题|培训内容|mục đích|nội dung|chủ đề|lý do',
  ],
  ['kind', 'kind|type|activity|form|类型|形式|活动类型|活动形式|loại(?: hình)?|hình thức'],
  [
    'place',
    'place|city|venue|location|destination|site|province|地点|地點|城市|目的地|到达地|活动地点|访问地|địa điểm|nơi đến|thành phố|tỉnh|nơi',
  ],
  ['remarks', 'remarks?|notes?|comments?|备注|備註|说明|附注|ghi chú|chú thích'],
];

const PATTERNS = WORDS.map(([field, words]) => ({
  field,
  whole: new RegExp(`^(?:${words})$`, 'iu'),
  start: new RegExp(`^(?:${words})(?=[\\s/(（:：,，-])|^(?:number|total|tổng) (?:of )?(?:${words})$`, 'iu'),
}));

export interface HeaderMatch {
  readonly field: TableField;
  /** 0 to 1. */
  readonly strength: number;
}

/** The fields that a heading may mean, best first; none for headings that name something else. */
export function matchHeader(heading: string): HeaderMatch[] {
  const bare = heading
    .normalize('NFC')
    .replaceAll(/[（(][^（()）]{0,30}[)）]/gu, ' ')
    .replaceAll(/[*.:：#№]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (bare === '' || /passport|护照|hộ chiếu|身份证|phone|电话|điện thoại/iu.test(heading)) return [];
  const matches: HeaderMatch[] = [];
  for (const { field, whole, start } of PATTERNS) {
    if (whole.test(bare)) matches.push({ field, strength: 0.9 });
    else if (start.test(bare)) matches.push({ field, strength: 0.7 });
  }
  return matches.sort((a, b) => b.strength - a.strength);
}

const TOTAL =
  /^(?:(?:grand |sub)?totals?|sum|in all|合计|合計|总计|總計|小计|共计|累计|tổng(?: cộng| số)?|cộng)(?:\s*[(（].*)?\s*[:：]?$/iu;

/** Whether a cell says that its row adds others up. */
export function isTotalWord(text: string): boolean {
  return TOTAL.test(text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim());
}
