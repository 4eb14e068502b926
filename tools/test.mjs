/**
 * `npm test`: everything, on a fresh clone or here. The last line is `N passed, N failed`.
 *
 *   node tools/test.mjs [--only=static,unit,postgres,browser] [--install-system]
 *
 * What is skipped is said with its reason, at the end. Under CI (or with --install-system) missing programs are installed with apt.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { findOoxmlValidator } from './ooxml-validator.mjs';
import { withPostgres } from './postgres.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, 'install-system': { type: 'boolean', default: Boolean(process.env.CI) } },
});
const groups = new Set((options.only ?? 'static,unit,postgres,browser').split(','));
const installSystem = options['install-system'];
const total = { passed: 0, failed: 0 };
const skipped = [];
const failures = [];

ensureInstalled();
if (groups.has('static')) staticChecks();
else ensureBuilt({ site: true });
if (groups.has('unit')) unitTests();
if (groups.has('postgres')) await onPostgres();
if (groups.has('browser')) await inBrowser();

for (const failure of failures) console.log(`failed: ${failure}`);
for (const reason of skipped) console.log(`skipped: ${reason}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function staticChecks() {
  check('build', () => ensureBuilt({ site: true }));
  program('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--diagnostic-level=error', '.']);
  program('types of the tests', 'node_modules/typescript-7/bin/tsc', ['-p', 'tsconfig.tests.json']);
  program('rules of dependence, and their probes', 'tools/dependencies.mjs', []);
  program('dead exports', 'node_modules/knip/bin/knip.js', ['--no-progress']);
  program('what is promised to install alone does', 'tools/installs-alone.mjs', []);
  program('no protected emblem among the files', 'tools/emblems.mjs', []);
  program('nothing of this machine in the files', 'tools/clean-tree.mjs', []);
}

function program(name, path, args) {
  check(name, () => {
    const result = spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' });
    if (result.status !== 0) throw new Error(`ended with ${result.status ?? result.signal}`);
  });
}

function check(name, work) {
  const started = Date.now();
  try {
    work();
    total.passed += 1;
    console.log(`ok: ${name} (${seconds(started)})`);
  } catch (error) {
    total.failed += 1;
    failures.push(name);
    console.log(`not ok: ${name}: ${error.message}`);
  }
}

/** Runs vitest, adds its counts, and keeps what its tests say they skipped. */
function vitest(name, args, env = {}) {
  const started = Date.now();
  const folder = join(root, '.cache', 'test');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const result = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } },
  );
  if (!existsSync(report)) {
    total.failed += 1;
    failures.push(`${name}: the runner ended with ${result.status ?? result.signal} and left no report`);
    return;
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  total.passed += numPassedTests;
  total.failed +=
    numFailedTests + broken.length + (result.status !== 0 && numFailedTests + broken.length === 0 ? 1 : 0);
  const shorten = (file) => relative(root, file.name);
  for (const file of testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'failed') failures.push(`${shorten(file)}: ${test.fullName}`);
      if (test.status === 'pending' || test.status === 'skipped') skipped.push(`${test.fullName} (${shorten(file)})`);
    }
  }
  for (const file of broken) failures.push(`${shorten(file)} could not run`);
  if (result.status !== 0 && numFailedTests + broken.length === 0)
    failures.push(`${name}: the runner ended with ${result.status ?? result.signal}`);
  console.log(`${name}: ${numPassedTests} passed, ${numFailedTests + broken.length} failed here (${seconds(started)})`);
}

function unitTests() {
  const validator = findOoxmlValidator();
  if (validator.missing) skipped.push(`Word reports before the Open XML SDK's validator: ${validator.missing}`);
  const env = validator.path ? { OOXML_VALIDATOR: validator.path } : {};
  vitest('unit, storage and HTTP tests on the embedded engine', ['--config', 'vitest.config.ts'], env);
}

async function onPostgres() {
  const outcome = await withPostgres({ installSystem }, (url) =>
    vitest('storage tests on a PostgreSQL server', ['--config', 'vitest.config.ts', 'packages/storage'], {
      TEST_DATABASE_URL: url,
    }),
  );
  if (outcome.missing) skipped.push(`storage tests on a PostgreSQL server: ${outcome.missing}`);
}

async function inBrowser() {
  const browser = await findChromium({ installSystem });
  if (browser.missing) {
    skipped.push(`all browser journeys: ${browser.missing}`);
    return;
  }
  console.log(`browser: ${browser.executablePath} (${browser.how})`);
  vitest('browser journeys', ['--config', 'e2e/vitest.config.ts'], {
    CHROMIUM_PATH: browser.executablePath,
    CHROMIUM_ENV: JSON.stringify(browser.env),
  });
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
