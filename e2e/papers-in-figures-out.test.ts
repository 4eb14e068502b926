import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { expectAccessible, launchBrowser, watchPage } from './support/browser.ts';
import { tellFailure } from './support/journal.ts';
import { newDataDirectory, ROOT, type RunningServer, removeData, startComity } from './support/server.ts';

interface Desk {
  readonly ownParty: string;
  readonly papers: readonly string[];
  /** What the first figures say, and what stands inside. */
  readonly stated: string;
  readonly inside: string;
  readonly sentence: string;
}

const samples = join(ROOT, 'packages', 'testing', 'samples');
const seeds = join(ROOT, '..', 'shared', 'seeds');

const sampleDesk: Desk = {
  ownParty: 'Haiyue Red Cross Society',
  papers: ['01', '02', '03', '06', '13'].map((number) => fileIn(samples, number)),
  stated: 'nearly 60',
  inside: '11 batches',
  sentence: 'nearly 60 batches',
};
const seedDesk: Desk | undefined = existsSync(seeds)
  ? {
      ownParty: 'Shanghai Red Cross Society',
      papers: readdirSync(seeds).map((name) => join(seeds, name)),
      stated: 'nearly 100',
      inside: '15 batches',
      sentence: 'nearly 100 batches',
    }
  : undefined;

function fileIn(folder: string, prefix: string): string {
  const name = readdirSync(folder).find((each) => each.startsWith(prefix));
  if (!name) throw new Error(`no paper ${prefix} in ${folder}`);
  return join(folder, name);
}

