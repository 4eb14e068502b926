import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { Refusal } from '../errors/refusal.ts';

/** Where the built screens are; null where they are not built (tests, an API-only server). */
export interface Site {
  readonly directory: string | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>Comity</title>
<p>The screens are not built. Run <code>npm run build</code>, then start again.</p>`;

/**
 * A file of the site, or the page itself for an address of the screens.
 *
 * @throws Refusal `route.not_found` for a missing asset: a page in its place would be read as a script
 */
export async function serveSite(site: Site, path: string): Promise<Response> {
  if (site.directory === null)
    return new Response(NOT_BUILT, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const wanted = decode(path);
  const file = wanted === undefined ? undefined : inside(site.directory, wanted);
  if (file !== undefined && extname(file) !== '') {
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null) return fileResponse(bytes, file, path);
  }
  if (path.startsWith('/assets/') || extname(path) !== '') throw new Refusal('route.not_found');
  const page = await readFile(join(site.directory, 'index.html')).catch(() => null);
  if (page === null) throw new Refusal('route.not_found');
  return fileResponse(page, 'index.html', '/');
}

/** Names of built assets carry a hash of their content: they never change. */
function fileResponse(bytes: Buffer<ArrayBuffer>, file: string, path: string): Response {
  return new Response(bytes, {
    headers: {
      'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function inside(directory: string, path: string): string | undefined {
  const root = resolve(directory);
  const file = resolve(join(root, normalize(path)));
  return file.startsWith(root + sep) ? file : undefined;
}
