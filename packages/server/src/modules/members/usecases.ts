import { randomUUID } from 'node:crypto';
import type { Role } from '@comity/domain';
import { type ChangeTx, invitations, members, type WorkspaceTx } from '@comity/storage';
import type { Actor } from '../../platform/auth/actor.ts';
import { INVITATION_LIFETIME_MS, issueToken, useToken } from '../../platform/auth/one-time-links.ts';
import { foundingScope, workerScope } from '../../platform/auth/policy.ts';
import { hashToken, newToken } from '../../platform/auth/tokens.ts';
import type { Deps } from '../../platform/deps.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Call, Result } from '../../platform/http/call.ts';
import { ensureDesk } from '../installation/usecases.ts';

export async function listMembers(deps: Deps, actor: Actor): Promise<Result<'listMembers'>> {
  return { items: await deps.database.inWorkspace(actor.scope, members.list) };
}

/** Pages of the screens that take a one-time token; it stands behind `#`, which no server log ever sees. */
const PAGES = { invitation: '/invitation', reset: '/password-reset', firstStart: '/welcome' } as const;

export function oneTimeLink(origin: string, page: keyof typeof PAGES, token: string): string {
  return `${origin}${PAGES[page]}#token=${token}`;
}

/** A link for one person to join, which the administrator passes on. @throws Refusal `members.already_member` */
export async function createInvitation(
  deps: Deps,
  actor: Actor,
  { email, role }: Call<'createInvitation'>['body'],
): Promise<Result<'createInvitation'>> {
  const address = email.toLowerCase();
  const token = newToken();
  const expiresAt = new Date(deps.clock.now().getTime() + INVITATION_LIFETIME_MS).toISOString();
  await deps.database.change(actor.scope, { kind: 'setup' }, async (tx) => {
    if ((await members.list(tx)).some((member) => member.email === address))
      throw new Refusal('members.already_member');
    // A new link for the same person replaces the old one.
    for (const open of await invitations.listOpen(tx)) {
      if (open.email === address) await invitations.withdraw(tx, open.id);
    }
    await invitations.create(tx, {
      id: randomUUID(),
      email: address,
      name: null,
      role,
      tokenHash: hashToken(token),
      expiresAt,
    });
  });
  return { link: oneTimeLink(deps.origin(), 'invitation', token), expiresAt };
}

/** Who was invited and has not joined, latest first. */
export async function listInvitations(deps: Deps, actor: Actor): Promise<Result<'listInvitations'>> {
  const now = deps.clock.now().getTime();
  return deps.database.inWorkspace(actor.scope, async (tx) => {
    const names = new Map((await members.list(tx)).map(({ accountId, name }) => [accountId, name]));
    const open = await invitations.listOpen(tx);
    return {
      items: open.map(({ id, email, role, createdBy, expiresAt }) => ({
        id,
        email,
        role,
        invitedBy: names.get(createdBy ?? '') ?? '',
        expiresAt,
        expired: Date.parse(expiresAt) <= now,
      })),
    };
  });
}

/** Its link opens nothing any more. @throws StorageError `records.not_found` where it was used or withdrawn in the meantime */
export async function withdrawInvitation(deps: Deps, actor: Actor, invitationId: string): Promise<void> {
  await deps.database.change(actor.scope, { kind: 'setup' }, (tx) => invitations.withdraw(tx, invitationId));
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['members'] });
}

/** @returns the address of the account that joined. @throws Refusal `links.invalid` */
export async function acceptInvitation(
  deps: Deps,
  { token, name, password }: Call<'acceptInvitation'>['body'],
): Promise<string> {
  const workspaceId = await ensureDesk(deps);
  const passwordHash = await deps.auth.hashPassword(password);
  const invitation = await deps.database.inWorkspace(workerScope(workspaceId, null), (tx) =>
    invitations.findByTokenHash(tx, hashToken(token)),
  );
  const now = deps.clock.now().getTime();
  if (!invitation || invitation.acceptedAt !== null || Date.parse(invitation.expiresAt) <= now)
    throw new Refusal('links.invalid');
  const account = await deps.database.inInstallation(async (tx) => {
    // A member's account keeps its password: an invitation is no way to take it over. One that belongs to no desk, of somebody who
    // left or whose joining was cut short, begins anew.
    const known = await deps.auth.findAccountByEmail(tx, invitation.email);
    if (known && (await members.deskIdsOf(tx, known.id)).length > 0) throw new Refusal('members.already_member');
    return deps.auth.putAccount(tx, { name, email: invitation.email }, passwordHash);
  });
  await deps.database.change(foundingScope(workspaceId, account.id), { kind: 'setup' }, async (tx) => {
    await invitations.accept(tx, invitation.id);
    await members.add(tx, account.id, invitation.role);
  });
  deps.events.publish(workspaceId, { type: 'change', nouns: ['members'] });
  return account.email;
}

/** @throws Refusal `members.last_administrator`; StorageError `records.stale` */
export async function updateMember(
  deps: Deps,
  actor: Actor,
  accountId: string,
  { version, role }: Call<'updateMember'>['body'],
): Promise<Result<'updateMember'>> {
  const member = await deps.database.change(actor.scope, { kind: 'setup' }, async (tx) => {
    await requireMember(tx, accountId);
    if (role !== 'administrator') await keepAnAdministrator(tx, accountId);
    return members.changeRole(tx, accountId, version, role);
  });
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['members'] });
  return member;
}

/** Their sessions end with it. @throws Refusal `members.not_found`, `members.last_administrator` */
export async function removeMember(deps: Deps, actor: Actor, accountId: string): Promise<void> {
  await deps.database.change(actor.scope, { kind: 'setup' }, async (tx) => {
    const { version } = await requireMember(tx, accountId);
    await keepAnAdministrator(tx, accountId);
    await members.remove(tx, accountId, version);
  });
  await deps.auth.endSessions(accountId);
  deps.events.publish(actor.workspaceId, { type: 'change', nouns: ['members'] });
}

async function requireMember(
  tx: WorkspaceTx,
  accountId: string,
): Promise<{ readonly version: number; readonly role: Role }> {
  const member = /^[0-9a-f-]{36}$/i.test(accountId) ? await members.find(tx, accountId) : undefined;
  if (!member) throw new Refusal('members.not_found');
  return member;
}

/** @param leavingId who is about to stop being one */
export async function keepAnAdministrator(tx: ChangeTx, leavingId?: string): Promise<void> {
  const others = (await members.lockAdministrators(tx)).filter((accountId) => accountId !== leavingId);
  if (others.length === 0) throw new Refusal('members.last_administrator');
}

/** A link with which one member sets a new password, which the administrator passes on. */
export async function resetPassword(deps: Deps, actor: Actor, accountId: string): Promise<Result<'resetPassword'>> {
  await deps.database.inWorkspace(actor.scope, (tx) => requireMember(tx, accountId));
  const { token, expiresAt } = await deps.database.inInstallation((tx) => issueToken(tx, 'password-reset', accountId));
  return { link: oneTimeLink(deps.origin(), 'reset', token), expiresAt };
}

/** @throws Refusal `links.invalid` */
export async function acceptPasswordReset(
  deps: Deps,
  { token, password }: Call<'acceptPasswordReset'>['body'],
): Promise<void> {
  const passwordHash = await deps.auth.hashPassword(password);
  await deps.database.inInstallation(async (tx) => {
    const accountId = await useToken(tx, 'password-reset', token);
    await deps.auth.setPassword(tx, accountId, passwordHash);
  });
}
