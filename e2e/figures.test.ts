import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { holdAnswers } from './support/answers.ts';
import { expectAccessible } from './support/browser.ts';
import { tellFailure } from './support/journal.ts';
import { openSampleDesk, type SampleDesk } from './support/sample-desk.ts';

const DECADE = '/reports?kind=visit&direction=incoming&measure=batches&from=2009&to=2019';

/** What the responsible person does with a figure, from the number to the paper. */
describe('a figure', () => {
  let desk: SampleDesk;
  beforeAll(async () => {
    desk = await openSampleDesk();
  });
  beforeEach(() => onTestFailed(({ task }) => tellFailure(desk.page, task.name)));
  afterAll(() => desk?.close());
  const open = (path: string) => desk.page.goto(desk.server.url + path);

  it('is asked of one kind: different things have no total', async () => {
    const { page } = desk;
    await open('/reports?measure=batches&from=2009&to=2019');
    await page.getByText('Choose a kind').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  it('of the filters before is greyed while the new one is on its way, and cannot be adopted', async () => {
    const { page } = desk;
    await open(DECADE);
    await page.getByRole('heading', { name: 'Visits received, 2009–2019' }).waitFor();
    const adopt = page.getByRole('button', { name: 'Adopt', exact: true });
    expect(await adopt.isEnabled()).toBe(true);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/api\/figures\?/, async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole('searchbox', { name: 'From' }).fill('2010');
    const article = page.locator('article[aria-busy=true]');
    await article.waitFor();
    expect(await adopt.isEnabled()).toBe(false);
    release();
    await page.getByRole('heading', { name: 'Visits received, 2010–2019' }).waitFor();
    await page.unroute(/\/api\/figures\?/);
  });

  it('for whose period nothing can be adopted is a press away from the period of which a source tells', async () => {
    const { page } = desk;
    await open('/reports?kind=visit&direction=incoming&measure=batches&from=2013&to=2014');
    await page.getByRole('heading', { name: 'Visits received, 2013–2014' }).waitFor();
    expect(await page.getByRole('button', { name: 'Adopt', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Look at 2009–2019' }).click();
    await page.getByRole('heading', { name: 'Visits received, 2009–2019' }).waitFor();
    await page.waitForURL(/from=2009&to=2019/);
    expect(await page.getByRole('button', { name: 'Adopt', exact: true }).isEnabled()).toBe(true);
  });

  it('is adopted in words that say its number, and no others', async () => {
    const { page } = desk;
    await open(DECADE);
    await page.getByRole('button', { name: 'Adopt', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    const wording = dialog.getByRole('textbox', { name: 'Wording' });
    expect(await wording.inputValue()).toBe('nearly 60 batches');
    await wording.fill('more than 900 teams');
    await dialog.getByRole('button', { name: 'Adopt', exact: true }).click();
    await dialog.getByRole('alert').getByText('does not say the number').waitFor();
    await expectAccessible(page, 'an adoption that is refused');
    await wording.fill('nearly 60 delegations');
    await dialog.getByRole('textbox', { name: 'Decided by' }).fill('Director Chen');
    await dialog.getByRole('button', { name: 'Adopt', exact: true }).click();
    await page.locator('.adopted-band').getByText('nearly 60 delegations').waitFor();
    await page.locator('.adopted-band').getByText('entered by Mai Tran').waitFor();
  });

  it('is the one that a report has ticked, when it was adopted', async () => {
    const { page } = desk;
    const letCome = await holdAnswers(page, '**/api/adopted-figures');
    await page.reload();
    await page.getByRole('button', { name: 'Word report' }).click();
    const dialog = page.getByRole('dialog');
    // Before it is known what was adopted, nothing is ticked in its place.
    await dialog.getByText('Loading').waitFor({ state: 'attached' });
    expect(await dialog.getByRole('button', { name: 'Make the report' }).isDisabled()).toBe(true);
    await letCome();
    const ticks = dialog.getByRole('checkbox');
    await ticks.nth(1).waitFor();
    const ticked = page.getByRole('dialog').getByRole('checkbox', { checked: true });
    expect(await ticked.count()).toBe(1);
    // What is no year is told, and never taken for all time.
    const make = dialog.getByRole('button', { name: 'Make the report' });
    await dialog.getByLabel('To').fill('June 2018');
    await dialog.getByText('A year, as 2018').waitFor();
    expect(await make.isDisabled()).toBe(true);
    await dialog.getByLabel('To').fill('1999');
    await dialog.getByText('Before the first year').waitFor();
    await dialog.getByLabel('To').fill('');
    expect(await make.isEnabled()).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  it('reads in Chinese in Chinese words, whoever worded it in which language', async () => {
    const { page } = desk;
    await page.evaluate(() => localStorage.setItem('comity.locale', 'zh'));
    await open(DECADE);
    await page.locator('.adopted-band').getByText('近60批').waitFor();
    await page.getByRole('heading', { name: '来访，2009–2019年' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('nearly');
    // So does what was done lately.
    await open('/');
    const told = page.getByRole('listitem').filter({ hasText: '采用口径' }).first();
    await told.waitFor();
    expect(await told.innerText()).toContain('近60批');
    expect(await told.innerText()).not.toContain('nearly');
    await page.evaluate(() => localStorage.setItem('comity.locale', 'en'));
    // The refused adoption was answered by 422, which the browser notes.
    expect(desk.trouble.filter((line) => !line.includes('status of 422'))).toEqual([]);
  });
});
