import { randomUUID } from 'node:crypto';
import { accounts, type Database, type InstallationTx, members } from '@comity/storage';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { Refusal } from '../errors/refusal.ts';
import type { Clock } from '../log/clock.ts';
import type { Actor } from './actor.ts';
import { actorFor } from './policy.ts';
import { signInStore } from './sign-in-store.ts';
import { signedCookie } from './signed-cookie.ts';
import { hashToken } from './tokens.ts';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Accounts, passwords and sessions: the library does the work, this is all that the rest of the server knows of it. */
export interface Auth {
  /** @returns the cookies of a new session. @throws Refusal `auth.wrong_credentials` */
  readonly signIn: (email: string, password: string, request: Request) => Promise<Headers>;
  /** Ends the session of these headers. @returns the cookies that clear it */
  readonly signOut: (request: Request) => Promise<Headers>;
  /**
   * Who calls; null without a session that holds. One that is used is renewed once a day, and its cookie with it.
   *
   * @param answerHeaders where a renewed cookie goes
   * @throws Refusal `auth.no_membership`
   */
  readonly actorOf: (request: Request, answerHeaders: Headers) => Promise<Actor | null>;
  /** Whether the session of these headers still holds, and its account still has a desk. Renews nothing. */
  readonly holds: (request: Request) => Promise<boolean>;
  /** Ends all other sessions. @returns the cookies of the new one. @throws Refusal `auth.wrong_password` */
  readonly changePassword: (request: Request, current: string, password: string) => Promise<Headers>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly findAccountByEmail: (tx: InstallationTx, email: string) => Promise<Account | undefined>;
  /** Makes the account, or sets the password of the one that has the address. */
  readonly putAccount: (tx: InstallationTx, account: Omit<Account, 'id'>, passwordHash: string) => Promise<Account>;
  /** Sets a password without the old one, and ends all sessions. */
  readonly setPassword: (tx: InstallationTx, accountId: string, passwordHash: string) => Promise<void>;
  readonly rename: (accountId: string, name: string) => Promise<void>;
  readonly endSessions: (accountId: string) => Promise<void>;
}

const SESSION_SECONDS = 7 * 24 * 60 * 60;
const DAY_SECONDS = 24 * 60 * 60;

export interface AuthOptions {
  readonly database: Database;
  /** Signs the session cookie; kept beside the database, never in it. */
  readonly secret: string;
  readonly publicUrl: URL | null;
  readonly clock: Clock;
}

