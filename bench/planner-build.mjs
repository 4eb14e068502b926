import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Builds the planner from the sources as they stand; an unchanged build costs a moment. @throws where it does not build */
export function buildPlanner() {
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const built = spawnSync(process.execPath, [compiler, '-b', join(root, 'packages/planner')], {
    stdio: ['ignore', 2, 2],
  });
  if (built.status !== 0) throw new Error('the planner does not build: run npm ci, then npm run build');
}

/** Where the built planner is. */
buildPlanner.folder = join(root, 'packages/planner/dist');
