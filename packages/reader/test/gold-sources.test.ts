import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the annotated papers are what their marked-up sources compile to, and every quote stands where it says', () => {
  const compiler = fileURLToPath(new URL('../gold/compile.mjs', import.meta.url));
  const printed = execFileSync(process.execPath, [compiler, '--check'], { encoding: 'utf8' });
  expect(printed).toContain('every quote stands where its offsets say');
});
