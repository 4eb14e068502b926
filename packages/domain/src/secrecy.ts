/**
 * Secrecy marks and identity numbers: what stops an import with a plain question before anything is stored.
 *
 * Both functions look at every line once and at most a hundred characters around a find, so that their cost is linear in the
 * text's length.
 */
import type { Quote } from './reading.ts';

export const SECRECY_LEVELS = ['internal', 'restricted', 'confidential', 'secret', 'top-secret'] as const;
export type SecrecyLevel = (typeof SECRECY_LEVELS)[number];

export interface SecrecyMark extends Quote {
  readonly level: SecrecyLevel;
}

/**
 * Marks by the words that make them up. They count where they stand as marks do, never in running text.
 * Levels follow the offices' own scales: 秘密 < 机密 < 绝密 (Law on Guarding State Secrets, art. 14), Mật < Tối mật < Tuyệt mật
 * (Law on Protection of State Secrets 29/2018/QH14, art. 8).
 */
const MARKS: readonly (readonly [words: string, level: SecrecyLevel])[] = [
  ['绝密|絕密|極秘', 'top-secret'],
  ['机密|機密', 'secret'],
  ['秘密', 'confidential'],
  ['内部(?:资料|文件|材料|使用|参考|传阅)?|內部(?:資料|文件|使用|參考)?|社外秘', 'internal'],
  ['tuyệt mật', 'top-secret'],
  ['tối mật', 'secret'],
  ['mật', 'confidential'],
  ['lưu hành nội bộ|nội bộ', 'internal'],
  ['top secret', 'top-secret'],
  ['secret', 'secret'],
  ['(?:strictly |highly |private and |medical in )?confidential', 'confidential'],
  ['restricted|official(?:-| )sensitive', 'restricted'],
  ['(?:for )?internal use(?: only)?|internal only|not for (?:public )?distribution', 'internal'],
];
/** A heading is often spaced out, between characters as between words: `机 密`, `M Ậ T`. */
const spacedOut = (words: string): string => words.replace(/\p{L}/gu, '$&\\s*').replaceAll(' ', '\\s*');
const LEVEL_OF = MARKS.map(([words, level]) => ({ whole: new RegExp(`^(?:${spacedOut(words)})$`, 'iu'), level }));
const ANY_MARK = MARKS.map(([words]) => spacedOut(words)).join('|');

/** What surrounds a mark without making it running text: brackets, stars, how long it holds, how urgent it is. */
const ORNAMENT = String.raw`[\s\[\](){}（）【】〔〕《》「」★☆▲●■*_#=~|/—–:：.。!！-]*`;
const TERM = String.raw`(?:\d{1,2}\s*(?:年|个月)|长期|特急|加急|平急|急件|hỏa tốc|thượng khẩn|khẩn|urgent)`;
const NOUN = String.raw`(?:文\s*件|资\s*料|材\s*料|档\s*案|件)?`;
const ALONE = new RegExp(
  `^${ORNAMENT}(?:${TERM}${ORNAMENT})?(?:tài liệu |văn bản )?(${ANY_MARK})${NOUN}${ORNAMENT}(?:${TERM}${ORNAMENT})?(?:(?:copy no\\.? ?\\d+|注意保存|不得外传|请勿外传)${ORNAMENT})?$`,
  'iu',
);
const LABELLED = new RegExp(
  `(?:密级|保密级别|保密等级|密級|机密等级|độ mật|mức độ mật|(?:security )?classification|secrecy(?: level)?)\\s*[:：]\\s*["“]?(${ANY_MARK})(?![\\p{L}])`,
  'iu',
);
/**
 * Beside other words only in capitals, at an end of the line, and set off: by a star, a dash or a gap as between columns; or alone in
 * brackets there.
 */
const AT_AN_END = new RegExp(
  `^${ORNAMENT}(${ANY_MARK})\\s*(?:[★☆]|[-–—:|/]\\s|\\s{3})|\\s(?:[-–—|/]\\s*|\\s{2})(${ANY_MARK})${ORNAMENT}$|[（(\\[【]\\s*(${ANY_MARK})\\s*[)）\\]】]$`,
  'iu',
);
const LONGEST_MARKED_LINE = 120;

/** Marks that stand as marks: alone on a line or in a cell, labelled, or set off at a line's end. */
export function findSecrecyMarks(text: string): SecrecyMark[] {
  const marks: SecrecyMark[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r\t\u2028]+/gu)) {
    if (line.length > LONGEST_MARKED_LINE) continue;
    const words = findMark(line);
    if (words === undefined) continue;
    const level = LEVEL_OF.find(({ whole }) => whole.test(words.normalize('NFC')))?.level;
    const start = index + line.indexOf(words);
    if (level !== undefined) marks.push({ start, end: start + words.length, quote: words, level });
  }
  return marks;
}

