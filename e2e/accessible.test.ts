import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { findInaccessible } from './support/browser.ts';
import { tellFailure } from './support/journal.ts';
import { openSampleDesk, type SampleDesk } from './support/sample-desk.ts';

type Theme = 'light' | 'dark';
type Width = keyof typeof VIEWPORTS;
type Look = readonly [Theme, Width];

const VIEWPORTS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** English in all that it says, the other languages on each screen; each theme and each width in turn. */
const LOOKS = {
  en: ['light', 'desktop'],
  zh: ['dark', 'phone'],
  vi: ['light', 'phone'],
} as const satisfies Record<string, Look>;
const ALL_LOOKS: readonly Look[] = [
  ['light', 'desktop'],
  ['dark', 'desktop'],
  ['dark', 'phone'],
  ['light', 'phone'],
];
const isFull = process.env.COMITY_AXE === 'full';

interface Place {
  readonly name: string;
  readonly path: string;
  /** Opens something on the page or over it: a form, a dialog, a menu, a list of choices. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What it opens. */
  readonly opens?: string;
}

describe('nothing for axe to complain of', () => {
  let desk: SampleDesk;
  let context: BrowserContext | undefined;
  let page: Page;
  let places: readonly Place[];
  beforeAll(async () => {
    desk = await openSampleDesk();
    places = await placesOf(desk);
  });
  beforeEach(() => onTestFailed(({ task }) => tellFailure(page, task.name)));
  afterAll(async () => {
    await context?.close();
    await desk?.close();
  });

  it('who wants less motion sees new colours at once, in all of a page', async () => {
    context = await contextOf(desk, 'en', 'light');
    page = await context.newPage();
    await page.goto(`${desk.server.url}/review`);
    await settled(page);
    const inks = await page.evaluate(async () => {
      const all = [...document.querySelectorAll('*')];
      const now = () => all.map((each) => getComputedStyle(each).color);
      const light = now();
      document.documentElement.dataset.theme = 'dark';
      const first = now();
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.all(passing.map(({ finished }) => finished));
      const later = now();
      return all.flatMap(({ isConnected }, nth) =>
        isConnected ? { light: light[nth], first: first[nth], later: later[nth] } : [],
      );
    });
    expect(inks.map(({ first }) => first)).toEqual(inks.map(({ later }) => later));
    expect(inks.some(({ light, first }) => light !== first)).toBe(true);
  });

  for (const [language, look] of Object.entries(LOOKS)) {
    it(`in ${language}`, async () => {
      await context?.close();
      context = await contextOf(desk, language, look[0]);
      page = await context.newPage();
      const found: string[] = [];
      for (const { name, path, act, opens } of places) {
        if (act && language !== 'en' && !isFull) continue;
        await page.setViewportSize(VIEWPORTS.desktop);
        await page.goto(desk.server.url + path);
        await settled(page);
        await act?.(page);
        if (opens) await page.locator(opens).first().waitFor();
        for (const [theme, width] of isFull ? ALL_LOOKS : [look]) {
          await wear(page, theme, width);
          for (const complaint of await findInaccessible(page))
            found.push(`${name} in ${language}, ${theme}, ${width}: ${complaint}`);
        }
      }
      expect(found).toEqual([]);
    });
  }
  if (!isFull)
    it.skip('in every language at both widths in both themes, and in zh and vi what opens over a screen: with COMITY_AXE=full', () =>
      undefined);
});

/** The desk follows the system's colours: a page that begins in them has no change of colours on its way. */
async function contextOf(desk: SampleDesk, language: string, theme: Theme): Promise<BrowserContext> {
  const context = await desk.browser.newContext({
    reducedMotion: 'reduce',
    colorScheme: theme,
    storageState: await desk.page.context().storageState(),
  });
  await context.addInitScript(countUnanswered);
  await context.addInitScript((locale) => localStorage.setItem('comity.locale', locale), language);
  return context;
}

async function wear(page: Page, theme: Theme, width: Width): Promise<void> {
  await page.setViewportSize(VIEWPORTS[width]);
  await page.evaluate((look) => {
    document.documentElement.dataset.theme = look;
  }, theme);
  await settled(page);
}

/** Nothing is still on its way: no answer of the server, no animation, and nothing that changes while the page has time to. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1'));
  await page.evaluate(async () => {
    const isAtRest = () =>
      !document.querySelector('.loading') &&
      Reflect.get(window, 'unanswered') === 0 &&
      document.getAnimations().every(({ playState }) => playState !== 'running');
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    do {
      changed = false;
      for (let picture = 0; picture < 2; picture += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((idle) => requestIdleCallback(idle));
    } while (changed || !isAtRest());
    observer.disconnect();
  });
}

/** Counts what the page has asked and not been answered. */
function countUnanswered(): void {
  const { fetch } = window;
  const count = (by: number) => Reflect.set(window, 'unanswered', Number(Reflect.get(window, 'unanswered') ?? 0) + by);
  count(0);
  window.fetch = async (...asked) => {
    count(1);
    try {
      const answer = await fetch(...asked);
      // Its words come after its head.
      await answer.clone().arrayBuffer();
      return answer;
    } finally {
      count(-1);
    }
  };
}

