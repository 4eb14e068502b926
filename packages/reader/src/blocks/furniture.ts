/** Page furniture: cookie banners, menus, buttons, code, section tags. */
import type { Cues } from './cues.ts';
import { type Line, LONG_LINE } from './lines.ts';
import { isEncoded, isMostlySigns, isScript } from './residue.ts';
import { SIGN } from './signs.ts';

/** Words of a line that may still be a menu or a notice. */
const NOTICE_WORDS = 60;
const SHORT_NOTICE = 14;

export function markFurniture(lines: readonly Line[], cues: Cues): void {
  const tags = sectionTags(lines);
  for (const line of lines) {
    if (line.kind !== null) continue;
    if (line.has(SIGN.wide) && isTicker(line.text)) {
      line.mark('related', 'related: headlines one after the other');
      continue;
    }
    const reason = furnitureReason(line, cues, tags);
    if (!reason) continue;
    line.mark('residue', reason);
  }
  spreadNotice(lines);
}

function furnitureReason(line: Line, cues: Cues, tags: ReadonlySet<string>): string | null {
  const { text } = line;
  if (isScript(text) || (line.has(SIGN.code) && isMostlySigns(text))) return 'code: script or style';
  if (!line.has(SIGN.space)) {
    if (isEncoded(text)) return 'code: encoded bytes';
    if (/^https?:\/\/\S+$/.test(text)) return 'link: an address alone';
    if (FILE_NAME.test(text)) return 'link: a file name alone';
  }
  const { plain } = line;
  if (!LETTER.test(text) && !LETTER.test(plain)) return 'ornament: no letter';
  if (line.has(SIGN.digit | SIGN.bracket) && PLACEHOLDER.test(text)) return 'label: what a template left, or a player';
  if (text.length > LONG_LINE) return null;
  if (!line.closed && line.words <= LABEL_WORDS && line.has(SIGN.digit) && SITE_CLOCK.test(plain))
    return "clock: the page's own";
  if (line.has(SIGN.digit) && TIMED.test(text)) return null;
  if (!(line.closed && line.words > MENU_SENTENCE_WORDS) && isMenu(line, plain, cues))
    return 'menu: entries of a menu or a button';
  if (line.has(SIGN.arrow) && isTrail(plain, cues)) return 'menu: the way to this page';
  if (isNotice(line, plain, cues)) return 'notice: cookies, rights, sharing';
  if (line.words <= LABEL_WORDS && cues.residueStarts.startOf(digitsAsSigns(plain.replace(/^[•·*]\s*/, ''))))
    return 'label: keywords, page marks, addresses';
  if (line.words <= LABEL_WORDS && isContact(plain)) return 'label: how to reach an office';
  if (tags.has(tagOf(line))) return 'tag: a section tag over a picture';
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;
/** A day and its hour: a stamp, whatever page tools stand beside it. */
const TIMED = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}/;
/** The day on which somebody looks at the page: "您好!今天是2024年5月8日", "Hôm nay: Thứ Tư, 8/5/2024". */
const SITE_CLOCK =
  /^(?:您好|你好)?[!！,，。\s]*(?:今天是|今日是|现在是|現在是|今日[导導][读讀]|hôm nay\s?(?:là(?=\s(?:thứ|chủ nhật|ngày))|:)|today\s?(?:is|:)|now\s?:).{0,16}\d/;
const FILE_NAME = /^[\w./%~-]+\.(?:html?|php|aspx?|jsp|tpl|css|js|jpe?g|png|gif|webp|swf)$/i;

