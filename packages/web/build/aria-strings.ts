import type { Plugin } from 'vite';

const BUILT_IN =
  /[\\/]react-(?:aria|stately|aria-components)[\\/]dist[\\/]private[\\/]intl[\\/].*[\\/]?[a-z]{2}-[A-Z]{2}\.m?js$/;

/**
 * React Aria carries its strings in 34 languages inside every component. The screens hand it the strings of the one language
 * in use (lib/locale.ts), so the built-in ones are left out of the bundle: this saves about 30 K gzipped.
 */
export function ariaStringsFromLocale(): Plugin {
  return {
    name: 'comity:aria-strings',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (BUILT_IN.test(id) ? 'export default undefined;' : null),
  };
}
