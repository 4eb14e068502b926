import { accounts, type InstallationTx } from '@comity/storage';
import { Refusal } from '../errors/refusal.ts';
import { hashToken, newToken } from './tokens.ts';

const HOUR_MS = 60 * 60 * 1000;

/** What a link is for, and how long it holds. Invitations are records of the desk, with the same life as a reset. */
const LIFETIME_MS = { 'first-start': HOUR_MS, 'password-reset': 48 * HOUR_MS } as const;
export const INVITATION_LIFETIME_MS = 7 * 24 * HOUR_MS;
type Purpose = keyof typeof LIFETIME_MS;

export interface OneTimeToken {
  readonly token: string;
  readonly expiresAt: string;
}

const eq = (field: string, value: string) => ({ field, operator: 'eq', value, connector: 'AND' }) as const;

/** Makes a link's token; earlier ones for the same purpose and subject hold no more. Only the hash is kept. */
export async function issueToken(tx: InstallationTx, purpose: Purpose, subject: string): Promise<OneTimeToken> {
  const token = newToken();
  const expiresAt = new Date(Date.parse(tx.now) + LIFETIME_MS[purpose]).toISOString();
  await accounts.remove(tx, 'verification', [eq('identifier', `${purpose}:${subject}`)]);
  await accounts.create(tx, 'verification', {
    identifier: `${purpose}:${subject}`,
    value: hashToken(token),
    expiresAt,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  return { token, expiresAt };
}

/**
 * Uses a token up. Two that come at once find one row to delete: one of them is refused.
 *
 * @returns the subject
 * @throws Refusal `links.invalid`
 */
export async function useToken(tx: InstallationTx, purpose: Purpose, token: string): Promise<string> {
  const where = [eq('value', hashToken(token))];
  const row = await accounts.find(tx, 'verification', where);
  const [kind, subject] = String(row?.identifier ?? '').split(':');
  if (!row || kind !== purpose || subject === undefined) throw new Refusal('links.invalid');
  const removed = await accounts.remove(tx, 'verification', where);
  if (removed !== 1 || Date.parse(String(row.expiresAt)) <= Date.parse(tx.now)) throw new Refusal('links.invalid');
  return subject;
}
