import type { ToldWords } from '../told.ts';

export const told: ToldWords = {
  leftOut: '未列入的参观点',
  itemsLeftOut: '未列入日程的活动',
  group: (name, persons, languages) => `${name}（${[persons, languages.join('、')].filter(Boolean).join('，')}）`,
  because: (title, reason) => `${title}：${reason}`,
  notMet: (violation) => `未能满足：${violation}`,
  noLongerPossible: (title, groups) => `已无法安排：${title}（${groups}）`,
  value: (value, iterations, seed) => `总分${value}，经${iterations}次调整，随机种子${seed}`,
  valueAnew: (was, is, price, seed) => `总分${was} → ${is}，变动代价${price}，随机种子${seed}`,
  progress: (seconds, iterations, value, most, away) =>
    `${seconds}秒，${iterations}次调整：总分${value}，上限${most}（相差${away}）`,
  notAsked: (question) => `“${question}”无须答复，该答复未使用`,
  unchecked: (file, points) => `${file}：comity plan check 对其有${points}点意见`,
  calendars: (count, folder) => `${count}份日历 → ${folder}`,
  pictures: (count) => `${count}张图片`,
};
