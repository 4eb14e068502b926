import type { GroundOf, GroundWords } from '../grounds.ts';
import type { Speech } from '../speech.ts';

const also = (others: readonly string[], speech: Speech) =>
  others.length === 0 ? '; không còn ai phù hợp đang rảnh' : `; ${speech.either(others)} cũng đảm nhận được`;

function where({ title, place }: GroundOf<'before' | 'next'>, speech: Speech): string {
  return title === undefined ? place : `“${speech.title(title)}”`;
}

export const grounds: GroundWords = {
  locked: () => 'đã khóa, giữ nguyên',
  announced: () => 'đã thông báo cho các bên liên quan',
  ordered: ({ at }, speech) => `được ấn định lúc ${speech.at(at)}`,
  asked: ({ window }, speech) => `phải nằm trong khoảng ${speech.period(window)}`,
  after: ({ title, until, least, most }, speech) =>
    `diễn ra sau “${speech.title(title)}”, kết thúc lúc ${speech.at(until)}${least > 0 ? `, cách ít nhất ${speech.minutes(least)}` : ''}${most === undefined ? '' : `, cách nhiều nhất ${speech.minutes(most)}`}`,
  open: ({ name, hours, least, most }, speech) =>
    `${name} mở cửa ${speech.listed(hours.map(([from, to]) => speech.clocks(from, to)))}, cần từ ${least} đến ${speech.minutes(most)}`,
  due: ({ group, meal, window, minutes }, speech) =>
    `${group} có ${meal === undefined ? 'giờ nghỉ' : speech.meal(meal)} ${speech.minutes(minutes)} trong khoảng ${speech.clocks(...window)}`,
  lands: ({ group, at, minutes }, speech) =>
    `${group} đến lúc ${speech.clock(at)}; thủ tục mất ${speech.minutes(minutes)}`,
  'takes-off': ({ group, at, minutes }, speech) =>
    `${group} đi lúc ${speech.clock(at)}, phải có mặt trước ${speech.minutes(minutes)}`,
  before: (ground, speech) =>
    `${ground.group} đến từ ${where(ground, speech)}${ground.title === undefined ? '' : `, xong lúc ${speech.clock(ground.at)}`}${ground.drive > 0 ? `: đi xe ${speech.minutes(ground.drive)}` : ''}`,
  next: (ground, speech) =>
    `sau đó ${ground.group} có ${where(ground, speech)} lúc ${speech.clock(ground.at)}${ground.drive > 0 ? `: đi xe ${speech.minutes(ground.drive)}` : ''}`,
  must: () => 'bắt buộc phải có trong kế hoạch',
  worth: ({ points }) => `mang lại ${points} điểm giá trị cho mỗi nhóm`,
  interest: ({ group, themes, points, type, better, share }) =>
    `mang lại ${points} điểm giá trị cho ${group}: ${themes.map(({ theme, interest, quality }) => `${theme} (quan tâm ${interest}, chất lượng ${quality})`).join(', ')}${better === 0 ? '' : `; chỉ tính ${Math.round(share * 100)} % vì đã có ${better} điểm tham quan loại “${type}” tốt hơn`}`,
  interpreters: ({ names, pairs, mode, others }, speech) =>
    `${speech.listed(names)} phiên dịch ${mode === 'consecutive' ? 'nối tiếp' : 'song song'} ${speech.either(pairs.map(([one, other]) => `${speech.languageName(one)} – ${speech.languageName(other)}`))}${also(others, speech)}`,
  guided: ({ name, languages }, speech) =>
    `${name} hướng dẫn bằng ${speech.either(languages.map((tag) => speech.languageName(tag)))}: không cần phiên dịch`,
  hosts: ({ names }, speech) => `${speech.listed(names)} đón tiếp`,
  room: ({ name, capacity, heads, others }, speech) =>
    `${name} chứa được ${capacity} người, đoàn có ${heads} người${others.length === 0 ? '' : `; ${speech.either(others)} cũng còn trống`}`,
  capacity: ({ name, capacity, heads }) => `${name} đón được ${capacity} người cùng lúc, khi đó có ${heads} người`,
  vehicles: ({ group, names, seats, heads, others }, speech) =>
    `${speech.listed(names)} đưa ${group} đến: ${seats} chỗ cho ${heads} người${others.length === 0 ? '; không còn xe trống nào khác đủ chỗ' : `; cũng có thể dùng ${speech.either(others)}`}`,
};
