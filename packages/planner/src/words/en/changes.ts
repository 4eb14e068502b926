import type { ChangeWords } from '../changes.ts';

export const changes: ChangeWords = {
  added: (what, when, where) => `New: ${what}, ${when}${where === undefined ? '' : `, ${where}`}`,
  dropped: (what, when) => `No longer: ${what}, ${when}`,
  changed: (what, parts) => `${what}: ${parts}`,
  joined: (parts) => parts.join('; '),
  instead: {
    time: (is, was) => `${was} → ${is}`,
    place: (is, was) => `at ${is} instead of ${was}`,
    groups: (is, was) => `with ${is} instead of ${was}`,
    heads: (is, was) => `${is} persons instead of ${was}`,
    interpreters: (is, was) => `interpreting by ${is} instead of ${was}`,
    hosts: (is, was) => `received by ${is} instead of ${was}`,
    vehicles: (is, was) => `driven by ${is} instead of ${was}`,
  },
  nothing: 'Nothing changes for anybody.',
  otherWays: 'Ways to do it',
  ways: {
    dropped: (titles) => `without ${titles}`,
    swapped: (titles) => `${titles} change places`,
    'another-day': (titles) => `${titles} on another day`,
    moved: (titles) => `${titles} at another time`,
    shortened: (titles) => `${titles} shorter`,
    added: (titles) => `${titles} instead`,
    elsewhere: (titles) => `${titles} at another place`,
    people: (titles) => `other interpreters or drivers for ${titles}`,
  },
  several: (count) => `${count} stops`,
  worth: (value, price) => `value ${value > 0 ? '+' : ''}${value}, price of the changes ${price}`,
  nobody: 'nobody',
};
