import { fold } from './fold.ts';
import type { Field } from './sheet.ts';

const REMARKS = /remark|notes?|comment|备注|说明|注意|ghi chu|luu y/u;
/** Headings by which columns are known, folded (without accents), in English, Chinese and Vietnamese. The first that fits counts. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(?:no|nr|item no|stt|tt|序号|编号)$/u],
  ['duration', /^(?:duration|length|minutes|mins|how long)(?: |$)|时长|用时|历时|thoi luong|so phut/u],
  ['interpreters', /interp|译|翻|phien dich|(?:^| )dich(?: |$)/u],
  [
    'vehicles',
    /^(?:cars?|vehicles?|transport(?:ation)?|drivers?|bus|coach|cars? .*|vehicles? .*)$|车|司机|交通|(?:^| )xe(?: |$)|phuong tien|lai xe/u,
  ],
  [
    'hosts',
    /host|escort|accompan|contact|in charge|responsible|officer|received by|met by|counterpart|陪同|接待|主持|主人|会见人|负责人|联系人|(?:^| )(?:don(?! vi)|di cung|phu trach|chu tri|tiep|dau moi|can bo)(?: |$)/u,
  ],
  [
    'groups',
    /participant|group|delegation|^who$|attend|guests?|visitors|party|参加|人员|团组|团队|代表团|组别|来宾|thanh phan|(?:^| )doan(?: |$)|nhom|khach(?! san)|dai bieu|nguoi tham/u,
  ],
  ['remarks', REMARKS],
  ['place', /place|venue|location|where|site|address|地点|场所|地址|dia diem|noi (?:den|tham|lam)|^noi$|dia chi/u],
  ['from', /^(?:from|start|starts|begin|begins|start time|开始|开始时间|tu|bat dau|gio bat dau)$/u],
  ['to', /^(?:to|until|end|ends|end time|finish|结束|结束时间|den|ket thuc|gio ket thuc)$/u],
  ['time', /time|hours?|时间|時間|时刻|thoi gian|(?:^| )gio(?: |$)|thoi diem/u],
  ['date', /date|^days?$|日期|^日$|(?:^| )ngay(?: |$)|^thu$|星期/u],
  [
    'activity',
    /activit|^what$|programme|program|event|content|item|subject|meeting|agenda|description|内容|活动|事项|日程|行程|安排|noi dung|hoat dong|chuong trinh|cong viec|su kien/u,
  ],
];

/** What a heading says its column holds; undefined where it says nothing that is known. */
export function fieldOfHeading(heading: string): Field | undefined {
  const words = fold(heading);
  if (words === '' || words.length > 40) return undefined;
  const field = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  // Attendees and notes in one column: what has a label in it is found, the rest is a remark.
  return field === 'groups' && REMARKS.test(words) ? 'remarks' : field;
}
