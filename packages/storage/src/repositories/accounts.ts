import { sql } from 'kysely';
import { newId } from '../id.ts';
import type { InstallationTx } from '../transaction.ts';

/**
 * What a sign-in library keeps: accounts, their credentials, sessions, one-time verifications, rate limits. It asks in its own
 * general way, so these are general; tables and columns are checked against the lists below.
 */
const TABLES = {
  account: ['id', 'name', 'email', 'emailVerified', 'image', 'language', 'createdAt', 'updatedAt'],
  credential: [
    'id',
    'accountId',
    'providerId',
    'providerAccountId',
    'password',
    'accessToken',
    'refreshToken',
    'idToken',
    'accessTokenExpiresAt',
    'refreshTokenExpiresAt',
    'scope',
    'createdAt',
    'updatedAt',
  ],
  session: ['id', 'accountId', 'token', 'expiresAt', 'ipAddress', 'userAgent', 'createdAt', 'updatedAt'],
  verification: ['id', 'identifier', 'value', 'expiresAt', 'createdAt', 'updatedAt'],
  rateLimit: ['id', 'key', 'count', 'lastRequest'],
} as const satisfies Record<string, readonly string[]>;

export type SignInTable = keyof typeof TABLES;
export type SignInValue = string | number | boolean | null;
export type SignInRow = Readonly<Record<string, SignInValue>>;

const OPERATORS = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

export interface SignInCondition {
  readonly field: string;
  readonly operator: keyof typeof OPERATORS | 'in' | 'not_in' | 'contains' | 'starts_with' | 'ends_with';
  readonly value: SignInValue | readonly SignInValue[];
  /** How it joins the others: all of `AND`, and any of `OR`. */
  readonly connector: 'AND' | 'OR';
}

export interface SignInList {
  readonly where?: readonly SignInCondition[];
  readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' };
  readonly limit?: number;
  readonly offset?: number;
}

function columnsOf(table: SignInTable): readonly string[] {
  return TABLES[table];
}

function column(table: SignInTable, field: string) {
  if (!columnsOf(table).includes(field)) throw new RangeError(`${table} has no column ${field}`);
  return sql.ref(field);
}

function condition(table: SignInTable, { field, operator, value }: SignInCondition) {
  const left = column(table, field);
  const likely = (text: unknown): string => String(text).replaceAll(/[\\%_]/g, '\\$&');
  switch (operator) {
    case 'in':
      return Array.isArray(value) && value.length > 0 ? sql`${left} in (${sql.join(value)})` : sql`false`;
    case 'not_in':
      return Array.isArray(value) && value.length > 0 ? sql`${left} not in (${sql.join(value)})` : sql`true`;
    case 'contains':
      return sql`${left} like ${`%${likely(value)}%`}`;
    case 'starts_with':
      return sql`${left} like ${`${likely(value)}%`}`;
    case 'ends_with':
      return sql`${left} like ${`%${likely(value)}`}`;
    default:
      if (value === null) return operator === 'eq' ? sql`${left} is null` : sql`${left} is not null`;
      return sql`${left} ${sql.raw(OPERATORS[operator])} ${value}`;
  }
}

function conditions(table: SignInTable, where: readonly SignInCondition[]) {
  const all = where.filter((one) => one.connector === 'AND').map((one) => condition(table, one));
  const any = where.filter((one) => one.connector === 'OR').map((one) => condition(table, one));
  const joined = [...all, ...(any.length > 0 ? [sql`(${sql.join(any, sql` or `)})`] : [])];
  return joined.length > 0 ? sql.join(joined, sql` and `) : sql`true`;
}

function columnList(table: SignInTable) {
  return sql.join(columnsOf(table).map((name) => sql.ref(name)));
}

/** An id is made where none is given. */
export async function create(tx: InstallationTx, table: SignInTable, values: SignInRow): Promise<SignInRow> {
  const row: SignInRow = { ...values, id: values.id ?? newId() };
  const fields = Object.keys(row);
  const { rows } = await sql<SignInRow>`
    insert into ${sql.table(table)} (${sql.join(fields.map((field) => column(table, field)))})
    values (${sql.join(fields.map((field) => row[field] ?? null))}) returning ${columnList(table)}`.execute(tx.db);
  return rows[0] ?? row;
}

export async function list(
  tx: InstallationTx,
  table: SignInTable,
  options: SignInList = {},
): Promise<readonly SignInRow[]> {
  const { where = [], sortBy = { field: 'id', direction: 'asc' }, limit = 100, offset = 0 } = options;
  const { rows } = await sql<SignInRow>`
    select ${columnList(table)} from ${sql.table(table)} where ${conditions(table, where)}
    order by ${column(table, sortBy.field)} ${sql.raw(sortBy.direction === 'desc' ? 'desc' : 'asc')}
    limit ${limit} offset ${offset}`.execute(tx.db);
  return rows;
}

export async function find(
  tx: InstallationTx,
  table: SignInTable,
  where: readonly SignInCondition[],
): Promise<SignInRow | undefined> {
  const [row] = await list(tx, table, { where, limit: 1 });
  return row;
}

/** @returns the rows as they became */
export async function update(
  tx: InstallationTx,
  table: SignInTable,
  where: readonly SignInCondition[],
  values: SignInRow,
): Promise<readonly SignInRow[]> {
  const sets = Object.entries(values).map(([field, value]) => sql`${column(table, field)} = ${value}`);
  const { rows } = await sql<SignInRow>`
    update ${sql.table(table)} set ${sql.join(sets)} where ${conditions(table, where)} returning ${columnList(table)}`.execute(
    tx.db,
  );
  return rows;
}

/** @returns how many rows went */
export async function remove(
  tx: InstallationTx,
  table: SignInTable,
  where: readonly SignInCondition[],
): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${conditions(table, where)}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0);
}

export async function count(
  tx: InstallationTx,
  table: SignInTable,
  where: readonly SignInCondition[] = [],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where ${conditions(table, where)}`.execute(tx.db);
  return rows[0]?.count ?? 0;
}
