import { readDate } from './dates.ts';
import { asWritten, cut, fold, plain } from './fold.ts';

const EVERYONE_WORDS =
  'all|everyone|everybody|whole (?:group|delegation|party)|(?:the )?(?:entire|full) (?:group|delegation)|the delegation|(?:all|both|two) (?:groups|delegations)|toan doan|ca doan|tat ca|toan the|cac (?:doan|nhom|to)|ca (?:hai|ba|2|3) (?:doan|nhom|to)';
const EVERYONE_IN_CHINESE = '全体(?:人员|成员|团员|代表)?|全团|全部|各团|各组|所有(?:人员)?|两团|两组';
const EVERYONE = new RegExp(`^(?:${EVERYONE_WORDS})(?: |$)|^(?:${EVERYONE_IN_CHINESE})`, 'u');
const EVERYONE_ONLY = new RegExp(`^(?:${EVERYONE_WORDS}|${EVERYONE_IN_CHINESE})$`, 'u');

const GROUP_WORDS =
  /^(?:group|party|team|delegation|nhom|doan) |(?:^| )(?:delegation|group)$|代表团|团组|小组|(?:第?[一二三四五六七八九十\d]+|[A-Z甲乙丙丁])[组团]|^组|^programme (?:of|for) /iu;
/** Whom a column of a programme may be for, besides groups. */
const SIDE_WORDS =
  /(?:^| )(?:delegates|principal|spouses?|press|media|experts|phu nhan|chuyen gia|bao chi|truong doan)(?: |$)|夫人|配偶|记者|专家|主宾|团长/u;

/** With what a sentence goes on in Vietnamese behind who does it. */
export const DOES =
  '(?:thăm|tham|làm|gặp|dự|đi|đến|tới|về|ăn|dùng|họp|hội|tọa|toạ|trao|khảo|tiếp|chào|nghỉ|di|khởi|xuất|ra|cùng|với|tại|mua|xem|giao|ký|kết|lên|rời|phỏng)(?!\\p{L})';
const SENTENCE = new RegExp(`^(?:đoàn|nhóm|tổ)\\s+${DOES}`, 'iu');

/** `A`, `2`, `三`. Figures before people count them. */
const LABEL =
  '(?:[A-Z]|\\d{1,2}(?!\\d)(?!\\s*(?:người|khách|thành viên|people|persons?|pax|members|guests)))(?!\\p{Script=Latin})';
const WORD = '(?:groups?|teams?|nhóm|tổ|đoàn)';
const CHINESE = '(?:第?(?:[A-Z]|\\d{1,2}|[一二三四五六七八九十甲乙丙丁])组)';
const AND = '\\s*(?:[+&,、和与]|and(?!\\p{L})|và(?!\\p{L}))\\s*';
const LIST = `(?:${WORD}\\s+${LABEL}(?:${AND}(?:${WORD}\\s+)?${LABEL})*|${CHINESE}(?:${AND}${CHINESE})*)`;
const IS_LIST = new RegExp(`^(?:${LIST}|${LABEL}(?:\\s*[+&]\\s*${LABEL})+)$`, 'iu');
const LEADING = new RegExp(
  `^(?<groups>${LIST}|(?:toàn đoàn|cả đoàn)(?!\\p{L})|[^:：]{2,20}(?=\\s*[:：]))\\s*(?:[:：,，]|[-–—]+)?\\s*(?=[^\\s:：])`,
  'diu',
);
const TRAILING = /\s*(?:[（(](?<inBrackets>[^（()）]+)[）)]|[,，]\s*(?<behind>[^,，]+))\s*[.。]?$/du;

const NUMERALS = '一二三四五六七八九十';

/** Whether a cell means everybody. */
export function isEveryone(text: string): boolean {
  return EVERYONE.test(fold(text)) || EVERYONE.test(plain(text));
}

/** What stands in a heading beside the name of a group. */
const NO_NAME: readonly RegExp[] = [
  /:$/u,
  /^(?:programme|schedule|chương trình|lịch trình)(?:\s+(?:of|for|của|cho)|\s*[-–—])?\s+/iu,
  /(?:访问|接待|来访|考察|活动)*(?:日程|行程)(?:安排|表)?(?=\s*(?:\([^()]*\))?$)/u,
];

