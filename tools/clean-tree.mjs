/** The project's files name no path of a developer's machine and no address of a package registry. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
  if (file === 'tools/clean-tree.mjs' || /\.(png|docx|xlsx|pdf|woff2?|zip)$/.test(file)) continue;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (line.length < 10_000 && TRACES.some((trace) => trace.test(line)))
      problems.push(`${file}:${index + 1}: ${line.trim().slice(0, 120)}`);
  });
}
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
