import type { LeftOutWords } from '../left-out.ts';

export const leftOut: LeftOutWords = {
  why: {
    closed: () => '来访期间不开放，或无法安排',
    'no-time': ({ at, minutes = 0, elsewhere = [] }, speech) => {
      if (at === undefined) return `在可安排的时间内，连同车程已抽不出${speech.minutes(minutes)}`;
      if (elsewhere.length === 0) return `${speech.at(at)}前后的车程所余时间不足`;
      return `${speech.at(at)}，${elsewhere.map(({ group, title, is }) => `${group}正在出席“${speech.title(title ?? is)}”`).join('；')}`;
    },
    full: ({ at, capacity, heads }, speech) =>
      at === undefined
        ? `可容纳${capacity}人，而一行共${heads}人`
        : `${speech.at(at)}到场人数将超过可容纳的${capacity}人`,
    apart: ({ at = 0 }, speech) => `${speech.at(at)}在场的另一代表团须与其错开安排`,
    'host-busy': ({ at = 0 }, speech) => `${speech.at(at)}接待方另有安排`,
    'no-room': ({ at = 0, heads }, speech) => `${speech.at(at)}没有可容纳${heads}人的空闲会议室`,
    'no-interpreter': ({ at = 0, names = [], languages = [] }, speech) =>
      names.length > 0
        ? `${speech.at(at)}能够承担的译员均另有任务（${speech.listed(names)}）`
        : `没有掌握所需语言的译员（${speech.listed(languages.map((tag) => speech.languageName(tag)))}）`,
    'no-vehicle': ({ at = 0, heads }, speech) => `${speech.at(at)}没有可坐${heads}人的空闲车辆接送`,
    'out-of-order': ({ at = 0 }, speech) => `${speech.at(at)}与其须跟随的前一项安排相隔过近或过远`,
    'over-budget': ({ fee }) => `费用${fee}（最小货币单位）超出剩余预算`,
    'over-cap': ({ type }) => `该组不希望再增加“${type}”类参观`,
    'not-worth-it': ({ at }) =>
      at === undefined ? '其主题均不在该组的关注范围内' : '按所设权重，路途所费高于参观所得',
    'not-tried': () => '仍可列入：延长搜索时间，或由经办人员自行加入',
  },
  insteadOf: (title, loss) =>
    loss > 0 ? `可以取代“${title}”，价值减少${loss}分` : `可以取代“${title}”，价值相当，但路途或等候时间更长`,
  eased: ({ kind, count = 0, languages = [] }, speech, then) => {
    const phrases = {
      cap: `该组愿意安排${count}处同类参观`,
      budget: `预算再增加${count}（最小货币单位）`,
      interpreters: `再有${count}名${languages.map((tag) => speech.languageName(tag)).join('—')}译员`,
      vehicle: `再有一辆${count}座车`,
      'longer-day': '该组的日程前后各延长两小时',
      capacity: `该处可容纳${count}人`,
      hours: '该处从早六点开放至午夜',
    };
    return `若${phrases[kind]}，${then}`;
  },
  fits: (when) => `可安排在${when}`,
  between: '；',
};
