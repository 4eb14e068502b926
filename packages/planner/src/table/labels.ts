import { DITTO, SAME } from './dittos.ts';
import { asWritten, plain } from './fold.ts';
import type { Field } from './sheet.ts';

export type LabelField = Extract<Field, 'place' | 'groups' | 'interpreters' | 'vehicles' | 'hosts' | 'remarks'>;

/** Labels that stand before a value in a line or a cell, and the column that it would stand in. */
const WORDS: readonly (readonly [LabelField, string])[] = [
  ['place', 'venue|place|location|地点|场所|địa điểm|tại'],
  ['groups', 'participants?|groups?|参加人员|参加|thành phần|đoàn'],
  ['interpreters', 'interp(?:reters?|reting|\\.)?|翻译|译员|phiên dịch(?: viên)?|pdv?|người dịch'],
  ['vehicles', 'cars?|vehicles?|transport|车辆?|用车|xe'],
  ['hosts', 'hosts?|escorts?|accompanied by|陪同|主持|接待|接机|送机|người đón|đi cùng|chủ trì'],
  ['remarks', 'remarks?|notes?|备注|ghi chú'],
];
/** Labels that are the words of a sentence, and need no colon. */
const SENTENCES: readonly (readonly [LabelField, string])[] = [
  ['hosts', '(?:met|received|welcomed|escorted) by\\s*:?\\s+'],
];
const LABELS: readonly (readonly [LabelField, RegExp])[] = [
  ...WORDS.map(([field, words]) => [field, `(?:${words})\\s*:\\s*`] as const),
  ...SENTENCES,
].map(([field, label]) => [field, new RegExp(`^${label}`, 'iu')]);

const WHOLE_WORDS = WORDS.map(
  ([field, words]) => [field, new RegExp(`(?<!\\p{Script=Latin})(?:${words})(?!\\p{Script=Latin})`, 'iu')] as const,
);
const ANY_WORD = `(?:${WORDS.map(([, words]) => words).join('|')})`;
const AND = '\\s*(?:[、,/&和与及]|and(?!\\p{L})|và(?!\\p{L}))\\s*';
const WORDS_TOGETHER = `(?<!\\p{Script=Latin})${ANY_WORD}(?:${AND}${ANY_WORD}){0,3}`;
const ENDS = '(?=\\s*(?:[),;.。]|$))';
/** `翻译同上`, `interpreter and car as above`, `same interpreter`: what stands above, of each that is named. */
const AS_ABOVE = `(?:${WORDS_TOGETHER}\\s*:?\\s*${DITTO}|(?:the )?same ${WORDS_TOGETHER}(?: as above)?|cùng ${WORDS_TOGETHER})${ENDS}`;
const IS_AS_ABOVE = new RegExp(`^${AS_ABOVE}`, 'iu');

/** Behind a word and a blank it is the name of a group, and no label: `Trade group: talks`. */
const NO_LABEL = '(?!(?<=\\p{L}\\s)(?:groups?|đoàn)\\s*:)';
const ANY_LABEL = LABELS.map(([, { source }]) => source.replace(/^\^/, '')).join('|');
const SEMICOLON = '\\s*[|;]\\s*';
const OTHERS = '(?<![\\s(,.。])[\\s(,.。]+';
/** What parts the labelled from the rest, and the things of a line from each other. */
const SIGNS = new RegExp(
  `(?:^|${SEMICOLON}|${OTHERS})(?<same>${AS_ABOVE})|${SEMICOLON}|${OTHERS}${NO_LABEL}(?=${ANY_LABEL})`,
  'giu',
);

/** In brackets the colon is often left out: `(interpreter Ms Lan; car Van 3)`. What follows is a name. */
const WITHOUT_COLON =
  /(?<=[(（](?:[^()（）]*[;；,，])?\s*)(?<label>[Ii]nterpreters?|[Cc]ars?|[Vv]ehicles?|[Hh]osts?|[Ee]scorts?|[Pp]hiên dịch|[Xx]e)\s+(?=(?:(?:ông|bà|anh|chị|cô)\s)?\p{Lu})/gu;

export interface Labelled {
  /** What no label stands before. */
  readonly rest: string;
  readonly values: ReadonlyMap<LabelField, string>;
}

/** Whether a cell only says that it is as above, though with the label of its column: 翻译同上 in that for interpreters. */
export function isAsAbove(text: string, column: LabelField): boolean {
  const isWhole = IS_AS_ABOVE.exec(plain(text))?.[0].length === asWritten(text).length;
  return isWhole && saidIn(text).some(([field]) => field === column);
}

/** Whether a text begins with a label. */
export function isLabelled(text: string): boolean {
  const words = plain(text);
  return IS_AS_ABOVE.test(words) || LABELS.some(([, label]) => label.test(words));
}

/**
 * The labelled parts of a text, wherever in it or in its brackets they stand.
 *
 * @param isFree whether a column leaves a field open; what is said there already is left as it is written
 */
export function labelled(text: string, isFree: (field: LabelField) => boolean): Labelled {
  const values = new Map<LabelField, string>();
  let rest = '';
  let isCut = false;
  for (const { sign, part } of partsOf(asWritten(text.replaceAll(WITHOUT_COLON, '$<label>: ')))) {
    const said = saidIn(part).filter(([field]) => isFree(field));
    for (const [field, value] of said)
      if (value !== '') values.set(field, joined(values.get(field) ?? '', '; ', value));
    if (said.length > 0) isCut = true;
    else rest = joined(rest, sign, part);
  }
  return isCut ? { rest: withoutLooseBrackets(rest), values } : { rest: text, values };
}

/** What a part says behind its label, or of several that are as above. */
function saidIn(part: string): readonly (readonly [LabelField, string])[] {
  const words = plain(part);
  const [same] = IS_AS_ABOVE.exec(words) ?? [];
  if (same !== undefined) return WHOLE_WORDS.filter(([, word]) => word.test(same)).map(([field]) => [field, SAME]);
  const [field, label] = LABELS.find(([, pattern]) => pattern.test(words)) ?? [];
  return field && label ? [[field, withoutLooseBrackets(part.slice(label.exec(words)?.[0].length))]] : [];
}

/** The parts of a text, each with the sign that stands before it. */
function partsOf(text: string): readonly { readonly sign: string; readonly part: string }[] {
  const parts: { sign: string; part: string }[] = [];
  let [sign, begin] = ['', 0];
  for (const found of plain(text).matchAll(SIGNS)) {
    parts.push({ sign, part: text.slice(begin, found.index) });
    begin = found.index + found[0].length - (found.groups?.same?.length ?? 0);
    sign = text.slice(found.index, begin);
  }
  return [...parts, { sign, part: text.slice(begin) }];
}

function joined(one: string, sign: string, other: string): string {
  return one === '' || other === '' ? one + other : one + sign + other;
}

/** A bracket that was opened before a label is closed behind its value. */
function withoutLooseBrackets(text: string): string {
  const opens = text.search(/[(（]/u);
  const closes = text.search(/[)）]/u);
  const loose = closes !== -1 && (opens === -1 || closes < opens);
  const closed = loose
    ? text.replace(/[)）]/u, '')
    : text.replace(/\s*(?:(?<wide>（)|\()(?=[^)）]+$)/u, (_, wide) => (wide ? '，' : ', '));
  return closed.replace(/[(（，,\s]+$/u, '').trim();
}
