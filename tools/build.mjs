/**
 * Installs and builds a clone. `node tools/build.mjs` builds all; `bin/comity.js` asks only for what is missing or stale.
 * Without dependencies of its own. What it says goes to standard error, so that a command's output stays clean.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');
/** How npm is called here. */
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a program; its output goes to standard error. @throws with its exit code where it fails */
export function run(program, args, options = {}) {
  // Windows starts a `.cmd` by its shell alone, which would part a path at its blanks.
  const shell = process.platform === 'win32' && program.endsWith('.cmd');
  const result = spawnSync(program, shell ? args.map((each) => (/\s/.test(each) ? `"${each}"` : each)) : args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
    ...options,
  });
  if (result.error) throw new Error(`${program} could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${result.status ?? result.signal}`);
}

/** Runs `npm ci` where node_modules is missing or was made from another lock file. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.comity-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('comity: installing the libraries (once, about a minute) …');
  run(npm, ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}

/** Builds what is older than its sources: the packages, and the screens where `site` asks for them. */
export function ensureBuilt({ site }) {
  const sources = newest(
    join(root, 'packages'),
    (name) => name !== 'node_modules' && name !== 'dist' && name !== 'test',
  );
  if (stampOf('build') < sources) {
    console.error('comity: building …');
    run(process.execPath, [join('node_modules', 'typescript-7', 'bin', 'tsc'), '-b']);
    mark('build');
  }
  if (site && stampOf('site') < sources) {
    console.error('comity: building the screens …');
    const vite = join('node_modules', 'vite', 'bin', 'vite.js');
    run(process.execPath, [vite, 'build', 'packages/web', '--logLevel', 'warn'], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    mark('site');
  }
}

/** When a build was last finished, in milliseconds; 0 where it never was or its result is gone. */
function stampOf(name) {
  const result = { build: 'packages/cli/dist/main.js', site: 'packages/web/dist/site/index.html' }[name];
  const stamp = join(cache, `${name}.stamp`);
  return existsSync(stamp) && existsSync(join(root, result)) ? Number(readFileSync(stamp, 'utf8')) : 0;
}

/** Marks a build as made from the sources as they were when this process started: a change during the build builds again. */
function mark(name) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, `${name}.stamp`), String(Date.now() - process.uptime() * 1000));
}

function newest(folder, wanted) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => wanted(entry.name))
    .reduce((latest, entry) => {
      const path = join(folder, entry.name);
      return Math.max(latest, entry.isDirectory() ? newest(path, wanted) : statSync(path).mtimeMs);
    }, 0);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  ensureInstalled();
  ensureBuilt({ site: true });
}
