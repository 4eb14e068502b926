import type { Needed } from '../../explain/needs.ts';
import type { Window } from '../../time.ts';
import type { ConflictWords } from '../conflicts.ts';
import type { Speech } from '../speech.ts';

const at = (when: Window | undefined, speech: Speech) => (when ? `, ${speech.span(...when)}` : '');

function needed(what: Needed, speech: Speech): string {
  if (what.kind === 'item') return `“${what.title}”`;
  if (what.kind === 'drives') return `việc đưa đón ${what.group}`;
  return `${what.kind === 'rest' ? 'giờ nghỉ' : speech.meal(what.title)} của ${what.group}, ${speech.date(what.on)}`;
}

export const conflicts: ConflictWords = {
  needed,
  conflict: (names, proven, speech) =>
    `${proven ? 'không phương án nào bố trí được' : 'chưa tìm được phương án bố trí'} ${speech.listed(names)}${names.length > 1 ? ' cùng với nhau' : ''}`,
  wouldHelp: (what) => `có thể điều chỉnh: ${what}`,
  help: {
    interpreters: ({ count, languages, when }, speech) =>
      `thêm ${count} phiên dịch ${languages.map((tag) => speech.languageName(tag)).join(' – ')}${at(when, speech)}`,
    room: ({ heads, place, when }, speech) => `thêm một phòng cho ${heads} người tại ${place}${at(when, speech)}`,
    vehicles: ({ count, seats }) => `thêm ${count} xe ${seats} chỗ`,
    hours: ({ title, minutes, when }, speech) =>
      `“${title}” ${minutes < 0 ? 'sớm hơn' : 'muộn hơn'} khung giờ cho phép nhiều nhất ${speech.minutes(Math.abs(minutes))}${at(when, speech)}`,
    start: ({ title, minutes, when }, speech) =>
      `“${title}” ${minutes < 0 ? 'sớm hơn' : 'muộn hơn'} ${speech.minutes(Math.abs(minutes))}${at(when, speech)}`,
    shorter: ({ title, minutes, when }, speech) => `“${title}” ngắn hơn ${speech.minutes(minutes)}${at(when, speech)}`,
    host: ({ host, title, when }, speech) => `người khác thay ${host} dự “${title}”${at(when, speech)}`,
    without: ({ needed: what }, speech) => `không bố trí ${needed(what, speech)}`,
  },
};