/** Every screen, and what opens over it. Controls are found by their place: their words differ from language to language. */
async function placesOf({ call }: SampleDesk): Promise<readonly Place[]> {
  const idOf = async (path: string, wanted: (item: { fileName?: string }) => boolean = () => true) =>
    (await call<{ items: readonly { id: string; fileName?: string }[] }>('GET', path)).items.find(wanted)?.id;
  const paper = (prefix: string) =>
    idOf('/documents?limit=100', ({ fileName }) => fileName?.startsWith(prefix) ?? false);
  const record = await idOf('/engagements?limit=1&aggregate=true');
  const party = await idOf('/parties?limit=1');
  const openPaper = await paper('15-');
  const erasedPaper = await paper('14-');
  const { document } = await call<{ document: { version: number } }>('GET', `/documents/${erasedPaper}`);
  const erasure = { version: document.version, reason: 'Kept by another office' };
  await call('POST', `/documents/${erasedPaper}/erase`, erasure);
  const reports = '/reports?kind=visit&direction=incoming';
  const press = (key: string) => (page: Page) => page.keyboard.press(key);
  const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
  return [
    { name: 'Today', path: '/' },
    { name: 'the archive', path: '/archive' },
    { name: 'an import', path: `/archive?importId=${await idOf('/imports?limit=1')}` },
    { name: 'a filter’s choices', path: '/archive', act: click('.page-bar .select'), opens: '[role="option"]' },
    { name: 'the reading desk', path: `/archive/${openPaper}` },
    { name: 'a proposal being edited', path: `/archive/${openPaper}`, act: press('e'), opens: '.tags-field' },
    {
      name: 'choices of countries',
      path: `/archive/${openPaper}`,
      act: async (page) => {
        await page.keyboard.press('e');
        await page.locator('.tags-field input').first().pressSequentially('ma');
        await page.locator('[role="option"]').first().waitFor();
      },
    },
    {
      name: 'a refusal',
      path: `/archive/${openPaper}`,
      act: press('r'),
      opens: '.refusal',
    },
    {
      name: 'a paper’s menu',
      path: `/archive/${openPaper}`,
      act: click('.page-actions [data-icon]'),
      opens: '[role="menuitem"]',
    },
    { name: 'erasing a paper', path: `/archive/${openPaper}`, act: openLastOfMenu, opens: '.modal' },
    { name: 'erased papers', path: '/archive?status=erased' },
    { name: 'an erased paper', path: `/archive/${erasedPaper}` },
    { name: 'columns to confirm', path: `/archive/${await paper('08-')}` },
    { name: 'the review', path: '/review' },
    { name: 'the keys', path: '/review', act: press('?'), opens: '.modal' },
    { name: 'the ledger', path: '/ledger' },
    { name: 'a peek', path: `/ledger?peek=${record}` },
    { name: 'a record', path: `/ledger/${record}` },
    { name: 'a record being edited', path: `/ledger/${record}/edit` },
    { name: 'a new record', path: '/ledger/new' },
    { name: 'partners', path: '/partners' },
    { name: 'a partner', path: `/partners/${party}` },
    {
      name: 'a partner being edited',
      path: `/partners/${party}`,
      act: click('.page-actions > .button'),
      opens: '.modal',
    },
    {
      name: 'choices of a merge',
      path: `/partners/${party}`,
      act: async (page) => {
        await page.locator('.page-actions .button').first().click();
        await page.locator('.dialog input').pressSequentially('a');
        await page.locator('[role="option"]').first().waitFor();
      },
    },
    { name: 'figures', path: reports },
    { name: 'lineage', path: `${reports}&groupBy=country&lineage=total` },
    { name: 'unconfirmed figures', path: `${reports}&unconfirmed=true` },
    { name: 'adopting a figure', path: reports, act: click('.page-actions > .button'), opens: '.modal' },
    {
      name: 'the Word report',
      path: reports,
      act: (page) => page.locator('.page-actions > .button').last().click(),
      opens: '.modal',
    },
    { name: 'the search', path: '/search?q=delegation' },
    { name: 'settings', path: '/settings' },
    {
      name: 'the palette',
      path: '/ledger',
      act: async (page) => {
        await page.keyboard.press('Control+k');
        await page.locator('.palette input').pressSequentially('expo');
      },
    },
    { name: 'nothing there', path: '/nowhere' },
  ];
}

async function openLastOfMenu(page: Page): Promise<void> {
  await page.locator('.page-actions [data-icon]').first().click();
  await page.locator('[role="menuitem"]').last().click();
}
