import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { BLANK_ENGAGEMENT } from '../packages/domain/src/index.ts';
import { holdAnswers } from './support/answers.ts';
import { dragOver, dropOn, expectAccessible } from './support/browser.ts';
import { whileNothingIsRead } from './support/hold.ts';
import { tellFailure } from './support/journal.ts';
import { openSampleDesk, type SampleDesk } from './support/sample-desk.ts';
import { zipOf } from './support/zip.ts';

/** What is done at a desk on an ordinary day, beside the main journey. */
describe('a day at the desk', () => {
  let desk: SampleDesk;
  let folder: string;
  beforeAll(async () => {
    desk = await openSampleDesk();
    folder = mkdtempSync(join(tmpdir(), 'comity-drop-'));
  });
  beforeEach(() => onTestFailed(({ task }) => tellFailure(desk.page, task.name)));
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = (path: string) => desk.page.goto(desk.server.url + path);
  const files = (contents: Readonly<Record<string, string>>, under: string): string => {
    for (const [path, text] of Object.entries(contents)) {
      const file = join(folder, under, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return join(folder, under);
  };
  const importPanel = (): Locator => desk.page.getByRole('region', { name: 'Import', exact: true });

  it('takes in a folder and a zip that are dropped, and shows how far the reading is', async () => {
    const { page } = desk;
    const dropped = files(
      {
        'letters/thanks.txt': 'On 3 May 2014 a delegation of 12 people from the Kenya Red Cross Society visited us.',
        'empty.txt': '',
        '.DS_Store': 'the system’s own',
      },
      '2014',
    );
    const zip = join(folder, 'more.zip');
    writeFileSync(zip, zipOf({ 'sub/visit.txt': 'In June 2015 nine guests came from Denmark.' }));
    await open('/archive');
    await page.getByRole('heading', { name: 'Archive' }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    await dropOn(page, [dropped, zip]);
    await importPanel().getByRole('progressbar').waitFor();
    await importPanel().getByText('3 papers').waitFor();
    const names = await importPanel().locator('.import-name').allInnerTexts();
    expect(names.toSorted()).toEqual(['2014/empty.txt', '2014/letters/thanks.txt', 'more.zip/sub/visit.txt']);
    await expectAccessible(page, 'an import');
  });

  it('an empty file says so, and nobody is asked to try it again', async () => {
    const { page } = desk;
    await importPanel().getByText('The file is empty.').waitFor();
    expect(
      await importPanel()
        .getByRole('button', { name: /^Try again/ })
        .count(),
    ).toBe(0);
    await open('/');
    const due = page.getByRole('region', { name: 'To do' });
    await due.getByText('1 paper could not be read').waitFor();
    await due.getByRole('listitem').filter({ hasText: 'could not be read' }).getByRole('link').click();
    await page.waitForURL(/\/archive\?status=failed/);
  });

  it('an import that was taken back says so, which is another thing than one that was cancelled', async () => {
    const { page } = desk;
    await open('/archive');
    await page.getByRole('button', { name: /^Import/ }).click();
    await page.getByRole('option', { name: /3 papers/ }).click();
    await importPanel().getByRole('button', { name: 'Take this import back' }).click();
    await importPanel().getByText('3 papers, taken back').waitFor();
  });

  it('a filter that is opened before its choices have come shows them when they come', async () => {
    const { page } = desk;
    const letCome = await holdAnswers(page, '**/api/imports?*');
    await open('/archive');
    await page.getByRole('button', { name: /^Import/ }).click();
    await page.getByRole('listbox', { name: 'Import' }).getByText('Loading').waitFor();
    await letCome();
    await page.getByRole('option', { name: /3 papers/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('a reading, or all of an import, is cancelled, and left unread until somebody asks for it', async () => {
    const { page, dataDirectory } = desk;
    const many = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [`${index}.txt`, `Letter ${index} tells of the harbour.`]),
    );
    const dropped = files(many, 'many');
    const tryAgain = (name: string | RegExp) => importPanel().getByRole('button', { name });
    await open('/archive');
    await page.getByRole('heading', { name: 'Archive' }).waitFor();
    await whileNothingIsRead(dataDirectory, async () => {
      await dropOn(page, [dropped]);
      const one = importPanel()
        .getByRole('button', { name: /^Cancel: / })
        .last();
      const stopped = (await one.getAttribute('aria-label'))?.replace('Cancel: ', '') ?? '';
      await one.click();
      await tryAgain(`Try again: ${stopped}`).waitFor();
      await importPanel().getByRole('button', { name: 'Cancel', exact: true }).click();
      // What was being read when it was cancelled comes to its end.
      await expect.poll(() => tryAgain(/^Try again: many/).count()).toBeGreaterThan(22);
    });
    const again = tryAgain(/^Try again: many/).last();
    const name = (await again.getAttribute('aria-label'))?.replace('Try again: ', '') ?? '';
    await again.click();
    await importPanel().getByRole('listitem').filter({ hasText: name }).getByText('nothing proposed').waitFor();
    expect(await tryAgain(/^Try again/).count()).toBeGreaterThan(15);
  });

  it('papers that cannot be read are kept unread together, where they came in or where they wait, and taken back together', async () => {
    const { page } = desk;
    const broken = files({ 'one.pdf': '%PDF-1.7 and no more', 'two.pdf': '%PDF-1.7 and nothing more' }, 'broken');
    const keepBoth = importPanel().getByRole('button', { name: 'Keep all 2 unread' });
    await open('/archive');
    await page.getByRole('heading', { name: 'Archive' }).waitFor();
    await dropOn(page, [broken]);
    await keepBoth.click();
    const said = page.locator('.toast').filter({ hasText: '2 papers are kept unread' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await keepBoth.waitFor();
    await open('/archive?status=failed');
    await page.getByRole('button', { name: /^Keep all .* unread$/ }).click();
    await page.getByText('No paper fits these filters').waitFor();
  });

  it('the place of the first figures is kept while a paper is read: nothing below it moves when they come', async () => {
    const { page } = desk;
    const paper = files({ 'guests.txt': 'In 2016 we received nearly 40 delegations with 300 guests.' }, 'figures');
    await open('/archive');
    await page.getByRole('heading', { name: 'Archive' }).waitFor();
    const letCome = await holdAnswers(page, '**/api/figures/headlines?*');
    await dropOn(page, [paper]);
    await importPanel()
      .getByText(/^1 paper, [1-9]/)
      .waitFor();
    const figures = page.getByRole('region', { name: 'First figures' });
    const head = page.getByRole('columnheader', { name: 'Title' });
    await page.getByRole('row').nth(1).waitFor();
    const before = await head.boundingBox();
    await letCome();
    await figures.getByText('unconfirmed').first().waitFor();
    expect((await head.boundingBox())?.y).toBe(before?.y);
  });

  it('a drop is taken in, whatever went meanwhile of what it was held over', async () => {
    const { page } = desk;
    await open('/archive');
    await page.getByRole('heading', { name: 'Archive' }).waitFor();
    await page.evaluate(() => {
      const passing = document.body.appendChild(document.createElement('div'));
      passing.id = 'passing';
      passing.style.cssText = 'position: fixed; inset: 0; z-index: 1000';
    });
    const drag = await dragOver(page, [
      join(files({ 'late.txt': 'In May 2017 two guests came.' }, 'late'), 'late.txt'),
    ]);
    await page.evaluate(() => document.querySelector('#passing')?.remove());
    // As a hand that holds still goes on being over something: what is dropped before that goes with what is no longer there.
    await drag('dragOver');
    await drag('drop');
    await importPanel().getByRole('link', { name: 'late.txt' }).waitFor();
    await page.locator('.drop-veil').waitFor({ state: 'detached' });
  });

  it('a paper says what could not be read of it', async () => {
    const { page } = desk;
    const html = '<h1>Guests from afar</h1><p>In May 2016 nine guests came.</p><p style="display:none">unseen</p>';
    await open('/archive');
    await page.getByRole('heading', { name: 'Archive' }).waitFor();
    await dropOn(page, [join(files({ 'guests.html': html }, 'web'), 'guests.html')]);
    await importPanel().getByText('1 paper').waitFor();
    await importPanel().getByRole('link', { name: 'guests.html' }).click();
    await page
      .getByRole('complementary', { name: 'About this reading' })
      .getByText('Hidden text was left out.')
      .waitFor();
  });

  it('a refusal may say why, which stands with the decision', async () => {
    const { page, call } = desk;
    const { items } = await call<{ items: readonly { id: string; fileName: string }[] }>('GET', '/documents?limit=100');
    await open(`/archive/${items.find(({ fileName }) => fileName.startsWith('15-'))?.id}`);
    const proposals = page.getByRole('region', { name: 'Proposals' });
    await proposals.getByRole('button', { name: 'Accept' }).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('told twice: a joke about x and j');
    await page.keyboard.press('Enter');
    await proposals.getByText('1 decided').click();
    await proposals.getByText('told twice: a joke about x and j').waitFor();
    await page.keyboard.press('Control+z');
    await proposals.getByText('0 decided').waitFor();
  });

  it('two records of one partner are merged by keyboard, and the merge is taken back by keyboard', async () => {
    const { page, call } = desk;
    const count = async () => (await call<{ total: number }>('GET', '/parties?limit=1')).total;
    const { items } = await call<{ items: readonly { id: string; nameAsPrinted: string }[] }>(
      'GET',
      '/parties?q=Vesterhavn',
    );
    const kept = items[0];
    const before = await count();
    await open(`/partners/${kept?.id}`);
    // By its word, not by a sign alone.
    expect(await page.getByRole('button', { name: 'Merge' }).innerText()).toBe('Merge');
    await page.getByRole('button', { name: 'Merge' }).focus();
    await page.keyboard.press('Enter');
    const merge = page.locator('.dialog-foot button').last();
    await page.keyboard.type('Kenya');
    const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first();
    await expect.poll(() => offered.innerText()).toMatch(/^Kenya Red Cross Society/);
    await expectAccessible(page, 'the choices of a merge');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(/What “.*Kenya.*” took part in comes to/).waitFor();
    await page.keyboard.type('x');
    expect(await merge.isDisabled(), 'a name that was typed over is no longer chosen').toBe(true);
    await page.keyboard.press('Backspace');
    await page.getByRole('option', { name: /^Kenya Red Cross Society/ }).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Merged', { exact: true }).waitFor();
    expect(await count()).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await page.getByText('Taken back', { exact: true }).waitFor();
    expect(await count()).toBe(before);
  });

  it('beside a peek the ledger keeps the columns for which there is room, each of them whole', async () => {
    const { page, call } = desk;
    const { items } = await call<{ items: readonly { id: string }[] }>('GET', '/engagements?limit=1');
    const grid = page.getByRole('grid');
    const headers = () => grid.getByRole('columnheader').allInnerTexts();
    const isCut = () => grid.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    await open('/ledger');
    await grid.getByRole('row').nth(1).waitFor();
    await expect.poll(async () => (await headers()).length).toBe(7);
    for (const [width, kept] of [
      [1440, ['Date or period', 'Kind', 'Title', 'Countries and regions', 'Numbers']],
      [1280, ['Date or period', 'Kind', 'Title', 'Numbers']],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await open(`/ledger?peek=${items[0]?.id}`);
      await page.locator('.peek h2').first().waitFor();
      await grid.getByRole('row').nth(1).waitFor();
      await expect.poll(headers).toEqual(kept);
      await expect.poll(isCut, { message: `${width} px` }).toBe(false);
      const numbers = grid.locator('[role="gridcell"]:last-child');
      const cut = (cells: readonly Element[]) =>
        cells.flatMap((each) => (each.scrollWidth > each.clientWidth ? each.textContent : []));
      await expect.poll(() => numbers.evaluateAll(cut), { message: `the numbers at ${width} px` }).toEqual([]);
    }
    await expectAccessible(page, 'a ledger beside a peek');
    // Dates and kinds are read whole in every language, in two lines where one is too short.
    for (const language of ['zh', 'vi', 'en']) {
      await page.evaluate((locale) => localStorage.setItem('comity.locale', locale), language);
      await open(`/ledger?kind=training&peek=${items[0]?.id}`);
      await page.locator('.peek h2').first().waitFor();
      await grid.getByRole('row').nth(1).waitFor();
      const short = grid.locator('[data-wraps], [data-wraps] > *');
      expect(await short.count()).toBeGreaterThan(3);
      const cutEitherWay = (cells: readonly Element[]) =>
        cells.flatMap((each) =>
          each.scrollWidth > each.clientWidth ||
          each.scrollHeight > 36 ||
          getComputedStyle(each).whiteSpace === 'nowrap'
            ? each.textContent
            : [],
        );
      expect(await short.evaluateAll(cutEitherWay), `dates and kinds in ${language}`).toEqual([]);
    }
    await page.setViewportSize({ width: 800, height: 900 });
    await page.evaluate(() => localStorage.setItem('comity.locale', 'vi'));
    await open('/partners');
    await grid.getByRole('row').nth(1).waitFor();
    await expect.poll(isCut, { message: 'the longest headings in a narrow window' }).toBe(false);
    await page.evaluate(() => localStorage.setItem('comity.locale', 'en'));
    await open(`/ledger?peek=${items[0]?.id}`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('.peek').getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => (await headers()).length).toBe(7);
  });

  it('keys that come faster than the page is drawn are each counted', async () => {
    const { page } = desk;
    const rows = page.getByRole('grid').getByRole('row');
    await open('/ledger');
    await rows.nth(4).waitFor();
    const third = await rows.nth(3).getAttribute('id');
    await page.getByRole('grid').evaluate((grid) => {
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'])
        grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    await page.waitForURL(/\/ledger\/[0-9a-f-]{36}$/);
    expect(third?.endsWith(new URL(page.url()).pathname.split('/').at(-1) ?? '?')).toBe(true);
  });

  it('the palette offers first what was opened lately, and looks among one kind of thing', async () => {
    const { page } = desk;
    await open('/partners');
    await page.getByRole('row').nth(1).dblclick();
    await page.waitForURL(/\/partners\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: 'Merge' }).waitFor();
    const name = await page.getByRole('heading', { level: 2 }).first().innerText();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await page.getByRole('heading', { name: 'Recent changes' }).waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search and commands' });
    await palette.getByRole('group', { name: 'Opened lately' }).getByRole('menuitem', { name }).waitFor();
    await palette.getByRole('radio', { name: 'Partners' }).click();
    await palette.getByRole('searchbox').fill('Red Cross');
    await palette
      .getByRole('menuitem', { name: /^Kenya Red Cross Society/ })
      .first()
      .waitFor();
    expect(await palette.getByRole('group').count()).toBe(1);
    await palette
      .getByRole('menuitem', { name: /^Kenya Red Cross Society/ })
      .first()
      .click();
    await page.waitForURL(/\/partners\/[0-9a-f-]{36}/);
  });

  it('what is looked for is found with the words that say so, in all that the desk holds or in some of it', async () => {
    const { page } = desk;
    await open('/ledger');
    await page.getByRole('heading', { name: 'Ledger' }).waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search and commands' });
    await palette.getByRole('searchbox').fill('delegation');
    await palette.locator('mark').first().waitFor();
    await palette.getByRole('button', { name: 'All that is found for “delegation”' }).click();
    await page.waitForURL(/\/search\?q=delegation/);
    const found = page.getByRole('list', { name: 'Found' });
    await found.locator('mark').first().waitFor();
    await expectAccessible(page, 'the search');
    const choose = async (filter: string, option: string) => {
      await page.getByRole('button', { name: filter }).click();
      await page.locator('.list-option', { hasText: option }).click();
    };
    await choose('Language', 'English');
    await page.waitForURL(/language=en/);
    const answered = page.waitForResponse(/\/api\/search\?.*from=2019-01-01/);
    await page.getByRole('searchbox', { name: 'From' }).fill('2019');
    await answered;
    await page.locator('.hits[aria-busy="false"]').waitFor();
    expect(await found.getByText(/ · .*20(?:0|1[0-8])/).count()).toBe(0);
    const first = found.getByRole('link').first();
    const words = await first.locator('mark').first().innerText();
    await first.click();
    await page.waitForURL(/\/archive\/[0-9a-f-]{36}\?at=\d+/);
    await page.locator('.paper mark[data-tone="sought"]').filter({ hasText: words }).first().waitFor();
  });

  it('filters offer first what the desk’s records hold, with how many', async () => {
    const { page } = desk;
    await open('/ledger');
    await page.getByRole('button', { name: /^Country or region/ }).click();
    const first = page.getByRole('listbox').getByRole('option').first();
    await expect.poll(() => first.innerText()).toMatch(/^\p{L}+.*\d+$/su);
    const [country = ''] = (await first.innerText()).split('\n');
    await first.click();
    await page.waitForURL(/country=/);
    await page.getByRole('button', { name: new RegExp(`^${country}`) }).waitFor();
  });

  it('a list that is open stays as it was opened, though the desk comes to hold more', async () => {
    const { page, call } = desk;
    const held = '**/api/engagements?limit=200';
    const letCome = await holdAnswers(page, held);
    await open('/ledger');
    await page.getByRole('button', { name: /^Country or region/ }).click();
    const choices = page.getByRole('listbox', { name: 'Country or region' });
    await choices.getByText('Loading').waitFor();
    await letCome();
    const first = choices.getByRole('option').first();
    await expect.poll(() => first.innerText()).toMatch(/\d+$/);
    const before = await first.innerText();
    const heldAnew = page.waitForResponse(held);
    const visit = { ...BLANK_ENGAGEMENT, title: 'A visit from Afghanistan', period: '2019', countries: ['AF'] };
    await call('POST', '/engagements', visit);
    await (await heldAnew).finished();
    await drawn(page);
    expect(await first.innerText()).toBe(before);
    await page.keyboard.press('Escape');
    await choices.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Country or region/ }).click();
    await expect.poll(() => first.innerText()).toMatch(/^Afghanistan/);
    await page.keyboard.press('Escape');
  });

  it('who looks for a partner is not told that there is none before anybody knows', async () => {
    const { page } = desk;
    await open('/ledger/new');
    const letCome = await holdAnswers(page, '**/api/parties?*');
    await page.getByRole('button', { name: 'Add a partner' }).click();
    await page.getByRole('combobox', { name: 'Find a partner' }).fill('Kenya');
    const found = page.getByRole('region', { name: 'Find a partner' });
    await found.getByText('Loading').waitFor();
    await letCome();
    await found.getByRole('option', { name: /^Kenya Red Cross Society/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('a record by hand takes in a partner that nobody has recorded yet, and leads to what it still lacks', async () => {
    const { page, call } = desk;
    await open('/ledger/new');
    await page.getByRole('button', { name: 'Add a partner' }).click();
    expect(await page.getByRole('button', { name: /^Guest/ }).isVisible(), 'as the other side takes part').toBe(true);
    await page.getByRole('combobox', { name: 'Find a partner' }).fill('Seagate Friendship Union');
    await page.getByRole('option', { name: 'Add “Seagate Friendship Union” as a new partner' }).click();
    const partner = page.getByRole('alertdialog', { name: 'New partner' });
    expect(await partner.getByLabel('Name as printed').inputValue()).toBe('Seagate Friendship Union');
    await partner.getByRole('button', { name: 'Save' }).click();
    await partner.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Please look at the marked fields.').waitFor();
    const title = page.getByRole('textbox', { name: 'Title' });
    await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
    await title.fill('Guests of the Seagate Friendship Union');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Guests of the Seagate Friendship Union' }).first().waitFor();
    const found = await call('GET', '/engagements?q=Seagate');
    expect(found).toMatchObject({ items: [{ partners: [{ name: 'Seagate Friendship Union', role: 'guest' }] }] });
  });

  it('without a network nothing waits in silence: what failed is said, what was typed and seen stays', async () => {
    const signedIn = await desk.page.context().storageState();
    const context = await desk.browser.newContext({ storageState: signedIn });
    const page = await context.newPage();
    await page.goto(`${desk.server.url}/ledger/new`);
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Written while nobody answers');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('The desk’s server does not answer').waitFor();
    expect(await page.getByText('Please look at the marked fields.').isVisible()).toBe(false);
    expect(await title.inputValue()).toBe('Written while nobody answers');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Written while nobody answers' }).first().waitFor();
    await context.close();
  });

  it('what the palette finds comes below what stood there before', async () => {
    const { page } = desk;
    await open('/');
    await page.getByRole('heading', { name: 'Recent changes' }).waitFor();
    const letCome = await holdAnswers(page, '**/api/search?*');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search and commands' });
    await palette.getByRole('searchbox').fill('expo');
    await palette.getByText('Loading').waitFor();
    await palette.getByRole('searchbox').fill('re');
    await palette.getByRole('group', { name: 'Pages' }).getByRole('menuitem', { name: 'Reports' }).waitFor();
    await letCome();
    await palette.getByRole('group', { name: 'Found' }).getByRole('menuitem').first().waitFor();
    const groups = await palette
      .getByRole('group')
      .evaluateAll((all) =>
        all
          .map((each) => each.getAttribute('aria-labelledby') ?? '')
          .map((id) => document.getElementById(id)?.innerText),
      );
    expect(groups).toEqual(['Pages', 'Actions', 'Found']);
    await page.keyboard.press('Escape');
  });

  it('an address that fits nothing is read as far as it fits', async () => {
    const { page } = desk;
    await open('/archive/review?state=open');
    await page.getByRole('heading', { name: 'Review' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Review' }).waitFor();
    await open('/ledger?kind=parade&country=xx&from=20x9&party=nobody&peek=nothing&sort=weight');
    await page.getByRole('row').nth(1).waitFor();
    await open('/partners/nobody');
    await page.getByText('There is nothing at this address').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('row').nth(1).waitFor();
  });

  it('had nothing to complain of', () => {
    expect(desk.trouble).toEqual([]);
  });
});

/** What came before has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