/** Who comes, in the sentence of a letter: `云海市代表团一行12人将于…`. */
const WHO_COMES =
  /^[\s\p{P}]*(?:兹有|现有|应邀,?)?(?<who>[^,。;:!?]{2,24}?团(?:\([^()]*\))?(?:一行\s*[\d一二三四五六七八九十]+\s*[人位名])?)(?:将|拟|定|于|应|来|赴)/du;
/** Signs that part or end sentences, and words with which a letter begins. */
const IS_SENTENCE =
  /[。;!?]|(?<=\p{Script=Han}[^,]*),(?!.{1,30}[组团]$)|(?<=\p{L}{5})[.](?:\s|$)|^(?:dear|please|kính gửi|各位|尊敬的)(?!\p{Script=Latin})/iu;

/** A heading without the days at its end: `Delegation of Arden, 18–19 May 2026`. */
function withoutDate(text: string): string {
  const [, name, end = ''] = /^(.+?)\s*[,，(（]\s*([^,，(（]*\d[^(（]*)$/u.exec(text) ?? [];
  return name !== undefined && typeof readDate(end) === 'object' ? name : text;
}

/** The name of a group in a heading; empty where it is none. */
export function headingOf(text: string): string {
  const who = WHO_COMES.exec(plain(text))?.indices?.groups?.who;
  const words = who ? asWritten(text).slice(...who) : NO_NAME.reduce(cut, withoutDate(text));
  if (IS_SENTENCE.test(plain(words))) return '';
  const isNobody = /^(?:the )?(?:delegation|doan|代表团|group)?$/u.test(fold(words));
  // Folded, the Vietnamese word for a team is an English preposition.
  const isGroup = GROUP_WORDS.test(fold(words)) || /^tổ\s/iu.test(words);
  return words.length > 60 || isNobody || SENTENCE.test(words) || !isGroup ? '' : asWritten(words);
}

/** Whether a column with this heading may hold what one group does. */
export function isSide(heading: string): boolean {
  return headingOf(heading) !== '' || SIDE_WORDS.test(fold(heading));
}

/** `a` of `Group A`, `2` of `第二组`, `b` of `B`: groups that are called by no more are the same. Undefined of any other name. */
export function labelOf(name: string): string | undefined {
  const words = fold(name);
  const [, latin] = /^(?:(?:groups?|teams?|nhom|to|doan) )?([a-z]|\d{1,2})$/u.exec(words) ?? [];
  const [, chinese] = /^第?([a-z]|\d{1,2}|[一二三四五六七八九十甲乙丙丁])[组团]$/u.exec(words) ?? [];
  const label = latin ?? chinese;
  const nth = label === undefined ? -1 : NUMERALS.indexOf(label);
  return nth === -1 ? label : String(nth + 1);
}

/** Names that share a word, each with it: `Groups A`, `B` are `Group A`, `Group B`; `A`, `B组` are `A组`, `B组`. */
export function withSharedWord(names: readonly string[]): readonly string[] {
  const before = names.map((name) => /^(group|team|nhóm|tổ|đoàn)s?\s+(?=\S{1,2}$)/iu.exec(plain(name))?.[1]);
  const word = before.find((each) => each !== undefined);
  const behind = names.find((name) => /^第?\S{1,2}[组团]$/u.test(plain(name)))?.slice(-1);
  return names.map((name, nth) => {
    if (before[nth] !== undefined) return name.replace(/^(group|team)s(?=\s)/iu, '$1');
    if (labelOf(name) === undefined || name.length > 2) return name;
    if (word !== undefined) return `${word} ${name}`;
    return behind === undefined || name.endsWith(behind) ? name : `${name}${behind}`;
  });
}

/** What of a delegation's name is its own: `kestria` of `Delegation of Kestria`; folded. */
export function ownWordsOf(name: string): string {
  return fold(name)
    .replaceAll(/(?<!\p{L})(?:the|delegation|group|party|of|from|doan dai bieu|doan)(?!\p{L})|代表团|访问团/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A name, folded, that is plainly that of a group. */
export const IS_NAME = /.(?: (?:group|team|delegation)|[组团])$|^(?:nhom|to) ./u;

/** What each of several groups does that one cell tells of, by lines or semicolons; else the cell as it is. */
export function groupsApart(text: string): readonly { readonly title: string; readonly groups: string }[] {
  const parts = partsOf(text).map((part) => groupsSaid(part));
  return parts.length > 1 && parts.every(({ groups }) => groups !== '')
    ? parts
    : [{ title: asWritten(text), groups: '' }];
}

/** `分组活动：经贸组——座谈；教育组——参观`: what stands between semicolons or in lines, without what introduces it all. */
export function partsOf(text: string): readonly string[] {
  const parts = text.split(/\s*[;；\n]\s*/u).filter((part) => part !== '');
  const [first = '', ...others] = parts;
  const introduction = /^[^:;]{1,20}:\s*(?=[^:;]{1,30}(?:[:—–-]|组))/u.exec(plain(first))?.[0].length ?? 0;
  const isIntroduced = introduction > 0 && others.length > 0 && groupsSaid(first).groups === '';
  return isIntroduced && !IS_NAME.test(fold(first.slice(0, introduction)))
    ? [asWritten(first).slice(introduction), ...others]
    : parts;
}

/** What is said beside names: that nobody else is meant, or that they are there. */
export const WITH_NAMES = [
  '(?:(?:only|for|仅限?|限|chỉ|dành cho)\\s*)?(?:the\\s+)?',
  '\\s*(?:only|参加|参与|出席)?',
] as const;
const BESIDE = new RegExp(`^${WITH_NAMES[0]}|${WITH_NAMES[1]}$`, 'giu');
const BETWEEN = new RegExp(AND, 'iuy');

/**
 * Whose a line is by its words, and the words without: `Group A: talks`, `A组参观`, `Dinner (all)`, `Dinner, everyone`.
 *
 * @param known folded names of groups that no list tells: `文化组`
 */
export function groupsSaid(
  title: string,
  known: ReadonlySet<string> = NONE,
): { readonly groups: string; readonly title: string } {
  const [words, written] = [plain(title), asWritten(title)];
  const said = (found: RegExpExecArray | null) => {
    const { groups, inBrackets, behind } = found?.indices?.groups ?? {};
    const whose = groups ?? inBrackets ?? behind;
    return whose === undefined ? '' : written.slice(...whose);
  };
  const without = (begin: number) => {
    const rest = written.slice(begin);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  };
  const first = LEADING.exec(words);
  if (first && isGroups(said(first), known)) return { groups: said(first), title: without(first[0].length) };
  const article = /^the /iu.exec(words)?.[0].length ?? 0;
  const named = namesReach(words.slice(article), known);
  const reach = article + named;
  const rest = /^\s*(?:[:,]|[-–—]+)?\s*/u.exec(words.slice(reach))?.[0].length ?? 0;
  if (named > 0 && reach + rest < words.length)
    return { groups: written.slice(article, reach), title: without(reach + rest) };
  const last = TRAILING.exec(words);
  if (last && last.index > 0 && isGroups(said(last), known))
    return { groups: bareNames(said(last)), title: written.slice(0, last.index) };
  return { groups: '', title: written };
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a text is nothing but groups. */
export function isGroups(text: string, known: ReadonlySet<string> = NONE): boolean {
  const words = plain(text);
  if (IS_LIST.test(words) || EVERYONE_ONLY.test(fold(words)) || EVERYONE_ONLY.test(words)) return true;
  const bare = bareNames(words);
  return known.size > 0 && bare !== '' && namesReach(bare, known) === bare.length;
}

function bareNames(text: string): string {
  return asWritten(text).replaceAll(BESIDE, '');
}

/** How far the known names reach with which a text begins, each behind a comma or `and`. */
function namesReach(words: string, known: ReadonlySet<string>): number {
  let reach = 0;
  for (;;) {
    BETWEEN.lastIndex = reach;
    const sign = reach === 0 ? '' : BETWEEN.exec(words)?.[0];
    const begin = reach + (sign?.length ?? 0);
    const length = sign === undefined ? 0 : nameReach(words.slice(begin, begin + LONGEST_NAME), known);
    if (length === 0) return reach;
    reach = begin + length;
  }
}

const LONGEST_NAME = 60;

/** The length of the longest known name with which a text begins. */
function nameReach(words: string, known: ReadonlySet<string>): number {
  const folded = fold(words);
  if (![...known].some((name) => folded.startsWith(name))) return 0;
  for (let length = words.length; length > 1; length -= 1) {
    const isWhole =
      !/^\p{Script=Latin}{2}/u.test(words.slice(length - 1)) && /\p{L}$|\d$/u.test(words.slice(0, length));
    if (isWhole && known.has(fold(words.slice(0, length)))) return length;
  }
  return 0;
}
