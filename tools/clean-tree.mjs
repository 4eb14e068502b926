/** The project's files name no path of a developer's machine and no address of a package registry. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

const TRACES = [
  /(?:^|[\s"'`(=])\/(?:home|Users|work|farm|root)\/[a-z][\w.-]*\//,
  /\bregistry\.(?:npmjs|yarnpkg)\b/,
  /"resolved": "https?:/,
];
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const problems = [];
for (const file of files) {
  // A link: what it leads to is in the list itself.
  if (!lstatSync(join(root, file)).isFile()) continue;
  if (file === 'tools/clean-tree.mjs' || /\.(png|docx|xlsx|pdf|woff2?|zip)$/.test(file)) continue;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (line.length < 10_000 && TRACES.some((trace) => trace.test(line)))
      problems.push(`${file}:${index + 1}: ${line.trim().slice(0, 120)}`);
  });
}
const PLANTED = ["'/home/somebody/comity/'", 'https://registry.npmjs.org/', '"resolved": "https://'];
if (!PLANTED.every((line, index) => TRACES[index].test(line))) problems.push('the check itself does not fire');
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
