/**
 * Every library of package-lock.json is under a permissive licence, or stands by name in THIRD_PARTY.md with the licence that it has and
 * what it is used for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);
const told = readFileSync(join(root, 'THIRD_PARTY.md'), 'utf8');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const problems = Object.entries(packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .map(([path, { license }]) =>
    problemOf(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), license),
  )
  .filter(Boolean);
if (!problemOf('planted', 'GPL-3.0-only') || !problemOf('planted', undefined))
  problems.push('the check itself does not fire');
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;

/** Of several licences one may be chosen. Of a library for one platform (`lightningcss-linux-x64-gnu`) the whole is told. */
function problemOf(name, license = 'none') {
  if (license.split(' OR ').some((each) => PERMISSIVE.has(each))) return undefined;
  const isTold = [...told.matchAll(/`([^`]+)`/g)].some(([, whole]) => name === whole || name.startsWith(`${whole}-`));
  return isTold ? undefined : `${name}: its licence (${license}) does not stand in THIRD_PARTY.md`;
}
