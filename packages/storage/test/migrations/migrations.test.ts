import { randomUUID } from 'node:crypto';
import { database, type TestDatabase } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openServer } from '../../src/engine/engine.ts';
import { MIGRATIONS } from '../../src/migrations/index.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { statementsOf } from '../../src/migrations/migration.ts';

let db: TestDatabase;
let engine: Engine;
const made: string[] = [];

beforeAll(async () => {
  db = await database();
  engine = await openServer(db.url);
});
afterAll(async () => {
  for (const name of made) await engine.dropDatabase(name);
  await db.close();
});

async function emptyDatabase(): Promise<string> {
  const name = `comity_test_${randomUUID().replaceAll('-', '')}`;
  await engine.createDatabase(name, 'template0');
  made.push(name);
  return name;
}

/** Columns, constraints, indexes, policies, views and grants, as the catalogue tells them. */
async function describeSchema(name: string): Promise<unknown> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(engine.connection(name));
  await client.connect();
  try {
    const ask = async (sql: string): Promise<unknown[]> => (await client.query({ text: sql, rowMode: 'array' })).rows;
    return {
      columns:
        await ask(`select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
        where table_schema = 'public' order by 1, 2`),
      constraints: await ask(`select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
        where connamespace = 'public'::regnamespace order by 1, 2`),
      indexes: await ask(
        `select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`,
      ),
      policies: await ask(`select tablename, policyname, qual, with_check from pg_policies order by 1, 2`),
      views: await ask(`select viewname, definition from pg_views where schemaname = 'public' order by 1`),
      grants: await ask(`select table_name, privilege_type from information_schema.role_table_grants
        where grantee = 'comity_app' and table_schema = 'public' order by 1, 2`),
    };
  } finally {
    await client.end();
  }
}

describe('the schema', () => {
  it('is the same however many steps at a time it was brought up by', async () => {
    const fresh = await emptyDatabase();
    await migrate(engine.connection(fresh));
    const expected = await describeSchema(fresh);
    for (let count = 1; count < MIGRATIONS.length; count += 1) {
      const stepped = await emptyDatabase();
      const first = await migrate(engine.connection(stepped), MIGRATIONS.slice(0, count));
      expect(first.applied).toHaveLength(count);
      const rest = await migrate(engine.connection(stepped));
      expect(rest.applied).toEqual(MIGRATIONS.slice(count).map((migration) => migration.id));
      expect(await describeSchema(stepped)).toEqual(expected);
    }
    expect((await migrate(engine.connection(fresh))).applied).toEqual([]);
  });

  it('is brought up once when two servers start at the same moment', async () => {
    const name = await emptyDatabase();
    const reports = await Promise.all([migrate(engine.connection(name)), migrate(engine.connection(name))]);
    expect(reports.flatMap((report) => report.applied)).toEqual(MIGRATIONS.map((migration) => migration.id));
  });

  it('of a newer version is refused, not guessed at', async () => {
    const name = await emptyDatabase();
    await migrate(engine.connection(name), [...MIGRATIONS, { id: '9999_later', sql: 'create table later (id int);' }]);
    await expect(migrate(engine.connection(name))).rejects.toMatchObject({ code: 'storage.schema_newer' });
  });

  it('keeps the letter groups of names that were written before they were vectors', async () => {
    const name = await emptyDatabase();
    const before = MIGRATIONS.findIndex((migration) => migration.id === '0011_grams_of_names');
    await migrate(engine.connection(name), MIGRATIONS.slice(0, before));
    const { default: pg } = await import('pg');
    const client = new pg.Client(engine.connection(name));
    await client.connect();
    try {
      // without the party and the desk that it belongs to
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into party_search (workspace_id, party_id, position, folded, grams)
        values (gen_random_uuid(), gen_random_uuid(), 0, 'd e', $1)`,
        [['  d', " '", '\\']],
      );
      await migrate(engine.connection(name));
      const { rows } = await client.query('select tsvector_to_array(grams) as grams from party_search');
      expect(rows).toEqual([{ grams: expect.arrayContaining(['  d', " '", '\\']) }]);
    } finally {
      await client.end();
    }
  });

  it('steps are numbered, say why and how big, and send one statement a call', () => {
    expect(MIGRATIONS.map((migration) => migration.id)).toEqual(
      [...MIGRATIONS.map((migration) => migration.id)].sort(),
    );
    for (const migration of MIGRATIONS) {
      expect(migration.id).toMatch(/^\d{4}_[a-z_]+$/);
      for (const statement of statementsOf(migration)) expect(statement).not.toMatch(/;|create (trigger|extension)/);
    }
  });
});
