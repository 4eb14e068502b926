import type { Weekday } from '../../time.ts';
import type { Dictionary } from '../dictionary.ts';

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  monday: 'thứ Hai',
  tuesday: 'thứ Ba',
  wednesday: 'thứ Tư',
  thursday: 'thứ Năm',
  friday: 'thứ Sáu',
  saturday: 'thứ Bảy',
  sunday: 'Chủ nhật',
};

const joined = (names: readonly string[], last: string) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

export const dictionary: Dictionary = {
  shortDay: ({ month, day, weekday }) => `${WEEKDAYS[weekday]} ${day}/${month}`,
  longDay: ({ year, month, day, weekday }) => `${WEEKDAYS[weekday].replace(/^t/, 'T')}, ngày ${day}/${month}/${year}`,
  onDay: (day, clock) => `${clock} ${day}`,
  minutes: (minutes) => `${minutes} phút`,
  listed: (names) => joined(names, 'và'),
  either: (names) => joined(names, 'hoặc'),
  eitherOfMany: (names, more) => `${names.join(', ')} hoặc ${more} lựa chọn khác`,
  meals: new Map([
    ['breakfast', 'bữa sáng'],
    ['lunch', 'bữa trưa'],
    ['dinner', 'bữa tối'],
    ['supper', 'bữa tối'],
  ]),
};
