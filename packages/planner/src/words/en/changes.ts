import type { ChangeWords } from '../changes.ts';

export const changes: ChangeWords = {
  added: (what, when, where) => `New: ${what}, ${when}${where === undefined ? '' : `, ${where}`}`,
  dropped: (what, when) => `No longer: ${what}, ${when}`,
  changed: (what, parts) => `${what}: ${parts.join('; ')}`,
  instead: {
    time: (is, was) => `${was} → ${is}`,
    place: (is, was) => `at ${is} instead of ${was}`,
    groups: (is, was) => `with ${is} instead of ${was}`,
    heads: (is, was) => `${is} persons instead of ${was}`,
    interpreters: (is, was) => `interpreting by ${is} instead of ${was}`,
    vehicles: (is, was) => `driven by ${is} instead of ${was}`,
  },
  nothing: 'Nothing changes for anybody.',
  nobody: 'nobody',
};
