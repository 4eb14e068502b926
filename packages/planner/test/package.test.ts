import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);

/** As a program of its own has the package: by its name, and nothing beside it. */
let app: string;
beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'comity-planner-app-'));
  mkdirSync(join(app, 'node_modules', '@comity'), { recursive: true });
  symlinkSync(folder, join(app, 'node_modules', '@comity', 'planner'), 'junction');
});
afterAll(() => rmSync(app, { recursive: true, force: true }));

const run = (code: string) => {
  writeFileSync(join(app, 'example.mjs'), code);
  return execFileSync(process.execPath, ['--preserve-symlinks', join(app, 'example.mjs')], { encoding: 'utf8' });
};

describe('the package', () => {
  it('runs each example of its README as it is written', () => {
    const [city = '', worker = '', table = '', core = '', ...others] = blocks;
    expect(others).toEqual([]);
    expect(run(city)).toMatch(/^\d+ \d+ [\d.]+$/m);
    expect(run(table)).toMatch(/move .* from \d\d:\d\d to \d\d:\d\d/);
    expect(run(`${core}\nconsole.log(score, quick.score);`)).toMatch(/^\d+ \d+\n$/);
    // A worker of a browser, whose page asks it to stop once it has heard something.
    const told = run(`import { readFileSync } from 'node:fs';
${worker.replace('onmessage =', 'const heard =')}
const problem = JSON.parse(readFileSync(new URL(import.meta.resolve('@comity/planner/examples/press-group.json')), 'utf8'));
function postMessage({ plan }) {
  if (plan) console.log(plan.format);
  else heard({ data: 'stop' });
}
heard({ data: problem });`);
    expect(told).toBe('comity-plan/1\n');
  });

  it('names only files of its own, and needs no other package', () => {
    for (const [, path = ''] of readme.matchAll(/\]\(([^)#]+)\)/g)) {
      expect(path).not.toMatch(/^\.\./);
      readFileSync(path.endsWith('examples') ? join(folder, path, 'three-days.json') : join(folder, path));
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain('Apache License');
  });

  it('has its API told as its docblocks have it now', () => {
    const told = execFileSync(process.execPath, [join(folder, 'api.mjs'), '--print'], { encoding: 'utf8' });
    expect(readFileSync(join(folder, 'API.md'), 'utf8')).toBe(told);
  });
});
