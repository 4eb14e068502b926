import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../tools/chromium.mjs';
import { noteAllOf } from './journal.ts';
import { slowDown } from './slow.ts';

/** What a step waits for comes when the machine has time for it. */
const PATIENCE_MS = 240_000;

/** @throws where no Chromium is found: `npm test` looks for one before it starts the journeys, and says so when it skips them. */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH
    ? { executablePath: process.env.CHROMIUM_PATH, env: JSON.parse(process.env.CHROMIUM_ENV ?? '{}') }
    : await findChromium();
  if ('missing' in chosen) throw new Error(chosen.missing);
  const browser = await chromium.launch({
    executablePath: chosen.executablePath,
    env: { ...definedEnvironment(), ...chosen.env },
    args: CHROMIUM_ARGS,
    timeout: PATIENCE_MS,
    // people's browsers keep the pages that they leave; so do ours
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    noteAllOf(context);
    await slowDown(context);
    return context;
  };
  return browser;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
}

/** No violation of WCAG 2.2 A and AA, or of good practice, on the page as it stands. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await findInaccessible(page), where).toEqual([]);
}

/** Colours on their way to others are none that anybody reads. What moves for ever is left alone. */
async function untilAtRest(): Promise<void> {
  const moving = () =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
  do {
    await Promise.allSettled(moving().map(({ finished }) => finished));
    await new Promise((drawn) => requestAnimationFrame(drawn));
  } while (moving().length > 0);
}

/** What axe complains of on the page as it stands: the rule, and the first few places. */
export async function findInaccessible(page: Page): Promise<readonly string[]> {
  await page.evaluate(untilAtRest);
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>(
    // Over an open dialog the page is inert, with its heading and landmark: axe lets that pass, but knows no alertdialog.
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      rules: document.querySelector('.modal')
        ? { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } }
        : {},
    })`,
  );
  return results.violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 4).map(({ target, failureSummary = '' }) => `${String(target)} ${failureSummary}`);
    return `${id} (${nodes.length}): ${places.join(' | ').replace(/\s+/g, ' ')}`;
  });
}

/** Collects what a page should never do: errors in its console, refused requests, anything sent elsewhere. */
export function watchPage(page: Page, origin: string): readonly string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      trouble.push(`request elsewhere: ${url}`);
  });
  return trouble;
}

/** Drops files and folders on the middle of the page, as a file manager does: held over it until it says that it takes them. */
export async function dropOn(page: Page, paths: readonly string[]): Promise<void> {
  const drag = await dragOver(page, paths);
  await drag('drop');
}

/** Files over the middle of the page that are not dropped yet. @returns what else is done with them */
export async function dragOver(page: Page, paths: readonly string[]) {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const drag = async (type: 'dragEnter' | 'dragOver' | 'drop') => {
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  };
  await drag('dragEnter');
  await expect
    .poll(async () => {
      await drag('dragOver');
      return page.locator('.drop-veil').isVisible();
    })
    .toBe(true);
  return drag;
}
