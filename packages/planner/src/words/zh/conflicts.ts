import type { Needed } from '../../explain/needs.ts';
import type { Window } from '../../time.ts';
import type { ConflictWords } from '../conflicts.ts';
import type { Speech } from '../speech.ts';

const at = (when: Window | undefined, speech: Speech) => (when ? `，时间为${speech.span(...when)}` : '');

function needed(what: Needed, speech: Speech): string {
  if (what.kind === 'item') return `“${what.title}”`;
  if (what.kind === 'drives') return `${what.group}的接送`;
  return `${what.group}${speech.date(what.on)}的${what.kind === 'rest' ? '休息' : speech.meal(what.title)}`;
}

export const conflicts: ConflictWords = {
  needed,
  conflict: (names, proven, speech) =>
    `${proven ? '没有任何方案能够' : '未能找到方案可以'}${names.length > 1 ? '同时' : ''}安排${speech.listed(names)}`,
  wouldHelp: (what) => `可行的调整：${what}`,
  help: {
    interpreters: ({ count, languages, when }, speech) =>
      `增加${count}名${languages.map((tag) => speech.languageName(tag)).join('—')}译员${at(when, speech)}`,
    room: ({ heads, place, when }, speech) => `在${place}增加一间可容纳${heads}人的会议室${at(when, speech)}`,
    vehicles: ({ count, seats }) => `增加${count}辆${seats}座车辆`,
    hours: ({ title, minutes, when }, speech) =>
      `“${title}”比可安排的时段${minutes < 0 ? '提前' : '推后'}最多${speech.minutes(Math.abs(minutes))}${at(when, speech)}`,
    start: ({ title, minutes, when }, speech) =>
      `“${title}”${minutes < 0 ? '提前' : '推后'}${speech.minutes(Math.abs(minutes))}${at(when, speech)}`,
    shorter: ({ title, minutes, when }, speech) => `“${title}”缩短${speech.minutes(minutes)}${at(when, speech)}`,
    host: ({ host, title, when }, speech) => `“${title}”由${host}以外的人员出席${at(when, speech)}`,
    without: ({ needed: what }, speech) => `不安排${needed(what, speech)}`,
  },
};
