/**
 * `npm test`: everything, on a fresh clone or here. The last line is `N passed, N failed`.
 *
 *   node tools/test.mjs [--only=static,unit,postgres,browser] [--install-system]
 *
 * What is skipped is said with its reason, at the end. Under CI (or with --install-system) missing programs are installed with apt.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

if (await isSound('installation', ensureInstalled)) {
  await check('build', () => ensureBuilt({ site: true }));
  // What one lane waits for (a server to die, a disk, an installation), the other uses.
  await Promise.all([isSound('unit tests', unitLane), isSound('static checks and PostgreSQL', otherLane)]);
  if (groups.has('browser')) await isSound('browser journeys', inBrowser);
}

for (const failure of failures) console.log(`failed: ${failure}`);
for (const reason of skipped) console.log(`skipped: ${reason}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A part of the run that breaks is a failure like any other: the rest goes on, and the total is told. */
async function isSound(name, part) {
  try {
    await part();
    return true;
  } catch (error) {
    total.failed += 1;
    failures.push(`${name} broke: ${error.message}`);
    console.log(`not ok: ${name}: ${error.stack}`);
    return false;
  }
}

async function unitLane() {
  if (groups.has('unit')) await unitTests();
}

async function otherLane() {
  if (groups.has('static')) await staticChecks();
  if (groups.has('postgres')) await onPostgres();
}

async function staticChecks() {
  await program('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--diagnostic-level=error', '.']);
  await program('types of the tests', 'node_modules/typescript-7/bin/tsc', ['-p', 'tsconfig.tests.json']);
  await program('rules of dependence, and their probes', 'tools/dependencies.mjs', []);
  await program('dead exports', 'node_modules/knip/bin/knip.js', ['--no-progress']);
  await program('what is promised to install alone does', 'tools/installs-alone.mjs', []);
  await program('licences of the libraries', 'tools/licences.mjs', []);
  await program('no protected emblem among the files', 'tools/emblems.mjs', []);
  await program('nothing of this machine in the files', 'tools/clean-tree.mjs', []);
}

function program(name, path, args) {
  return check(name, async () => {
    const ended = await runNode([path, ...args]);
    if (ended !== 0) throw new Error(`ended with ${ended}`);
  });
}

/** @returns the exit code, or the signal that ended it */
async function runNode(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [code, signal] = await once(child, 'exit');
  return code ?? signal;
}

async function check(name, work) {
  const started = Date.now();
  try {
    await work();
    total.passed += 1;
    console.log(`ok: ${name} (${seconds(started)})`);
  } catch (error) {
    total.failed += 1;
    failures.push(name);
    console.log(`not ok: ${name}: ${error.message}`);
  }
}

/** Runs vitest, adds its counts, and keeps what its tests say they skipped. */
async function vitest(name, args, env = {}) {
  const started = Date.now();
  const folder = join(root, '.cache', 'test');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const ended = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      // Two runs at once would share the file of what they remember, and one of them may read what the other is just writing.
      '--no-cache',
      ...args,
    ],
    env,
  );
  if (!existsSync(report)) {
    total.failed += 1;
    failures.push(`${name}: the runner ended with ${ended} and left no report`);
    return;
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  total.passed += numPassedTests;
  const failed = numFailedTests + broken.length;
  const isSilent = ended !== 0 && failed === 0;
  total.failed += isSilent ? 1 : failed;
  const shorten = (file) => relative(root, file.name);
  for (const file of testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'failed') failures.push(`${shorten(file)}: ${test.fullName}`);
      if (test.status === 'pending' || test.status === 'skipped') skipped.push(`${test.fullName} (${shorten(file)})`);
    }
  }
  for (const file of broken) failures.push(`${shorten(file)} could not run`);
  if (isSilent) failures.push(`${name}: the runner ended with ${ended}`);
  console.log(`${name}: ${numPassedTests} passed, ${failed} failed here (${seconds(started)})`);
}

async function unitTests() {
  const validator = findOoxmlValidator();
  if (validator.missing) skipped.push(`Word reports before the Open XML SDK's validator: ${validator.missing}`);
  const env = validator.path ? { OOXML_VALIDATOR: validator.path } : {};
  await vitest('unit, storage and HTTP tests on the embedded engine', ['--config', 'vitest.config.ts'], env);
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
  await vitest('browser journeys', ['--config', 'e2e/vitest.config.ts'], {
    CHROMIUM_PATH: browser.executablePath,
    CHROMIUM_ENV: JSON.stringify(browser.env),
  });
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
