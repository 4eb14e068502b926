import type { ChangeWords } from '../changes.ts';

export const changes: ChangeWords = {
  added: (what, when, where) => `新增：${what}，${when}${where === undefined ? '' : `，${where}`}`,
  dropped: (what, when) => `取消：${what}，原定${when}`,
  changed: (what, parts) => `${what}：${parts}`,
  joined: (parts) => parts.join('；'),
  instead: {
    time: (is, was) => `${was} → ${is}`,
    place: (is, was) => `地点由${was}改为${is}`,
    groups: (is, was) => `参加团组由${was}改为${is}`,
    heads: (is, was) => `人数由${was}改为${is}`,
    interpreters: (is, was) => `译员由${was}改为${is}`,
    hosts: (is, was) => `主人、陪同由${was}改为${is}`,
    vehicles: (is, was) => `用车由${was}改为${is}`,
  },
  nothing: '对任何人都没有变动。',
  otherWays: '可选办法',
  ways: {
    dropped: (titles) => `取消${titles}`,
    swapped: (titles) => `${titles}对调`,
    'another-day': (titles) => `${titles}改日`,
    moved: (titles) => `${titles}改时`,
    shortened: (titles) => `${titles}缩短`,
    added: (titles) => `改为${titles}`,
    elsewhere: (titles) => `${titles}改地点`,
    people: (titles) => `${titles}另派译员或司机`,
  },
  several: (count) => `${count}项`,
  worth: (value, price) => `总分${value > 0 ? '+' : ''}${value}，变动代价${price}`,
  nobody: '无',
};
