import type { GroundOf, GroundWords } from '../grounds.ts';
import type { Speech } from '../speech.ts';

const also = (others: readonly string[], speech: Speech) =>
  others.length === 0 ? '; nobody else who could is free' : `; ${speech.either(others)} could too`;

function where({ title, place }: GroundOf<'before' | 'next'>, speech: Speech): string {
  return title === undefined ? place : speech.title(title);
}

export const grounds: GroundWords = {
  locked: () => 'it is locked, and stays as it is',
  announced: () => 'those concerned were told',
  ordered: ({ at }, speech) => `it is ordered for ${speech.at(at)}`,
  asked: ({ window }, speech) => `it is to be within ${speech.period(window)}`,
  after: ({ title, until, least, most }, speech) =>
    `it follows ${speech.title(title)}, which ends at ${speech.at(until)}${least > 0 ? `, by ${speech.minutes(least)} at least` : ''}${most === undefined ? '' : `, by ${speech.minutes(most)} at most`}`,
  open: ({ name, hours, least, most }, speech) =>
    `${name} is open ${speech.listed(hours.map(([from, to]) => speech.clocks(from, to)))}, and takes ${least} to ${speech.minutes(most)}`,
  due: ({ group, meal, window, minutes }, speech) =>
    `${group} has ${meal === undefined ? 'a rest' : speech.meal(meal)} of ${speech.minutes(minutes)} within ${speech.clocks(...window)}`,
  lands: ({ group, at, minutes }, speech) =>
    `${group} lands at ${speech.clock(at)}; formalities take ${speech.minutes(minutes)}`,
  'takes-off': ({ group, at, minutes }, speech) =>
    `${group} takes off at ${speech.clock(at)}, and is to be there ${speech.minutes(minutes)} before`,
  before: (ground, speech) =>
    `${ground.group} comes from ${where(ground, speech)}${ground.title === undefined ? '' : `, over at ${speech.clock(ground.at)}`}${ground.drive > 0 ? `: ${speech.minutes(ground.drive)} of drive` : ''}`,
  next: (ground, speech) =>
    `${ground.group} goes on to ${where(ground, speech)} at ${speech.clock(ground.at)}${ground.drive > 0 ? `: ${speech.minutes(ground.drive)} of drive` : ''}`,
  must: () => 'the plan must have it',
  worth: ({ points }) => `it brings ${points} points of value for each group`,
  interest: ({ group, themes, points, type, better, share }) =>
    `it brings ${points} points of value for ${group}: ${themes.map(({ theme, interest, quality }) => `${theme} (interest ${interest}, quality ${quality})`).join(', ')}${better === 0 ? '' : `; ${Math.round(share * 100)} % of them count, since ${better} better ${better === 1 ? 'visit' : 'visits'} of the type “${type}” ${better === 1 ? 'is' : 'are'} in the plan`}`,
  interpreters: ({ names, pairs, mode, others }, speech) =>
    `${speech.listed(names)} ${names.length > 1 ? 'interpret' : 'interprets'} between ${speech.either(pairs.map(([one, other]) => `${speech.languageName(one)} and ${speech.languageName(other)}`))} (${mode})${also(others, speech)}`,
  guided: ({ name, languages }, speech) =>
    `${name} shows them round in ${speech.either(languages.map((tag) => speech.languageName(tag)))}: no interpreter is needed`,
  hosts: ({ names }, speech) => `${speech.listed(names)} ${names.length > 1 ? 'receive' : 'receives'} them`,
  room: ({ name, capacity, heads, others }, speech) =>
    `${name} holds ${capacity}, and they are ${heads}${others.length === 0 ? '' : `; ${speech.either(others)} would be free too`}`,
  capacity: ({ name, capacity, heads }) => `${name} holds ${capacity} at one time, and ${heads} are there`,
  vehicles: ({ group, names, seats, heads, others }, speech) =>
    `${speech.listed(names)} ${names.length > 1 ? 'bring' : 'brings'} ${group}: ${seats} seats for ${heads}${others.length === 0 ? '; no other with seats enough is free' : `; ${speech.either(others)} could too`}`,
};
