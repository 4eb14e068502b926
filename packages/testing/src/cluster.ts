import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, type Engine, openEmbedded, openServer } from '@comity/storage';

/** A PostgreSQL for tests, with a database that has the newest schema and is only ever copied. */
export interface TestCluster {
  /** A connection string; its database is the server's own, and is left alone. */
  readonly url: string;
  readonly template: string;
}

export interface OwnedTestCluster extends TestCluster {
  readonly stop: () => Promise<void>;
}

/** Nothing of a test has to survive a power cut: writing to memory is enough. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };

/**
 * The server of `TEST_DATABASE_URL` (its login may create databases and roles), else a private cluster in a temporary folder,
 * which goes with `stop`.
 */
export async function startTestCluster(): Promise<OwnedTestCluster> {
  const given = process.env.TEST_DATABASE_URL ?? '';
  const folder = given === '' ? mkdtempSync(join(tmpdir(), 'comity-test-')) : undefined;
  if (folder !== undefined) chmodSync(folder, 0o755);
  const engine = folder === undefined ? await openServer(given) : await openEmbedded(folder, { settings: FAST });
  const template = await makeTemplate(engine);
  const stop = async (): Promise<void> => {
    if (folder === undefined) await engine.dropDatabase(template);
    await engine.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { url: engine.url, template, stop };
}

async function makeTemplate(engine: Engine): Promise<string> {
  const template = `comity_template_${process.pid}_${Date.now()}`;
  await engine.createDatabase(template);
  const database = await connectDatabase({ ...engine, close: async () => {} }, engine.connection(template));
  await database.close();
  return template;
}
