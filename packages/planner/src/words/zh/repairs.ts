import type { RepairWords } from '../repairs.ts';

export const repairs: RepairWords = {
  move: ({ title }, was, is) => `将“${title}”由${was}改为${is}`,
  shorten: ({ title, was, is }, speech) =>
    is[0] === was[0]
      ? `“${title}”改在${speech.clock(is[1])}结束（原为${speech.clock(was[1])}）`
      : `“${title}”改在${speech.clock(is[0])}开始（原为${speech.clock(was[0])}）`,
  swap: ({ title, other, is, otherIs }, speech) =>
    `两项对调：“${title}”${speech.clock(is)}，随后“${other}”${speech.clock(otherIs)}`,
  staff: ({ role, title, at, was, is }, speech) => {
    const where = `${speech.clock(at)}的“${title}”`;
    if (is === undefined) return `${where}不再安排${was}`;
    if (was !== undefined) return `${where}由${is}代替${was}`;
    if (role === 'host') return `请${is}出席${where}`;
    return `${where}增加${is}${role === 'interpreter' ? '（当时有空）' : ''}`;
  },
  and: '，并',
  cures: (count) => `（可解决其中${count}项）`,
};
