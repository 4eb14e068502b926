import type { Page } from 'playwright-core';

/** Keeps the answers to what a page asks under this address on their way, until they are let come. */
export async function holdAnswers(page: Page, pattern: string) {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    // A page that was left asks for nothing any more.
    await route.continue().catch(() => undefined);
  });
  return async () => {
    letGo();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
