/** The title: the first line of the paper itself, if it is one. Some papers have none. */
import { CREDIT_AT_END } from './captions.ts';
import type { Cues } from './cues.ts';
import type { Line } from './lines.ts';

const LONGEST_TITLE = 260;
const MOST_WORDS = 45;

/** Marks the title, and as residue every later line that says the same. */
export function markTitle(lines: readonly Line[], cues: Cues): Line | null {
  const open = lines.filter(({ kind }) => kind === null);
  const title = findTitle(open, cues);
  if (!title) return null;
  title.mark('title', 'title: the first line, not a sentence of the text');
  for (const line of open) {
    if (line === title || line.start < title.start || !repeats(line.plain, title.plain)) continue;
    line.mark('residue', 'repeat: the title again');
  }
  return title;
}

function findTitle(open: readonly Line[], cues: Cues): Line | null {
  for (const [i, line] of open.slice(0, 6).entries()) {
    if (isTitle(line, open[i + 1], cues)) return line;
    if (!isKicker(line, cues)) return null;
  }
  return null;
}

function isTitle(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (line.text.length > LONGEST_TITLE || line.words > MOST_WORDS || !next) return false;
  if (isKicker(line, cues) || cues.salutations.startOf(line.plain)) return false;
  if (isDateline(line.text) || BARE_DATELINE.test(line.text)) return false;
  return !/[.。;；,，:：][\s"'”’」』]*$/.test(line.text) || /\.\.\.$|…$/.test(line.text);
}

/** A dateline that stands alone over its paragraph: "Hanoi (VNA) -", "(AB-CD)". */
const BARE_DATELINE = /^(?:[\p{Lu}][\p{L}\s.,'’-]{1,40})?[(（][\p{Lu}\s.-]{2,12}[)）]\s*[—–-]*$/u;

/** What may stand above a title: a byline, a caption, a source. */
function isKicker({ plain, words, text }: Line, cues: Cues): boolean {
  return Boolean(
    CREDIT_AT_END.test(text.slice(-90)) ||
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

function repeats(plain: string, title: string): boolean {
  if (plain === title) return true;
  const [short, long] = plain.length < title.length ? [plain, title] : [title, plain];
  return short.length > 25 && long.startsWith(short) && short.length > 0.6 * long.length;
}
