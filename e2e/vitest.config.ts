import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against a real server; one after another, since each starts its own. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a journey waits for comes when the server has answered: machines are of different speed.
    expect: { poll: { timeout: 15_000 } },
    fileParallelism: false,
  },
});
