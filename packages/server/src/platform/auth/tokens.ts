import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that is shown once: 256 bits, in letters that a link can carry. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. A random token needs no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('base64url');
}

export function sameToken(token: string, hash: string): boolean {
  const [a, b] = [Buffer.from(hashToken(token)), Buffer.from(hash)];
  return a.length === b.length && timingSafeEqual(a, b);
}