export function createAuth({ database, secret, publicUrl, clock }: AuthOptions): Auth {
  const library = betterAuth({
    appName: 'Comity',
    // Only the library's own routes, which are not served, would use it.
    baseURL: publicUrl?.origin ?? 'http://localhost',
    secret,
    database: signInStore(database),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: SESSION_SECONDS, updateAge: DAY_SECONDS, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: 'comity',
      useSecureCookies: publicUrl?.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => randomUUID() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

  const eq = (field: string, value: string) => ({ field, operator: 'eq', value, connector: 'AND' }) as const;
  const accountOf = (row: Readonly<Record<string, unknown>>): Account => ({
    id: String(row.id),
    name: String(row.name),
    email: String(row.email),
  });

  const setPassword: Auth['setPassword'] = async (tx, accountId, password) => {
    const now = clock.now().toISOString();
    const where = [eq('accountId', accountId), eq('providerId', 'credential')];
    const changed = await accounts.update(tx, 'credential', where, { password, updatedAt: now });
    if (changed.length === 0) {
      await accounts.create(tx, 'credential', {
        accountId,
        providerId: 'credential',
        providerAccountId: accountId,
        password,
        createdAt: now,
        updatedAt: now,
      });
    }
    await accounts.remove(tx, 'session', [eq('accountId', accountId)]);
  };

  const findAccountByEmail: Auth['findAccountByEmail'] = async (tx, email) => {
    const row = await accounts.find(tx, 'account', [eq('email', email.toLowerCase())]);
    return row && accountOf(row);
  };

  const findSession = async (request: Request): Promise<members.SignedIn | undefined> => {
    const { authCookies, secret: signedWith } = await library.$context;
    const token = signedCookie(request.headers, authCookies.sessionToken.name, signedWith);
    return token === undefined ? undefined : database.inInstallation((tx) => members.signedIn(tx, hashToken(token)));
  };

  return {
    async signIn(email, password, request) {
      const headers = withoutCookies(request);
      const { headers: answer } = await refusing('auth.wrong_credentials', () =>
        library.api.signInEmail({ body: { email: email.toLowerCase(), password }, headers, returnHeaders: true }),
      );
      return cookiesOf(answer);
    },
    async signOut(request) {
      const { headers } = await library.api.signOut({ headers: request.headers, returnHeaders: true });
      return cookiesOf(headers);
    },
    async actorOf(request, answerHeaders) {
      const session = await findSession(request);
      if (!session) return null;
      const { account, desk, expiresAt } = session;
      // One that has run out, or is to be renewed, is the library's to judge; it is so once a day.
      const renewsAt = Date.parse(expiresAt) - (SESSION_SECONDS - DAY_SECONDS) * 1000;
      if (renewsAt <= Date.now()) {
        const judged = await library.api.getSession({ headers: request.headers, returnHeaders: true });
        if (!judged.response) return null;
        for (const cookie of judged.headers.getSetCookie()) answerHeaders.append('set-cookie', cookie);
      }
      if (!desk) throw new Refusal('auth.no_membership');
      return actorFor(account, desk.workspaceId, desk.role);
    },
    async holds(request) {
      const session = await findSession(request);
      return session !== undefined && session.desk !== null && Date.parse(session.expiresAt) > Date.now();
    },
    async changePassword(request, currentPassword, newPassword) {
      const { headers } = await refusing('auth.wrong_password', () =>
        library.api.changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers: request.headers,
          returnHeaders: true,
        }),
      );
      return cookiesOf(headers);
    },
    async hashPassword(password) {
      const context = await library.$context;
      return context.password.hash(password);
    },
    findAccountByEmail,
    async putAccount(tx, { name, email }, passwordHash) {
      const now = clock.now().toISOString();
      const known = await findAccountByEmail(tx, email);
      const account =
        known ??
        accountOf(
          await accounts.create(tx, 'account', {
            name,
            email: email.toLowerCase(),
            emailVerified: false,
            createdAt: now,
            updatedAt: now,
          }),
        );
      if (known) await accounts.update(tx, 'account', [eq('id', known.id)], { name, updatedAt: now });
      await setPassword(tx, account.id, passwordHash);
      return { ...account, name };
    },
    setPassword,
    async rename(accountId, name) {
      const updatedAt = clock.now().toISOString();
      await database.inInstallation((tx) => accounts.update(tx, 'account', [eq('id', accountId)], { name, updatedAt }));
    },
    async endSessions(accountId) {
      await database.inInstallation((tx) => accounts.remove(tx, 'session', [eq('accountId', accountId)]));
    },
  };
}

/** A stale session must not decide how a new sign-in goes. */
function withoutCookies(request: Request): Headers {
  const headers = new Headers();
  const agent = request.headers.get('user-agent');
  if (agent) headers.set('user-agent', agent.slice(0, 300));
  return headers;
}

function cookiesOf(headers: Headers | null | undefined): Headers {
  const cookies = new Headers();
  for (const cookie of headers?.getSetCookie() ?? []) cookies.append('set-cookie', cookie);
  return cookies;
}

/** The library says 4xx where the person is wrong; anything else is ours. */
async function refusing<Value>(
  code: 'auth.wrong_credentials' | 'auth.wrong_password',
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) throw new Refusal(code);
    throw error;
  }
}
