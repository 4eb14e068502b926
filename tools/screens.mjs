#!/usr/bin/env node
/**
 * Takes the pictures of docs/screens: starts the product on a temporary data directory, loads the sample workspace, decides
 * part of what is proposed and visits each screen. axe looks at each, and the browser's console is listened to.
 *
 *   node tools/screens.mjs [--out FOLDER] [--only REGEXP] [--no-axe]      the pattern is matched with NAME-LANG-THEME-DEVICE
 *
 * Ends with 1 where axe or the console has something to say; 69 where there is no browser.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { root } from './build.mjs';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'docs', 'screens') },
    only: { type: 'string', default: '' },
    'no-axe': { type: 'boolean', default: false },
  },
});
const only = new RegExp(options.only);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The pictures are taken at a smaller scale where they are wide: the folder stays below 12 MB. */
const DEVICES = {
  desktop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.7 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true },
};
const ACCOUNT = { name: 'Mai Tran', email: 'mai@desk.example', password: 'a calm afternoon in May' };

/** Each screen in three languages, light, on a desk; the key screens dark and on a phone as well. */
const LOOKS = [
  { language: 'en', theme: 'light', device: 'desktop' },
  { language: 'zh', theme: 'light', device: 'desktop' },
  { language: 'vi', theme: 'light', device: 'desktop' },
  { language: 'en', theme: 'dark', device: 'desktop', keyOnly: true },
  { language: 'en', theme: 'light', device: 'phone', keyOnly: true },
  { language: 'zh', theme: 'dark', device: 'phone', keyOnly: true },
  { language: 'vi', theme: 'light', device: 'phone', keyOnly: true },
];

