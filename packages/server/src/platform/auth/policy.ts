import { mayDo } from '@comity/contracts';
import type { Role } from '@comity/domain';
import { WorkspaceScope } from '@comity/storage';
import { Refusal } from '../errors/refusal.ts';
import type { Actor } from './actor.ts';

/** The only place in the server that mints scopes: from session to role, from role to rights, from rights to scope. */
export function actorFor(account: Actor['account'], workspaceId: string, role: Role): Actor {
  const mayReadRestricted = mayDo(role, 'documents.read-restricted');
  const scope = WorkspaceScope.mint({ workspaceId, accountId: account.id, mayReadRestricted });
  return { account, role, workspaceId, scope };
}

/** The `comity` command on the same machine: whoever can read the server's own file is its administrator, and nobody's account. */
export function commandActor(workspaceId: string): Actor {
  const scope = WorkspaceScope.mint({ workspaceId, accountId: null, mayReadRestricted: true });
  return { account: { id: '', name: 'comity', email: '' }, role: 'administrator', workspaceId, scope };
}

/** Work that goes on after a request, in the name of whoever asked for it: reading sees every paper, or it could not read them. */
export function workerScope(workspaceId: string, accountId: string | null): WorkspaceScope {
  return WorkspaceScope.mint({ workspaceId, accountId, mayReadRestricted: true });
}

/** Making the desk itself, before anybody is its member. */
export function foundingScope(workspaceId: string, accountId: string): WorkspaceScope {
  return WorkspaceScope.mint({ workspaceId, accountId, mayReadRestricted: true });
}

/** What only somebody with an account may do: change it, or answer for a figure by name. @throws Refusal `auth.forbidden` */
export function requirePerson(actor: Actor): void {
  if (actor.scope.accountId === null) throw new Refusal('auth.forbidden');
}