function findMark(line: string): string | undefined {
  const composed = line.normalize('NFC');
  const found = ALONE.exec(composed)?.[1] ?? LABELLED.exec(composed)?.[1] ?? markAtAnEnd(composed);
  const words = found?.trimEnd();
  // A line in decomposed Vietnamese: the words are found in it as they are written there.
  if (words === undefined || line.includes(words)) return words;
  const decomposed = words.normalize('NFD');
  return line.includes(decomposed) ? decomposed : undefined;
}

function markAtAnEnd(line: string): string | undefined {
  const match = AT_AN_END.exec(line);
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  if (words === undefined) return undefined;
  const bracketed = match?.[3] !== undefined;
  return bracketed || words === words.toUpperCase() ? words : undefined;
}

/** Names have no lines: a mark opens or ends a part of one, or stands in capitals. In Han it is parted from nothing. */
const HAN_MARK = '绝密|絕密|極秘|机密|機密|秘密';
const LATIN_MARK =
  'tuyệt mật|tối mật|(?:tài liệu |văn bản )?(?<!(?:bảo|bí|giữ|cẩn|thân) )mật(?! (?:ong|mã|độ|khẩu|thiết|thư|vụ))|(?:tai lieu|toi|tuyet) mat|top secret|secret|(?<!non[ _-]?)confidential|restricted';
