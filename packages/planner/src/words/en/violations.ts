import { UNKNOWN_PLACE } from '../../plan/called.ts';
import type { Activity, FindingOf, ItemDifference } from '../../plan/violation.ts';
import type { Speech } from '../speech.ts';
import type { ViolationWords } from '../violations.ts';

type Twice = FindingOf<'group-twice' | 'host-twice' | 'interpreter-twice' | 'room-twice' | 'vehicle-twice'>;

const twice = ({ details: { name, one, other }, from, to }: Twice, speech: Speech) =>
  `${name} is wanted twice at ${speech.span(from, to)}: ${activity(one, speech)}, and ${activity(other, speech)}`;

function activity(what: Activity, speech: Speech): string {
  if ('title' in what) return speech.title(what.title);
  const who = speech.listed(what.driveOf);
  if (what.to === UNKNOWN_PLACE) return what.waits ? `waiting for ${who}` : `a drive of ${who}`;
  return what.waits ? `waiting for ${who} at ${what.to}` : `the drive of ${who} to ${what.to}`;
}

function difference(different: ItemDifference, speech: Speech): string {
  switch (different.kind) {
    case 'groups-missing':
      return `${speech.listed(different.groups)} is not there`;
    case 'more-than-once':
      return 'it is there more than once';
    case 'minutes':
      return `it has ${speech.minutes(different.has)} instead of ${different.needs}`;
    case 'place':
      return 'it is at another place';
  }
}

