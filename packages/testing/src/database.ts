import { randomUUID } from 'node:crypto';
import { connectDatabase, type Database, type DatabaseOptions, openServer } from '@comity/storage';
import { startTestCluster, type TestCluster } from './cluster.ts';
import { CLUSTER_ADDRESS } from './run.ts';

let shared: Promise<TestCluster> | undefined;

/** The run's cluster, or outside a run one of this process's own, stopped when the process has nothing left to do. */
async function findCluster(): Promise<TestCluster> {
  const address = process.env[CLUSTER_ADDRESS];
  if (address !== undefined) {
    const response = await fetch(address);
    const text = await response.text();
    if (!response.ok) throw new Error(`The test run's database did not start: ${text}`);
    return JSON.parse(text) as TestCluster;
  }
  const cluster = await startTestCluster();
  process.once('beforeExit', () => void cluster.stop());
  return cluster;
}

export interface TestDatabase extends Database {
  /** A connection string to it as the owner of its tables: for a server process under test. */
  readonly url: string;
}

/** An empty database with the newest schema, for one test file: a copy of the run's template. `close` drops it. */
export async function database(options: DatabaseOptions = {}): Promise<TestDatabase> {
  shared ??= findCluster();
  const { url, template } = await shared;
  const engine = await openServer(url);
  const name = `comity_test_${randomUUID().replaceAll('-', '')}`;
  await engine.createDatabase(name, template);
  const opened = await connectDatabase(engine, engine.connection(name), { connections: 5, ...options });
  const close = async (): Promise<void> => {
    await opened.close();
    await engine.dropDatabase(name);
  };
  return { ...opened, url: engine.urlOf(name), close };
}
