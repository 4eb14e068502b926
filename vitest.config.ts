import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** These start processes, stop or measure them: each file has a process of its own. */
const APART = [
  'packages/{cli,formats}/test/**/*.test.ts',
  'packages/server/test/{jobs-thread,kill,start}.test.ts',
  'packages/storage/test/{engine,kill}/*.test.ts',
];

/** A project for each package, and one for those apart. Sources are tested, never a build (`comity-source` is each package's own export condition). */
export default defineConfig({
  resolve: { conditions: ['comity-source', 'node'] },
  ssr: { resolve: { conditions: ['comity-source', 'node'] } },
  test: {
    environment: 'node',
    // One PostgreSQL cluster a run, started when the first test asks for a database.
    globalSetup: ['packages/testing/src/run.ts'],
    // For what hangs. What is slow is held to processor time: on a busy machine a test may wait long for its turn.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    teardownTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      ...readdirSync(new URL('packages', import.meta.url)).map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`packages/${name}/test/**/*.test.{ts,tsx}`],
          exclude: APART,
          // What a package's tests need is loaded once for all of them: the reader alone takes two seconds to load.
          isolate: false,
        },
      })),
    ],
  },
});
