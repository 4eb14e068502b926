import { createServer } from 'node:http';
import { type OwnedTestCluster, startTestCluster } from './cluster.ts';

/** Where the test workers ask for the run's cluster. */
export const CLUSTER_ADDRESS = 'COMITY_TEST_CLUSTER';

/**
 * Set up once a test run (vitest's `globalSetup`): one cluster for all workers, started when the first of them asks for it, so
 * that tests without a database do not wait for one.
 */
export default async function setUpRun(): Promise<() => Promise<void>> {
  let cluster: Promise<OwnedTestCluster> | undefined;
  const server = createServer((_request, response) => {
    cluster ??= startTestCluster();
    cluster.then(
      ({ url, template }) => response.end(JSON.stringify({ url, template })),
      (error) => response.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null)
    process.env[CLUSTER_ADDRESS] = `http://127.0.0.1:${address.port}/`;
  return async () => {
    server.close();
    await cluster?.then((started) => started.stop());
  };
}
