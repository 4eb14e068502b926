/** The title: the first line of the paper itself, if it is one. Some papers have none. */
import { CREDIT_AT_END } from './captions.ts';
import type { Cues } from './cues.ts';
import { Subject } from './kinship.ts';
import type { Line } from './lines.ts';
import { ITEM, isParagraph } from './portal.ts';
import { SIGN } from './signs.ts';

const LONGEST_TITLE = 260;
const MOST_WORDS = 45;

/** What a line is that holds nothing but a name. */
export type NameAlone = 'place' | 'person' | 'body' | null;

/** Marks the title, and as residue every later line that says the same. A place alone is a dateline that stands over its text. */
export function markTitle(lines: readonly Line[], cues: Cues, nameAlone: (line: Line) => NameAlone): Line | null {
  const said = lines.find(({ kind }) => kind === 'title');
  if (said) return said;
  markSections(lines);
  markNames(lines, cues, nameAlone);
  const open = lines.filter(({ kind }) => kind === null);
  const first = findTitle(open, cues);
  const kin = closestToText(open, first, cues);
  const title = kin ?? first;
  if (!title || isOneOfSeveral(title, open) || nameAlone(title) === 'place') return null;
  title.mark(
    'title',
    kin ? 'title: the line that speaks of the text' : 'title: the first line, not a sentence of the text',
  );
  for (const line of open) {
    if (line.start >= title.start) break;
    if (kin || isPageMark(line)) line.mark('residue', 'menu: a label over the headline');
  }
  const { plain } = title;
  for (const line of open) {
    if (line === title || line.start < title.start || !repeats(line.plain, plain)) continue;
    line.mark('residue', 'repeat: the title again');
  }
  return title;
}

/** The way to this page, known by the headline at its end; and its sections, which are no headlines, where they stand once more. */
function markSections(lines: readonly Line[]): void {
  const open = lines.filter(({ kind }) => kind === null).slice(0, MOST_CANDIDATES);
  const ways = lines.filter((line) => line.kind === 'residue' && line.has(SIGN.arrow)).map(crumbsOf);
  for (const line of open) {
    const way = line.has(SIGN.arrow) ? crumbsOf(line) : [];
    if (way.length < 2 || !open.some(({ plain }) => plain === way.at(-1))) continue;
    line.mark('residue', 'menu: the way to this page');
    ways.push(way);
  }
  const sections = new Set(ways.flatMap((way) => way.slice(0, -1)));
  for (const line of open)
    if (line.kind === null && sections.has(line.plain)) line.mark('residue', 'menu: a section of the way to this page');
}

function crumbsOf({ plain }: Line): readonly string[] {
  return plain.split(CRUMB);
}

const CRUMB = /\s?[>»›→]\s?/u;

/** Who writes, over the text or its headline: a person's name alone, a body's where a headline follows. */
function markNames(lines: readonly Line[], cues: Cues, nameAlone: (line: Line) => NameAlone): void {
  const open = lines.filter(({ kind }) => kind === null).slice(0, MOST_BODIES + 2);
  const [line, next] = open;
  if (!line || !next || !isTitle(line, next, cues)) return;
  if (nameAlone(line) === 'person') line.mark('byline', 'byline: a name alone');
  const end = open.findIndex((body) => nameAlone(body) !== 'body');
  const headline = open[end];
  if (!headline || end < 1 || end > MOST_BODIES || !isHeadline(headline, open[end + 1], cues)) return;
  for (const body of open.slice(0, end)) body.mark('byline', 'byline: letterhead');
}

/** Bodies over a headline: the city, its council, the office. */
const MOST_BODIES = 3;

/** Long enough to say something, and no paragraph, field or list. */
function isHeadline(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (COUNTED.test(line.text)) return false;
  return line.words >= FEWEST_WORDS && isTitle(line, next, cues) && isFurniture(line) && !isParagraph(line);
}

/** "I. Activities in 2016", 一、工作情况: a heading of the paper, however few. */
const COUNTED =
  /^(?:[IVX]{1,5}\s?[.)]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.)、])\s?\p{L}/u;

function findTitle(open: readonly Line[], cues: Cues): Line | null {
  for (const [i, line] of open.slice(0, 6).entries()) {
    if (isTitle(line, open[i + 1], cues)) return line;
    if (!isKicker(line, cues)) return null;
  }
  return null;
}

/** Lines above the text that may be its headline, and lines of the text that are compared with them. */
const MOST_CANDIDATES = 10;
const COMPARED = 4;
/** Words of a line that may be furniture over a headline, and of a headline that is found below it. */
const FURNITURE_WORDS = 16;
const FEWEST_WORDS = 4;
/** How much closer to the text than the first line a later one has to be, and how close at least. */
const CLOSER = 0.3;
const CLOSE = 0.4;
/** A first line as long as a headline has to be as far from the text as this, to be none. */
const FAR = 0.3;

/** Where the first line is furniture of the page, a later one speaks of the text, and the first does not. */
function closestToText(open: readonly Line[], first: Line | null, cues: Cues): Line | null {
  const paragraph = open.slice(0, MOST_CANDIDATES).findIndex(isParagraph);
  if (paragraph < 2 || first === open[paragraph]) return null;
  const text = new Subject(open.slice(paragraph, paragraph + COMPARED));
  const kinship = first ? text.kinship(first) : 0;
  if (kinship > (first && first.words > FEWEST_WORDS ? FAR : 1 - CLOSER)) return null;
  let best: Line | null = null;
  let closest = Math.max(CLOSE, kinship + CLOSER);
  for (let i = 1; i < paragraph; i++) {
    const line = open[i];
    if (!line || !open.slice(0, i).every(isFurniture)) break;
    const near =
      line.words >= FEWEST_WORDS && !ITEM.test(line.text) && isTitle(line, open[i + 1], cues) ? text.kinship(line) : 0;
    if (near >= closest) [best, closest] = [line, near + 0.01];
  }
  return best;
}