/** The main job, from the printed link to the Word report. */
function journey(desk: Desk): void {
  let dataDirectory: string;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let trouble: readonly string[];
  let broken = false;

  beforeEach(({ skip }) => {
    if (broken) skip('an earlier step of the journey failed');
    onTestFailed(async ({ task }) => {
      broken = true;
      await tellFailure(page, task.name);
    });
  });
  beforeAll(async () => {
    dataDirectory = newDataDirectory();
    [server, browser] = await Promise.all([startComity(dataDirectory), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    trouble = watchPage(page, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    removeData(dataDirectory);
  });

  it('makes the first administrator by the link that works once', async () => {
    await page.goto(server.firstStartLink);
    // Who opens the link may first choose a language, which starts the screens afresh.
    await page.getByLabel('Your name').fill('Mai Tran');
    await page.getByLabel('E-mail address').fill('mai@desk.example');
    await page.getByLabel('New password').fill('typed too early');
    await page.getByLabel('Language').selectOption('vi');
    await page.getByLabel('Tên của bạn').waitFor();
    expect(await page.getByLabel('Tên của bạn').inputValue(), 'what was typed stays').toBe('Mai Tran');
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByLabel('Your name').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('mai@desk.example');
    expect(await page.getByLabel('New password').inputValue(), 'but no password').toBe('');
    await page.getByLabel('New password').fill('short');
    await page.keyboard.press('Enter');
    await page.getByText('Too short: 5 characters, at least 10 are needed').waitFor();
    await page.getByLabel('New password').fill('a calm afternoon in May');
    await expectAccessible(page, 'welcome');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Whose desk is this?').waitFor();
    const second = await page.context().browser()?.newPage();
    await second?.goto(server.firstStartLink);
    await second?.getByText('This desk has its administrator').waitFor();
    await second?.close();
  });

  it('asks whose desk this is', async () => {
    await page.getByLabel('Name of the desk').fill('International Relations Department');
    await page.getByLabel('Your society or branch').fill(desk.ownParty);
    // The kind of desk is a choice of two, and stays as well.
    await page.getByText('A city’s foreign-affairs or protocol office').click();
    await page.getByRole('combobox', { name: 'Language' }).last().selectOption('zh');
    await page.getByLabel('工作台名称').waitFor();
    expect(await page.getByRole('radio', { name: /^城市外事/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('本市（或本机构）名称').inputValue()).toBe(desk.ownParty);
    await page.getByText('国家红会或其分会').click();
    await page.getByRole('combobox', { name: '语言' }).last().selectOption('en');
    await page.getByLabel('Name of the desk').waitFor();
    await expectAccessible(page, 'whose desk');
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await expectAccessible(page, 'an empty Today');
  });

  it('reads the papers that are dropped in, and shows the first figures at once, marked as unconfirmed', async () => {
    await page.goto(`${server.url}/archive`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add papers' }).first().click();
    await (await chooser).setFiles([...desk.papers]);
    await page.getByRole('progressbar').first().waitFor();
    const figures = page.getByRole('region', { name: 'First figures' });
    await figures.getByText(desk.stated).first().waitFor();
    await figures.getByText('Nobody has confirmed these yet').waitFor();
    // Each is to be seen whole, on a low screen too: what stands above the list of papers is never pressed together by it.
    const size = page.viewportSize();
    await page.setViewportSize({ width: 900, height: 480 });
    const clipped = () => figures.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(clipped).toBeLessThanOrEqual(0);
    if (size) await page.setViewportSize(size);
    // A paper that is read last may still add to what was proposed from the first.
    const reading = page.getByRole('region', { name: 'Import', exact: true });
    await reading.getByRole('button', { name: 'Cancel', exact: true }).waitFor({ state: 'detached' });
    await expect.poll(() => figures.innerText()).toContain(desk.inside);
    await expectAccessible(page, 'archive with first figures');
    // What is read later may add to what is proposed already: the steps below decide what all papers say together.
    await page.getByRole('heading', { name: /^5 papers, \d+ proposals$/ }).waitFor();
  });

  it('opens a first figure at the sentence that says so', async () => {
    const figures = page.getByRole('region', { name: 'First figures' });
    await figures
      .getByRole('article')
      .filter({ hasText: desk.stated })
      .first()
      .getByRole('link', { name: desk.stated })
      .first()
      .click();
    await page.getByRole('region', { name: 'Proposals' }).waitFor();
    const sentence = page.getByRole('article').locator('[data-active]').filter({ hasText: desk.sentence });
    await sentence.first().waitFor();
    await expectAccessible(page, 'reading desk');
  });

  it('lets proposals be accepted, refused and taken back by keyboard alone', async () => {
    const proposals = page.getByRole('region', { name: 'Proposals' });
    const open = async () => Number(/(\d+) open/.exec(await proposals.innerText())?.[1]);
    await expect.poll(open).toBeGreaterThan(2);
    const before = await open();
    await page.keyboard.press('a');
    await expect.poll(open).toBe(before - 1);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect.poll(open).toBe(before - 2);
    await page.keyboard.press('u');
    await expect.poll(open).toBe(before - 1);
  });

  it('takes all that is left in one decision', async () => {
    const proposals = page.getByRole('region', { name: 'Proposals' });
    // What was asked before is answered before: this one is about more than one.
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/api/proposals/decide') && response.request().postDataJSON().proposals.length > 1,
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.press('a');
    const answer = await answered;
    expect(answer.status(), await answer.text()).toBe(200);
    await expect.poll(async () => /\b0 open/.test(await proposals.innerText())).toBe(true);
  });

  it('has them in the ledger, each with its sentence', async () => {
    await page.goto(`${server.url}/ledger?kind=visit&direction=incoming`);
    await page.getByRole('row').nth(1).waitFor();
    await expectAccessible(page, 'ledger');
    await page.getByRole('row').nth(1).click();
    await page.locator('.peek h2').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ledger\/[0-9a-f-]{36}/);
    // The ledger's own heading stands until the record is there.
    await page.getByRole('main').getByRole('link', { name: 'Ledger', exact: true }).first().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'a record');
  });

  it('answers with recorded and stated figures side by side', async () => {
    await page.goto(`${server.url}/reports?kind=visit&direction=incoming&measure=batches&from=2009&to=2019`);
    await page.getByText('Recorded: counted from the records').waitFor();
    await page.getByText(`${desk.stated} batches`).first().waitFor();
    await expect.poll(() => page.getByRole('main').innerText()).toContain('not added');
    await expectAccessible(page, 'figures');
  });

  it('makes a Word report', async () => {
    await page.getByRole('button', { name: 'Word report' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the report' }).click();
    const file = await (await download).path();
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  });

  it('never sent anything elsewhere, and had nothing to complain of', () => {
    expect(trouble.filter((line) => !line.includes('status of 401'))).toEqual([]);
  });
}

describe('papers in, figures out: the sample papers', () => journey(sampleDesk));

if (seedDesk) describe('papers in, figures out: the five development papers', () => journey(seedDesk));
else it.skip('papers in, figures out: the five development papers (../shared/seeds is not there)', () => undefined);
