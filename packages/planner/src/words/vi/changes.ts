import type { ChangeWords } from '../changes.ts';

export const changes: ChangeWords = {
  added: (what, when, where) => `Thêm: ${what}, ${when}${where === undefined ? '' : `, ${where}`}`,
  dropped: (what, when) => `Không còn: ${what}, ${when}`,
  changed: (what, parts) => `${what}: ${parts.join('; ')}`,
  instead: {
    time: (is, was) => `${was} → ${is}`,
    place: (is, was) => `tại ${is} thay cho ${was}`,
    groups: (is, was) => `với ${is} thay cho ${was}`,
    heads: (is, was) => `${is} người thay vì ${was}`,
    interpreters: (is, was) => `${is} phiên dịch thay cho ${was}`,
    vehicles: (is, was) => `đi xe ${is} thay cho ${was}`,
  },
  nothing: 'Không có gì thay đổi với bất kỳ ai.',
  nobody: 'không có ai',
};
