/** Scripts and styles come from here only; nothing is inlined, framed, or sent elsewhere. */
const SITE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a download may do if a browser shows it all the same: nothing. */
export const DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Headers of every answer; one that set its own policy (a download) keeps it. */
export function securityHeaders(headers: Headers, publicUrl: URL | null): void {
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', SITE_POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (publicUrl?.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
}
