import type { Dictionary } from '../dictionary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const joined = (names: readonly string[], last: string) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

export const dictionary: Dictionary = {
  shortDay: ({ day, month, weekday }) =>
    `${capital(weekday).slice(0, 3)} ${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`,
  longDay: ({ year, month, day, weekday }) => `${capital(weekday)}, ${day} ${MONTHS[month - 1]} ${year}`,
  onDay: (day, clock) => `${day}, ${clock}`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  listed: (names) => joined(names, 'and'),
  either: (names) => joined(names, 'or'),
  eitherOfMany: (names, more) => `${names.join(', ')} or ${more} others`,
  meals: new Map([
    ['breakfast', 'breakfast'],
    ['lunch', 'lunch'],
    ['dinner', 'dinner'],
    ['supper', 'supper'],
  ]),
};
