import type { ChangeWords } from '../changes.ts';

export const changes: ChangeWords = {
  added: (what, when, where) => `新增：${what}，${when}${where === undefined ? '' : `，${where}`}`,
  dropped: (what, when) => `取消：${what}，原定${when}`,
  changed: (what, parts) => `${what}：${parts.join('；')}`,
  instead: {
    time: (is, was) => `${was} → ${is}`,
    place: (is, was) => `地点由${was}改为${is}`,
    groups: (is, was) => `参加团组由${was}改为${is}`,
    heads: (is, was) => `人数由${was}改为${is}`,
    interpreters: (is, was) => `译员由${was}改为${is}`,
    vehicles: (is, was) => `用车由${was}改为${is}`,
  },
  nothing: '对任何人都没有变动。',
  nobody: '无',
};
