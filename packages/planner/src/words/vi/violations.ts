import { UNKNOWN_PLACE } from '../../plan/called.ts';
import type { Activity, FindingOf, ItemDifference } from '../../plan/violation.ts';
import type { Speech } from '../speech.ts';
import type { ViolationWords } from '../violations.ts';

type Twice = FindingOf<'group-twice' | 'host-twice' | 'interpreter-twice' | 'room-twice' | 'vehicle-twice'>;

const twice = ({ details: { name, one, other }, from, to }: Twice, speech: Speech) =>
  `${name} có hai việc cùng lúc, ${speech.span(from, to)}: ${activity(one, speech)}; ${activity(other, speech)}`;

function activity(what: Activity, speech: Speech): string {
  if ('title' in what) return `“${speech.title(what.title)}”`;
  const who = speech.listed(what.driveOf);
  if (what.to === UNKNOWN_PLACE) return what.waits ? `chờ ${who}` : `đưa ${who} đi`;
  return what.waits ? `chờ ${who} tại ${what.to}` : `đưa ${who} đến ${what.to}`;
}

function difference(different: ItemDifference, speech: Speech): string {
  switch (different.kind) {
    case 'groups-missing':
      return `thiếu ${speech.listed(different.groups)}`;
    case 'more-than-once':
      return 'có nhiều hơn một lần';
    case 'minutes':
      return `dài ${speech.minutes(different.has)} thay vì ${speech.minutes(different.needs)}`;
    case 'place':
      return 'ở địa điểm khác';
  }
}

