import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { holdAnswers } from './support/answers.ts';
import { expectAccessible } from './support/browser.ts';
import { tellFailure } from './support/journal.ts';
import { openSampleDesk, type SampleDesk } from './support/sample-desk.ts';

/** Deciding, and what follows from a decision: taking it back, and what it leaves open. */
describe('decisions', () => {
  let desk: SampleDesk;
  beforeAll(async () => {
    desk = await openSampleDesk();
  });
  beforeEach(() => onTestFailed(({ task }) => tellFailure(desk.page, task.name)));
  afterAll(() => desk?.close());
  const open = (path: string) => desk.page.goto(desk.server.url + path);
  const firstPaper = async () => {
    const { items } = await desk.call<{ items: readonly { documentId: string | null }[] }>(
      'GET',
      '/proposals?state=open&kind=engagement&limit=200',
    );
    return items.find(({ documentId }) => documentId !== null)?.documentId ?? '';
  };
  const ledger = async () => {
    const { items, total } = await desk.call<{ items: readonly { id: string; title: string }[]; total: number }>(
      'GET',
      '/engagements?limit=1&sort=title',
    );
    return { total, first: items[0]?.id ?? '', title: items[0]?.title ?? '' };
  };

  it('Undo in the history of one record says what goes with it, and takes this record alone where that is asked', async () => {
    const { page } = desk;
    const before = await ledger();
    const { total, first, title } = before;
    await open(`/ledger/${first}`);
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    const dialog = page.getByRole('alertdialog', { name: 'Take back more than this record?' });
    await dialog.getByText(/Done together, .+, by Mai Tran: \d+ proposals accepted\./).waitFor();
    await expectAccessible(page, 'the question before an undo');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect((await ledger()).total).toBe(total);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await dialog.getByRole('button', { name: 'Only this record' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    await page.waitForURL(/\/ledger$/);
    expect((await ledger()).total).toBe(total - 1);
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('Done again').waitFor();
    expect(await ledger()).toEqual(before);
    await open('/ledger/00000000-0000-4000-8000-000000000000');
    await page.getByRole('link', { name: 'To the ledger' }).click();
    await page.waitForURL(/\/ledger$/);
  });

  it('Today tells what was accepted together in one line, and history what of a record was changed', async () => {
    const { page } = desk;
    const { first } = await ledger();
    await open('/');
    await page.getByText(/^\d+ proposals accepted/).waitFor();
    await open(`/ledger/${first}/edit`);
    await page.getByRole('textbox', { name: 'Place' }).fill('Harbour Road');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Place: (blank) → Harbour Road').waitFor();
    // That change is this record's alone: nothing is asked.
    await page.getByRole('button', { name: 'Undo' }).last().waitFor();
    await page.locator('.history').getByRole('button', { name: 'Undo' }).first().click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    await page.getByText('Place: Harbour Road → (blank)').waitFor();
  });

  it('e opens the form where one types, the keys of the desk wait meanwhile, and Escape leaves it', async () => {
    const { page, call } = desk;
    const counted = () => call<{ openProposals: number }>('GET', '/today').then(({ openProposals }) => openProposals);
    const before = await counted();
    await open('/review');
    const active = page.locator('.proposal[data-active]');
    const head = active.locator('.proposal-head');
    await active.getByRole('button', { name: 'Edit' }).waitFor();
    const title = await head.locator('b').innerText();
    await page.keyboard.press('e');
    const field = active.getByRole('textbox', { name: 'Title' });
    await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    expect(await head.locator('b').innerText()).toBe(title);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await head.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await counted()).toBe(before);
  });

  it('what is taken back stands under the cursor at once, and the next key decides it and no other', async () => {
    const { page, call } = desk;
    const waiting = () =>
      call<{ items: readonly { id: string; version: number }[] }>('GET', '/proposals?state=open&limit=200');
    const refused = () => call<{ items: readonly { id: string }[] }>('GET', '/proposals?state=refused&limit=200');
    for (const path of ['/review', `/archive/${await firstPaper()}`]) {
      const before = await waiting();
      await open(path);
      const title = page.locator('.proposal[data-active] .proposal-head b');
      await page.locator('.proposal[data-active]').getByRole('button', { name: 'Edit' }).waitFor();
      const first = await title.innerText();
      const key = async (name: string) => {
        await page.keyboard.press(name);
        return title.innerText();
      };
      const second = await key('x');
      expect(second, path).not.toBe(first);
      expect(await key('u'), path).toBe(first);
      expect(await key('x'), path).toBe(second);
      expect(await page.locator('.toast').count(), 'one thing is said at a time').toBeLessThanOrEqual(1);
      await expect.poll(async () => (await waiting()).items.length).toBe(before.items.length - 1);
      await page.getByText('Refused', { exact: true }).first().waitFor();
      // Slowly, once the server has answered.
      await page.keyboard.press('u');
      await expect.poll(() => title.innerText()).toBe(first);
      await page.getByText('Taken back', { exact: true }).waitFor();
      await expect
        .poll(async () => (await waiting()).items.map(({ id }) => id))
        .toEqual(before.items.map(({ id }) => id));
      expect(await title.innerText()).toBe(first);
    }
    expect((await refused()).items).toEqual([]);
  });

  it('what was decided is counted and listed, what was refused by itself, and each is taken back where it stands', async () => {
    const { page, call } = desk;
    const total = async (state: string) =>
      (await call<{ total: number }>('GET', `/proposals?state=${state}&limit=1`)).total;
    const before = await total('decided');
    expect(before).toBeGreaterThan(0);
    await open('/review');
    const proposals = page.getByRole('region', { name: 'Proposals' });
    await page.locator('.proposal[data-active]').getByRole('button', { name: 'Edit' }).waitFor();
    await proposals.getByText(`${before} decided`).waitFor();
    const refused = await page.locator('.proposal[data-active] .proposal-head b').innerText();
    await page.keyboard.press('x');
    await proposals.getByText(`${before + 1} decided`).waitFor();
    await expect.poll(() => total('refused')).toBe(1);
    await page.reload();
    await proposals.getByText(`${before + 1} decided`).click();
    await proposals.getByRole('button', { name: 'Only refused' }).click();
    await expect.poll(() => page.locator('.proposal').count()).toBe(1);
    expect(await page.locator('.proposal-head b').innerText()).toBe(refused);
    await proposals.getByText(/^Mai Tran · /).waitFor();
    await expectAccessible(page, 'what was decided');
    await proposals.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    await expect.poll(() => total('refused')).toBe(0);
    expect(await page.locator('.proposal[data-active] .proposal-head b').innerText()).toBe(refused);
    await proposals.getByRole('button', { name: 'Accept' }).waitFor();
  });

  it('the review is narrowed to this desk’s own or to one paper, and only what is shown is marked', async () => {
    const { page, call } = desk;
    const all = await call<{ total: number }>('GET', '/proposals?state=open&limit=1');
    const own = await call<{ total: number }>('GET', '/proposals?state=open&own=true&limit=1');
    expect(own.total).toBeLessThan(all.total);
    await open('/review');
    const proposals = page.getByRole('region', { name: 'Proposals' });
    await page.locator('.proposal[data-active]').waitFor();
    await page.keyboard.press('Control+a');
    await proposals.getByText(`${all.total} marked`).waitFor();
    await proposals.getByText(new RegExp(`^${own.total} of this desk, \\d+ by others, \\d+ finding`)).waitFor();
    await proposals.getByRole('button', { name: 'Only this desk’s' }).click();
    await page.waitForURL(/own=true/);
    await proposals.getByText(`${own.total} marked`).waitFor();
    await proposals.getByText('by others').waitFor({ state: 'detached' });
    await proposals.getByRole('button', { name: 'Mark none' }).click();
    await proposals.getByRole('button', { name: `Mark all ${own.total}` }).waitFor();
    await proposals.getByRole('button', { name: 'Only this paper' }).click();
    await page.waitForURL(/paper=/);
    const paper = new URL(page.url()).searchParams.get('paper');
    const ofPaper = await call<{ total: number }>('GET', `/proposals?state=open&own=true&documentId=${paper}&limit=1`);
    await proposals.getByText(`${ofPaper.total} open`).waitFor();
    await expect.poll(() => page.locator('.proposal').count()).toBe(ofPaper.total);
    await expectAccessible(page, 'a narrowed review');
  });

  it('what is said is about the last decision, its Undo takes back that one alone, and what is unsent is never sent', async () => {
    const { page, call } = desk;
    const refused = () =>
      call<{ items: readonly { id: string }[] }>('GET', '/proposals?state=refused&limit=200').then(
        ({ items }) => items,
      );
    await open('/review');
    const title = page.locator('.proposal[data-active] .proposal-head b');
    await page.locator('.proposal[data-active]').getByRole('button', { name: 'Edit' }).waitFor();
    const { asked, letGo, stop } = await holdDecisions(page);
    const toast = page.locator('.toast');
    await page.keyboard.press('x');
    await toast.getByText('Refused', { exact: true }).waitFor();
    const second = await title.innerText();
    await page.keyboard.press('x');
    await page.keyboard.press('x');
    const fourth = await title.innerText();
    await page.getByText('Saving…').waitFor();
    // What was refused last has not been sent: it never is.
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => title.innerText()).not.toBe(fourth);
    const third = await title.innerText();
    expect(await toast.count()).toBe(0);
    letGo();
    await toast.getByText('Taken back', { exact: true }).waitFor();
    await page.getByText('Saving…').waitFor({ state: 'detached' });
    expect(asked.length).toBe(2);
    await stop();
    expect((await refused()).length).toBe(2);
    // Later answers put no other words in the place of these, and the next Undo is of what came before.
    await page.keyboard.press('u');
    await expect.poll(async () => (await refused()).length).toBe(1);
    await expect.poll(() => title.innerText()).toBe(second);
    expect(third).not.toBe(second);
    await page.keyboard.press('u');
    await expect.poll(async () => (await refused()).length).toBe(0);
    await page.getByText('Saving…').waitFor({ state: 'detached' });
  });

  it('is saved when the server says so, though the lists that follow from it are still on their way', async () => {
    const { page, call } = desk;
    const refused = () => call<{ total: number }>('GET', '/proposals?state=refused&limit=1').then(({ total }) => total);
    await open('/review');
    await page.locator('.proposal[data-active]').getByRole('button', { name: 'Edit' }).waitFor();
    const letCome = await holdAnswers(page, '**/api/proposals?*');
    const answered = page.waitForResponse('**/api/proposals/decide');
    await page.keyboard.press('x');
    await answered;
    await page.getByText('Saving…').waitFor({ state: 'detached' });
    await page.locator('.toast').getByText('Refused', { exact: true }).waitFor();
    await letCome();
    await page.keyboard.press('u');
    await expect.poll(refused).toBe(0);
    await page.getByText('Saving…').waitFor({ state: 'detached' });
  });

  it('who leaves within the second has decided all the same', async () => {
    const { page, call } = desk;
    const refused = () => call<{ total: number }>('GET', '/proposals?state=refused&limit=1').then(({ total }) => total);
    await open('/review');
    await page.locator('.proposal[data-active]').getByRole('button', { name: 'Edit' }).waitFor();
    const { asked, letGo, stop } = await holdDecisions(page);
    await page.keyboard.press('x');
    await page.keyboard.press('x');
    await page.keyboard.press('x');
    expect(asked.length).toBe(1);
    await page.goto('about:blank');
    letGo();
    await expect.poll(refused).toBe(3);
    await stop();
    await open('/review');
    await page
      .getByRole('region', { name: 'Proposals' })
      .getByText(/ decided$/)
      .click();
    await page.getByRole('button', { name: 'Only refused' }).click();
    for (let left = 3; left > 0; left -= 1) {
      await expect.poll(() => page.locator('.proposal').count()).toBe(left);
      await page.getByRole('button', { name: 'Take back' }).first().click();
      await expect.poll(refused).toBe(left - 1);
      await page
        .getByRole('region', { name: 'Proposals' })
        .getByText(/ decided$/)
        .click();
    }
  });

  it('a decision that does not get through puts the proposal back and says so', async () => {
    const { page, call } = desk;
    const waiting = () => call<{ total: number }>('GET', '/proposals?state=open&limit=1').then(({ total }) => total);
    const before = await waiting();
    await open('/review');
    const proposals = page.getByRole('region', { name: 'Proposals' });
    await proposals.getByText(`${before} open`).waitFor();
    await page.route('**/api/proposals/decide', (route) => route.abort());
    await page.keyboard.press('x');
    await page.getByText('Nothing was decided. The desk’s server does not answer').waitFor();
    await proposals.getByText(`${before} open`).waitFor();
    await page.unroute('**/api/proposals/decide');
    expect(await waiting()).toBe(before);
  });

  it('keys decide only what is in sight: never what is marked on the side that is not shown', async () => {
    const { page, call } = desk;
    const waiting = () => call<{ total: number }>('GET', '/proposals?state=open&limit=1').then(({ total }) => total);
    const before = await waiting();
    await open('/review');
    const proposals = page.getByRole('region', { name: 'Proposals' });
    await page.locator('.proposal[data-active]').getByRole('button', { name: 'Edit' }).waitFor();
    await page.keyboard.press('m');
    await proposals.getByText('1 marked').waitFor();
    await proposals.getByText(/ decided$/).click();
    await proposals.getByRole('button', { name: 'Take back' }).waitFor();
    expect(await proposals.getByText('1 marked').count()).toBe(0);
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await page.keyboard.press('u');
    // What was asked before would be answered before this.
    await page.getByText('Earlier work is taken back where it stands').waitFor();
    expect(await waiting()).toBe(before);
    await proposals.getByText(`${before} open`).click();
    await proposals.getByText('1 marked').waitFor();
  });

  it('after the last proposal of a paper the next one is one click away, and the figures', async () => {
    const { page, call } = desk;
    const { items } = await call<{ items: readonly { documentId: string | null }[] }>(
      'GET',
      '/proposals?state=open&limit=200',
    );
    const paper = items.find(({ documentId }) => documentId !== null)?.documentId ?? '';
    await open(`/archive/${paper}`);
    await page.getByRole('button', { name: 'Accept', exact: true }).first().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('x');
    await page.getByRole('link', { name: 'See the figures' }).waitFor();
    await page.getByRole('link', { name: /^Next paper · \d+ open$/ }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/archive/') && !url.pathname.endsWith(paper));
    await page.locator('.proposal[data-active]').waitFor();
  });

  it('somebody who only reads is offered nothing that they may not do', async () => {
    const { browser, server, call } = desk;
    const { link } = await call<{ link: string }>('POST', '/invitations', {
      email: 'reader@desk.example',
      role: 'viewer',
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(link.replace(/^https?:\/\/[^/]+/, server.url));
    await page.getByRole('textbox', { name: 'Your name' }).fill('A reader');
    await page.getByLabel('New password').fill('a calm evening in June');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'To do' }).waitFor();
    await page.getByText('Nothing waits for you.').waitFor();
    await page.goto(`${server.url}/review`);
    await page.locator('.proposal[data-active]').waitFor();
    for (const key of ['m', 'Control+a', 'x', 'a', 'r', 'e']) await page.keyboard.press(key);
    await page.keyboard.press('?');
    const help = page.locator('.modal').filter({ hasText: 'Keyboard shortcuts' });
    await help.getByText('Next').waitFor();
    expect(await help.getByText(/^(?:Accept|Refuse|Edit|Mark all)$/).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: /^(?:Accept|Refuse)$/ }).count()).toBe(0);
    await page.goto(`${server.url}/ledger/new`);
    await page.waitForURL(`${server.url}/ledger`);
    await page.goto(`${server.url}/settings`);
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    expect(await page.getByRole('button', { name: 'Load the sample papers' }).count()).toBe(0);
    await context.close();
  });

  it('had nothing to complain of', () => {
    // A record that is taken back while it is looked at is asked for once more.
    // A decision that does not get through is noted by the browser.
    expect(desk.trouble.filter((each) => !/404|ERR_FAILED/.test(each))).toEqual([]);
  });
});

/** Decisions that the page sends wait until they are released. */
async function holdDecisions(page: Page) {
  const asked: string[] = [];
  const pattern = '**/api/proposals/decide';
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    asked.push(route.request().postData() ?? '');
    await released;
    await route.continue();
  });
  const stop = () => page.unrouteAll({ behavior: 'ignoreErrors' });
  return { asked, letGo, stop };
}
