/**
 * What the cells of a column look like, for columns whose heading says little, and to doubt headings that promise too much.
 */
import { REGION_CODES, REGION_PRESETS, regionName, type TableField } from '@comity/domain';
import { findDateProblem, looksLikeDate } from './cell-dates.ts';

const NUMBER =
  /^[-+(]?\s*(?:about |nearly |over |more than |约|近|超过|逾|gần |khoảng |hơn |trên )?[\d０-９٠-٩][\d０-９٠-٩\s.,．，٫٬']*(?:万|亿|triệu|nghìn|million|thousand)?\s*(?:人|批|箱|件|套|吨|剂|个|名|người|đoàn|kg|t|pcs|boxes|persons|doses)?\)?$/iu;
const MONEY =
  /^(?:[$€£¥₫￥]|US\$|RMB|USD|EUR|CNY|VND)\s?[\d.,]+|[\d.,]\s?(?:[$€£¥₫đ]|元|美元|欧元|đồng|USD|EUR|CNY|VND|RMB)$/iu;
const CURRENCY =
  /^(?:USD|EUR|CNY|RMB|VND|CHF|GBP|JPY|KRW|HKD|AUD|CAD|THB|LAK|KHR|NPR|MMK|人民币|美元|欧元|港币|日元|越南盾|đồng|đô la)$/iu;
const UNIT =
  /^(?:pcs?|pieces?|boxes|box|cartons?|sets?|kits?|bags?|tonnes?|tons?|kg|g|l|litres?|m2|bottles?|doses?|packs?|units?|tents?|rolls?|箱|件|套|个|台|辆|顶|床|吨|公斤|千克|剂|支|瓶|盒|袋|包|条|双|只|张|份|cái|chiếc|bộ|thùng|hộp|kiện|kg|tấn|lít|liều|gói|túi|chai)$/iu;
const DIRECTION =
  /^(?:in(?:coming|ward)?|out(?:going|ward|bound)?|received|sent|来访|出访|来|往|接待|派出|đến|đi|đón|cử)$/iu;

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  REGION_CODES.flatMap((iso) =>
    REGION_PRESETS.flatMap((preset) =>
      (['en', 'zh', 'vi'] as const).map((language) => plain(regionName(iso, preset, language))),
    ),
  ),
);

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** A country or region by a usual name or, in capitals, its ISO code. */
function isCountry(text: string): boolean {
  return COUNTRY_NAMES.has(plain(text)) || (/^[A-Z]{2}$/u.test(text.trim()) && REGION_CODES.includes(text.trim()));
}

/** Whether a cell holds data rather than a heading: a number or a date. */
export function isDataLike(text: string): boolean {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) || MONEY.test(trimmed) || looksLikeDate(trimmed);
}

type Recogniser = (text: string) => boolean;

/** How cells of a field look; fields without an entry are free text. */
const LOOKS: Readonly<Partial<Record<TableField, Recogniser>>> = {
  date: (text) => looksLikeDate(text) || findDateProblem(text) !== undefined || /^(?:19|20)\d{2}$/u.test(text),
  endDate: (text) => looksLikeDate(text) || findDateProblem(text) !== undefined,
  expiry: (text) => looksLikeDate(text) || findDateProblem(text) !== undefined,
  country: isCountry,
  direction: (text) => DIRECTION.test(text),
  currency: (text) => CURRENCY.test(text),
  unit: (text) => UNIT.test(text),
  persons: (text) => NUMBER.test(text),
  quantity: (text) => NUMBER.test(text),
  packages: (text) => NUMBER.test(text),
  weight: (text) => NUMBER.test(text),
  value: (text) => NUMBER.test(text) || MONEY.test(text),
  number: (text) => /^[A-Za-z]{0,3}[-.]?\d{1,6}[.)、]?$/u.test(text),
};

/** The share of cells that look like the field, 0 to 1; undefined where any text would do or there are no cells. */
export function likeness(field: TableField, cells: readonly string[]): number | undefined {
  const looks = LOOKS[field];
  const filled = cells.map((text) => text.trim()).filter((text) => text !== '');
  if (looks === undefined || filled.length === 0) return undefined;
  return filled.filter(looks).length / filled.length;
}

/** Fields that a column may be known by from its cells alone, and how far to believe that. */
export const TELLING_CONTENTS: readonly (readonly [field: TableField, belief: number])[] = [
  ['currency', 0.75],
  ['date', 0.7],
  ['country', 0.7],
  ['direction', 0.65],
  ['unit', 0.6],
];
