import {
  accounts,
  type Database,
  type SignInCondition,
  type SignInRow,
  type SignInTable,
  type SignInValue,
} from '@comity/storage';
import { createAdapterFactory } from 'better-auth/adapters';
import { hashToken } from './tokens.ts';

/** The library's nouns and ours: its user is our account, its account our credential. */
const TABLES: Readonly<Record<string, SignInTable>> = {
  user: 'account',
  account: 'credential',
  session: 'session',
  verification: 'verification',
  rateLimit: 'rateLimit',
};
const COLUMNS: Readonly<Partial<Record<SignInTable, Readonly<Record<string, string>>>>> = {
  session: { userId: 'accountId' },
  credential: { userId: 'accountId', accountId: 'providerAccountId' },
};
const MODEL_FIELDS = new Map(
  Object.entries(COLUMNS).map(([table, columns]) => [
    table,
    Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, field])),
  ]),
);

interface LibraryWhere {
  readonly field: string;
  readonly operator?: SignInCondition['operator'] | undefined;
  readonly value: unknown;
  readonly connector?: 'AND' | 'OR' | undefined;
}
type Row = Record<string, unknown>;

/**
 * The sign-in library's storage, on our own tables. Session tokens are hashed on their way in: whoever reads the database, or a
 * backup of it, can sign in as nobody.
 *
 * @see https://www.better-auth.com/docs/guides/create-a-db-adapter
 */
export function signInStore(database: Database) {
  const run = database.inInstallation;
  return createAdapterFactory({
    config: {
      adapterId: 'comity',
      supportsDates: false,
      supportsBooleans: true,
      supportsJSON: false,
      supportsNumericIds: false,
      supportsUUIDs: true,
    },
    adapter: () => ({
      async create<T extends Row>({ model, data }: { model: string; data: T }): Promise<T> {
        const table = tableOf(model);
        const row = await run((tx) => accounts.create(tx, table, rowOf(table, data)));
        return modelOf(table, row, data.token) as T;
      },
      async findOne<T>({ model, where }: { model: string; where: readonly LibraryWhere[] }): Promise<T | null> {
        const table = tableOf(model);
        const row = await run((tx) => accounts.find(tx, table, conditionsOf(table, where)));
        return row ? (modelOf(table, row, tokenAskedFor(where)) as T) : null;
      },
      async findMany<T>({
        model,
        where = [],
        limit,
        offset,
        sortBy,
      }: {
        model: string;
        where?: readonly LibraryWhere[] | undefined;
        limit: number;
        offset?: number | undefined;
        sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined;
      }): Promise<T[]> {
        const table = tableOf(model);
        const rows = await run((tx) =>
          accounts.list(tx, table, {
            where: conditionsOf(table, where),
            limit,
            ...(offset !== undefined && { offset }),
            ...(sortBy && { sortBy: { field: columnOf(table, sortBy.field), direction: sortBy.direction } }),
          }),
        );
        return rows.map((row) => modelOf(table, row, undefined) as T);
      },
      async update<T>({
        model,
        where,
        update,
      }: {
        model: string;
        where: readonly LibraryWhere[];
        update: T;
      }): Promise<T | null> {
        const table = tableOf(model);
        const [row] = await run((tx) =>
          accounts.update(tx, table, conditionsOf(table, where), rowOf(table, update as Row)),
        );
        return row ? (modelOf(table, row, tokenAskedFor(where)) as T) : null;
      },
      async updateMany({
        model,
        where,
        update,
      }: {
        model: string;
        where: readonly LibraryWhere[];
        update: Row;
      }): Promise<number> {
        const table = tableOf(model);
        return (await run((tx) => accounts.update(tx, table, conditionsOf(table, where), rowOf(table, update)))).length;
      },
      async delete({ model, where }: { model: string; where: readonly LibraryWhere[] }): Promise<void> {
        const table = tableOf(model);
        await run((tx) => accounts.remove(tx, table, conditionsOf(table, where)));
      },
      deleteMany({ model, where }: { model: string; where: readonly LibraryWhere[] }): Promise<number> {
        const table = tableOf(model);
        return run((tx) => accounts.remove(tx, table, conditionsOf(table, where)));
      },
      count({ model, where = [] }: { model: string; where?: readonly LibraryWhere[] | undefined }): Promise<number> {
        const table = tableOf(model);
        return run((tx) => accounts.count(tx, table, conditionsOf(table, where)));
      },
    }),
  });
}

function tableOf(model: string): SignInTable {
  const table = TABLES[model];
  if (!table) throw new RangeError(`no table holds the library's ${model}`);
  return table;
}

function columnOf(table: SignInTable, field: string): string {
  return COLUMNS[table]?.[field] ?? field;
}

const isHashed = (table: SignInTable, field: string) => table === 'session' && field === 'token';

function rowOf(table: SignInTable, data: Row): SignInRow {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      columnOf(table, field),
      isHashed(table, field) ? hashToken(String(value)) : plain(value),
    ]),
  );
}

function conditionsOf(table: SignInTable, where: readonly LibraryWhere[]): readonly SignInCondition[] {
  return where.map(({ field, operator = 'eq', value, connector = 'AND' }) => {
    const hash = (one: unknown) => (isHashed(table, field) ? hashToken(String(one)) : plain(one));
    return {
      field: columnOf(table, field),
      operator,
      value: Array.isArray(value) ? value.map(hash) : hash(value),
      connector,
    };
  });
}

function plain(value: unknown): SignInValue {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The library is given back the token that it asked with: the table knows only its hash. */
function modelOf(table: SignInTable, row: SignInRow, token: unknown): Row {
  const fields = MODEL_FIELDS.get(table) ?? {};
  const model = Object.fromEntries(Object.entries(row).map(([column, value]) => [fields[column] ?? column, value]));
  return table === 'session' && typeof token === 'string' ? { ...model, token } : model;
}

function tokenAskedFor(where: readonly LibraryWhere[]): unknown {
  return where.find(({ field, operator = 'eq' }) => field === 'token' && operator === 'eq')?.value;
}
