import { asWritten, plain } from './fold.ts';

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  một: 1,
  hai: 2,
  ba: 3,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
};
/** No Latin word goes on: a Chinese one may. */
const END = '(?!\\p{Script=Latin})';
const HOURS = `(?:hours?|hrs?\\.?|h|giờ|tiếng|小时|钟头)${END}`;
const MINUTES = `(?:'|′|min(?:ute)?s?\\.?|phút|分钟|分)${END}`;
/** `half an hour`, `1.5小时`, `一个半小时`, `1 tiếng rưỡi`, `1h30`, `2 hours 15 minutes`, `30–40 phút` (the longer). */
const LENGTH = [
  '(?<half>half an hour|nửa (?:tiếng|giờ)|半个?(?:小时|钟头))',
  `(?<one>an hour)${END}`,
  `(?<count>\\d{1,2}(?:[.,]\\d{1,2})?|${Object.keys(COUNTS).join('|')})\\s*个?(?<before>半)?\\s*${HOURS}(?:\\s*(?<behind>rưỡi|and a half|半))?(?:\\s*(?:and|,|và)?\\s*(?<more>\\d{1,2})(?!\\d)\\s*(?:${MINUTES})?)?`,
  `(?:\\d{1,3}\\s*[-–~至到]\\s*)?(?<minutes>\\d{1,3})\\s*${MINUTES}`,
].join('|');
const ABOUT =
  '(?:about|approx(?:imately|\\.)?|around|ca\\.|lasts|lasting|for|duration|thời lượng|khoảng|chừng|kéo dài|trong|时长|用时|大约|约|近)';

const WHOLE = new RegExp(`^(?:${ABOUT}\\s*[:：]?\\s*)*(?:${LENGTH})\\s*(?:左右|each|mỗi nhóm)?$`, 'iu');
const LEADING = new RegExp(`^\\s*(?<about>(?:${ABOUT}\\s+|[约近]|大约)*)(?:${LENGTH})`, 'iu');
const BRACKETS = /[（(]([^（()）]*)[）)]/gu;
/** Where the words for how long something takes may begin at the end of a title. */
const TAILS = new RegExp(`[,，;；–—]\\s*(?=[^,，;；–—]*$)|(?<!\\p{Script=Latin})(?=${ABOUT}[^,，;；–—]*$)`, 'giu');
/** Nothing in a programme takes longer than a day's work. */
const MOST = 960;

/** What is as a whole the words for a length, in minutes: `about 40 minutes`, `约40分钟`, `1 tiếng 30 phút`. */
function readLength(text: string): number | undefined {
  const groups = WHOLE.exec(plain(text))?.groups;
  return groups && minutesOf(groups);
}

/** What stands in a column for lengths, where figures alone are minutes, and `0:45` is no time of day. */
export function readLengthCell(text: string): number | undefined {
  const [, hours = '0', minutes] = /^(?:(\d{1,2}):)?(\d{1,3})(?::00)?$/u.exec(plain(text)) ?? [];
  return minutes === undefined ? readLength(text) : within(Number(hours) * 60 + Number(minutes));
}

/** A length behind a time, in brackets or not: `(90 min) Talks`, `for 1 hour Talks`. A bare `2 giờ` is none: it may be a time. */
export function leadingLength(text: string): { readonly minutes: number; readonly end: number } | undefined {
  const [bracket, content = ''] = /^\s*[（(]([^（()）]*)[）)]/u.exec(text) ?? [];
  if (bracket !== undefined) {
    const minutes = readLength(content);
    return minutes === undefined ? undefined : { minutes, end: bracket.length };
  }
  const found = LEADING.exec(text);
  if (!found?.groups || (found.groups.about === '' && found.groups.minutes === undefined)) return undefined;
  const minutes = minutesOf(found.groups);
  return minutes === undefined ? undefined : { minutes, end: found[0].length };
}

/** How long something takes by its title: in brackets, or at its end. */
export function lengthWithin(title: string): number | undefined {
  const text = plain(title);
  const inBrackets = [...text.matchAll(BRACKETS)].map(([, content = '']) => content);
  const atEnd = [...text.matchAll(TAILS)].map(({ 0: sign, index }) => text.slice(index + sign.length));
  return [...inBrackets, ...atEnd].map(readLength).find((minutes) => minutes !== undefined);
}

/** A text without lengths in brackets. */
export function withoutLength(text: string): string {
  return asWritten(
    asWritten(text).replaceAll(BRACKETS, (bracket, content: string) => (readLength(content) ? ' ' : bracket)),
  );
}

function minutesOf(found: Readonly<Record<string, string | undefined>>): number | undefined {
  const { half, one, count, before, behind, more, minutes } = found;
  if (half !== undefined) return 30;
  if (one !== undefined) return 60;
  if (minutes !== undefined) return within(Number(minutes));
  const hours = COUNTS[(count ?? '').toLowerCase()] ?? Number(count?.replace(',', '.'));
  return within(Math.round(hours * 60) + ((before ?? behind) === undefined ? 0 : 30) + Number(more ?? 0));
}

function within(minutes: number): number | undefined {
  return minutes > 0 && minutes <= MOST ? minutes : undefined;
}
