import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSampleDesk, type SampleDesk } from './support/sample-desk.ts';

describe('the desk by its addresses', () => {
  let desk: SampleDesk;
  beforeAll(async () => {
    desk = await openSampleDesk({ decided: false });
  });
  afterAll(() => desk?.close());

  it('answers however many pages were opened one after another, as from bookmarks', async () => {
    const { page, server } = desk;
    for (let round = 0; round < 3; round++)
      for (const path of ['/ledger', '/reports', '/', '/archive']) {
        await page.goto(`${server.url}${path}`, { timeout: 5000 });
        await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 5000 });
      }
    await page.goBack({ timeout: 5000, waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 5000 });
    expect(desk.trouble).toEqual([]);
  });
});
