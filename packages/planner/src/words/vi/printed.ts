import type { PrintedWords } from '../printed.ts';

export const printed: PrintedWords = {
  programme: 'Chương trình',
  columns: {
    time: 'Thời gian',
    activity: 'Nội dung',
    place: 'Địa điểm',
    groups: 'Thành phần',
    interpreters: 'Phiên dịch',
    vehicles: 'Xe',
    hosts: 'Người đón/đi cùng',
    remarks: 'Ghi chú',
  },
  separator: ', ',
  drive: (end) => (end === undefined ? 'Lên xe' : `Lên xe đến ${end}`),
  drives: (start, end) => `${start} → ${end}`,
  thereBy: (drive) => `${drive} (có mặt)`,
  waits: (place) => (place === undefined ? 'Đi cùng đoàn' : `Đi cùng đoàn: ${place}`),
  persons: (count) => `${count} người`,
  hostedBy: (names) => `phía chủ nhà: ${names}`,
  interpretedBy: (names) => `phiên dịch: ${names}`,
  // The cars themselves mostly begin with the word.
  drivenBy: (names) => (/^xe(?!\p{L})/iu.test(names) ? names : `xe: ${names}`),
};
