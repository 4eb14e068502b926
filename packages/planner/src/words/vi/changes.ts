import type { ChangeWords } from '../changes.ts';

export const changes: ChangeWords = {
  added: (what, when, where) => `Thêm: ${what}, ${when}${where === undefined ? '' : `, ${where}`}`,
  dropped: (what, when) => `Không còn: ${what}, ${when}`,
  changed: (what, parts) => `${what}: ${parts}`,
  joined: (parts) => parts.join('; '),
  instead: {
    time: (is, was) => `${was} → ${is}`,
    place: (is, was) => `tại ${is} thay cho ${was}`,
    groups: (is, was) => `với ${is} thay cho ${was}`,
    heads: (is, was) => `${is} người thay vì ${was}`,
    interpreters: (is, was) => `${is} phiên dịch thay cho ${was}`,
    hosts: (is, was) => `${is} đón tiếp thay cho ${was}`,
    vehicles: (is, was) => `đi xe ${is} thay cho ${was}`,
  },
  nothing: 'Không có gì thay đổi với bất kỳ ai.',
  otherWays: 'Các cách có thể chọn',
  ways: {
    dropped: (titles) => `bỏ ${titles}`,
    swapped: (titles) => `đổi chỗ ${titles}`,
    'another-day': (titles) => `${titles} vào ngày khác`,
    moved: (titles) => `${titles} vào giờ khác`,
    shortened: (titles) => `rút ngắn ${titles}`,
    added: (titles) => `thay bằng ${titles}`,
    elsewhere: (titles) => `${titles} ở nơi khác`,
    people: (titles) => `phiên dịch hoặc lái xe khác cho ${titles}`,
  },
  several: (count) => `${count} mục`,
  worth: (value, price) => `giá trị ${value > 0 ? '+' : ''}${value}, giá của các thay đổi ${price}`,
  nobody: 'không có ai',
};