/** "{title}", "(相关资料图)", "0:00 / 0:00", "Algeria + 1 more", "SITE0709202300007", "IMG 1234", "GMT+8, 2024-5-8 11:02". */
const PLACEHOLDER =
  /^(?:\{[^{}]{1,40}\}|[(（【[][^()（）]{2,12}(?:图|圖|照片|photo|image|ảnh)[)）】\]]|\d{1,2}:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?|[\p{L}\s,'’()-]{3,60}\s\+\s?\d{1,2}\s\p{L}{3,12}|[A-Z]{0,12}\d{8,}[A-Z\d]*|(?:IMG|DSC|DSCN|P)[\s_-]\d{3,}|GMT\s?[+-]\d{1,2},\s\d.{0,80})$/iu;

/** A line that ends as a sentence and has more words is no menu. */
const MENU_SENTENCE_WORDS = 10;

/** One cue makes a short line a notice; a longer one may be a sentence that speaks of a newsletter: it needs two. */
function isNotice({ words }: Line, plain: string, cues: Cues): boolean {
  return words <= NOTICE_WORDS && cues.residueHas.standsIn(plain, words <= SHORT_NOTICE ? 1 : 2);
}

/** Words of a line of keywords or addresses. */
const LABEL_WORDS = 24;

function digitsAsSigns(plain: string): string {
  return plain.replace(/\d+(?:\.\d+)?/g, '#');
}

/** Two of: telephone number, mail address, web address. */
function isContact(plain: string): boolean {
  const isMail = MAIL.test(plain);
  const isWeb = WEB.test(plain);
  return (isMail && isWeb) || ((isMail || isWeb) && TELEPHONE.test(plain));
}

const MAIL = /\S@\S+\.\w/;
const WEB = /\bwww\.|https?:\/\//;
const TELEPHONE = /\btel\b|☎|\+?\d[\d\s()-]{6,}\d/;

const TICKER_HEADLINES = 5;
const HEADLINE_CHARACTERS = 9;

/** In Han, where no space stands inside a sentence: so many stretches of a headline's length in one line, and no full stop. */
function isTicker(text: string): boolean {
  if (text.length < TICKER_HEADLINES * HEADLINE_CHARACTERS || text.includes('。') || !HAN.test(text.trimStart()))
    return false;
  const parts = text.split(/\s+/);
  const headlines = parts.filter((part) => part.length >= HEADLINE_CHARACTERS && HAN.test(part)).length;
  return headlines >= TICKER_HEADLINES && headlines / parts.length >= 0.6;
}

const HAN = /^[“"《【]?\p{Script=Han}/u;

/** Made of menu entries only, however they are separated. */
function isMenu(line: Line, plain: string, cues: Cues): boolean {
  if (cues.menu.has(plain.replace(/^[\s•*·>»|-]+/, '').replace(/[\s:：>»|*-]+$/, ''))) return true;
  const fields = line.has(SIGN.bar) ? plain.split(/\s*[|｜]\s*/) : [plain];
  if (line.has(SIGN.colon) && fields.every((part) => isField(part, cues))) return true;
  const isCounted = line.has(SIGN.digit | SIGN.bracket);
  const bare = isCounted ? plain.replace(/[(（]\s?\d*\s?[)）]|\d[\d.,]*万?/g, ' ').trim() : plain.trim();
  if (isCounted && COUNTER.test(plain) && cues.menu.has(bare)) return true;
  if ((isCounted || line.has(SIGN.parting | SIGN.uneven)) && PARTED.test(bare) && isListed(plain, bare, cues))
    return true;
  const words = bare.split(/[\s:：]+/);
  return words.length > 1 && isCovered(words, cues);
}

/** What may stand between two entries. */
const PARTED = /[|｜>»›/·•‹«\t【】[\]、]|\s\s/;

/** Entries one behind the other, of which enough are known, or enough stand between bars. */
function isListed(plain: string, bare: string, { menu }: Cues): boolean {
  const entries = bare.split(/\s*[|｜>»›/·•‹«]\s*|\s{2,}|\t|[【】[\]]\s?|、/).filter((entry) => entry.trim() !== '');
  if (BARRED.test(plain) && entries.length >= BAR_ENTRIES && entries.every(isEntry)) return true;
  const known = entries.filter((entry) => menu.has(entry.trim())).length;
  return entries.length > 1 && known >= 2 && known >= entries.length / 2;
}

/** "Views: 9", "查看: 12", "link: https://…": an entry of a menu with a number or an address. */
function isField(part: string, { menu }: Cues): boolean {
  const [, label = ''] = /^([^\d:：]{2,24})[:：]\s*(?:\d[\d.,]*|https?:\/\/\S+)$/.exec(part) ?? [];
  return menu.has(label.trim());
}

/** Entries between bars, whatever they are called: so many make a menu. */
const BARRED = /^[^\d|｜]*[|｜][^\d]*$/;
const BAR_ENTRIES = 5;

function isEntry(entry: string): boolean {
  return entry.trim().split(/\s+/).length <= 6;
}

/** "Views 204", "Comments (3)": a word and a number that is no year. */
const COUNTER = /^[^\d]{2,20}[(（:：]?\s?(?!(?:19|20)\d\d\b)\d[\d.,]*\s?[)）]?$/;
const MOST_UNKNOWN = 8;

/** Whether a line splits into menu entries of one to four words, at least two of them. */
function isCovered(words: readonly string[], { menu, menuHeads }: Cues): boolean {
  let at = 0;
  let known = 0;
  let unknown = 0;
  while (at < words.length && unknown <= MOST_UNKNOWN) {
    const length = menuHeads.has(words[at] ?? '')
      ? [4, 3, 2, 1].find((count) => menu.has(words.slice(at, at + count).join(' ')))
      : undefined;
    if (length) known += 1;
    else unknown += 1;
    at += length ?? 1;
  }
  return at >= words.length && known >= 2 && unknown <= known / 3;
}

const LONGEST_TRAIL = 160;

/** "You are here: Home > News > Abroad". */
function isTrail(plain: string, cues: Cues): boolean {
  const end = plain.length < LONGEST_TRAIL ? plain.search(/[>»›→]/) : -1;
  if (end < 0) return false;
  return cues.menu.has(plain.slice(0, end).split(/[:：]/).at(-1)?.trim() ?? '') || CRUMBS.test(plain);
}

/** "某报>图说", "The Mail > Pictures": names of sections, without a number, each of a few words. */
const CRUMBS =
  /^[\p{L}\p{M}&-]{2,14}(?:\s[\p{L}\p{M}&-]{1,14}){0,3}(?:\s?[>»›]\s?[\p{L}\p{M}&-]{2,14}(?:\s[\p{L}\p{M}&-]{1,14}){0,3}){1,4}\s?[>»›]?$/u;

/** Short lines that come back: "Past l Shanghai" stands over each picture. */
function sectionTags(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const tag = tagOf(line);
    if (tag !== '') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const first = lines.find(({ kind }) => kind === null);
  if (first) counts.delete(tagOf(first));
  const often = [...counts].filter(([, count]) => count >= 2).map(([tag]) => tag);
  const title = lines.find(({ kind, words }) => kind === null && words > 3)?.plain ?? '';
  const head = /^([^|｜丨]{2,20})\s?[|｜丨]/u.exec(title)?.[1]?.trim();
  const headed = head ? [...counts.keys()].filter((tag) => tag.startsWith(`${head} `)) : [];
  return new Set([...often, ...headed]);
}

const TAG_WORDS = 4;

/** A short line without its separators, in which a bar may have been read as the letter l; empty where it is no tag. */
function tagOf(line: Line): string {
  if (line.kind !== null || line.closed || line.words > TAG_WORDS) return '';
  const { plain } = line;
  if (plain.length > 40 || /\d/.test(plain)) return '';
  return plain
    .replace(/[|｜丨·•/-]|\bl\b/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lines between two lines of one notice at the top ("I agree", "Download") belong to it. */
function spreadNotice(lines: readonly Line[]): void {
  const isFurniture = (line: Line | undefined) => line?.kind === 'residue' && /^(?:notice|menu|link)/.test(line.reason);
  let last = -1;
  for (let i = 0; i < Math.min(lines.length, 40); i++) if (isFurniture(lines[i])) last = i;
  if (last < 0) return;
  for (let i = 0; i < last; i++) {
    const line = lines[i];
    const between = isFurniture(lines[i - 1]) && isFurniture(lines[i + 1]);
    if (line?.kind === null && between && line.words <= 4 && !line.closed && !/\d{4}/.test(line.text)) {
      line.mark('residue', 'notice: between lines of a notice');
    }
  }
}