const browserFound = await findChromium();
if ('missing' in browserFound) {
  console.error(`no browser: ${browserFound.missing}`);
  process.exit(69);
}
mkdirSync(options.out, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'comity-screens-'));
const server = spawn(process.execPath, [join(root, 'bin', 'comity.js'), '--data', data, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const complaints = [];
let browser;
try {
  const { url, token } = await whenReady(server);
  browser = await chromium.launch({
    executablePath: browserFound.executablePath,
    env: { ...process.env, ...browserFound.env },
    args: CHROMIUM_ARGS,
  });
  const desk = await browser.newContext();
  await visitAll(undefined, { welcome: { path: `/welcome#token=${token}` } }, url);
  const api = callerOf(desk, url);
  await api('POST', '/installation/administrator', { token, ...ACCOUNT });
  await visitAll(await desk.storageState(), { 'whose-desk': { path: '/welcome' } }, url);
  await api('POST', '/workspace/sample');
  const imported = await whenRead(api);
  await visitAll(await desk.storageState(), unconfirmedScreens(imported), url);
  await decide(api);
  await visitAll(await desk.storageState(), await confirmedScreens(api), url);
  await visitAll(undefined, { 'sign-in': { path: '/sign-in' } }, url);
} finally {
  await browser?.close();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}
for (const complaint of complaints) console.error(complaint);
console.log(`${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** The address and the one-time token that the server prints at its first start. */
function whenReady(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
      const url = /Comity is ready:\s+(\S+)/.exec(said)?.[1];
      const token = /#token=(\S+)/.exec(said)?.[1];
      if (url && token) resolve({ url, token });
    });
  });
}

function callerOf(context, url) {
  return async (method, path, body) => {
    const response = await context.request.fetch(`${url}/api${path}`, {
      method,
      headers: { origin: url, 'x-comity-csrf': '1' },
      ...(body && { data: body }),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
}

/** Waits until the sample papers are read. @returns the import's id */
async function whenRead(api) {
  for (;;) {
    const { items } = await api('GET', '/imports');
    const { runningImports, documents } = await api('GET', '/today');
    if (runningImports.length === 0 && documents > 0) return items[0].id;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Accepts what all papers but a few propose, as somebody would after a morning's work, and adopts the first figure. */
async function decide(api) {
  const { items: documents } = await api('GET', '/documents?limit=100');
  const left = new Set(documents.filter(({ fileName }) => /^(04|15|18)-/.test(fileName)).map(({ id }) => id));
  const { items } = await api('GET', '/proposals?state=open&limit=200');
  const subject = items.filter(({ documentId, payload }) => !left.has(documentId) && payload.kind === 'engagement');
  await api('POST', '/proposals/decide', {
    decision: 'accept',
    proposals: subject.map(({ id, version }) => ({ id, version })),
  });
}

function unconfirmedScreens(importId) {
  return {
    'first-figures': { path: `/archive?importId=${importId}`, key: true },
    'first-today': { path: '/' },
    'first-reports': { path: '/reports' },
  };
}

async function confirmedScreens(api) {
  const { items: documents } = await api('GET', '/documents?limit=100');
  const paper = (prefix) => documents.find(({ fileName }) => fileName.startsWith(prefix))?.id;
  const { items: engagements } = await api('GET', '/engagements?limit=50&aggregate=true');
  const { items: parties } = await api('GET', '/parties?limit=100');
  const record = engagements[0]?.id;
  const [partner] = parties.filter(({ country }) => country === 'DK').sort((a, b) => b.engagements - a.engagements);
  const reports = '/reports?kind=visit&direction=incoming';
  return {
    today: { path: '/', key: true },
    archive: { path: '/archive', key: true },
    'reading-desk': { path: `/archive/${paper('15-')}`, key: true },
    editing: { path: `/archive/${paper('15-')}`, act: (page) => page.keyboard.press('e') },
    columns: { path: `/archive/${paper('08-')}` },
    review: { path: '/review', key: true },
    ledger: { path: '/ledger', key: true },
    peek: { path: `/ledger?peek=${record}` },
    engagement: { path: `/ledger/${record}`, key: true },
    'engagement-edit': { path: `/ledger/${record}/edit` },
    partners: { path: '/partners' },
    partner: { path: `/partners/${partner?.id}` },
    reports: { path: reports, key: true },
    lineage: { path: `${reports}&groupBy=country&lineage=total` },
    adopt: { path: reports, act: (page) => page.locator('.page-actions button').first().click() },
    'word-report': { path: reports, act: (page) => page.locator('.page-actions button').last().click() },
    search: { path: `/search?q=${encodeURIComponent('delegation')}` },
    settings: { path: '/settings', key: true },
    palette: { path: '/ledger', act: openPalette },
    shortcuts: { path: '/review', act: (page) => page.keyboard.press('?') },
  };
}

/** Nothing is still on its way, and what came has moved into its place. */
async function settled(page) {
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.loading'), undefined, {
    timeout: 20_000,
  });
  await page.waitForTimeout(400);
}

async function openPalette(page) {
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(300);
  await page.keyboard.type('expo');
}

async function visitAll(storageState, screens, url) {
  for (const { language, theme, device, keyOnly } of LOOKS) {
    const wanted = Object.entries(screens).filter(
      ([name, { key }]) => (key || !keyOnly) && only.test(`${name}-${language}-${theme}-${device}`),
    );
    if (wanted.length === 0) continue;
    const context = await browser.newContext({ ...DEVICES[device], storageState });
    await context.addInitScript(
      ([locale, look]) => {
        localStorage.setItem('comity.locale', locale);
        localStorage.setItem('comity.theme', look);
      },
      [language, theme],
    );
    for (const [name, screen] of wanted) await visit(context, url, screen, `${name}-${language}-${theme}-${device}`);
    await context.close();
  }
}

async function visit(context, url, { path, act }, label) {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${label}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${label}: ${message.text()}`);
  });
  await page.goto(url + path, { waitUntil: 'load' });
  await settled(page);
  if (act) {
    await act(page).catch((error) => complaints.push(`${label}: ${error.message.split('\n')[0]}`));
    await page.waitForTimeout(500);
    await settled(page);
  }
  await page.screenshot({ path: join(options.out, `${label}.png`) });
  if (!options['no-axe']) await judge(page, label);
  await page.close();
}

async function judge(page, label) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, nodes } of violations) {
    complaints.push(`${label}: axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
}
