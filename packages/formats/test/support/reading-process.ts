import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The reading process runs compiled code: it is built from the sources under test (a second or less when nothing changed). */
export function buildReadingProcess(): void {
  execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-b', 'packages/formats'], {
    cwd: ROOT,
    stdio: 'pipe',
  });
}
