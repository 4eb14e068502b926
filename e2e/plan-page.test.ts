import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { findInaccessible, launchBrowser } from './support/browser.ts';
import { tellFailure } from './support/journal.ts';

const VIEWPORTS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const VIEWS = ['timeline', 'map', 'programmes', 'leftout'] as const;

describe('the page of a plan', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  let page: Page;
  let complaints: string[];
  const opened: Page[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'comity-plan-page-'));
    const file = join(folder, 'plan.html');
    const example = join(import.meta.dirname, '..', 'examples', 'three-days.json');
    const command = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'main.js');
    execFileSync(process.execPath, [command, 'plan', example, '--iterations', '60', '--html', file], {
      stdio: 'ignore',
    });
    address = pathToFileURL(file).href;
    browser = await launchBrowser();
  });
  beforeEach(() => onTestFailed(({ task }) => tellFailure(page, task.name)));
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Whatever the page asks of a network, or complains of, is kept. */
  async function open(width: keyof typeof VIEWPORTS, scheme: 'light' | 'dark'): Promise<Page> {
    for (const each of opened.splice(0)) await each.close();
    page = await browser.newPage({ viewport: VIEWPORTS[width], colorScheme: scheme, reducedMotion: 'reduce' });
    opened.push(page);
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(request.url());
    });
    await page.goto(address);
    return page;
  }

  const shown = (selector: string) => page.locator(`.day.shown ${selector}`);
  const lit = (name: string) =>
    shown('.row')
      .filter({ has: page.locator('.name', { hasText: name }) })
      .locator('.bar.lit');

  it.each([
    ['desktop', 'light', 'en'],
    ['desktop', 'dark', 'zh'],
    ['phone', 'light', 'vi'],
    ['phone', 'dark', 'en'],
  ] as const)('gives axe nothing to complain of, nor the console: %s, %s, %s', async (width, scheme, language) => {
    await open(width, scheme);
    await page.locator(`[data-lang-button=${language}]`).click();
    for (const view of VIEWS) {
      await page.locator(`[data-view-button=${view}]`).click();
      if (view === 'timeline') await shown('.bar').first().click();
      expect(await findInaccessible(page), view).toEqual([]);
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWider, `${view} is wider than its window`).toBe(false);
    }
    expect(complaints).toEqual([]);
  });

  it('lights everybody and everything that a meeting needs, and says who', async () => {
    await open('desktop', 'light');
    await page.locator('[data-day-button="1"]').click();
    const call = shown('.bar[data-what=item]').first();
    await call.click();
    expect(await call.getAttribute('aria-pressed')).toBe('true');
    const detail = page.locator('aside .detail');
    const names = await detail.locator('ul:not(.grounds) li').allTextContents();
    expect(names.length).toBeGreaterThan(3);
    const rows = await shown('.row:has(.bar.lit) .name').allTextContents();
    for (const name of rows)
      expect(
        names.some((each) => each.includes(name)),
        `${name} among ${names.join('; ')}`,
      ).toBe(true);
    expect(await shown('.marks .from').getAttribute('data-clock')).toMatch(/^\d\d:\d\d$/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.bar.lit').count()).toBe(0);
    expect(await page.locator('aside .hint').isVisible()).toBe(true);
  });

  it('shows on a phone too what was chosen, and what it rests on', async () => {
    await open('phone', 'light');
    await page.locator('[data-view-button=timeline]').click();
    await shown('.bar[data-what=item], .bar[data-what=visit]').first().click();
    const heading = await page.locator('aside h2').boundingBox();
    expect(heading && heading.y + heading.height).toBeLessThan(VIEWPORTS.phone.height);
    const last = page.locator('aside .grounds li').last();
    await last.scrollIntoViewIfNeeded();
    const said = await last.boundingBox();
    expect(said && said.y + said.height).toBeLessThanOrEqual(VIEWPORTS.phone.height);
  });

  it('is all to be had by keyboard', async () => {
    await open('desktop', 'light');
    const first = shown('.bar').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    const label = () => page.evaluate(() => document.activeElement?.textContent);
    const second = await shown('.bar').nth(1).textContent();
    expect(await label()).toBe(second);
    await page.keyboard.press('ArrowDown');
    const row = () => page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.name')?.textContent);
    expect(await row()).toBe(await shown('.name').nth(1).textContent());
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
  });

  it('changes its language everywhere at once, and what is selected stays so', async () => {
    await open('desktop', 'light');
    await shown('.bar[data-what=rest]').first().click();
    expect(await page.locator('aside h2').textContent()).toContain('Rest at');
    expect(await page.locator('aside .grounds').textContent()).toMatch(/has a rest of \d+ minutes within/);
    await page.locator('[data-lang-button=zh]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.locator('aside h2').textContent()).toContain('休息');
    expect(await page.locator('aside .grounds').textContent()).toMatch(/之内休息\d+分钟/);
    expect(await page.locator('[data-view-button=map]').textContent()).toBe('地图');
    expect(await lit('principal').count()).toBeGreaterThan(0);
    await page.locator('[data-lang-button=vi]').click();
    expect(await page.locator('[data-view-button=leftout]').textContent()).toBe('Chưa xếp');
  });

  it.each(['en', 'zh', 'vi'])('saves a day of a programme as a picture for a phone (%s)', async (language) => {
    await open('phone', 'dark');
    await page.locator(`[data-lang-button=${language}]`).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.programme:visible .save').first().click(),
    ]);
    const heading = await page.locator('.programme:visible h4 > span').first().textContent();
    expect(download.suggestedFilename()).toContain('Norlund, principal’s group');
    expect(download.suggestedFilename()).toContain(heading?.replaceAll('/', '-'));
    const path = join(folder, `${language}.png`);
    await download.saveAs(path);
    const picture = readFileSync(path);
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(3 * 390);
    expect(picture.readUInt32BE(20)).toBeGreaterThan(3 * 400);
    expect(complaints).toEqual([]);
  });

  it('opens on a phone with one group’s programme, and prints all of them', async () => {
    await open('phone', 'light');
    expect(await page.locator('.programme:visible').count()).toBe(1);
    await page.locator('#group').selectOption({ index: 2 });
    expect(await page.locator('.programme:visible h3').textContent()).toContain('Norlund, delegates');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.programme:visible').count()).toBe(6);
    expect(await page.locator('.timeline-view').isVisible()).toBe(false);
  });
});
