/**
 * Takes pictures of the screens and lets axe look at each. Run: node test/look.mjs BASE OUT_DIR [filter], with a server running at BASE
 * (test/fixture-server.mjs).
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = 'http://127.0.0.1:4460', out = '/tmp/comity-screens', filter = ''] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const n = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const screens = {
  today: '/',
  archive: '/archive',
  importing: `/archive?importId=${n(900)}`,
  desk: `/archive/${n(100)}`,
  columns: `/archive/${n(103)}`,
  encoding: `/archive/${n(104)}`,
  secrecy: `/archive/${n(105)}`,
  review: '/review',
  ledger: '/ledger',
  peek: `/ledger?peek=${n(202)}`,
  record: `/ledger/${n(200)}`,
  edit: `/ledger/${n(200)}/edit`,
  partners: '/partners',
  partner: `/partners/${n(300)}`,
  figures: '/reports?kind=visit&direction=incoming&from=2009&to=2018',
  countries: '/reports?kind=visit&direction=incoming&groupBy=country&lineage=total',
  settings: '/settings',
  palette: '/ledger#palette',
  adopt: '/reports?kind=visit&direction=incoming#adopt',
  report: '/reports?kind=visit#report',
  help: '/review#help',
  signin: '/sign-in',
};
const looks = [
  ['en', 'light', 'desktop'],
  ['zh', 'light', 'desktop'],
  ['vi', 'dark', 'desktop'],
  ['en', 'light', 'phone'],
  ['zh', 'dark', 'phone'],
];
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
});
let violations = 0;
for (const [locale, theme, size] of looks) {
  const context = await browser.newContext({ viewport: sizes[size], bypassCSP: false, hasTouch: size === 'phone' });
  await context.addInitScript(
    ([l, th]) => {
      localStorage.setItem('comity.locale', l);
      localStorage.setItem('comity.theme', th);
    },
    [locale, theme],
  );
  for (const [name, path] of Object.entries(screens)) {
    const label = `${name}-${locale}-${theme}-${size}`;
    if (filter !== '' && !new RegExp(filter).test(label)) continue;
    const page = await context.newPage();
    page.on(
      'console',
      (message) =>
        ['error', 'warning'].includes(message.type()) &&
        process.stdout.write(`  ${label}: ${message.text().slice(0, 240)}\n`),
    );
    page.on('pageerror', (error) => process.stdout.write(`  ${label}: ${error.stack?.slice(0, 400)}\n`));
    const [address, act] = path.split('#');
    await page.goto(base + address, { waitUntil: 'load' });
    await page.waitForTimeout(900);
    if (act === 'palette') {
      await page.keyboard.press('Control+k');
      await page.waitForTimeout(500);
      await page.keyboard.type('han');
    }
    if (act === 'help') await page.keyboard.press('?');
    if (act === 'adopt') await page.locator('.page-actions button').first().click();
    if (act === 'report') await page.locator('.page-actions button').last().click();
    if (act) await page.waitForTimeout(700);
    await page.screenshot({ path: join(out, `${label}.png`) });
    // Evaluated through the debugger, so that the page's own policy stays in force.
    await page.evaluate(axe).catch((error) => process.stdout.write(`  ${label}: axe: ${error}\n`));
    const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    for (const violation of result.violations) {
      violations += 1;
      process.stdout.write(
        `${label}: ${violation.id} (${violation.impact}): ${violation.nodes
          .slice(0, 3)
          .map(
            (node) => `${node.target} ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`,
          )
          .join(' || ')}\n`,
      );
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
process.stdout.write(`${violations} violations\n`);