export const violations: ViolationWords = {
  'group-twice': twice,
  'host-twice': twice,
  'interpreter-twice': twice,
  'room-twice': twice,
  'vehicle-twice': twice,
  'drive-too-short': ({ details: { name, start, end, has, needs }, from }, speech) =>
    `${name} chỉ có ${speech.minutes(has)} để đi từ ${start} đến ${end} lúc ${speech.at(from)}, cần ${speech.minutes(needs)}`,
  'no-vehicle': ({ details: { name, start, end, before }, from, to }, speech) =>
    `chưa có xe đưa ${name} từ ${start} đến ${end} ${before === undefined ? `vào ${speech.date(from)}` : `trước “${speech.title(before)}”, ${speech.at(to)}`}`,
  'vehicle-seats': ({ details: { names, heads, seats, end }, from }, speech) =>
    `${speech.listed(names)} có ${heads} người, xe đến ${end} lúc ${speech.at(from)} chỉ có ${seats} chỗ`,
  'vehicle-off-shift': ({ details: { name }, from, to }, speech) =>
    `${name} không trong ca làm việc lúc ${speech.span(from, to)}`,
  'site-closed': ({ details: { name, open }, from, to }, speech) =>
    `${name} không mở cửa suốt ${speech.span(from, to)}; ${open.length === 0 ? 'hôm đó đóng cửa' : `giờ mở cửa ${speech.listed(open.map(([opens, closes]) => `${speech.clock(opens)}–${speech.clock(closes)}`))}`}`,
  'site-full': ({ details: { name, capacity, heads }, from }, speech) =>
    `${name} chỉ chứa được ${capacity} người, lúc ${speech.at(from)} có ${heads} người`,
  'visit-too-short': ({ details: { name, groups, has, bound }, from }, speech) =>
    `${speech.listed(groups)} có ${speech.minutes(has)} tại ${name} lúc ${speech.at(from)}, cần ít nhất ${speech.minutes(bound)}`,
  'visit-too-long': ({ details: { name, groups, has, bound }, from }, speech) =>
    `${speech.listed(groups)} có ${speech.minutes(has)} tại ${name} lúc ${speech.at(from)}, nhiều nhất là ${speech.minutes(bound)}`,
  'visit-twice': ({ details: { name, group }, from }, speech) =>
    `${group} đến thăm ${name} lần thứ hai lúc ${speech.at(from)}`,
  'room-too-small': ({ details: { name, title, capacity, heads }, from }, speech) =>
    `${name} chỉ chứa được ${capacity} người, “${speech.title(title)}” lúc ${speech.at(from)} có ${heads} người`,
  'room-unavailable': ({ details: { name, title }, from, to }, speech) =>
    `${name} không dùng được suốt ${speech.span(from, to)} (“${speech.title(title)}”)`,
  'no-interpreter': ({ details: { title, mode, pairs }, from }, speech) =>
    `“${speech.title(title)}” lúc ${speech.at(from)} chưa có phiên dịch ${mode === 'consecutive' ? 'nối tiếp' : 'song song'} ${speech.either(pairs.map(([one, other]) => `${speech.languageName(one)} – ${speech.languageName(other)}`))}`,
  'interpreter-alone': ({ details: { titles, minutes, most }, from, to }, speech) =>
    `${speech.listed(titles.map((title) => `“${speech.title(title)}”`))} ${speech.span(from, to)} chỉ có một phiên dịch ${titles.length > 1 ? 'liên tục ' : ''}trong ${speech.minutes(minutes)}: quá ${speech.minutes(most)} phải có hai người`,
  'interpreter-too-long': ({ details: { name, title, worked, most }, from }, speech) =>
    `đến hết “${speech.title(title)}”, ${name} đã làm việc ${speech.minutes(worked)} trong ${speech.date(from)}, nhiều nhất là ${speech.minutes(most)}`,
  'interpreter-no-break': ({ details: { name, title, worked, breakMinutes }, to }, speech) =>
    `đến hết “${speech.title(title)}”, ${speech.at(to)}, ${name} đã làm việc ${speech.minutes(worked)} mà không được nghỉ ${speech.minutes(breakMinutes)}`,
  'interpreter-unavailable': ({ details: { name, title }, from, to }, speech) =>
    `${name} không thể có mặt suốt ${speech.span(from, to)} (“${speech.title(title)}”)`,
  'host-busy': ({ details: { name, title, busy }, from, to }, speech) =>
    `${name} có việc khác lúc ${speech.span(...busy)}, nhưng cần dự “${speech.title(title)}”, ${speech.span(from, to)}`,
  'host-missing': ({ details: { name, title }, from }, speech) =>
    `${name} không có trong “${speech.title(title)}”, ${speech.at(from)}`,
  'meal-missing': ({ details: { name, meal }, from, to }, speech) =>
    `${name} chưa có ${speech.meal(meal)} trong khoảng ${speech.span(from, to)}`,
  'rest-missing': ({ details: { name, minutes }, from, to }, speech) =>
    `${name} không có ${speech.minutes(minutes)} nghỉ tại khách sạn trong khoảng ${speech.span(from, to)}`,
  'outside-stay': ({ details: { name, title, comes, goes }, from, to }, speech) =>
    `${name} ở đây từ ${speech.at(comes)} đến ${speech.at(goes)}: “${speech.title(title)}”, ${speech.span(from, to)}, nằm ngoài thời gian đó`,
  'outside-day': ({ details: { name, title }, from, to }, speech) =>
    `“${speech.title(title)}”, ${speech.span(from, to)}, nằm ngoài giờ hoạt động trong ngày của ${name}`,
  'apart-meet': ({ details: { one, other, place }, from, to }, speech) =>
    `${speech.listed(one)} và ${speech.listed(other)} không được gặp nhau, nhưng cùng ở ${place} lúc ${speech.span(from, to)}`,
  'item-missing': ({ details: { title, groups } }, speech) =>
    `“${speech.title(title)}” chưa có trong chương trình của ${speech.listed(groups)}`,
  'item-changed': ({ details: { title, differences }, from }, speech) =>
    `“${speech.title(title)}” lúc ${speech.at(from)} không đúng như yêu cầu: ${differences.map((each) => difference(each, speech)).join('; ')}`,
  'item-outside-window': ({ details: { title }, from, to }, speech) =>
    `“${speech.title(title)}” ${speech.span(from, to)} nằm ngoài thời gian đã định`,
  'too-soon': ({ details: { title, earlier }, from, byMinutes = 0 }, speech) =>
    `“${speech.title(title)}” lúc ${speech.at(from)} quá sát “${speech.title(earlier)}”, sớm ${speech.minutes(byMinutes)}`,
  'too-late': ({ details: { title, earlier }, from, byMinutes = 0 }, speech) =>
    `“${speech.title(title)}” lúc ${speech.at(from)} quá xa “${speech.title(earlier)}”, muộn ${speech.minutes(byMinutes)}`,
  'over-budget': ({ details: { name, fees, budget } }) =>
    `phí tham quan của ${name} là ${fees}, ngân sách là ${budget} (đơn vị tiền nhỏ nhất)`,
  'over-cap': ({ details: { name, type, count, most } }) =>
    `${name} có ${count} lần thăm loại “${type}”, chỉ muốn nhiều nhất ${most}`,
};
