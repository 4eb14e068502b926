import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, watchPage } from './browser.ts';
import { type Call, callerOf } from './call.ts';
import { findSeed } from './seed.ts';
import { newDataDirectory, type RunningServer, removeData, startComity } from './server.ts';

/** A desk with the sample papers, read and but for three of them decided, and somebody signed in at it. */
export interface SampleDesk {
  readonly server: RunningServer;
  readonly dataDirectory: string;
  readonly browser: Browser;
  readonly page: Page;
  readonly call: Call;
  /** What the page should never have done. */
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

/** A copy of the run's sample desk, for one test file, with a server and a browser of its own. */
export async function openSampleDesk(): Promise<SampleDesk> {
  const seed = await findSeed();
  const dataDirectory = newDataDirectory();
  // With owners and modes, which PostgreSQL looks at.
  execFileSync('cp', ['-a', seed.dataDirectory, dataDirectory]);
  const [server, browser] = await Promise.all([startComity(dataDirectory), launchBrowser()]);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    storageState: seed.signedIn,
  });
  await context.addInitScript(keepWhatIsSaid);
  const page = await context.newPage();
  const trouble = watchPage(page, server.url);
  const close = async () => {
    await browser.close();
    await server.stop();
    removeData(dataDirectory);
  };
  return { server, dataDirectory, browser, page, call: callerOf(context.request, server.url), trouble, close };
}

/** What is said at the foot of a screen goes after eight seconds: on a busy machine a test comes later to read it. */
function keepWhatIsSaid(): void {
  const { setTimeout } = window;
  const patient = (work: TimerHandler, ms?: number, ...rest: unknown[]) =>
    setTimeout(work, ms === 8000 ? 300_000 : ms, ...rest);
  window.setTimeout = patient as typeof window.setTimeout;
}
