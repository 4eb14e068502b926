import { randomUUID } from 'node:crypto';
import {
  type Direction,
  type EngagementKind,
  figureWeight,
  kindOf,
  type Measure,
  type PartyRole,
  type ProposedEngagement,
  type ProposedParty,
  type Quantity,
  type Reading,
  type TableCell,
  type TableField,
  type TableSheet,
} from '@comity/domain';
import { directionOfCell } from '@comity/formats';
import { cellPeriod, type DateOrder, dateOrderOf } from './cell-dates.ts';
import { cellNumber, type DecimalSign, decimalSignOf } from './cell-numbers.ts';
import { type PaperText, PassageList, type ProposalDraft, TABLE_SOURCE } from './draft.ts';

/** How a person confirmed the columns of a list. */
export interface ConfirmedColumns {
  readonly kind: EngagementKind;
  readonly direction: Direction | null;
  /** The field of each column, from the left; null for one that is not read. */
  readonly columns: readonly (TableField | null)[];
  readonly dataRows: readonly number[];
  /** The columns' headings as printed: they may name the unit ("Weight (t)") or the currency ("Value (CNY)"). */
  readonly headers: readonly string[];
  /** BCP-47: how the paper writes numbers where its columns leave a doubt. */
  readonly language: string;
}

type ReadCell = (text: string, language?: string) => Reading;
type Cells = ReadonlyMap<TableField, TableCell>;

/**
 * One proposal a row, which is its evidence, as its cell is that of each field. Rows without a date, a partner, a country or
 * a number tell of nothing and are passed over.
 */
