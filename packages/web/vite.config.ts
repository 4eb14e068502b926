import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ariaStringsFromLocale } from './build/aria-strings.ts';

/** The API that the dev server passes `/api` on to; `npm start` prints the address. */
const api = process.env['COMITY_API'] ?? 'http://127.0.0.1:4680';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ariaStringsFromLocale()],
  resolve: { conditions: ['comity-source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined data: URLs would need a wider Content-Security-Policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/api': { target: api, changeOrigin: false } } },
});
