import type { LeftOutWords } from '../left-out.ts';

export const leftOut: LeftOutWords = {
  why: {
    closed: () => 'it is not open, or not to be had, while they are here',
    'no-time': ({ at, minutes, elsewhere = [] }, speech) => {
      if (at === undefined) return `no ${minutes} minutes are left for it, with the drive, when it is to be had`;
      if (elsewhere.length === 0) return `at ${speech.at(at)} the drives before and after leave too little time`;
      return `at ${speech.at(at)} ${elsewhere.map(({ group, title, is }) => `${group} is at ${speech.title(title ?? is)}`).join('; ')}`;
    },
    full: ({ at, capacity, heads }, speech) =>
      at === undefined
        ? `it holds ${capacity} persons, and they are ${heads}`
        : `at ${speech.at(at)} there would be more than the ${capacity} persons that it holds`,
    apart: ({ at = 0 }, speech) => `at ${speech.at(at)} somebody is there whom they must not meet`,
    'host-busy': ({ at = 0 }, speech) => `a host is engaged elsewhere at ${speech.at(at)}`,
    'no-room': ({ at = 0, heads }, speech) => `no room for ${heads} persons is free at ${speech.at(at)}`,
    'no-interpreter': ({ at = 0, names = [], languages = [] }, speech) =>
      names.length > 0
        ? `at ${speech.at(at)} none of the interpreters who could is free (${names.join(', ')})`
        : `no interpreter knows the languages (${languages.map((tag) => speech.languageName(tag)).join(', ')})`,
    'no-vehicle': ({ at = 0, heads }, speech) =>
      `no vehicle with ${heads} seats is free for the drives at ${speech.at(at)}`,
    'out-of-order': ({ at = 0 }, speech) =>
      `at ${speech.at(at)} it would come too soon or too late after what it follows`,
    'over-budget': ({ fee }) => `its fee of ${fee} (minor units) is more than the budget has left`,
    'over-cap': ({ type }) => `the group wishes no more visits of the type “${type}”`,
    'not-worth-it': ({ at }) =>
      at === undefined
        ? 'none of its themes interests the group'
        : 'the drive would cost more than the visit brings, by the weights of the problem',
    'not-tried': () => 'it would still fit; a longer search, or the desk, can put it in',
  },
  insteadOf: (title, loss) =>
    loss > 0
      ? `it could take the place of ${title}, at a loss of ${loss} points of value`
      : `it could take the place of ${title} for as much value, with more driving or waiting`,
  eased: ({ kind, count = 0, languages = [] }, speech, then) => {
    const phrases = {
      cap: `if ${count} visits of this type were wished for`,
      budget: `if the budget had ${count} more (minor units)`,
      interpreters: `with ${count === 1 ? 'one more interpreter' : `${count} more interpreters`} between ${speech.listed(languages.map((tag) => speech.languageName(tag)))}`,
      vehicle: `with one more vehicle of ${count} seats`,
      'longer-day': 'if the day of the group began two hours earlier and ended two hours later',
      capacity: `if it held ${count} persons`,
      hours: 'if it were open from six in the morning to midnight',
    };
    return `${phrases[kind]}, ${then}`;
  },
  fits: (when) => `it would fit at ${when}`,
  between: '; ',
};
