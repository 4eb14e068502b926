import type { Weekday } from '../../time.ts';
import type { Dictionary } from '../dictionary.ts';

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  monday: '一',
  tuesday: '二',
  wednesday: '三',
  thursday: '四',
  friday: '五',
  saturday: '六',
  sunday: '日',
};

export const dictionary: Dictionary = {
  shortDay: ({ month, day, weekday }) => `${month}月${day}日（周${WEEKDAYS[weekday]}）`,
  longDay: ({ year, month, day, weekday }) => `${year}年${month}月${day}日 星期${WEEKDAYS[weekday]}`,
  onDay: (day, clock) => `${day}${clock}`,
  minutes: (minutes) => `${minutes}分钟`,
  listed: (names) => names.join('、'),
  either: (names) => [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((part) => part !== '').join('或'),
  eitherOfMany: (names) => `${names.join('、')}等`,
  meals: new Map([
    ['breakfast', '早餐'],
    ['lunch', '午餐'],
    ['dinner', '晚餐'],
    ['supper', '晚餐'],
  ]),
};
