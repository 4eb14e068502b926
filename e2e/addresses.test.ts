import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { tellFailure } from './support/journal.ts';
import { openSampleDesk, type SampleDesk } from './support/sample-desk.ts';

describe('the desk by its addresses', () => {
  let desk: SampleDesk;
  beforeAll(async () => {
    desk = await openSampleDesk();
  });
  beforeEach(() => onTestFailed(({ task }) => tellFailure(desk.page, task.name)));
  afterAll(() => desk?.close());

  it('answers however many pages were opened one after another, as from bookmarks', async () => {
    const { page, server } = desk;
    // A page for which no connection is left waits for ever: how long is waited here is the page's own limit.
    for (let round = 0; round < 3; round++)
      for (const path of ['/ledger', '/reports', '/', '/archive']) {
        await page.goto(`${server.url}${path}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
      }
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(desk.trouble).toEqual([]);
  });
});
