import { bearerOf } from '../auth/command-token.ts';
import { Refusal } from '../errors/refusal.ts';

const LOOPBACK_NAMES = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Three walls against requests that another site makes with the visitor's cookie: the host must be one of ours, the browser must
 * say that the request is of our own site, and a write carries a header that no form can set.
 *
 * @throws Refusal `auth.cross_site`
 * @see https://owasp.org/www-community/attacks/csrf and Fetch Metadata (W3C)
 */
export function refuseCrossSite(
  request: Request,
  options: { readonly publicUrl: URL | null; readonly loopbackOnly: boolean },
): void {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const ours = host === options.publicUrl?.host || LOOPBACK_NAMES.test(host) || !options.loopbackOnly;
  if (!ours) throw new Refusal('auth.cross_site', { details: { host } });
  if (request.method === 'GET' || request.method === 'HEAD') return;
  // No browser adds this header by itself, and no other site may set it: there is nothing to forge.
  if (bearerOf(request) !== undefined) return;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new Refusal('auth.cross_site');
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, host, options.publicUrl)) throw new Refusal('auth.cross_site');
  if (!request.headers.get('x-comity-csrf')) throw new Refusal('auth.cross_site');
}

function isOwnOrigin(origin: string, host: string, publicUrl: URL | null): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return publicUrl === null ? url.host === host : url.origin === publicUrl.origin || url.host === host;
}
