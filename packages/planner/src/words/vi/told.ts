import type { ToldWords } from '../told.ts';

export const told: ToldWords = {
  leftOut: 'Điểm tham quan chưa đưa vào',
  itemsLeftOut: 'Hoạt động chưa đưa vào chương trình',
  group: (name, persons, languages) => `${name} (${[persons, languages.join(', ')].filter(Boolean).join('; ')})`,
  because: (title, reason) => `${title}: ${reason}`,
  notMet: (violation) => `chưa đáp ứng được: ${violation}`,
  noLongerPossible: (title, groups) => `không còn bố trí được: ${title}, với ${groups}`,
  value: (value, iterations, seed) => `giá trị ${value} sau ${iterations} lần điều chỉnh, số khởi tạo ${seed}`,
  valueAnew: (was, is, price, seed) => `giá trị ${was} → ${is}, giá của các thay đổi ${price}, số khởi tạo ${seed}`,
  progress: (seconds, iterations, value, most, away) =>
    `${seconds} giây, ${iterations} lần điều chỉnh: giá trị ${value}, tối đa ${most} (còn cách ${away})`,
  notAsked: (question) => `câu trả lời cho “${question}” không được hỏi đến nên không dùng`,
  unchecked: (file, points) => `${file}: comity plan check có ${points} điểm cần nêu`,
  calendars: (count, folder) => `${count} tệp lịch → ${folder}`,
  pictures: (count) => `${count} ảnh`,
};
