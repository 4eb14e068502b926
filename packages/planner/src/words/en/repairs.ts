import type { RepairWords } from '../repairs.ts';

export const repairs: RepairWords = {
  move: ({ title }, was, is) => `move ${title} from ${was} to ${is}`,
  shorten: ({ title, was, is }, speech) =>
    is[0] === was[0]
      ? `end ${title} at ${speech.clock(is[1])} instead of ${speech.clock(was[1])}`
      : `begin ${title} at ${speech.clock(is[0])} instead of ${speech.clock(was[0])}`,
  swap: ({ title, other, is, otherIs }, speech) =>
    `swap them: ${title} at ${speech.clock(is)}, then ${other} at ${speech.clock(otherIs)}`,
  staff: ({ role, title, at, was, is }, speech) => {
    const where = `for ${title} at ${speech.clock(at)}`;
    if (is === undefined) return `do without ${was} ${where}`;
    if (was !== undefined) return `take ${is} instead of ${was} ${where}`;
    if (role === 'host') return `ask ${is} to ${title} at ${speech.clock(at)}`;
    return role === 'interpreter' ? `ask ${is}, who is free, ${where} too` : `take ${is} ${where} too`;
  },
  and: ', and ',
  cures: (count) => ` (cures ${count} of them)`,
};
