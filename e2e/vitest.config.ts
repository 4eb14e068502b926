import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against a real server: each file has its own of both. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    // For what hangs: each step has its own patience, and one journey goes through thirty screens.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    // What a journey waits for comes when the server has answered: machines are of different speed.
    expect: { poll: { timeout: 240_000 } },
    // The sample papers are read once a run, and each file works on a copy.
    globalSetup: ['e2e/support/seed.ts'],
    // What one of them waits for, the other uses.
    maxWorkers: 2,
    teardownTimeout: 60_000,
  },
});
