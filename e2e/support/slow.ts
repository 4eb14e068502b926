import type { BrowserContext, Page } from 'playwright-core';
import { Random } from '../../packages/planner/src/random.ts';

/** How many times slower than it could the browser computes. */
const TIMES = 6;
const LONGEST_DELAY_MS = 800;
/** One answer of so many stays away this long. */
const RARELY = 8;
const LONG_DELAY_MS = 5_000;

/**
 * `COMITY_SLOW=` with a number: the journeys in a browser that is six times as slow, before a server each of whose answers is on its
 * way for up to 800 ms, and some for 5 s, so that they come in another order than they were asked for and what is done on a page is done
 * before all of it has come. The number chooses the delays.
 */
export async function slowDown(context: BrowserContext, chosen = Number(process.env.COMITY_SLOW ?? 0)): Promise<void> {
  if (chosen === 0) return;
  context.on('page', (page) => void throttle(page));
  const random = new Random(chosen);
  await context.route('**/api/**', async (route) => {
    const delay = random.below(RARELY) === 0 ? LONG_DELAY_MS : random.below(LONGEST_DELAY_MS);
    await new Promise((resolve) => setTimeout(resolve, delay));
    // A page that was left asks for nothing any more.
    await route.continue().catch(() => undefined);
  });
}

async function throttle(page: Page): Promise<void> {
  try {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES });
  } catch {
    // It was closed at once.
  }
}
