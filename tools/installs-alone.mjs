/**
 * The packages that promise to be usable without the rest of the product. Each is laid out as `npm install` would: the files that
 * `npm pack` takes, and its declared dependencies, nothing else. Then it does its work in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npm, root } from './build.mjs';

/** What each must print when it is used, and the lines that use it. */
const ALONE = {
  reader: {
    prints: 'visit incoming 12; a JSON Schema of the reading is there',
    uses: `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      import { readText } from '@comity/reader';
      const text = 'A delegation from the Danish Red Cross visited the Lakeside Red Cross on 4 May 2016; 12 persons came.';
      const { engagements, quantities } = readText(text, { file: 'letter.txt' });
      const schema = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@comity/reader/schema/reading.schema.json')), 'utf8'));
      console.log(engagements[0].kind, engagements[0].direction, quantities[0].low + ';', schema.$schema ? 'a JSON Schema of the reading is there' : '');`,
  },
  planner: {
    prints: '6 groups, nothing unmet; a JSON Schema of the problem is there',
    uses: `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      import { checkProblem, plan } from '@comity/planner';
      const read = (name) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@comity/planner/' + name)), 'utf8'));
      const { problem } = checkProblem(read('examples/three-days.json'));
      const { plan: made, unmet } = plan(problem, { iterations: 10 });
      const groups = new Set(made.stops.flatMap((stop) => stop.groups)).size;
      const schema = read('schema/problem.schema.json').$schema ? 'a JSON Schema of the problem is there' : '';
      console.log(groups + ' groups, ' + (unmet.length === 0 ? 'nothing' : 'something') + ' unmet;', schema);`,
  },
};

for (const [name, { uses, prints }] of Object.entries(ALONE)) {
  const folder = mkdtempSync(join(tmpdir(), 'comity-alone-'));
  try {
    install(`@comity/${name}`, folder, new Set());
    writeFileSync(join(folder, 'use.mjs'), uses);
    const { stdout, stderr } = spawnSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
    if (stdout.trim() === prints) continue;
    console.log(`${name} alone printed ${JSON.stringify(stdout.trim())}, not ${JSON.stringify(prints)}\n${stderr}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a package and all that it declares under `folder/node_modules`: our own as they would be published, others as they are installed. */
function install(name, folder, done) {
  if (done.has(name)) return;
  done.add(name);
  const to = join(folder, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  if (!name.startsWith('@comity/')) {
    symlinkSync(join(root, 'node_modules', name), to, 'junction');
    return;
  }
  const from = join(root, 'packages', name.slice('@comity/'.length));
  for (const path of publishedFiles(from)) cpSync(join(from, path), join(to, path));
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) install(dependency, folder, done);
}

function publishedFiles(from) {
  const { status, stdout, stderr } = spawnSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: from,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack in ${from}: ${stderr}`);
  // npm 10 prints a list of packages, npm 11 an object by name
  const [packed] = Object.values(JSON.parse(stdout));
  return packed.files.map(({ path }) => path);
}
