#!/usr/bin/env node
/**
 * Starts the `comity` command from a clone: installs and builds what is missing or stale, then hands over.
 * Plain JavaScript without dependencies, so that it runs before anything is installed.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`comity needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// A clone has sources and tools; an installed package has neither and is built already.
if (existsSync(join(root, 'tools', 'build.mjs'))) {
  const { ensureInstalled, ensureBuilt } = await import('../tools/build.mjs');
  const needsSite = process.argv.includes('serve');
  try {
    ensureInstalled();
    ensureBuilt({ site: needsSite });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(70);
  }
}

await import('../packages/cli/dist/main.js');
