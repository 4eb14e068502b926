import type { BrowserContext, Page } from 'playwright-core';

/** How many times slower than it could the browser computes. */
const TIMES = 6;
const LONGEST_DELAY_MS = 800;

/**
 * `COMITY_SLOW=` with a number: the journeys in a browser that is six times as slow, before a server each of whose answers is on its
 * way for up to 800 ms, so that they come in another order than they were asked for. The number chooses the delays.
 */
export async function slowDown(context: BrowserContext, chosen = Number(process.env.COMITY_SLOW ?? 0)): Promise<void> {
  if (chosen === 0) return;
  context.on('page', (page) => void throttle(page));
  const next = numbersFrom(chosen);
  await context.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, next() * LONGEST_DELAY_MS));
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

/** Numbers from 0 to 1, evenly spread: Tommy Ettinger's mulberry32. */
function numbersFrom(beginning: number): () => number {
  let state = beginning;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
