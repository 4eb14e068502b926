import type { RepairWords } from '../repairs.ts';

export const repairs: RepairWords = {
  move: ({ title }, was, is) => `chuyển “${title}” từ ${was} sang ${is}`,
  shorten: ({ title, was, is }, speech) =>
    is[0] === was[0]
      ? `kết thúc “${title}” lúc ${speech.clock(is[1])} thay vì ${speech.clock(was[1])}`
      : `bắt đầu “${title}” lúc ${speech.clock(is[0])} thay vì ${speech.clock(was[0])}`,
  swap: ({ title, other, is, otherIs }, speech) =>
    `đổi chỗ: “${title}” lúc ${speech.clock(is)}, sau đó “${other}” lúc ${speech.clock(otherIs)}`,
  staff: ({ role, title, at, was, is }, speech) => {
    const where = `cho “${title}” lúc ${speech.clock(at)}`;
    if (is === undefined) return `không bố trí ${was} ${where}`;
    if (was !== undefined) return `bố trí ${is} thay ${was} ${where}`;
    if (role === 'host') return `mời ${is} dự “${title}” lúc ${speech.clock(at)}`;
    return role === 'interpreter' ? `mời thêm ${is} (lúc đó rảnh) ${where}` : `bố trí thêm ${is} ${where}`;
  },
  and: ', và ',
  cures: (count) => ` (khắc phục được ${count} điểm)`,
};
