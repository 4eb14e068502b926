import {
  type Direction,
  type EngagementKind,
  isRegionCode,
  kindOf,
  nameKey,
  type PartyRole,
  type ProposedParty,
  roleFor,
  type TableField,
} from '@comity/domain';
import { directionOfCell, namesReceiver } from '@comity/formats';
import type { OwnParty } from '../../parties/own-party.usecases.ts';
import type { ReadCell } from './cell-numbers.ts';
import type { Cells } from './row-quantities.ts';

/** What is to be known of columns that name two sides. */
export interface SideColumns {
  readonly kind: EngagementKind;
  /** Of all rows that do not tell their own. */
  readonly direction: Direction | null;
  /** BCP-47 */
  readonly language: string;
  readonly headers: ReadonlyMap<TableField, string>;
  readonly own: OwnParty;
}

const hasReceivers = ({ headers }: SideColumns) => namesReceiver(headers.get('partner') ?? '');
const nameIn = (cells: Cells, field: TableField) =>
  cells.get(field)?.text.replace(/\s+/g, ' ').trim().slice(0, 300) || null;

/** Which way it went: as the row says, or by the side on which it names the desk, else as all of the list. */
export function directionOfRow(
  cells: Cells,
  columns: SideColumns,
): { readonly direction: Direction | null; readonly toldIn: TableField | null } {
  const said = directionOfCell(cells.get('direction')?.text ?? '');
  if (said !== null) return { direction: said, toldIn: 'direction' };
  const isDesk = (field: TableField) => columns.own.matches({ name: nameIn(cells, field) ?? '' });
  if (isDesk('donor')) return { direction: 'outgoing', toldIn: 'donor' };
  if (hasReceivers(columns) && isDesk('partner')) return { direction: 'incoming', toldIn: 'partner' };
  return { direction: columns.direction, toldIn: null };
}

/** The countries that a row's own column names; where it has none, those of the other side's name. */
export function countriesOf(
  cells: Cells,
  direction: Direction | null,
  { language, own }: SideColumns,
  readCell: ReadCell,
): { readonly countries: readonly string[]; readonly namedIn: TableField } {
  const named = countriesNamed(cells.get('country')?.text ?? '', language, readCell);
  if (named.length > 0) return { countries: named, namedIn: 'country' };
  const otherSide = direction === 'incoming' && cells.has('donor') ? 'donor' : 'partner';
  const within = countriesWithin(nameIn(cells, otherSide), language, readCell);
  return { countries: within.filter((country) => country !== own.country), namedIn: otherSide };
}

/**
 * A column of countries names nothing else: each is read by itself, by its letters, then in the language of the list ("Na Uy"),
 * then behind the noun that tells it from a person's name ("nước Anh").
 */
function countriesNamed(cell: string, language: string, readCell: ReadCell): readonly string[] {
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

/** Those that stand in a name ("Danish Red Cross", 韩国釜山市), or that a body of this name is known to be of. */
function countriesWithin(name: string | null, language: string, readCell: ReadCell): readonly string[] {
  if (name === null) return [];
  const { countries, organisations } = readBody(name, language, readCell);
  const known =
    countries.length > 0 ? countries.map(({ iso }) => iso) : organisations.map(({ country }) => country ?? '');
  return [...new Set(known)].filter(isRegionCode);
}

function readBody(name: string, language: string, readCell: ReadCell) {
  const reading = readCell(name);
  return reading.organisations.length > 0 || reading.countries.length > 0 ? reading : readCell(name, language);
}

/** The bodies and the person that a row names, each with the column in which it stands. */
export function partiesOf(
  cells: Cells,
  direction: Direction | null,
  columns: SideColumns,
  readCell: ReadCell,
): readonly { readonly party: ProposedParty; readonly source: TableField }[] {
  const { kind, language } = columns;
  const [only, ...others] = countriesNamed(cells.get('country')?.text ?? '', language, readCell);
  const ofTheRow = others.length === 0 ? (only ?? null) : null;
  const body = (source: TableField, role: PartyRole) => {
    const nameAsPrinted = nameIn(cells, source);
    if (nameAsPrinted === null) return [];
    const { organisations } = readBody(nameAsPrinted, language, readCell);
    const known = organisations.find(({ name }) => nameKey(name) === nameKey(nameAsPrinted));
    const country = known?.country && isRegionCode(known.country) ? known.country : ofTheRow;
    const organisationKind = known?.kind ?? null;
    const party = {
      partyId: null,
      role,
      nameAsPrinted,
      kind: 'organisation',
      organisationKind,
      country,
      post: null,
    } as const;
    return [{ party, source }];
  };
  const head = nameIn(cells, 'head');
  const { partnerRole } = kindOf(kind);
  return [
    // Who is named as receiving receives, also where the list is of what came in.
    ...body('partner', roleFor(partnerRole, hasReceivers(columns) ? 'outgoing' : direction)),
    ...body('donor', 'donor'),
    ...(head === null ? [] : [{ party: principal(head), source: 'head' as const }]),
  ];
}

function principal(nameAsPrinted: string): ProposedParty {
  return {
    ...{ partyId: null, role: 'principal', nameAsPrinted, kind: 'person' },
    ...{ organisationKind: null, country: null, post: null },
  };
}
