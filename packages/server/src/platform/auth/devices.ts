import { randomUUID } from 'node:crypto';
import type { Seal } from '../security/seal.ts';

/** Devices on which an account signed in before: a cookie that only this installation can have made says so. */
export interface Devices {
  /** @returns the device, undefined where this account never signed in on it */
  readonly find: (request: Request, email: string) => string | undefined;
  /** @returns the cookie that makes the device known */
  readonly remember: (email: string) => string;
}

const COOKIE = 'comity_device';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** @param secure whether people reach the desk by https */
export function createDevices(seal: Seal, secure: boolean): Devices {
  return {
    find(request, email) {
      const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
      for (const cookie of cookies.filter((each) => each.startsWith(`${COOKIE}=`))) {
        const [device = '', owner] = seal.open(cookie.slice(COOKIE.length + 1))?.split(' ') ?? [];
        if (owner === email.toLowerCase()) return device;
      }
      return undefined;
    },
    remember(email) {
      const sealed = seal.close(`${randomUUID()} ${email.toLowerCase()}`);
      const flags = `Path=/api; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
      return `${COOKIE}=${sealed}; ${flags}`;
    },
  };
}