/** What parts a name; a blank alone does not. */
const PARTS = String.raw`[^\p{L}\p{N}\s]\s*`;
const MARK_IN_NAME = new RegExp(
  `(?<=^|${PARTS})(?:${HAN_MARK})|(?:${HAN_MARK})(?=$|\\s*${PARTS})|(?<=^|${PARTS})(?:${LATIN_MARK})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${LATIN_MARK})(?=$|\\s*${PARTS})`,
  'iu',
);
const MARK_IN_CAPITALS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LATIN_MARK.toUpperCase()})(?![\\p{L}\\p{N}])`, 'u');

/** The mark in a file's name, as it is written there; or the name of one of its folders that is nothing but a mark. */
export function findSecrecyMarkInName(path: string): string | undefined {
  const folders = path.normalize('NFC').split(/[/\\]/u);
  const stem = (folders.pop() ?? '').replace(/\.[\p{L}\d]{1,12}$/u, '');
  const folder = folders.find((name) => findSecrecyMarks(name).some(({ level }) => level !== 'internal'));
  return folder ?? (MARK_IN_NAME.exec(stem) ?? MARK_IN_CAPITALS.exec(stem))?.[0];
}

export const IDENTITY_NUMBER_KINDS = ['passport', 'cn-resident', 'vn-citizen', 'other'] as const;
export type IdentityNumberKind = (typeof IDENTITY_NUMBER_KINDS)[number];

export interface IdentityNumber extends Quote {
  readonly kind: IdentityNumberKind;
}

/** In the cases that people write them in, spelt out: a case-blind search over a whole paper is ten times as slow. */
const IDENTITY_WORD_FORMS = String.raw`(?:[Pp]assport|PASSPORT)[sS]?|[Tt]ravel [Dd]ocuments?|护照|護照|[Hh]ộ [Cc]hiếu|HỘ CHIẾU|여권|パスポート|旅券|身份证|身分證|证件号|居民证|[Ii]dentity (?:[Cc]ard|[Nn]umber)|IDENTITY|\b(?:ID|Id) (?:[Cc]ard|[Nn]o|[Nn]umber|CARD|NO|NUMBER)\b|[Nn]ational ID|[Cc]ăn [Cc]ước|CĂN CƯỚC|[Cc]hứng [Mm]inh (?:[Nn]hân|[Tt]hư)|\bCCCD\b|\bCMND\b|\bCMT\b`;
/** As they stand and, for Vietnamese, with tone marks written apart. */
const IDENTITY_WORDS = new RegExp(`${IDENTITY_WORD_FORMS}|${IDENTITY_WORD_FORMS.normalize('NFD')}`, 'g');
/** Numbers of things: beside one of these words nothing is anybody's identity. */
const THING_WORDS =
  /batch|\blots?\b|waybill|invoice|serial|order|tracking|awb|批号|批次号|运单|发票|编号|货号|订单|số lô|vận đơn|hóa đơn/iu;
const CANDIDATES = /(?:[A-Z]{1,2}\d{7,8}|\d{17}[\dXx]|\d{12}|\d{6,9})(?!\d)/g;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** How far behind a word a number still belongs to it: letters and digits, or bare digits on the same line. */
const REACH_SHAPED = 400;
const REACH_BARE = 40;
/** Numbers of a list follow one another within so many characters. */
const LIST_REACH = 300;
const LIST_LENGTH = 3;

interface Candidate extends IdentityNumber {
  /** The number's own shape says what it is (a checksum, a province); others need a word or company. */
  readonly weight: 'proof' | 'shape' | 'digits';
}

/**
 * Passport and identity numbers: beside a word that says so, or three and more in a list; a Chinese number whose checksum
 * holds needs neither. Empty where there is no such run; telephone numbers, quantities and dates are none.
 */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  const words = [...text.matchAll(IDENTITY_WORDS)].map(({ index, 0: word }) => index + word.length);
  const found: Candidate[] = [];
  let list: Candidate[] = [];
  let nextWord = 0;
  const endList = (): void => {
    if (list.length >= LIST_LENGTH) for (const each of list) found.push(each);
    list = [];
  };
  for (const { index, 0: quote } of text.matchAll(CANDIDATES)) {
    if (!standsAlone(text, index, index + quote.length)) continue;
    while ((words[nextWord + 1] ?? Number.POSITIVE_INFINITY) <= index) nextWord++;
    const candidate = classify(quote, index);
    if (candidate.weight === 'proof' || isBesideWord(candidate, words[nextWord], text)) {
      found.push(candidate);
      continue;
    }
    if (candidate.weight !== 'shape' || THING_WORDS.test(lineStart(text, index))) continue;
    const last = list.at(-1);
    if (last !== undefined && (index - last.end > LIST_REACH || last.kind !== candidate.kind)) endList();
    list.push(candidate);
  }
  endList();
  return found.sort((a, b) => a.start - b.start).map(({ start, end, quote, kind }) => ({ start, end, quote, kind }));
}

/** Not a part of a longer word or number (`1234567.5`). */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 2);
  return !LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after.charAt(0)) && !/^[.,]\d/u.test(after);
}

function classify(quote: string, start: number): Candidate {
  const place = { start, end: start + quote.length, quote };
  if (/^[A-Z]/u.test(quote)) return { ...place, kind: 'passport', weight: 'shape' };
  if (quote.length === 18 && isChineseResidentNumber(quote)) return { ...place, kind: 'cn-resident', weight: 'proof' };
  if (quote.length === 12 && isVietnameseCitizenNumber(quote)) return { ...place, kind: 'vn-citizen', weight: 'shape' };
  return { ...place, kind: 'other', weight: 'digits' };
}

function isBesideWord(candidate: Candidate, wordEnd: number | undefined, text: string): boolean {
  if (wordEnd === undefined || wordEnd > candidate.start) return false;
  const distance = candidate.start - wordEnd;
  if (candidate.weight === 'shape')
    return distance <= REACH_SHAPED && !THING_WORDS.test(lineStart(text, candidate.start));
  if (distance > REACH_BARE) return false;
  const between = text.slice(wordEnd, candidate.start);
  // "护照2000000本" counts passports; "passport fees paid, 350000" has a sentence between.
  return (
    !/[\n.;。；]\s|[\n。；]|\p{L}{12}/u.test(between) &&
    !/^\s?[本份人个名万]/u.test(text.slice(candidate.end, candidate.end + 2))
  );
}

/** The line up to a place, at most 60 characters of it. */
function lineStart(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** GB 11643-1999: an address code, a date of birth, a sequence and a check character (ISO 7064, MOD 11-2). */
function isChineseResidentNumber(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  if (!/^[1-8]\d{5}(?:18|19|20)/u.test(number) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  let remainder = 0;
  for (const digit of number.slice(0, 17)) remainder = (remainder + Number(digit)) * 2;
  const check = (12 - (remainder % 11)) % 11;
  return number.at(17)?.toUpperCase() === (check === 10 ? 'X' : String(check));
}

/** Decree 137/2015/ND-CP, art. 13: province (001 to 096), century and sex (0 to 3 for births until 2099), year, sequence. */
function isVietnameseCitizenNumber(number: string): boolean {
  const province = Number(number.slice(0, 3));
  return province >= 1 && province <= 96 && /^\d{3}[0-3]/u.test(number);
}
