import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';

/** The value of a cookie that the sign-in library signed (`value.signature`, HMAC-SHA-256 in base64); undefined where it did not. */
export function signedCookie(headers: Headers, name: string, secret: string): string | undefined {
  const cookie = parseCookies(headers.get('cookie') ?? '').get(name);
  const end = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === undefined || end < 1) return undefined;
  const value = cookie.slice(0, end);
  const signature = Buffer.from(cookie.slice(end + 1), 'base64');
  const expected = createHmac('sha256', secret).update(value).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? value : undefined;
}
