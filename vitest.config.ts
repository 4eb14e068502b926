import { defineConfig } from 'vitest/config';

/** One project a package; sources are tested, never a build (`comity-source` is each package's own export condition). */
export default defineConfig({
  resolve: { conditions: ['comity-source', 'node'] },
  ssr: { resolve: { conditions: ['comity-source', 'node'] } },
  test: {
    include: ['packages/*/test/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
