/** What a page prints over the headline: columns of links, portal labels, the site owner's name. */
import { CREDIT_AT_END } from './captions.ts';
import type { Cues } from './cues.ts';
import type { Line } from './lines.ts';

/** Words of the shortest line that is a paragraph; of a longer one that need not end as a sentence does. */
const PARAGRAPH_WORDS = 15;
const LONG_WORDS = 40;
/** A headline has at least so many words, a label no more than that. */
const HEADLINE_WORDS = 5;
const LABEL_WORDS = 2;
/** So many short lines one after the other are a column of links; fewer are labels of the page. */
const COLUMN = 4;
const MOST_LINES = 80;

/** Marks what stands between the top of the page and its headline, where a headline can be told from labels. */
export function markPortal(lines: readonly Line[], cues: Cues): void {
  const open = lines.filter(({ kind }) => kind === null);
  const paragraph = open.slice(0, MOST_LINES).findIndex(isParagraph);
  if (paragraph < 2) return;
  const above = open.slice(0, paragraph);
  if (above.some(({ plain }) => cues.salutations.startOf(plain))) return;
  const headline = headlineOf(above, cues);
  if (headline <= 0) return;
  const before = above.slice(0, headline);
  const title = above[headline];
  const links = lines.filter((line) => title && line.start < title.start && line.reason.startsWith('menu'));
  const isColumn = before.length + links.length >= COLUMN;
  if (!before.every((line) => isLink(line, cues, isColumn))) return;
  for (const line of before) {
    line.mark('residue', isColumn ? 'menu: a column of links over the headline' : 'menu: a label over the headline');
  }
}

/** "1. …", "• …": what stands in a list. */
export const ITEM = /^(?:\d+[.)、]|[•·*-]\s)/;

const SENTENCE_END = /[.!?。！？]["”’)」』]*(?:\s|$)/;

export function isParagraph({ words, text }: Line): boolean {
  return words >= LONG_WORDS || (words >= PARAGRAPH_WORDS && SENTENCE_END.test(text));
}

/**
 * Which line is the headline. Under a column of links it is the first line behind the last gap, or else the last line; under a few labels,
 * the first that is long enough. The first line is, where it is long enough itself.
 */
function headlineOf(above: readonly Line[], cues: Cues): number {
  const isHeadline = (line: Line) =>
    line.words >= HEADLINE_WORDS &&
    !line.closed &&
    !ITEM.test(line.text) &&
    !isCredit(line, cues) &&
    above.every((other) => other === line || other.plain !== line.plain);
  const first = above.findIndex(isHeadline);
  if (first < COLUMN) return first;
  const last = above.findLastIndex(isHeadline);
  for (let at = last; at > first; at--) {
    const line = above[at];
    if (line?.afterGap && isHeadline(line)) return at;
    if (line?.afterGap) break;
  }
  return last;
}

function isCredit({ plain, text }: Line, cues: Cues): boolean {
  return Boolean(cues.bylineStarts.startOf(plain) || cues.captionStarts.startOf(plain) || CREDIT_AT_END.test(text));
}

/** A line of a letterhead, a plan or a list ("Place: …", "1. …", a day) is no link. */
function isLink({ text, plain, words, closed }: Line, cues: Cues, inColumn: boolean): boolean {
  if (/[:：]\s*\S/.test(text) || ITEM.test(text)) return false;
  if (cues.menu.has(plain) || cues.related.has(plain) || cues.agencies.has(plain)) return true;
  if (closed) return false;
  if (words <= HEADLINE_WORDS && text === text.toLowerCase() && text !== text.toUpperCase()) return true;
  return inColumn ? words <= 2 * HEADLINE_WORDS : words <= LABEL_WORDS;
}
