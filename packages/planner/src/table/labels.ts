import type { Field } from './sheet.ts';

/** Labels that stand before a value in a line or a cell, and the column that it would stand in. */
const LABELS: readonly (readonly [LabelField, RegExp])[] = [
  ['place', /^(?:venue|place|location|地点|地點|场所|địa điểm|tại)\s*[:：]\s*/iu],
  ['groups', /^(?:participants?|groups?|参加人员|参加|參加人員|參加|thành phần|đoàn)\s*[:：]\s*/iu],
  [
    'interpreters',
    /^(?:interp(?:reters?|reting|\.)?|翻译|翻譯|译员|譯員|phiên dịch(?: viên)?|pdv?|người dịch)\s*[:：]\s*/iu,
  ],
  ['vehicles', /^(?:cars?|vehicles?|transport|车辆|用车|車輛|用車|xe)\s*[:：]\s*/iu],
  [
    'hosts',
    /^(?:(?:hosts?|escorts?|accompanied by|陪同|主持|接待|接机|送机|接機|送機|người đón|đi cùng|chủ trì)\s*[:：]\s*|(?:met|received|welcomed|escorted) by\s*[:：]?\s+)/iu,
  ],
  ['remarks', /^(?:remarks?|notes?|备注|備註|ghi chú)\s*[:：]\s*/iu],
];
export type LabelField = Extract<Field, 'place' | 'groups' | 'interpreters' | 'vehicles' | 'hosts' | 'remarks'>;

const BEFORE_LABEL = new RegExp(
  `[\\s(（，,.。]+(?=(?:${LABELS.map(([, { source }]) => source.replace(/^\^/, '')).join('|')}))`,
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

/** Whether a text begins with a label. */
export function isLabelled(text: string): boolean {
  return LABELS.some(([, label]) => label.test(text));
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
  for (const part of text
    .replaceAll(WITHOUT_COLON, '$<label>: ')
    .replaceAll(BEFORE_LABEL, '\n')
    .split(/\n|\s*[|;；]\s*/u)) {
    const [field, label] = LABELS.find(([, pattern]) => pattern.test(part)) ?? [];
    if (field && label && isFree(field)) {
      const value = withoutLooseBrackets(part.replace(label, ''));
      if (value !== '') values.set(field, joined(values.get(field) ?? '', value));
      isCut = true;
    } else rest = joined(rest, part);
  }
  return isCut ? { rest: withoutLooseBrackets(rest), values } : { rest: text, values };
}

function joined(one: string, other: string): string {
  return one === '' || other === '' ? one + other : `${one}; ${other}`;
}

/** A bracket that was opened before a label is closed behind its value. */
function withoutLooseBrackets(text: string): string {
  const opens = text.search(/[(（]/u);
  const closes = text.search(/[)）]/u);
  const loose = closes !== -1 && (opens === -1 || closes < opens);
  const closed = loose ? text.replace(/[)）]/u, '') : text.replace(/\s*[(（](?=[^)）]+$)/u, ', ');
  return closed.replace(/[(（，,\s]+$/u, '').trim();
}
