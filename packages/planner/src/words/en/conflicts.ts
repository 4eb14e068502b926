import type { Needed } from '../../explain/needs.ts';
import type { Window } from '../../time.ts';
import type { ConflictWords } from '../conflicts.ts';
import type { Speech } from '../speech.ts';

const on = (when: Window | undefined, speech: Speech, before = '') =>
  when ? `${before} on ${speech.span(...when)}` : '';

function needed(what: Needed, speech: Speech): string {
  if (what.kind === 'item') return `“${what.title}”`;
  if (what.kind === 'drives') return `the drives of ${what.group}`;
  return `${what.kind === 'rest' ? 'rest' : speech.meal(what.title)} of ${what.group} on ${speech.date(what.on)}`;
}

export const conflicts: ConflictWords = {
  needed,
  conflict: (names, proven, speech) =>
    `${proven ? 'no plan has' : 'no plan was found that has'} ${speech.listed(names)}${names.length > 1 ? ' together' : ''}`,
  wouldHelp: (what) => `what would help: ${what}`,
  help: {
    interpreters: ({ count, languages, when }, speech) =>
      `${count === 1 ? 'one more interpreter' : `${count} more interpreters`} of ${speech.listed(languages.map((tag) => speech.languageName(tag)))}${on(when, speech)}`,
    room: ({ heads, place, when }, speech) => `one more room for ${heads} persons at ${place}${on(when, speech)}`,
    vehicles: ({ count, seats }) => `${count} more ${count === 1 ? 'vehicle' : 'vehicles'} with ${seats} seats`,
    hours: ({ title, minutes, when }, speech) =>
      `“${title}” up to ${speech.minutes(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'} its hours${on(when, speech, ',')}`,
    start: ({ title, minutes, when }, speech) =>
      `“${title}” ${speech.minutes(Math.abs(minutes))} ${minutes < 0 ? 'earlier' : 'later'}${on(when, speech, ',')}`,
    shorter: ({ title, minutes, when }, speech) =>
      `“${title}” ${speech.minutes(minutes)} shorter${on(when, speech, ',')}`,
    host: ({ host, title, when }, speech) => `somebody else than ${host} for “${title}”${on(when, speech)}`,
    without: ({ needed: what }, speech) => `to do without ${needed(what, speech)}`,
  },
};
