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

/** `A`, `2`, `三`. Figures before people count them. */
const LABEL =
  '(?:[A-Z]|\\d{1,2}(?!\\d)(?!\\s*(?:người|khách|thành viên|people|persons?|pax|members|guests)))(?!\\p{Script=Latin})';
const WORD = '(?:groups?|teams?|nhóm|tổ|đoàn)';
const CHINESE = '(?:第?(?:[A-Z]|\\d{1,2}|[一二三四五六七八九十甲乙丙丁])组)';
const AND = '\\s*(?:[+&,、和与]|and(?!\\p{L})|và(?!\\p{L}))\\s*';
const LIST = `(?:${WORD}\\s+${LABEL}(?:${AND}(?:${WORD}\\s+)?${LABEL})*|${CHINESE}(?:${AND}${CHINESE})*)`;
const IS_LIST = new RegExp(`^(?:${LIST}|${LABEL}(?:\\s*[+&]\\s*${LABEL})+)$`, 'iu');
const LEADING = new RegExp(
  `^(?<groups>${LIST}|(?:toàn đoàn|cả đoàn)(?!\\p{L})|[^:：]{2,20}(?=\\s*[:：]))\\s*[:：,，]?\\s*(?=[^\\s:：])`,
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
  /^(?:programme|schedule|chương trình|lịch trình)(?:\s+(?:of|for|của|cho))?\s+/iu,
  /(?:访问|接待|来访|考察|活动)*(?:日程|行程)(?:安排|表)?(?=\s*(?:\([^()]*\))?$)/u,
];

/** The name of a group in a heading; empty where it is none. */
export function headingOf(text: string): string {
  const words = NO_NAME.reduce(cut, text);
  const isNobody = /^(?:the )?(?:delegation|doan|代表团|group)?$/u.test(fold(words));
  // Folded, the Vietnamese word for a team is an English preposition.
  const isGroup = GROUP_WORDS.test(fold(words)) || /^tổ\s/iu.test(words);
  return words.length > 60 || isNobody || !isGroup ? '' : asWritten(words);
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

/** Whose a line is by its words, and the words without: `Group A: talks`, `A组参观`, `Dinner (all)`, `Dinner, everyone`. */
export function groupsSaid(title: string): { readonly groups: string; readonly title: string } {
  const [words, written] = [plain(title), asWritten(title)];
  const said = (found: RegExpExecArray | null) => {
    const { groups, inBrackets, behind } = found?.indices?.groups ?? {};
    const whose = groups ?? inBrackets ?? behind;
    return whose === undefined ? '' : written.slice(...whose);
  };
  const first = LEADING.exec(words);
  if (first && isGroups(said(first))) {
    const rest = written.slice(first[0].length);
    return { groups: said(first), title: rest.charAt(0).toUpperCase() + rest.slice(1) };
  }
  const last = TRAILING.exec(words);
  if (last && last.index > 0 && isGroups(said(last)))
    return { groups: said(last), title: written.slice(0, last.index) };
  return { groups: '', title: written };
}

function isGroups(text: string): boolean {
  const words = plain(text);
  return IS_LIST.test(words) || EVERYONE_ONLY.test(fold(words)) || EVERYONE_ONLY.test(words);
}
