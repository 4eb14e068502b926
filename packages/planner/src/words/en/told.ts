import type { ToldWords } from '../told.ts';

export const told: ToldWords = {
  leftOut: 'Left out',
  itemsLeftOut: 'Items not in the plan',
  group: (name, persons, languages) => `${name} (${[persons, languages.join(', ')].filter(Boolean).join('; ')})`,
  because: (title, reason) => `${title}: ${reason}`,
  notMet: (violation) => `not met: ${violation}`,
  noLongerPossible: (title, groups) => `no longer possible: ${title}, for ${groups}`,
  value: (value, iterations, seed) => `value ${value} after ${iterations} changes, seed ${seed}`,
  valueAnew: (was, is, price, seed) => `value ${was} → ${is}, price of the changes ${price}, seed ${seed}`,
  progress: (seconds, iterations, value, most, away) =>
    `${seconds} s, ${iterations} changes: value ${value}, at most ${most} (${away} away)`,
  notAsked: (question) => `the answer to “${question}” was not asked for`,
  unchecked: (file, points) =>
    `${file}: comity plan check has ${points === 1 ? 'one thing' : `${points} things`} to say about it`,
  calendars: (count, folder) => `${count === 1 ? '1 calendar' : `${count} calendars`} → ${folder}`,
  pictures: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
};
