import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Keeps a secret in the database that only somebody with the installation's own secret (a file beside it) can read. */
export interface Seal {
  readonly close: (plain: string) => string;
  /** @returns undefined where it was sealed under another secret, or was tampered with */
  readonly open: (sealed: string) => string | undefined;
}

/** AES-256-GCM; `v1.<nonce>.<tag>.<text>`, each in base64url. */
export function createSeal(secret: string): Seal {
  const key = createHash('sha256').update(`comity seal ${secret}`).digest();
  return {
    close(plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return ['v1', ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed) {
      const [version, nonce, tag, text] = sealed.split('.');
      if (version !== 'v1' || !nonce || !tag || text === undefined) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 });
        decipher.setAuthTag(Buffer.from(tag, 'base64url'));
        return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