/** Fields ("Place: …") and lists belong to the paper. */
function isFurniture({ words, text }: Line): boolean {
  return words <= FURNITURE_WORDS && !ITEM.test(text) && !/[:：]\s*\S/.test(text);
}

function isTitle(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (line.text.length > LONGEST_TITLE || line.words > MOST_WORDS || !next) return false;
  if (isKicker(line, cues) || cues.salutations.startOf(line.plain)) return false;
  if (isDateline(line.text) || BARE_DATELINE.test(line.text)) return false;
  if (areFields(line.text)) return false;
  return (
    !/[.。;；,，:：][\s"'”’」』]*$/.test(line.text) ||
    /\.\.\.$|…$/.test(line.text) ||
    ENDS_SHORT.test(line.text) ||
    isInTitleCase(line.text)
  );
}

/** "… in Midwest U.S.", "… with Hans & Co.": the full stop belongs to the last word. */
const ENDS_SHORT = /(?:\p{Lu}\.\p{Lu}\.|\s(?:Co|Ltd|Inc|Corp|Jr|Sr|etc)\.)$/u;

/** Letters of a word that has a capital in a headline, and words of a headline that may end with a full stop. */
const CAPITAL_LETTERS = 4;
const CASED_WORDS = 5;

/** "Colombia Sends Humanitarian Aid Following Earthquake.": every longer word with a capital. */
function isInTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const long = words.filter(({ length }) => length >= CAPITAL_LETTERS);
  return long.length >= CASED_WORDS && text.endsWith('.') && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "ANNA BERG/Agency". */
const PHOTOGRAPHER = /^\p{Lu}[\p{Lu}\s.'-]{3,40}\/\s?\p{Lu}[\p{L}\s]{1,24}$/u;
/** An hour of the clock beside a year or a bar: a line that says when something was put on the page. */
const CLOCK = /^(?=.*(?:(?:19|20)\d\d|[|｜])).*(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/;

/** "Geneva 00:00 Tehran 00:00": what the clocks of a page show. */
const CLOCKS = /^(?:[\p{L}\s]{2,24}[:：]?\s?\d{1,2}[:：]\d{2}\s?){2,4}$/u;

/** "Friday, 4. May 2024", "Friday, May 4, 2024": a day, and nothing else. */
const DAY_LINE =
  /^(?:\p{L}{3,10}\.?,?\s)?(?:\d{1,2}\.?\s\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?),?\s(?:19|20)\d\d$/u;

function isPageMark({ words, text }: Line): boolean {
  return (
    words <= FURNITURE_WORDS &&
    (PHOTOGRAPHER.test(text) || CLOCK.test(text) || CLOCKS.test(text) || DAY_LINE.test(text))
  );
}

/** "1. General meetings": a heading of a paper that has further numbered ones. */
function isOneOfSeveral(title: Line, open: readonly Line[]): boolean {
  return NUMBERED.test(title.text) && open.some((line) => line !== title && NUMBERED.test(line.text));
}

const NUMBERED = /^[(（]?\d{1,2}[.)）、]\s?\p{L}/u;

/** A dateline that stands alone over its paragraph: "Hanoi (VNA) -", "(AB-CD)". */
const BARE_DATELINE =
  /^(?:\p{Lu}[\p{L}.,'’-]{1,20}(?:\s[\p{L}.,'’-]{1,20}){0,3}\s?)?[(（][\p{Lu}\s.-]{2,12}[)）]\s*[—–-]*$/u;

/** What may stand above a title: a byline, a caption, a source. */
function isKicker(line: Line, cues: Cues): boolean {
  const { plain, words, text } = line;
  return Boolean(
    CREDIT_AT_END.test(text.slice(-90)) ||
      isPageMark(line) ||
      cues.captionLabels.standsIn(plain) ||
      cues.bylineStarts.startOf(plain) ||
      cues.captionStarts.startOf(plain) ||
      (words <= 3 && cues.agencies.has(plain)),
  );
}

/** BEIJING: …; HANOI, May 5 (VNA) – …; 新华社北京10月9日电 …: the text itself begins. */
export function isDateline(text: string): boolean {
  return (
    /^(?:[\p{Lu}\s.'-]{3,40}(?:,[^.:]{1,40})?(?::|\s?[—–-]{1,2}\s)|[\p{Lu}][\p{L}\s.'-]{2,30},[^.]{2,30}\([^)]{2,20}\)\s?[—–-]|.{0,12}(?:社|网|报).{0,16}(?:电|讯)[\s　（(])/u.test(
      text,
    ) && text.length > 120
  );
}

/** "File no.: 17-204   Version: 2   Name: …": fields of a form beside each other. */
function areFields(text: string): boolean {
  return (text.match(FIELD)?.length ?? 0) >= FEWEST_FIELDS;
}

const FIELD = /(?:^|\s)\p{Lu}[\p{L}.]*(?:\s[\p{L}#№.]+){0,2}\s?[:：]\s+\S/gu;
const FEWEST_FIELDS = 3;

function repeats(plain: string, title: string): boolean {
  if (plain === title) return true;
  const [short, long] = plain.length < title.length ? [plain, title] : [title, plain];
  return short.length > 25 && long.startsWith(short) && short.length > 0.6 * long.length;
}
