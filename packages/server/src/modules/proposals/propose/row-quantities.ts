import {
  type EngagementKind,
  kindOf,
  type Measure,
  type Quantity,
  type Reading,
  type TableCell,
  type TableField,
} from '@comity/domain';
import { moneyColumn } from './cell-money.ts';
import { cellNumber, type DecimalSign, type ReadCell } from './cell-numbers.ts';
import { isMeasured, measureOfUnit, unitBehindNumber } from './cell-units.ts';

/** The cells of one row by what their columns hold; empty ones are left out. */
export type Cells = ReadonlyMap<TableField, TableCell>;

/** What is to be known of columns of numbers. */
export interface NumberColumns {
  readonly kind: EngagementKind;
  /** BCP-47: what a cell is read in whose letters do not tell. */
  readonly language: string;
  /** As printed: they may name the unit ("Weight (t)") or the currency ("Value (CNY)"). */
  readonly headers: ReadonlyMap<TableField, string>;
  readonly signs: ReadonlyMap<TableField, DecimalSign>;
}

interface CellQuantity {
  readonly quantity: Quantity;
  readonly sources: readonly TableField[];
}

/** What the number of a column is one of. */
interface Counted {
  readonly measure: Measure;
  readonly unit: string | null;
  readonly of?: string | null;
  /** A column "in millions" writes millions as ones. */
  readonly times?: number;
  readonly also?: readonly TableField[];
}

/** @returns also what stands in a column of numbers and is none, with its heading: it goes into the record's notes, lest it be lost */
export function quantitiesOf(
  cells: Cells,
  { kind, language, headers, signs }: NumberColumns,
  readCell: ReadCell,
): { readonly quantities: readonly CellQuantity[]; readonly unread: readonly string[] } {
  const found: CellQuantity[] = [];
  const unread: string[] = [];
  const textIn = (field: TableField) => cells.get(field)?.text.trim() ?? '';
  const headed = (field: TableField) => `${textIn(field)} ${headers.get(field) ?? ''}`;
  const add = (source: TableField, { measure, unit, of = null, times = 1, also = [] }: Counted) => {
    const cell = cells.get(source);
    if (!cell) return;
    const whole = measure !== 'money' && measure !== 'tonnes' && !(source === 'quantity' && isMeasured(unit));
    const number = cellNumber(cell, { sign: signs.get(source) ?? '.', whole, readCell }, times);
    if (!number) unread.push(`${headers.get(source) || source}: ${cell.text.trim()}`.slice(0, 300));
    else found.push({ quantity: { measure, unit, of, hedge: null, ...number }, sources: [source, ...also] });
  };
  const toldWithin = (field: TableField): readonly CellQuantity[] =>
    toldIn(textIn(field), language, readCell).map(({ measure, value, low, high, qualifier, unit, of, quote }) => ({
      quantity: { measure, value, low, high, qualifier, unit, of: of ?? quote, hedge: null },
      sources: [field],
    }));
  const goods = (textIn('goods') || textIn('category')).slice(0, 300) || null;
  const unit = textIn('unit') || unitBehindNumber(textIn('quantity'));
  const packing = unitBehindNumber(textIn('packages'));
  add('persons', { measure: ATTENDANCES.test(headers.get('persons') ?? '') ? 'person-times' : 'persons', unit: null });
  const several = toldWithin('quantity');
  if (several.length > 1) found.push(...several);
  else add('quantity', { measure: measureOfUnit(unit), unit: unit.slice(0, 20) || null, of: goods, also: ['unit'] });
  add('packages', { measure: packing === '' ? 'packages' : measureOfUnit(packing), unit: null, of: goods });
  if (found.length === 0 && kindOf(kind).about === 'goods') found.push(...GOODS.flatMap(toldWithin));
  add('weight', { measure: 'tonnes', unit: TONNES.test(headed('weight')) ? 't' : 'kg', of: goods });
  const money = moneyColumn(textIn('value'), textIn('currency'), headers.get('value') ?? '', readCell);
  if (money !== null) add('value', { measure: 'money', unit: money.currency, times: money.times, also: ['currency'] });
  return { quantities: found, unread };
}

/** Who comes twice counts twice. */
const ATTENDANCES = /person-times|人次|lượt/iu;
const TONNES = /(?:^|[\s(（\d])(?:t|tons?|tonnes?)(?=[\s)）.]|$)|吨|公噸|tấn/iu;
/** Where lists without a column of quantities tell them: "30 wheelchairs and 200 blankets". */
const GOODS = ['goods', 'category', 'purpose'] as const;

/** In the language of its letters, or in that of the list: "100 thùng mì" has none that only Vietnamese has. */
function toldIn(text: string, language: string, readCell: ReadCell): Reading['quantities'] {
  const { quantities } = readCell(text);
  return quantities.length > 0 ? quantities : readCell(text, language).quantities;
}
