import { defineConfig } from 'vitest/config';

/** One project a package; sources are tested, never a build (`comity-source` is each package's own export condition). */
export default defineConfig({
  resolve: { conditions: ['comity-source', 'node'] },
  ssr: { resolve: { conditions: ['comity-source', 'node'] } },
  test: {
    include: ['packages/*/test/**/*.test.{ts,tsx}'],
    environment: 'node',
    // One PostgreSQL cluster a run, started when the first test asks for a database.
    globalSetup: ['packages/testing/src/run.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
