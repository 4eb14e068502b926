import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against a real server; one after another, since each starts its own. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