export const violations: ViolationWords = {
  'group-twice': twice,
  'host-twice': twice,
  'interpreter-twice': twice,
  'room-twice': twice,
  'vehicle-twice': twice,
  'drive-too-short': ({ details: { name, start, end, has, needs }, from }, speech) =>
    `${name} has ${speech.minutes(has)} from ${start} to ${end} at ${speech.at(from)}, and needs ${needs}`,
  'no-vehicle': ({ details: { name, start, end, before }, from, to }, speech) =>
    `nobody drives ${name} from ${start} to ${end} ${before === undefined ? `on ${speech.date(from)}` : `before ${speech.title(before)}, ${speech.at(to)}`}`,
  'vehicle-seats': ({ details: { names, heads, seats, end }, from }, speech) =>
    `${speech.listed(names)} ${names.length > 1 ? 'are' : 'is'} ${heads} persons, with ${seats} seats to ${end} at ${speech.at(from)}`,
  'vehicle-off-shift': ({ details: { name }, from, to }, speech) =>
    `${name} is not on shift at ${speech.span(from, to)}`,
  'site-closed': ({ details: { name, open }, from, to }, speech) =>
    `${name} is not open for the whole of ${speech.span(from, to)}; ${open.length === 0 ? 'it is closed on that day' : `it is open ${speech.listed(open.map(([opens, closes]) => `${speech.clock(opens)}–${speech.clock(closes)}`))}`}`,
  'site-full': ({ details: { name, capacity, heads }, from }, speech) =>
    `${name} holds ${capacity} persons, and ${heads} are there at ${speech.at(from)}`,
  'visit-too-short': ({ details: { name, groups, has, bound }, from }, speech) =>
    `${speech.listed(groups)} has ${speech.minutes(has)} at ${name} on ${speech.at(from)}, which takes at least ${bound}`,
  'visit-too-long': ({ details: { name, groups, has, bound }, from }, speech) =>
    `${speech.listed(groups)} has ${speech.minutes(has)} at ${name} on ${speech.at(from)}, which takes at most ${bound}`,
  'visit-twice': ({ details: { name, group }, from }, speech) =>
    `${group} visits ${name} a second time at ${speech.at(from)}`,
  'room-too-small': ({ details: { name, title, capacity, heads }, from }, speech) =>
    `${name} holds ${capacity} persons, and ${speech.title(title)} at ${speech.at(from)} has ${heads}`,
  'room-unavailable': ({ details: { name, title }, from, to }, speech) =>
    `${name} cannot be had for the whole of ${speech.span(from, to)} (${speech.title(title)})`,
  'no-interpreter': ({ details: { title, mode, pairs }, from }, speech) =>
    `${speech.title(title)} at ${speech.at(from)} has no ${mode} interpreter of ${speech.either(pairs.map(([one, other]) => `${speech.languageName(one)}–${speech.languageName(other)}`))}`,
  'interpreter-alone': ({ details: { titles, minutes, most }, from, to }, speech) =>
    titles.length > 1
      ? `${speech.listed(titles.map((title) => speech.title(title)))} at ${speech.span(from, to)} have one interpreter for ${speech.minutes(minutes)} without a break: beyond ${most} it takes two`
      : `${speech.title(titles[0])} at ${speech.span(from, to)} has one interpreter for ${speech.minutes(minutes)}: beyond ${most} it takes two`,
  'interpreter-too-long': ({ details: { name, title, worked, most }, from }, speech) =>
    `${name} has worked ${speech.minutes(worked)} on ${speech.date(from)} by the end of ${speech.title(title)}, and ${most} is the most`,
  'interpreter-no-break': ({ details: { name, title, worked, breakMinutes }, to }, speech) =>
    `${name} has worked ${speech.minutes(worked)} by the end of ${speech.title(title)}, ${speech.at(to)}, without a break of ${breakMinutes}`,
  'interpreter-unavailable': ({ details: { name, title }, from, to }, speech) =>
    `${name} is not available for the whole of ${speech.span(from, to)} (${speech.title(title)})`,
  'host-busy': ({ details: { name, title, busy }, from, to }, speech) =>
    `${name} is engaged elsewhere at ${speech.span(...busy)}, and wanted at ${speech.title(title)}, ${speech.span(from, to)}`,
  'host-missing': ({ details: { name, title }, from }, speech) =>
    `${name} is not at ${speech.title(title)}, ${speech.at(from)}`,
  'meal-missing': ({ details: { name, meal }, from, to }, speech) =>
    `${name} has no ${speech.meal(meal)} at ${speech.span(from, to)}`,
  'rest-missing': ({ details: { name, minutes }, from, to }, speech) =>
    `${name} has no rest of ${speech.minutes(minutes)} at its hotel between ${speech.clock(from)} and ${speech.clock(to)} on ${speech.date(from)}`,
  'outside-stay': ({ details: { name, title, comes, goes }, from, to }, speech) =>
    `${name} is there from ${speech.at(comes)} to ${speech.at(goes)}: ${speech.title(title)}, ${speech.span(from, to)}, is outside`,
  'outside-day': ({ details: { name, title }, from, to }, speech) =>
    `${speech.title(title)}, ${speech.span(from, to)}, is outside the working day of ${name}`,
  'apart-meet': ({ details: { one, other, place }, from, to }, speech) =>
    `${speech.listed(one)} and ${speech.listed(other)} must not meet, and are both at ${place} at ${speech.span(from, to)}`,
  'item-missing': ({ details: { title, groups } }, speech) =>
    `${speech.title(title)} is not in the plan of ${speech.listed(groups)}`,
  'item-changed': ({ details: { title, differences }, from }, speech) =>
    `${speech.title(title)} at ${speech.at(from)} is not as it was ordered: ${differences.map((each) => difference(each, speech)).join('; ')}`,
  'item-outside-window': ({ details: { title }, from, to }, speech) =>
    `${speech.title(title)} at ${speech.span(from, to)} is outside the times that were given for it`,
  'too-soon': ({ details: { title, earlier }, from, byMinutes = 0 }, speech) =>
    `${speech.title(title)} at ${speech.at(from)} comes ${speech.minutes(byMinutes)} too soon after ${speech.title(earlier)}`,
  'too-late': ({ details: { title, earlier }, from, byMinutes = 0 }, speech) =>
    `${speech.title(title)} at ${speech.at(from)} comes ${speech.minutes(byMinutes)} too late after ${speech.title(earlier)}`,
  'over-budget': ({ details: { name, fees, budget } }) =>
    `the fees of ${name} are ${fees}, and its budget is ${budget} (minor units)`,
  'over-cap': ({ details: { name, type, count, most } }) =>
    `${name} has ${count} visits of the type “${type}”, and wishes at most ${most}`,
};
