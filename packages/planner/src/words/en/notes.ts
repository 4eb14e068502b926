import { formatClock, formatDate } from '../../time.ts';
import type { NoteWords } from '../notes.ts';

const ROLES = {
  place: 'a place',
  group: 'a group',
  interpreter: 'an interpreter',
  vehicle: 'a car',
  host: 'a host or escort',
};
const FIELDS = {
  date: 'the date',
  time: 'the time',
  from: 'the beginning',
  to: 'the end',
  duration: 'how long it takes',
  activity: 'the activity',
  place: 'the place',
  groups: 'the groups',
  interpreters: 'the interpreters',
  vehicles: 'the cars',
  hosts: 'the hosts',
  remarks: 'remarks',
  number: 'numbers',
};

export const notes: NoteWords = {
  row: (row, sentence) => `row ${row}: ${sentence}`,
  rowOfTable: (table, row, sentence) => `table ${table}, row ${row}: ${sentence}`,
  sentences: {
    'no-such-date': ({ text }) => `there is no such date as “${text}”`,
    'no-such-time': ({ text }) => `there is no such time as “${text}”; the row was passed over`,
    'time-reversed': ({ title, from, to }) =>
      `${title} ends at ${formatClock(to)}, before it begins at ${formatClock(from)}; it was taken to last an hour`,
    'weekday-differs': ({ text, weekday }) =>
      `“${text}” is a ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}: the date or the weekday is wrong`,
    'outside-horizon': ({ title, date }) => `${title} is on ${date}, outside the days of the problem`,
    'too-many-days': ({ days, most }) => `the table goes over ${days} days; the first ${most} were looked at`,
    'what-column': ({ heading, number, example }) =>
      `what does column ${number}${heading ? `, “${heading}”,` : ''} hold, for instance “${example}”? It was passed over`,
    'no-time': ({ title }) => `when is ${title}? The time could not be read, and the row was passed over`,
    'no-end': ({ title, to }) => `when does ${title} end? It was taken to end at ${formatClock(to)}`,
    'no-date': ({ date }) => `on which day is it? It was taken to begin on ${formatDate(Number(date))}`,
    'no-place': ({ title }) => `where is ${title}?`,
    'which-group': ({ title }) => `whose is ${title}? It was taken to be everybody’s`,
    'whose-programme': () => 'whose programme is it? “All” was taken to be all delegations of the city',
    'did-you-mean': ({ name, role, candidates }, speech) =>
      `is “${name}” (${ROLES[role]}) ${speech.either(candidates)}?${candidates.length === 1 ? ' It was taken to be so' : ' It was taken to be another'}`,
    'not-known': ({ name, role }) => `who or what is “${name}” (${ROLES[role]})? The problem does not know it`,
    'interpreter-or-host': ({ name }) =>
      `is ${name} an interpreter or a host? Both are written; it was taken to be one person`,
    'how-long-drive': ({ name, start, end, has, at }, speech) =>
      `how many minutes is the drive from ${start} to ${end}? ${name} has ${has} at ${speech.at(at)}`,
    'for-everybody': ({ title }) => `${title}, and all else that says no group, was taken to be everybody’s`,
    'read-as': ({ name, as }) => `“${name}” was taken to be ${as}`,
    'column-guessed': ({ number, field, example }) =>
      `column ${number} (“${example}”) was taken to hold ${FIELDS[field]}`,
    'no-begin': ({ title, from }) => `${title} does not say when it begins; ${formatClock(from)} was taken`,
    'a-moment': ({ title, to }) => `${title} has no end; being a moment, it was taken to last until ${formatClock(to)}`,
    'until-next': ({ title, to }) => `${title} has no end; it was taken to last until what follows, ${formatClock(to)}`,
    'free-time': ({ title, from, to }) =>
      `${title} was taken to be when nothing else is, ${formatClock(from)}–${formatClock(to)}`,
    'time-within': ({ text, from }) => `“${text}” was taken to begin at ${formatClock(from)}`,
    'time-of-above': ({ title }) => `${title} has no time of its own, and was given that of the row above`,
    afternoon: ({ text, from }) => `${text} was taken to be in the afternoon, ${formatClock(from)}`,
    'year-assumed': ({ year }) => `no year is written; ${year} was taken`,
    'day-before-month': ({ text }) => `“${text}” was read with the day before the month`,
    'row-passed-over': ({ text }) => `“${text}” has no time, and was passed over`,
    'sheet-passed-over': ({ name }) => `${name ? `the sheet “${name}”` : 'a table'} has no times, and was passed over`,
    'no-column': ({ field }) => `there is no column for ${FIELDS[field]}: nothing was checked about them`,
    'no-problem': ({ groups, places }) =>
      `checked by the table alone (groups: ${groups}, places: ${places}): opening hours, drives, seats and languages are not known; --problem FILE tells them`,
    'groups-absent': ({ names }, speech) =>
      `the table is not about ${speech.listed(names)}: nothing was checked about them`,
    'cars-wait': () => 'a car was taken to stay with its group for as long as its row lasts',
    'meal-in-a-gap': ({ group, meal, from, to }, speech) =>
      `${speech.meal(meal)} of ${group} is not in the table everywhere; where there is time it was taken to be then, first at ${speech.span(from, to)}`,
  },
};
