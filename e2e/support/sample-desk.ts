import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, watchPage } from './browser.ts';
import { type Call, callerOf } from './call.ts';
import { findSeed } from './seed.ts';
import { newDataDirectory, type RunningServer, removeData, startComity } from './server.ts';

/** A desk with the sample papers, read and but for three of them decided, and somebody signed in at it. */
export interface SampleDesk {
  readonly server: RunningServer;
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
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const trouble = watchPage(page, server.url);
  const close = async () => {
    await browser.close();
    await server.stop();
    removeData(dataDirectory);
  };
  return { server, browser, page, call: callerOf(context.request, server.url), trouble, close };
}
