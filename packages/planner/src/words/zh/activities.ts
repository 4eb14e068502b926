import type { ActivityWords } from '../activities.ts';

export const activities: ActivityWords = {
  arrival: (place) => `抵达（${place}）`,
  departure: (place) => `离开（${place}）`,
  checkIn: (place) => `入住（${place}）`,
  rest: (place) => `休息（${place}）`,
  meal: (meal, place) => `${meal}（${place}）`,
  mealNear: (meal, place) => `${meal}（${place}附近）`,
  short: { arrival: '抵达', departure: '离开', 'check-in': '入住', rest: '休息' },
  drive: (start, end) => `${start} → ${end}`,
  of: (what, groups) => `${what}（${groups}）`,
  kinds: { group: '团组', interpreter: '译员', vehicle: '司机', host: '接待或陪同人员', venue: '场所' },
};