export function proposeRows(
  sheet: TableSheet,
  confirmed: ConfirmedColumns,
  paper: PaperText,
  readCell: ReadCell,
): readonly ProposalDraft[] {
  const { kind, direction, language } = confirmed;
  const signs = new Map(
    confirmed.columns.flatMap((field, column) =>
      field === null ? [] : [[field, decimalSignOf(cellsOf(sheet, column, confirmed.dataRows), confirmed.language)]],
    ),
  );
  const dates = confirmed.columns.flatMap((field, column) =>
    field === 'date' || field === 'endDate' ? cellsOf(sheet, column, confirmed.dataRows) : [],
  );
  const dateOrder = dateOrderOf(dates.map(({ text }) => text));
  return confirmed.dataRows.flatMap((rowIndex) => {
    const row = sheet.rows[rowIndex] ?? [];
    const cells = new Map<TableField, TableCell>();
    const headers = new Map<TableField, string>();
    confirmed.columns.forEach((field, column) => {
      const cell = row[column];
      if (field === null || !cell || cell.text.trim() === '' || cells.has(field)) return;
      cells.set(field, cell);
      headers.set(field, confirmed.headers[column] ?? '');
    });
    const draft = rowProposal(
      cells,
      spanOf(row),
      { kind, direction, language, headers, signs, dateOrder },
      paper,
      readCell,
    );
    return draft ? [draft] : [];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From a row's first words to its last. */
function spanOf(row: readonly TableCell[]): Span {
  const filled = row.filter(({ text }) => text.trim() !== '');
  return { start: filled.at(0)?.start ?? 0, end: filled.at(-1)?.end ?? 0 };
}

function cellsOf(sheet: TableSheet, column: number, rows: readonly number[]): readonly TableCell[] {
  return rows.flatMap((row) => sheet.rows[row]?.[column] ?? []);
}

/** What a row needs to know of its columns. */
interface Columns extends Pick<ConfirmedColumns, 'kind' | 'direction' | 'language'> {
  readonly headers: ReadonlyMap<TableField, string>;
  readonly signs: ReadonlyMap<TableField, DecimalSign>;
  readonly dateOrder: DateOrder | null;
}

function rowProposal(
  cells: Cells,
  row: Span,
  columns: Columns,
  paper: PaperText,
  readCell: ReadCell,
): ProposalDraft | null {
  const { kind } = columns;
  const direction = directionOfCell(cells.get('direction')?.text ?? '') ?? columns.direction;
  const passages = new PassageList(paper.documentId);
  const evidence: Record<string, number[]> = {};
  const quoted = ({ start, end }: Span) => passages.add({ start, end, quote: paper.rawText.slice(start, end) });
  const cite = (field: string, ...sources: readonly TableField[]) => {
    evidence[field] = sources.flatMap((source) => cells.get(source) ?? []).map(quoted);
  };
  const text = (field: TableField) => cells.get(field)?.text.replace(/\s+/g, ' ').trim().slice(0, 300) || null;
  // The sentence of a list is its row: a cell by itself ("3") says nothing.
  evidence[''] = [quoted(row)];

  const period = periodOf(cells, columns.dateOrder, readCell);
  if (period.period !== null || period.periodAsWritten !== null) cite('period', 'date', 'endDate');
  const countryCell = text('country');
  const countries = countryCell === null ? [] : countriesOf(countryCell, columns.language, readCell);
  if (countries.length > 0) cite('countries', 'country');
  if (cells.has('direction')) cite('direction', 'direction');
  const { quantities, unread } = quantitiesOf(cells, columns, readCell);
  quantities.forEach(({ sources }, index) => {
    cite(`quantities.${index}`, ...sources);
  });
  const parties = partiesOf(cells, kind, direction, countries);
  parties.forEach(({ source }, index) => {
    cite(`parties.${index}`, source);
  });
  if (period.period === null && parties.length === 0 && countries.length === 0 && quantities.length === 0) return null;
  const place = text('place');
  if (place !== null) cite('place', 'place');
  const fields: Record<string, string> = {};
  const ownField = { visit: 'purpose', consignment: 'goods', training: 'subject', exchange: 'theme' } as const;
  const about = text('purpose') ?? text('goods') ?? text('category');
  const name = kind in ownField ? ownField[kind as keyof typeof ownField] : undefined;
  if (name !== undefined && about !== null) {
    fields[name] = about;
    cite(`fields.${name}`, 'purpose', 'goods', 'category');
  }
  const head = text('head');
  if (kind === 'visit' && head !== null) {
    fields.headOfDelegation = head;
    cite('fields.headOfDelegation', 'head');
  }
  const engagement: ProposedEngagement = {
    kind,
    direction: kindOf(kind).directions.includes(direction ?? 'incoming') ? direction : null,
    status: 'reported',
    aggregate: false,
    title:
      [text('partner') ?? text('donor') ?? countryCell, about ?? head].filter(Boolean).join(' · ').slice(0, 140) ||
      kind,
    ...period,
    countries,
    place,
    themes: [],
    parties: parties.map(({ party }) => party),
    quantities: quantities.map(({ quantity }) => quantity),
    fields,
    byOthers: false,
    notes: [text('remarks'), ...unread].filter(Boolean).join('\n') || null,
    evidence,
  };
  return {
    id: randomUUID(),
    documentId: paper.documentId,
    source: TABLE_SOURCE,
    payload: { kind: 'engagement', engagement },
    passages: passages.all,
    weight: figureWeight(engagement),
  };
}

/**
 * A column of countries names nothing else: each is read by itself, by its letters, then in the language of the list ("Na Uy"),
 * then behind the noun that tells it from a person's name ("nước Anh").
 */
function countriesOf(cell: string, language: string, readCell: ReadCell): readonly string[] {
  const found = cell.split(/[;,/、，；]/u).flatMap((part) => {
    const name = part.trim();
    const attempts = [() => readCell(name), () => readCell(name, language), () => readCell(`nước ${name}`, 'vi')];
    for (const attempt of attempts) {
      const { countries } = attempt();
      if (countries.length > 0) return countries.map(({ iso }) => iso);
    }
    return [];
  });
  return [...new Set(found)];
}

function periodOf(
  cells: Cells,
  order: DateOrder | null,
  readCell: ReadCell,
): { period: string | null; periodAsWritten: string | null } {
  const written = [cells.get('date')?.text, cells.get('endDate')?.text].filter(
    (each) => each !== undefined && each !== '',
  );
  const start = cellPeriod(cells.get('date')?.text ?? '', order, readCell);
  const end = cellPeriod(cells.get('endDate')?.text ?? '', order, readCell);
  if (start === null) return { period: null, periodAsWritten: written.join(' – ').slice(0, 300) || null };
  const joined = end !== null && end !== start && !start.includes('/') && end > start ? `${start}/${end}` : start;
  return { period: joined, periodAsWritten: null };
}

interface CellQuantity {
  readonly quantity: Quantity;
  readonly sources: readonly TableField[];
}

/** @returns also what stands in a column of numbers and is none, with its heading: it goes into the record's notes, lest it be lost */
function quantitiesOf(
  cells: Cells,
  { headers, signs }: Columns,
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

const PARTNER_ROLES: Readonly<
  Record<EngagementKind, Readonly<Partial<Record<Direction, PartyRole>> & { other: PartyRole }>>
> = {
  visit: { incoming: 'guest', outgoing: 'host', other: 'participant' },
  talks: { incoming: 'guest', outgoing: 'host', other: 'participant' },
  consignment: { incoming: 'consignor', outgoing: 'consignee', other: 'consignee' },
  training: { other: 'partner' },
  exchange: { other: 'partner' },
  deployment: { incoming: 'sender', outgoing: 'receiver', other: 'participant' },
  'medical-aid': { incoming: 'giver', outgoing: 'receiver', other: 'partner' },
  project: { other: 'partner' },
  agreement: { other: 'signatory' },
  event: { other: 'participant' },
  honour: { incoming: 'giver', outgoing: 'honoured', other: 'participant' },
  request: { incoming: 'requester', outgoing: 'receiver', other: 'requester' },
};

function partiesOf(
  cells: Cells,
  kind: EngagementKind,
  direction: Direction | null,
  countries: readonly string[],
): readonly { readonly party: ProposedParty; readonly source: TableField }[] {
  const roles = PARTNER_ROLES[kind];
  const country = countries.length === 1 ? (countries[0] ?? null) : null;
  const party = (source: TableField, role: PartyRole, person: boolean) => {
    const nameAsPrinted = cells.get(source)?.text.replace(/\s+/g, ' ').trim().slice(0, 300);
    if (!nameAsPrinted) return [];
    const made: ProposedParty = {
      partyId: null,
      role,
      nameAsPrinted,
      kind: person ? 'person' : 'organisation',
      organisationKind: null,
      country: person ? null : country,
      post: null,
    };
    return [{ party: made, source }];
  };
  return [
    ...party('partner', (direction && roles[direction]) ?? roles.other, false),
    ...party('donor', 'donor', false),
    ...party('head', 'principal', true),
  ];
}
