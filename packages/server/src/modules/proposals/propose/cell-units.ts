import type { Measure } from '@comity/domain';

const UNIT_MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/dose|剂|劑|liều/iu, 'doses'],
  [/kit|套|bộ/iu, 'kits'],
  [/box|carton|parcel|package|箱|包|件|thùng|kiện/iu, 'packages'],
  [/person|people|人|người/iu, 'persons'],
  [/household|famil|户|戶|hộ/iu, 'households'],
];

export function measureOfUnit(unit: string): Measure {
  return UNIT_MEASURES.find(([pattern]) => pattern.test(unit))?.[1] ?? 'items';
}

/** Units of which there are halves. */
export function isMeasured(unit: string | null): boolean {
  return (
    unit !== null && /^(?:k?g|t|tonnes?|tons?|l|litres?|m[23²³]?|吨|公斤|千克|升|米|平方米|tấn|kg|lít|m)$/iu.test(unit)
  );
}

/** What stands behind a cell's number: `bộ` of "12 bộ", 只 of "3万只"; empty where there is no number, or nothing behind it. */
export function unitBehindNumber(text: string): string {
  return BEHIND_NUMBER.exec(text.normalize('NFC'))?.[1]?.trim() ?? '';
}

/** A number's own words belong to it: 3万, 2 triệu. */
const BEHIND_NUMBER =
  /[\d十百千万亿萬億](?:\s*(?:thousand|million|nghìn|ngàn|triệu|tỷ)(?!\p{L}))?\s*((?![十百千万亿萬億])\p{L}[\p{L}\p{M}\s]*)$/iu;
