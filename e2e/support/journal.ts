import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Response } from 'playwright-core';

const KEPT_LINES = 200;
const KEPT_CHARACTERS = 2_000;

/** What this file's pages asked and were answered, and what its servers complained of: the latest last. */
const lines: string[] = [];

export function note(line: string): void {
  const time = new Date().toISOString().slice(11, 23);
  lines.push(`${time} ${line.length > KEPT_CHARACTERS ? `${line.slice(0, KEPT_CHARACTERS)} …` : line}`);
  if (lines.length > KEPT_LINES) lines.shift();
}

/** Notes what happens on all pages of a browser's context. */
export function noteAllOf(context: BrowserContext): void {
  context.on('console', (message) => note(`console ${message.type()}: ${message.text()} ${message.location().url}`));
  context.on('weberror', (event) => note(`page: ${event.error().stack ?? event.error().message}`));
  context.on('request', (request) => {
    if (isAsked(request.url())) note(`asked ${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    else if (request.isNavigationRequest()) note(`opens ${request.url()}`);
  });
  context.on('requestfailed', (request) => note(`not answered: ${request.url()} ${request.failure()?.errorText}`));
  context.on('response', (response) => void noteAnswer(response));
}

const isAsked = (url: string): boolean => /^https?:[^?]*\/api\//.test(url);

async function noteAnswer(response: Response): Promise<void> {
  const request = response.request();
  if (!isAsked(request.url()) && response.ok()) return;
  // What was well answered is seen on the page; a page that is left takes its answers with it.
  const said = response.ok() ? '' : await response.text().catch((error) => `(its words are gone: ${error.message})`);
  note(`answered ${request.method()} ${request.url()}: ${response.status()} ${said}`);
}

/**
 * What a step left that failed: into the log the last that was noted, the page's address and all that stands on it; a picture under
 * .cache/e2e. Never throws: the reason for which the step failed is told all the same.
 */
export async function tellFailure(page: Page | undefined, step: string): Promise<void> {
  const folder = join(import.meta.dirname, '..', '..', '.cache', 'e2e');
  const picture = join(folder, `${step.replace(/[^a-z0-9]+/gi, '-').slice(0, 100)}.png`);
  const told = [`What came before "${step}" failed:`, ...lines];
  try {
    told.push(`The page at ${page?.url()}:`, (await page?.locator('body').ariaSnapshot({ timeout: 30_000 })) ?? '');
    mkdirSync(folder, { recursive: true });
    await page?.screenshot({ path: picture, timeout: 30_000 });
    told.push(`Its picture: ${picture}`);
  } catch (error) {
    told.push(`The page shows nothing any more: ${error instanceof Error ? error.message : error}`);
  }
  console.log(told.join('\n'));
}
