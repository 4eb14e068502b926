import type { LeftOutWords } from '../left-out.ts';

export const leftOut: LeftOutWords = {
  why: {
    closed: () => 'không mở cửa, hoặc không thể bố trí, trong thời gian đoàn ở đây',
    'no-time': ({ at, minutes = 0, elsewhere = [] }, speech) => {
      if (at === undefined)
        return `không còn đủ ${speech.minutes(minutes)}, kể cả thời gian đi lại, trong khoảng có thể bố trí`;
      if (elsewhere.length === 0) return `lúc ${speech.at(at)}, thời gian đi lại trước và sau không còn đủ`;
      return `lúc ${speech.at(at)}, ${elsewhere.map(({ group, title, is }) => `${group} đang dự “${speech.title(title ?? is)}”`).join('; ')}`;
    },
    full: ({ at, capacity, heads }, speech) =>
      at === undefined
        ? `nơi này đón được ${capacity} người, mà đoàn có ${heads} người`
        : `lúc ${speech.at(at)} sẽ có hơn ${capacity} người mà nơi này đón được`,
    apart: ({ at = 0 }, speech) => `lúc ${speech.at(at)} có đoàn khác ở đó cần bố trí tách riêng`,
    'host-busy': ({ at = 0 }, speech) => `lúc ${speech.at(at)} bên đón tiếp có việc khác`,
    'no-room': ({ at = 0, heads }, speech) => `lúc ${speech.at(at)} không còn phòng trống cho ${heads} người`,
    'no-interpreter': ({ at = 0, names = [], languages = [] }, speech) =>
      names.length > 0
        ? `lúc ${speech.at(at)} các phiên dịch phù hợp đều có việc (${names.join(', ')})`
        : `chưa có phiên dịch biết ngôn ngữ cần thiết (${languages.map((tag) => speech.languageName(tag)).join(', ')})`,
    'no-vehicle': ({ at = 0, heads }, speech) => `lúc ${speech.at(at)} không còn xe trống đủ ${heads} chỗ để đưa đón`,
    'out-of-order': ({ at = 0 }, speech) =>
      `lúc ${speech.at(at)} sẽ quá sớm hoặc quá muộn so với việc phải diễn ra trước đó`,
    'over-budget': ({ fee }) => `lệ phí ${fee} (đơn vị tiền nhỏ nhất) vượt quá ngân sách còn lại`,
    'over-cap': ({ type }) => `nhóm không muốn thêm điểm tham quan loại “${type}”`,
    'not-worth-it': ({ at }) =>
      at === undefined
        ? 'không chủ đề nào ở đây thuộc mối quan tâm của nhóm'
        : 'theo trọng số đã đặt, đi lại tốn kém hơn những gì chuyến thăm mang lại',
    'not-tried': () => 'vẫn có thể xếp vào: tìm lâu hơn, hoặc người phụ trách tự xếp',
  },
  insteadOf: (title, loss) =>
    loss > 0
      ? `có thể thay cho “${title}”, giảm ${loss} điểm giá trị`
      : `có thể thay cho “${title}” với giá trị tương đương, nhưng đi lại hoặc chờ lâu hơn`,
  eased: ({ kind, count = 0, languages = [] }, speech, then) => {
    const phrases = {
      cap: `nhóm muốn ${count} điểm tham quan loại này`,
      budget: `ngân sách thêm ${count} (đơn vị tiền nhỏ nhất)`,
      interpreters: `có thêm ${count} phiên dịch ${languages.map((tag) => speech.languageName(tag)).join(' – ')}`,
      vehicle: `có thêm một xe ${count} chỗ`,
      'longer-day': 'ngày làm việc của nhóm dài thêm hai giờ ở mỗi đầu',
      capacity: `nơi này đón được ${count} người`,
      hours: 'nơi này mở cửa từ sáu giờ sáng đến nửa đêm',
    };
    return `nếu ${phrases[kind]}, ${then}`;
  },
  fits: (when) => `có thể xếp vào ${when}`,
  between: '; ',
};
