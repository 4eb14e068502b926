import type { Measure, Quantity, Reading, TableCell, TableField } from '@comity/domain';
import { cellNumber, type DecimalSign } from './cell-numbers.ts';

/** Reads a few words by themselves. @param language BCP-47; by their own letters unless told */
export type ReadCell = (text: string, language?: string) => Reading;

/** The cells of one row by what their columns hold; empty ones are left out. */
export type Cells = ReadonlyMap<TableField, TableCell>;

/** What is to be known of columns of numbers. */
export interface NumberColumns {
  /** As printed: they may name the unit ("Weight (t)") or the currency ("Value (CNY)"). */
  readonly headers: ReadonlyMap<TableField, string>;
  readonly signs: ReadonlyMap<TableField, DecimalSign>;
}

interface CellQuantity {
  readonly quantity: Quantity;
  readonly sources: readonly TableField[];
}

/** @returns also what stands in a column of numbers and is none, with its heading: it goes into the record's notes, lest it be lost */
export function quantitiesOf(
  cells: Cells,
  { headers, signs }: NumberColumns,
  readCell: ReadCell,
): { readonly quantities: readonly CellQuantity[]; readonly unread: readonly string[] } {
  const withHeader = (field: TableField) => `${cells.get(field)?.text ?? ''} ${headers.get(field) ?? ''}`;
  const found: CellQuantity[] = [];
  const unread: string[] = [];
  const add = (
    source: TableField,
    measure: Measure,
    unit: string | null,
    of: string | null,
    also: readonly TableField[] = [],
  ) => {
    const cell = cells.get(source);
    if (!cell) return;
    const whole = measure !== 'money' && measure !== 'tonnes' && !(source === 'quantity' && isMeasured(unit));
    const number = cellNumber(cell, { sign: signs.get(source) ?? '.', whole, readCell });
    if (!number) unread.push(`${headers.get(source) || source}: ${cell.text.trim()}`.slice(0, 300));
    else found.push({ quantity: { measure, unit, of, hedge: null, ...number }, sources: [source, ...also] });
  };
  const unit = cells.get('unit')?.text.trim() ?? '';
  const goods = (cells.get('goods') ?? cells.get('category'))?.text.trim().slice(0, 300) || null;
  add('persons', ATTENDANCES.test(headers.get('persons') ?? '') ? 'person-times' : 'persons', null, null);
  add('quantity', measureOfUnit(unit), unit.slice(0, 20) || null, goods, ['unit']);
  add('packages', 'packages', null, goods);
  add('weight', 'tonnes', TONNES.test(withHeader('weight')) ? 't' : 'kg', goods);
  const currency = currencyOf(`${cells.get('currency')?.text ?? ''} ${withHeader('value')}`, readCell);
  if (currency !== null) add('value', 'money', currency, null, ['currency']);
  return { quantities: found, unread };
}

/** Who comes twice counts twice. */
const ATTENDANCES = /person-times|人次|lượt/iu;

/** Units of which there are halves. */
function isMeasured(unit: string | null): boolean {
  return (
    unit !== null && /^(?:k?g|t|tonnes?|tons?|l|litres?|m[23²³]?|吨|公斤|千克|升|米|平方米|tấn|kg|lít|m)$/iu.test(unit)
  );
}

const TONNES = /(?:^|[\s(（\d])(?:t|tons?|tonnes?)(?=[\s)）.]|$)|吨|公噸|tấn/iu;

/** Money without its currency is no money: the cell stays in the row's evidence, and a person may add it. */
function currencyOf(words: string, readCell: ReadCell): string | null {
  const code = /\b[A-Z]{3}\b/.exec(words)?.[0];
  if (code) return code;
  return readCell(words).quantities.find((quantity) => quantity.measure === 'money')?.unit ?? null;
}

const UNIT_MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/dose|剂|劑|liều/iu, 'doses'],
  [/kit|套|bộ/iu, 'kits'],
  [/box|carton|parcel|package|箱|包|件|thùng|kiện/iu, 'packages'],
  [/person|people|人|người/iu, 'persons'],
  [/household|famil|户|戶|hộ/iu, 'households'],
];

function measureOfUnit(unit: string): Measure {
  return UNIT_MEASURES.find(([pattern]) => pattern.test(unit))?.[1] ?? 'items';
}
